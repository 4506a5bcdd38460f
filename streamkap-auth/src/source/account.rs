//! Credentials together with the API that they are for.

use streamkap_api::{Client, ClientBuilder, ClientInfo as _, RetryPolicy};

use crate::clock::Clock;
use crate::credentials::Credentials;
use crate::error::Error;
use crate::exchange::Exchange;
use crate::host;

/// The longest body of a response to a login or a refresh: 64 KiB. Two tokens of the longest kind
/// ([`TOKEN_LIMIT`](crate::TOKEN_LIMIT)) take half of it.
const LOGIN_RESPONSE_LIMIT: usize = 64 * 1024;

/// Where the credentials of a source may go, whichever they are.
#[derive(Clone)]
pub(super) struct Hosts {
    /// Configured in code: then no credentials name another.
    pub(super) base_url: Option<String>,
    pub(super) approved: Vec<String>,
    pub(super) http_client: Option<reqwest::Client>,
}

/// Credentials with the one API that they are sent to.
#[derive(Debug)]
pub(super) struct Account {
    pub(super) credentials: Credentials,
    pub(super) exchange: Exchange,
    pub(super) base_url: String,
}

impl Account {
    /// Whom a stored token for this account is for.
    #[cfg(feature = "token-store")]
    pub(super) fn owner(&self) -> crate::store::Owner {
        crate::store::Owner {
            base_url: self.base_url.clone(),
            id: self.credentials.id().to_owned(),
            secret: self.credentials.secret(),
        }
    }
}

impl Hosts {
    /// Resolves where the credentials are for.
    ///
    /// # Errors
    ///
    /// Returns an error if a project key names a host that is not approved, if the base URL is not
    /// acceptable, or if TLS cannot be set up.
    pub(super) fn account(
        &self,
        credentials: Credentials,
        clock: &Clock,
    ) -> Result<Account, Error> {
        let mut builder = self.builder();
        if let Some(base_url) = self.base_url_for(&credentials)? {
            builder = builder.with_base_url(base_url);
        }
        // A connection of its own for each login: one that another login left open may belong to a
        // runtime that nobody drives any more.
        let api = builder
            .with_response_limit(LOGIN_RESPONSE_LIMIT)
            .with_max_idle_connections(0)
            // A renewal repeats its calls itself, within its own budget.
            .with_retry_policy(RetryPolicy::off())
            .build()?;
        Ok(Account {
            credentials,
            base_url: api.baseurl().to_owned(),
            exchange: Exchange::new(api, clock.clone()),
        })
    }

    /// A builder of clients, without a base URL.
    pub(super) fn builder(&self) -> ClientBuilder {
        match &self.http_client {
            Some(http_client) => Client::builder().with_http_client(http_client.clone()),
            None => Client::builder(),
        }
    }

    fn base_url_for(&self, credentials: &Credentials) -> Result<Option<String>, Error> {
        if let Some(base_url) = self.base_url.as_deref().or(credentials.host()) {
            return Ok(Some(host::with_scheme(base_url)));
        }
        let Some(in_key) = credentials.host_in_key() else {
            return Ok(None);
        };
        host::approve(in_key, &self.approved)?;
        Ok(Some(in_key.to_owned()))
    }
}
