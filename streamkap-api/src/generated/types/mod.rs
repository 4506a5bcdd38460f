// Generated from openapi/openapi.json and openapi/overlay.yaml by `cargo xtask generate`; do not edit.

mod access;
mod body;
mod client;
mod http;
mod identity;
mod kafka;
mod project;
mod role;
mod tool;
mod updated;
mod validation;
pub use access::*;
pub use body::*;
pub use client::*;
pub use http::*;
pub use identity::*;
pub use kafka::*;
pub use project::*;
pub use role::*;
pub use tool::*;
pub use updated::*;
pub use validation::*;

/// Builders of the structs.
pub mod builder {
    pub use super::access::builder::*;
    pub use super::body::builder::*;
    pub use super::client::builder::*;
    pub use super::http::builder::*;
    pub use super::identity::builder::*;
    pub use super::kafka::builder::*;
    pub use super::project::builder::*;
    pub use super::role::builder::*;
    pub use super::updated::builder::*;
    pub use super::validation::builder::*;
}
