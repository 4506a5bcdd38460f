//! When a token that is held is to be renewed, and when it is over.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::time::Duration;

use streamkap_api::Secret;

use crate::clock::Moment;
use crate::credentials::Credentials;
use crate::error::Error;
use crate::token::{Grant, Token};

/// The last part of a token's lifetime, in which it is renewed while it goes on being used: a
/// fifth, which leaves room for several tries at a token of an hour.
pub const RENEWAL_FRACTION: f64 = 0.2;

/// The renewal window is at least this long, so that a try has time to succeed: 10 seconds. A
/// token that lives too short for that has half of its life for it.
pub const RENEWAL_WINDOW_MIN: Duration = Duration::from_secs(10);

/// The renewal window is at most this long, so that long tokens are not renewed hours early: 10
/// minutes.
pub const RENEWAL_WINDOW_MAX: Duration = Duration::from_secs(600);

/// By how much of itself the window is made longer or shorter at random, so that a fleet that
/// started together does not renew in step.
const JITTER: f64 = 0.25;

/// A token is not sent any more when it would end on the way: 5 seconds before its end.
const MARGIN: Duration = Duration::from_secs(5);

/// The same for short tokens, as a part of the lifetime.
const MARGIN_FRACTION: f64 = 0.1;

/// What is to be done about a token.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Phase {
    /// Nothing.
    Good,
    /// It is good, and the time has come to get the next one.
    Aging,
    /// It must not be used.
    Over,
}

/// A token with the plan for its end.
pub(crate) struct Held {
    pub(super) token: Token,
    refresh_token: Option<Secret>,
    credentials: Arc<Credentials>,
    plan: Option<Plan>,
    is_rejected: AtomicBool,
    usable_at: AtomicU64,
}

struct Plan {
    renew_at: Moment,
    usable_until: Moment,
}

impl Held {
    pub(super) fn new(grant: Grant, credentials: Arc<Credentials>) -> Result<Self, Error> {
        let token = Token::new(&grant)?;
        Ok(Self {
            plan: plan(&token),
            token,
            refresh_token: grant.refresh_token,
            credentials,
            is_rejected: AtomicBool::new(false),
            usable_at: AtomicU64::new(u64::MAX),
        })
    }

    /// The refresh token, as long as the credentials are the ones that it was had for.
    pub(super) fn refresh_token(&self, credentials: &Arc<Credentials>) -> Option<&Secret> {
        let is_same = Arc::ptr_eq(&self.credentials, credentials);
        self.refresh_token.as_ref().filter(|_| is_same)
    }

    /// Whether it was usable when it was last looked at, which was in this tick of the clock.
    pub(super) fn was_usable_at(&self, tick: u64) -> bool {
        self.usable_at.load(Ordering::Relaxed) == tick && !self.is_rejected()
    }

    pub(super) fn note_usable_at(&self, tick: u64) {
        self.usable_at.store(tick, Ordering::Relaxed);
    }

    pub(super) fn phase(&self, now: Moment) -> Phase {
        if self.is_rejected() {
            return Phase::Over;
        }
        match &self.plan {
            None => Phase::Good,
            Some(plan) if !now.has_reached(&plan.renew_at) => Phase::Good,
            Some(plan) if !now.has_reached(&plan.usable_until) => Phase::Aging,
            Some(_) => Phase::Over,
        }
    }

    pub(super) fn is_rejected(&self) -> bool {
        self.is_rejected.load(Ordering::Relaxed)
    }

    /// The API has answered 401 to this token.
    pub(super) fn reject(&self) {
        self.is_rejected.store(true, Ordering::Relaxed);
    }
}

/// None for a token whose end is not known: it is used until it is refused.
fn plan(token: &Token) -> Option<Plan> {
    let lifetime = token.lifetime()?;
    let requested_at = token.requested_at();
    let window = lifetime
        .mul_f64(RENEWAL_FRACTION)
        .clamp(RENEWAL_WINDOW_MIN, RENEWAL_WINDOW_MAX)
        .mul_f64(1.0 - JITTER + 2.0 * JITTER * fastrand::f64())
        .min(lifetime / 2);
    let margin = MARGIN.min(lifetime.mul_f64(MARGIN_FRACTION));
    Some(Plan {
        renew_at: requested_at.checked_add(lifetime - window)?,
        usable_until: requested_at.checked_add(lifetime - margin)?,
    })
}
