// Generated; do not edit.

use super::*;
use openapi_client_runtime::union;
use serde_json::Value;

union! {
    #[uses = " Used by [`Client::get`](crate::Client::get)."]
    #[derive(PartialEq)]
    pub enum Found {
        Pet(Pet),
        None(None),
        #[other]
        Other(Value),
    }
}
