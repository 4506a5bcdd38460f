// Generated; do not edit.

use super::*;
use openapi_client_runtime::open_enum;

open_enum! {
    pub enum Tls {
        Required = "required",
        Off = "off",
        #[other]
        Other,
    }
}
