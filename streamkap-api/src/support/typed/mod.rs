//! The runtime of generated types: open enums, constants, constrained strings, unions, null distinct
//! from absent, loosely spelled values.

mod constant;
pub mod constrained;
pub mod described;
mod enums;
pub mod lenient;
pub mod nullable;
pub mod union;

pub(crate) use constant::constant;
pub(crate) use constrained::constrained_string;
pub(crate) use enums::{open_enum, open_integer_enum};
pub(crate) use union::union;
