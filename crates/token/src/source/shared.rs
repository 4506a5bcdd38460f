//! What all clones of a source share.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use arc_swap::{ArcSwap, ArcSwapOption};
use openapi_client_runtime::Secret;

use super::account::Account;
use super::cached::CachedToken;
use super::in_flight::InFlight;
use super::status::History;
use crate::clock::Clock;
use crate::error::Error;
use crate::store::SharedStore;

/// What a renewal ends with.
pub(super) type Outcome = Result<Arc<CachedToken>, Error>;

/// The state of a source.
pub(super) struct Shared {
    pub(super) clock: Clock,
    pub(super) current: ArcSwapOption<CachedToken>,
    pub(super) account: ArcSwap<Account>,
    pub(super) uses_refresh_tokens: bool,
    pub(super) store: Option<SharedStore>,
    pub(super) budget: Duration,
    pub(super) in_flight: InFlight<Outcome>,
    pub(super) history: Mutex<History>,
}

impl Shared {
    /// The secrets of an account, and the tokens in use.
    pub(super) fn secrets(&self, account: &Account) -> Vec<Secret> {
        let mut secrets = account.secrets();
        if let Some(cached) = self.current.load().as_ref() {
            secrets.extend(cached.secrets());
        }
        secrets
    }

    pub(super) fn history(&self) -> MutexGuard<'_, History> {
        self.history.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
