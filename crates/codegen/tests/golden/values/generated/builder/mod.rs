// Generated; do not edit.

mod rows;
mod strings;
mod values;
pub use rows::*;
pub use strings::*;
pub use values::*;
