// Generated; do not edit.

use super::*;
use openapi_client_runtime::union;
use serde_json::Value;

union! {
    /// No schema requires the discriminator.
    #[uses = " Used by [`Client::list`](crate::Client::list)."]
    #[derive(PartialEq)]
    pub enum Event {
        Moved(Moved),
        Created(Created),
        Deleted(Deleted),
        #[other]
        Other(Value),
    }
}
