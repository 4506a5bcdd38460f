// Generated; do not edit.

use super::*;
use openapi_client_runtime::open_enum;

open_enum! {
    /// Where an order stands.
    pub enum State {
        Open = "open",
        Closed = "closed",
        #[other]
        Other,
    }
}
