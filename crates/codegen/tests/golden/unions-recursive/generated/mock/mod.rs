// Generated; do not edit.

use crate::Client;
use openapi_client_runtime::{as_written, mock};

mod node;
pub use ::openapi_client_runtime::mock::{
    Described, Documented, Incoming, MockServer, Operation, Part, Received, Reply, Route, Stub,
    Unexpected,
};

/// The requests of the operations.
pub mod requests {
    pub use super::node::*;
}

as_written! {
    /// The operations of the API.
    const OPERATIONS: &[Described] = &[Described::of::<requests::Put>()];
}

mock! {
    #[api(client = Client, operations = OPERATIONS)]
    pub struct Mock;
}
