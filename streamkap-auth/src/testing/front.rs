//! The server in front of the mock. It counts requests, applies faults and checks tokens; the stubs of
//! the mock respond.
//!
//! It is a server of its own since the mock's can neither follow tokio's clock, which tests of a token's
//! life pause, nor end a response in the middle of its body. It runs on the runtime of the test.

use std::collections::VecDeque;
use std::io;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use bytes::Bytes;
use futures_util::stream::{self, Stream, TryStreamExt as _};
use http_body_util::combinators::UnsyncBoxBody;
use http_body_util::{BodyExt as _, Full, Limited, StreamBody};
use hyper::body::Frame;
use hyper::header::HeaderValue;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper::{Request, Response, StatusCode};
use hyper_util::rt::TokioIo;
use streamkap_api::mock::requests::{GetAccessToken, RefreshAccessToken};
use streamkap_api::mock::{Incoming, Mock, Operation as _, Reply, Route};
use tokio::net::TcpListener;
use tokio::task::JoinSet;

use super::fault::Fault;
use super::issuer::{SharedIssuer, refusal};

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

/// What ends a connection without a response.
type Broken = io::Error;

/// Serves the connections of a listener until it is dropped, which ends them all.
pub(super) async fn serve(listener: TcpListener, front: Arc<Front>) {
    let mut connections = JoinSet::new();
    loop {
        let Ok((stream, _)) = listener.accept().await else {
            // Such as too many open files, which takes a while.
            tokio::time::sleep(Duration::from_secs(1)).await;
            continue;
        };
        while connections.try_join_next().is_some() {}
        let front = Arc::clone(&front);
        let service = service_fn(move |request| respond(Arc::clone(&front), request));
        connections.spawn(http1::Builder::new().serve_connection(TokioIo::new(stream), service));
    }
}

async fn respond(
    front: Arc<Front>,
    request: Request<hyper::body::Incoming>,
) -> Result<Response<Body>, Broken> {
    let (head, body) = request.into_parts();
    let body = Limited::new(body, REQUEST_LIMIT).collect().await;
    let body = body.map_err(Broken::other)?.to_bytes();
    let query = head.uri.query().unwrap_or_default();
    let request = Incoming::new(head.method, head.uri.path(), query, head.headers, body);
    match front.count(&request) {
        None => send(front.reply(request)).await,
        Some(Fault::Response(reply)) => send(reply).await,
        Some(Fault::Delay(delay)) => {
            let reply = front.reply(request);
            tokio::time::sleep(delay).await;
            send(reply).await
        }
        Some(Fault::Reset) => Err(io::ErrorKind::ConnectionReset.into()),
        Some(Fault::Truncated) => {
            let reply = front.reply(request);
            let half = reply.body().slice(..reply.body().len() / 2);
            let end = Err(io::ErrorKind::ConnectionReset.into());
            let response = send(reply).await?;
            Ok(response.map(|_| body_of(stream::iter([Ok(half), end]))))
        }
        Some(Fault::Endless { status, interval }) => {
            let is_slow = !interval.is_zero();
            let chunk: &[u8] = if is_slow { b"x" } else { &[b'x'; 64 * 1024] };
            let chunks = stream::unfold((), move |()| async move {
                if is_slow {
                    tokio::time::sleep(interval).await;
                }
                Some((Ok(Bytes::from_static(chunk)), ()))
            });
            let mut response = Response::new(body_of(chunks));
            *response.status_mut() = StatusCode::from_u16(status).unwrap_or_default();
            Ok(response)
        }
    }
}

type Body = UnsyncBoxBody<Bytes, Broken>;

/// A body in chunks. An error ends the connection in the middle of it.
fn body_of(chunks: impl Stream<Item = Result<Bytes, Broken>> + Send + 'static) -> Body {
    StreamBody::new(chunks.map_ok(Frame::data)).boxed_unsync()
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

async fn send(reply: Reply) -> Result<Response<Body>, Broken> {
    if let Some(delay) = reply.delay() {
        tokio::time::sleep(delay).await;
    }
    if reply.closes_connection() {
        return Err(io::ErrorKind::ConnectionReset.into());
    }
    let body = Full::new(reply.body().clone()).map_err(|never| match never {});
    let mut response = Response::new(body.boxed_unsync());
    *response.status_mut() = reply.status();
    *response.headers_mut() = reply.headers().clone();
    let request_id = response.headers_mut().entry("x-request-id");
    request_id.or_insert(HeaderValue::from_static("stand-in-request"));
    Ok(response)
}
