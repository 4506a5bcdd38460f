// Generated; do not edit.

mod base;
mod call;
mod entry;
mod item;
mod length;
mod measure;
mod message;
mod reasoning;
mod weight;
pub use base::*;
pub use call::*;
pub use entry::*;
pub use item::*;
pub use length::*;
pub use measure::*;
pub use message::*;
pub use reasoning::*;
pub use weight::*;

/// Builders of the structs.
pub mod builder {
    pub use super::base::builder::*;
    pub use super::call::builder::*;
    pub use super::length::builder::*;
    pub use super::measure::builder::*;
    pub use super::message::builder::*;
    pub use super::reasoning::builder::*;
    pub use super::weight::builder::*;
}
