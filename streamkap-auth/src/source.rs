//! The token's life: returned without waiting while it is good, renewed once for everybody who needs
//! a new one.
//!
//! `source.rs` is what callers use, [`renewal`] decides when a token is renewed, [`attempts`] obtains
//! one, [`in_flight`] lets only one renewal run at a time, [`account`] knows where credentials may go.

mod account;
mod attempts;
mod builder;
mod cached;
mod in_flight;
mod renewal;
mod shared;
mod status;

use std::fmt;
use std::sync::Arc;

use reqwest::header::HeaderValue;
use streamkap_api::{Authorize, AuthorizeError, AuthorizeFuture, Client, Secret};

use crate::credentials::Credentials;
use crate::error::Error;
use crate::token::Token;

pub use attempts::ATTEMPT_TIMEOUT;
pub use builder::TokenSourceBuilder;
pub use renewal::RENEWAL_BUDGET;
pub use status::{
    EARLY_RETRY_MAX, EARLY_RETRY_MIN, REFRESH_PAUSE, REFRESH_PAUSE_MAX, REFUSAL_HOLD,
    REFUSAL_HOLD_MAX, REJECTION_INTERVAL, RETRY_AFTER_MAX, TokenStatus,
};

use cached::CachedToken;
use renewal::Wanted;
use shared::Shared;

/// Keeps an access token good for as long as it is needed.
///
/// Clones share one token. Building one needs no runtime and sends nothing; the first token is
/// requested when the first call needs it.
///
/// The page on [the token's life](crate::token_life) lists what happens when.
#[derive(Clone)]
pub struct TokenSource {
    shared: Arc<Shared>,
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
        let base_url = self.shared.account.load().base_url.clone();
        let builder = self.shared.hosts.builder().with_base_url(&base_url);
        let authorizer = ClientAuthorizer {
            source: self.clone(),
            base_url,
        };
        Ok(builder.with_authorizer(authorizer).build()?)
    }

    /// Returns the token: at once while it is good, after one renewal for all callers when it is not.
    ///
    /// # Errors
    ///
    /// Returns an error if there is no good token and none can be obtained. A refusal of the credentials
    /// is returned to further callers for [`REFUSAL_HOLD`] and longer each time, a failure with a
    /// `Retry-After` beyond the budget for as long as that asks for, at most [`RETRY_AFTER_MAX`]: until
    /// then there is no other login.
    ///
    /// # Cancellation
    ///
    /// Dropping the future harms nobody: the renewal goes on for the others, and its token is kept. A
    /// renewal on a runtime that nobody drives is taken over by a waiter on another one.
    pub async fn token(&self) -> Result<Token, Error> {
        match self.good(|cached| Some(cached.token.clone())) {
            Some(token) => Ok(token),
            None => Ok(self.shared.renewed(Wanted::default()).await?.token.clone()),
        }
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
        self.shared.replace_credentials(credentials)
    }

    /// Returns how the source is doing, for a health page.
    pub fn status(&self) -> TokenStatus {
        self.shared.status()
    }

    #[cfg(feature = "test-util")]
    pub(crate) fn advance_wall_clock(&self, by: std::time::Duration) {
        self.shared.clock.advance_wall(by);
    }

    /// Reads something of the cached token, if it is good. This is the path of nearly every call: one
    /// atomic load and one clock reading.
    fn good<T>(&self, read: impl FnOnce(&CachedToken) -> Option<T>) -> Option<T> {
        let guard = self.shared.current.load();
        let cached = guard.as_ref()?;
        let tick = self.shared.clock.tick();
        let is_usable = cached.was_usable_at(tick) || self.shared.check(cached, tick);
        if is_usable { read(cached) } else { None }
    }

    async fn header_after_unauthorized(
        &self,
        rejected: &HeaderValue,
        base_url: Option<&str>,
    ) -> Result<HeaderValue, AuthorizeError> {
        let renewed = self.shared.renewed_after_rejection(rejected, base_url);
        match renewed.await?.token.header() {
            same if same == rejected => Err(AuthorizeError::permanent(
                "the renewed token is the rejected one",
            )),
            other => Ok(other.clone()),
        }
    }
}

impl Authorize for TokenSource {
    fn secrets(&self) -> Vec<Secret> {
        let account = self.shared.account.load();
        self.shared.secrets(&account.credentials)
    }

    fn ready(&self) -> Option<HeaderValue> {
        self.good(|cached| Some(cached.token.header().clone()))
    }

    fn authorization(&self) -> AuthorizeFuture<'_> {
        Box::pin(async move { Ok(self.token().await?.header().clone()) })
    }

    fn renew_after_unauthorized<'a>(&'a self, rejected: &'a HeaderValue) -> AuthorizeFuture<'a> {
        Box::pin(self.header_after_unauthorized(rejected, None))
    }
}

/// A source as the authorizer of one client: only tokens for the client's base URL go there.
struct ClientAuthorizer {
    source: TokenSource,
    base_url: String,
}

impl ClientAuthorizer {
    fn wanted(&self) -> Wanted<'_> {
        Wanted {
            base_url: Some(&self.base_url),
            rejected: None,
        }
    }

    /// Whether the credentials of the source are still for the client's base URL.
    fn check_base_url(&self) -> Result<(), Error> {
        match self.source.shared.account.load().base_url == self.base_url {
            true => Ok(()),
            false => Err(Error::other_base_url()),
        }
    }
}

impl Authorize for ClientAuthorizer {
    fn secrets(&self) -> Vec<Secret> {
        self.source.secrets()
    }

    fn ready(&self) -> Option<HeaderValue> {
        self.source.good(|cached| {
            let is_for_client = cached.account.base_url == self.base_url;
            is_for_client.then(|| cached.token.header().clone())
        })
    }

    fn authorization(&self) -> AuthorizeFuture<'_> {
        Box::pin(async move {
            let wanted = self.wanted();
            // Twice, since a renewal for replaced credentials may have been in flight already.
            for _ in 0..2 {
                self.check_base_url()?;
                let cached = self.source.shared.renewed(wanted).await?;
                if wanted.is_met_by(&cached, self.source.shared.clock.now()) {
                    return Ok(cached.token.header().clone());
                }
            }
            Err(Error::other_base_url().into())
        })
    }

    fn renew_after_unauthorized<'a>(&'a self, rejected: &'a HeaderValue) -> AuthorizeFuture<'a> {
        Box::pin(async move {
            self.check_base_url()?;
            let source = &self.source;
            let renewed = source.header_after_unauthorized(rejected, Some(&self.base_url));
            let header = renewed.await?;
            // The credentials may have been replaced meanwhile.
            self.check_base_url()?;
            Ok(header)
        })
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
