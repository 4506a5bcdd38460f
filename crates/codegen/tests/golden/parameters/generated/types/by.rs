// Generated; do not edit.

use super::*;
use openapi_client_runtime::lenient::Integer;
use openapi_client_runtime::{constrained_string, open_enum, union};
use serde_json::Value;

union! {
    #[uses = " Used by [`Client::by_query`](crate::Client::by_query)."]
    #[derive(PartialEq)]
    pub enum ByQueryEither {
        #[shape(Integer)]
        Integer(i64),
        String(String),
        #[other]
        Other(Value),
    }
}

constrained_string! {
    #[uses = " Used by [`Client::by_query`](crate::Client::by_query)."]
    #[min_length = 2]
    pub struct ByQueryQ;
}

open_enum! {
    #[uses = " Used by [`Client::by_query`](crate::Client::by_query)."]
    pub enum ByQuerySort {
        Up = "up",
        Down = "down",
        #[other]
        Other,
    }
}
