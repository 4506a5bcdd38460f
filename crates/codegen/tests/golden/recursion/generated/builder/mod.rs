// Generated; do not edit.

mod tree;
pub use tree::*;
