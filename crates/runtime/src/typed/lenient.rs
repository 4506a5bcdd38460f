//! Reading values that servers spell more loosely than the document requires, at any depth of arrays,
//! maps and options, while the field keeps the plain type.
//!
//! [`read`] is a `deserialize_with` whose first parameter is the shape: `Option<Vec<Timestamp>>` reads
//! an `Option<Vec<DateTime<Utc>>>`.

use std::collections::BTreeMap;
use std::fmt;
use std::marker::PhantomData;

#[cfg(feature = "chrono")]
use chrono::{DateTime, Utc};
use serde::de::{DeserializeOwned, MapAccess, Visitor};
#[cfg(feature = "chrono")]
use serde::de::{Error, Unexpected};
use serde::{Deserialize, Deserializer};

use super::number;
#[cfg(feature = "chrono")]
use super::text::Text;

/// How a `T` is read.
pub trait ReadAs<T> {
    /// Reads it.
    ///
    /// # Errors
    ///
    /// When what comes is no `T`.
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error>;

    /// Reads one, or null.
    ///
    /// # Errors
    ///
    /// When what comes is neither.
    fn read_option<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<T>, D::Error> {
        let value = Option::<InShape<Self, T>>::deserialize(deserializer)?;
        Ok(value.map(|value| value.0))
    }
}

/// Reads a `T` in the shape `A`.
///
/// # Errors
///
/// When what comes is no `T`.
pub fn read<'de, A, T, D>(deserializer: D) -> Result<T, D::Error>
where
    A: ReadAs<T>,
    D: Deserializer<'de>,
{
    A::read(deserializer)
}

/// An integer, also one that is written with a fraction of zero or with an exponent.
#[derive(Debug)]
pub struct Integer;

impl<T: TryFrom<i64> + TryFrom<u64>> ReadAs<T> for Integer {
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
        number::read_integer(deserializer)
    }
}

/// A timestamp in RFC 3339, in UTC where it names no offset.
///
/// A space for the `T`, small letters and offsets without a colon are taken as well; what is sent is
/// always RFC 3339.
#[derive(Debug)]
pub struct Timestamp;

#[cfg(feature = "chrono")]
impl ReadAs<DateTime<Utc>> for Timestamp {
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<DateTime<Utc>, D::Error> {
        let Text(text) = Text::deserialize(deserializer)?;
        let expected = || D::Error::invalid_value(Unexpected::Other("text"), &"a date and time");
        timestamp(&text).ok_or_else(expected)
    }
}

/// What [`Timestamp`] reads, if the string is one.
#[cfg(feature = "chrono")]
pub fn timestamp(text: &str) -> Option<DateTime<Utc>> {
    if !names_offset(text) {
        return timestamp(&format!("{text}Z"));
    }
    // `parse` accepts more and takes five times as long.
    let strict = DateTime::parse_from_rfc3339(text).map(DateTime::from);
    strict.or_else(|_| text.parse()).ok()
}

/// Whether a timestamp ends with something other than a digit of the time, or its time has a sign.
#[cfg(feature = "chrono")]
fn names_offset(timestamp: &str) -> bool {
    let time = timestamp.get("2000-01-01T".len()..).unwrap_or_default();
    !time.ends_with(|last: char| last.is_ascii_digit()) || time.contains(['+', '-'])
}

/// A value as its type reads it.
pub type AsItIs = ();

impl<T: DeserializeOwned> ReadAs<T> for AsItIs {
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
        T::deserialize(deserializer)
    }

    fn read_option<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<T>, D::Error> {
        Option::deserialize(deserializer)
    }
}

/// A value as its type reads it, which has null among its values: where null stands, there is a value.
#[derive(Debug)]
pub struct NullIsValue;

impl<T: DeserializeOwned> ReadAs<T> for NullIsValue {
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
        T::deserialize(deserializer)
    }

    fn read_option<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<T>, D::Error> {
        T::deserialize(deserializer).map(Some)
    }
}

/// A value that is read in the shape `A` wherever serde asks for a type.
#[derive(Debug)]
pub struct InShape<A: ?Sized, T>(pub T, pub(super) PhantomData<A>);

impl<'de, A: ReadAs<T> + ?Sized, T> Deserialize<'de> for InShape<A, T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        A::read(deserializer).map(|value| Self(value, PhantomData))
    }
}

impl<A: ReadAs<T>, T> ReadAs<Option<T>> for Option<A> {
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<T>, D::Error> {
        A::read_option(deserializer)
    }
}

impl<A: ReadAs<T>, T> ReadAs<Vec<T>> for Vec<A> {
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<T>, D::Error> {
        let items = Vec::<InShape<A, T>>::deserialize(deserializer)?;
        Ok(items.into_iter().map(|item| item.0).collect())
    }
}

impl<A: ReadAs<T>, T> ReadAs<BTreeMap<String, T>> for BTreeMap<String, A> {
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<BTreeMap<String, T>, D::Error> {
        deserializer.deserialize_map(MapVisitor::<A, T>(PhantomData))
    }
}

struct MapVisitor<A, T>(PhantomData<(A, T)>);

impl<'de, A: ReadAs<T>, T> Visitor<'de> for MapVisitor<A, T> {
    type Value = BTreeMap<String, T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a map")
    }

    fn visit_map<M: MapAccess<'de>>(self, mut entries: M) -> Result<Self::Value, M::Error> {
        let mut map = BTreeMap::new();
        while let Some((name, value)) = entries.next_entry::<String, InShape<A, T>>()? {
            map.insert(name, value.0);
        }
        Ok(map)
    }
}

macro_rules! tuple {
    ($($shape:ident $value:ident $index:tt),*) => {
        impl<$($shape: ReadAs<$value>, $value),*> ReadAs<($($value,)*)> for ($($shape,)*) {
            fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<($($value,)*), D::Error> {
                let items = <($(InShape<$shape, $value>,)*)>::deserialize(deserializer)?;
                Ok(($(items.$index.0,)*))
            }
        }
    };
}

tuple!(A0 T0 0);
tuple!(A0 T0 0, A1 T1 1);
tuple!(A0 T0 0, A1 T1 1, A2 T2 2);
tuple!(A0 T0 0, A1 T1 1, A2 T2 2, A3 T3 3);
tuple!(A0 T0 0, A1 T1 1, A2 T2 2, A3 T3 3, A4 T4 4);
tuple!(A0 T0 0, A1 T1 1, A2 T2 2, A3 T3 3, A4 T4 4, A5 T5 5);
