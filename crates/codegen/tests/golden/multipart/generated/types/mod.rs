// Generated; do not edit.

mod erase;
mod meta;
mod submit;
mod upload;
pub use erase::*;
pub use meta::*;
pub use submit::*;
pub use upload::*;

/// Builders of the structs.
pub mod builder {
    pub use super::erase::builder::*;
    pub use super::meta::builder::*;
    pub use super::submit::builder::*;
    pub use super::upload::builder::*;
}
