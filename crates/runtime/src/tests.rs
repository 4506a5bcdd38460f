//! What needs more than one module, or what is private to it.

#![allow(clippy::unwrap_used, clippy::expect_used)]

mod lenient;
mod number;
mod secret;
mod union;

#[cfg(feature = "client")]
mod canaries;
#[cfg(feature = "client")]
mod decode;
#[cfg(feature = "client")]
mod requests;
#[cfg(feature = "client")]
mod security;
#[cfg(feature = "client")]
mod stream;
#[cfg(feature = "rustls-ring")]
mod tls;
#[cfg(feature = "client")]
mod words;
