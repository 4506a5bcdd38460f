// Generated from openapi/ by `cargo xtask generate`; do not edit.
// Fingerprint of openapi/ (openapi.json, overlay.yaml, known.json, connectors.json): 7324ddb75a7eba5d

#![allow(clippy::all, clippy::pedantic)]
#![allow(clippy::expect_used, clippy::unwrap_used)]
#![allow(deprecated, missing_docs, unused_imports, unused_mut)]
#![allow(dead_code)]
#![cfg_attr(not(feature = "client"), allow(rustdoc::broken_intra_doc_links))]
#![cfg_attr(not(feature = "full"), allow(rustdoc::broken_intra_doc_links))]
use openapi_client_runtime::generated_format;

mod shapes;
/// The types of requests and responses.
pub mod types;
pub(crate) use shapes::SHAPES;
/// Builders of calls, one an operation.
#[cfg(feature = "client")]
#[cfg_attr(docsrs, doc(cfg(feature = "client")))]
pub mod builder;
#[cfg(feature = "client")]
mod client;
#[cfg(feature = "client")]
#[cfg_attr(docsrs, doc(cfg(feature = "client")))]
pub use client::{BASE_URL, Client, ClientBuilder};

/// A mock of the API, for the tests of code that uses the client.
#[cfg(feature = "mock")]
#[cfg_attr(docsrs, doc(cfg(feature = "mock")))]
pub mod mock;
#[doc(inline)]
pub use ::openapi_client_runtime::exports::*;

/// The crates whose types this one has in its API, in the versions that it uses.
pub mod reexports {
    pub use ::openapi_client_runtime::reexports::*;
}
generated_format!(1, "cargo xtask generate");
