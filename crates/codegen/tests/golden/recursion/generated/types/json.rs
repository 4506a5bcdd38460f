// Generated; do not edit.

use super::*;
use openapi_client_runtime::union;
use serde_json::Value;
use std::collections::BTreeMap;

union! {
    #[uses = " Used by [`Client::plant`](crate::Client::plant)."]
    #[derive(PartialEq)]
    pub enum Json {
        Boolean(bool),
        Number(f64),
        String(String),
        JsonArray(Vec<Option<Json>>),
        JsonMap(BTreeMap<String, Option<Json>>),
        #[other]
        Other(Value),
    }
}
