//! When a cached token is to be renewed, and when it expires.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};

use reqwest::header::HeaderValue;
use streamkap_api::Secret;

use super::account::Account;
use crate::clock::Timestamp;
use crate::plan::Plan;
use crate::token::{IssuedToken, Obtained, Token};

/// What is to be done about a token.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Phase {
    /// Nothing.
    Good,
    /// It is good, and it is time to get the next one.
    Aging,
    /// It must not be used.
    Expired,
}

/// A token with the account that it is for and the plan for its end.
pub(super) struct CachedToken {
    pub(super) token: Token,
    pub(super) obtained: Obtained,
    pub(super) account: Arc<Account>,
    refresh_token: Option<Secret>,
    plan: Option<Plan>,
    is_rejected: AtomicBool,
    usable_at: AtomicU64,
}

impl CachedToken {
    pub(super) fn new(issued: IssuedToken, account: Arc<Account>) -> Self {
        Self {
            plan: Plan::new(&issued.token),
            token: issued.token,
            obtained: issued.obtained,
            account,
            refresh_token: issued.refresh_token,
            is_rejected: AtomicBool::new(false),
            usable_at: AtomicU64::new(u64::MAX),
        }
    }

    /// The token as it was issued, to be stored.
    #[cfg(feature = "token-store")]
    pub(super) fn issued(&self) -> IssuedToken {
        IssuedToken {
            token: self.token.clone(),
            refresh_token: self.refresh_token.clone(),
            obtained: self.obtained,
        }
    }

    /// The refresh token, as long as the account is the one that it was issued to.
    pub(super) fn refresh_token(&self, account: &Arc<Account>) -> Option<&Secret> {
        let is_same = Arc::ptr_eq(&self.account, account);
        self.refresh_token.as_ref().filter(|_| is_same)
    }

    /// Whether it was usable when it was last checked, which was in this tick of the clock.
    pub(super) fn was_usable_at(&self, tick: u64) -> bool {
        self.usable_at.load(Ordering::Relaxed) == tick && !self.is_rejected()
    }

    pub(super) fn note_usable_at(&self, tick: u64) {
        self.usable_at.store(tick, Ordering::Relaxed);
    }

    pub(super) fn phase(&self, now: Timestamp) -> Phase {
        if self.is_rejected() {
            return Phase::Expired;
        }
        match &self.plan {
            None => Phase::Good,
            Some(plan) if !now.has_reached(&plan.renew_at) => Phase::Good,
            Some(plan) if !now.has_reached(&plan.usable_until) => Phase::Aging,
            Some(_) => Phase::Expired,
        }
    }

    pub(super) fn carries(&self, header: &HeaderValue) -> bool {
        self.token.header() == header
    }

    pub(super) fn is_rejected(&self) -> bool {
        self.is_rejected.load(Ordering::Relaxed)
    }

    /// The API responded with 401 to this token.
    pub(super) fn reject(&self) {
        self.is_rejected.store(true, Ordering::Relaxed);
    }
}
