// Generated; do not edit.

mod problem;
mod row;
pub use problem::*;
pub use row::*;

/// Builders of the structs.
pub mod builder {
    pub use super::problem::builder::*;
    pub use super::row::builder::*;
}
