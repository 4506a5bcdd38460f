// Generated; do not edit.

mod format;
mod found;
mod money;
mod none;
mod pet;
mod tag;
pub use format::*;
pub use found::*;
pub use money::*;
pub use none::*;
pub use pet::*;
pub use tag::*;

/// Builders of the structs.
pub mod builder {
    pub use super::none::builder::*;
    pub use super::pet::builder::*;
}
