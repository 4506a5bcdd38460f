// Generated; do not edit.

use super::*;
use openapi_client_runtime::open_enum;

open_enum! {
    #[uses = " Part of [`types::Job`](crate::types::Job)."]
    pub enum Named {
        /// The first.
        First = "a",
        Second = "b",
        #[other]
        Other,
    }
}
