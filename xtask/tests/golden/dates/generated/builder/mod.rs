// Generated; do not edit.

mod untagged;
pub use untagged::*;
