//! How long, how much and how often a source is asked.

use std::fmt;
use std::pin::Pin;
use std::time::Duration;

/// Waits for a duration; tests put one here that does not.
pub type Pause = fn(Duration) -> Pin<Box<dyn Future<Output = ()>>>;

/// The limits of reading from the network.
#[derive(Clone)]
pub struct Limits {
    /// Longest wait for a connection. Default 10 seconds.
    pub connect: Duration,
    /// Longest wait for the next bytes of an answer. Default 30 seconds.
    pub idle: Duration,
    /// Longest time for one answer. Default 5 minutes.
    pub answer: Duration,
    /// How often one address is asked at most. Default 4.
    pub attempts: usize,
    /// Wait before the second attempt, doubled before each one after it, with jitter. Default 1
    /// second.
    pub first_wait: Duration,
    /// Longest wait between two attempts; a server that asks for more is not asked again. Default
    /// 2 minutes.
    pub longest_wait: Duration,
    /// Most bytes of one answer. Default 32 MiB, several times the largest public documents.
    pub bytes: usize,
    /// How many pages are read at once. Default 6, what a browser opens to one host.
    pub at_once: usize,
    /// How to wait between two attempts.
    pub pause: Pause,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            connect: Duration::from_secs(10),
            idle: Duration::from_secs(30),
            answer: Duration::from_secs(5 * 60),
            attempts: 4,
            first_wait: Duration::from_secs(1),
            longest_wait: Duration::from_secs(2 * 60),
            bytes: 32 << 20,
            at_once: 6,
            pause: |duration| Box::pin(tokio::time::sleep(duration)),
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
