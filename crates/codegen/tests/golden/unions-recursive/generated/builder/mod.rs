// Generated; do not edit.

mod node;
pub use node::*;
