//! The enum of a union.

/// Declares the enum of a union: a variant for each branch, and the variant that is marked `#[other]`,
/// which keeps any other value as JSON, redacted where it may hold a secret.
///
/// - `#[shape(…)]` reads the value of a variant in a shape of [`lenient`](crate::lenient).
/// - `#[schema(…)]` states constraints of its value in the JSON Schema, as `schemars(…)` does.
/// - `#[from(none)]` leaves out `From` for what a variant holds.
#[doc(hidden)]
#[macro_export]
#[allow(
    clippy::crate_in_macro_def,
    reason = "each generated crate has shapes of its own"
)]
macro_rules! union {
    (
        $(#[doc = $about:literal])*
        $(#[deprecated $($deprecated:tt)*])?
        #[uses = $uses:literal]
        $($rest:tt)*
    ) => {
        $crate::union! {
            $(#[doc = $about])*
            $(#[deprecated $($deprecated)*])?
            #[cfg_attr(doc, doc = concat!("\n\n", $uses))]
            $($rest)*
        }
    };

    ($(#[$attribute:meta])* pub enum $name:ident { $($body:tt)* }) => {
        $crate::union! {
            in crate::SHAPES;
            $(#[$attribute])*
            pub enum $name { $($body)* }
        }
    };

    (
        in $shapes:path;
        $(#[$attribute:meta])*
        pub enum $name:ident {
            $(
                $(#[doc = $doc:literal])*
                $(#[deprecated $($deprecated:tt)*])?
                $(#[schema($($schema:tt)*)])*
                $(#[shape($shape:ty)])?
                $(#[from($no_from:ident)])?
                $variant:ident($value:ty $(,)?),
            )*
            #[other] $other:ident($json:ty $(,)?),
        }
    ) => {
        #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
        #[cfg_attr(feature = "schemars", schemars(untagged))]
        $(#[$attribute])*
        #[derive(Clone, Debug)]
        #[non_exhaustive]
        pub enum $name {
            $(
                $(#[doc = $doc])*
                $(#[deprecated $($deprecated)*])?
                $(#[cfg_attr(feature = "schemars", schemars($($schema)*))])*
                $variant($value),
            )*
            /// A value that the document does not describe, as it came.
            #[cfg_attr(feature = "schemars", schemars(skip))]
            $other($json),
        }

        impl $crate::union::Union for $name {
            const NAME: &'static str = concat!("$union:", stringify!($name));

            fn shapes() -> &'static $crate::union::Shapes {
                &$shapes
            }

            fn read<'de, __Access: ::serde::de::SeqAccess<'de>>(
                branch: usize,
                value: &mut __Access,
            ) -> ::std::option::Option<Self> {
                let mut branches = 0..;
                $(
                    if branches.next() == ::std::option::Option::Some(branch) {
                        let value = $crate::union!(@read value $value $(as $shape)?);
                        return value.ok()?.map(Self::$variant);
                    }
                )*
                ::std::option::Option::None
            }

            fn other(value: ::serde_json::Value) -> Self {
                Self::$other(::std::convert::Into::into(value))
            }
        }

        impl ::serde::Serialize for $name {
            fn serialize<__Serializer: ::serde::Serializer>(
                &self,
                serializer: __Serializer,
            ) -> ::std::result::Result<__Serializer::Ok, __Serializer::Error> {
                match self {
                    $(Self::$variant(value) => ::serde::Serialize::serialize(value, serializer),)*
                    Self::$other(value) => ::serde::Serialize::serialize(value, serializer),
                }
            }
        }

        impl<'de> ::serde::Deserialize<'de> for $name {
            fn deserialize<__Deserializer: ::serde::Deserializer<'de>>(
                deserializer: __Deserializer,
            ) -> ::std::result::Result<Self, __Deserializer::Error> {
                $crate::union::deserialize(deserializer)
            }
        }

        $($crate::union!(@from [$($no_from)?] $name::$variant $value);)*
    };

    (@from [none] $name:ident::$variant:ident $value:ty) => {};
    (@from [] $name:ident::$variant:ident $value:ty) => {
        impl ::std::convert::From<$value> for $name {
            fn from(value: $value) -> Self {
                Self::$variant(value)
            }
        }
    };

    (@read $access:ident $value:ty) => { $access.next_element::<$value>() };
    (@read $access:ident $value:ty as $shape:ty) => {
        $access
            .next_element::<$crate::lenient::InShape<$shape, $value>>()
            .map(|value| value.map(|value| value.0))
    };
}
