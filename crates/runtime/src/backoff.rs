//! The waits between the attempts of a call.

use std::time::Duration;

use backon::{BackoffBuilder as _, ExponentialBackoff, ExponentialBuilder};
use reqwest::header::{HeaderMap, RETRY_AFTER};
use tokio::time::Instant;

use super::hook::AttemptOutcome;
use super::operation::OperationInfo;
use super::outcome::{Failure, Outcome};
use super::retry::RetryPolicy;
use super::retry_after;

/// The wait before an attempt.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Wait {
    /// What the response asks for.
    Stated(Duration),
    /// What the policy has.
    Backoff,
}

impl Wait {
    /// The wait with jitter, given what the backoff has come to.
    fn with_jitter(self, backoff: Duration) -> Duration {
        match self {
            // The backoff is random, and so is a part of it.
            Self::Stated(wait) => wait + backoff / 8,
            Self::Backoff => backoff,
        }
    }
}

fn stated(headers: &HeaderMap) -> Option<Wait> {
    let value = headers.get(RETRY_AFTER)?.to_str().ok()?;
    retry_after::parse(value).map(Wait::Stated)
}

/// The waits of one call.
pub(super) struct Backoff {
    policy: RetryPolicy,
    /// Whether the API may process the call twice.
    may_repeat: bool,
    delays: ExponentialBackoff,
    /// When the last attempt has to begin; none where the clock cannot express it.
    last_start: Option<Instant>,
}

impl Backoff {
    /// The waits of a call that begins now.
    pub(super) fn new(policy: RetryPolicy, may_repeat: bool, deadline: Option<Instant>) -> Self {
        let retries = policy.max_attempts.saturating_sub(1);
        let delays = ExponentialBuilder::default()
            .with_min_delay(policy.min_delay)
            .with_max_delay(policy.max_delay.max(policy.min_delay))
            .with_max_times(usize::try_from(retries).unwrap_or(usize::MAX))
            .with_jitter()
            .build();
        let ends = Instant::now().checked_add(policy.budget);
        let last_start = ends.into_iter().chain(deadline).min();
        Self {
            may_repeat: may_repeat || policy.non_idempotent,
            policy,
            delays,
            last_start,
        }
    }

    /// The wait before the next attempt; `None` where the outcome stands.
    pub(super) fn wait(
        &mut self,
        operation: &OperationInfo,
        outcome: &Outcome,
    ) -> Option<Duration> {
        let (outcome, stated) = match outcome {
            Ok(response) => {
                let (status, headers) = (response.status(), response.headers());
                (
                    AttemptOutcome::Response { status, headers },
                    stated(headers),
                )
            }
            Err(Failure::Connection(error)) => (AttemptOutcome::Failed(error), None),
            Err(Failure::Refused(_) | Failure::Redirected) => return None,
        };
        if !self.policy.repeats(operation, outcome, self.may_repeat) {
            return None;
        }
        let wait = stated.unwrap_or(Wait::Backoff);
        let wait = wait.with_jitter(self.delays.next()?);
        let starts = Instant::now().checked_add(wait)?;
        self.last_start
            .is_none_or(|last| starts <= last)
            .then_some(wait)
    }
}
