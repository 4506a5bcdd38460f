// Generated; do not edit.

mod condenser;
mod no;
mod pipeline;
mod plain;
pub use condenser::*;
pub use no::*;
pub use pipeline::*;
pub use plain::*;

/// Builders of the structs.
pub mod builder {
    pub use super::no::builder::*;
    pub use super::pipeline::builder::*;
    pub use super::plain::builder::*;
}
