// Generated; do not edit.

use super::*;
use openapi_client_runtime::open_enum;

open_enum! {
    /// Where an order stands.
    #[uses = " Part of [`types::Order`](crate::types::Order)."]
    pub enum State {
        Open = "open",
        Closed = "closed",
        #[other]
        Other,
    }
}
