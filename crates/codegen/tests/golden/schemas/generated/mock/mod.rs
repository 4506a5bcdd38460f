// Generated; do not edit.

use crate::support::mock::{Described, Documented};

mod parcels;
pub use crate::support::mock::{
    Incoming, Mock, Operation, Part, Received, Reply, Route, Stub, Unexpected,
};

/// The requests of the operations.
pub mod requests {
    pub use super::parcels::*;
}

/// The operations of the API.
pub(crate) const OPERATIONS: &[Described] = &[Described::of::<requests::SendParcel>()];
