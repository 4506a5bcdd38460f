// Generated; do not edit.

mod maps;
pub use maps::*;
