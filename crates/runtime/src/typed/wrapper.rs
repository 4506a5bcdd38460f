//! Structs around an array or a map that contains itself.

/// Declares a struct that is its value on the wire. A second type is the shape (of `lenient`) in which the value is
/// read.
#[doc(hidden)]
#[macro_export]
macro_rules! wrapper {
    (
        $(#[$attribute:meta])*
        pub struct $name:ident(pub $value:ty $(, $shape:ty)? $(,)?);
    ) => {
        $(#[$attribute])*
        pub struct $name(pub $value);

        impl ::std::convert::From<$value> for $name {
            fn from(value: $value) -> Self {
                Self(value)
            }
        }

        impl<'de> ::serde::Deserialize<'de> for $name {
            fn deserialize<D: ::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> ::std::result::Result<Self, D::Error> {
                $crate::lenient::read::<($($shape)?), $value, D>(deserializer).map(Self)
            }
        }

        impl ::serde::Serialize for $name {
            fn serialize<S: ::serde::Serializer>(
                &self,
                serializer: S,
            ) -> ::std::result::Result<S::Ok, S::Error> {
                ::serde::Serialize::serialize(&self.0, serializer)
            }
        }
    };
}
