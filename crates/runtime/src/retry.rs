//! Which failed attempts are repeated, how often, and after which wait.

use std::time::Duration;

use backon::{BackoffBuilder as _, ExponentialBackoff, ExponentialBuilder};
use reqwest::header::RETRY_AFTER;
use reqwest::{Method, StatusCode};
use tokio::time::Instant;

use super::exchange::{Failure, Outcome};
use super::response::Response;
use super::retry_after;

/// When a call is sent again after a failed attempt.
///
/// Set it for all calls of a client with
/// [`with_retry_policy`](crate::ClientBuilder::with_retry_policy), and for one call with
/// [`retry`](crate::CallBuilder::retry).
///
/// | failure | GET, HEAD, OPTIONS, TRACE, PUT, DELETE | POST, PATCH and others |
/// | --- | --- | --- |
/// | no connection, so the request was not sent | repeated | repeated |
/// | 429 with `Retry-After`: the request was refused | repeated | repeated |
/// | 503 with `Retry-After` | repeated | if allowed |
/// | 502, 504 | repeated | if allowed |
/// | the connection broke before a response | repeated | if allowed |
/// | a timeout behind the connection, any other status | not repeated | not repeated |
///
/// "If allowed" is [`with_non_idempotent`](Self::with_non_idempotent). A request whose body is a
/// stream cannot be sent twice and is never repeated.
///
/// The wait is what `Retry-After` says, and without it starts at 250 ms and doubles up to 5 s; jitter
/// is added to both. A wait that would end after the time budget or after the call's timeout is not
/// begun: the caller gets the failure at once. Dropping the call's future ends the wait.
///
/// The repetition after a 401 with a new credential is not an attempt of the policy: it takes place
/// once per call, also with [`RetryPolicy::off`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RetryPolicy {
    max_attempts: u32,
    budget: Duration,
    min_delay: Duration,
    max_delay: Duration,
    non_idempotent: bool,
}

impl Default for RetryPolicy {
    /// Three attempts within 30 seconds.
    fn default() -> Self {
        Self {
            max_attempts: 3,
            budget: Duration::from_secs(30),
            min_delay: Duration::from_millis(250),
            max_delay: Duration::from_secs(5),
            non_idempotent: false,
        }
    }
}

impl RetryPolicy {
    /// The policy that repeats nothing.
    pub fn off() -> Self {
        Self::default().with_max_attempts(1)
    }

    /// Sets the number of attempts, the first included: 3 by default. 0 and 1 both mean that nothing
    /// is repeated.
    #[must_use]
    pub fn with_max_attempts(mut self, attempts: u32) -> Self {
        self.max_attempts = attempts;
        self
    }

    /// Sets the time from the start of the first attempt until the start of the last: 30 seconds by
    /// default.
    #[must_use]
    pub fn with_budget(mut self, budget: Duration) -> Self {
        self.budget = budget;
        self
    }

    /// Sets the shortest and the longest wait where the API states none, before jitter of up to the
    /// same again: 250 milliseconds and 5 seconds by default.
    #[must_use]
    pub fn with_delays(mut self, min: Duration, max: Duration) -> Self {
        self.min_delay = min;
        self.max_delay = max;
        self
    }

    /// Sets whether POST, PATCH and other methods that are not idempotent are repeated like GET, even
    /// where the API may have processed the request: false by default. Allow it where a second
    /// request does no harm.
    #[must_use]
    pub fn with_non_idempotent(mut self, allowed: bool) -> Self {
        self.non_idempotent = allowed;
        self
    }

    /// The wait that a failed attempt is followed by; `None` where it is not repeated.
    fn wait(&self, method: &Method, outcome: &Outcome) -> Option<Wait> {
        let may_repeat = method.is_idempotent() || self.non_idempotent;
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
        let wait = self.policy.wait(method, outcome)?;
        let wait = wait.with_jitter(self.delays.next()?);
        let starts = Instant::now().checked_add(wait)?;
        self.last_start
            .is_none_or(|last| starts <= last)
            .then_some(wait)
    }
}
