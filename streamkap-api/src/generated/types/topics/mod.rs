// Generated from openapi/ by `cargo xtask generate`; do not edit.

#[allow(unused_imports)]
use super::*;

mod create;
mod created;
mod single;
mod topic;
mod update;
pub use create::*;
pub use created::*;
pub use single::*;
pub use topic::*;
pub use update::*;

/// Builders of the structs.
pub mod builder {
    pub use super::create::builder::*;
    pub use super::created::builder::*;
    pub use super::single::builder::*;
    pub use super::topic::builder::*;
    pub use super::update::builder::*;
}
