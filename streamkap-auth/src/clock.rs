//! The two clocks that tell whether a token is still good.

use std::time::{Duration, SystemTime};

use tokio::time::Instant;

/// A moment on both clocks.
///
/// Monotonic time is what a lifetime is measured in, since nobody sets it. It stands still while
/// a machine is suspended, so the wall clock has a say too: what either of them calls past is past.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Moment {
    pub(crate) monotonic: Instant,
    pub(crate) wall: SystemTime,
}

impl Moment {
    pub(crate) fn has_reached(&self, deadline: &Self) -> bool {
        self.monotonic >= deadline.monotonic || self.wall >= deadline.wall
    }

    /// None where a clock cannot count that far.
    pub(crate) fn checked_add(&self, duration: Duration) -> Option<Self> {
        Some(Self {
            monotonic: self.monotonic.checked_add(duration)?,
            wall: self.wall.checked_add(duration)?,
        })
    }
}

/// Tells the moment. Tests move its wall clock, and pause tokio's time for the other one.
#[derive(Clone, Debug, Default)]
pub(crate) struct Clock {
    #[cfg(feature = "test-util")]
    wall_offset: std::sync::Arc<std::sync::atomic::AtomicU64>,
}

impl Clock {
    pub(crate) fn now(&self) -> Moment {
        Moment {
            monotonic: Instant::now(),
            wall: self.wall(),
        }
    }

    #[cfg(not(feature = "test-util"))]
    fn wall(&self) -> SystemTime {
        SystemTime::now()
    }

    #[cfg(feature = "test-util")]
    fn wall(&self) -> SystemTime {
        let offset = self.wall_offset.load(std::sync::atomic::Ordering::Relaxed);
        SystemTime::now() + Duration::from_millis(offset)
    }

    /// Moves the wall clock on, as waking up from suspension does.
    #[cfg(feature = "test-util")]
    pub(crate) fn advance_wall(&self, by: Duration) {
        let milliseconds = u64::try_from(by.as_millis()).unwrap_or(u64::MAX);
        self.wall_offset
            .fetch_add(milliseconds, std::sync::atomic::Ordering::Relaxed);
    }
}
