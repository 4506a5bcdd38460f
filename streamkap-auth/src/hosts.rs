//! Where the credentials of a source may go, whichever they are.

use std::sync::Arc;

use openapi_client_token::Error;
use reqwest::Url;
use streamkap_api::{Client, ClientBuilder, RetryPolicy};

use crate::credentials::Credentials;

/// The longest body of a response to a login or a refresh: 64 KiB. Two tokens of the longest kind
/// ([`TOKEN_LIMIT`](crate::TOKEN_LIMIT)) take half of it.
const LOGIN_RESPONSE_LIMIT: usize = 64 * 1024;

/// Where credentials may go, and the HTTP client that they go with.
#[derive(Clone, Default)]
pub(crate) struct Hosts(Arc<Settings>);

#[derive(Clone, Default)]
pub(crate) struct Settings {
    /// Configured in code: then no credentials name another.
    pub(crate) base_url: Option<String>,
    pub(crate) approved: Vec<String>,
    pub(crate) http_client: Option<reqwest::Client>,
}

impl Hosts {
    pub(crate) fn new(settings: Settings) -> Self {
        Self(Arc::new(settings))
    }

    /// A client for the calls that exchange the credentials, at the API that they are for. It carries
    /// no token.
    ///
    /// # Errors
    ///
    /// Returns an error if a project key names a host that is not approved, if the base URL is not
    /// acceptable, or if TLS cannot be set up.
    pub(crate) fn login_client(&self, credentials: &Credentials) -> Result<Client, Error> {
        let mut builder = self.client_builder();
        if let Some(base_url) = self.base_url_for(credentials)? {
            builder = builder.with_base_url(base_url);
        }
        // A connection of its own for each login: one that another login left open may belong to a
        // runtime that nobody drives any more.
        Ok(builder
            .with_response_limit(LOGIN_RESPONSE_LIMIT)
            .with_max_idle_connections(0)
            // A renewal repeats its calls itself, within its own budget.
            .with_retry_policy(RetryPolicy::off())
            .build()?)
    }

    /// A builder of clients, without a base URL.
    pub(crate) fn client_builder(&self) -> ClientBuilder {
        match &self.0.http_client {
            Some(http_client) => Client::builder().with_http_client(http_client.clone()),
            None => Client::builder(),
        }
    }

    fn base_url_for(&self, credentials: &Credentials) -> Result<Option<String>, Error> {
        let configured = self.0.base_url.as_deref().or(credentials.host());
        if let Some(base_url) = configured {
            return Ok(Some(with_scheme(base_url)));
        }
        let Some(in_key) = credentials.host_in_key() else {
            return Ok(None);
        };
        approve(in_key, &self.0.approved)?;
        Ok(Some(in_key.to_owned()))
    }
}

/// The vendor's domain: a project key may name any host under it.
const VENDOR_DOMAIN: &str = "streamkap.com";

/// A project key names a host that is neither the vendor's nor approved.
#[derive(Debug, thiserror::Error)]
#[error(
    "the project key names the API at `{0}`, which is not https under {VENDOR_DOMAIN}; approve the \
     host if you trust it, or set the base URL"
)]
struct UnapprovedHost(String);

impl From<UnapprovedHost> for Error {
    fn from(source: UnapprovedHost) -> Self {
        Self::new("a secret would go to a host that nobody approved").with_source(source)
    }
}

/// Checks that a secret may be sent to a URL out of a project key: https, and under the vendor's
/// domain or at a host that the caller approved. An approved loopback host may be plain http.
fn approve(url: &str, approved_hosts: &[String]) -> Result<(), UnapprovedHost> {
    let url = Url::parse(url.trim()).map_err(|_| UnapprovedHost("[not a URL]".into()))?;
    let host = url.host_str().unwrap_or_default().trim_end_matches('.');
    let is_vendor = host == VENDOR_DOMAIN
        || host
            .strip_suffix(VENDOR_DOMAIN)
            .is_some_and(|name| name.ends_with('.'));
    let is_approved = approved_hosts
        .iter()
        .any(|approved| approved.eq_ignore_ascii_case(host));
    // Whether plain http may be used at all is checked by the API client, which knows loopback.
    match (url.scheme(), is_vendor, is_approved) {
        ("https", true, _) | (_, _, true) => Ok(()),
        _ => Err(UnapprovedHost(format!("{}://{host}", url.scheme()))),
    }
}

/// A host as people write it in `STREAMKAP_HOST`, with or without the scheme.
fn with_scheme(host: &str) -> String {
    if host.contains("://") {
        host.to_owned()
    } else {
        format!("https://{host}")
    }
}
