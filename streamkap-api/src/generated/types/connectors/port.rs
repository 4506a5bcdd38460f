// Generated from openapi/ by `cargo xtask generate`; do not edit.

use super::*;
use openapi_client_runtime::union;
use serde_json::Value;

union! {
    /// A port, as a number or as a string.
    #[derive(PartialEq, Eq)]
    pub enum PortSetting {
        Integer(i64),
        String(String),
        #[other]
        Other(Value),
    }
}
