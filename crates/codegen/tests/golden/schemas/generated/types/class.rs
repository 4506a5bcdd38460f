// Generated; do not edit.

use super::*;
use openapi_client_runtime::open_enum;

open_enum! {
    #[uses = " Part of [`types::Parcel`](crate::types::Parcel)."]
    pub enum Class {
        Letter = "letter",
        Box = "box",
        #[other]
        Other,
    }
}
