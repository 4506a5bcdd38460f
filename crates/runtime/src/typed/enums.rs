//! Enums that stay open: a value that the document does not list decodes, is kept, and is sent
//! back as it came.

/// Declares an open enum of strings. The variant that is marked `#[other]` holds any other string.
///
/// The documentation has the values as literals, which are on one line whatever they hold; `#[shown]` is the
/// Markdown of a literal that is no code between two backticks. `#[uses]`, here and in the macros of other types,
/// leads to the operations and types that use this one: rustdoc shows it, and the JSON Schema does not have it.
#[doc(hidden)]
#[macro_export]
macro_rules! open_enum {
    (
        $(#[doc = $about:literal])*
        $(#[deprecated $($deprecated:tt)*])?
        $(#[uses = $uses:literal])?
        $(#[derive($($derive:path),*)])?
        pub enum $name:ident {
            $(
                $(#[doc = $doc:literal])*
                $(#[shown = $shown:literal])?
                $variant:ident = $value:literal,
            )*
            #[other] $other:ident,
        }
    ) => {
        $(#[doc = $about])*
        $(#[deprecated $($deprecated)*])?
        $(#[cfg_attr(doc, doc = concat!("\n\n", $uses))])?
        $(#[derive($($derive),*)])?
        #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[non_exhaustive]
        pub enum $name {
            $(
                $(#[doc = $doc])*
                #[doc = ""]
                #[doc = $crate::shown!($value $(, $shown)?)]
                $variant,
            )*
            /// A value that the document does not list.
            $other(::std::string::String),
        }

        impl $name {
            /// The string on the wire.
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $value,)*
                    Self::$other(value) => value,
                }
            }
        }

        impl ::std::convert::From<&str> for $name {
            fn from(value: &str) -> Self {
                match value {
                    $($value => Self::$variant,)*
                    other => Self::$other(::std::borrow::ToOwned::to_owned(other)),
                }
            }
        }

        impl ::std::convert::From<::std::string::String> for $name {
            fn from(value: ::std::string::String) -> Self {
                Self::from(value.as_str())
            }
        }

        impl ::std::str::FromStr for $name {
            type Err = ::std::convert::Infallible;

            fn from_str(value: &str) -> ::std::result::Result<Self, ::std::convert::Infallible> {
                ::std::result::Result::Ok(Self::from(value))
            }
        }

        impl ::std::fmt::Display for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl ::serde::Serialize for $name {
            fn serialize<S: ::serde::Serializer>(
                &self,
                serializer: S,
            ) -> ::std::result::Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        impl<'de> ::serde::Deserialize<'de> for $name {
            fn deserialize<D: ::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> ::std::result::Result<Self, D::Error> {
                <$crate::text::Text<'_> as ::serde::Deserialize>::deserialize(deserializer)
                    .map(|text| Self::from(&*text.0))
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
                let schema = ::schemars::json_schema!({ "type": "string", "enum": [$($value),*] });
                $crate::json_schema::described(schema, &[$($about),*])
            }
        }
    };
}

/// The Markdown of a value.
#[doc(hidden)]
#[macro_export]
macro_rules! shown {
    ($value:literal) => {
        concat!("`", stringify!($value), "`")
    };
    ($value:literal, $shown:literal) => {
        $shown
    };
}

/// Declares an open enum of integers. The variant that is marked `#[other]` holds any other integer of
/// the type in `#[integer]`, which is followed by the name of the method that returns it.
#[doc(hidden)]
#[macro_export]
macro_rules! open_integer_enum {
    (
        $(#[doc = $about:literal])*
        $(#[deprecated $($deprecated:tt)*])?
        $(#[uses = $uses:literal])?
        $(#[derive($($derive:path),*)])?
        #[integer($integer:ident, $as_integer:ident)]
        pub enum $name:ident {
            $(
                $(#[doc = $doc:literal])*
                $(#[shown = $shown:literal])?
                $variant:ident = $value:literal,
            )*
            #[other] $other:ident,
        }
    ) => {
        $(#[doc = $about])*
        $(#[deprecated $($deprecated)*])?
        $(#[cfg_attr(doc, doc = concat!("\n\n", $uses))])?
        $(#[derive($($derive),*)])?
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[non_exhaustive]
        pub enum $name {
            $(
                $(#[doc = $doc])*
                #[doc = ""]
                #[doc = $crate::shown!($value $(, $shown)?)]
                $variant,
            )*
            /// A value that the document does not list.
            $other($integer),
        }

        impl $name {
            /// The integer on the wire.
            pub fn $as_integer(self) -> $integer {
                match self {
                    $(Self::$variant => $value,)*
                    Self::$other(value) => value,
                }
            }
        }

        impl ::std::convert::From<$integer> for $name {
            fn from(value: $integer) -> Self {
                match value {
                    $($value => Self::$variant,)*
                    other => Self::$other(other),
                }
            }
        }

        impl ::std::fmt::Display for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                ::std::fmt::Display::fmt(&self.$as_integer(), f)
            }
        }

        impl ::serde::Serialize for $name {
            fn serialize<S: ::serde::Serializer>(
                &self,
                serializer: S,
            ) -> ::std::result::Result<S::Ok, S::Error> {
                ::serde::Serialize::serialize(&self.$as_integer(), serializer)
            }
        }

        impl<'de> ::serde::Deserialize<'de> for $name {
            fn deserialize<D: ::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> ::std::result::Result<Self, D::Error> {
                $crate::number::read_integer::<$integer, _>(deserializer).map(Self::from)
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
                let values: &[$integer] = &[$($value),*];
                let schema = ::schemars::json_schema!({ "type": "integer", "enum": values });
                $crate::json_schema::described(schema, &[$($about),*])
            }
        }
    };
}
