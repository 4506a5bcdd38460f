// Generated; do not edit.

mod animal;
mod bird;
mod circle;
mod event;
mod fish;
mod pair;
mod scalar;
mod shape;
mod square;
mod timestamp;
mod whole;
pub use animal::*;
pub use bird::*;
pub use circle::*;
pub use event::*;
pub use fish::*;
pub use pair::*;
pub use scalar::*;
pub use shape::*;
pub use square::*;
pub use timestamp::*;
pub use whole::*;
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
    pub use super::circle::builder::*;
    pub use super::shape::builder::*;
    pub use super::square::builder::*;
}
