//! A token that the processes of one machine share, so that a command-line program does not log
//! in each time.
//!
//! Two files: the token, replaced in one step, and the lock beside it, which also holds what is known
//! of an outage. They are opened without following links and without blocking, and checked once open.
//! Everything that touches the disk runs off the executor, for a limited time.

use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::{self, Read as _, Seek as _, Write as _};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError, Weak};
use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use hmac::{Hmac, Mac as _};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use sha2::Sha256;
use streamkap_api::Secret;
use tokio::time::{Instant, sleep, timeout};
use zeroize::Zeroizing;

use crate::clock::Timestamp;
use crate::file_access::{open_private, warn_if_exposed};
use crate::plan::{RENEWAL_FRACTION, RENEWAL_WINDOW_MAX};
use crate::retry::{LONGEST, after_failures};
use crate::token::{IssuedToken, Obtained, TokenResponse};

/// How long between two looks at a lock that another process holds.
const LOCK_POLL: Duration = Duration::from_millis(50);

/// The most of a file that is read, in bytes. Two tokens of the longest kind take half of it.
const FILE_LIMIT: u64 = 64 * 1024;

/// The file that processes share.
#[derive(Clone, Debug)]
pub(crate) struct TokenStore {
    path: PathBuf,
    /// The lock of the renewal of this source that obtains a token, if there is one.
    taken: Arc<Mutex<Weak<File>>>,
}

/// Whom a token is for.
#[derive(Clone)]
pub(crate) struct Owner {
    pub(crate) base_url: String,
    pub(crate) id: String,
    pub(crate) secret: Secret,
}

/// An owner as the file names it: only who has the secret can recognise it.
#[derive(Serialize, Deserialize)]
struct Digest {
    salt: String,
    hmac_sha256: String,
}

#[derive(Serialize, Deserialize)]
struct StoredToken {
    owner: Digest,
    access_token: Secret,
    refresh_token: Option<Secret>,
    obtained: Obtained,
    requested_at_unix_milliseconds: u64,
    lifetime_seconds: u64,
}

/// What the lock file holds while the API is down.
#[derive(Serialize, Deserialize)]
struct Outage {
    owner: Digest,
    failures: u32,
    not_before_unix_milliseconds: u64,
}

/// What a process finds in the store.
pub(crate) enum Found {
    /// A token that is for the owner, wanted, and not near its end.
    Token(IssuedToken),
    /// One of the processes tried in vain, and all of them wait.
    Outage(Wait),
    /// It is the turn of this process to obtain a token.
    Turn(Turn),
}

/// How long the processes wait after a failed attempt of one of them.
#[derive(Clone, Copy)]
pub(crate) struct Wait {
    pub(crate) duration: Duration,
    /// Which attempt it was: a process waits once for each, whatever its clock shows then.
    pub(crate) attempt: u64,
}

/// The store while no other process can write to it.
pub(crate) struct Turn {
    store: TokenStore,
    lock: Arc<File>,
    owner: Owner,
    failures: u32,
}

impl Owner {
    fn digest(&self) -> Digest {
        let salt = fastrand::u128(..).to_string();
        let hmac_sha256 = self.mac(&salt).map(|mac| mac.finalize().into_bytes());
        Digest {
            hmac_sha256: STANDARD.encode(hmac_sha256.unwrap_or_default()),
            salt,
        }
    }

    fn is(&self, digest: &Digest) -> bool {
        let expected = STANDARD.decode(&digest.hmac_sha256).unwrap_or_default();
        self.mac(&digest.salt)
            .is_some_and(|mac| mac.verify_slice(&expected).is_ok())
    }

    /// Keyed by the secret, over everything else.
    fn mac(&self, salt: &str) -> Option<Hmac<Sha256>> {
        let mut mac = Hmac::<Sha256>::new_from_slice(self.secret.expose().as_bytes()).ok()?;
        for part in ["streamkap-auth token store", salt, &self.base_url, &self.id] {
            // With its length, so that no two lists of parts are the same bytes.
            mac.update(&part.len().to_le_bytes());
            mac.update(part.as_bytes());
        }
        Some(mac)
    }
}

impl TokenStore {
    pub(crate) fn new(path: PathBuf) -> Self {
        Self {
            path,
            taken: Arc::default(),
        }
    }

    /// Notes which renewal obtains a token. Returns the lock of the one before, where that has not ended.
    fn note_taken(&self, lock: Weak<File>) -> Option<Arc<File>> {
        let mut taken = self.taken.lock().unwrap_or_else(PoisonError::into_inner);
        std::mem::replace(&mut *taken, lock).upgrade()
    }

    /// Waits until there is a token that is `wanted`, or until no other process is obtaining one, for
    /// `patience` at most: one that was stopped keeps its lock. None where the store cannot be used: a
    /// renewal goes on without it.
    pub(crate) async fn enter(
        &self,
        owner: &Owner,
        patience: Duration,
        now: impl Fn() -> Timestamp,
        wanted: impl Fn(&IssuedToken) -> bool,
        waited_for: u64,
    ) -> Option<Found> {
        let started = Instant::now();
        let looking = self.look(owner, now, wanted, waited_for);
        let found = timeout(patience, looking).await;
        match found.unwrap_or_else(|_| Err(io::ErrorKind::TimedOut.into())) {
            Ok(found) => Some(found),
            Err(error) => {
                let waited = started.elapsed();
                let path = self.path.display();
                tracing::warn!(%path, %error, ?waited, "the token store is not used");
                None
            }
        }
    }

    async fn look(
        &self,
        owner: &Owner,
        now: impl Fn() -> Timestamp,
        wanted: impl Fn(&IssuedToken) -> bool,
        waited_for: u64,
    ) -> io::Result<Found> {
        loop {
            let (store, owner, now) = (self.clone(), owner.clone(), now());
            let looking = off_executor(move || {
                let turn = Turn::take(&store, owner.clone(), now)?;
                // Replaced in one step, the file can be read while another process has its turn.
                Ok((turn, read_token(&store.path, &owner, now)))
            });
            match looking.await? {
                (_, Some(token)) if wanted(&token) => return Ok(Found::Token(token)),
                (Some((_, Some(wait))), _) if wait.attempt != waited_for => {
                    return Ok(Found::Outage(wait));
                }
                (Some((turn, _)), _) => return Ok(Found::Turn(turn)),
                (None, _) => sleep(LOCK_POLL).await,
            }
        }
    }
}

impl Turn {
    /// None while another process has its turn; with the wait where there is an outage.
    fn take(
        store: &TokenStore,
        owner: Owner,
        now: Timestamp,
    ) -> io::Result<Option<(Self, Option<Wait>)>> {
        // A source has one renewal at a time. One that still has its turn was given up, since nobody
        // drives its runtime.
        if let Some(given_up) = store.note_taken(Weak::new()) {
            given_up.unlock()?;
        }
        // A file of its own, since the other one is replaced when it is written.
        let mut options = OpenOptions::new();
        options.create(true).truncate(false).read(true).write(true);
        let lock = open_private(&mut options, &beside(&store.path, ".lock"))?;
        match lock.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => return Ok(None),
            Err(TryLockError::Error(error)) => return Err(error),
        }
        // What a process that was killed has left. There is none as a rule.
        let _ = fs::remove_file(beside(&store.path, ".tmp"));
        let outage = read::<Outage>(&lock).filter(|outage| owner.is(&outage.owner));
        let wait = outage.as_ref().and_then(|outage| outage.wait(now));
        let lock = Arc::new(lock);
        store.note_taken(Arc::downgrade(&lock));
        let turn = Self {
            failures: outage.map_or(0, |outage| outage.failures),
            store: store.clone(),
            lock,
            owner,
        };
        Ok(Some((turn, wait)))
    }

    /// Forgets the outage, and puts a token into the file. One whose end is not known is not worth
    /// sharing.
    pub(crate) async fn write(self, issued: &IssuedToken, owner: Owner, patience: Duration) {
        let stored = issued.token.lifetime().map(|lifetime| StoredToken {
            owner: owner.digest(),
            access_token: issued.token.expose().into(),
            refresh_token: issued.refresh_token.clone(),
            obtained: issued.obtained,
            requested_at_unix_milliseconds: milliseconds(
                issued.token.requested_at().since_unix_epoch(),
            ),
            lifetime_seconds: lifetime.as_secs(),
        });
        let path = self.store.path.clone();
        // From here on the lock is kept for a short time only, by a thread that runs by itself.
        self.store.note_taken(Weak::new());
        let writing = off_executor(move || {
            self.lock.set_len(0)?;
            let Some(stored) = stored else {
                return Ok(());
            };
            let json = Zeroizing::new(serde_json::to_vec(&stored)?);
            replace(&self.store.path, &json)
        });
        let written = timeout(patience, writing).await;
        if let Err(error) = written.unwrap_or_else(|_| Err(io::ErrorKind::TimedOut.into())) {
            tracing::warn!(path = %path.display(), %error, "the token was not stored");
        }
    }

    /// Notes for the other processes that the API is down. Returns how long all of them wait.
    pub(crate) async fn note_outage(self, now: Timestamp, patience: Duration) -> Wait {
        let failures = self.failures.saturating_add(1);
        let duration = after_failures(failures);
        let not_before = now.since_unix_epoch().saturating_add(duration);
        let wait = Wait {
            duration,
            attempt: milliseconds(not_before),
        };
        let outage = Outage {
            owner: self.owner.digest(),
            failures,
            not_before_unix_milliseconds: wait.attempt,
        };
        self.store.note_taken(Weak::new());
        let writing = off_executor(move || {
            let json = serde_json::to_vec(&outage)?;
            let mut lock = &*self.lock;
            lock.set_len(0)?;
            lock.rewind()?;
            lock.write_all(&json)
        });
        if let Ok(Err(error)) = timeout(patience, writing).await {
            tracing::debug!(%error, "other processes do not learn of the outage");
        }
        wait
    }
}

impl Outage {
    /// A clock that was set back, or a file that was tampered with, costs no more than the longest
    /// wait.
    fn wait(&self, now: Timestamp) -> Option<Wait> {
        let not_before = Duration::from_millis(self.not_before_unix_milliseconds);
        let duration = not_before.checked_sub(now.since_unix_epoch())?;
        (!duration.is_zero()).then(|| Wait {
            duration: duration.min(LONGEST),
            attempt: self.not_before_unix_milliseconds,
        })
    }
}

fn read_token(path: &Path, owner: &Owner, now: Timestamp) -> Option<IssuedToken> {
    let file = match open_private(OpenOptions::new().read(true), path) {
        Ok(file) => file,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return None,
        Err(error) => {
            tracing::warn!(path = %path.display(), %error, "the token store is not read");
            return None;
        }
    };
    warn_if_exposed(path, &file);
    let stored = read::<StoredToken>(&file).filter(|stored| owner.is(&stored.owner))?;
    let requested_at = Duration::from_millis(stored.requested_at_unix_milliseconds);
    let age = now.since_unix_epoch().checked_sub(requested_at)?;
    let lifetime = Duration::from_secs(stored.lifetime_seconds);
    let window = lifetime.mul_f64(RENEWAL_FRACTION).min(RENEWAL_WINDOW_MAX);
    if lifetime.checked_sub(age)? <= window {
        return None;
    }
    let response = TokenResponse {
        access_token: stored.access_token,
        refresh_token: stored.refresh_token,
        lifetime: Some(lifetime),
        requested_at: now.earlier_by(age),
    };
    IssuedToken::new(response, stored.obtained).ok()
}

fn milliseconds(since_unix_epoch: Duration) -> u64 {
    u64::try_from(since_unix_epoch.as_millis()).unwrap_or(u64::MAX)
}

/// What a file holds; none where it is empty, too long, or holds something else.
fn read<T: DeserializeOwned>(file: &File) -> Option<T> {
    let mut bytes = Zeroizing::new(Vec::with_capacity(4096));
    file.take(FILE_LIMIT + 1).read_to_end(&mut bytes).ok()?;
    let is_short = u64::try_from(bytes.len()).is_ok_and(|length| length <= FILE_LIMIT);
    is_short.then(|| serde_json::from_slice(&bytes).ok())?
}

/// Replaces the file in one step. The new one is readable by its owner alone from the start.
///
/// It is not synchronised with the disk: after a power failure the file may be empty, which costs a
/// login.
fn replace(path: &Path, json: &[u8]) -> io::Result<()> {
    let new = beside(path, ".tmp");
    let mut file = open_private(OpenOptions::new().create_new(true).write(true), &new)?;
    let written = file.write_all(json).and_then(|()| fs::rename(&new, path));
    if written.is_err() {
        let _ = fs::remove_file(&new);
    }
    written
}

fn beside(path: &Path, suffix: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(suffix);
    name.into()
}

async fn off_executor<T: Send + 'static>(
    work: impl FnOnce() -> io::Result<T> + Send + 'static,
) -> io::Result<T> {
    match tokio::task::spawn_blocking(work).await {
        Ok(outcome) => outcome,
        Err(error) => Err(io::Error::other(error)),
    }
}
