//! When a cached token is to be renewed, and when it expires.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::time::Duration;

use openapi_client_runtime::Secret;
use reqwest::header::HeaderValue;

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
    refreshed_from: Option<Predecessor>,
    is_rejected: AtomicBool,
    usable_at: AtomicU64,
}

/// The token that was current when this one was refreshed.
struct Predecessor {
    header: HeaderValue,
    obtained: Obtained,
    usable_until: Option<Timestamp>,
}

impl CachedToken {
    pub(super) fn new(issued: IssuedToken, account: Arc<Account>) -> Self {
        Self {
            plan: Plan::new(&issued.token),
            token: issued.token,
            obtained: issued.obtained,
            account,
            refresh_token: issued.refresh_token,
            refreshed_from: None,
            is_rejected: AtomicBool::new(false),
            usable_at: AtomicU64::new(u64::MAX),
        }
    }

    /// The same token, refreshed while `predecessor` was current.
    pub(super) fn refreshed_from(self, predecessor: &Self) -> Self {
        let plan = predecessor.plan.as_ref();
        Self {
            refreshed_from: Some(Predecessor {
                header: predecessor.token.header().clone(),
                obtained: predecessor.obtained,
                usable_until: plan.map(|plan| plan.usable_until),
            }),
            ..self
        }
    }

    /// Whether a 401 to `rejected` is a reason not to use this token: it is that token, or was refreshed
    /// from it and the API rejects it before its time. If that one was refreshed as well, the time does
    /// not matter: the API may reject all that are.
    pub(super) fn is_rejected_with(&self, rejected: &HeaderValue, now: Timestamp) -> bool {
        let is_refreshed = self.refreshed_from.as_ref().is_some_and(|predecessor| {
            let is_expired = |until: &Timestamp| now.has_reached(until);
            let is_natural = predecessor.obtained == Obtained::Login
                && predecessor.usable_until.as_ref().is_some_and(is_expired);
            predecessor.header == rejected && !is_natural
        });
        is_refreshed || self.carries(rejected)
    }

    /// The token as it was issued, to be stored.
    pub(super) fn issued(&self) -> IssuedToken {
        IssuedToken {
            token: self.token.clone(),
            refresh_token: self.refresh_token.clone(),
            obtained: self.obtained,
        }
    }

    /// What must not be shown of it.
    pub(super) fn secrets(&self) -> impl Iterator<Item = Secret> {
        let access_token = Secret::from(self.token.expose());
        std::iter::once(access_token).chain(self.refresh_token.clone())
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

    /// Whether it is used for so long from now on. One whose end is not known is used until it is rejected.
    pub(super) fn is_valid_for(&self, duration: Duration, now: Timestamp) -> bool {
        self.plan.as_ref().is_none_or(|plan| {
            let then = now.checked_add(duration);
            then.is_some_and(|then| !then.has_reached(&plan.usable_until))
        })
    }

    /// For how long it is used in all; none where that is not known.
    pub(super) fn valid_in_all(&self) -> Option<Duration> {
        let plan = self.plan.as_ref()?;
        Some(self.token.requested_at().until(&plan.usable_until))
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
