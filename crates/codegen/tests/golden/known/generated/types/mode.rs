// Generated; do not edit.

use super::*;
use openapi_client_runtime::open_enum;

open_enum! {
    #[uses = " Part of [`types::Postgres`](crate::types::Postgres) and [`types::Source`](crate::types::Source)."]
    pub enum Mode {
        Fast = "fast",
        Slow = "slow",
        #[other]
        Other,
    }
}
