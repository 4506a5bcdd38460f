// Generated; do not edit.

use crate::support::mock::{Described, Documented};

mod encoded;
mod form;
mod inline;
mod patch;
mod raw;
mod text;
mod upload;
pub use crate::support::mock::{
    Incoming, Mock, Operation, Part, Received, Reply, Route, Stub, Unexpected,
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

/// The operations of the API.
pub(crate) const OPERATIONS: &[Described] = &[
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
