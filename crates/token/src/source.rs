//! The token's life: returned without waiting while it is good, renewed once for everybody who needs
//! a new one.
//!
//! `source.rs` is what callers use, [`renewal`] decides when a token is renewed, [`attempts`] obtains
//! one, [`in_flight`] lets only one renewal run at a time, [`authorizer`] hands it to clients.

mod account;
mod attempts;
mod authorizer;
mod builder;
mod cached;
mod in_flight;
mod renewal;
mod shared;
mod status;

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use crate::error::Error;
use crate::issuer::Issuer;
use crate::token::Token;

pub use attempts::ATTEMPT_TIMEOUT;
pub use authorizer::TokenAuthorizer;
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
/// requested when the first call needs it. When the last clone is dropped, a renewal in flight ends.
///
/// It authorizes the calls of any number of clients, also of several APIs, as
/// [`Authorize`](openapi_client_runtime::Authorize). The page on [the token's life](crate::token_life)
/// lists what happens when.
///
/// ```
/// use openapi_client_token::{Error, Issuer, TokenSource};
///
/// /// Obtains a token, and another one with other credentials.
/// async fn rotate(old: impl Issuer, new: impl Issuer) -> Result<(), Error> {
///     let source = TokenSource::builder(old).build();
///     let first = source.token().await?;
///     source.replace_issuer(new);
///     println!("{} for {}", first.masked(), source.audience());
///     Ok(())
/// }
/// ```
#[derive(Clone)]
pub struct TokenSource {
    shared: Arc<Shared>,
    #[expect(dead_code, reason = "it is dropped with the last clone")]
    holders: Arc<Holders>,
}

/// What the clones of a source share, and the tasks of its renewals do not.
struct Holders(Arc<Shared>);

impl Drop for Holders {
    fn drop(&mut self) {
        self.0.in_flight.cancel();
        if let Some(store) = &self.0.store {
            // The task may be on a runtime that nobody drives, and keep its turn.
            store.release();
        }
    }
}

impl TokenSource {
    /// Configures a source.
    pub fn builder(issuer: impl Issuer) -> TokenSourceBuilder {
        TokenSourceBuilder::new(Box::new(issuer))
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

    /// Returns a token that is valid for at least so long from now on, for use outside of a client: the
    /// present one if it is, else after one renewal for all callers. The last seconds of a token's life, in
    /// which it is not sent any more, do not count. A token whose lifetime nobody states counts as long
    /// enough.
    ///
    /// # Errors
    ///
    /// As for [`token`](Self::token); and an error that states both times where the API issues no token that
    /// lives so long. Where the present token shows that already, nothing is requested.
    ///
    /// # Cancellation
    ///
    /// As for [`token`](Self::token).
    pub async fn token_valid_for(&self, duration: Duration) -> Result<Token, Error> {
        let wanted = Wanted {
            valid_for: duration,
            ..Wanted::default()
        };
        let longest = |cached: &CachedToken| cached.valid_in_all();
        // Twice, since a renewal may have been in flight for a while already.
        for _ in 0..2 {
            let now = self.shared.clock.now();
            let good = |cached: &CachedToken| {
                let is_met = wanted.is_met_by(cached, now);
                is_met.then(|| cached.token.clone())
            };
            if let Some(token) = self.good(good) {
                return Ok(token);
            }
            if let Some(longest) = self.good(longest).filter(|longest| *longest < duration) {
                return Err(Error::short_lived(duration, longest));
            }
            let cached = self.shared.renewed(wanted).await?;
            if wanted.is_met_by(&cached, self.shared.clock.now()) {
                return Ok(cached.token.clone());
            }
        }
        let longest = self.good(longest).unwrap_or_default();
        Err(Error::short_lived(duration, longest))
    }

    /// Replaces the issuer from now on, as after a rotation of its credentials.
    ///
    /// The present token stays in use while it is good; the next one is obtained from the new issuer. A
    /// refusal of the old credentials is forgotten. What a renewal in flight obtains with them is
    /// not used: its callers wait for the new ones.
    pub fn replace_issuer(&self, issuer: impl Issuer) {
        self.shared.replace_issuer(Box::new(issuer));
    }

    /// Returns whom the tokens of the present issuer are for.
    pub fn audience(&self) -> String {
        self.shared.account.load().audience().to_owned()
    }

    /// Returns an authorizer that carries tokens for this audience only: when the issuer is replaced by
    /// one for another audience, its calls fail with an error that says so.
    pub fn authorizer_for(&self, audience: impl Into<String>) -> TokenAuthorizer {
        TokenAuthorizer::new(self.clone(), audience.into())
    }

    /// Returns how the source is doing, for a health page.
    pub fn status(&self) -> TokenStatus {
        self.shared.status()
    }

    /// Moves the wall clock of the source on, as waking up from suspension does.
    #[cfg(feature = "test-util")]
    #[cfg_attr(docsrs, doc(cfg(feature = "test-util")))]
    pub fn advance_wall_clock(&self, by: Duration) {
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
}

/// Shows the status.
impl fmt::Debug for TokenSource {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TokenSource")
            .field("status", &self.status())
            .finish_non_exhaustive()
    }
}
