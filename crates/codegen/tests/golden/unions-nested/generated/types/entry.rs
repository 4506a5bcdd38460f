// Generated; do not edit.

use super::*;
use openapi_client_runtime::union;
use serde_json::Value;

union! {
    /// One object, a union with tags, and a union without.
    #[uses = " Used by [`Client::list`](crate::Client::list)."]
    #[derive(PartialEq)]
    pub enum Entry {
        Message(Message),
        Item(Item),
        Measure(Box<Measure>),
        #[other]
        Other(Value),
    }
}
