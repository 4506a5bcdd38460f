// Generated; do not edit.

mod plan;
pub use plan::*;

/// Builders of the structs.
pub mod builder {
    pub use super::plan::builder::*;
}
