//! Fields that may be absent and may be null, and where the two mean different things: `None` is
//! absent, `Some(None)` is null, `Some(Some(value))` is a value.

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
