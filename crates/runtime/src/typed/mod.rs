//! The runtime of generated types: open enums, constants, constrained strings, unions, null distinct
//! from absent, loosely spelled values.

mod apart;
pub mod constant;
pub mod constrained;
mod enums;
mod hash;
pub mod json_schema;
pub mod lenient;
pub(crate) mod node;
pub mod number;
pub mod object;
pub(crate) mod tape;
pub mod text;
pub mod union;
mod wrapper;

pub use apart::Apart;
