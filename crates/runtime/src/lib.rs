//! The runtime of generated API clients: the values that types hold, the client with its hooks, the
//! errors that calls fail with, and the mock.
//!
//! Generated code depends on this crate and names nothing else of it than this one path. Its users find
//! everything at the root of the generated crate, which exports [`exports`].

#![cfg_attr(docsrs, feature(doc_cfg))]

mod as_written;
pub mod builder;
mod redacted;
mod secret;
mod typed;
mod version;

#[cfg(feature = "client")]
mod authorization;
#[cfg(feature = "client")]
mod authorizer;
#[cfg(feature = "client")]
mod backoff;
#[cfg(feature = "client")]
mod base_url;
#[cfg(feature = "client")]
mod body;
#[cfg(feature = "client")]
pub mod by_status;
#[cfg(feature = "client")]
mod call_options;
#[cfg(feature = "client")]
mod call_secrets;
#[cfg(feature = "client")]
mod client;
#[cfg(feature = "client")]
mod client_build_error;
#[cfg(feature = "client")]
mod client_core;
#[cfg(feature = "client")]
mod client_info;
#[cfg(feature = "client")]
mod credential;
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
mod http_clients;
#[cfg(feature = "client")]
mod idempotency_key;
#[cfg(feature = "client")]
mod message;
#[cfg(feature = "mock")]
pub mod mock;
#[cfg(feature = "client")]
mod operation;
#[cfg(feature = "client")]
mod outcome;
#[cfg(feature = "client")]
pub mod paging;
#[cfg(feature = "client")]
pub mod reading;
#[cfg(feature = "client")]
mod redactor;
#[cfg(feature = "client")]
mod request;
#[cfg(feature = "client")]
mod response;
#[cfg(feature = "client")]
mod retry;
#[cfg(feature = "client")]
mod retry_after;
#[cfg(feature = "client")]
mod sanitize;
#[cfg(feature = "client")]
mod security;
#[cfg(feature = "client")]
mod snippet;
#[cfg(feature = "source")]
pub mod source;
#[cfg(feature = "client")]
mod status_key;
#[cfg(feature = "client")]
pub mod stream;
#[cfg(feature = "rustls-ring")]
mod tls;
#[cfg(feature = "client")]
mod trace;
#[cfg(feature = "client")]
mod transport;
#[cfg(feature = "client")]
pub mod wire;

pub use redacted::Redacted;
pub use secret::Secret;
pub use typed::{Apart, constant, constrained, json_schema, lenient, number, object, text, union};
pub use version::FORMAT;
#[cfg(feature = "client")]
pub use wire::multipart;

#[cfg(feature = "client")]
pub use {
    authorizer::{Authorize, AuthorizeError, AuthorizeFuture},
    base_url::BaseUrlError,
    body::RESPONSE_LIMIT,
    bytes::Bytes,
    call_options::{CallBuilder, CallFuture, CallOptions},
    client::{CALL_TIMEOUT, CONNECT_TIMEOUT, ClientBuilder, READ_TIMEOUT},
    client_build_error::ClientBuildError,
    client_core::ClientCore,
    client_info::{ApiInfo, ClientInfo},
    credential::Credential,
    decode::DecodeError,
    display_url::DisplayUrl,
    error::{AnyBody, Error},
    hook::{Attempt, AttemptOutcome, Decision, Hook, HookError, HookFuture},
    message::ValidationMessage,
    operation::OperationInfo,
    request::{Body, Request},
    response::{BoxedStream, ByteStream, Response, ResponseValue},
    retry::RetryPolicy,
    security::{SecurityRequirements, SecurityScheme, SecuritySchemeKind},
    transport::TransportError,
};

/// The types of the crate `http` (1.x) that stand in this API.
#[cfg(feature = "client")]
pub mod http {
    pub use reqwest::header::{self, HeaderMap, HeaderName, HeaderValue};
    pub use reqwest::{Method, StatusCode};
}

/// What every generated crate has at its root, beside what is generated.
pub mod exports {
    pub use crate::builder::{
        BuildError, Constant, Extra, FieldError, FromString, IntoField, IntoValue, Null, Optional,
        OptionalOrNull, Required, RequiredOrNull,
    };
    pub use crate::constrained::ConstraintError;
    pub use crate::{Apart, Redacted, Secret};

    #[cfg(feature = "client")]
    pub use crate::http;
    #[cfg(feature = "client")]
    pub use crate::multipart::Part;
    #[cfg(feature = "client")]
    pub use crate::paging::{Items, Pages};
    #[cfg(feature = "client")]
    pub use crate::stream;
    #[cfg(feature = "client")]
    pub use crate::{
        AnyBody, Attempt, AttemptOutcome, Authorize, AuthorizeError, AuthorizeFuture, BaseUrlError,
        Body, ByteStream, CALL_TIMEOUT, CONNECT_TIMEOUT, CallBuilder, CallFuture, CallOptions,
        ClientBuildError, ClientInfo, Credential, Decision, DecodeError, DisplayUrl, Error, Hook,
        HookError, HookFuture, OperationInfo, READ_TIMEOUT, RESPONSE_LIMIT, Request, Response,
        ResponseValue, RetryPolicy, SecurityScheme, SecuritySchemeKind, TransportError,
        ValidationMessage,
    };
}

/// The crates whose types this one has in its API, in the versions that it uses.
pub mod reexports {
    #[cfg(feature = "schemars")]
    pub use schemars;
    #[cfg(feature = "client")]
    pub use {bytes, futures_core, reqwest};
    pub use {serde, serde_json};
}

#[cfg(test)]
mod tests;
