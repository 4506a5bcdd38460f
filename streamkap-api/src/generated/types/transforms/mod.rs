// Generated from openapi/ by `cargo xtask generate`; do not edit.

#[allow(unused_imports)]
use super::*;

mod bulk;
mod search;
mod transform;
pub use bulk::*;
pub use search::*;
pub use transform::*;

/// Builders of the structs.
pub mod builder {
    pub use super::bulk::builder::*;
    pub use super::transform::builder::*;
}
