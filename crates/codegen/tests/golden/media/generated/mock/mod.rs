// Generated; do not edit.

use crate::support::mock::{Described, Documented};

mod both;
mod jobs;
mod open;
mod report;
mod ticks;
pub use crate::support::mock::{
    Incoming, Mock, Operation, Part, Received, Reply, Route, Stub, Unexpected,
};

/// The requests of the operations.
pub mod requests {
    pub use super::both::*;
    pub use super::jobs::*;
    pub use super::open::*;
    pub use super::report::*;
    pub use super::ticks::*;
}

/// The operations of the API.
pub(crate) const OPERATIONS: &[Described] = &[
    Described::of::<requests::Both>(),
    Described::of::<requests::Open>(),
    Described::of::<requests::Report>(),
    Described::of::<requests::Start>(),
    Described::of::<requests::Ticks>(),
];
