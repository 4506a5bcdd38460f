//! What documents become, and that they become it at all.

#![allow(clippy::unwrap_used, clippy::expect_used)]

mod budgets;
mod golden;
mod golden_crates;
mod hostile_crates;
mod hostile_documents;
mod mutations;
mod public_api;
mod random_documents;
mod review;
mod stability;
mod support;
