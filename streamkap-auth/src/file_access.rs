//! Who else can read a file with secrets in it.

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
