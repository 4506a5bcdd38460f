//! Where a token is kept, so that a command-line program does not log in each time.

#[cfg(feature = "file-store")]
mod file;
#[cfg(feature = "file-store")]
mod private_file;
mod record;
mod turn;

use std::any::Any;
use std::sync::Arc;
use std::{fmt, io};

use zeroize::Zeroizing;

#[cfg(feature = "file-store")]
pub use file::FileStore;
pub(crate) use record::{Owner, Wait};
pub(crate) use turn::{Found, SharedStore, Visit};

/// The most that is read from a store, in bytes: 64 KiB. Two tokens of the longest kind take half of it.
pub const STORE_LIMIT: usize = 64 * 1024;

/// Keeps one value of a few kilobytes, for the processes that use the same store.
///
/// The value is opaque. It holds a token, and what is known of an outage of the API. The source
/// checks that it is for the same credentials, validates it as it validates what an issuer
/// returns, and goes on without the store, with a warning, where a method returns an error or takes long.
/// `Debug` names the store in that warning.
///
/// Methods may block: they are called on threads for that. An implementation for a keyring or for
/// Redis is one file; this one keeps the value for the life of a process:
///
/// ```
/// use std::io;
/// use std::sync::Mutex;
///
/// use openapi_client_token::Store;
///
/// #[derive(Debug, Default)]
/// struct Keyring {
///     entry: Mutex<Option<Vec<u8>>>,
/// }
///
/// impl Store for Keyring {
///     fn load(&self) -> io::Result<Option<Vec<u8>>> {
///         // keyring::Entry::new("my-program", "token")?.get_secret()
///         Ok(self.entry.lock().unwrap().clone())
///     }
///
///     fn save(&self, value: &[u8]) -> io::Result<()> {
///         // keyring::Entry::new("my-program", "token")?.set_secret(value)
///         *self.entry.lock().unwrap() = Some(value.to_vec());
///         Ok(())
///     }
/// }
/// ```
pub trait Store: fmt::Debug + Send + Sync + 'static {
    /// Reads the value. None where none was saved.
    ///
    /// # Errors
    ///
    /// Returns an error if the store cannot be used.
    fn load(&self) -> io::Result<Option<Vec<u8>>>;

    /// Replaces the value in one step.
    ///
    /// # Errors
    ///
    /// Returns an error if the value cannot be saved. The old one is still there, or none.
    fn save(&self, value: &[u8]) -> io::Result<()>;

    /// Takes the lock that only one process has at a time, without waiting for it. None while another
    /// one has it. It is released when it is dropped, and when the process ends.
    ///
    /// By default there is no lock, and processes that start together log in each for itself.
    ///
    /// # Errors
    ///
    /// Returns an error if the store cannot be used.
    fn try_lock(&self) -> io::Result<Option<StoreLock>> {
        Ok(Some(StoreLock::new(())))
    }
}

impl<S: Store + ?Sized> Store for Arc<S> {
    fn load(&self) -> io::Result<Option<Vec<u8>>> {
        (**self).load()
    }

    fn save(&self, value: &[u8]) -> io::Result<()> {
        (**self).save(value)
    }

    fn try_lock(&self) -> io::Result<Option<StoreLock>> {
        (**self).try_lock()
    }
}

/// The lock of a store, for as long as it is not dropped.
pub struct StoreLock(#[expect(dead_code, reason = "it is dropped")] Box<dyn Any + Send>);

impl StoreLock {
    /// A lock that is released when `guard` is dropped.
    pub fn new(guard: impl Any + Send) -> Self {
        Self(Box::new(guard))
    }
}

impl fmt::Debug for StoreLock {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("StoreLock").finish_non_exhaustive()
    }
}

/// Reads the value of a store into memory that is wiped.
fn load(store: &dyn Store) -> io::Result<Zeroizing<Vec<u8>>> {
    Ok(Zeroizing::new(store.load()?.unwrap_or_default()))
}
