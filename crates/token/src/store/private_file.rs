//! Files of this process's user: how they are opened without touching anybody else's.

use std::fs::{File, Metadata, OpenOptions};
use std::io;
use std::path::Path;

/// Who can have written a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Access {
    Private,
    /// It is a file of this user that others can write.
    WrittenByOthers,
}

/// Opens a regular file of this process's user that has no other name. A link is not followed, and a
/// pipe or a device is not opened.
pub(super) fn open(options: &mut OpenOptions, path: &Path) -> io::Result<(File, Access)> {
    // To open a device may have an effect already. What counts is the check afterwards.
    if let Ok(metadata) = path.symlink_metadata() {
        check(&metadata, path)?;
    }
    let file = without_following(options).open(path)?;
    let metadata = file.metadata()?;
    check(&metadata, path)?;
    let access = if can_be_written_by_others(&metadata) {
        Access::WrittenByOthers
    } else {
        Access::Private
    };
    Ok((file, access))
}

fn check(metadata: &Metadata, path: &Path) -> io::Result<()> {
    let problem = if metadata.is_symlink() {
        "a link"
    } else if !metadata.is_file() {
        "not a regular file"
    } else if !has_one_name(metadata) {
        "a hard link to another file"
    } else if !is_ours(metadata) {
        "a file of another user"
    } else {
        return Ok(());
    };
    let path = path.display();
    Err(io::Error::other(format!(
        "{path} is {problem}, which the token store neither uses nor replaces; remove it or name another \
         path"
    )))
}

/// What is written into a file with two names goes into both.
#[cfg(unix)]
fn has_one_name(metadata: &Metadata) -> bool {
    use std::os::unix::fs::MetadataExt as _;

    metadata.nlink() <= 1
}

/// Other systems do not reveal it.
#[cfg(not(unix))]
fn has_one_name(_: &Metadata) -> bool {
    true
}

#[cfg(unix)]
fn without_following(options: &mut OpenOptions) -> &mut OpenOptions {
    use std::os::unix::fs::OpenOptionsExt as _;

    use rustix::fs::OFlags;

    let flags = OFlags::NOFOLLOW | OFlags::NONBLOCK | OFlags::NOCTTY;
    options.mode(0o600).custom_flags(flags.bits().cast_signed())
}

#[cfg(windows)]
fn without_following(options: &mut OpenOptions) -> &mut OpenOptions {
    use std::os::windows::fs::OpenOptionsExt as _;

    const FILE_FLAG_OPEN_REPARSE_POINT: u32 = 0x0020_0000;
    options.custom_flags(FILE_FLAG_OPEN_REPARSE_POINT)
}

#[cfg(not(any(unix, windows)))]
fn without_following(options: &mut OpenOptions) -> &mut OpenOptions {
    options
}

#[cfg(unix)]
fn is_ours(metadata: &Metadata) -> bool {
    use std::os::unix::fs::MetadataExt as _;

    metadata.uid() == rustix::process::geteuid().as_raw()
}

#[cfg(unix)]
fn can_be_written_by_others(metadata: &Metadata) -> bool {
    use std::os::unix::fs::MetadataExt as _;

    metadata.mode() & 0o022 != 0
}

/// Other systems have no permissions of this kind.
#[cfg(not(unix))]
fn is_ours(_: &Metadata) -> bool {
    true
}

/// The same.
#[cfg(not(unix))]
fn can_be_written_by_others(_: &Metadata) -> bool {
    false
}
