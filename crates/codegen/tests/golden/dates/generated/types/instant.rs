// Generated; do not edit.

use super::*;
use chrono::{DateTime, Utc};

/// Another name for a moment.
pub type Instant = DateTime<Utc>;
