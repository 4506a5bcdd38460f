//! Fields that may be absent and may be null, and where the two mean different things: `None` is
//! absent, `Some(None)` is null, `Some(Some(value))` is a value.
//!
//! ```
//! use serde::Deserialize;
//!
//! #[derive(Deserialize)]
//! struct Change {
//!     #[serde(default, deserialize_with = "openapi_client_runtime::nullable::deserialize")]
//!     note: Option<Option<String>>,
//! }
//!
//! let read = |json| serde_json::from_str::<Change>(json).map(|change| change.note);
//! assert_eq!(read("{}")?, None);
//! assert_eq!(read(r#"{"note": null}"#)?, Some(None));
//! assert_eq!(read(r#"{"note": "new"}"#)?, Some(Some("new".to_owned())));
//! # Ok::<(), serde_json::Error>(())
//! ```

use serde::{Deserialize, Deserializer};

/// Reads a field that is there: null or a value. (A field that is absent is never asked for.)
pub fn deserialize<'de, T, D>(deserializer: D) -> Result<Option<Option<T>>, D::Error>
where
    T: Deserialize<'de>,
    D: Deserializer<'de>,
{
    Option::<T>::deserialize(deserializer).map(Some)
}

/// Reads a field that is null wherever it is there, so that `Some` distinguishes it from one that is absent.
pub fn present<'de, T, D>(deserializer: D) -> Result<Option<T>, D::Error>
where
    T: Deserialize<'de>,
    D: Deserializer<'de>,
{
    T::deserialize(deserializer).map(Some)
}
