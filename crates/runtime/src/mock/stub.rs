//! What a test sets for one operation.

use std::fmt;
use std::ops::Deref;
use std::panic::Location;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};
use std::time::Duration;

use reqwest::header::HeaderMap;
use serde::de::DeserializeOwned;
use serde_json::Value;

use super::Operation;
use super::incoming::Incoming;
use super::registry::Candidate;
use super::reply::Reply;
use super::route::Route;
use super::server::MockServer;
use crate::builder::IntoValue;
use crate::constrained::checked;

/// A stub of one operation: which requests it is for, and what it responds.
///
/// It is set as soon as the mock's method returns it, and each method changes it from then on. The
/// first stub in the order of setting that is for a request responds to it, so a stub with
/// [`times`](Self::times) hands over to the next one.
///
/// Keep it to look at what was sent: a clone is the same stub. Of one that nobody holds, no request is kept.
///
/// ```
/// use openapi_client_runtime::mock::{Operation, Stub};
///
/// /// Makes an operation refuse its first call.
/// fn busy_once<O: Operation>(stub: Stub<O>) -> Stub<O> {
///     stub.status(503).header("retry-after", "1").times(1)
/// }
/// ```
pub struct Stub<O: Operation> {
    shared: Arc<Shared<O>>,
    /// Shared by all clones: as long as one lives, requests are kept for it.
    kept_for: Arc<()>,
}

struct Shared<O> {
    /// Where the test sets the stub.
    location: &'static Location<'static>,
    /// Gone when nobody holds the stub any more who could look at what was sent.
    kept_for: Weak<()>,
    state: Mutex<State<O>>,
}

type Condition<O> = Arc<dyn Fn(&O) -> bool + Send + Sync>;
type Responder<O> = Arc<dyn Fn(&O) -> Reply + Send + Sync>;
type Change = Arc<dyn Fn(&mut Reply) + Send + Sync>;

struct State<O> {
    conditions: Vec<Condition<O>>,
    responder: Option<Responder<O>>,
    changes: Vec<Change>,
    times: Option<usize>,
    is_fallback: bool,
    calls: usize,
    received: Vec<Received<O>>,
}

/// The most requests that a stub keeps to look at.
const KEPT: usize = 10_000;

/// A request that a stub responded to.
///
/// It derefs to the typed request; `Debug` shows that one.
#[derive(Clone)]
pub struct Received<O> {
    request: O,
    incoming: Arc<Incoming>,
}

impl<O> Received<O> {
    /// The typed request.
    pub fn into_inner(self) -> O {
        self.request
    }

    /// All headers of the request, the credentials included.
    pub fn headers(&self) -> &HeaderMap {
        self.incoming.headers()
    }

    /// The request as it was sent.
    pub fn incoming(&self) -> &Incoming {
        &self.incoming
    }
}

impl<O> Deref for Received<O> {
    type Target = O;

    fn deref(&self) -> &O {
        &self.request
    }
}

impl<O: fmt::Debug> fmt::Debug for Received<O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.request.fmt(f)
    }
}

impl<O: Operation> Stub<O> {
    /// Sets a stub on a mock; what the mock's method of the operation does.
    #[track_caller]
    pub fn on(mock: &MockServer) -> Self {
        let state = State {
            conditions: Vec::new(),
            responder: None,
            changes: Vec::new(),
            times: None,
            is_fallback: false,
            calls: 0,
            received: Vec::new(),
        };
        let kept_for = Arc::new(());
        let shared = Arc::new(Shared {
            location: Location::caller(),
            kept_for: Arc::downgrade(&kept_for),
            state: Mutex::new(state),
        });
        mock.add(shared.clone());
        Self { shared, kept_for }
    }

    /// Responds only to requests for which `condition` holds. Several conditions must all hold.
    pub fn when(self, condition: impl Fn(&O) -> bool + Send + Sync + 'static) -> Self {
        self.shared.state().conditions.push(Arc::new(condition));
        self
    }

    /// Responds with the documented successful response that carries `value`: the type itself, or
    /// what converts to it, such as its builder.
    ///
    /// # Panics
    ///
    /// Panics if the value does not convert.
    #[track_caller]
    pub fn returns<M>(self, value: impl IntoValue<O::Response, M>) -> Self {
        self.responds(O::reply(value))
    }

    /// Responds with the documented successful response, from JSON. Properties that the type does not
    /// know are sent like all others.
    ///
    /// # Panics
    ///
    /// Panics if the JSON is not a value of the response's type.
    #[track_caller]
    pub fn returns_json(self, json: Value) -> Self
    where
        O::Response: DeserializeOwned,
    {
        match serde_json::from_value::<O::Response>(json.clone()) {
            Ok(value) => {
                let mut reply = O::reply(value);
                reply.body = json.to_string().into();
                self.responds(reply)
            }
            Err(error) => panic!(
                "`{}` does not respond with such JSON: {error}",
                O::ROUTE.name
            ),
        }
    }

    /// Responds with the value that `response` makes from the request.
    pub fn returns_with(
        self,
        response: impl Fn(&O) -> O::Response + Send + Sync + 'static,
    ) -> Self {
        self.responds_with(move |request| O::reply(response(request)))
    }

    /// Responds with the documented error response of this status.
    ///
    /// # Panics
    ///
    /// Panics if the value does not convert, or if the document does not describe it for the status.
    #[track_caller]
    pub fn returns_error<M>(self, status: u16, value: impl IntoValue<O::Error, M>) -> Self {
        self.responds(O::error_reply(status, value))
    }

    /// Responds with this reply, which need not be what the document describes.
    pub fn responds(self, reply: Reply) -> Self {
        self.responds_with(move |_| reply.clone())
    }

    /// Responds with the reply that `reply` makes from the request: [`Operation::reply`] and
    /// [`Operation::error_reply`] make documented ones.
    pub fn responds_with(self, reply: impl Fn(&O) -> Reply + Send + Sync + 'static) -> Self {
        self.shared.state().responder = Some(Arc::new(reply));
        self
    }

    /// Sets the status of the response. Without another response, the body is empty.
    ///
    /// # Panics
    ///
    /// Panics if the status is not between 200 and 999.
    #[track_caller]
    pub fn status(self, status: u16) -> Self {
        let empty = Reply::new(status);
        self.or_responds(empty)
            .changes(move |reply| reply.set_status(status))
    }

    /// Adds a header to the response.
    ///
    /// # Panics
    ///
    /// Panics if the name or the value cannot be sent in a header.
    #[track_caller]
    pub fn header(self, name: &str, value: &str) -> Self {
        let headers = Reply::new(200).with_header(name, value).headers;
        self.changes(move |reply| reply.headers.extend(headers.clone()))
    }

    /// Waits before the response.
    pub fn delay(self, delay: Duration) -> Self {
        self.changes(move |reply| reply.delay = Some(delay))
    }

    /// Closes the connection instead of responding.
    pub fn closes_connection(self) -> Self {
        self.or_responds(Reply::new(200))
            .changes(|reply| reply.closes_connection = true)
    }

    /// Sends half of the body and labels it as before, so that it cannot be decoded. An empty body
    /// becomes an opening brace, labelled as JSON.
    pub fn malformed_body(self) -> Self {
        self.or_responds(Reply::new(200)).changes(|reply| {
            if reply.body.is_empty() {
                *reply = reply.clone().with_body("application/json", "{");
            } else {
                reply.body.truncate(reply.body.len() / 2);
            }
        })
    }

    /// Responds `count` times and then no more, and expects exactly that many requests: fewer are a
    /// failure when the mock is verified.
    pub fn times(self, count: usize) -> Self {
        self.shared.state().times = Some(count);
        self
    }

    /// Responds only to requests that no other stub responds to, whenever that one is set: what a shared
    /// setup stubs and a test may override. [`MockServer::reset`] keeps it.
    pub fn fallback(self) -> Self {
        self.shared.state().is_fallback = true;
        self
    }

    /// The requests that the stub responded to, in the order of their arrival, at most the first ten
    /// thousand.
    pub fn requests(&self) -> Vec<Received<O>> {
        self.shared.state().received.clone()
    }

    /// How many requests the stub responded to.
    pub fn calls(&self) -> usize {
        self.shared.state().calls
    }

    fn or_responds(self, reply: Reply) -> Self {
        let missing = self.shared.state().responder.is_none();
        if missing { self.responds(reply) } else { self }
    }

    fn changes(self, change: impl Fn(&mut Reply) + Send + Sync + 'static) -> Self {
        self.shared.state().changes.push(Arc::new(change));
        self
    }
}

impl<O: Operation> Clone for Stub<O> {
    fn clone(&self) -> Self {
        Self {
            shared: Arc::clone(&self.shared),
            kept_for: Arc::clone(&self.kept_for),
        }
    }
}

impl<O: Operation> fmt::Debug for Stub<O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Stub")
            .field("operation", &O::ROUTE.name)
            .field("calls", &self.calls())
            .finish_non_exhaustive()
    }
}

impl<O> Shared<O> {
    fn state(&self) -> MutexGuard<'_, State<O>> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl<O: Operation> Candidate for Shared<O> {
    fn route(&self) -> Route {
        O::ROUTE
    }

    fn is_fallback(&self) -> bool {
        self.state().is_fallback
    }

    fn offer(&self, incoming: &Arc<Incoming>) -> Result<Reply, String> {
        let refused = |reason: String| format!("the stub at {} {reason}", self.location);
        let request = checked(|| O::read(incoming))
            .map_err(|error| refused(format!("cannot read it: {error}")))?;
        let conditions = self.state().conditions.clone();
        if !conditions.iter().all(|holds| holds(&request)) {
            return Err(refused("does not match it".to_owned()));
        }
        let (responder, changes) = {
            let mut state = self.state();
            if let Some(times) = state.times
                && state.calls >= times
            {
                return Err(refused(format!("has responded its {times} times")));
            }
            let Some(responder) = state.responder.clone() else {
                return Err(refused("has no response, use `returns`".to_owned()));
            };
            state.calls += 1;
            if state.received.len() < KEPT && self.kept_for.strong_count() > 0 {
                state.received.push(Received {
                    request: request.clone(),
                    incoming: Arc::clone(incoming),
                });
            }
            (responder, state.changes.clone())
        };
        let mut reply = responder(&request);
        changes.iter().for_each(|change| change(&mut reply));
        Ok(reply)
    }

    fn unmet(&self) -> Option<String> {
        let state = self.state();
        let (expected, received) = (state.times?, state.calls);
        (received < expected).then(|| {
            format!(
                "`{}`, stubbed at {}, was expected {} and was called {}",
                O::ROUTE.name,
                self.location,
                often(expected),
                often(received)
            )
        })
    }
}

/// How often something took place.
fn often(times: usize) -> String {
    match times {
        0 => "never".to_owned(),
        1 => "once".to_owned(),
        2 => "twice".to_owned(),
        times => format!("{times} times"),
    }
}
