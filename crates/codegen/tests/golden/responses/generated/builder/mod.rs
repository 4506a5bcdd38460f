// Generated; do not edit.

mod events;
mod inline;
mod jobs;
mod report;
pub use events::*;
pub use inline::*;
pub use jobs::*;
pub use report::*;
