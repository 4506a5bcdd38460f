//! Which failed attempts are repeated, how often, and after which wait.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use reqwest::StatusCode;

use super::hook::AttemptOutcome;
use super::operation::OperationInfo;

/// The statuses behind which the same call may succeed later with nothing changed.
const TRANSIENT: [u16; 6] = [408, 429, 500, 502, 503, 504];

/// Whether the same call may succeed later with nothing changed.
pub(super) fn is_transient(status: u16) -> bool {
    TRANSIENT.contains(&status)
}

/// When a call is sent again after a failed attempt.
///
/// Set it for all calls of a client with
/// [`with_retry_policy`](crate::ClientBuilder::with_retry_policy), and for one call with
/// [`retry`](crate::CallBuilder::retry).
///
/// | failure | GET, HEAD, OPTIONS, TRACE, PUT, DELETE | POST, PATCH and others |
/// | --- | --- | --- |
/// | no connection, so the request was not sent | repeated | repeated |
/// | 429: the request was refused | repeated | repeated |
/// | 408, 500, 502, 503, 504, and what [`with_status`](Self::with_status) adds | repeated | if allowed |
/// | the connection broke, or the time was over, before a response | repeated | if allowed |
/// | any other status | not repeated | not repeated |
///
/// "If allowed" is [`with_non_idempotent`](Self::with_non_idempotent), or a key that lets the API see
/// that it is the same call
/// ([`with_idempotency_key_header`](crate::ClientBuilder::with_idempotency_key_header)).
/// [`with_predicate`](Self::with_predicate) decides otherwise. What is repeated by default is what
/// [`Error::is_transient`](crate::Error::is_transient) is true of. One failure is transient and not
/// repeated: a response that is cut off, since it may have been read in part. A request whose body is a
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
/// use openapi_client_runtime::{AttemptOutcome, RetryPolicy};
///
/// let patient = RetryPolicy::default()
///     .with_max_attempts(6)
///     .with_budget(Duration::from_secs(120))
///     .with_status(423)
///     .with_predicate(|operation, outcome| match outcome {
///         AttemptOutcome::Response { status, .. } if status == 500 => Some(operation.method == "GET"),
///         _ => None,
///     });
/// assert_ne!(patient, RetryPolicy::off());
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct RetryPolicy {
    pub(crate) max_attempts: u32,
    pub(crate) budget: Duration,
    pub(crate) min_delay: Duration,
    pub(crate) max_delay: Duration,
    pub(crate) non_idempotent: bool,
    pub(crate) statuses: Arc<[u16]>,
    predicate: Option<Predicate>,
}

/// What decides before the statuses.
#[derive(Clone)]
struct Predicate(Arc<Decide>);

type Decide = dyn Fn(&OperationInfo, AttemptOutcome<'_>) -> Option<bool> + Send + Sync;

/// The same closure.
impl PartialEq for Predicate {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }
}

impl fmt::Debug for Predicate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Predicate")
    }
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
            statuses: Arc::new(TRANSIENT),
            predicate: None,
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

    /// Adds a status behind which calls are repeated.
    #[must_use]
    pub fn with_status(mut self, status: u16) -> Self {
        let others = self.statuses.iter().copied();
        self.statuses = others
            .filter(|known| *known != status)
            .chain([status])
            .collect();
        self
    }

    /// Removes a status behind which calls are repeated.
    #[must_use]
    pub fn without_status(mut self, status: u16) -> Self {
        let others = self.statuses.iter().copied();
        self.statuses = others.filter(|known| *known != status).collect();
        self
    }

    /// Sets what decides first, for every attempt with a response or without one: `Some(true)` has the call
    /// repeated whatever its method is, `Some(false)` has it not, and `None` leaves the decision to the rest
    /// of the policy. The number of attempts and the budget apply all the same. It replaces the one before.
    #[must_use]
    pub fn with_predicate(
        mut self,
        predicate: impl Fn(&OperationInfo, AttemptOutcome<'_>) -> Option<bool> + Send + Sync + 'static,
    ) -> Self {
        self.predicate = Some(Predicate(Arc::new(predicate)));
        self
    }

    /// Whether a call with this outcome is repeated. `may_repeat` is whether the API may process it twice.
    pub(super) fn repeats(
        &self,
        operation: &OperationInfo,
        outcome: AttemptOutcome<'_>,
        may_repeat: bool,
    ) -> bool {
        let decided = self.predicate.as_ref();
        let decided = decided.and_then(|Predicate(decide)| decide(operation, outcome));
        decided.unwrap_or_else(|| match outcome {
            AttemptOutcome::Failed(error) if error.is_connect() => true,
            AttemptOutcome::Failed(error) => error.is_transient() && may_repeat,
            AttemptOutcome::Response { status, .. } => {
                let was_refused = status == StatusCode::TOO_MANY_REQUESTS;
                self.statuses.contains(&status.as_u16()) && (was_refused || may_repeat)
            }
        })
    }
}
