// Generated; do not edit.

mod published;
mod sources;
pub use published::*;
pub use sources::*;
