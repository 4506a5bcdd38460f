//! How a source is configured.

use std::fmt;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use arc_swap::{ArcSwap, ArcSwapOption};

use super::account::Account;
use super::in_flight::InFlight;
use super::renewal::RENEWAL_BUDGET;
use super::shared::Shared;
use super::status::History;
use super::{Holders, TokenSource};
use crate::clock::Clock;
use crate::issuer::Issuer;
use crate::store::{SharedStore, Store};

/// Configures a [`TokenSource`].
///
/// ```
/// use std::time::Duration;
///
/// use openapi_client_token::{Issuer, Store, TokenSource};
///
/// fn patient(issuer: impl Issuer, store: impl Store) -> TokenSource {
///     TokenSource::builder(issuer)
///         .with_store(store)
///         .with_renewal_budget(Duration::from_secs(120))
///         .build()
/// }
/// ```
#[must_use = "a builder does nothing before `build`"]
pub struct TokenSourceBuilder {
    account: Account,
    uses_refresh_tokens: bool,
    budget: Duration,
    store: Option<SharedStore>,
}

impl TokenSourceBuilder {
    pub(super) fn new(issuer: Box<dyn Issuer>) -> Self {
        Self {
            account: Account::new(issuer),
            uses_refresh_tokens: true,
            budget: RENEWAL_BUDGET,
            store: None,
        }
    }

    /// Sets whether the refresh token is tried before the credentials, by default true. Without it,
    /// every renewal is a login.
    pub fn with_refresh_tokens(mut self, uses_refresh_tokens: bool) -> Self {
        self.uses_refresh_tokens = uses_refresh_tokens;
        self
    }

    /// Sets how long a renewal may take in all, its retries included, by default [`RENEWAL_BUDGET`].
    pub fn with_renewal_budget(mut self, budget: Duration) -> Self {
        self.budget = budget;
        self
    }

    /// Sets where the token is kept between processes, so that a command-line program does not log in
    /// each time. By default nowhere.
    ///
    /// Where the store has a lock, processes that start together log in once, and one after the other while
    /// the API is down. It holds a token for one set of credentials, secret included, at one audience; for
    /// others it is as good as empty. Where it cannot be used, a warning through `tracing` gives the reason,
    /// and the source goes on without it.
    pub fn with_store(mut self, store: impl Store) -> Self {
        self.store = Some(SharedStore::new(store));
        self
    }

    /// Builds the source. Nothing is sent, and no runtime is needed.
    pub fn build(self) -> TokenSource {
        let shared = Arc::new(Shared {
            account: ArcSwap::from_pointee(self.account),
            current: ArcSwapOption::empty(),
            clock: Clock::default(),
            uses_refresh_tokens: self.uses_refresh_tokens,
            store: self.store,
            budget: self.budget,
            in_flight: InFlight::default(),
            history: Mutex::new(History::default()),
        });
        TokenSource {
            holders: Arc::new(Holders(Arc::clone(&shared))),
            shared,
        }
    }
}

impl fmt::Debug for TokenSourceBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TokenSourceBuilder")
            .field("audience", &self.account.audience())
            .field("id", &self.account.id())
            .field("uses_refresh_tokens", &self.uses_refresh_tokens)
            .field("budget", &self.budget)
            .field("store", &self.store)
            .finish_non_exhaustive()
    }
}
