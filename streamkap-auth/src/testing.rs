//! A stand-in for the API, to test against: a real HTTP server on a loopback port.
//!
//! It issues tokens as the API does, requires them, counts requests, and misbehaves by script. All
//! operations are stubs of the typed mock of `streamkap-api`: the stand-in sets those that issue tokens
//! and `whoami`, a test sets others through [`StandIn::mock`].
//!
//! ```
//! use streamkap_api::mock::Reply;
//! use streamkap_auth::testing::{Fault, StandIn};
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let api = StandIn::start().await?;
//! let roles = serde_json::json!([{ "id": "r1", "name": "Reader" }]);
//! let stub = api.mock().list_roles().returns_json(roles);
//! api.fail_next_login(Fault::html(502));
//! api.fail_next_call(Reply::new(503).with_header("retry-after", "0"));
//!
//! let client = api.token_source()?.client()?;
//! assert_eq!(client.list_roles().send().await?.len(), 1);
//! assert_eq!((api.logins(), api.calls()), (2, 2));
//! assert!(stub.requests()[0].headers().contains_key("authorization"));
//! # Ok(())
//! # }
//! ```

mod fault;
mod front;
mod issuer;

use std::fmt;
use std::sync::{Arc, MutexGuard};
use std::time::Duration;

use serde_json::{Value, json};
use streamkap_api::mock::Mock;
use tokio::net::TcpListener;
use tokio::task::JoinHandle;

use self::front::{Front, Traffic};
use self::issuer::Issuer;
use crate::credentials::Credentials;
use crate::project_key::ProjectKey;
use crate::source::TokenSource;

pub use fault::Fault;
pub use issuer::{CLIENT_ID, CLIENT_SECRET, LIVE_REFRESH_TOKENS};

/// A stand-in for the API. It ends when it is dropped.
///
/// It is the typed [`Mock`] of `streamkap-api` behind a server that issues tokens, requires them for all
/// other operations, and applies faults. The server runs on the runtime that [`start`](Self::start) is
/// called on, so delays follow tokio's clock, which a test can pause.
///
/// A call that no stub is for gets the status 501 and fails the test when the stand-in is dropped, and so
/// does a stub whose [`times`](streamkap_api::mock::Stub::times) were not reached. Calls without a good
/// token get the status 401 and reach no stub; neither do those that a fault fails.
pub struct StandIn {
    front: Arc<Front>,
    server: JoinHandle<()>,
}

impl StandIn {
    /// Starts the server on a free loopback port, on the runtime of the caller.
    ///
    /// # Errors
    ///
    /// Returns an error if no port can be bound.
    pub async fn start() -> std::io::Result<Self> {
        let listener = TcpListener::bind(("127.0.0.1", 0)).await?;
        let mock = Mock::without_server(format!("http://{}", listener.local_addr()?));
        let front = Arc::new(Front::new(mock));
        let server = tokio::spawn(front::serve(listener, Arc::clone(&front)));
        Ok(Self { front, server })
    }

    /// The mock that responds, to stub further operations and to override `whoami` or the operations that
    /// issue tokens.
    ///
    /// Its own stubs are [fallbacks](streamkap_api::mock::Stub::fallback): those of a test come first.
    pub fn mock(&self) -> &Mock {
        &self.front.mock
    }

    /// Returns the base URL of the server.
    pub fn base_url(&self) -> String {
        self.front.mock.base_url()
    }

    /// Returns a client id and secret that the server accepts.
    pub fn credentials(&self) -> Credentials {
        Credentials::client(CLIENT_ID, self.issuer().secret.as_str())
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
                "client_secret": self.issuer().secret,
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
        self.traffic().logins.requests
    }

    /// The number of requests to refresh a token, failed ones included.
    pub fn refreshes(&self) -> u64 {
        self.traffic().refreshes.requests
    }

    /// The number of other requests, failed ones included.
    pub fn calls(&self) -> u64 {
        self.traffic().calls.requests
    }

    /// Sets `expiresIn` of tokens issued from now on, at first 3600. Null leaves it out.
    pub fn set_expires_in(&self, expires_in: impl Into<Value>) {
        self.issuer().expires_in = expires_in.into();
    }

    /// Changes the secret that is accepted, as a rotation does.
    pub fn set_secret(&self, secret: impl Into<String>) {
        self.issuer().secret = secret.into();
    }

    /// Refuses every access token issued until now.
    pub fn revoke_access_tokens(&self) {
        self.issuer().live_access_tokens.clear();
    }

    /// Refuses every refresh token issued until now, and from now on too when `always`.
    pub fn drop_refresh_tokens(&self, always: bool) {
        let mut issuer = self.issuer();
        issuer.live_refresh_tokens.clear();
        issuer.drops_refresh_tokens = always;
    }

    /// Responds to every call with 401, whatever its token, until this is called with `false`.
    pub fn reject_all_tokens(&self, reject: bool) {
        self.issuer().rejects_all_tokens = reject;
    }

    /// Issues refreshed tokens that it then responds to with 401, until this is called with `false`.
    pub fn reject_refreshed_tokens(&self, reject: bool) {
        self.issuer().rejects_refreshed_tokens = reject;
    }

    /// Sets what goes wrong with the next login. Several are applied one after the other.
    pub fn fail_next_login(&self, fault: impl Into<Fault>) {
        self.traffic().logins.faults.push_back(fault.into());
    }

    /// Sets what goes wrong with the next refresh. Several are applied one after the other.
    pub fn fail_next_refresh(&self, fault: impl Into<Fault>) {
        self.traffic().refreshes.faults.push_back(fault.into());
    }

    /// Sets what goes wrong with the next other call. Several are applied one after the other.
    pub fn fail_next_call(&self, fault: impl Into<Fault>) {
        self.traffic().calls.faults.push_back(fault.into());
    }

    /// Removes the faults that have not been applied.
    pub fn clear_faults(&self) {
        let mut traffic = self.traffic();
        traffic.logins.faults.clear();
        traffic.refreshes.faults.clear();
        traffic.calls.faults.clear();
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
        let response = crate::exchange::read_login_response(response, secret).await?;
        crate::Token::validated(response)
    }

    /// Moves the wall clock of a source on, as waking up from suspension does.
    pub fn advance_wall_clock(source: &TokenSource, by: Duration) {
        source.engine().advance_wall_clock(by);
    }

    fn issuer(&self) -> MutexGuard<'_, Issuer> {
        self.front.issuer.lock()
    }

    fn traffic(&self) -> MutexGuard<'_, Traffic> {
        self.front.traffic()
    }
}

/// Verifies the mock as it does itself when it is dropped, but on the thread of the test, where the
/// failure is seen.
impl Drop for StandIn {
    fn drop(&mut self) {
        self.server.abort();
        if std::thread::panicking() {
            // The thread that drops the mock has nothing to add to the failure.
            self.front.mock.reset();
        } else {
            self.front.mock.verify();
        }
    }
}

impl fmt::Debug for StandIn {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("StandIn")
            .field("base_url", &self.base_url())
            .finish_non_exhaustive()
    }
}
