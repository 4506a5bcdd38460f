// Generated; do not edit.

mod shapes;
pub use shapes::*;
