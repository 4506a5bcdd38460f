// Generated; do not edit.

use super::*;
use openapi_client_runtime::union;
use serde_json::Value;
use uuid::Uuid;

union! {
    #[uses = " Part of [`types::Strings`](crate::types::Strings)."]
    #[derive(PartialEq)]
    pub enum UuidOrText {
        Uuid(Uuid),
        String(String),
        #[other]
        Other(Value),
    }
}
