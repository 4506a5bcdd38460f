// Generated; do not edit.

mod pets;
pub use pets::*;
