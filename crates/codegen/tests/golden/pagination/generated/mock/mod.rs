// Generated; do not edit.

use crate::Client;
use openapi_client_runtime::{as_written, mock};

mod by_cursor;
mod by_link;
mod by_offset;
mod by_page;
mod by_page_total;
mod in_doubt;
mod stated;
mod switched_off;
pub use ::openapi_client_runtime::mock::{
    Described, Documented, Incoming, MockServer, Operation, Part, Received, Reply, Route, Stub,
    Unexpected,
};

/// The requests of the operations.
pub mod requests {
    pub use super::by_cursor::*;
    pub use super::by_link::*;
    pub use super::by_offset::*;
    pub use super::by_page::*;
    pub use super::by_page_total::*;
    pub use super::in_doubt::*;
    pub use super::stated::*;
    pub use super::switched_off::*;
}

as_written! {
    /// The operations of the API.
    const OPERATIONS: &[Described] = &[
        Described::of::<requests::ByCursor>(),
        Described::of::<requests::ByLink>(),
        Described::of::<requests::ByOffset>(),
        Described::of::<requests::ByPage>(),
        Described::of::<requests::ByPageTotal>(),
        Described::of::<requests::InDoubt>(),
        Described::of::<requests::Stated>(),
        Described::of::<requests::SwitchedOff>(),
    ];
}

mock! {
    #[api(client = Client, operations = OPERATIONS)]
    pub struct Mock;
}
