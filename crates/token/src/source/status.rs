//! What a source remembers of its renewals: for a health page, and to know when to wait.

use std::time::{Duration, SystemTime};

use crate::clock::Timestamp;
use crate::error::Error;
use crate::retry::{doubled, jittered};
use crate::token::Obtained;

/// How long a refusal of the credentials is returned to callers without asking again: 15 seconds. A
/// wrong secret must not become a thousand logins, and a corrected one should work soon. Each further
/// refusal doubles it, up to [`REFUSAL_HOLD_MAX`], less a quarter at random.
pub const REFUSAL_HOLD: Duration = Duration::from_secs(15);

/// The longest that a refusal is returned to callers without asking again: 5 minutes.
pub const REFUSAL_HOLD_MAX: Duration = Duration::from_secs(300);

/// The shortest wait after a failed early renewal: 30 seconds. Nobody is waiting for it.
pub const EARLY_RETRY_MIN: Duration = Duration::from_secs(30);

/// The longest that a `Retry-After` is obeyed for: an hour. A gateway's mistake, or a clock that is
/// wrong by a day, must not silence a service for as long.
pub const RETRY_AFTER_MAX: Duration = Duration::from_secs(3_600);

/// The longest wait after failed early renewals, unless `Retry-After` asks for more: 5 minutes.
pub const EARLY_RETRY_MAX: Duration = Duration::from_secs(300);

/// The shortest time between two renewals that a 401 leads to: 5 seconds. Where new tokens are
/// rejected as well, renewing is no help, and the 401s go to the callers.
pub const REJECTION_INTERVAL: Duration = Duration::from_secs(5);

/// How long refresh tokens are left alone after one yielded a token that the API rejected, or that
/// could not be used: an hour. It doubles with each further such token, up to [`REFRESH_PAUSE_MAX`].
pub const REFRESH_PAUSE: Duration = Duration::from_secs(3_600);

/// The longest that refresh tokens are left alone: a day.
pub const REFRESH_PAUSE_MAX: Duration = Duration::from_secs(24 * 3_600);

/// How a [`TokenSource`](crate::TokenSource) is doing. Nothing in it is secret.
///
/// ```
/// use openapi_client_token::TokenSource;
///
/// /// A line of a health page.
/// fn health(source: &TokenSource) -> String {
///     let status = source.status();
///     match status.last_error {
///         Some(error) if !status.is_good => format!("no token: {error}"),
///         _ => format!("{} renewals failed", status.failures),
///     }
/// }
/// ```
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct TokenStatus {
    /// Whether a good token is cached now.
    pub is_good: bool,
    /// Until when the cached token is good, by the wall clock. None where there is none, or where
    /// the API did not state it.
    pub valid_until: Option<SystemTime>,
    /// Whether a renewal is in flight.
    pub is_renewing: bool,
    /// The number of tokens obtained with the credentials.
    pub exchanges: u64,
    /// The number of tokens obtained with a refresh token.
    pub refreshes: u64,
    /// The number of renewals that failed as a whole, early ones included.
    pub failures: u64,
    /// Why the last renewal failed. None when the last one succeeded.
    pub last_error: Option<Error>,
    /// When the last renewal ended, successful or not.
    pub last_renewal: Option<SystemTime>,
}

#[derive(Default)]
pub(super) struct History {
    pub(super) exchanges: u64,
    pub(super) refreshes: u64,
    pub(super) failures: u64,
    pub(super) last_error: Option<Error>,
    pub(super) last_renewal: Option<SystemTime>,
    failures_in_a_row: u32,
    refusals_in_a_row: u32,
    hold_until: Option<Timestamp>,
    early_not_before: Option<Timestamp>,
    rejected_at: Option<Timestamp>,
    bad_refreshes: u32,
    refresh_not_before: Option<Timestamp>,
}

impl History {
    /// A token was issued.
    pub(super) fn issued(&mut self, obtained: Obtained) {
        match obtained {
            Obtained::Login => self.exchanges += 1,
            Obtained::Refresh => self.refreshes += 1,
        }
    }

    /// A renewal succeeded.
    pub(super) fn succeeded(&mut self, now: Timestamp) {
        self.last_renewal = Some(now.wall());
        self.failures_in_a_row = 0;
        self.early_not_before = None;
        self.forget_failure();
    }

    /// A renewal failed.
    pub(super) fn failed(&mut self, error: &Error, now: Timestamp) {
        let retry_after = error.retry_after().map(|wait| wait.min(RETRY_AFTER_MAX));
        let wait = doubled(EARLY_RETRY_MIN, self.failures_in_a_row, EARLY_RETRY_MAX)
            .max(retry_after.unwrap_or_default());
        self.failures += 1;
        self.failures_in_a_row = self.failures_in_a_row.saturating_add(1);
        self.early_not_before = now.checked_add(wait);
        let hold = if error.is_transient() {
            retry_after
        } else {
            let hold = jittered(doubled(
                REFUSAL_HOLD,
                self.refusals_in_a_row,
                REFUSAL_HOLD_MAX,
            ));
            self.refusals_in_a_row = self.refusals_in_a_row.saturating_add(1);
            Some(hold.max(retry_after.unwrap_or_default()))
        };
        let received_at = error.received_at().unwrap_or(now);
        self.hold_until = hold.and_then(|hold| received_at.checked_add(hold));
        self.last_renewal = Some(now.wall());
        self.last_error = Some(error.clone());
    }

    pub(super) fn forget_failure(&mut self) {
        self.refusals_in_a_row = 0;
        self.hold_until = None;
        self.last_error = None;
    }

    /// The failure that callers get without another login: a refusal, or one with a `Retry-After` that
    /// no renewal waits for, since it is not within the budget.
    pub(super) fn recent_failure(&self, budget: Duration, now: Timestamp) -> Option<Error> {
        let is_waited_for = |error: &Error| {
            error.is_transient() && error.retry_after().is_none_or(|wait| wait < budget)
        };
        let failure = self.last_error.as_ref();
        let failure =
            failure.filter(|error| !is_waited_for(error) && !self.hold_left(now).is_zero());
        failure.cloned()
    }

    /// How long there is no login.
    pub(super) fn hold_left(&self, now: Timestamp) -> Duration {
        let until = self.hold_until.as_ref();
        until.map_or(Duration::ZERO, |until| now.until(until))
    }

    pub(super) fn may_renew_early(&self, now: Timestamp) -> bool {
        has_come(self.early_not_before, now)
    }

    /// Whether a 401 to a token may lead to a renewal now; if so, the next one has to wait.
    pub(super) fn admit_rejection(&mut self, obtained: Obtained, now: Timestamp) -> bool {
        let next = self
            .rejected_at
            .and_then(|last| last.checked_add(REJECTION_INTERVAL));
        let admitted = has_come(next, now);
        if admitted {
            self.rejected_at = Some(now);
            if obtained == Obtained::Refresh {
                self.refresh_was_bad(now);
            }
        }
        admitted
    }

    pub(super) fn may_refresh(&self, now: Timestamp) -> bool {
        has_come(self.refresh_not_before, now)
    }

    /// A refresh yielded a token that is of no use.
    pub(super) fn refresh_was_bad(&mut self, now: Timestamp) {
        let pause = doubled(REFRESH_PAUSE, self.bad_refreshes, REFRESH_PAUSE_MAX);
        self.bad_refreshes = self.bad_refreshes.saturating_add(1);
        self.refresh_not_before = now.checked_add(pause);
    }

    /// A refreshed token was used until it had to be renewed.
    pub(super) fn refresh_was_good(&mut self) {
        self.bad_refreshes = 0;
        self.refresh_not_before = None;
    }
}

fn has_come(time: Option<Timestamp>, now: Timestamp) -> bool {
    time.is_none_or(|time| now.has_reached(&time))
}
