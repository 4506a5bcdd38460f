//! The HTTP client of a call: one for each tokio runtime.
//!
//! A pooled connection is driven by a task of the runtime that opened it. Where nobody drives that runtime
//! any more, as happens to the current-thread runtimes of blocking wrappers, a call from another one would
//! wait on it until its timeout.

use std::sync::{Arc, Mutex, OnceLock, PoisonError};
use std::time::Duration;

use reqwest::redirect::Policy;
use tokio::runtime::{Handle, Id};

use super::client_build_error::ClientBuildError;
use super::transport::TransportError;

/// How many further runtimes keep their connections. One more, and the runtime that was the first to
/// come opens its connections anew.
const FURTHER_RUNTIMES: usize = 64;

/// How an HTTP client is built.
#[derive(Clone, Debug)]
pub(crate) struct HttpSettings {
    pub(crate) connect_timeout: Duration,
    pub(crate) read_timeout: Duration,
    pub(crate) call_timeout: Duration,
    pub(crate) max_idle_connections: usize,
    pub(crate) uses_environment_proxies: bool,
    pub(crate) proxy: Option<reqwest::Proxy>,
}

impl HttpSettings {
    fn build(&self) -> Result<reqwest::Client, ClientBuildError> {
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
            .referer(false);
        if !self.uses_environment_proxies {
            builder = builder.no_proxy();
        }
        if let Some(proxy) = &self.proxy {
            builder = builder.proxy(proxy.clone());
        }
        #[cfg(feature = "rustls-ring")]
        {
            let config = super::tls::ring().map_err(ClientBuildError::of_tls)?;
            builder = builder.tls_backend_preconfigured(config);
        }
        let client = builder.build();
        client.map_err(|error| ClientBuildError::HttpClient(TransportError::new(error)))
    }
}

/// The HTTP clients of a client and of its clones.
#[derive(Clone)]
pub(crate) struct HttpClients {
    first: reqwest::Client,
    /// None where all runtimes share the first: it is the caller's own, or keeps no connections.
    further: Option<Arc<Further>>,
}

struct Further {
    settings: HttpSettings,
    /// The runtime of the first HTTP client.
    first: OnceLock<Id>,
    by_runtime: Mutex<Vec<(Id, reqwest::Client)>>,
}

impl HttpClients {
    /// HTTP clients with these settings.
    pub(crate) fn new(settings: HttpSettings) -> Result<Self, ClientBuildError> {
        let keeps_connections = settings.max_idle_connections > 0;
        Ok(Self {
            first: settings.build()?,
            further: keeps_connections.then(|| {
                Arc::new(Further {
                    settings,
                    first: OnceLock::new(),
                    by_runtime: Mutex::default(),
                })
            }),
        })
    }

    /// The caller's own HTTP client.
    pub(crate) fn own(client: reqwest::Client) -> Self {
        Self {
            first: client,
            further: None,
        }
    }

    pub(crate) fn first(&self) -> &reqwest::Client {
        &self.first
    }

    /// The HTTP client for calls on the present runtime.
    pub(crate) fn here(&self) -> reqwest::Client {
        let further = self.further.as_ref().and_then(|further| further.here());
        further.unwrap_or_else(|| self.first.clone())
    }
}

impl Further {
    /// None where it is the first one.
    fn here(&self) -> Option<reqwest::Client> {
        // Without a runtime the call fails, whichever it is.
        let runtime = Handle::try_current().ok()?.id();
        if *self.first.get_or_init(|| runtime) == runtime {
            return None;
        }
        let mut by_runtime = self
            .by_runtime
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        if let Some((_, client)) = by_runtime.iter().find(|(id, _)| *id == runtime) {
            return Some(client.clone());
        }
        // It has been built before, so this does not fail; if it did, the first would do.
        let client = self.settings.build().ok()?;
        if by_runtime.len() == FURTHER_RUNTIMES {
            by_runtime.remove(0);
        }
        by_runtime.push((runtime, client.clone()));
        Some(client)
    }
}
