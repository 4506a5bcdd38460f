//! Values that are held apart from the type that holds them.

use std::fmt;
use std::ops::{Deref, DerefMut};

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A value on the heap whose type the compiler does not look into where it looks into the type that holds it.
///
/// Generated types hold a value like this where the document describes more than some 16 types inside one
/// another: the compiler follows no chain of more than some 60. It reads as the value through `Deref`.
///
/// ```
/// use openapi_client_runtime::Apart;
///
/// let mut held: Apart<String> = serde_json::from_str(r#""text""#)?;
/// held.push('s');
/// assert_eq!(held.len(), 5);
/// assert_eq!(held.into_inner(), "texts");
/// # Ok::<(), serde_json::Error>(())
/// ```
pub struct Apart<T>(Box<dyn Holds<T>>);

/// Erases all of a `T` but that it is there.
trait Holds<T>: Send + Sync {
    fn get(&self) -> &T;
    fn get_mut(&mut self) -> &mut T;
    fn take(self: Box<Self>) -> T;
}

struct Held<T>(T);

impl<T: Send + Sync> Holds<T> for Held<T> {
    fn get(&self) -> &T {
        &self.0
    }

    fn get_mut(&mut self) -> &mut T {
        &mut self.0
    }

    fn take(self: Box<Self>) -> T {
        self.0
    }
}

impl<T: Send + Sync + 'static> Apart<T> {
    /// Holds a value apart.
    pub fn new(value: T) -> Self {
        Self(Box::new(Held(value)))
    }
}

impl<T> Apart<T> {
    /// The value.
    pub fn into_inner(self) -> T {
        self.0.take()
    }
}

impl<T: Send + Sync + 'static> From<T> for Apart<T> {
    fn from(value: T) -> Self {
        Self::new(value)
    }
}

impl<T> Deref for Apart<T> {
    type Target = T;

    fn deref(&self) -> &T {
        self.0.get()
    }
}

impl<T> DerefMut for Apart<T> {
    fn deref_mut(&mut self) -> &mut T {
        self.0.get_mut()
    }
}

impl<T: Clone + Send + Sync + 'static> Clone for Apart<T> {
    fn clone(&self) -> Self {
        Self::new((**self).clone())
    }
}

impl<T: fmt::Debug> fmt::Debug for Apart<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        (**self).fmt(f)
    }
}

impl<T: PartialEq> PartialEq for Apart<T> {
    fn eq(&self, other: &Self) -> bool {
        **self == **other
    }
}

impl<T: Eq> Eq for Apart<T> {}

impl<'de, T: Deserialize<'de> + Send + Sync + 'static> Deserialize<'de> for Apart<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        T::deserialize(deserializer).map(Self::new)
    }
}

impl<T: Serialize> Serialize for Apart<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        (**self).serialize(serializer)
    }
}

#[cfg(feature = "schemars")]
impl<T: schemars::JsonSchema> schemars::JsonSchema for Apart<T> {
    fn inline_schema() -> bool {
        T::inline_schema()
    }

    fn schema_name() -> std::borrow::Cow<'static, str> {
        T::schema_name()
    }

    fn schema_id() -> std::borrow::Cow<'static, str> {
        T::schema_id()
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        T::json_schema(generator)
    }
}
