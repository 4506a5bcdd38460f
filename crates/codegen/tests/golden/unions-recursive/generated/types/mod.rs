// Generated; do not edit.

mod node;
mod number;
mod text;
mod tree;
pub use node::*;
pub use number::*;
pub use text::*;
pub use tree::*;

/// Builders of the structs.
pub mod builder {
    pub use super::number::builder::*;
    pub use super::text::builder::*;
    pub use super::tree::builder::*;
}
