// Generated; do not edit.

mod condensers;
pub use condensers::*;
