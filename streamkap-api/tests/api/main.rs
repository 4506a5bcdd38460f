//! The generated client, as a crate that depends on it sees it.

#![allow(clippy::unwrap_used, clippy::expect_used)]

mod calls;
mod common;
mod connectors;
mod every_operation;
mod hooks;
mod mock;
mod retries;
mod service;
mod values;
