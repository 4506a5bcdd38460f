// Generated; do not edit.

#![allow(clippy::all, clippy::pedantic)]
#![allow(clippy::expect_used, clippy::unwrap_used)]
#![allow(deprecated, missing_docs, unused_imports, unused_mut)]
/// Builders of calls, one an operation.
#[cfg(feature = "client")]
#[cfg_attr(docsrs, doc(cfg(feature = "client")))]
pub mod builder;
#[cfg(feature = "client")]
mod client;
/// The types of requests and responses.
pub mod types;
#[cfg(feature = "client")]
#[cfg_attr(docsrs, doc(cfg(feature = "client")))]
pub use client::{BASE_URL, Client};

#[cfg(feature = "client")]
pub(crate) use client::security;
/// A mock of the API, for the tests of code that uses the client.
#[cfg(feature = "mock")]
#[cfg_attr(docsrs, doc(cfg(feature = "mock")))]
pub mod mock;
/// The crates whose types this one has in its API, in the versions that it uses.
pub mod reexports {
    #[cfg(feature = "client")]
    pub use ::bytes;

    #[cfg(feature = "client")]
    pub use ::futures_core;

    #[cfg(feature = "client")]
    pub use ::reqwest;

    #[cfg(feature = "schemars")]
    pub use ::schemars;
    pub use ::serde;
    pub use ::serde_json;
}
