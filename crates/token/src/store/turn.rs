//! How the processes that share a store take turns: one at a time obtains a token, and the others find it.

use std::io;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::time::{Instant, sleep, timeout, timeout_at};
use zeroize::Zeroizing;

use super::record::{Owner, Record, Wait, milliseconds};
use super::{Store, StoreLock, load};
use crate::clock::Timestamp;
use crate::retry::after_failures;
use crate::token::IssuedToken;

/// How long between two looks at a lock that another process has.
const LOCK_POLL: Duration = Duration::from_millis(50);

/// How long the store may delay a renewal at most, from the last sign that another process is at work:
/// an attempt of that process, and a little more.
const PATIENCE: Duration = Duration::from_secs(20);

/// A store, and the turn of this source.
#[derive(Clone, Debug)]
pub(crate) struct SharedStore {
    store: Arc<dyn Store>,
    held: Arc<Mutex<Held>>,
}

/// The lock that a renewal of this source has taken, if there is one.
#[derive(Debug, Default)]
struct Held {
    turn: u64,
    lock: Option<StoreLock>,
}

/// What a renewal asks a store for.
pub(crate) struct Visit<'a, N, W> {
    pub(crate) owner: &'a Owner,
    /// What is left of the budget of the renewal.
    pub(crate) time_left: Duration,
    pub(crate) now: N,
    /// Whether a stored token is of use.
    pub(crate) wanted: W,
    /// The failed attempt of any process that this renewal waited for last; 0 for none.
    pub(crate) waited_for: &'a AtomicU64,
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

/// The store while no other process can write to it.
pub(crate) struct Turn {
    store: SharedStore,
    turn: u64,
    record: Record,
}

/// One look at the store.
struct Look {
    token: Option<IssuedToken>,
    last_attempt: Option<u64>,
    turn: Option<(Turn, Option<Wait>)>,
}

impl SharedStore {
    pub(crate) fn new(store: impl Store) -> Self {
        Self {
            store: Arc::new(store),
            held: Arc::default(),
        }
    }

    /// Gives up the turn of a renewal that does not end by itself.
    pub(crate) fn release(&self) {
        self.held().lock = None;
    }

    /// Waits until there is a token that is wanted, or until no other process is obtaining one. None
    /// where the store cannot be used: the renewal goes on without it.
    ///
    /// It waits for a third of the time that is left, and up to as long again: where a stopped process
    /// keeps the lock, those that wait for it do not give up all at once. It waits on for as long as
    /// another process shows that it is at work.
    pub(crate) async fn enter<N, W>(&self, visit: Visit<'_, N, W>) -> Option<Found>
    where
        N: Fn() -> Timestamp,
        W: Fn(&IssuedToken) -> bool,
    {
        let started = Instant::now();
        match self.look_until(visit).await {
            Ok(found) => Some(found),
            Err(error) => {
                let (store, waited) = (&self.store, started.elapsed());
                tracing::warn!(?store, %error, ?waited, "the token store is not used");
                None
            }
        }
    }

    async fn look_until<N, W>(&self, visit: Visit<'_, N, W>) -> io::Result<Found>
    where
        N: Fn() -> Timestamp,
        W: Fn(&IssuedToken) -> bool,
    {
        let waited_for = visit.waited_for.load(Ordering::Relaxed);
        let mut seen = (waited_for != 0).then_some(waited_for);
        let mut deadline = Instant::now() + patience(visit.time_left, seen.is_some());
        loop {
            let (store, owner, now) = (self.clone(), visit.owner.clone(), (visit.now)());
            let looking = off_executor(move || store.look(&owner, now));
            let look = timeout_at(deadline, looking).await??;
            if let Some(token) = look.token.filter(&visit.wanted) {
                return Ok(Found::Token(token));
            }
            match look.turn {
                Some((_, Some(wait))) if wait.attempt != waited_for => {
                    return Ok(Found::Outage(wait));
                }
                Some((turn, _)) => return Ok(Found::Turn(turn)),
                None if look.last_attempt.is_some() && look.last_attempt != seen => {
                    seen = look.last_attempt;
                    deadline = Instant::now() + patience(visit.time_left, true);
                }
                None => {}
            }
            timeout_at(deadline, sleep(LOCK_POLL)).await?;
        }
    }

    fn look(&self, owner: &Owner, now: Timestamp) -> io::Result<Look> {
        // A source has one renewal at a time. One that still has its turn was given up, since nobody
        // drives its runtime.
        self.release();
        let lock = self.store.try_lock()?;
        // Replaced in one step, the value can be read while another process has its turn.
        let record = Record::read(&load(&*self.store)?);
        Ok(Look {
            token: record.token(owner, now),
            last_attempt: record.last_attempt(owner),
            turn: lock.map(|lock| {
                let wait = record.wait(owner, now);
                (self.take_turn(lock, record), wait)
            }),
        })
    }

    fn take_turn(&self, lock: StoreLock, record: Record) -> Turn {
        let mut held = self.held();
        held.turn += 1;
        held.lock = Some(lock);
        Turn {
            store: self.clone(),
            turn: held.turn,
            record,
        }
    }

    fn held(&self) -> MutexGuard<'_, Held> {
        self.held.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Until when a renewal waits for other processes.
fn patience(time_left: Duration, is_at_work: bool) -> Duration {
    if is_at_work {
        return PATIENCE;
    }
    (time_left / 3).min(PATIENCE).mul_f64(1.0 + fastrand::f64())
}

impl Turn {
    /// Forgets the outage, and keeps a token.
    pub(crate) async fn write(mut self, issued: &IssuedToken, owner: &Owner, time_left: Duration) {
        self.record.end_outage();
        self.record.set_token(issued, owner);
        let store = Arc::clone(&self.store.store);
        if let Err(error) = self.save(time_left).await {
            tracing::warn!(?store, %error, "the token was not stored");
        }
    }

    /// Notes for the other processes that the API is down. Returns how long all of them wait.
    pub(crate) async fn note_outage(
        mut self,
        owner: &Owner,
        now: Timestamp,
        time_left: Duration,
    ) -> Wait {
        let failures = self.record.failures(owner).saturating_add(1);
        let duration = after_failures(failures);
        let not_before = now.since_unix_epoch().saturating_add(duration);
        let wait = Wait {
            duration,
            attempt: milliseconds(not_before),
        };
        self.record.set_outage(failures, wait, owner);
        if let Err(error) = self.save(time_left).await {
            tracing::debug!(%error, "other processes do not learn of the outage");
        }
        wait
    }

    async fn save(mut self, time_left: Duration) -> io::Result<()> {
        let Some(lock) = self.take_lock() else {
            return Err(io::Error::other("another renewal has taken over"));
        };
        let json = Zeroizing::new(serde_json::to_vec(&self.record)?);
        let store = Arc::clone(&self.store.store);
        // The lock is kept for a short time only, by a thread that runs by itself.
        let writing = off_executor(move || {
            let _lock = lock;
            store.save(&json)
        });
        timeout((time_left / 3).min(PATIENCE), writing).await?
    }

    fn take_lock(&mut self) -> Option<StoreLock> {
        let mut held = self.store.held();
        let is_own = held.turn == self.turn;
        is_own.then(|| held.lock.take()).flatten()
    }
}

/// The next process has its turn.
impl Drop for Turn {
    fn drop(&mut self) {
        self.take_lock();
    }
}

async fn off_executor<T: Send + 'static>(
    work: impl FnOnce() -> io::Result<T> + Send + 'static,
) -> io::Result<T> {
    match tokio::task::spawn_blocking(work).await {
        Ok(outcome) => outcome,
        Err(error) => Err(io::Error::other(error)),
    }
}
