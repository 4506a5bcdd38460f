// Generated; do not edit.

mod plans;
pub use plans::*;
