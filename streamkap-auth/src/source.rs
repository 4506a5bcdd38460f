//! The token's life: taken without waiting while it is good, renewed once for everybody who needs
//! a new one.
//!
//! `source.rs` is what callers meet, [`renewal`] what a renewal does, [`flight`] how there is only
//! one at a time, [`held`] when a token is to be renewed and when it is over.

mod builder;
mod flight;
mod held;
mod renewal;
mod status;

use std::fmt;
use std::sync::Arc;

use reqwest::header::HeaderValue;
use streamkap_api::{Authorize, AuthorizeError, AuthorizeFuture, Client};

use crate::credentials::Credentials;
use crate::error::Error;
use crate::token::Token;

pub use builder::TokenSourceBuilder;
pub use held::{RENEWAL_FRACTION, RENEWAL_WINDOW_MAX, RENEWAL_WINDOW_MIN};
pub use renewal::{ATTEMPT_TIMEOUT, RENEWAL_BUDGET};
pub use status::{
    EARLY_RETRY_MAX, EARLY_RETRY_MIN, REFUSAL_HOLD, REJECTION_INTERVAL, RETRY_AFTER_MAX,
    TokenStatus,
};

use renewal::Shared;

/// Keeps an access token good for as long as it is needed.
///
/// Clones share one token. Making one needs no runtime and sends nothing; the first token is
/// asked for when the first call needs it.
///
/// The page on [the token's life](crate::token_life) says what happens when.
#[derive(Clone)]
pub struct TokenSource {
    shared: Arc<Shared>,
}

impl TokenSource {
    /// A source with the defaults of [`TokenSource::builder`].
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

    /// A client for the API that carries this source's token in every call that needs one. All
    /// clients of a source share its token.
    ///
    /// # Errors
    ///
    /// When the HTTP client cannot be set up.
    pub fn client(&self) -> Result<Client, Error> {
        let builder = self.shared.api_builder.clone();
        Ok(builder.with_authorizer(self.clone()).build()?)
    }

    /// The token: at once while it is good, after one renewal for all callers when it is not.
    ///
    /// # Errors
    ///
    /// When there is no good token and none can be had. A refusal of the credentials is held for
    /// [`REFUSAL_HOLD`], a failure that came with `Retry-After` for as long as that says, at most
    /// [`RETRY_AFTER_MAX`]: until then callers get the same error without another login.
    ///
    /// # Cancellation
    ///
    /// Dropping the future harms nobody: the renewal goes on for the others, and its token is kept.
    pub async fn token(&self) -> Result<Token, Error> {
        match self.good(|token| token.clone()) {
            Some(token) => Ok(token),
            None => Ok(self.shared.renewed(None).await?.token.clone()),
        }
    }

    /// Replaces the credentials from now on, as after a rotation.
    ///
    /// The present token stays in use while it is good; the next one is had for the new
    /// credentials. A refusal of the old ones is forgotten, and those who wait while the old ones are
    /// refused wait for the new ones.
    pub fn replace_credentials(&self, credentials: Credentials) {
        self.shared.replace_credentials(credentials);
    }

    /// How the source is doing, for a health page.
    pub fn status(&self) -> TokenStatus {
        self.shared.status()
    }

    #[cfg(feature = "test-util")]
    pub(crate) fn advance_wall_clock(&self, by: std::time::Duration) {
        self.shared.clock.advance_wall(by);
    }

    /// Takes something of the token that is held, if it is good. This is the way of nearly every
    /// call: one atomic load and one clock reading.
    fn good<T>(&self, take: impl FnOnce(&Token) -> T) -> Option<T> {
        let guard = self.shared.current.load();
        let held = guard.as_ref()?;
        let tick = self.shared.clock.tick();
        let is_usable = held.was_usable_at(tick) || self.shared.look_at(held, tick);
        is_usable.then(|| take(&held.token))
    }
}

impl Authorize for TokenSource {
    fn ready(&self) -> Option<HeaderValue> {
        self.good(|token| token.header().clone())
    }

    fn authorization(&self) -> AuthorizeFuture<'_> {
        Box::pin(async move { Ok(self.token().await?.header().clone()) })
    }

    fn renew_after_unauthorized<'a>(&'a self, rejected: &'a HeaderValue) -> AuthorizeFuture<'a> {
        Box::pin(async move {
            let held = self.shared.renewed_after_rejection(rejected).await?;
            match held.token.header() {
                same if same == rejected => Err(AuthorizeError::permanent(
                    "the renewed token is the rejected one",
                )),
                other => Ok(other.clone()),
            }
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
