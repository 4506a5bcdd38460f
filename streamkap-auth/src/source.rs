//! A token source for Streamkap's credentials, over the engine that keeps a token fresh.

use std::fmt;
use std::time::Duration;

use openapi_client_token::{self as engine, Error, Token, TokenStatus};
use reqwest::header::HeaderValue;
use streamkap_api::{Authorize, AuthorizeFuture, Client, ClientBuilder, ClientInfo as _, Secret};

use crate::credentials::Credentials;
use crate::exchange::Exchange;
use crate::hosts::Hosts;

/// Keeps an access token good for as long as it is needed.
///
/// Clones share one token. Building one needs no runtime and sends nothing; the first token is
/// requested when the first call needs it. When the last clone and the last client are dropped, a
/// renewal in flight ends.
///
/// The page on [the token's life](crate::token_life) lists what happens when.
#[derive(Clone)]
pub struct TokenSource {
    engine: engine::TokenSource,
    hosts: Hosts,
}

impl TokenSource {
    pub(crate) fn over(engine: engine::TokenSource, hosts: Hosts) -> Self {
        Self { engine, hosts }
    }

    /// Returns a client for the API that carries this source's token in every call that needs one. All
    /// clients of a source share its token. [`client_builder`](Self::client_builder) sets more.
    ///
    /// # Errors
    ///
    /// Returns an error if the HTTP client cannot be set up.
    pub fn client(&self) -> Result<Client, Error> {
        Ok(self.client_builder().build()?)
    }

    /// Returns a builder of such clients, to set retries, headers, the user agent, a proxy, hooks, timeouts and
    /// whatever else a client has. Its HTTP client is that of
    /// [`TokenSourceBuilder::with_http_client`](crate::TokenSourceBuilder::with_http_client), if there is one.
    ///
    /// The client is for the [`base_url`](Self::base_url) that the credentials have now. When credentials for
    /// another base URL replace them, its calls fail with an error that says so, and no token of theirs goes
    /// there.
    ///
    /// ```
    /// use std::time::Duration;
    ///
    /// use streamkap_api::RetryPolicy;
    /// use streamkap_auth::{Credentials, TokenSource};
    ///
    /// let source = TokenSource::new(Credentials::client("my-id", "my-secret"))?;
    /// let client = source
    ///     .client_builder()
    ///     .with_user_agent("loader/1.2")
    ///     .with_call_timeout(Duration::from_secs(30))
    ///     .with_retry_policy(RetryPolicy::default().with_max_attempts(5))
    ///     .build()?;
    /// # Ok::<(), streamkap_api::Error>(())
    /// ```
    pub fn client_builder(&self) -> ClientBuilder {
        let base_url = self.engine.audience();
        let builder = self.hosts.client_builder().with_base_url(&base_url);
        builder.with_authorizer(self.engine.authorizer_for(base_url))
    }

    /// Returns the base URL of the API that the present credentials are for: the one that is configured,
    /// `STREAMKAP_HOST`, the one of the project key, or the server in the API's document.
    pub fn base_url(&self) -> String {
        self.engine.audience()
    }

    /// Returns the token: at once while it is good, after one renewal for all callers when it is not.
    ///
    /// # Errors
    ///
    /// As for [`TokenSource::token`](engine::TokenSource::token) of the engine, whose rules for cancellation
    /// apply as well.
    pub async fn token(&self) -> Result<Token, Error> {
        self.engine.token().await
    }

    /// Returns a token that is valid for at least so long from now on, for use outside of a client, such as a
    /// request that another program makes: the present one if it is, else after one renewal for all callers.
    ///
    /// # Errors
    ///
    /// As for [`TokenSource::token_valid_for`](engine::TokenSource::token_valid_for) of the engine, whose
    /// rules for cancellation apply as well.
    pub async fn token_valid_for(&self, duration: Duration) -> Result<Token, Error> {
        self.engine.token_valid_for(duration).await
    }

    /// Replaces the credentials from now on, as after a rotation.
    ///
    /// The present token stays in use while it is good; the next one is obtained with the new
    /// credentials. A refusal of the old ones is forgotten. What a renewal in flight obtains with the old
    /// ones is not used: its callers wait for the new ones.
    ///
    /// Where the new credentials are for another host, they are sent there and not to the old one. It
    /// has to be acceptable as for a new source.
    ///
    /// # Errors
    ///
    /// Returns an error, and keeps the old credentials, if the new ones are a project key for a host that
    /// is neither the vendor's nor approved, or for a base URL that is not acceptable.
    pub fn replace_credentials(&self, credentials: Credentials) -> Result<(), Error> {
        self.engine
            .replace_issuer(Exchange::new(credentials, &self.hosts)?);
        Ok(())
    }

    /// Returns how the source is doing, for a health page.
    pub fn status(&self) -> TokenStatus {
        self.engine.status()
    }

    #[cfg(feature = "test-util")]
    pub(crate) fn engine(&self) -> &engine::TokenSource {
        &self.engine
    }
}

/// Any client gets the present token, whichever its base URL is. A client that sets none goes to the one of
/// the credentials. [`client_builder`](TokenSource::client_builder) makes clients that end with them.
impl Authorize for TokenSource {
    fn base_url(&self, documented: &str) -> Option<String> {
        // A client of another API behind the same login goes to the server of its own document.
        (documented == Client::API.base_url).then(|| self.engine.audience())
    }

    fn secrets(&self) -> Vec<Secret> {
        self.engine.secrets()
    }

    fn ready(&self) -> Option<HeaderValue> {
        self.engine.ready()
    }

    fn authorization(&self) -> AuthorizeFuture<'_> {
        self.engine.authorization()
    }

    fn renew_after_unauthorized<'a>(&'a self, rejected: &'a HeaderValue) -> AuthorizeFuture<'a> {
        self.engine.renew_after_unauthorized(rejected)
    }
}

/// Shows the status.
impl fmt::Debug for TokenSource {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TokenSource")
            .field("status", &self.status())
            .finish_non_exhaustive()
    }
}
