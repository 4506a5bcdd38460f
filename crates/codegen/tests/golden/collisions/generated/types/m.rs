// Generated; do not edit.

use super::*;
use openapi_client_runtime::open_enum;

open_enum! {
    pub enum M {
        A = "a",
        B = "b",
        #[other]
        Other,
    }
}
