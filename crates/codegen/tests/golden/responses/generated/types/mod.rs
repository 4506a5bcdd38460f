// Generated; do not edit.

mod inline;
mod invalid;
mod job;
mod problem;
pub use inline::*;
pub use invalid::*;
pub use job::*;
pub use problem::*;

/// Builders of the structs.
pub mod builder {
    pub use super::inline::builder::*;
    pub use super::invalid::builder::*;
    pub use super::job::builder::*;
    pub use super::problem::builder::*;
}
