#![cfg_attr(feature = "client", doc = include_str!("generated/operations.md"))]
#![doc = include_str!("../README.md")]
#![cfg_attr(docsrs, feature(doc_cfg))]

mod generated;
mod support;

pub use generated::*;
pub use support::builder::{BuildError, FieldError, FromString, IntoField, Null};
pub use support::constrained::ConstraintError;
pub use support::{Redacted, Secret};

#[cfg(feature = "client")]
pub use support::paging::{Items, Pages};
#[cfg(feature = "client")]
pub use support::{
    Attempt, AttemptOutcome, Authorize, AuthorizeError, AuthorizeFuture, BaseUrlError, ByteStream,
    CALL_TIMEOUT, CONNECT_TIMEOUT, CallBuilder, CallOptions, ClientBuildError, ClientBuilder,
    ClientInfo, Credential, Decision, DecodeError, DisplayUrl, Error, Hook, HookError, HookFuture,
    OperationInfo, READ_TIMEOUT, RESPONSE_LIMIT, Response, ResponseValue, RetryPolicy,
    SecurityScheme, SecuritySchemeKind, ValidationMessage,
};

#[cfg(test)]
mod support_tests;
