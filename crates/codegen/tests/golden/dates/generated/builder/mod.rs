// Generated; do not edit.

mod event;
mod moments;
pub use event::*;
pub use moments::*;
