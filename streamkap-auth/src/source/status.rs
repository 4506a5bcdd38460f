//! What a source remembers of its renewals: for a health page, and to know when to hold back.

use std::time::{Duration, SystemTime};

use crate::clock::Moment;
use crate::error::Error;
use crate::retry::doubled;

/// How long a refusal of the credentials is told to callers without asking again: 15 seconds. A
/// wrong secret must not become a thousand logins, and a mended one should work soon.
pub const REFUSAL_HOLD: Duration = Duration::from_secs(15);

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

/// How a [`TokenSource`](crate::TokenSource) is doing. Nothing in it is secret.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct TokenStatus {
    /// Whether a good token is held now.
    pub is_good: bool,
    /// Until when the held token is good, by the wall clock. None where there is none, or where
    /// the API did not say.
    pub valid_until: Option<SystemTime>,
    /// Whether a renewal is on its way.
    pub is_renewing: bool,
    /// How many tokens were had for the credentials.
    pub exchanges: u64,
    /// How many tokens were had for a refresh token.
    pub refreshes: u64,
    /// How many renewals failed as a whole, early ones included.
    pub failures: u64,
    /// Why the last renewal failed. None when the last one succeeded.
    pub last_error: Option<Error>,
    /// When the last renewal ended, well or not.
    pub last_renewal: Option<SystemTime>,
}

/// How a token was had.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Way {
    Exchange,
    Refresh,
    #[cfg(feature = "token-store")]
    Store,
}

#[derive(Default)]
pub(super) struct History {
    pub(super) exchanges: u64,
    pub(super) refreshes: u64,
    pub(super) failures: u64,
    pub(super) last_error: Option<Error>,
    pub(super) last_renewal: Option<SystemTime>,
    failures_in_a_row: u32,
    held_until: Option<Moment>,
    early_not_before: Option<Moment>,
    rejection_at: Option<Moment>,
}

impl History {
    pub(super) fn succeeded(&mut self, way: Way, now: Moment) {
        match way {
            Way::Exchange => self.exchanges += 1,
            Way::Refresh => self.refreshes += 1,
            #[cfg(feature = "token-store")]
            Way::Store => {}
        }
        self.last_renewal = Some(now.wall());
        self.failures_in_a_row = 0;
        self.early_not_before = None;
        self.forget_failure();
    }

    pub(super) fn failed(&mut self, error: &Error, now: Moment) {
        let retry_after = error.retry_after().map(|wait| wait.min(RETRY_AFTER_MAX));
        let wait = doubled(EARLY_RETRY_MIN, self.failures_in_a_row, EARLY_RETRY_MAX)
            .max(retry_after.unwrap_or_default());
        self.failures += 1;
        self.failures_in_a_row = self.failures_in_a_row.saturating_add(1);
        self.early_not_before = now.checked_add(wait);
        let hold = match error.is_transient() {
            true => retry_after,
            false => Some(REFUSAL_HOLD.max(retry_after.unwrap_or_default())),
        };
        let heard_at = error.heard_at().unwrap_or(now);
        self.held_until = hold.and_then(|hold| heard_at.checked_add(hold));
        self.last_renewal = Some(now.wall());
        self.last_error = Some(error.clone());
    }

    pub(super) fn forget_failure(&mut self) {
        self.held_until = None;
        self.last_error = None;
    }

    /// The failure that callers are told without another login.
    pub(super) fn held_failure(&self, now: Moment) -> Option<Error> {
        let until = self.held_until?;
        self.last_error.clone().filter(|_| !now.has_reached(&until))
    }

    pub(super) fn may_renew_early(&self, now: Moment) -> bool {
        self.early_not_before
            .is_none_or(|moment| now.has_reached(&moment))
    }

    /// Whether a 401 may lead to a renewal now; if so, the next one has to wait.
    pub(super) fn admit_rejection(&mut self, now: Moment) -> bool {
        let next = self
            .rejection_at
            .and_then(|last| last.checked_add(REJECTION_INTERVAL));
        let admitted = next.is_none_or(|next| now.has_reached(&next));
        if admitted {
            self.rejection_at = Some(now);
        }
        admitted
    }
}
