// Generated; do not edit.

mod by;
mod numbered;
mod row;
mod stated;
pub use by::*;
pub use numbered::*;
pub use row::*;
pub use stated::*;

/// Builders of the structs.
pub mod builder {
    pub use super::by::builder::*;
    pub use super::numbered::builder::*;
    pub use super::row::builder::*;
    pub use super::stated::builder::*;
}
