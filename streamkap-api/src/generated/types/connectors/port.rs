// Generated from openapi/ by `cargo xtask generate`; do not edit.

use super::*;
use openapi_client_runtime::lenient::Integer;
use openapi_client_runtime::union;
use serde_json::Value;

union! {
    /// A port, as a number or as a string.
    #[derive(PartialEq)]
    pub enum PortSetting {
        #[shape(Integer)]
        Integer(i64),
        String(String),
        #[other]
        Other(Value),
    }
}
