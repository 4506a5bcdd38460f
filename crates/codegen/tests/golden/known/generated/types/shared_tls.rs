// Generated; do not edit.

use super::*;
use openapi_client_runtime::open_enum;

open_enum! {
    #[uses = " Part of [`types::Postgres`](crate::types::Postgres) and [`types::Step`](crate::types::Step)."]
    pub enum Tls {
        Required = "required",
        Off = "off",
        #[other]
        Other,
    }
}
