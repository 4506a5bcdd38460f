// Generated; do not edit.

mod expression;
mod holder;
mod husband;
mod json;
mod list;
mod map;
mod negated;
mod own;
mod pair;
mod part;
mod ping;
mod pong;
mod tree;
mod wife;
pub use expression::*;
pub use holder::*;
pub use husband::*;
pub use json::*;
pub use list::*;
pub use map::*;
pub use negated::*;
pub use own::*;
pub use pair::*;
pub use part::*;
pub use ping::*;
pub use pong::*;
pub use tree::*;
pub use wife::*;
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
    pub use super::expression::builder::*;
    pub use super::holder::builder::*;
    pub use super::husband::builder::*;
    pub use super::negated::builder::*;
    pub use super::part::builder::*;
    pub use super::tree::builder::*;
    pub use super::wife::builder::*;
}
