// Generated; do not edit.

use crate::Client;
use openapi_client_runtime::{as_written, mock};

mod aux_;
mod builder_;
mod call;
mod client;
mod clone;
mod gen_value;
mod list_a;
mod list_b;
mod list_c;
mod list_d;
mod mod_;
mod new;
mod s;
mod send;
mod types;
mod u7528_u6237;
mod unnamed;
mod untagged;
pub use ::openapi_client_runtime::mock::{
    Described, Documented, Incoming, MockServer, Operation, Part, Received, Reply, Route, Stub,
    Unexpected,
};

/// The requests of the operations.
pub mod requests {
    pub use super::aux_::*;
    pub use super::builder_::*;
    pub use super::call::*;
    pub use super::client::*;
    pub use super::clone::*;
    pub use super::gen_value::*;
    pub use super::list_a::*;
    pub use super::list_b::*;
    pub use super::list_c::*;
    pub use super::list_d::*;
    pub use super::mod_::*;
    pub use super::new::*;
    pub use super::s::*;
    pub use super::send::*;
    pub use super::types::*;
    pub use super::u7528_u6237::*;
    pub use super::unnamed::*;
    pub use super::untagged::*;
}

as_written! {
    /// The operations of the API.
    const OPERATIONS: &[Described] = &[
        Described::of::<requests::Answers>(),
        Described::of::<requests::Async>(),
        Described::of::<requests::CallOperation>(),
        Described::of::<requests::ClientOperation>(),
        Described::of::<requests::CloneOperation>(),
        Described::of::<requests::Collide>(),
        Described::of::<requests::Con>(),
        Described::of::<requests::ErrorOperation>(),
        Described::of::<requests::GenValue>(),
        Described::of::<requests::GetUnnamedId>(),
        Described::of::<requests::GetUnnamedId2>(),
        Described::of::<requests::ListThings>(),
        Described::of::<requests::ListThings2>(),
        Described::of::<requests::ListThings3>(),
        Described::of::<requests::ListThings4>(),
        Described::of::<requests::NewOperation>(),
        Described::of::<requests::S>(),
        Described::of::<requests::SendOperation>(),
        Described::of::<requests::Types>(),
        Described::of::<requests::用户>(),
    ];
}

mock! {
    #[api(client = Client, operations = OPERATIONS)]
    pub struct Mock;
}
