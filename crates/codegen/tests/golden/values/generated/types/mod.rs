// Generated; do not edit.

mod constrained;
mod limits;
mod numbers;
mod row;
mod strings;
mod uuid_;
pub use constrained::*;
pub use limits::*;
pub use numbers::*;
pub use row::*;
pub use strings::*;
pub use uuid_::*;

/// Builders of the structs.
pub mod builder {
    pub use super::constrained::builder::*;
    pub use super::numbers::builder::*;
    pub use super::row::builder::*;
    pub use super::strings::builder::*;
}
