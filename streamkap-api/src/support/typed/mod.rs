//! The runtime of generated types: open enums, constants, constrained strings, unions, null distinct
//! from absent, loosely spelled values.

mod constant;
pub mod constrained;

mod enums;
pub mod json_schema;
pub mod lenient;
pub mod nullable;
pub mod union;

pub(crate) use constant::constant;
pub(crate) use constrained::constrained_string;
pub(crate) use enums::{open_enum, open_integer_enum};
pub(crate) use json_schema::{constrain, require};
pub(crate) use union::union;
