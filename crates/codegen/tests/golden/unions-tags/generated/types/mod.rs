// Generated; do not edit.

mod created;
mod deleted;
mod event;
mod login;
mod moved;
mod only;
mod secretive;
pub use created::*;
pub use deleted::*;
pub use event::*;
pub use login::*;
pub use moved::*;
pub use only::*;
pub use secretive::*;

/// Builders of the structs.
pub mod builder {
    pub use super::created::builder::*;
    pub use super::deleted::builder::*;
    pub use super::login::builder::*;
    pub use super::moved::builder::*;
    pub use super::secretive::builder::*;
}
