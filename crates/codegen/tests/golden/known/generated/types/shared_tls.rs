// Generated; do not edit.

use super::*;
use openapi_client_runtime::open_enum;

open_enum! {
    pub enum Tls {
        /// `"required"`
        Required = "required",
        /// `"off"`
        Off = "off",
        #[other]
        Other,
    }
}
