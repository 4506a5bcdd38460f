// Generated; do not edit.

mod label;
mod maybe;
mod patch;
mod replace;
mod whatever;
pub use label::*;
pub use maybe::*;
pub use patch::*;
pub use replace::*;
pub use whatever::*;

/// Builders of the structs.
pub mod builder {
    pub use super::label::builder::*;
    pub use super::patch::builder::*;
    pub use super::replace::builder::*;
}
