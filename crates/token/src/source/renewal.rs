//! When a token is renewed, and what becomes of the outcome.

use std::sync::Arc;
use std::time::Duration;

use reqwest::header::HeaderValue;
use tokio::time::Instant;
use tracing::Instrument as _;

use super::account::Account;
use super::attempts::{ATTEMPT_TIMEOUT, Attempts};
use super::cached::{CachedToken, Phase};
use super::in_flight::NoOutcome;
use super::shared::{Outcome, Shared};
use super::status::TokenStatus;
use crate::clock::Timestamp;
use crate::error::Error;
use crate::issuer::Issuer;
use crate::token::Obtained;

/// How long a renewal may take in all, its retries included: 60 seconds.
pub const RENEWAL_BUDGET: Duration = Duration::from_secs(60);

/// Which token a caller needs.
#[derive(Clone, Copy, Default)]
pub(super) struct Wanted<'a> {
    /// For this audience; none where any will do.
    pub(super) audience: Option<&'a str>,
    /// Another one than this.
    pub(super) rejected: Option<&'a HeaderValue>,
    /// One that is used for so long.
    pub(super) valid_for: Duration,
}

impl Wanted<'_> {
    pub(super) fn is_met_by(&self, token: &CachedToken, now: Timestamp) -> bool {
        let is_for_audience = self
            .audience
            .is_none_or(|audience| audience == token.account.audience());
        let is_rejected = self
            .rejected
            .is_some_and(|rejected| token.is_rejected_with(rejected, now));
        is_for_audience && !is_rejected && token.is_valid_for(self.valid_for, now)
    }
}

impl Shared {
    /// A good token, after one renewal for everybody who asks.
    pub(super) async fn renewed(self: &Arc<Self>, wanted: Wanted<'_>) -> Outcome {
        let completed = || {
            let good = self.good(wanted).map(Ok);
            let failure = || self.history().recent_failure(self.budget, self.clock.now());
            good.or_else(|| failure().map(Err))
        };
        // A renewal ends within its budget. The rest is for one that was in flight already.
        let patience = self.budget.saturating_add(ATTEMPT_TIMEOUT);
        let joined = self
            .in_flight
            .join(patience, completed, || self.renewal("needed"));
        match joined.await {
            Ok(outcome) => outcome,
            Err(NoOutcome::NoRuntime) => Err(Error::no_runtime()),
            Err(NoOutcome::NoTimers | NoOutcome::NoIo) => Err(Error::partial_runtime()),
            Err(NoOutcome::Panicked) => Err(Error::panicked()),
            Err(NoOutcome::Stopped) => Err(Error::stopped()),
            Err(NoOutcome::TimedOut) => Err(Error::timed_out(patience)),
        }
    }

    /// A token for a call that the API responded to with 401. The token that the call carried is out
    /// of use; where a newer one is cached already, that is the result.
    pub(super) async fn renewed_after_rejection(
        self: &Arc<Self>,
        rejected: &HeaderValue,
        audience: Option<&str>,
    ) -> Outcome {
        let wanted = Wanted {
            audience,
            rejected: Some(rejected),
            ..Wanted::default()
        };
        // Twice, since an early refresh may have been in flight already.
        for _ in 0..2 {
            if let Some(good) = self.good(wanted) {
                return Ok(good);
            }
            if !self.reject(rejected) {
                break;
            }
            let renewed = self.renewed(wanted).await?;
            if wanted.is_met_by(&renewed, self.clock.now()) {
                return Ok(renewed);
            }
        }
        Err(Error::rejected_again())
    }

    /// Takes the token out of use, unless renewals that a 401 leads to come too fast: then the
    /// 401s do not come from the token. One that was refreshed from the rejected one goes with it.
    fn reject(&self, rejected: &HeaderValue) -> bool {
        let now = self.clock.now();
        let current = self.current.load();
        let Some(cached) = current
            .as_ref()
            .filter(|cached| cached.is_rejected_with(rejected, now))
        else {
            return true;
        };
        let mut history = self.history();
        if cached.is_rejected() {
            return true;
        }
        if !cached.carries(rejected) {
            history.refresh_was_bad(now);
        } else if !history.admit_rejection(cached.obtained, now) {
            return false;
        }
        cached.reject();
        tracing::info!("the API rejected the access token; it is renewed");
        true
    }

    /// Whether the token can be used. When it is time, the next one is obtained in the background. The
    /// result stands for a tick, so that a busy service looks a few hundred times a second at both
    /// clocks and at the renewal's state, and not at every call.
    #[cold]
    pub(super) fn check(self: &Arc<Self>, cached: &CachedToken, tick: u64) -> bool {
        let now = self.clock.now();
        let phase = cached.phase(now);
        if phase == Phase::Expired {
            return false;
        }
        cached.note_usable_at(tick);
        if phase == Phase::Aging {
            self.renew_in_background(now);
        }
        true
    }

    fn renew_in_background(self: &Arc<Self>, now: Timestamp) {
        let completed = || {
            let cached = self.current.load_full()?;
            let is_due = cached.phase(now) == Phase::Aging && self.history().may_renew_early(now);
            (!is_due).then_some(Ok(cached))
        };
        // Its failure is reported to nobody: a caller that needs a token while it is in flight gets a
        // renewal with a budget of its own, and not what is left of this one.
        self.in_flight.start(completed, || {
            let renewal = self.renewal("early");
            async { renewal.await.ok().map(Ok) }
        });
    }

    pub(super) fn replace_issuer(&self, issuer: Box<dyn Issuer>) {
        self.account.store(Arc::new(Account::new(issuer)));
        self.history().forget_failure();
    }

    fn has_replaced(&self, account: &Arc<Account>) -> bool {
        !Arc::ptr_eq(account, &self.account.load())
    }

    fn good(&self, wanted: Wanted<'_>) -> Option<Arc<CachedToken>> {
        let now = self.clock.now();
        self.current
            .load_full()
            .filter(|cached| cached.phase(now) != Phase::Expired && wanted.is_met_by(cached, now))
    }

    /// The whole renewal, with its record. Whatever its outcome, a good token stays in use.
    fn renewal(self: &Arc<Self>, cause: &'static str) -> impl Future<Output = Outcome> + 'static {
        let shared = Arc::clone(self);
        let work = async move {
            let started = Instant::now();
            shared.judge_refreshed_token();
            let (mut account, mut outcome) = shared.attempt().await;
            while shared.has_replaced(&account) {
                tracing::info!("the credentials have been replaced; the new ones are tried");
                (account, outcome) = shared.attempt().await;
            }
            let elapsed = started.elapsed();
            let now = shared.clock.now();
            match outcome {
                Ok(cached) => {
                    let cached = Arc::new(cached);
                    // Before it is reported: a subscriber may panic.
                    shared.current.store(Some(Arc::clone(&cached)));
                    shared.history().succeeded(now);
                    let (obtained, lifetime) = (cached.obtained, cached.token.lifetime());
                    tracing::info!(
                        ?obtained,
                        ?elapsed,
                        ?lifetime,
                        "there is a new access token"
                    );
                    Ok(cached)
                }
                Err(error) => {
                    let transient = error.is_transient();
                    shared.history().failed(&error, now);
                    if shared.has_replaced(&account) {
                        // Between the last look and the record.
                        shared.history().forget_failure();
                    }
                    tracing::warn!(%error, ?elapsed, transient, "there is no new access token");
                    Err(error)
                }
            }
        };
        // In the task, so that a subscriber that panics disturbs no caller.
        async move {
            let span = tracing::info_span!("token_renewal", cause);
            work.instrument(span).await
        }
    }

    /// The outcome with the present credentials, and the account that it is for.
    async fn attempt(&self) -> (Arc<Account>, Result<CachedToken, Error>) {
        let attempts = Attempts::new(self, self.account.load_full());
        let outcome = attempts.run().await;
        (attempts.account(), outcome)
    }

    /// A refreshed token that has to be renewed without having been rejected was a good one.
    fn judge_refreshed_token(&self) {
        let current = self.current.load();
        if let Some(cached) = current.as_ref()
            && cached.obtained == Obtained::Refresh
            && !cached.is_rejected()
        {
            self.history().refresh_was_good();
        }
    }

    pub(super) fn status(&self) -> TokenStatus {
        let good = self.good(Wanted::default());
        // Before the history is locked: a renewal looks into it while no other can start.
        let is_renewing = self.in_flight.is_running();
        let history = self.history();
        TokenStatus {
            is_good: good.is_some(),
            valid_until: good.and_then(|cached| Some(cached.token.expires_at()?.wall())),
            is_renewing,
            exchanges: history.exchanges,
            refreshes: history.refreshes,
            failures: history.failures,
            last_error: history.last_error.clone(),
            last_renewal: history.last_renewal,
        }
    }
}
