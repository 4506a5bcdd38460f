//! What a renewal does: the refresh token first, then the credentials, then the credentials as
//! they are now where they came from.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use arc_swap::{ArcSwap, ArcSwapOption};
use backon::Retryable as _;
use reqwest::header::HeaderValue;
use streamkap_api::ClientBuilder;
use tokio::time::{Instant, timeout};
use tracing::Instrument as _;

use super::flight::{Flights, Landing};
use super::held::{Held, Phase};
use super::status::{History, TokenStatus, Way};
use crate::clock::{Clock, Moment};
use crate::credentials::Credentials;
use crate::error::Error;
use crate::exchange::Exchange;
use crate::retry::FullJitter;
use crate::token::Grant;

/// How long a renewal may take in all, its retries included: 60 seconds.
pub const RENEWAL_BUDGET: Duration = Duration::from_secs(60);

/// How long a single attempt may take: 15 seconds, so that an attempt that hangs leaves time for
/// others.
pub const ATTEMPT_TIMEOUT: Duration = Duration::from_secs(15);

type Outcome = Result<Arc<Held>, Error>;

/// What all clones of a source share.
pub(super) struct Shared {
    pub(super) clock: Clock,
    pub(super) current: ArcSwapOption<Held>,
    pub(super) api_builder: ClientBuilder,
    pub(super) exchange: Exchange,
    pub(super) credentials: ArcSwap<Credentials>,
    pub(super) uses_refresh_tokens: bool,
    #[cfg(feature = "token-store")]
    pub(super) store: Option<crate::store::TokenStore>,
    pub(super) budget: Duration,
    pub(super) flights: Flights<Outcome>,
    pub(super) history: Mutex<History>,
}

impl Shared {
    /// A good token, after one renewal for everybody who asks. A token that carries `rejected` is
    /// not good.
    pub(super) async fn renewed(self: &Arc<Self>, rejected: Option<&HeaderValue>) -> Outcome {
        let landed = || {
            let good = self.good_other_than(rejected).map(Ok);
            good.or_else(|| self.history().held_failure(self.clock.now()).map(Err))
        };
        match self.flights.join(landed, || self.flight("needed")).await {
            Landing::Outcome(outcome) => outcome,
            Landing::Grounded => Err(Error::no_runtime()),
        }
    }

    /// A token for a call that was answered with 401. The token that the call carried is out of
    /// use; where a newer one is held already, that is the answer.
    pub(super) async fn renewed_after_rejection(
        self: &Arc<Self>,
        rejected: &HeaderValue,
    ) -> Outcome {
        if let Some(held) = self.good_other_than(Some(rejected)) {
            return Ok(held);
        }
        if !self.reject(rejected) {
            return Err(Error::rejected_again());
        }
        self.renewed(Some(rejected)).await
    }

    /// Takes the token out of use, unless renewals that a 401 leads to come too fast: then the
    /// 401s do not come from the token.
    fn reject(&self, rejected: &HeaderValue) -> bool {
        let current = self.current.load();
        let Some(held) = current
            .as_ref()
            .filter(|held| held.token.header() == rejected)
        else {
            return true;
        };
        if held.is_rejected() {
            return true;
        }
        let admitted = self.history().admit_rejection(self.clock.now());
        if admitted {
            held.reject();
            tracing::info!("the API rejected the access token; it is renewed");
        }
        admitted
    }

    /// Whether the token can be used. When its time has come, the next one is had in the
    /// background. The answer stands for a tick, so that a busy service looks a few hundred times
    /// a second at both clocks and at the renewal's state, and not at every call.
    #[cold]
    pub(super) fn look_at(self: &Arc<Self>, held: &Held, tick: u64) -> bool {
        let now = self.clock.now();
        let phase = held.phase(now);
        if phase == Phase::Over {
            return false;
        }
        held.note_usable_at(tick);
        if phase == Phase::Aging {
            self.renew_in_background(now);
        }
        true
    }

    fn renew_in_background(self: &Arc<Self>, now: Moment) {
        let landed = || {
            let held = self.current.load_full()?;
            let is_due = held.phase(now) == Phase::Aging && self.history().may_renew_early(now);
            (!is_due).then_some(Ok(held))
        };
        // Its failure is nobody's: whoever comes to need a token while it is on its way gets a
        // renewal with a budget of its own, and not what is left of this one.
        self.flights.start(landed, || {
            let flight = self.flight("early");
            async { flight.await.ok().map(Ok) }
        });
    }

    pub(super) fn replace_credentials(&self, credentials: Credentials) {
        self.credentials.store(Arc::new(credentials));
        self.history().forget_failure();
    }

    fn has_replaced(&self, credentials: &Arc<Credentials>) -> bool {
        !Arc::ptr_eq(credentials, &self.credentials.load())
    }

    fn good_other_than(&self, rejected: Option<&HeaderValue>) -> Option<Arc<Held>> {
        self.current.load_full().filter(|held| {
            held.phase(self.clock.now()) != Phase::Over && Some(held.token.header()) != rejected
        })
    }

    /// The whole renewal, with its record. Whatever comes of it, a good token stays in use.
    fn flight(self: &Arc<Self>, cause: &'static str) -> impl Future<Output = Outcome> + 'static {
        let shared = Arc::clone(self);
        let span = tracing::info_span!("streamkap_token_renewal", cause);
        let work = async move {
            let started = Instant::now();
            let mut credentials = shared.credentials.load_full();
            let mut outcome = shared.within_budget(&credentials).await;
            while outcome.is_err() && shared.has_replaced(&credentials) {
                tracing::info!("the credentials have been replaced; the new ones are tried");
                credentials = shared.credentials.load_full();
                outcome = shared.within_budget(&credentials).await;
            }
            let elapsed = started.elapsed();
            let now = shared.clock.now();
            match outcome {
                Ok((held, way)) => {
                    let lifetime = held.token.lifetime();
                    tracing::info!(?way, ?elapsed, ?lifetime, "there is a new access token");
                    let held = Arc::new(held);
                    shared.current.store(Some(Arc::clone(&held)));
                    shared.history().succeeded(way, now);
                    Ok(held)
                }
                Err(error) => {
                    let transient = error.is_transient();
                    tracing::warn!(%error, ?elapsed, transient, "there is no new access token");
                    shared.history().failed(&error, now);
                    if shared.has_replaced(&credentials) {
                        // In the moment between.
                        shared.history().forget_failure();
                    }
                    Err(error)
                }
            }
        };
        work.instrument(span)
    }

    async fn within_budget(&self, credentials: &Arc<Credentials>) -> Result<(Held, Way), Error> {
        let last_error = Mutex::new(None);
        match timeout(
            self.budget,
            self.shared_or_granted(credentials, &last_error),
        )
        .await
        {
            Ok(outcome) => outcome,
            Err(_) => Err(lock(&last_error)
                .take()
                .unwrap_or_else(|| Error::timed_out(self.budget))),
        }
    }

    /// The token that another process has put into the store, or a new one that goes there.
    async fn shared_or_granted(
        &self,
        credentials: &Arc<Credentials>,
        last_error: &Mutex<Option<Error>>,
    ) -> Result<(Held, Way), Error> {
        #[cfg(feature = "token-store")]
        let store = match &self.store {
            Some(store) => store.lock().await,
            None => None,
        };
        #[cfg(feature = "token-store")]
        if let Some(grant) = store
            .as_ref()
            .and_then(|store| store.read(self.clock.now()))
        {
            let held = Held::new(grant, Arc::clone(credentials))?;
            let current = self.current.load();
            if current
                .as_ref()
                .is_none_or(|current| current.token.header() != held.token.header())
            {
                return Ok((held, Way::Store));
            }
        }
        let (grant, credentials, way) = self.grant(credentials, last_error).await?;
        #[cfg(feature = "token-store")]
        if let Some(store) = &store {
            store.write(&grant);
        }
        Ok((Held::new(grant, credentials)?, way))
    }

    async fn grant(
        &self,
        credentials: &Arc<Credentials>,
        last_error: &Mutex<Option<Error>>,
    ) -> Result<(Grant, Arc<Credentials>, Way), Error> {
        if let Some(grant) = self.refreshed(credentials).await {
            return Ok((grant, Arc::clone(credentials), Way::Refresh));
        }
        let (grant, credentials) = match self.exchanged(credentials, last_error).await {
            Ok(grant) => (grant, Arc::clone(credentials)),
            Err(error) if error.is_transient() => return Err(error),
            Err(refusal) => match self.reread(credentials).await {
                Some(fresh) => {
                    let fresh = fresh?;
                    (self.exchanged(&fresh, last_error).await?, fresh)
                }
                None => return Err(refusal),
            },
        };
        Ok((grant, credentials, Way::Exchange))
    }

    /// One try with the refresh token. A refusal is nothing to be told: the vendor drops the
    /// oldest refresh tokens of credentials that log in often, and the credentials still serve.
    async fn refreshed(&self, credentials: &Arc<Credentials>) -> Option<Grant> {
        if !self.uses_refresh_tokens {
            return None;
        }
        let held = self.current.load_full()?;
        let refresh_token = held.refresh_token(credentials)?;
        match timeout(ATTEMPT_TIMEOUT, self.exchange.refresh(refresh_token)).await {
            Ok(Ok(grant)) => Some(Grant {
                refresh_token: grant.refresh_token.or_else(|| Some(refresh_token.clone())),
                ..grant
            }),
            Ok(Err(error)) => {
                tracing::debug!(%error, "the refresh failed; the credentials are exchanged");
                None
            }
            Err(_) => {
                tracing::debug!("the refresh took too long; the credentials are exchanged");
                None
            }
        }
    }

    /// The exchange, tried again while the failure is transient. The budget ends it.
    async fn exchanged(
        &self,
        credentials: &Credentials,
        last_error: &Mutex<Option<Error>>,
    ) -> Result<Grant, Error> {
        let started = Instant::now();
        let attempt = || async {
            timeout(ATTEMPT_TIMEOUT, self.exchange.exchange(credentials))
                .await
                .unwrap_or_else(|_| Err(Error::timed_out(ATTEMPT_TIMEOUT)))
        };
        attempt
            .retry(FullJitter::default())
            .when(Error::is_transient)
            .adjust(|error, wait| {
                let wait = wait?.max(error.retry_after().unwrap_or_default());
                (started.elapsed().saturating_add(wait) < self.budget).then_some(wait)
            })
            .notify(|error, wait| {
                tracing::debug!(%error, ?wait, "the exchange failed and is tried again");
                *lock(last_error) = Some(error.clone());
            })
            .await
    }

    /// The credentials as they are now where they came from, if they are others.
    async fn reread(&self, refused: &Arc<Credentials>) -> Option<Result<Arc<Credentials>, Error>> {
        let old = Arc::clone(refused);
        let reread = tokio::task::spawn_blocking(move || old.reread())
            .await
            .ok()??;
        Some(match reread {
            Ok(fresh) => {
                tracing::info!("the credentials were refused; newer ones are taken");
                let fresh = Arc::new(fresh);
                self.credentials
                    .compare_and_swap(refused, Arc::clone(&fresh));
                Ok(fresh)
            }
            Err(error) => Err(Error::reread(error)),
        })
    }

    pub(super) fn status(&self) -> TokenStatus {
        let now = self.clock.now();
        let held = self.current.load_full();
        let good = held.filter(|held| held.phase(now) != Phase::Over);
        // Before the history is locked: a flight looks into it while no other can start.
        let is_renewing = self.flights.is_running();
        let history = self.history();
        TokenStatus {
            is_good: good.is_some(),
            valid_until: good.and_then(|held| Some(held.token.expires_at()?.wall())),
            is_renewing,
            exchanges: history.exchanges,
            refreshes: history.refreshes,
            failures: history.failures,
            last_error: history.last_error.clone(),
            last_renewal: history.last_renewal,
        }
    }

    fn history(&self) -> MutexGuard<'_, History> {
        lock(&self.history)
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
