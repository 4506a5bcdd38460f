//! JSON that must not be seen.

use std::fmt;
use std::ops::Deref;

use serde::{Deserialize, Serialize};

/// A value that may hold secrets at locations that nobody described, such as the input that an error
/// echoes.
///
/// `Debug` shows nothing of it. It travels as the value itself, and reads as one through `Deref`.
/// Unlike [`Secret`](super::Secret) it does not overwrite its memory.
///
/// ```
/// use openapi_client_runtime::Redacted;
///
/// let input: Redacted<Vec<u8>> = serde_json::from_str("[1, 2]")?;
/// assert_eq!(format!("{input:?}"), "[redacted]");
/// assert_eq!(input.len(), 2);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Default, PartialEq, Eq, Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(transparent)]
pub struct Redacted<T>(T);

impl<T> Redacted<T> {
    /// The value, which nothing protects from here on.
    pub fn into_inner(self) -> T {
        self.0
    }
}

impl<T> fmt::Debug for Redacted<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[redacted]")
    }
}

impl<T> From<T> for Redacted<T> {
    fn from(value: T) -> Self {
        Self(value)
    }
}

impl<T> Deref for Redacted<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.0
    }
}
