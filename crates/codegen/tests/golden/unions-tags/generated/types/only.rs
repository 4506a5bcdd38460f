// Generated; do not edit.

use super::*;
use openapi_client_runtime::union;
use serde_json::Value;

union! {
    /// One branch, and the promise of more.
    #[derive(PartialEq)]
    pub enum Only {
        Created(Created),
        #[other]
        Other(Value),
    }
}
