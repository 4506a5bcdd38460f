// Generated; do not edit.

use super::*;
use openapi_client_runtime::union;
use serde_json::Value;

union! {
    /// The keys of the mapping are names of classes; the values are those of `kind`.
    #[uses = " Used by [`Client::list`](crate::Client::list)."]
    #[derive(PartialEq)]
    pub enum Condenser {
        Pipeline(Pipeline),
        Plain(Plain),
        NoOp(NoOp),
        #[other]
        Other(Value),
    }
}
