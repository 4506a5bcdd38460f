//! A token source for Streamkap's credentials, over the engine that keeps a token fresh.

use std::fmt;

use openapi_client_token::{self as engine, Error, Token, TokenStatus};
use reqwest::header::HeaderValue;
use streamkap_api::{Authorize, AuthorizeFuture, Client, Secret};

use crate::builder::TokenSourceBuilder;
use crate::credentials::Credentials;
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

    pub(crate) fn over(engine: engine::TokenSource, hosts: Hosts) -> Self {
        Self { engine, hosts }
    }

    /// Returns a client for the API that carries this source's token in every call that needs one. All
    /// clients of a source share its token.
    ///
    /// The client is for the base URL that the credentials have now. When credentials for another base
    /// URL replace them, its calls fail with an error that says so, and no token of theirs goes there.
    ///
    /// # Errors
    ///
    /// Returns an error if the HTTP client cannot be set up.
    pub fn client(&self) -> Result<Client, Error> {
        let base_url = self.engine.audience();
        let builder = self.hosts.client_builder().with_base_url(&base_url);
        let authorizer = self.engine.authorizer_for(base_url);
        Ok(builder.with_authorizer(authorizer).build()?)
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
            .replace_issuer(self.hosts.exchange(credentials)?);
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

/// Any client gets the present token, whichever its base URL is.
impl Authorize for TokenSource {
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
