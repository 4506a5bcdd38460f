// Generated; do not edit.

use super::*;
use openapi_client_runtime::union;
use serde_json::Value;

union! {
    /// No schema requires the discriminator.
    #[derive(PartialEq)]
    pub enum Event {
        Moved(Moved),
        Created(Created),
        Deleted(Deleted),
        #[other]
        Other(Value),
    }
}
