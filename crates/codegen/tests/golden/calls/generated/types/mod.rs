// Generated; do not edit.

mod ctx;
mod upload;
pub use ctx::*;
pub use upload::*;

/// Builders of the structs.
pub mod builder {
    pub use super::ctx::builder::*;
}
