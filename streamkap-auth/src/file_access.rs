//! Who else can read or write a file with secrets in it.

use std::path::Path;

/// Warns when others than the owner can read the file.
#[cfg(unix)]
pub(crate) fn warn_if_exposed(path: &Path) {
    use std::os::unix::fs::PermissionsExt as _;

    let mode = path
        .metadata()
        .map(|metadata| metadata.permissions().mode());
    if let Ok(mode) = mode
        && mode & 0o077 != 0
    {
        tracing::warn!(
            path = %path.display(),
            mode = format_args!("{:03o}", mode & 0o777),
            "others can read this file with secrets; mend it with `chmod 600`"
        );
    }
}

/// Permissions are another matter elsewhere, and are not looked at.
#[cfg(not(unix))]
pub(crate) fn warn_if_exposed(_: &Path) {}

/// Whether nobody but this process's user can have written the file.
#[cfg(all(unix, feature = "token-store"))]
pub(crate) fn is_written_by_us(file: &std::fs::File) -> bool {
    use std::os::unix::fs::MetadataExt as _;

    file.metadata().is_ok_and(|metadata| {
        metadata.uid() == rustix::process::geteuid().as_raw() && metadata.mode() & 0o022 == 0
    })
}

/// Permissions are another matter elsewhere, and are not looked at.
#[cfg(all(not(unix), feature = "token-store"))]
pub(crate) fn is_written_by_us(_: &std::fs::File) -> bool {
    true
}
