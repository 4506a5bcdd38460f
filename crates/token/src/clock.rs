//! The two clocks that decide whether a token is still good.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

/// A point in time on both clocks.
///
/// Monotonic time is what a lifetime is measured in, since nobody sets it. It stands still while
/// a machine is suspended, so the wall clock counts too: what is past on either of them is past.
///
/// Both count nanoseconds in 64 bits, which last for five centuries.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Timestamp {
    /// Since some point in the past, the same for all of them.
    monotonic: u64,
    /// Since the Unix epoch.
    wall: u64,
}

impl Timestamp {
    pub(crate) fn has_reached(&self, deadline: &Self) -> bool {
        self.monotonic >= deadline.monotonic || self.wall >= deadline.wall
    }

    /// How long it takes until the deadline has been reached.
    pub(crate) fn until(&self, deadline: &Self) -> Duration {
        let monotonic = deadline.monotonic.saturating_sub(self.monotonic);
        let wall = deadline.wall.saturating_sub(self.wall);
        Duration::from_nanos(monotonic.min(wall))
    }

    /// None where a clock cannot count that far.
    pub(crate) fn checked_add(&self, duration: Duration) -> Option<Self> {
        let nanoseconds = u64::try_from(duration.as_nanos()).ok()?;
        Some(Self {
            monotonic: self.monotonic.checked_add(nanoseconds)?,
            wall: self.wall.checked_add(nanoseconds)?,
        })
    }

    /// The time so long ago. A machine may have been started since then; its monotonic clock then
    /// stands at its start, and the wall clock decides.
    pub(crate) fn earlier_by(&self, duration: Duration) -> Self {
        let nanoseconds = u64::try_from(duration.as_nanos()).unwrap_or(u64::MAX);
        Self {
            monotonic: self.monotonic.saturating_sub(nanoseconds),
            wall: self.wall.saturating_sub(nanoseconds),
        }
    }

    /// By the wall clock.
    pub(crate) fn since_unix_epoch(&self) -> Duration {
        Duration::from_nanos(self.wall)
    }

    pub(crate) fn wall(&self) -> SystemTime {
        UNIX_EPOCH + self.since_unix_epoch()
    }
}

/// Returns the time.
#[cfg(not(feature = "test-util"))]
#[derive(Clone, Debug, Default)]
pub(crate) struct Clock(());

#[cfg(not(feature = "test-util"))]
impl Clock {
    pub(crate) fn now(&self) -> Timestamp {
        system::now()
    }

    /// Another number whenever time has passed, to within a few milliseconds. It costs half of
    /// [`now`](Self::now), since it looks at one clock only.
    pub(crate) fn tick(&self) -> u64 {
        system::monotonic()
    }
}

#[cfg(feature = "test-util")]
pub(crate) use test_util::Clock;

/// The kernel's coarse clocks: exact to a few milliseconds, which is nothing in the life of a
/// token, and several times cheaper to read than the fine ones, which every call would pay for.
#[cfg(target_os = "linux")]
mod system {
    use rustix::time::{ClockId, Timespec, clock_gettime};

    use super::Timestamp;

    pub(super) fn now() -> Timestamp {
        Timestamp {
            monotonic: monotonic(),
            wall: nanoseconds(clock_gettime(ClockId::RealtimeCoarse)),
        }
    }

    pub(super) fn monotonic() -> u64 {
        nanoseconds(clock_gettime(ClockId::MonotonicCoarse))
    }

    fn nanoseconds(time: Timespec) -> u64 {
        let seconds = time.tv_sec.cast_unsigned();
        let nanoseconds = time.tv_nsec.cast_unsigned();
        seconds
            .wrapping_mul(1_000_000_000)
            .wrapping_add(nanoseconds)
    }
}

#[cfg(not(target_os = "linux"))]
mod system {
    use std::sync::OnceLock;
    use std::time::Instant;

    use super::{Duration, SystemTime, Timestamp, UNIX_EPOCH};

    pub(super) fn now() -> Timestamp {
        let wall = SystemTime::now().duration_since(UNIX_EPOCH);
        Timestamp {
            monotonic: monotonic(),
            wall: nanoseconds(wall.unwrap_or(Duration::ZERO)),
        }
    }

    pub(super) fn monotonic() -> u64 {
        static START: OnceLock<Instant> = OnceLock::new();
        nanoseconds(START.get_or_init(Instant::now).elapsed())
    }

    fn nanoseconds(duration: Duration) -> u64 {
        u64::try_from(duration.as_nanos()).unwrap_or(u64::MAX)
    }
}

/// A clock that tests can stop and move.
#[cfg(feature = "test-util")]
mod test_util {
    use std::sync::Arc;
    use std::sync::atomic::{AtomicU64, Ordering};

    use tokio::time::Instant;

    use super::{Duration, Timestamp, system};

    /// Returns the time. One that is made inside a runtime follows tokio's clock, which a test can
    /// pause, from where the system's clocks stood.
    #[derive(Clone, Debug)]
    pub(crate) struct Clock {
        tokio_start: Option<(Instant, Timestamp)>,
        wall_offset: Arc<AtomicU64>,
    }

    impl Default for Clock {
        fn default() -> Self {
            let in_runtime = tokio::runtime::Handle::try_current().is_ok();
            Self {
                tokio_start: in_runtime.then(|| (Instant::now(), system::now())),
                wall_offset: Arc::default(),
            }
        }
    }

    impl Clock {
        pub(crate) fn now(&self) -> Timestamp {
            let mut now = system::now();
            if let Some((start, timestamp)) = self.tokio_start {
                let later = timestamp.checked_add(start.elapsed());
                now.monotonic = later.map_or(u64::MAX, |later| later.monotonic);
            }
            now.wall = now
                .wall
                .saturating_add(self.wall_offset.load(Ordering::Relaxed));
            now
        }

        pub(crate) fn tick(&self) -> u64 {
            let monotonic = match self.tokio_start {
                Some(_) => self.now().monotonic,
                None => system::monotonic(),
            };
            monotonic.wrapping_add(self.wall_offset.load(Ordering::Relaxed))
        }

        /// Moves the wall clock on, as waking up from suspension does.
        pub(crate) fn advance_wall(&self, by: Duration) {
            let nanoseconds = u64::try_from(by.as_nanos()).unwrap_or(u64::MAX);
            self.wall_offset.fetch_add(nanoseconds, Ordering::Relaxed);
        }
    }
}
