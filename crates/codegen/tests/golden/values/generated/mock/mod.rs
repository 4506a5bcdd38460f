// Generated; do not edit.

use crate::Client;
use openapi_client_runtime::{as_written, mock};

mod rows;
mod strings;
mod values;
pub use ::openapi_client_runtime::mock::{
    Described, Documented, Incoming, MockServer, Operation, Part, Received, Reply, Route, Stub,
    Unexpected,
};

/// The requests of the operations.
pub mod requests {
    pub use super::rows::*;
    pub use super::strings::*;
    pub use super::values::*;
}

as_written! {
    /// The operations of the API.
    const OPERATIONS: &[Described] = &[
        Described::of::<requests::Replace>(),
        Described::of::<requests::ReplaceStrings>(),
        Described::of::<requests::Rows>(),
    ];
}

mock! {
    #[api(client = Client, operations = OPERATIONS)]
    pub struct Mock;
}
