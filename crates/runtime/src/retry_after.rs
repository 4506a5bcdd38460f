//! How long a response asks to wait.

use std::time::{Duration, SystemTime};

/// The longest wait that is believed: a day.
const LONGEST: Duration = Duration::from_secs(24 * 60 * 60);

/// Reads a `Retry-After`, in seconds or as a date. A date in the past is no wait.
pub(crate) fn parse(value: &str) -> Option<Duration> {
    let value = value.trim();
    let wait = match value.parse() {
        Ok(seconds) => Duration::from_secs(seconds),
        Err(_) => httpdate::parse_http_date(value)
            .ok()?
            .duration_since(SystemTime::now())
            .unwrap_or_default(),
    };
    Some(wait.min(LONGEST))
}
