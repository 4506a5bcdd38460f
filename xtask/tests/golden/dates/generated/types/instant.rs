// Generated; do not edit.

/// Another name for a moment.
pub type Instant = ::chrono::DateTime<::chrono::offset::Utc>;
