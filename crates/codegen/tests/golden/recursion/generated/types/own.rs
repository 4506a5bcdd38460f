// Generated; do not edit.

use super::*;
use openapi_client_runtime::union;
use serde_json::Value;

union! {
    #[uses = " Part of [`types::Tree`](crate::types::Tree)."]
    #[derive(PartialEq)]
    pub enum Own {
        String(String),
        #[from(none)]
        Own(Box<Own>),
        #[other]
        Other(Value),
    }
}
