// Generated; do not edit.

use super::*;
use openapi_client_runtime::open_enum;

open_enum! {
    pub enum Named {
        /// The first.
        First = "a",
        Second = "b",
        #[other]
        Other,
    }
}
