// Generated; do not edit.

mod bad;
pub use bad::*;
