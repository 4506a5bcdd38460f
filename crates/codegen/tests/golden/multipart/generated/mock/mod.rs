// Generated; do not edit.

use crate::Client;
use openapi_client_runtime::{as_written, mock};

mod encoded;
mod form;
mod inline;
mod patch;
mod raw;
mod text;
mod upload;
pub use ::openapi_client_runtime::mock::{
    Described, Documented, Incoming, MockServer, Operation, Part, Received, Reply, Route, Stub,
    Unexpected,
};

/// The requests of the operations.
pub mod requests {
    pub use super::encoded::*;
    pub use super::form::*;
    pub use super::inline::*;
    pub use super::patch::*;
    pub use super::raw::*;
    pub use super::text::*;
    pub use super::upload::*;
}

as_written! {
    /// The operations of the API.
    const OPERATIONS: &[Described] = &[
        Described::of::<requests::Erase>(),
        Described::of::<requests::Merge>(),
        Described::of::<requests::Submit>(),
        Described::of::<requests::SubmitEncoded>(),
        Described::of::<requests::Upload>(),
        Described::of::<requests::UploadEncoded>(),
        Described::of::<requests::UploadInline>(),
        Described::of::<requests::WriteRaw>(),
        Described::of::<requests::WriteText>(),
    ];
}

mock! {
    #[api(client = Client, operations = OPERATIONS)]
    pub struct Mock;
}
