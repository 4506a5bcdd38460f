//! The pages and packages of the repository keep what they promise.

#![allow(clippy::unwrap_used, clippy::expect_used)]

mod links;
mod packages;
mod promises;
