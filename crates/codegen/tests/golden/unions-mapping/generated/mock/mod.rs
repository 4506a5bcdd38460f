// Generated; do not edit.

use crate::support::mock::{Described, Documented};

mod condensers;
pub use crate::support::mock::{
    Incoming, Mock, Operation, Part, Received, Reply, Route, Stub, Unexpected,
};

/// The requests of the operations.
pub mod requests {
    pub use super::condensers::*;
}

/// The operations of the API.
pub(crate) const OPERATIONS: &[Described] = &[Described::of::<requests::List>()];
