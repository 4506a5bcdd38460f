// Generated; do not edit.

mod events;
pub use events::*;
