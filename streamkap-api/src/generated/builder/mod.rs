// Generated from openapi/openapi.json and openapi/overlay.yaml by `cargo xtask generate`; do not edit.

mod authentication;
mod project_keys;
pub use authentication::*;
pub use project_keys::*;
