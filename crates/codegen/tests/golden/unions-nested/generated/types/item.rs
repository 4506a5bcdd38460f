// Generated; do not edit.

use super::*;
use openapi_client_runtime::union;
use serde_json::Value;

union! {
    #[uses = " Part of [`types::Entry`](crate::types::Entry)."]
    #[derive(PartialEq)]
    pub enum Item {
        Call(Call),
        Reasoning(Reasoning),
        #[other]
        Other(Value),
    }
}
