//! Structs that are read from JSON objects alone. serde reads them from arrays too, by the position of the
//! fields, and nobody who sends an array means that.

use serde::de::{Deserializer, Visitor};
use serde::forward_to_deserialize_any;

/// Implements serde's traits for a struct that derives them with `#[serde(remote = "Self")]`.
#[doc(hidden)]
#[macro_export]
macro_rules! object {
    ($name:ident) => {
        impl<'de> ::serde::Deserialize<'de> for $name {
            fn deserialize<D: ::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> ::std::result::Result<Self, D::Error> {
                // What `remote` derives, which is not this trait's.
                Self::deserialize($crate::object::Object(deserializer))
            }
        }

        impl ::serde::Serialize for $name {
            fn serialize<S: ::serde::Serializer>(
                &self,
                serializer: S,
            ) -> ::std::result::Result<S::Ok, S::Error> {
                Self::serialize(self, serializer)
            }
        }
    };
}

/// A deserializer that reads structs from objects alone.
///
/// ```
/// use serde::{Deserialize, Serialize};
///
/// #[derive(Deserialize, Serialize)]
/// #[serde(remote = "Self")]
/// struct Point { x: i64, y: i64 }
///
/// openapi_client_runtime::object!(Point);
///
/// assert_eq!(serde_json::from_str::<Point>(r#"{"y": 2, "x": 1}"#)?.y, 2);
/// assert!(serde_json::from_str::<Point>("[1, 2]").is_err());
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Debug)]
pub struct Object<D>(pub D);

impl<'de, D: Deserializer<'de>> Deserializer<'de> for Object<D> {
    type Error = D::Error;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, D::Error> {
        self.0.deserialize_map(visitor)
    }

    fn is_human_readable(&self) -> bool {
        self.0.is_human_readable()
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf option unit
        unit_struct newtype_struct seq tuple tuple_struct map struct enum identifier ignored_any
    }
}
