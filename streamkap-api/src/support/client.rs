//! How a client is built.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use reqwest::redirect::Policy;

use super::authorizer::Authorize;
use super::base_url::{self, BaseUrlError};
use super::display_url::DisplayUrl;
use crate::Client;

/// The limit for opening a connection, TLS included: 10 seconds. A healthy host needs a fraction of
/// one, and the next IP address should be tried before the caller gives up.
pub const CONNECT_TIMEOUT: Duration = Duration::from_secs(10);

/// The limit for silence of the server while a response is awaited or read: 60 seconds, after which
/// the usual gateways give up too.
pub const READ_TIMEOUT: Duration = Duration::from_secs(60);

/// The limit for a call from its start to the last byte of its response: 5 minutes, so that a
/// response that trickles in ends too. A stream of items or events has no such limit.
pub const CALL_TIMEOUT: Duration = Duration::from_secs(300);

/// The longest body of a response that is read whole, after decompression: 64 MiB. A body that is
/// streamed has no limit.
pub const RESPONSE_LIMIT: usize = 64 * 1024 * 1024;

/// The state of a [`Client`] that its hooks read: who authorizes its calls, and how long a body may
/// be.
#[derive(Clone)]
pub struct ClientState {
    pub(super) authorizers: Vec<Arc<dyn Authorize>>,
    pub(super) response_limit: usize,
}

impl Default for ClientState {
    fn default() -> Self {
        Self {
            authorizers: Vec::new(),
            response_limit: RESPONSE_LIMIT,
        }
    }
}

impl fmt::Debug for ClientState {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClientState")
            .field("authorizers", &self.authorizers.len())
            .field("response_limit", &self.response_limit)
            .finish()
    }
}

impl Client {
    /// Builds a client without credentials for the server that the API's document names.
    ///
    /// It is enough for the operations that need no credentials. Everything else is set through
    /// [`Client::builder`].
    ///
    /// # Errors
    ///
    /// Returns an error if the document names no server, or if TLS cannot be set up.
    pub fn new() -> Result<Self, BuildError> {
        Self::builder().build()
    }

    /// Returns a builder with the defaults: the server that the API's document names, no credentials,
    /// timeouts, no redirects.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::default()
    }
}

/// Builds a [`Client`].
#[derive(Clone)]
#[must_use = "a builder builds nothing before `build`"]
pub struct ClientBuilder {
    base_url: Option<String>,
    state: ClientState,
    http_client: Option<reqwest::Client>,
    connect_timeout: Duration,
    read_timeout: Duration,
    call_timeout: Duration,
    max_idle_connections: usize,
}

impl Default for ClientBuilder {
    fn default() -> Self {
        Self {
            base_url: None,
            state: ClientState::default(),
            http_client: None,
            connect_timeout: CONNECT_TIMEOUT,
            read_timeout: READ_TIMEOUT,
            call_timeout: CALL_TIMEOUT,
            max_idle_connections: usize::MAX,
        }
    }
}

impl ClientBuilder {
    /// Sets the base URL: where the API is, with the path that precedes those of the operations, if
    /// there is one. By default it is the server that the API's document names.
    ///
    /// It must be https, or http to the loopback interface or to the server in the API's document.
    pub fn with_base_url(mut self, base_url: impl Into<String>) -> Self {
        self.base_url = Some(base_url.into());
        self
    }

    /// Adds an authorizer, which returns the credential for each call that needs one. By default
    /// there is none, and calls are sent without credentials.
    ///
    /// Of several, the first that [serves](Authorize::serves) a security scheme of the operation is
    /// asked. Of several security requirements, the first that they serve completely counts.
    pub fn with_authorizer(mut self, authorizer: impl Authorize) -> Self {
        self.state.authorizers.push(Arc::new(authorizer));
        self
    }

    /// Sets the limit for opening a connection, by default [`CONNECT_TIMEOUT`].
    pub fn with_connect_timeout(mut self, timeout: Duration) -> Self {
        self.connect_timeout = timeout;
        self
    }

    /// Sets the limit for silence of the server, by default [`READ_TIMEOUT`].
    pub fn with_read_timeout(mut self, timeout: Duration) -> Self {
        self.read_timeout = timeout;
        self
    }

    /// Sets the limit for a whole call, by default [`CALL_TIMEOUT`].
    pub fn with_call_timeout(mut self, timeout: Duration) -> Self {
        self.call_timeout = timeout;
        self
    }

    /// Sets the longest body that is read whole, in bytes after decompression, by default
    /// [`RESPONSE_LIMIT`]. A longer one is [`Error::ResponseTooLong`](crate::Error::ResponseTooLong).
    /// Of an error's body at most a mebibyte is read, and less where this is less. Streams have no
    /// limit.
    pub fn with_response_limit(mut self, bytes: usize) -> Self {
        self.state.response_limit = bytes;
        self
    }

    /// Sets how many idle connections to a host are kept for later calls, by default all of them. With
    /// 0 each call opens a connection of its own, and depends on no other runtime than the caller's.
    pub fn with_max_idle_connections(mut self, connections: usize) -> Self {
        self.max_idle_connections = connections;
        self
    }

    /// Sets an HTTP client of your own, for instance with a proxy or a private certificate authority.
    ///
    /// The builder's timeouts then have no effect, and its redirect policy decides where secrets are
    /// sent: give it `redirect::Policy::none()`.
    pub fn with_http_client(mut self, http_client: reqwest::Client) -> Self {
        self.http_client = Some(http_client);
        self
    }

    /// Builds the client. Nothing is sent, and no runtime is needed.
    ///
    /// The HTTP client that it builds asks for no compression, whatever features of reqwest other
    /// crates switch on. It follows no redirect, since the next host may not be the one
    /// that the secrets are meant for. It uses the proxy that the environment names
    /// (`HTTPS_PROXY` and the like, `NO_PROXY`) for every host except the loopback interface.
    ///
    /// # Errors
    ///
    /// Returns an error if the base URL is missing or not acceptable, or if TLS cannot be set up.
    ///
    /// # Panics
    ///
    /// Panics in one build only: neither `rustls` nor `native-tls` is switched on here, another crate has
    /// switched on `rustls-no-provider` of reqwest, and the program has installed no provider of
    /// rustls. [`with_http_client`](Self::with_http_client) avoids it.
    pub fn build(self) -> Result<Client, BuildError> {
        let base_url = self
            .base_url
            .as_deref()
            .unwrap_or(crate::generated::BASE_URL);
        let base_url =
            base_url::check(base_url, crate::generated::BASE_URL).map_err(BuildError::BaseUrl)?;
        let client = match self.http_client {
            Some(client) => client,
            None => {
                let mut builder = reqwest::Client::builder()
                    .connect_timeout(self.connect_timeout)
                    .read_timeout(self.read_timeout)
                    .timeout(self.call_timeout)
                    .pool_max_idle_per_host(self.max_idle_connections)
                    .no_gzip()
                    .no_brotli()
                    .no_zstd()
                    .no_deflate()
                    .redirect(Policy::none())
                    .referer(false)
                    .user_agent(concat!(
                        env!("CARGO_PKG_NAME"),
                        "/",
                        env!("CARGO_PKG_VERSION")
                    ));
                if base_url.is_loopback {
                    builder = builder.no_proxy();
                }
                builder.build().map_err(BuildError::HttpClient)?
            }
        };
        Ok(Client {
            baseurl: base_url.url,
            client,
            inner: self.state,
        })
    }
}

impl fmt::Debug for ClientBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClientBuilder")
            .field("base_url", &self.base_url.as_deref().map(DisplayUrl))
            .field("state", &self.state)
            .field("http_client", &self.http_client.is_some())
            .field("connect_timeout", &self.connect_timeout)
            .field("read_timeout", &self.read_timeout)
            .field("call_timeout", &self.call_timeout)
            .field("max_idle_connections", &self.max_idle_connections)
            .finish()
    }
}

/// Why a [`Client`] could not be built.
#[derive(Debug)]
pub enum BuildError {
    /// The base URL is missing or not acceptable.
    BaseUrl(BaseUrlError),
    /// The HTTP client could not be set up: as a rule, no TLS certificates were found.
    HttpClient(reqwest::Error),
}

impl fmt::Display for BuildError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::BaseUrl(error) => error.fmt(f),
            Self::HttpClient(_) => f.write_str("the HTTP client could not be set up"),
        }
    }
}

impl std::error::Error for BuildError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::BaseUrl(_) => None,
            Self::HttpClient(error) => Some(error),
        }
    }
}
