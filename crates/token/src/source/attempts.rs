//! What a renewal does: the refresh token first, then the credentials, then the credentials as
//! they are now where they came from; again while the failure is transient.

use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use backon::Retryable as _;
use tokio::time::{Instant, sleep, timeout};

use super::account::Account;
use super::cached::CachedToken;
use super::shared::Shared;
use crate::error::Error;
use crate::issuer::IssueFuture;
use crate::retry::FullJitter;
use crate::store::{Found, Owner, Visit, Wait};
use crate::token::{IssuedToken, Obtained};

/// How long a single attempt may take: 15 seconds, so that an attempt that hangs leaves time for
/// others.
pub const ATTEMPT_TIMEOUT: Duration = Duration::from_secs(15);

/// The attempts of one renewal.
pub(super) struct Attempts<'a> {
    shared: &'a Shared,
    started: Instant,
    account: Mutex<Arc<Account>>,
    /// A refresh token is tried once.
    may_refresh: AtomicBool,
    last_error: Mutex<Option<Error>>,
    /// The failed attempt of any process that was waited for last.
    waited_for: AtomicU64,
}

/// Why an attempt brought no token.
struct Failure {
    /// None where it was not this process's turn to try.
    error: Option<Error>,
    /// How long the processes that share a store wait.
    wait: Option<Duration>,
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        Self {
            error: Some(error),
            wait: None,
        }
    }
}

impl Failure {
    fn is_transient(&self) -> bool {
        self.error.as_ref().is_none_or(Error::is_transient)
    }
}

impl<'a> Attempts<'a> {
    pub(super) fn new(shared: &'a Shared, account: Arc<Account>) -> Self {
        Self {
            shared,
            started: Instant::now(),
            account: Mutex::new(account),
            may_refresh: AtomicBool::new(true),
            last_error: Mutex::new(None),
            waited_for: AtomicU64::new(0),
        }
    }

    /// Makes attempts until one succeeds, one is refused, or the budget is spent.
    pub(super) async fn run(&self) -> Result<CachedToken, Error> {
        // What the last renewal was asked to wait, and had no time left for.
        let hold = self.shared.history().hold_left(self.shared.clock.now());
        let attempts = (|| self.attempt())
            .retry(FullJitter::default())
            .when(Failure::is_transient)
            .adjust(|failure, wait| self.wait(failure, wait))
            .notify(|failure, wait| {
                if let Some(error) = &failure.error {
                    tracing::debug!(%error, ?wait, "the exchange failed and is tried again");
                    *lock(&self.last_error) = Some(error.clone());
                }
            });
        let attempts = async {
            if !hold.is_zero() {
                sleep(hold).await;
            }
            attempts.await
        };
        let failure = match timeout(self.shared.budget, attempts).await {
            Ok(Ok(token)) => return Ok(token),
            Ok(Err(failure)) => failure.error,
            Err(_) => None,
        };
        let error = failure.or_else(|| lock(&self.last_error).take());
        Err(error.unwrap_or_else(|| Error::timed_out(self.shared.budget)))
    }

    /// None where the next attempt would come after the end of the budget.
    fn wait(&self, failure: &Failure, jitter: Option<Duration>) -> Option<Duration> {
        let retry_after = failure.error.as_ref().and_then(Error::retry_after);
        let wait = failure.wait.or(jitter)?;
        let wait = wait.max(retry_after.unwrap_or_default());
        (self.started.elapsed().saturating_add(wait) < self.shared.budget).then_some(wait)
    }

    /// Uses the token that another process has put into the store, or obtains one and puts it there.
    async fn attempt(&self) -> Result<CachedToken, Failure> {
        let Some(store) = &self.shared.store else {
            return Ok(self.issue().await?);
        };
        let account = self.account();
        let owner = Owner::of(&**account);
        let found = store.enter(Visit {
            owner: &owner,
            time_left: self.time_left(),
            now: || self.shared.clock.now(),
            wanted: |stored: &IssuedToken| self.is_newer(stored),
            waited_for: &self.waited_for,
        });
        let turn = match found.await {
            None => return Ok(self.issue().await?),
            Some(Found::Token(stored)) => return Ok(CachedToken::new(stored, account)),
            Some(Found::Outage(wait)) => return Err(self.outage(None, wait)),
            Some(Found::Turn(turn)) => turn,
        };
        let issued = self.issue().await;
        let owner = Owner::of(&**self.account());
        match issued {
            Ok(token) => {
                turn.write(&token.issued(), &owner, self.time_left()).await;
                Ok(token)
            }
            Err(error) if error.is_transient() => {
                let now = self.shared.clock.now();
                let wait = turn.note_outage(&owner, now, self.time_left()).await;
                Err(self.outage(Some(error), wait))
            }
            Err(refusal) => Err(refusal.into()),
        }
    }

    fn outage(&self, error: Option<Error>, wait: Wait) -> Failure {
        self.waited_for.store(wait.attempt, Ordering::Relaxed);
        Failure {
            error,
            wait: Some(wait.duration),
        }
    }

    fn time_left(&self) -> Duration {
        self.shared.budget.saturating_sub(self.started.elapsed())
    }

    /// Whether the token was requested after the cached one. An older one may have been revoked with it.
    fn is_newer(&self, stored: &IssuedToken) -> bool {
        let current = self.shared.current.load();
        current.as_ref().is_none_or(|current| {
            let requested_at = |token: &crate::Token| token.requested_at().since_unix_epoch();
            requested_at(&stored.token) > requested_at(&current.token)
        })
    }

    fn is_current(&self, issued: &IssuedToken) -> bool {
        let current = self.shared.current.load();
        current
            .as_ref()
            .is_some_and(|current| current.carries(issued.token.header()))
    }

    async fn issue(&self) -> Result<CachedToken, Error> {
        let account = self.account();
        if let Some(refreshed) = self.refresh(&account).await {
            return Ok(refreshed);
        }
        let refusal = match self.log_in(&account).await {
            Err(error) if !error.is_transient() => error,
            outcome => return outcome,
        };
        match self.reload(&account).await {
            Some(fresh) => {
                let fresh = fresh?;
                *lock(&self.account) = Arc::clone(&fresh);
                self.log_in(&fresh).await
            }
            None => Err(refusal),
        }
    }

    async fn log_in(&self, account: &Arc<Account>) -> Result<CachedToken, Error> {
        let hidden = self.shared.secrets(account);
        let issued = self
            .issued(account.log_in(&hidden), Obtained::Login)
            .await?;
        self.shared.history().issued(issued.obtained);
        Ok(CachedToken::new(issued, Arc::clone(account)))
    }

    /// What an issuer returns in time, validated.
    async fn issued(
        &self,
        response: IssueFuture<'_>,
        obtained: Obtained,
    ) -> Result<IssuedToken, Error> {
        let requested_at = self.shared.clock.now();
        match timeout(ATTEMPT_TIMEOUT, response).await {
            Ok(Ok(response)) => IssuedToken::new(response, obtained, requested_at),
            Ok(Err(error)) => Err(error.received(self.shared.clock.now())),
            Err(_) => Err(Error::timed_out(ATTEMPT_TIMEOUT)),
        }
    }

    /// Tries the refresh token once, unless the API rejects the access token that came with it: what
    /// follows a 401 is a login. A refusal is not an error: the vendor drops the oldest refresh
    /// tokens of credentials that log in often, and the credentials still serve.
    async fn refresh(&self, account: &Arc<Account>) -> Option<CachedToken> {
        let may_refresh = self.may_refresh.swap(false, Ordering::Relaxed)
            && self.shared.uses_refresh_tokens
            && self.shared.history().may_refresh(self.shared.clock.now());
        let current = self.shared.current.load_full();
        let cached = current.filter(|cached| may_refresh && !cached.is_rejected())?;
        let refresh_token = cached.refresh_token(account)?;
        let hidden = self.shared.secrets(account);
        let response = account.refresh(refresh_token, &hidden)?;
        let error = match self.issued(response, Obtained::Refresh).await {
            Ok(issued) if !self.is_current(&issued) => {
                self.shared.history().issued(issued.obtained);
                let issued = IssuedToken {
                    refresh_token: issued.refresh_token.or_else(|| Some(refresh_token.clone())),
                    ..issued
                };
                let refreshed = CachedToken::new(issued, Arc::clone(account));
                return Some(refreshed.refreshed_from(&cached));
            }
            Ok(_) => Error::unusable_token("is the one that it should replace"),
            Err(error) => error,
        };
        tracing::debug!(%error, "the refresh failed; the credentials are exchanged");
        if error.status() == Some(200) {
            let now = self.shared.clock.now();
            self.shared.history().refresh_was_bad(now);
        }
        None
    }

    /// The credentials as they are now where they came from, if they are others.
    async fn reload(&self, refused: &Arc<Account>) -> Option<Result<Arc<Account>, Error>> {
        let old = Arc::clone(refused);
        let reloading = tokio::task::spawn_blocking(move || old.reload());
        // A file that cannot be read in time is as good as unchanged.
        let reloaded = timeout(ATTEMPT_TIMEOUT, reloading).await;
        Some(match reloaded.ok()?.ok()?? {
            Ok(fresh) => {
                tracing::info!("the credentials were refused; newer ones are used");
                let fresh = Arc::new(Account::new(fresh));
                self.shared
                    .account
                    .compare_and_swap(refused, Arc::clone(&fresh));
                Ok(fresh)
            }
            Err(error) => Err(error),
        })
    }

    /// The account of the last attempt.
    pub(super) fn account(&self) -> Arc<Account> {
        Arc::clone(&lock(&self.account))
    }
}

fn lock<T>(mutex: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
