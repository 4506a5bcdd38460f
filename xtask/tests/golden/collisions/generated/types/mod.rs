// Generated; do not edit.

mod answers;
mod arms;
mod box_;
mod builder_;
mod byte;
mod checked;
mod client;
mod clone;
mod collide;
mod debug;
mod default;
mod deserialize;
mod drop;
mod empty;
mod empty2;
mod err;
mod error_;
mod error2;
mod everything;
mod fn_;
mod from;
mod into;
mod iterator;
mod keywords;
mod mod_;
mod n3d;
mod none;
mod ok;
mod option;
mod pet;
mod response;
mod result;
mod secret;
mod self2;
mod send;
mod serialize;
mod some;
mod string;
mod sync;
mod text;
mod to;
mod try_;
mod value;
mod variants;
mod vec;
pub use answers::*;
pub use arms::*;
pub use box_::*;
pub use builder_::*;
pub use byte::*;
pub use checked::*;
pub use client::*;
pub use clone::*;
pub use collide::*;
pub use debug::*;
pub use default::*;
pub use deserialize::*;
pub use drop::*;
pub use empty::*;
pub use empty2::*;
pub use err::*;
pub use error_::*;
pub use error2::*;
pub use everything::*;
pub use fn_::*;
pub use from::*;
pub use into::*;
pub use iterator::*;
pub use keywords::*;
pub use mod_::*;
pub use n3d::*;
pub use none::*;
pub use ok::*;
pub use option::*;
pub use pet::*;
pub use response::*;
pub use result::*;
pub use secret::*;
pub use self2::*;
pub use send::*;
pub use serialize::*;
pub use some::*;
pub use string::*;
pub use sync::*;
pub use text::*;
pub use to::*;
pub use try_::*;
pub use value::*;
pub use variants::*;
pub use vec::*;
/// Error types.
pub mod error {
    /// Error from a `TryFrom` or `FromStr` implementation.
    pub struct ConversionError(::std::borrow::Cow<'static, str>);
    impl ::std::error::Error for ConversionError {}
    impl ::std::fmt::Display for ConversionError {
        fn fmt(
            &self,
            f: &mut ::std::fmt::Formatter<'_>,
        ) -> Result<(), ::std::fmt::Error> {
            ::std::fmt::Display::fmt(&self.0, f)
        }
    }

    impl ::std::fmt::Debug for ConversionError {
        fn fmt(
            &self,
            f: &mut ::std::fmt::Formatter<'_>,
        ) -> Result<(), ::std::fmt::Error> {
            ::std::fmt::Debug::fmt(&self.0, f)
        }
    }

    impl From<&'static str> for ConversionError {
        fn from(value: &'static str) -> Self {
            Self(value.into())
        }
    }

    impl From<String> for ConversionError {
        fn from(value: String) -> Self {
            Self(value.into())
        }
    }
}

/// Builders of the types that requests hold.
pub mod builder {
    pub use super::keywords::builder::*;
}
