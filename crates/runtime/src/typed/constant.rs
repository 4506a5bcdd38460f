//! Types with one value.

/// Declares a unit struct that is written as the one JSON value behind `#[json]`, and read from
/// nothing else.
#[doc(hidden)]
#[macro_export]
macro_rules! constant {
    (
        $(#[doc = $doc:literal])*
        $(#[deprecated $($deprecated:tt)*])?
        $(#[derive($($derive:path),*)])?
        #[json = $json:literal]
        pub struct $name:ident;
    ) => {
        $(#[doc = $doc])*
        $(#[deprecated $($deprecated)*])?
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
                let value: ::serde_json::Value =
                    ::serde_json::from_str($json).map_err(::serde::ser::Error::custom)?;
                ::serde::Serialize::serialize(&value, serializer)
            }
        }

        impl<'de> ::serde::Deserialize<'de> for $name {
            fn deserialize<D: ::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> ::std::result::Result<Self, D::Error> {
                let value = <::serde_json::Value as ::serde::Deserialize>::deserialize(deserializer)?;
                if ::serde_json::from_str($json).is_ok_and(|own| $crate::number::same(&own, &value)) {
                    ::std::result::Result::Ok(Self)
                } else {
                    ::std::result::Result::Err(::serde::de::Error::custom(concat!(
                        "not the constant ",
                        $json
                    )))
                }
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
