// Generated; do not edit.

mod job;
mod jobs;
mod level;
mod mixed;
mod named;
mod odd;
mod ratio;
mod state;
pub use job::*;
pub use jobs::*;
pub use level::*;
pub use mixed::*;
pub use named::*;
pub use odd::*;
pub use ratio::*;
pub use state::*;

/// Builders of the structs.
pub mod builder {
    pub use super::job::builder::*;
}
