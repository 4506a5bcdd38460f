// Generated; do not edit.

mod by;
mod colour;
pub use by::*;
pub use colour::*;

/// Builders of the structs.
pub mod builder {
    pub use super::colour::builder::*;
}
