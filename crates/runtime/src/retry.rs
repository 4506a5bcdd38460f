//! Which failed attempts are repeated, how often, and after which wait.

use std::time::Duration;

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
///
/// ```
/// use std::time::Duration;
///
/// use openapi_client_runtime::RetryPolicy;
///
/// let patient = RetryPolicy::default()
///     .with_max_attempts(6)
///     .with_budget(Duration::from_secs(120))
///     .with_non_idempotent(true);
/// assert_ne!(patient, RetryPolicy::off());
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RetryPolicy {
    pub(crate) max_attempts: u32,
    pub(crate) budget: Duration,
    pub(crate) min_delay: Duration,
    pub(crate) max_delay: Duration,
    pub(crate) non_idempotent: bool,
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
}
