//! Time, size and retry limits of requests.

use std::fmt;
use std::time::Duration;

/// Waits for a duration; tests put one here that does not.
pub type Pause = fn(Duration);

/// The limits of reading from the network.
#[derive(Clone)]
pub struct Limits {
    /// Longest wait for a connection. Default 10 seconds.
    pub connect: Duration,
    /// Longest wait for the next bytes of a response. Default 30 seconds.
    pub idle: Duration,
    /// Longest time for one response. Default 5 minutes.
    pub total: Duration,
    /// Maximum number of attempts for one URL. Default 4.
    pub attempts: usize,
    /// Wait before the second attempt, doubled before each one after it, with jitter. Default 1
    /// second.
    pub first_wait: Duration,
    /// Longest wait between two attempts; a server that asks for more gets no retry. Default
    /// 2 minutes.
    pub longest_wait: Duration,
    /// Maximum size of one response in bytes. Default 32 MiB, several times the largest public documents.
    pub bytes: usize,
    /// Maximum number of concurrent requests. Default 6, like a browser's for one host.
    pub at_once: usize,
    /// How to wait between two attempts.
    pub pause: Pause,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            connect: Duration::from_secs(10),
            idle: Duration::from_secs(30),
            total: Duration::from_secs(5 * 60),
            attempts: 4,
            first_wait: Duration::from_secs(1),
            longest_wait: Duration::from_secs(2 * 60),
            bytes: 32 << 20,
            at_once: 6,
            pause: std::thread::sleep,
        }
    }
}

impl fmt::Debug for Limits {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Limits")
            .field("attempts", &self.attempts)
            .field("bytes", &self.bytes)
            .field("at_once", &self.at_once)
            .finish_non_exhaustive()
    }
}
