// Generated; do not edit.

use crate::Client;
use openapi_client_runtime::{as_written, mock};

mod parcels;
pub use ::openapi_client_runtime::mock::{
    Described, Documented, Incoming, MockServer, Operation, Part, Received, Reply, Route, Stub,
    Unexpected,
};

/// The requests of the operations.
pub mod requests {
    pub use super::parcels::*;
}

as_written! {
    /// The operations of the API.
    const OPERATIONS: &[Described] = &[Described::of::<requests::SendParcel>()];
}

mock! {
    #[api(client = Client, operations = OPERATIONS)]
    pub struct Mock;
}
