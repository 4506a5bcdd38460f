// Generated; do not edit.

mod event;
mod instant;
pub use event::*;
pub use instant::*;

/// Builders of the structs.
pub mod builder {
    pub use super::event::builder::*;
}
