//! Which local files a document may refer to.

use std::path::{Path, PathBuf};

use url::Url;

use crate::parse::{DocumentError, MAX_REFERENCED, read_up_to};

/// The path of a file below the repository that it is in, with `/` between its parts; none outside of one.
pub fn within_repository(file: &Path) -> Option<String> {
    let parent = directory_of(file).ok()?;
    let parts = parent.strip_prefix(repository(&parent)?).ok()?.iter();
    let parts = parts.chain(file.file_name()).map(std::ffi::OsStr::to_str);
    let parts: Option<Vec<&str>> = parts.collect();
    Some(parts?.join("/"))
}

fn directory_of(file: &Path) -> Result<PathBuf, DocumentError> {
    let parent = file.parent();
    let parent = parent.filter(|parent| !parent.as_os_str().is_empty());
    real(parent.unwrap_or(Path::new(".")))
}

fn repository(directory: &Path) -> Option<&Path> {
    let mut above = directory.ancestors();
    above.find(|above| above.join(".git").exists())
}

/// The directory that the documents are in to which another one may refer. Nothing outside is read.
#[derive(Clone, Debug)]
pub struct Scope {
    directory: PathBuf,
}

impl Scope {
    /// The scope of the document at `document`: `directory` if there is one, or else the repository that the
    /// document is in, or else its directory. `document` need not exist.
    ///
    /// # Errors
    ///
    /// Returns an error if the directory cannot be read.
    pub fn new(document: &Path, directory: Option<&Path>) -> Result<Self, DocumentError> {
        if let Some(directory) = directory {
            return Ok(Self {
                directory: real(directory)?,
            });
        }
        let parent = directory_of(document)?;
        Ok(Self {
            directory: repository(&parent).unwrap_or(&parent).to_owned(),
        })
    }

    /// Reads the document at a `file` URL: a regular file within the directory, links followed, of at most
    /// 32 MiB.
    ///
    /// # Errors
    ///
    /// Returns an error if the URL is not local, or the file is not one of those or cannot be read.
    pub fn read(&self, url: &Url) -> Result<String, DocumentError> {
        let local = url.to_file_path().ok().filter(|_| url.scheme() == "file");
        let path = local.ok_or_else(|| DocumentError::NotLocal {
            origin: url.origin().ascii_serialization(),
        })?;
        let origin = path.display().to_string();
        let path = real(&path)?;
        if !path.starts_with(&self.directory) {
            return Err(DocumentError::Outside {
                origin,
                directory: self.directory.display().to_string(),
            });
        }
        // Before it is opened, since opening a pipe waits for who writes to it.
        if !path.is_file() {
            return Err(DocumentError::NotRegular { origin });
        }
        read_up_to(&path, MAX_REFERENCED)
    }
}

/// The path without links.
fn real(path: &Path) -> Result<PathBuf, DocumentError> {
    path.canonicalize()
        .map_err(|source| DocumentError::Unreadable {
            origin: path.display().to_string(),
            source,
        })
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use std::fs;

    use super::*;

    /// Reads `path` as a reference of a document in `directory`.
    fn read(scope: &Scope, path: &Path) -> Result<String, String> {
        let url = Url::from_file_path(path).unwrap();
        scope.read(&url).map_err(|error| error.to_string())
    }

    #[test]
    fn a_document_refers_to_files_of_its_directory_only() {
        let temporary = tempfile::tempdir().unwrap();
        let root = temporary.path().canonicalize().unwrap();
        let (inside, secret) = (root.join("api"), root.join("secret.yaml"));
        fs::create_dir(&inside).unwrap();
        fs::write(&secret, "canary: 1").unwrap();
        fs::write(inside.join("part.yaml"), "part").unwrap();
        let scope = Scope::new(&inside.join("main.yaml"), None).unwrap();
        assert_eq!(read(&scope, &inside.join("part.yaml")).unwrap(), "part");
        let error = read(&scope, &secret).unwrap_err();
        assert!(error.contains("--documents-within"), "{error}");
        assert!(!error.contains("canary"), "{error}");
        let wider = Scope::new(&inside.join("main.yaml"), Some(&root)).unwrap();
        assert_eq!(read(&wider, &secret).unwrap(), "canary: 1");
        fs::create_dir(root.join(".git")).unwrap();
        let scope = Scope::new(&inside.join("main.yaml"), None).unwrap();
        assert_eq!(read(&scope, &secret).unwrap(), "canary: 1");
        let error = read(&scope, &inside).unwrap_err();
        assert!(error.contains("not a regular file"), "{error}");
    }

    #[cfg(unix)]
    #[test]
    fn a_link_leads_to_what_it_names_and_a_device_is_not_read() {
        let temporary = tempfile::tempdir().unwrap();
        let root = temporary.path().canonicalize().unwrap();
        let inside = root.join("api");
        fs::create_dir(&inside).unwrap();
        fs::write(root.join("secret.yaml"), "canary: 1").unwrap();
        std::os::unix::fs::symlink(root.join("secret.yaml"), inside.join("link.yaml")).unwrap();
        let scope = Scope::new(&inside.join("main.yaml"), None).unwrap();
        let error = read(&scope, &inside.join("link.yaml")).unwrap_err();
        assert!(error.contains("not within"), "{error}");
        let everything = Scope::new(&inside.join("main.yaml"), Some(Path::new("/"))).unwrap();
        let error = read(&everything, Path::new("/dev/zero")).unwrap_err();
        assert!(error.contains("not a regular file"), "{error}");
        let pipe = inside.join("pipe.yaml");
        let made = std::process::Command::new("mkfifo").arg(&pipe).status();
        assert!(made.unwrap().success());
        let error = read(&scope, &pipe).unwrap_err();
        assert!(error.contains("not a regular file"), "{error}");
    }

    #[test]
    fn a_large_document_is_refused_without_reading_it_all() {
        let temporary = tempfile::tempdir().unwrap();
        let path = temporary.path().join("large.yaml");
        let file = fs::File::create(&path).unwrap();
        file.set_len(40 << 20).unwrap();
        let scope = Scope::new(&path, None).unwrap();
        let error = read(&scope, &path).unwrap_err();
        assert!(error.contains("larger than 32 MiB"), "{error}");
    }
}
