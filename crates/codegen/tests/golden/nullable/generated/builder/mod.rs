// Generated; do not edit.

mod patch;
pub use patch::*;
