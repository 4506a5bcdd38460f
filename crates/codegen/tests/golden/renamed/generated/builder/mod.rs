// Generated; do not edit.

mod pets;
mod photos;
pub use pets::*;
pub use photos::*;
