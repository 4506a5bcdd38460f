// Generated; do not edit.

mod clashless;
mod closed;
mod counted;
mod maps;
mod open;
mod plain;
mod secrets;
pub use clashless::*;
pub use closed::*;
pub use counted::*;
pub use maps::*;
pub use open::*;
pub use plain::*;
pub use secrets::*;

/// Builders of the structs.
pub mod builder {
    pub use super::clashless::builder::*;
    pub use super::closed::builder::*;
    pub use super::counted::builder::*;
    pub use super::maps::builder::*;
    pub use super::open::builder::*;
    pub use super::secrets::builder::*;
}
