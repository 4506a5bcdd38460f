// Generated; do not edit.

use super::*;
use openapi_client_runtime::{object, open_enum};
use serde::{Deserialize, Serialize};

#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct Deleted {
    /// If absent, the server uses `"deleted"`.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub type_: Option<DeletedType>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub forced: Option<bool>,
}
object!(Deleted);

open_enum! {
    pub enum DeletedType {
        Deleted = "deleted",
        Purged = "purged",
        #[other]
        Other,
    }
}

pub mod builder {
    use openapi_client_runtime::struct_builder;

    struct_builder! {
        /// Builder for [`Deleted`](super::Deleted). The struct is part of [`types::Event`](crate::types::Event) and [`types::Secretive`](crate::types::Secretive).
        #[builds(super::super::Deleted)]
        #[derive(Clone)]
        pub struct Deleted {
            type_: Optional<super::super::DeletedType>,
            reason: Optional<String>,
            forced: Optional<bool>,
        }
    }
}
