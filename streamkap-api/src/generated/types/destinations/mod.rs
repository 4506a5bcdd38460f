// Generated from openapi/ by `cargo xtask generate`; do not edit.

#[allow(unused_imports)]
use super::*;

mod bulk;
mod destination;
mod get;
mod list;
mod search;
mod smt;
pub use bulk::*;
pub use destination::*;
pub use get::*;
pub use list::*;
pub use search::*;
pub use smt::*;

/// Builders of the structs.
pub mod builder {
    pub use super::bulk::builder::*;
    pub use super::destination::builder::*;
    pub use super::smt::builder::*;
}
