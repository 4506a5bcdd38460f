// Generated; do not edit.

use super::*;
use openapi_client_runtime::open_enum;

open_enum! {
    pub enum Mode {
        Fast = "fast",
        Slow = "slow",
        #[other]
        Other,
    }
}
