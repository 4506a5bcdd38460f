// Generated; do not edit.

mod code;
mod new;
mod order;
mod state;
pub use code::*;
pub use new::*;
pub use order::*;
pub use state::*;

/// Builders of the structs.
pub mod builder {
    pub use super::new::builder::*;
    pub use super::order::builder::*;
}
