//! The server of a mock.

use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;

use bytes::Bytes;
use wiremock::matchers::any;
use wiremock::{Match, Request, Respond, ResponseTemplate};

use super::incoming::Incoming;
use super::registry::{Candidate, Described, Registry, Unexpected};
use super::reply::Reply;
use crate::client::ClientBuilder;
use crate::client_build_error::ClientBuildError;
use crate::client_info::ClientInfo;

/// The server under the mock of an API, which [`mock!`](crate::mock!) declares.
pub struct MockServer {
    base_url: String,
    /// It runs as long as the mock.
    _server: Option<wiremock::MockServer>,
    registry: Arc<Registry>,
}

impl MockServer {
    /// Starts the server for these operations.
    ///
    /// # Panics
    ///
    /// Panics if the server cannot listen on a loopback port.
    pub async fn start(operations: &'static [Described]) -> Self {
        let registry = Arc::new(Registry::new(operations));
        let server = wiremock::MockServer::builder()
            .disable_request_recording()
            .start()
            .await;
        let chosen = Chosen {
            registry: Arc::clone(&registry),
            reply: Arc::default(),
        };
        let closed = wiremock::Mock::given(chosen.clone()).respond_with_err(|_: &Request| Closed);
        closed.mount(&server).await;
        wiremock::Mock::given(any())
            .respond_with(chosen)
            .mount(&server)
            .await;
        Self {
            base_url: server.uri(),
            _server: Some(server),
            registry,
        }
    }

    /// Makes a mock without a server: the one that is at `base_url` passes requests to
    /// [`respond`](Self::respond). It can add what this server does not do, such as delays on a paused
    /// clock.
    pub fn without_server(operations: &'static [Described], base_url: impl Into<String>) -> Self {
        Self {
            base_url: base_url.into(),
            _server: None,
            registry: Arc::new(Registry::new(operations)),
        }
    }

    /// The base URL of the server.
    pub fn base_url(&self) -> String {
        self.base_url.clone()
    }

    /// Builds a client without credentials that calls the mock.
    ///
    /// # Errors
    ///
    /// Returns an error if the HTTP client cannot be set up.
    pub fn client<C: ClientInfo>(&self) -> Result<C, ClientBuildError> {
        ClientBuilder::default()
            .with_base_url(self.base_url())
            .build()
    }

    /// Chooses the reply to a request, for a server in front of the mock, which sends it: late if there is
    /// a [`delay`](Reply::delay), and not at all if it [closes the connection](Reply::closes_connection).
    pub fn respond(&self, request: Incoming) -> Reply {
        self.registry.respond(request)
    }

    /// The requests that no stub was for, at most the first hundred.
    pub fn unexpected(&self) -> Vec<Unexpected> {
        self.registry.unexpected()
    }

    /// Removes all stubs but [fallbacks](super::Stub::fallback), and forgets the requests that none was
    /// for.
    pub fn reset(&self) {
        self.registry.reset();
    }

    /// Checks that no request was unexpected and that each stub was called as often as its `times`
    /// state.
    ///
    /// # Panics
    ///
    /// Panics with all that is wrong, a line each.
    #[track_caller]
    pub fn verify(&self) {
        let failures = self.registry.failures();
        if !failures.is_empty() {
            // Reported once: the drop has nothing to add.
            self.registry.reset();
            panic!(
                "the mock was not called as expected:\n- {}",
                failures.join("\n- ")
            );
        }
    }

    pub(super) fn add(&self, stub: Arc<dyn Candidate>) {
        self.registry.add(stub);
    }
}

impl Drop for MockServer {
    fn drop(&mut self) {
        if !thread::panicking() {
            self.verify();
        }
    }
}

impl fmt::Debug for MockServer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MockServer")
            .field("base_url", &self.base_url())
            .finish_non_exhaustive()
    }
}

/// Chooses the reply to a request when `wiremock` asks whether the first of its two mocks, that
/// closes the connection, is for it; and hands it to the second one. `wiremock` handles one request
/// at a time up to the response.
#[derive(Clone)]
struct Chosen {
    registry: Arc<Registry>,
    reply: Arc<Mutex<Option<Reply>>>,
}

impl Match for Chosen {
    fn matches(&self, request: &Request) -> bool {
        let reply = self.registry.respond(Incoming::new(
            request.method.clone(),
            request.url.path(),
            request.url.query().unwrap_or_default(),
            request.headers.clone(),
            Bytes::copy_from_slice(&request.body),
        ));
        let closes_connection = reply.closes_connection;
        *self.reply.lock().unwrap_or_else(PoisonError::into_inner) = Some(reply);
        closes_connection
    }
}

impl Respond for Chosen {
    fn respond(&self, _: &Request) -> ResponseTemplate {
        let reply = self
            .reply
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .take();
        let Some(reply) = reply else {
            return ResponseTemplate::new(500);
        };
        let headers = reply.headers.iter();
        let template = ResponseTemplate::new(reply.status.as_u16())
            .append_headers(headers.map(|(name, value)| (name.clone(), value.clone())))
            .set_body_bytes(reply.body.to_vec());
        match reply.delay {
            Some(delay) => template.set_delay(delay),
            None => template,
        }
    }
}

/// Makes the server close the connection.
#[derive(Debug)]
struct Closed;

impl fmt::Display for Closed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the stub closes the connection")
    }
}

impl std::error::Error for Closed {}
