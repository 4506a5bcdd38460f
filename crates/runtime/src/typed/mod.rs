//! The runtime of generated types: open enums, constants, constrained strings, unions, null distinct
//! from absent, loosely spelled values.

mod apart;
pub mod constant;
pub mod constrained;
mod enums;
pub mod json_schema;
pub mod lenient;
pub mod number;
pub mod object;
pub mod text;
pub mod union;
mod wrapper;

pub use apart::Apart;
