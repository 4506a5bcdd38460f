// Generated; do not edit.

use super::*;
use openapi_client_runtime::union;
use serde_json::Value;

union! {
    #[derive(PartialEq)]
    pub enum Node {
        Number(Number),
        Text(Text),
        #[other]
        Other(Value),
    }
}
