// Generated; do not edit.

use super::*;
use openapi_client_runtime::open_enum;

open_enum! {
    pub enum Named {
        /// The first.
        ///
        /// `"a"`
        First = "a",
        /// `"b"`
        Second = "b",
        #[other]
        Other,
    }
}
