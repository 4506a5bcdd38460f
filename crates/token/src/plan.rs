//! When a token is to be renewed, and until when it is used.

use std::time::Duration;

use crate::clock::Timestamp;
use crate::token::Token;

/// The last part of a token's lifetime, in which it is renewed while it goes on being used: a
/// fifth, which leaves room for several tries at a token of an hour.
pub const RENEWAL_FRACTION: f64 = 0.2;

/// The shortest renewal window, so that a try has time to succeed: 10 seconds. A
/// token that lives too short for that has half of its life for it.
pub const RENEWAL_WINDOW_MIN: Duration = Duration::from_secs(10);

/// The longest renewal window, so that long tokens are not renewed hours early: 10
/// minutes.
pub const RENEWAL_WINDOW_MAX: Duration = Duration::from_secs(600);

/// By how much of itself the window is made longer or shorter at random, so that a fleet that
/// started together does not renew in step.
const JITTER: f64 = 0.25;

/// A token is not sent any more when it would expire on the way: 5 seconds before its end.
const MARGIN: Duration = Duration::from_secs(5);

/// The same for short tokens, as a part of the lifetime.
const MARGIN_FRACTION: f64 = 0.1;

/// The two times in the life of a token at which something changes.
pub(crate) struct Plan {
    pub(crate) renew_at: Timestamp,
    pub(crate) usable_until: Timestamp,
}

impl Plan {
    /// None for a token whose end is not known: it is used until it is rejected.
    pub(crate) fn new(token: &Token) -> Option<Self> {
        let lifetime = token.lifetime()?;
        let requested_at = token.requested_at();
        let window = lifetime
            .mul_f64(RENEWAL_FRACTION)
            .clamp(RENEWAL_WINDOW_MIN, RENEWAL_WINDOW_MAX)
            .mul_f64(1.0 - JITTER + 2.0 * JITTER * fastrand::f64())
            .min(lifetime / 2);
        let margin = MARGIN.min(lifetime.mul_f64(MARGIN_FRACTION));
        Some(Self {
            renew_at: requested_at.checked_add(lifetime - window)?,
            usable_until: requested_at.checked_add(lifetime - margin)?,
        })
    }
}
