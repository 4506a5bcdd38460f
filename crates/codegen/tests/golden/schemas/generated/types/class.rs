// Generated; do not edit.

use super::*;
use openapi_client_runtime::open_enum;

open_enum! {
    pub enum Class {
        /// `"letter"`
        Letter = "letter",
        /// `"box"`
        Box = "box",
        #[other]
        Other,
    }
}
