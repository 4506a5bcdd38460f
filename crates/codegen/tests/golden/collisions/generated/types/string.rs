// Generated; do not edit.

use super::*;
use openapi_client_runtime::open_enum;

open_enum! {
    #[uses = " Part of [`types::Everything`](crate::types::Everything)."]
    pub enum String {
        A = "a",
        B = "b",
        #[other]
        Other,
    }
}
