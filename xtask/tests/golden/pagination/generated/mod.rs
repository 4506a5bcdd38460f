// Generated; do not edit.

#![allow(
    clippy::all,
    clippy::pedantic,
    clippy::unwrap_used,
    clippy::expect_used,
    deprecated,
    missing_docs,
    unused_imports,
    unused_mut,
)]
/// The types of requests and responses.
pub mod types;
/// Builders of calls, one an operation.
#[cfg(feature = "client")]
#[cfg_attr(docsrs, doc(cfg(feature = "client")))]
pub mod builder;
#[cfg(feature = "client")]
mod client;
#[cfg(feature = "client")]
#[cfg_attr(docsrs, doc(cfg(feature = "client")))]
pub use client::{BASE_URL, Client};
#[cfg(feature = "client")]
pub(crate) use client::security;
