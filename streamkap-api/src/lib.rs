#![doc = include_str!("../README.md")]
#![cfg_attr(docsrs, feature(doc_cfg))]

// Formatted by the generator, which needs no rustfmt.
#[rustfmt::skip]
mod generated;
mod support;

pub use generated::*;
pub use support::{Redacted, Secret};

#[cfg(feature = "client")]
pub use support::{
    Authorize, AuthorizeError, AuthorizeFuture, BaseUrlError, BuildError, ByteStream, CALL_TIMEOUT,
    CONNECT_TIMEOUT, ClientBuilder, ClientInfo, Credential, DecodeError, DisplayUrl, Error,
    READ_TIMEOUT, RESPONSE_LIMIT, Response, ResponseValue, SecurityScheme, SecuritySchemeKind,
    ValidationMessage,
};

#[cfg(test)]
mod support_tests;
