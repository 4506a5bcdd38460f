// Generated; do not edit.

mod jobs;
pub use jobs::*;
