//! How failed attempts at the token call are spaced.

use std::time::Duration;

/// The first wait is somewhere below this.
const FIRST: Duration = Duration::from_millis(500);

/// No wait is longer than this, unless the API asks for it with `Retry-After`.
const LONGEST: Duration = Duration::from_secs(10);

/// Exponential waits with full jitter: each is drawn from between nothing and a bound that
/// doubles, so that many processes that failed together do not come back together.
///
/// It never ends; the budget of the renewal does.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct FullJitter {
    tries: u32,
}

impl Iterator for FullJitter {
    type Item = Duration;

    fn next(&mut self) -> Option<Duration> {
        let bound = doubled(FIRST, self.tries, LONGEST);
        self.tries = self.tries.saturating_add(1);
        Some(bound.mul_f64(fastrand::f64()))
    }
}

/// `first`, doubled `times` times, and at most `longest`.
pub(crate) fn doubled(first: Duration, times: u32, longest: Duration) -> Duration {
    let factor = 2_u32.saturating_pow(times.min(30));
    first.saturating_mul(factor).min(longest)
}
