//! How a source is configured.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use arc_swap::{ArcSwap, ArcSwapOption};
use streamkap_api::Client;

use super::TokenSource;
use super::flight::Flights;
use super::renewal::{RENEWAL_BUDGET, Shared};
use super::status::History;
use crate::clock::Clock;
use crate::credentials::Credentials;
use crate::error::Error;
use crate::exchange::Exchange;
use crate::host;

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
#[derive(Clone, Debug)]
#[must_use = "a builder makes nothing before `build`"]
pub struct TokenSourceBuilder {
    credentials: Credentials,
    base_url: Option<String>,
    approved_hosts: Vec<String>,
    http_client: Option<reqwest::Client>,
    uses_refresh_tokens: bool,
    budget: Duration,
    #[cfg(feature = "token-store")]
    store_path: Option<std::path::PathBuf>,
    clock: Clock,
}

impl TokenSourceBuilder {
    pub(super) fn new(credentials: Credentials) -> Self {
        Self {
            credentials,
            base_url: None,
            approved_hosts: Vec::new(),
            http_client: None,
            uses_refresh_tokens: true,
            budget: RENEWAL_BUDGET,
            #[cfg(feature = "token-store")]
            store_path: None,
            clock: Clock::default(),
        }
    }

    /// Where the API is. By default this is, in this order: what `STREAMKAP_HOST` said when the
    /// credentials came from the environment; the `api_url` of a project key, if it may be used;
    /// the server that the API's document names, `https://api.streamkap.com`.
    pub fn with_base_url(mut self, base_url: impl Into<String>) -> Self {
        self.base_url = Some(base_url.into());
        self
    }

    /// Approves a host name for the `api_url` of a project key. Hosts under the vendor's domain
    /// need no approval, if the address is https.
    pub fn with_approved_host(mut self, host: impl Into<String>) -> Self {
        self.approved_hosts.push(host.into());
        self
    }

    /// An HTTP client of your own for the token calls and for the clients of the source, for
    /// instance with a proxy or a private certificate authority. Give it
    /// `redirect::Policy::none()`: where it follows to, the secrets go.
    pub fn with_http_client(mut self, http_client: reqwest::Client) -> Self {
        self.http_client = Some(http_client);
        self
    }

    /// Whether the refresh token is tried before the credentials, by default true. Without it,
    /// every renewal is a login.
    pub fn with_refresh_tokens(mut self, uses_refresh_tokens: bool) -> Self {
        self.uses_refresh_tokens = uses_refresh_tokens;
        self
    }

    /// How long a renewal may take in all, its retries included, by default [`RENEWAL_BUDGET`].
    pub fn with_renewal_budget(mut self, budget: Duration) -> Self {
        self.budget = budget;
        self
    }

    /// A file that keeps the token between processes, so that a command-line program does not log
    /// in each time. By default there is none.
    ///
    /// The file is readable by its owner alone, replaced in one step, and locked while a token is
    /// renewed, so that processes that start together log in once. It holds a token for one set of
    /// credentials at one address; for others it is as good as empty. One that another user owns or can
    /// write is not read (on Unix). Where it cannot be used, a
    /// warning through `tracing` says why, and the source goes on without it.
    #[cfg(feature = "token-store")]
    #[cfg_attr(docsrs, doc(cfg(feature = "token-store")))]
    pub fn with_token_store(mut self, path: impl Into<std::path::PathBuf>) -> Self {
        self.store_path = Some(path.into());
        self
    }

    /// Makes the source. Nothing is sent, and no runtime is needed.
    ///
    /// # Errors
    ///
    /// When the project key names a host that is neither the vendor's nor approved, when the base
    /// URL is not acceptable, or when TLS cannot be set up.
    ///
    /// # Panics
    ///
    /// In one build only: neither `rustls` nor `native-tls` is switched on here, another crate has
    /// switched on `rustls-no-provider` of reqwest, and the program has installed no provider of
    /// rustls. reqwest panics then; [`with_http_client`](Self::with_http_client) keeps clear of it.
    pub fn build(self) -> Result<TokenSource, Error> {
        let base_url = self.base_url()?;
        let mut api_builder = Client::builder();
        if let Some(base_url) = base_url {
            api_builder = api_builder.with_base_url(base_url);
        }
        if let Some(http_client) = self.http_client {
            api_builder = api_builder.with_http_client(http_client);
        }
        let api = api_builder.clone().build()?;
        #[cfg(feature = "token-store")]
        let store = self.store_path.map(|path| {
            let address = streamkap_api::ClientInfo::baseurl(&api);
            let identity = format!("{} {}", address, self.credentials.identity());
            crate::store::TokenStore::new(path, identity)
        });
        Ok(TokenSource {
            shared: Arc::new(Shared {
                exchange: Exchange::new(api, self.clock.clone()),
                clock: self.clock,
                current: ArcSwapOption::empty(),
                api_builder,
                credentials: ArcSwap::from_pointee(self.credentials),
                uses_refresh_tokens: self.uses_refresh_tokens,
                #[cfg(feature = "token-store")]
                store,
                budget: self.budget,
                flights: Flights::default(),
                history: Mutex::new(History::default()),
            }),
        })
    }

    fn base_url(&self) -> Result<Option<String>, Error> {
        let configured = self.base_url.as_deref().or(self.credentials.host());
        if let Some(base_url) = configured {
            return Ok(Some(host::with_scheme(base_url)));
        }
        let Some(in_key) = self.credentials.host_in_key() else {
            return Ok(None);
        };
        host::approve(in_key, &self.approved_hosts)?;
        Ok(Some(in_key.to_owned()))
    }
}
