//! The waits between the attempts of a call.

use std::time::Duration;

use backon::{BackoffBuilder as _, ExponentialBackoff, ExponentialBuilder};
use reqwest::header::RETRY_AFTER;
use reqwest::{Method, StatusCode};
use tokio::time::Instant;

use super::outcome::{Failure, Outcome};
use super::response::Response;
use super::retry::RetryPolicy;
use super::retry_after;

/// The wait that a failed attempt is followed by; `None` where it is not repeated.
fn wait_after(policy: RetryPolicy, method: &Method, outcome: &Outcome) -> Option<Wait> {
    let may_repeat = method.is_idempotent() || policy.non_idempotent;
    match outcome {
        Err(Failure::Connection(error)) if error.is_connect() => Some(Wait::Backoff),
        Err(Failure::Connection(error)) => {
            let broke = error.is_request() && !error.is_timeout();
            (broke && may_repeat).then_some(Wait::Backoff)
        }
        Err(_) => None,
        Ok(response) => match response.status() {
            StatusCode::TOO_MANY_REQUESTS => stated(response),
            StatusCode::SERVICE_UNAVAILABLE if may_repeat => stated(response),
            StatusCode::BAD_GATEWAY | StatusCode::GATEWAY_TIMEOUT if may_repeat => {
                Some(stated(response).unwrap_or(Wait::Backoff))
            }
            _ => None,
        },
    }
}

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

fn stated(response: &Response) -> Option<Wait> {
    let value = response.headers().get(RETRY_AFTER)?.to_str().ok()?;
    retry_after::parse(value).map(Wait::Stated)
}

/// The waits of one call.
pub(super) struct Backoff {
    policy: RetryPolicy,
    delays: ExponentialBackoff,
    /// When the last attempt has to begin; none where the clock cannot express it.
    last_start: Option<Instant>,
}

impl Backoff {
    /// The waits of a call that begins now.
    pub(super) fn new(policy: RetryPolicy, deadline: Option<Instant>) -> Self {
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
            policy,
            delays,
            last_start,
        }
    }

    /// The wait before the next attempt; `None` where the outcome stands.
    pub(super) fn wait(&mut self, method: &Method, outcome: &Outcome) -> Option<Duration> {
        let wait = wait_after(self.policy, method, outcome)?;
        let wait = wait.with_jitter(self.delays.next()?);
        let starts = Instant::now().checked_add(wait)?;
        self.last_start
            .is_none_or(|last| starts <= last)
            .then_some(wait)
    }
}
