// Generated; do not edit.

use super::*;
use openapi_client_runtime::lenient::Integer;
use openapi_client_runtime::{constrained_string, open_enum, union};
use serde_json::Value;

union! {
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
    #[min_length = 2]
    pub struct ByQueryQ;
}

open_enum! {
    pub enum ByQuerySort {
        Up = "up",
        Down = "down",
        #[other]
        Other,
    }
}
