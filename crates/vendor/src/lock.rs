//! Locks the workspace: two concurrent runs start from the same state, and the second would
//! overwrite what the first wrote.

use std::fs::{self, File, TryLockError};
use std::path::Path;
use std::time::Duration;

use anyhow::Context;

/// A process that is being started holds the locks of its parent for an instant, so a lock that is
/// taken is tried again.
const ATTEMPTS: usize = 20;
const PAUSE: Duration = Duration::from_millis(50);

/// Holds the workspace until it is dropped, or the process ends in whatever way.
#[derive(Debug)]
pub(super) struct Lock {
    _root: Option<File>,
}

/// Locks the directory `root`, which leaves no file behind. Where a directory cannot be opened as a
/// file (Windows) or the file system has no locks, concurrent runs are not detected.
pub(super) fn hold(root: &Path) -> anyhow::Result<Lock> {
    fs::create_dir_all(root).with_context(|| format!("{}: cannot be created", root.display()))?;
    let Ok(directory) = File::open(root) else {
        return Ok(Lock { _root: None });
    };
    for attempt in 0..ATTEMPTS {
        if attempt > 0 {
            std::thread::sleep(PAUSE);
        }
        if !matches!(directory.try_lock(), Err(TryLockError::WouldBlock)) {
            return Ok(Lock {
                _root: Some(directory),
            });
        }
    }
    anyhow::bail!("another `vendor` is running in this workspace; wait for it to finish")
}

#[cfg(all(test, unix))]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn a_second_holder_is_refused_until_the_first_lets_go() {
        let root = tempfile::tempdir().unwrap();
        let first = hold(root.path()).unwrap();
        let refused = hold(root.path()).unwrap_err().to_string();
        assert!(refused.starts_with("another `vendor`"), "{refused}");
        drop(first);
        hold(root.path()).unwrap();
    }
}
