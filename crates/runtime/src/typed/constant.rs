//! Types with one value.

use serde::de::Error as _;
use serde::ser::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;

use super::tape::Tape;

/// Declares a unit struct that is written as the one JSON value behind `#[json]`, and read from
/// nothing else.
#[doc(hidden)]
#[macro_export]
macro_rules! constant {
    (
        $(#[doc = $doc:literal])*
        $(#[deprecated $($deprecated:tt)*])?
        $(#[uses = $uses:literal])?
        $(#[derive($($derive:path),*)])?
        #[json = $json:literal]
        pub struct $name:ident;
    ) => {
        $(#[doc = $doc])*
        $(#[deprecated $($deprecated)*])?
        $(#[cfg_attr(doc, doc = concat!("\n\n", $uses))])?
        $(#[derive($($derive),*)])?
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub struct $name;

        impl $name {
            /// The value, as JSON.
            pub const JSON: &'static str = $json;
        }

        impl ::serde::Serialize for $name {
            fn serialize<S: ::serde::Serializer>(
                &self,
                serializer: S,
            ) -> ::std::result::Result<S::Ok, S::Error> {
                $crate::constant::write($json, serializer)
            }
        }

        impl<'de> ::serde::Deserialize<'de> for $name {
            fn deserialize<D: ::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> ::std::result::Result<Self, D::Error> {
                $crate::constant::read($json, deserializer)?;
                ::std::result::Result::Ok(Self)
            }
        }

        #[cfg(feature = "schemars")]
        impl ::schemars::JsonSchema for $name {
            fn schema_name() -> ::std::borrow::Cow<'static, str> {
                stringify!($name).into()
            }

            fn schema_id() -> ::std::borrow::Cow<'static, str> {
                concat!(module_path!(), "::", stringify!($name)).into()
            }

            fn json_schema(_: &mut ::schemars::SchemaGenerator) -> ::schemars::Schema {
                let value: ::serde_json::Value = ::serde_json::from_str($json).unwrap_or_default();
                ::schemars::json_schema!({ "const": value })
            }
        }
    };
}

/// The string that JSON is, where it stands there as it is: most constants are words.
fn word(json: &'static str) -> Option<&'static str> {
    let word = json.strip_prefix('"')?.strip_suffix('"')?;
    (!word.contains('\\')).then_some(word)
}

/// Writes the constant `json`.
///
/// # Errors
///
/// When it cannot be written.
pub fn write<S: Serializer>(json: &'static str, serializer: S) -> Result<S::Ok, S::Error> {
    match word(json) {
        Some(word) => serializer.serialize_str(word),
        None => {
            let value: Value = serde_json::from_str(json).map_err(S::Error::custom)?;
            value.serialize(serializer)
        }
    }
}

/// Reads the constant `json`.
///
/// # Errors
///
/// When what comes is another value.
pub fn read<'de, D: Deserializer<'de>>(
    json: &'static str,
    deserializer: D,
) -> Result<(), D::Error> {
    let tape = Tape::deserialize(deserializer)?;
    let value = tape.value();
    let is_same = match word(json) {
        Some(word) => value.string() == Some(word),
        None => serde_json::from_str(json).is_ok_and(|own| value.is(&own)),
    };
    if is_same {
        Ok(())
    } else {
        Err(D::Error::custom(format_args!("not the constant {json}")))
    }
}
