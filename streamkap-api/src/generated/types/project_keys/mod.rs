// Generated from openapi/ by `cargo xtask generate`; do not edit.

#[allow(unused_imports)]
use super::*;

mod body;
mod kafka;
mod project;
mod tool;
mod updated;
pub use body::*;
pub use kafka::*;
pub use project::*;
pub use tool::*;
pub use updated::*;

/// Builders of the structs.
pub mod builder {
    pub use super::body::builder::*;
    pub use super::kafka::builder::*;
    pub use super::project::builder::*;
    pub use super::updated::builder::*;
}
