// Generated; do not edit.

use crate::Client;
use openapi_client_runtime::{as_written, mock};

mod both;
mod jobs;
mod open;
mod report;
mod ticks;
pub use ::openapi_client_runtime::mock::{
    Described, Documented, Incoming, MockServer, Operation, Part, Received, Reply, Route, Stub,
    Unexpected,
};

/// The requests of the operations.
pub mod requests {
    pub use super::both::*;
    pub use super::jobs::*;
    pub use super::open::*;
    pub use super::report::*;
    pub use super::ticks::*;
}

as_written! {
    /// The operations of the API.
    const OPERATIONS: &[Described] = &[
        Described::of::<requests::Both>(),
        Described::of::<requests::Open>(),
        Described::of::<requests::Report>(),
        Described::of::<requests::Start>(),
        Described::of::<requests::Ticks>(),
    ];
}

mock! {
    #[api(client = Client, operations = OPERATIONS)]
    pub struct Mock;
}
