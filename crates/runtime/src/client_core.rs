//! What a client is made of.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use reqwest::Url;
use reqwest::header::{HeaderMap, HeaderName, HeaderValue};

use super::authorization::Authorization;
use super::base_url::{self, BaseUrlError};
use super::display_url::DisplayUrl;
use super::hook::Hook;
use super::http_clients::HttpClients;
use super::idempotency_key;
use super::request::Request;
use super::retry::RetryPolicy;

/// What all calls of a client have in common: where the API is, which HTTP client sends them, who
/// authorizes them, which hooks take part, when they are repeated, and how long they and their
/// responses may be.
#[derive(Clone)]
pub struct ClientCore {
    pub(crate) base_url: String,
    pub(crate) http_clients: HttpClients,
    pub(crate) authorization: Authorization,
    pub(crate) hooks: Vec<Arc<dyn Hook>>,
    pub(crate) retry_policy: RetryPolicy,
    /// Absent where the HTTP client is the caller's own and limits its calls itself.
    pub(crate) call_timeout: Option<Duration>,
    pub(crate) headers: HeaderMap,
    /// The header for the key of a call that is not idempotent by its method.
    pub(crate) idempotency_key: Option<HeaderName>,
    pub(crate) response_limit: usize,
    /// The URLs that replace servers of operations, by the URLs in the document.
    pub(crate) servers: BTreeMap<String, String>,
}

impl ClientCore {
    /// Returns the URL that the paths of operations are appended to.
    pub fn base_url(&self) -> &str {
        &self.base_url
    }

    /// Gives a call that is not idempotent by its method a key of its own, unless it has one.
    pub(crate) fn put_key(&self, request: &mut Request) {
        if let Some(name) = &self.idempotency_key
            && !request.method().is_idempotent()
            && !request.headers().contains_key(name)
            && let Ok(key) = HeaderValue::try_from(idempotency_key::new())
        {
            request.headers_mut().insert(name, key);
        }
    }

    /// Whether the API sees by a key that attempts are of one call.
    pub(crate) fn has_key(&self, request: &Request) -> bool {
        let name = self.idempotency_key.as_ref();
        name.is_some_and(|name| request.headers().contains_key(name))
    }

    /// The URL of the server that the document gives an operation alone. One that is relative belongs to
    /// the client's.
    ///
    /// # Errors
    ///
    /// Returns a message if no call can be sent there.
    pub(crate) fn server(&self, documented: &str) -> Result<String, String> {
        if let Some(replaced) = self.servers.get(documented) {
            return Ok(replaced.clone());
        }
        let invalid = |_| BaseUrlError::Invalid.to_string();
        let base = Url::parse(&self.base_url).map_err(invalid)?;
        let url = base.join(documented).map_err(invalid)?;
        match base_url::check(url.as_str(), documented) {
            Ok(url) => Ok(url.url),
            // It has been checked with the client's.
            Err(_) if url.origin() == base.origin() => Ok(url.into()),
            Err(error) => Err(format!("the server of the operation: {error}")),
        }
    }

    /// Returns the HTTP client that sends the calls of the first runtime that calls are made on. Each
    /// further one has its own, so that no call depends on a runtime that nobody drives.
    pub(crate) fn http_client(&self) -> &reqwest::Client {
        self.http_clients.first()
    }
}

impl fmt::Debug for ClientCore {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClientCore")
            .field("base_url", &DisplayUrl(&self.base_url))
            .field("authorizers", &self.authorization.len())
            .field("hooks", &self.hooks.len())
            .field("retry_policy", &self.retry_policy)
            .field("call_timeout", &self.call_timeout)
            .field("headers", &self.headers.keys().collect::<Vec<_>>())
            .field("response_limit", &self.response_limit)
            .finish_non_exhaustive()
    }
}
