// Generated; do not edit.

mod both;
mod jobs;
mod open;
mod report;
mod ticks;
pub use both::*;
pub use jobs::*;
pub use open::*;
pub use report::*;
pub use ticks::*;
