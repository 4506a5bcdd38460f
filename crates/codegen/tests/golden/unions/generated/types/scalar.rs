// Generated; do not edit.

use super::*;
use openapi_client_runtime::union;
use serde_json::Value;

union! {
    #[derive(PartialEq)]
    pub enum Scalar {
        Boolean(bool),
        Number(f64),
        String(String),
        #[other]
        Other(Value),
    }
}
