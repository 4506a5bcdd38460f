//! A token that the processes of one machine share, so that a command-line program does not log
//! in each time.

use std::fs::{File, OpenOptions};
use std::io::{self, Read as _, Write as _};
use std::path::{Path, PathBuf};
use std::time::Duration;

use fs4::fs_std::FileExt as _;
use serde::{Deserialize, Serialize};
use streamkap_api::Secret;
use zeroize::Zeroizing;

use crate::clock::Moment;
use crate::file_access::{is_written_by_us, warn_if_exposed};
use crate::source::{ATTEMPT_TIMEOUT, RENEWAL_FRACTION, RENEWAL_WINDOW_MAX};
use crate::token::Grant;

/// How long between two looks at a lock that another process holds.
const LOCK_POLL: Duration = Duration::from_millis(50);

/// How long another process's renewal is waited for: as long as an attempt of it may take, so that
/// of the budget enough is left to renew without the store.
const LOCK_WAIT: Duration = ATTEMPT_TIMEOUT;

/// How many bytes of the file are read. A token has some thousand.
const MAX_BYTES: usize = 64 << 10;

/// The file, and whom its token must be for.
#[derive(Clone, Debug)]
pub(crate) struct TokenStore {
    path: PathBuf,
    identity: String,
}

/// What the file holds.
#[derive(Serialize, Deserialize)]
struct Stored {
    identity: String,
    access_token: Secret,
    refresh_token: Option<Secret>,
    requested_at_unix_seconds: u64,
    lifetime_seconds: u64,
}

/// The store while no other process can use it.
pub(crate) struct Locked<'a> {
    store: &'a TokenStore,
    _lock: File,
}

impl TokenStore {
    pub(crate) fn new(path: PathBuf, identity: String) -> Self {
        Self { path, identity }
    }

    /// Waits until no other process is renewing, for [`LOCK_WAIT`] at most: one that was stopped
    /// holds its lock. None where the store cannot be used: a renewal goes on without it.
    pub(crate) async fn lock(&self) -> Option<Locked<'_>> {
        let lock = match self.open_lock() {
            Ok(lock) => lock,
            Err(error) => {
                tracing::warn!(path = %self.path.display(), %error, "no token store");
                return None;
            }
        };
        let locked = async {
            while !lock.try_lock_exclusive()? {
                tokio::time::sleep(LOCK_POLL).await;
            }
            io::Result::Ok(())
        };
        let locked = tokio::time::timeout(LOCK_WAIT, locked).await;
        match locked.unwrap_or_else(|_| Err(io::ErrorKind::TimedOut.into())) {
            Ok(()) => Some(Locked {
                store: self,
                _lock: lock,
            }),
            Err(error) => {
                tracing::warn!(path = %self.path.display(), %error, "no lock on the token store");
                None
            }
        }
    }

    /// The lock is a file of its own, since the other one is replaced when it is written.
    fn open_lock(&self) -> io::Result<File> {
        let mut path = self.path.clone().into_os_string();
        path.push(".lock");
        let mut options = OpenOptions::new();
        options.create(true).truncate(false).write(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        options.open(path)
    }
}

impl Locked<'_> {
    /// The token in the file, if it is for the same credentials and not near its end.
    pub(crate) fn read(&self, now: Moment) -> Option<Grant> {
        let path = &self.store.path;
        let file = File::open(path).ok()?;
        if !is_written_by_us(&file) {
            let path = path.display();
            tracing::warn!(%path, "others may have written the token store; it is not read");
            return None;
        }
        warn_if_exposed(path);
        let mut bytes = Zeroizing::new(Vec::with_capacity(MAX_BYTES));
        let limit = u64::try_from(MAX_BYTES).unwrap_or(u64::MAX);
        file.take(limit).read_to_end(&mut bytes).ok()?;
        let stored: Stored = serde_json::from_slice(&bytes).ok()?;
        let age = now
            .unix_seconds()
            .checked_sub(stored.requested_at_unix_seconds)?;
        let rest = Duration::from_secs(stored.lifetime_seconds.checked_sub(age)?);
        let window = Duration::from_secs(stored.lifetime_seconds)
            .mul_f64(RENEWAL_FRACTION)
            .min(RENEWAL_WINDOW_MAX);
        (stored.identity == self.store.identity && rest > window).then_some(Grant {
            access_token: stored.access_token,
            refresh_token: stored.refresh_token,
            lifetime: Some(rest),
            requested_at: now,
        })
    }

    /// Puts a token into the file. One whose end is not known is not worth sharing.
    pub(crate) fn write(&self, grant: &Grant) {
        let Some(lifetime) = grant.lifetime else {
            return;
        };
        let stored = Stored {
            identity: self.store.identity.clone(),
            access_token: grant.access_token.clone(),
            refresh_token: grant.refresh_token.clone(),
            requested_at_unix_seconds: grant.requested_at.unix_seconds(),
            lifetime_seconds: lifetime.as_secs(),
        };
        if let Err(error) = replace(&self.store.path, &stored) {
            tracing::warn!(path = %self.store.path.display(), %error, "the token was not stored");
        }
    }
}

/// Replaces the file in one step. The new one is readable by its owner alone from the start.
fn replace(path: &Path, stored: &Stored) -> io::Result<()> {
    let folder = match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    };
    let json = Zeroizing::new(serde_json::to_vec(stored)?);
    let mut file = tempfile::NamedTempFile::new_in(folder)?;
    file.write_all(&json)?;
    file.as_file().sync_all()?;
    file.persist(path)?;
    Ok(())
}
