//! The stubs of a mock, and what came that none of them was for.

use std::fmt;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use super::Operation;
use super::incoming::Incoming;
use super::reply::Reply;
use super::route::Route;
use crate::constrained::checked;

/// A stub, whatever its operation.
pub(super) trait Candidate: Send + Sync {
    /// The operation.
    fn route(&self) -> Route;

    /// Whether every other stub comes first.
    fn is_fallback(&self) -> bool;

    /// Responds to a request of its operation, or states why it does not.
    fn offer(&self, request: &Arc<Incoming>) -> Result<Reply, String>;

    /// What the stub expects and did not get.
    fn unmet(&self) -> Option<String>;
}

/// A request that no stub was for. `Display` is the report that a test shows.
#[derive(Clone, Debug)]
pub struct Unexpected {
    /// The method and the path.
    call: String,
    /// The operation and its request as it was read.
    operation: Option<(&'static str, String)>,
    /// Why each stub of the operation did not respond.
    refusals: Vec<String>,
}

impl Unexpected {
    /// The name of the operation; `None` if the API has none of this method and path.
    pub fn operation(&self) -> Option<&'static str> {
        self.operation.as_ref().map(|(name, _)| *name)
    }
}

impl fmt::Display for Unexpected {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Some((name, request)) = &self.operation else {
            return write!(
                f,
                "unexpected request: the API has no operation {}",
                self.call
            );
        };
        write!(f, "unexpected call of `{name}` ({}): {request}", self.call)?;
        if self.refusals.is_empty() {
            return write!(f, "; no stub is set, use `mock.{name}()`");
        }
        self.refusals
            .iter()
            .try_for_each(|refusal| write!(f, "; {refusal}"))
    }
}

/// The status that an unexpected call gets: an error that no API documents and no client retries.
const UNEXPECTED_STATUS: u16 = 501;

/// The most unexpected calls that are kept to report.
const KEPT: usize = 100;

/// The stubs of a mock, in the order in which they were set.
pub(super) struct Registry {
    operations: &'static [Described],
    state: Mutex<State>,
}

/// An operation of the API, whether it is stubbed or not.
pub struct Described {
    route: Route,
    describe: fn(&Incoming) -> String,
}

impl Described {
    /// Describes the operation `O`.
    pub const fn of<O: Operation>() -> Self {
        Self {
            route: O::ROUTE,
            describe: describe::<O>,
        }
    }
}

/// The longest description of a request, in characters.
const DESCRIPTION: usize = 2_000;

fn describe<O: Operation>(request: &Incoming) -> String {
    match checked(|| O::read(request)) {
        Ok(request) => format!("{request:?}").chars().take(DESCRIPTION).collect(),
        Err(error) => error,
    }
}

#[derive(Default)]
struct State {
    stubs: Vec<Arc<dyn Candidate>>,
    unexpected: Vec<Unexpected>,
}

impl Registry {
    pub(super) fn new(operations: &'static [Described]) -> Self {
        Self {
            operations,
            state: Mutex::default(),
        }
    }

    pub(super) fn add(&self, stub: Arc<dyn Candidate>) {
        self.state().stubs.push(stub);
    }

    /// Responds by the first stub that is for the request.
    pub(super) fn respond(&self, mut request: Incoming) -> Reply {
        let call = format!("{} {}", request.method(), request.uri_path());
        let Some(operation) = self.operation(&request) else {
            return self.refuse(Unexpected {
                call,
                operation: None,
                refusals: Vec::new(),
            });
        };
        request.route(operation.route);
        let request = Arc::new(request);
        // The closures of a test run without the lock, so that they may use the mock.
        let mut stubs: Vec<_> = {
            let state = self.state();
            let own = state
                .stubs
                .iter()
                .filter(|stub| stub.route() == operation.route);
            own.cloned().collect()
        };
        stubs.sort_by_key(|stub| stub.is_fallback());
        let mut refusals = Vec::new();
        for stub in stubs {
            match catch_unwind(AssertUnwindSafe(|| stub.offer(&request))) {
                Ok(Ok(reply)) => return reply,
                Ok(Err(refusal)) => refusals.push(refusal),
                Err(_) => refusals.push("a closure of a stub panicked".to_owned()),
            }
        }
        self.refuse(Unexpected {
            call,
            operation: Some((operation.route.name, (operation.describe)(&request))),
            refusals,
        })
    }

    fn operation(&self, request: &Incoming) -> Option<&'static Described> {
        let (method, path) = (request.method().as_str(), request.uri_path());
        let known = self.operations.iter();
        let matching = known.filter(|known| known.route.matches(method, path, request.uri_query()));
        matching.min_by_key(|known| known.route.precedence())
    }

    fn refuse(&self, unexpected: Unexpected) -> Reply {
        let detail = serde_json::json!({ "detail": unexpected.to_string() });
        let mut state = self.state();
        if state.unexpected.len() < KEPT {
            state.unexpected.push(unexpected);
        }
        Reply::json(UNEXPECTED_STATUS, &detail)
    }

    pub(super) fn unexpected(&self) -> Vec<Unexpected> {
        self.state().unexpected.clone()
    }

    /// What is wrong at the end of a test.
    pub(super) fn failures(&self) -> Vec<String> {
        let state = self.state();
        let unexpected = state.unexpected.iter().map(ToString::to_string);
        unexpected
            .chain(state.stubs.iter().filter_map(|stub| stub.unmet()))
            .collect()
    }

    /// Removes everything but the fallbacks.
    pub(super) fn reset(&self) {
        let mut state = self.state();
        state.stubs.retain(|stub| stub.is_fallback());
        state.unexpected.clear();
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
