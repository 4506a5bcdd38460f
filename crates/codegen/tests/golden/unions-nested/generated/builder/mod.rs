// Generated; do not edit.

mod items;
pub use items::*;
