//! Files with secrets in them: how they are opened, and who else can read or write them.

use std::fs::{File, OpenOptions};
use std::io;
use std::path::Path;

/// Opens a file with credentials to be read, without blocking, and warns through `tracing` when others
/// than its owner can read it. Links are followed.
///
/// # Errors
///
/// Returns an error if it cannot be opened, or is not a regular file: a pipe or a device can be read once
/// at most, and could block.
///
/// ```
/// use std::io::Read;
///
/// fn password(path: &std::path::Path) -> std::io::Result<String> {
///     let mut text = String::new();
///     openapi_client_token::secret_file::open_to_read(path)?.read_to_string(&mut text)?;
///     Ok(text.trim_end().to_owned())
/// }
/// ```
pub fn open_to_read(path: &Path) -> io::Result<File> {
    let file = without_blocking(OpenOptions::new().read(true)).open(path)?;
    if !file.metadata()?.is_file() {
        return Err(io::Error::other(
            "it is not a regular file; a pipe or a device cannot be read again",
        ));
    }
    warn_if_exposed(path, &file);
    Ok(file)
}

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

#[cfg(unix)]
fn without_blocking(options: &mut OpenOptions) -> &mut OpenOptions {
    use std::os::unix::fs::OpenOptionsExt as _;

    use rustix::fs::OFlags;

    options.custom_flags((OFlags::NONBLOCK | OFlags::NOCTTY).bits().cast_signed())
}

/// Other systems block for no file of theirs.
#[cfg(not(unix))]
fn without_blocking(options: &mut OpenOptions) -> &mut OpenOptions {
    options
}
