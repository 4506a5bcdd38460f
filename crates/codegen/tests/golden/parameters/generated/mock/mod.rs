// Generated; do not edit.

use crate::Client;
use openapi_client_runtime::{as_written, mock};

mod headers;
mod query;
mod simple;
mod slips;
pub use ::openapi_client_runtime::mock::{
    Described, Documented, Incoming, MockServer, Operation, Part, Received, Reply, Route, Stub,
    Unexpected,
};

/// The requests of the operations.
pub mod requests {
    pub use super::headers::*;
    pub use super::query::*;
    pub use super::simple::*;
    pub use super::slips::*;
}

as_written! {
    /// The operations of the API.
    const OPERATIONS: &[Described] = &[
        Described::of::<requests::ByHeader>(),
        Described::of::<requests::ByPath>(),
        Described::of::<requests::ByQuery>(),
        Described::of::<requests::Slips>(),
    ];
}

mock! {
    #[api(client = Client, operations = OPERATIONS)]
    pub struct Mock;
}
