// Generated; do not edit.

use crate::support::mock::{Described, Documented};

mod headers;
mod query;
mod simple;
mod slips;
pub use crate::support::mock::{
    Incoming, Mock, Operation, Part, Received, Reply, Route, Stub, Unexpected,
};

/// The requests of the operations.
pub mod requests {
    pub use super::headers::*;
    pub use super::query::*;
    pub use super::simple::*;
    pub use super::slips::*;
}

/// The operations of the API.
pub(crate) const OPERATIONS: &[Described] = &[
    Described::of::<requests::ByHeader>(),
    Described::of::<requests::ByPath>(),
    Described::of::<requests::ByQuery>(),
    Described::of::<requests::Slips>(),
];
