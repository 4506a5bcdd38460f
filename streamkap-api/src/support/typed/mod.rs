//! The runtime of generated types: open enums, constants, unions, null distinct from absent, loosely
//! spelled values, builders.

mod builder;
mod constant;
mod enums;
pub mod lenient;
pub mod nullable;
pub mod union;

pub use builder::Problem;
pub(crate) use builder::struct_builder;
pub(crate) use constant::constant;
pub(crate) use enums::{open_enum, open_integer_enum};
pub(crate) use union::union;
