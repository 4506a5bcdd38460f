// Generated; do not edit.

use crate::Client;
use openapi_client_runtime::{as_written, mock};

mod number;
mod patch;
mod whole;
pub use ::openapi_client_runtime::mock::{
    Described, Documented, Incoming, MockServer, Operation, Part, Received, Reply, Route, Stub,
    Unexpected,
};

/// The requests of the operations.
pub mod requests {
    pub use super::number::*;
    pub use super::patch::*;
    pub use super::whole::*;
}

as_written! {
    /// The operations of the API.
    const OPERATIONS: &[Described] = &[
        Described::of::<requests::Change>(),
        Described::of::<requests::Replace>(),
        Described::of::<requests::ReplaceNumber>(),
    ];
}

mock! {
    #[api(client = Client, operations = OPERATIONS)]
    pub struct Mock;
}
