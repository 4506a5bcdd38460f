//! The runtime of generated code: the secret string, the client and its hooks, the values that calls
//! return and the errors that they fail with.
//!
//! Nothing here knows a particular API. The generator copies these files into every crate that it
//! writes, so they name only `crate::Client` and what is generated beside it.

// How much of this is in use depends on the document.
#![allow(dead_code, unused_imports, unused_macros)]

pub mod builder;
mod redacted;
mod secret;
mod typed;

#[cfg(feature = "client")]
mod authorization;
#[cfg(feature = "client")]
mod authorizer;
#[cfg(feature = "client")]
pub(crate) mod base_url;
#[cfg(feature = "client")]
mod body;
#[cfg(feature = "client")]
mod call_options;
#[cfg(feature = "client")]
mod call_secrets;
#[cfg(feature = "client")]
mod client;
#[cfg(feature = "client")]
mod client_info;
#[cfg(feature = "client")]
mod decode;
#[cfg(feature = "client")]
mod display_url;
#[cfg(feature = "client")]
mod error;
#[cfg(feature = "client")]
mod exchange;
#[cfg(feature = "client")]
mod hook;
#[cfg(feature = "client")]
pub(crate) mod message;
#[cfg(feature = "mock")]
pub mod mock;
#[cfg(feature = "client")]
mod operation;
#[cfg(feature = "client")]
pub mod paging;
#[cfg(feature = "client")]
pub(crate) mod redactor;
#[cfg(feature = "client")]
pub(crate) mod response;
#[cfg(feature = "client")]
mod retry;
#[cfg(feature = "client")]
pub(crate) mod retry_after;
#[cfg(feature = "client")]
pub(crate) mod sanitize;
#[cfg(feature = "client")]
pub(crate) mod security;
#[cfg(feature = "client")]
pub(crate) mod snippet;
#[cfg(feature = "client")]
pub mod stream;
#[cfg(feature = "client")]
mod trace;
#[cfg(feature = "client")]
pub mod wire;

pub(crate) use builder::struct_builder;
pub use redacted::Redacted;
pub use secret::Secret;
pub(crate) use typed::{
    constant, constrain, constrained_string, open_enum, open_integer_enum, require,
};
pub use typed::{constrained, json_schema, lenient, nullable, union};
#[cfg(feature = "client")]
pub use wire::multipart;

#[cfg(feature = "client")]
pub use authorizer::{Authorize, AuthorizeError, AuthorizeFuture};
#[cfg(feature = "client")]
pub use base_url::BaseUrlError;
#[cfg(feature = "client")]
pub(crate) use call_options::call_builders;
#[cfg(feature = "client")]
pub use call_options::{CallBuilder, CallOptions};
#[cfg(feature = "client")]
pub use client::{
    CALL_TIMEOUT, CONNECT_TIMEOUT, ClientBuildError, ClientBuilder, ClientState, READ_TIMEOUT,
    RESPONSE_LIMIT,
};
#[cfg(feature = "client")]
pub use client_info::ClientInfo;
#[cfg(feature = "client")]
pub use decode::DecodeError;
#[cfg(feature = "client")]
pub use display_url::DisplayUrl;
#[cfg(feature = "client")]
pub use error::Error;
#[cfg(feature = "client")]
pub use hook::{Attempt, AttemptOutcome, Decision, Hook, HookError, HookFuture};
#[cfg(feature = "client")]
pub use message::ValidationMessage;
#[cfg(feature = "client")]
pub use operation::OperationInfo;
#[cfg(feature = "client")]
pub use response::{BoxedStream, ByteStream, Response, ResponseValue};
#[cfg(feature = "client")]
pub use retry::RetryPolicy;
#[cfg(feature = "client")]
pub use security::{Credential, SecurityRequirements, SecurityScheme, SecuritySchemeKind};
