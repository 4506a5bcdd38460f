// Generated; do not edit.

use crate::Client;
use openapi_client_runtime::{as_written, mock};

mod events;
mod inline;
mod jobs;
mod report;
pub use ::openapi_client_runtime::mock::{
    Described, Documented, Incoming, MockServer, Operation, Part, Received, Reply, Route, Stub,
    Unexpected,
};

/// The requests of the operations.
pub mod requests {
    pub use super::events::*;
    pub use super::inline::*;
    pub use super::jobs::*;
    pub use super::report::*;
}

as_written! {
    /// The operations of the API.
    const OPERATIONS: &[Described] = &[
        Described::of::<requests::Events>(),
        Described::of::<requests::Inline>(),
        Described::of::<requests::Job>(),
        Described::of::<requests::JobOptions>(),
        Described::of::<requests::JobThere>(),
        Described::of::<requests::JobTrace>(),
        Described::of::<requests::Report>(),
        Described::of::<requests::Start>(),
    ];
}

mock! {
    #[api(client = Client, operations = OPERATIONS)]
    pub struct Mock;
}
