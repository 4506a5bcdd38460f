// Generated; do not edit.

mod animal;
mod image;
mod pet;
mod photo;
pub use animal::*;
pub use image::*;
pub use pet::*;
pub use photo::*;

/// Builders of the structs.
pub mod builder {
    pub use super::animal::builder::*;
    pub use super::pet::builder::*;
}
