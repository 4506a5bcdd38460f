// Generated; do not edit.

use super::*;
use openapi_client_runtime::open_enum;

open_enum! {
    #[uses = " Used by [`Client::collide`](crate::Client::collide)."]
    pub enum M {
        A = "a",
        B = "b",
        #[other]
        Other,
    }
}
