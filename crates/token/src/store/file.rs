//! A store in a file.

use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::{self, Read as _, Write as _};
use std::path::{Path, PathBuf};

use zeroize::Zeroizing;

use super::private_file::{self, Access};
use super::{STORE_LIMIT, Store, StoreLock};
use crate::secret_file;

/// What a file of this store begins with. A file that does not is somebody else's.
const MARK: &[u8] = b"# token store of openapi-client-token, do not edit\n";

/// Keeps a token in a file that the processes of one machine share.
///
/// The file is readable by its owner alone, begins with a line that marks it, and is replaced in one
/// step. Beside it are a lock (its name and `.lock`), which is always empty, and for a short time the file
/// that replaces it (`.tmp`); the next process removes what a killed one has left.
///
/// The store creates these files and replaces no others. Where there is something else under one of the
/// three names (a link, a pipe, a device, a directory, a file without the mark, a file with a second name,
/// on Unix one of another user), that is an error that says so, and it stays as it is. A file that other
/// users can write (on Unix) is not believed, and replaced.
///
/// It is not synchronised with the disk: after a power failure it may be empty, which costs a login.
///
/// ```
/// use openapi_client_token::{FileStore, Issuer, TokenSource};
///
/// /// For a command-line program, which would else log in each time.
/// fn kept(issuer: impl Issuer, home: &std::path::Path) -> TokenSource {
///     let store = FileStore::new(home.join(".pets/token"));
///     TokenSource::builder(issuer).with_store(store).build()
/// }
/// ```
#[derive(Clone, Debug)]
pub struct FileStore {
    path: PathBuf,
}

impl FileStore {
    /// Returns the store in this file, which need not exist. Nothing is read or written yet.
    pub fn new(path: impl Into<PathBuf>) -> Self {
        Self { path: path.into() }
    }

    fn beside(&self, suffix: &str) -> PathBuf {
        let mut name = self.path.as_os_str().to_owned();
        name.push(suffix);
        name.into()
    }
}

impl Store for FileStore {
    fn load(&self) -> io::Result<Option<Vec<u8>>> {
        let Some((mut file, access)) = open_own(&self.path)? else {
            return Ok(None);
        };
        if access == Access::WrittenByOthers {
            let path = self.path.display();
            tracing::warn!(%path, "other users may have written the token store; it is not believed");
            return Ok(None);
        }
        secret_file::warn_if_exposed(&self.path, &file);
        let mut value = Zeroizing::new(Vec::with_capacity(4096));
        (&mut file)
            .take(STORE_LIMIT as u64 + 1)
            .read_to_end(&mut value)?;
        Ok(Some(std::mem::take(&mut *value)))
    }

    fn save(&self, value: &[u8]) -> io::Result<()> {
        // Again, since it may have been put there in the meantime.
        open_own(&self.path)?;
        let new = self.beside(".tmp");
        let mut bytes = Zeroizing::new(Vec::with_capacity(MARK.len() + value.len()));
        bytes.extend_from_slice(MARK);
        bytes.extend_from_slice(value);
        let mut options = OpenOptions::new();
        let (mut file, _) = private_file::open(options.create_new(true).write(true), &new)?;
        let written = file
            .write_all(&bytes)
            .and_then(|()| fs::rename(&new, &self.path));
        if written.is_err() {
            let _ = fs::remove_file(&new);
        }
        written
    }

    fn try_lock(&self) -> io::Result<Option<StoreLock>> {
        open_own(&self.path)?;
        // A file of its own, since the other one is replaced when it is saved.
        let path = self.beside(".lock");
        let mut options = OpenOptions::new();
        options.create(true).truncate(false).read(true).write(true);
        let (lock, access) = private_file::open(&mut options, &path)?;
        if access == Access::WrittenByOthers || lock.metadata()?.len() > 0 {
            return Err(not_ours(&path));
        }
        match lock.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => return Ok(None),
            Err(TryLockError::Error(error)) => return Err(error),
        }
        // What a process that was killed has left. There is none as a rule.
        let left = self.beside(".tmp");
        if open_own(&left)?.is_some() {
            fs::remove_file(&left)?;
        }
        Ok(Some(StoreLock::new(lock)))
    }
}

/// Opens a file that this store has created, and reads its mark. None where there is no file. One that is
/// empty, or ends in the middle of the mark, counts: nothing is lost with it.
fn open_own(path: &Path) -> io::Result<Option<(File, Access)>> {
    let opened = private_file::open(OpenOptions::new().read(true), path);
    let (mut file, access) = match opened {
        Ok(opened) => opened,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(error),
    };
    let mut mark = Vec::with_capacity(MARK.len());
    (&mut file).take(MARK.len() as u64).read_to_end(&mut mark)?;
    if MARK.starts_with(&mark) {
        Ok(Some((file, access)))
    } else {
        Err(not_ours(path))
    }
}

fn not_ours(path: &Path) -> io::Error {
    let path = path.display();
    io::Error::other(format!(
        "{path} was not created by the token store, which replaces no other files; remove it or name \
         another path"
    ))
}
