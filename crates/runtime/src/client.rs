//! How a client is built.

use std::collections::BTreeMap;
use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;
use std::time::Duration;

use reqwest::header::{HeaderMap, HeaderName, HeaderValue, USER_AGENT};

use super::authorization::Authorization;
use super::authorizer::Authorize;
use super::base_url;
use super::body::RESPONSE_LIMIT;
use super::call_options;
use super::client_build_error::ClientBuildError;
use super::client_core::ClientCore;
use super::client_info::{ApiInfo, ClientInfo};
use super::display_url::DisplayUrl;
use super::hook::Hook;
use super::http_clients::{HttpClients, HttpSettings};
use super::retry::RetryPolicy;

/// The limit for opening a connection, TLS included: 10 seconds. A healthy host needs a fraction of
/// one, and the next IP address should be tried before the caller gives up.
pub const CONNECT_TIMEOUT: Duration = Duration::from_secs(10);

/// The limit for silence of the server while a response is awaited or read: 60 seconds, after which
/// the usual gateways give up too.
pub const READ_TIMEOUT: Duration = Duration::from_secs(60);

/// The limit for a call from its start to the last byte of its response: 5 minutes, so that a
/// response that trickles in ends too. A stream of items or events has no such limit.
pub const CALL_TIMEOUT: Duration = Duration::from_secs(300);

/// What a longer timeout counts as: a year. reqwest adds timeouts to the time without a check.
const TIMEOUT_MAX: Duration = Duration::from_secs(365 * 24 * 60 * 60);

/// Builds the generated client `C`.
///
/// ```
/// use std::time::Duration;
///
/// use openapi_client_runtime::{ClientInfo as _, Credential, Secret};
///
/// # openapi_client_runtime::client! {
/// #     /// A client.
/// #     #[api(version = "1", base_url = "https://api.example.com", security = |_| &[])]
/// #     pub struct Client;
/// # }
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let client = Client::builder()
///     .with_base_url("https://eu.api.example.com/v2/")
///     .with_authorizer(Credential::bearer(&Secret::from("s3cr3t"))?)
///     .with_call_timeout(Duration::from_secs(30))
///     .with_default_header("x-team", "data")
///     .build()?;
/// assert_eq!(client.baseurl(), "https://eu.api.example.com/v2");
/// # Ok(())
/// # }
/// ```
#[must_use = "a builder builds nothing before `build`"]
pub struct ClientBuilder<C> {
    settings: Settings,
    client: PhantomData<fn() -> C>,
}

impl<C> Default for ClientBuilder<C> {
    fn default() -> Self {
        Self::from(Settings::default())
    }
}

impl<C> Clone for ClientBuilder<C> {
    fn clone(&self) -> Self {
        Self::from(self.settings.clone())
    }
}

impl<C> From<Settings> for ClientBuilder<C> {
    fn from(settings: Settings) -> Self {
        Self {
            settings,
            client: PhantomData,
        }
    }
}

impl<C: ClientInfo> ClientBuilder<C> {
    /// Sets the base URL: where the API is, with the path that precedes those of the operations, if
    /// there is one. By default it is the one that an authorizer [names](Authorize::base_url), else the
    /// server in the API's document.
    ///
    /// It must be https, or http to the loopback interface or to the server in the API's document.
    pub fn with_base_url(mut self, base_url: impl Into<String>) -> Self {
        self.settings.base_url = Some(base_url.into());
        self
    }

    /// Sets the URL of a server that the API's document gives to some operations alone, in place of
    /// `documented`, its URL in the document with the defaults of its variables. The calls of these
    /// operations go there whatever [`with_base_url`](Self::with_base_url) sets. The URL follows the same
    /// rules; one that breaks them is an error of [`build`](Self::build).
    pub fn with_server(mut self, documented: impl Into<String>, url: impl AsRef<str>) -> Self {
        let documented = documented.into();
        match base_url::check(url.as_ref(), &documented) {
            Ok(url) => drop(self.settings.servers.insert(documented, url.url)),
            Err(error) => self.settings.problem = Some(error.to_string()),
        }
        self
    }

    /// Adds an authorizer, which returns the credential for each call that needs one. By default
    /// there is none, and all calls are sent as they are: the credential may come from a default header, a hook
    /// or a proxy. With an authorizer, a call for which none serves is an error and not sent.
    ///
    /// Of several, the first that [serves](Authorize::serves) a security scheme of the operation is
    /// asked. Of several security requirements, the first that they serve completely counts.
    pub fn with_authorizer(mut self, authorizer: impl Authorize) -> Self {
        self.settings.authorizers.push(Arc::new(authorizer));
        self
    }

    /// Sets the limit for opening a connection, by default [`CONNECT_TIMEOUT`].
    pub fn with_connect_timeout(mut self, timeout: Duration) -> Self {
        self.settings.connect_timeout = timeout;
        self
    }

    /// Sets the limit for silence of the server, by default [`READ_TIMEOUT`].
    pub fn with_read_timeout(mut self, timeout: Duration) -> Self {
        self.settings.read_timeout = timeout;
        self
    }

    /// Sets how long a call may take in all, with its repetitions and the reading of its response, by
    /// default [`CALL_TIMEOUT`]. A response that is a stream has no limit. With
    /// [`with_http_client`](Self::with_http_client) there is no default.
    pub fn with_call_timeout(mut self, timeout: Duration) -> Self {
        self.settings.call_timeout = Some(timeout);
        self
    }

    /// Sets when a call is sent again after a failed attempt, by default [`RetryPolicy::default`].
    pub fn with_retry_policy(mut self, policy: RetryPolicy) -> Self {
        self.settings.retry_policy = policy;
        self
    }

    /// Adds a hook, which takes part in every attempt of every call.
    pub fn with_hook(mut self, hook: impl Hook) -> Self {
        self.settings.hooks.push(Arc::new(hook));
        self
    }

    /// Sets the `User-Agent` header, by default the name and the version of the client's package. A value that
    /// no header can carry is an error of [`build`](Self::build).
    pub fn with_user_agent(mut self, user_agent: impl Into<String>) -> Self {
        self.settings.user_agent = Some(user_agent.into());
        self
    }

    /// Sets a header of every call that sets none of this name itself. The value is handled as a
    /// secret. A name or a value that cannot be sent is an error of [`build`](Self::build).
    pub fn with_default_header(mut self, name: impl AsRef<str>, value: impl AsRef<str>) -> Self {
        match call_options::header(name.as_ref(), value.as_ref()) {
            Ok((name, value)) => {
                self.settings.headers.insert(name, value);
            }
            Err(problem) => self.settings.problem = Some(problem),
        }
        self
    }

    /// Sets the header for idempotency keys, such as `Idempotency-Key`; by default there is none. Each call by
    /// POST, PATCH and other methods that are not idempotent then carries a random key, the same in all of
    /// its attempts, unless it sets the header itself. The retry policy repeats such a call like a GET, so
    /// set the header only where the API processes a key once. A name that cannot be sent is an error of
    /// [`build`](Self::build).
    pub fn with_idempotency_key_header(mut self, name: impl AsRef<str>) -> Self {
        match call_options::header_name(name.as_ref()) {
            Ok(name) => self.settings.idempotency_key = Some(name),
            Err(problem) => self.settings.problem = Some(problem),
        }
        self
    }

    /// Sends all calls through the proxy at this URL, which may hold a user name and a password, and through none
    /// that the environment names. A URL that is none is an error of [`build`](Self::build). Proxies for
    /// single hosts are set on an HTTP client of your own.
    pub fn with_proxy(mut self, url: impl AsRef<str>) -> Self {
        match reqwest::Proxy::all(url.as_ref()) {
            Ok(proxy) => self.settings.proxy = Some(proxy),
            Err(_) => {
                let problem = "the URL of the proxy is not valid";
                self.settings.problem = Some(problem.to_owned());
            }
        }
        self
    }

    /// Sets the longest body that is read whole, in bytes after decompression, by default
    /// [`RESPONSE_LIMIT`]. A longer one is [`Error::ResponseTooLong`](crate::Error::ResponseTooLong).
    /// Of an error's body at most a mebibyte is read, and less where this is less. Streams have no
    /// limit.
    pub fn with_response_limit(mut self, bytes: usize) -> Self {
        self.settings.response_limit = bytes;
        self
    }

    /// Sets how many idle connections to a host are kept for later calls, by default all of them. With
    /// 0 each call opens a connection of its own. Connections are kept for each tokio runtime by itself, so
    /// that no call depends on one that nobody drives any more.
    pub fn with_max_idle_connections(mut self, connections: usize) -> Self {
        self.settings.max_idle_connections = connections;
        self
    }

    /// Sets an HTTP client of your own, for instance with a private certificate authority. This is the method
    /// that ties a program to the version of reqwest that this crate uses; it is there as
    /// `reexports::reqwest`.
    ///
    /// The connect and read timeouts of this builder then have no effect, a proxy is an error of
    /// [`build`](Self::build), and the limit for a whole call is that of the HTTP client unless
    /// [`with_call_timeout`](Self::with_call_timeout) sets one. Everything else applies.
    ///
    /// All runtimes share its connections: where one of them may not be driven any more, build it with
    /// `pool_max_idle_per_host(0)`.
    ///
    /// Build it with `redirect::Policy::none()`. reqwest does not reveal the policy of a client, so it
    /// cannot be checked beforehand: a call that was redirected is
    /// [`Error::Redirected`](crate::Error::Redirected), but the request has gone to the other URL by
    /// then. reqwest removes the `Authorization` header and cookies on the way to another host, and
    /// keeps API keys and bodies.
    pub fn with_http_client(mut self, http_client: reqwest::Client) -> Self {
        self.settings.http_client = Some(http_client);
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
    /// Panics in one build only: neither `rustls`, `rustls-ring` nor `native-tls` is switched on here, another crate has
    /// switched on `rustls-no-provider` of reqwest, and the program has installed no provider of
    /// rustls. [`with_http_client`](Self::with_http_client) avoids it.
    pub fn build(self) -> Result<C, ClientBuildError> {
        self.settings.build(C::API).map(C::from_core)
    }
}

impl<C> fmt::Debug for ClientBuilder<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.settings.fmt(f)
    }
}

/// The settings of a builder, whatever client it builds: they are compiled once for all APIs.
#[derive(Clone)]
struct Settings {
    base_url: Option<String>,
    authorizers: Vec<Arc<dyn Authorize>>,
    hooks: Vec<Arc<dyn Hook>>,
    retry_policy: RetryPolicy,
    headers: HeaderMap,
    idempotency_key: Option<HeaderName>,
    response_limit: usize,
    http_client: Option<reqwest::Client>,
    connect_timeout: Duration,
    read_timeout: Duration,
    call_timeout: Option<Duration>,
    user_agent: Option<String>,
    proxy: Option<reqwest::Proxy>,
    problem: Option<String>,
    max_idle_connections: usize,
    servers: BTreeMap<String, String>,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            base_url: None,
            authorizers: Vec::new(),
            hooks: Vec::new(),
            retry_policy: RetryPolicy::default(),
            headers: HeaderMap::new(),
            idempotency_key: None,
            response_limit: RESPONSE_LIMIT,
            http_client: None,
            connect_timeout: CONNECT_TIMEOUT,
            read_timeout: READ_TIMEOUT,
            call_timeout: None,
            user_agent: None,
            proxy: None,
            problem: None,
            max_idle_connections: usize::MAX,
            servers: BTreeMap::new(),
        }
    }
}

impl Settings {
    fn build(mut self, api: &'static ApiInfo) -> Result<ClientCore, ClientBuildError> {
        let base_url = self.base_url.take();
        let mut authorizers = self.authorizers.iter();
        let base_url =
            base_url.or_else(|| authorizers.find_map(|known| known.base_url(api.base_url)));
        let base_url = base_url.as_deref().unwrap_or(api.base_url);
        let base_url =
            base_url::check(base_url, api.base_url).map_err(ClientBuildError::BaseUrl)?;
        let user_agent = self.user_agent(api)?;
        self.headers.insert(USER_AGENT, user_agent);
        let (http_clients, call_timeout) = match self.http_client.take() {
            Some(_) if self.proxy.is_some() => {
                return Err(ClientBuildError::Setting(
                    "a proxy has no effect on an HTTP client of your own; set it there".to_owned(),
                ));
            }
            Some(client) => (HttpClients::own(client), self.call_timeout),
            None => {
                let call_timeout = self.call_timeout.unwrap_or(CALL_TIMEOUT);
                let settings = self.http_settings(base_url.is_loopback, call_timeout);
                (HttpClients::new(settings)?, Some(call_timeout))
            }
        };
        Ok(ClientCore {
            base_url: base_url.url,
            http_clients,
            authorization: Authorization::new(self.authorizers, api.security),
            hooks: self.hooks,
            retry_policy: self.retry_policy,
            call_timeout,
            headers: self.headers,
            idempotency_key: self.idempotency_key,
            response_limit: self.response_limit,
            servers: self.servers,
        })
    }

    fn user_agent(&mut self, api: &ApiInfo) -> Result<HeaderValue, ClientBuildError> {
        if let Some(problem) = self.problem.take() {
            return Err(ClientBuildError::Setting(problem));
        }
        match &self.user_agent {
            None => Ok(HeaderValue::from_static(api.user_agent)),
            Some(user_agent) => HeaderValue::from_str(user_agent).map_err(|_| {
                ClientBuildError::Setting("the user agent cannot be sent in a header".to_owned())
            }),
        }
    }

    fn http_settings(&mut self, is_loopback: bool, call_timeout: Duration) -> HttpSettings {
        HttpSettings {
            connect_timeout: self.connect_timeout.min(TIMEOUT_MAX),
            read_timeout: self.read_timeout.min(TIMEOUT_MAX),
            call_timeout: call_timeout.min(TIMEOUT_MAX),
            max_idle_connections: self.max_idle_connections,
            uses_environment_proxies: !is_loopback,
            proxy: self.proxy.take(),
        }
    }
}

impl fmt::Debug for Settings {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClientBuilder")
            .field("base_url", &self.base_url.as_deref().map(DisplayUrl))
            .field("authorizers", &self.authorizers.len())
            .field("hooks", &self.hooks.len())
            .field("retry_policy", &self.retry_policy)
            .field("headers", &self.headers.keys().collect::<Vec<_>>())
            .field("response_limit", &self.response_limit)
            .field("http_client", &self.http_client.is_some())
            .field("connect_timeout", &self.connect_timeout)
            .field("read_timeout", &self.read_timeout)
            .field("call_timeout", &self.call_timeout)
            .field("user_agent", &self.user_agent)
            .field("proxy", &self.proxy.is_some())
            .field("max_idle_connections", &self.max_idle_connections)
            .finish()
    }
}
