// Generated; do not edit.

use super::*;
use openapi_client_runtime::open_enum;

open_enum! {
    pub enum Mode {
        /// `"fast"`
        Fast = "fast",
        /// `"slow"`
        Slow = "slow",
        #[other]
        Other,
    }
}
