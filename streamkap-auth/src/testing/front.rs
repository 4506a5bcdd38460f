//! The server in front of the mock. It counts requests, applies faults and checks tokens; the stubs of
//! the mock respond.
//!
//! It is a server of its own since the mock's can neither follow tokio's clock, which tests of a token's
//! life pause, nor end a response in the middle of its body. It runs on the runtime of the test.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use axum::Router;
use axum::body::Body;
use axum::extract::{ConnectInfo, DefaultBodyLimit, State};
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode, Uri};
use axum::response::Response;
use bytes::Bytes;
use streamkap_api::mock::requests::{GetAccessToken, RefreshAccessToken};
use streamkap_api::mock::{Incoming, Mock, Operation as _, Reply, Route};

use super::fault::Fault;
use super::issuer::{SharedIssuer, refusal};
use super::wire::{Disconnect, Endless, Truncated};

/// The longest body of a request, in bytes.
const REQUEST_LIMIT: usize = 64 * 1024 * 1024;

/// What the server responds by.
pub(super) struct Front {
    pub(super) mock: Mock,
    pub(super) issuer: SharedIssuer,
    traffic: Mutex<Traffic>,
}

/// The requests until now and the faults of those to come, by the kind of request.
#[derive(Default)]
pub(super) struct Traffic {
    pub(super) logins: Kind,
    pub(super) refreshes: Kind,
    pub(super) calls: Kind,
}

/// One kind of request.
#[derive(Default)]
pub(super) struct Kind {
    pub(super) requests: u64,
    pub(super) faults: VecDeque<Fault>,
}

pub(super) fn routes(front: Arc<Front>) -> Router {
    Router::new()
        .fallback(respond)
        .layer(DefaultBodyLimit::max(REQUEST_LIMIT))
        .with_state(front)
}

async fn respond(
    State(front): State<Arc<Front>>,
    ConnectInfo(disconnect): ConnectInfo<Disconnect>,
    method: Method,
    uri: Uri,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    let query = uri.query().unwrap_or_default();
    let request = Incoming::new(method, uri.path(), query, headers, body);
    match front.count(&request) {
        None => send(front.reply(request), &disconnect).await,
        Some(Fault::Response(reply)) => send(reply, &disconnect).await,
        Some(Fault::Delay(delay)) => {
            let reply = front.reply(request);
            tokio::time::sleep(delay).await;
            send(reply, &disconnect).await
        }
        Some(Fault::Reset) => {
            disconnect.close();
            Response::default()
        }
        Some(Fault::Truncated) => {
            let reply = front.reply(request);
            let half = reply.body().slice(..reply.body().len() / 2);
            let response = send(reply, &disconnect).await;
            response.map(|_| Body::from_stream(Truncated(Some(half))))
        }
        Some(Fault::Endless { status, interval }) => {
            let mut response = Response::new(Body::from_stream(Endless::new(interval)));
            *response.status_mut() = StatusCode::from_u16(status).unwrap_or_default();
            response
        }
    }
}

impl Front {
    /// Puts a server in front of a mock, whose stubs issue tokens from then on.
    pub(super) fn new(mock: Mock) -> Self {
        let issuer = SharedIssuer::default();
        issuer.stub(&mock);
        Self {
            mock,
            issuer,
            traffic: Mutex::default(),
        }
    }

    pub(super) fn traffic(&self) -> MutexGuard<'_, Traffic> {
        self.traffic.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Counts a request, and returns its fault.
    fn count(&self, request: &Incoming) -> Option<Fault> {
        let mut traffic = self.traffic();
        let kind = if is_for(request, GetAccessToken::ROUTE) {
            &mut traffic.logins
        } else if is_for(request, RefreshAccessToken::ROUTE) {
            &mut traffic.refreshes
        } else {
            &mut traffic.calls
        };
        kind.requests += 1;
        kind.faults.pop_front()
    }

    /// Lets the mock reply, if the request needs no token or has a good one.
    fn reply(&self, request: Incoming) -> Reply {
        let needs_token = ![GetAccessToken::ROUTE, RefreshAccessToken::ROUTE]
            .into_iter()
            .any(|route| is_for(&request, route));
        if needs_token && !self.issuer.lock().accepts(request.headers()) {
            refusal("Invalid token")
        } else {
            self.mock.respond(request)
        }
    }
}

/// Whether the request is for this operation, whose path has no parameters.
fn is_for(request: &Incoming, route: Route) -> bool {
    request.method() == route.method && request.uri_path() == route.path
}

async fn send(reply: Reply, disconnect: &Disconnect) -> Response {
    if let Some(delay) = reply.delay() {
        tokio::time::sleep(delay).await;
    }
    if reply.closes_connection() {
        disconnect.close();
    }
    let mut response = Response::new(Body::from(reply.body().clone()));
    *response.status_mut() = reply.status();
    *response.headers_mut() = reply.headers().clone();
    let request_id = response.headers_mut().entry("x-request-id");
    request_id.or_insert(HeaderValue::from_static("stand-in-request"));
    response
}
