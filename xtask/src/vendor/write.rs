//! Replacing files so that a reader sees the old content or the new one.

use std::io::Write;
use std::path::Path;

use anyhow::Context;

/// Replaces each named file in `folder`, in the order given.
pub(super) fn replace(folder: &Path, files: &[(&str, &[u8])]) -> anyhow::Result<()> {
    std::fs::create_dir_all(folder)
        .with_context(|| format!("{}: cannot be created", folder.display()))?;
    let mut ready = Vec::new();
    for (name, bytes) in files {
        let path = folder.join(name);
        let staged = (|| {
            let mut file = tempfile::Builder::new()
                .permissions_like_a_source_file()
                .tempfile_in(folder)?;
            file.write_all(bytes)?;
            file.as_file().sync_all()?;
            Ok::<_, std::io::Error>(file)
        })()
        .with_context(|| format!("{}: cannot be written", path.display()))?;
        ready.push((staged, path));
    }
    for (staged, path) in ready {
        staged
            .persist(&path)
            .with_context(|| format!("{}: cannot be replaced", path.display()))?;
    }
    Ok(())
}

trait SourceFilePermissions {
    fn permissions_like_a_source_file(&mut self) -> &mut Self;
}

impl SourceFilePermissions for tempfile::Builder<'_, '_> {
    /// A temporary file is its owner's alone by default; a file of a repository is not secret.
    fn permissions_like_a_source_file(&mut self) -> &mut Self {
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            self.permissions(std::fs::Permissions::from_mode(0o644));
        }
        self
    }
}
