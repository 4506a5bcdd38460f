// Generated; do not edit.

use crate::Client;
use openapi_client_runtime::{as_written, mock};

mod any;
mod elsewhere;
mod image;
mod json;
mod self_;
mod upload;
pub use ::openapi_client_runtime::mock::{
    Described, Documented, Incoming, MockServer, Operation, Part, Received, Reply, Route, Stub,
    Unexpected,
};

/// The requests of the operations.
pub mod requests {
    pub use super::any::*;
    pub use super::elsewhere::*;
    pub use super::image::*;
    pub use super::json::*;
    pub use super::self_::*;
    pub use super::upload::*;
}

as_written! {
    /// The operations of the API.
    const OPERATIONS: &[Described] = &[
        Described::of::<requests::Any>(),
        Described::of::<requests::Beside>(),
        Described::of::<requests::Elsewhere>(),
        Described::of::<requests::JsonParameters>(),
        Described::of::<requests::SelfOperation>(),
        Described::of::<requests::SendImage>(),
        Described::of::<requests::Upload>(),
    ];
}

mock! {
    #[api(client = Client, operations = OPERATIONS)]
    pub struct Mock;
}
