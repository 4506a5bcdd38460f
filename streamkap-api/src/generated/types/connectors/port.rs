// Generated from openapi/ by `cargo xtask generate`; do not edit.

use super::*;
use openapi_client_runtime::lenient::Integer;
use openapi_client_runtime::union;
use serde_json::Value;

union! {
    /// A port, as a number or as a string.
    #[uses = " Part of [`types::AlloydbSourceConfig`](crate::types::AlloydbSourceConfig), [`types::ClickhouseDestinationConfig`](crate::types::ClickhouseDestinationConfig), [`types::CockroachdbDestinationConfig`](crate::types::CockroachdbDestinationConfig) and others."]
    #[derive(PartialEq)]
    pub enum PortSetting {
        #[shape(Integer)]
        Integer(i64),
        String(String),
        #[other]
        Other(Value),
    }
}
