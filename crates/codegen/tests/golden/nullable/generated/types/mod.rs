// Generated; do not edit.

mod label;
mod maybe;
mod patch;
pub use label::*;
pub use maybe::*;
pub use patch::*;

/// Builders of the structs.
pub mod builder {
    pub use super::label::builder::*;
    pub use super::patch::builder::*;
}
