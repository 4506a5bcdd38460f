// Generated; do not edit.

use crate::support::mock::{Described, Documented};

mod events;
mod inline;
mod jobs;
mod report;
pub use crate::support::mock::{
    Incoming, Mock, Operation, Part, Received, Reply, Route, Stub, Unexpected,
};

/// The requests of the operations.
pub mod requests {
    pub use super::events::*;
    pub use super::inline::*;
    pub use super::jobs::*;
    pub use super::report::*;
}

/// The operations of the API.
pub(crate) const OPERATIONS: &[Described] = &[
    Described::of::<requests::Events>(),
    Described::of::<requests::Inline>(),
    Described::of::<requests::Job>(),
    Described::of::<requests::JobOptions>(),
    Described::of::<requests::JobThere>(),
    Described::of::<requests::JobTrace>(),
    Described::of::<requests::Report>(),
    Described::of::<requests::Start>(),
];
