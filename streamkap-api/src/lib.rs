#![doc = include_str!("../README.md")]
#![cfg_attr(docsrs, feature(doc_cfg))]

// Formatted by the generator, which needs no rustfmt.
#[rustfmt::skip]
mod generated;
mod support;

pub use generated::*;
pub use support::{Redacted, Secret};

#[cfg(feature = "client")]
pub use support::paging::{Items, Pages};
#[cfg(feature = "client")]
pub use support::{
    Attempt, AttemptOutcome, Authorize, AuthorizeError, AuthorizeFuture, BaseUrlError, BuildError,
    ByteStream, CALL_TIMEOUT, CONNECT_TIMEOUT, CallBuilder, CallOptions, ClientBuilder, ClientInfo,
    Credential, Decision, DecodeError, DisplayUrl, Error, Hook, HookError, HookFuture,
    OperationInfo, READ_TIMEOUT, RESPONSE_LIMIT, Response, ResponseValue, RetryPolicy,
    SecurityScheme, SecuritySchemeKind, ValidationMessage,
};

#[cfg(test)]
mod support_tests;
