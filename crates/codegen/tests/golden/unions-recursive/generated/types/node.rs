// Generated; do not edit.

use super::*;
use openapi_client_runtime::union;
use serde_json::Value;

union! {
    #[uses = " Used by [`Client::put`](crate::Client::put)."]
    #[derive(PartialEq)]
    pub enum Node {
        Number(Number),
        Text(Text),
        #[other]
        Other(Value),
    }
}
