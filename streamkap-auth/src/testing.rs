//! A stand-in for the API, to test against: a real HTTP server on a loopback port.
//!
//! It issues tokens as the API does, counts requests, and misbehaves by script.
//!
//! ```
//! use streamkap_auth::TokenSource;
//! use streamkap_auth::testing::{Fault, StandIn};
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let api = StandIn::start().await?;
//! api.fail_next_login(Fault::html(502));
//!
//! let source = TokenSource::builder(api.credentials())
//!     .with_base_url(api.base_url())
//!     .build()?;
//! source.token().await?;
//! assert_eq!(api.logins(), 2);
//! # Ok(())
//! # }
//! ```

mod fault;
mod routes;
mod wire;

use std::collections::VecDeque;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use serde_json::{Value, json};
use tokio::net::TcpListener;
use tokio::task::JoinHandle;

use crate::credentials::Credentials;
use crate::project_key::ProjectKey;
use crate::source::TokenSource;

pub use fault::Fault;

/// The client id that the stand-in accepts.
pub const CLIENT_ID: &str = "stand-in-client";

/// The client secret that the stand-in accepts at first.
pub const CLIENT_SECRET: &str = "stand-in-secret";

/// How many refresh tokens the API keeps alive for one set of credentials: the next login drops
/// the oldest. This is documented for Frontegg, which the vendor exchanges tokens at.
pub const LIVE_REFRESH_TOKENS: usize = 100;

/// A stand-in for the API. It ends when it is dropped.
#[derive(Debug)]
pub struct StandIn {
    socket: SocketAddr,
    state: Arc<Mutex<State>>,
    server: JoinHandle<()>,
}

/// The state of the stand-in.
#[derive(Debug)]
pub(crate) struct State {
    secret: String,
    expires_in: Value,
    issued: u64,
    logins: u64,
    refreshes: u64,
    calls: u64,
    drops_refresh_tokens: bool,
    rejects_all_tokens: bool,
    rejects_refreshed_tokens: bool,
    live_access_tokens: Vec<String>,
    live_refresh_tokens: VecDeque<String>,
    login_faults: VecDeque<Fault>,
    refresh_faults: VecDeque<Fault>,
    call_faults: VecDeque<Fault>,
}

impl StandIn {
    /// Starts the server on a free loopback port, on the runtime of the caller.
    ///
    /// # Errors
    ///
    /// Returns an error if no port can be bound.
    pub async fn start() -> std::io::Result<Self> {
        let listener = TcpListener::bind(("127.0.0.1", 0)).await?;
        let socket = listener.local_addr()?;
        let state = Arc::new(Mutex::new(State {
            secret: CLIENT_SECRET.to_owned(),
            expires_in: json!(3600),
            issued: 0,
            logins: 0,
            refreshes: 0,
            calls: 0,
            drops_refresh_tokens: false,
            rejects_all_tokens: false,
            rejects_refreshed_tokens: false,
            live_access_tokens: Vec::new(),
            live_refresh_tokens: VecDeque::new(),
            login_faults: VecDeque::new(),
            refresh_faults: VecDeque::new(),
            call_faults: VecDeque::new(),
        }));
        let routes = routes::routes(Arc::clone(&state));
        let server = tokio::spawn(wire::serve(listener, routes));
        Ok(Self {
            socket,
            state,
            server,
        })
    }

    /// Returns the base URL of the server.
    pub fn base_url(&self) -> String {
        format!("http://{}", self.socket)
    }

    /// Returns a client id and secret that the server accepts.
    pub fn credentials(&self) -> Credentials {
        Credentials::client(CLIENT_ID, self.state().secret.as_str())
    }

    /// Returns the file of a project key that the server accepts, as JSON.
    pub fn project_key_json(&self) -> String {
        json!({
            "project_key_id": "stand-in-key",
            "project": {},
            "created_at": "2026-01-01T00:00:00Z",
            "type": "streamkap_project_key",
            "api": {
                "client_id": CLIENT_ID,
                "client_secret": self.state().secret,
                "api_url": self.base_url(),
                "token_endpoint": format!("{}/auth/access-token", self.base_url()),
                "roles": [],
            },
            "kafka": {
                "username": "stand-in-user",
                "password": "stand-in-password",
                "bootstrap_servers": "127.0.0.1:9092",
                "security_protocol": "SASL_SSL",
                "sasl_mechanism": "PLAIN",
                "schema_registry_url": null,
            },
            "kafka_acls": [],
            "tool_profile": "read-only",
        })
        .to_string()
    }

    /// Returns a project key that the server accepts.
    ///
    /// # Errors
    ///
    /// Never returns an error: the file is well formed.
    pub fn project_key(&self) -> Result<ProjectKey, crate::ProjectKeyError> {
        self.project_key_json().parse()
    }

    /// Returns a source for [`credentials`](Self::credentials) at this server.
    ///
    /// # Errors
    ///
    /// Returns an error if the HTTP client cannot be set up.
    pub fn token_source(&self) -> Result<TokenSource, crate::Error> {
        TokenSource::builder(self.credentials())
            .with_base_url(self.base_url())
            .build()
    }

    /// The number of requests for an access token, failed ones included.
    pub fn logins(&self) -> u64 {
        self.state().logins
    }

    /// The number of requests to refresh a token, failed ones included.
    pub fn refreshes(&self) -> u64 {
        self.state().refreshes
    }

    /// The number of other requests, failed ones included.
    pub fn calls(&self) -> u64 {
        self.state().calls
    }

    /// Sets `expiresIn` of tokens issued from now on, at first 3600. Null leaves it out.
    pub fn set_expires_in(&self, expires_in: impl Into<Value>) {
        self.state().expires_in = expires_in.into();
    }

    /// Changes the secret that is accepted, as a rotation does.
    pub fn set_secret(&self, secret: impl Into<String>) {
        self.state().secret = secret.into();
    }

    /// Refuses every access token issued until now.
    pub fn revoke_access_tokens(&self) {
        self.state().live_access_tokens.clear();
    }

    /// Refuses every refresh token issued until now, and from now on too when `always`.
    pub fn drop_refresh_tokens(&self, always: bool) {
        let mut state = self.state();
        state.live_refresh_tokens.clear();
        state.drops_refresh_tokens = always;
    }

    /// Responds to every call with 401, whatever its token, until this is called with `false`.
    pub fn reject_all_tokens(&self, reject: bool) {
        self.state().rejects_all_tokens = reject;
    }

    /// Issues refreshed tokens that it then responds to with 401, until this is called with `false`.
    pub fn reject_refreshed_tokens(&self, reject: bool) {
        self.state().rejects_refreshed_tokens = reject;
    }

    /// Sets what goes wrong with the next login. Several are applied one after the other.
    pub fn fail_next_login(&self, fault: Fault) {
        self.state().login_faults.push_back(fault);
    }

    /// Sets what goes wrong with the next refresh. Several are applied one after the other.
    pub fn fail_next_refresh(&self, fault: Fault) {
        self.state().refresh_faults.push_back(fault);
    }

    /// Sets what goes wrong with the next other call. Several are applied one after the other.
    pub fn fail_next_call(&self, fault: Fault) {
        self.state().call_faults.push_back(fault);
    }

    /// Removes the faults that have not been applied.
    pub fn clear_faults(&self) {
        let mut state = self.state();
        state.login_faults.clear();
        state.refresh_faults.clear();
        state.call_faults.clear();
    }

    /// Reads a response as the response to a login with this secret, as a token source does. It is here
    /// to be called by a fuzz target.
    ///
    /// # Errors
    ///
    /// Returns an error if the response is not a usable token.
    pub async fn read_login_response(
        response: streamkap_api::Response,
        secret: &streamkap_api::Secret,
    ) -> Result<crate::Token, crate::Error> {
        crate::exchange::read_login_response(response, secret).await
    }

    /// Moves the wall clock of a source on, as waking up from suspension does.
    pub fn advance_wall_clock(source: &TokenSource, by: Duration) {
        source.advance_wall_clock(by);
    }

    fn state(&self) -> MutexGuard<'_, State> {
        lock(&self.state)
    }
}

impl Drop for StandIn {
    fn drop(&mut self) {
        self.server.abort();
    }
}

fn lock(state: &Mutex<State>) -> MutexGuard<'_, State> {
    state.lock().unwrap_or_else(PoisonError::into_inner)
}
