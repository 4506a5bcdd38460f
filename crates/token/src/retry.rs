//! How failed attempts at the token call are spaced.

use std::time::Duration;

/// The first wait is somewhere below this.
const FIRST: Duration = Duration::from_millis(500);

/// No wait is longer than this, unless the API asks for it with `Retry-After`.
pub(crate) const LONGEST: Duration = Duration::from_secs(10);

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

/// The wait after so many failures of the processes that share a store. One of them tries at a time,
/// so it need not spread them as widely.
pub(crate) fn after_failures(failures: u32) -> Duration {
    jittered(doubled(FIRST, failures.saturating_sub(1), LONGEST))
}

/// The wait less up to a quarter of it, at random.
pub(crate) fn jittered(wait: Duration) -> Duration {
    wait.mul_f64(1.0 - fastrand::f64() / 4.0)
}

/// `first`, doubled `times` times, and at most `longest`.
pub(crate) fn doubled(first: Duration, times: u32, longest: Duration) -> Duration {
    let factor = 2_u32.saturating_pow(times.min(30));
    first.saturating_mul(factor).min(longest)
}
