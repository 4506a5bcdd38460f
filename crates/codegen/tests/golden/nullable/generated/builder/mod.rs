// Generated; do not edit.

mod number;
mod patch;
mod whole;
pub use number::*;
pub use patch::*;
pub use whole::*;
