// Generated; do not edit.

mod orders;
pub use orders::*;
