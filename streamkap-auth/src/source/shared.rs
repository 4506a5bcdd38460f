//! What all clones of a source share.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use arc_swap::{ArcSwap, ArcSwapOption};
use streamkap_api::Secret;

use super::account::{Account, Hosts};
use super::cached::CachedToken;
use super::in_flight::InFlight;
use super::status::History;
use crate::clock::Clock;
use crate::credentials::Credentials;
use crate::error::Error;

/// What a renewal ends with.
pub(super) type Outcome = Result<Arc<CachedToken>, Error>;

/// The state of a source.
pub(super) struct Shared {
    pub(super) clock: Clock,
    pub(super) current: ArcSwapOption<CachedToken>,
    pub(super) hosts: Hosts,
    pub(super) account: ArcSwap<Account>,
    pub(super) uses_refresh_tokens: bool,
    #[cfg(feature = "token-store")]
    pub(super) store: Option<crate::store::TokenStore>,
    pub(super) budget: Duration,
    pub(super) in_flight: InFlight<Outcome>,
    pub(super) history: Mutex<History>,
}

impl Shared {
    /// The secrets and tokens in use, with these credentials.
    pub(super) fn secrets(&self, credentials: &Credentials) -> Vec<Secret> {
        let mut secrets = credentials.secrets();
        if let Some(cached) = self.current.load().as_ref() {
            secrets.extend(cached.secrets());
        }
        secrets
    }

    pub(super) fn history(&self) -> MutexGuard<'_, History> {
        self.history.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
