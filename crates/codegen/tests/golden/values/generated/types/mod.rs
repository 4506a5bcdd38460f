// Generated; do not edit.

mod a;
mod b;
mod compositions;
mod constrained;
mod limits;
mod numbers;
mod row;
mod strings;
mod uuid_;
pub use a::*;
pub use b::*;
pub use compositions::*;
pub use constrained::*;
pub use limits::*;
pub use numbers::*;
pub use row::*;
pub use strings::*;
pub use uuid_::*;

/// Builders of the structs.
pub mod builder {
    pub use super::a::builder::*;
    pub use super::b::builder::*;
    pub use super::compositions::builder::*;
    pub use super::constrained::builder::*;
    pub use super::numbers::builder::*;
    pub use super::row::builder::*;
    pub use super::strings::builder::*;
}
