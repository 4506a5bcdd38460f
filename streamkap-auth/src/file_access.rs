//! Files with secrets in them: how they are opened, and who else can read or write them.

use std::fs::File;
use std::path::Path;

#[cfg(feature = "token-store")]
pub(crate) use private::open_private;

/// Warns when others than the owner can read the file.
#[cfg(unix)]
pub(crate) fn warn_if_exposed(path: &Path, file: &File) {
    use std::os::unix::fs::PermissionsExt as _;

    let mode = file
        .metadata()
        .map(|metadata| metadata.permissions().mode());
    if let Ok(mode) = mode
        && mode & 0o077 != 0
    {
        tracing::warn!(
            path = %path.display(),
            mode = format_args!("{:03o}", mode & 0o777),
            "others can read this file with secrets; fix it with `chmod 600`"
        );
    }
}

/// Other systems have no permissions of this kind.
#[cfg(not(unix))]
pub(crate) fn warn_if_exposed(_: &Path, _: &File) {}

#[cfg(feature = "token-store")]
mod private {
    use std::fs::{File, Metadata, OpenOptions};
    use std::io;
    use std::path::Path;

    /// Opens a regular file that nobody but this process's user can have written, and that has no other
    /// name. A link is not followed, and a pipe or a device blocks nobody.
    pub(crate) fn open_private(options: &mut OpenOptions, path: &Path) -> io::Result<File> {
        let file = without_following(options).open(path)?;
        let metadata = file.metadata()?;
        if !metadata.is_file() {
            return Err(io::Error::other("it is not a regular file"));
        }
        if !has_one_name(&metadata) {
            return Err(io::Error::other("it is a hard link to another file"));
        }
        if !is_written_by_us(&metadata) {
            return Err(io::Error::other("other users may have written it"));
        }
        Ok(file)
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

        let flags = OFlags::NOFOLLOW | OFlags::NONBLOCK;
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
    fn is_written_by_us(metadata: &Metadata) -> bool {
        use std::os::unix::fs::MetadataExt as _;

        metadata.uid() == rustix::process::geteuid().as_raw() && metadata.mode() & 0o022 == 0
    }

    /// Other systems have no permissions of this kind.
    #[cfg(not(unix))]
    fn is_written_by_us(_: &Metadata) -> bool {
        true
    }
}
