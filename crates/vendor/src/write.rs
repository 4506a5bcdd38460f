//! Replacing the vendored files all at once: whoever looks, or kills the process, finds the old
//! state or the new one.
//!
//! One file is replaced by renaming a finished one over it. Two files cannot be, so the whole
//! directory is written beside the old one (the files that stay are hard links) and the two directories
//! are exchanged, which Linux and macOS do atomically. Where a system or a file system cannot, the
//! record goes first and the document second; a process killed between them leaves a record whose
//! hash differs from the document's; the next run reports and fixes that.

use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use anyhow::Context;

/// The staging directory beside the target. Anything in it was left by a killed
/// process.
const STAGING: &str = ".openapi.next";

/// Replaces those of the named files in the directory `root`/`directory` whose bytes differ, and names
/// them; on an error none is replaced.
pub(super) fn replace<'a>(
    root: &Path,
    directory: &str,
    files: &[(&'a str, &[u8])],
) -> anyhow::Result<Vec<&'a str>> {
    let target = root.join(directory);
    let staging = root.join(STAGING);
    let changed: Vec<_> = files
        .iter()
        .filter(|(name, bytes)| fs::read(target.join(name)).ok().as_deref() != Some(bytes))
        .collect();
    let names: Vec<&str> = changed.iter().map(|(name, _)| *name).collect();
    let done = (|| {
        remove(&staging)?;
        fs::create_dir_all(&staging)?;
        for (name, bytes) in &changed {
            write_new(&staging.join(name), bytes)?;
        }
        put_in_place(&staging, &target, &names)?;
        sync_directory(root)
    })();
    // It holds the old state or an incomplete one; the next run removes it.
    let _ = remove(&staging);
    done.with_context(|| format!("{}: cannot be replaced", target.display()))?;
    Ok(names)
}

fn put_in_place(staging: &Path, target: &Path, names: &[&str]) -> io::Result<()> {
    if !target.exists() {
        return fs::rename(staging, target);
    }
    if let [_, _, ..] = names
        && !target.is_symlink()
    {
        link_others(target, staging)?;
        fs::set_permissions(staging, fs::metadata(target)?.permissions())?;
        sync_directory(staging)?;
        if exchange(staging, target).is_ok() {
            // The staging directory holds the old state now.
            return rescue_edits(staging, target, names);
        }
    }
    for name in names {
        fs::rename(staging.join(name), target.join(name))?;
    }
    sync_directory(target)
}

fn write_new(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut file = fs::File::create(path)?;
    file.write_all(bytes)?;
    file.sync_all()
}

/// Links every file of the old directory that the new one lacks.
fn link_others(old: &Path, new: &Path) -> io::Result<()> {
    for entry in fs::read_dir(old)? {
        let entry = entry?;
        let (from, to) = (entry.path(), new.join(entry.file_name()));
        if entry.file_type()?.is_dir() {
            fs::create_dir_all(&to)?;
            link_others(&from, &to)?;
        } else if !to.exists() && fs::hard_link(&from, &to).is_err() {
            fs::copy(&from, &to)?;
        }
    }
    Ok(())
}

/// Copies what was saved into the old directory between the linking and the exchange.
fn rescue_edits(old: &Path, new: &Path, replaced: &[&str]) -> io::Result<()> {
    for entry in fs::read_dir(old)? {
        let entry = entry?;
        let name = entry.file_name();
        if !entry.file_type()?.is_file() || replaced.iter().any(|replaced| name == *replaced) {
            continue;
        }
        let version = |path: PathBuf| {
            let metadata = fs::metadata(path).ok()?;
            Some((metadata.len(), metadata.modified().ok()?))
        };
        if version(entry.path()) != version(new.join(&name)) {
            fs::rename(entry.path(), new.join(&name))?;
        }
    }
    Ok(())
}

#[cfg(any(target_os = "linux", target_os = "macos"))]
fn exchange(one: &Path, other: &Path) -> io::Result<()> {
    use rustix::fs::{CWD, RenameFlags, renameat_with};
    Ok(renameat_with(CWD, one, CWD, other, RenameFlags::EXCHANGE)?)
}

#[cfg(not(any(target_os = "linux", target_os = "macos")))]
fn exchange(_: &Path, _: &Path) -> io::Result<()> {
    Err(io::ErrorKind::Unsupported.into())
}

/// Makes renames in a directory survive a power failure.
fn sync_directory(directory: &Path) -> io::Result<()> {
    if cfg!(unix) {
        fs::File::open(directory)?.sync_all()?;
    }
    Ok(())
}

fn remove(directory: &Path) -> io::Result<()> {
    match fs::remove_dir_all(directory) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        done => done,
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn names(directory: &Path) -> Vec<String> {
        let mut names: Vec<String> = fs::read_dir(directory)
            .unwrap()
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect();
        names.sort();
        names
    }

    #[test]
    fn named_files_are_replaced_and_the_others_stay() {
        let root = tempfile::tempdir().unwrap();
        let directory = root.path().join("f");
        replace(root.path(), "f", &[("a", b"1"), ("b", b"1")]).unwrap();
        fs::write(directory.join("other"), "kept").unwrap();
        fs::create_dir(directory.join("deep")).unwrap();
        fs::write(directory.join("deep/other"), "kept").unwrap();

        replace(root.path(), "f", &[("a", b"2"), ("b", b"2")]).unwrap();
        assert_eq!(names(&directory), ["a", "b", "deep", "other"]);
        for (name, content) in [
            ("a", "2"),
            ("b", "2"),
            ("other", "kept"),
            ("deep/other", "kept"),
        ] {
            assert_eq!(fs::read_to_string(directory.join(name)).unwrap(), content);
        }
        assert_eq!(
            names(root.path()),
            ["f"],
            "nothing is left beside the directory"
        );
    }

    #[test]
    fn one_changed_file_leaves_the_folder_where_it_is() {
        let root = tempfile::tempdir().unwrap();
        replace(root.path(), "f", &[("a", b"1"), ("b", b"1")]).unwrap();
        let open = fs::File::open(root.path().join("f/a")).unwrap();
        let before = open.metadata().unwrap().modified().unwrap();
        replace(root.path(), "f", &[("a", b"1"), ("b", b"2")]).unwrap();
        let after = fs::metadata(root.path().join("f/a")).unwrap();
        assert_eq!(after.modified().unwrap(), before);
        assert_eq!(fs::read(root.path().join("f/b")).unwrap(), b"2");
    }

    #[test]
    fn what_a_killed_process_left_is_removed() {
        let root = tempfile::tempdir().unwrap();
        fs::create_dir(root.path().join(STAGING)).unwrap();
        fs::write(root.path().join(STAGING).join("half"), "x").unwrap();
        replace(root.path(), "f", &[("a", b"1")]).unwrap();
        assert_eq!(names(&root.path().join("f")), ["a"]);
        assert_eq!(names(root.path()), ["f"]);
    }

    #[test]
    fn a_folder_behind_a_link_is_written_through_the_link() {
        if !cfg!(unix) {
            return;
        }
        #[cfg(unix)]
        {
            let root = tempfile::tempdir().unwrap();
            fs::create_dir(root.path().join("real")).unwrap();
            std::os::unix::fs::symlink("real", root.path().join("f")).unwrap();
            replace(root.path(), "f", &[("a", b"1"), ("b", b"1")]).unwrap();
            assert_eq!(names(&root.path().join("real")), ["a", "b"]);
        }
    }
}
