//! How a source is configured.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use openapi_client_token::{self as engine, Error, RENEWAL_BUDGET};
use streamkap_api::DisplayUrl;

use crate::credentials::Credentials;
use crate::exchange::Exchange;
use crate::hosts::{Hosts, Settings};
use crate::source::TokenSource;

/// Configures a [`TokenSource`].
///
/// ```
/// use streamkap_auth::{Credentials, TokenSource};
///
/// let source = TokenSource::builder(Credentials::client("my-id", "my-secret"))
///     .with_refresh_tokens(false)
///     .build()?;
/// let client = source.client()?;
/// # Ok::<(), streamkap_auth::Error>(())
/// ```
#[derive(Clone)]
#[must_use = "a builder does nothing before `build`"]
pub struct TokenSourceBuilder {
    credentials: Credentials,
    settings: Settings,
    uses_refresh_tokens: bool,
    budget: Duration,
    store: Option<Arc<dyn engine::Store>>,
}

impl TokenSource {
    /// Returns a source with the defaults of [`TokenSource::builder`].
    ///
    /// # Errors
    ///
    /// As for [`TokenSourceBuilder::build`].
    pub fn new(credentials: Credentials) -> Result<Self, Error> {
        Self::builder(credentials).build()
    }

    /// Configures a source.
    pub fn builder(credentials: Credentials) -> TokenSourceBuilder {
        TokenSourceBuilder::new(credentials)
    }
}

impl TokenSourceBuilder {
    fn new(credentials: Credentials) -> Self {
        Self {
            credentials,
            settings: Settings::default(),
            uses_refresh_tokens: true,
            budget: RENEWAL_BUDGET,
            store: None,
        }
    }

    /// Sets the base URL of the API, for all credentials that the source will have. By default it is,
    /// in this order: `STREAMKAP_HOST`, if the credentials came from the environment; the `api_url` of
    /// a project key, if it is approved; the server in the API's document,
    /// `https://api.streamkap.com`.
    pub fn with_base_url(mut self, base_url: impl Into<String>) -> Self {
        self.settings.base_url = Some(base_url.into());
        self
    }

    /// Approves a host name for the `api_url` of a project key, also of one that replaces the first.
    /// Hosts under the vendor's domain need no approval, if the URL is https.
    pub fn with_approved_host(mut self, host: impl Into<String>) -> Self {
        self.settings.approved.push(host.into());
        self
    }

    /// Sets an HTTP client of your own for the token calls and for the clients of the source, for
    /// instance with a proxy or a private certificate authority.
    ///
    /// Give it `redirect::Policy::none()`: secrets go wherever it follows to. Give it
    /// `pool_max_idle_per_host(0)` where several runtimes share the source: a connection that another
    /// runtime opened makes no progress while nobody drives that runtime. (The one that is built otherwise keeps
    /// the connections of each runtime by themselves.)
    pub fn with_http_client(mut self, http_client: reqwest::Client) -> Self {
        self.settings.http_client = Some(http_client);
        self
    }

    /// Sets whether the refresh token is tried before the credentials, by default true. Without it,
    /// every renewal is a login.
    pub fn with_refresh_tokens(mut self, uses_refresh_tokens: bool) -> Self {
        self.uses_refresh_tokens = uses_refresh_tokens;
        self
    }

    /// Sets how long a renewal may take in all, its retries included, by default [`RENEWAL_BUDGET`].
    pub fn with_renewal_budget(mut self, budget: Duration) -> Self {
        self.budget = budget;
        self
    }

    /// Sets a file that keeps the token between processes, so that a command-line program does not
    /// log in each time. By default there is none.
    ///
    /// The file is readable by its owner alone, replaced in one step, and locked (by a file beside it,
    /// with `.lock` after its name) while a token is renewed, so that processes that start together log
    /// in once, and one after the other while the API is down. It holds a token for one set of
    /// credentials, secret included, at one base URL; for others it is as good as empty. The store
    /// replaces no file that it has not created: see [`FileStore`](openapi_client_token::FileStore).
    /// Where the file cannot be used, a warning through `tracing` gives the reason, and the source goes
    /// on without it.
    ///
    /// [`with_store`](Self::with_store) sets a store of another kind.
    #[cfg(feature = "token-store")]
    #[cfg_attr(docsrs, doc(cfg(feature = "token-store")))]
    pub fn with_token_store(self, path: impl Into<std::path::PathBuf>) -> Self {
        self.with_store(engine::FileStore::new(path))
    }

    /// Sets a store of your own that keeps the token between processes, such as a keyring.
    pub fn with_store(mut self, store: impl engine::Store) -> Self {
        self.store = Some(Arc::new(store));
        self
    }

    /// Builds the source. Nothing is sent, and no runtime is needed.
    ///
    /// # Errors
    ///
    /// Returns an error if the project key names a host that is neither the vendor's nor approved, if
    /// the base URL is not acceptable, or if TLS cannot be set up.
    ///
    /// # Panics
    ///
    /// In one build only: neither `rustls`, `rustls-ring` nor `native-tls` is switched on here, another crate has
    /// switched on `rustls-no-provider` of reqwest, and the program has installed no provider of
    /// rustls. reqwest panics then; [`with_http_client`](Self::with_http_client) keeps clear of it.
    pub fn build(self) -> Result<TokenSource, Error> {
        let hosts = Hosts::new(self.settings);
        let mut builder = engine::TokenSource::builder(Exchange::new(self.credentials, &hosts)?)
            .with_refresh_tokens(self.uses_refresh_tokens)
            .with_renewal_budget(self.budget);
        if let Some(store) = self.store {
            builder = builder.with_store(store);
        }
        Ok(TokenSource::over(builder.build(), hosts))
    }
}

impl fmt::Debug for TokenSourceBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TokenSourceBuilder")
            .field("credentials", &self.credentials)
            .field(
                "base_url",
                &self.settings.base_url.as_deref().map(DisplayUrl),
            )
            .field("approved_hosts", &self.settings.approved)
            .field("uses_refresh_tokens", &self.uses_refresh_tokens)
            .field("budget", &self.budget)
            .finish_non_exhaustive()
    }
}
