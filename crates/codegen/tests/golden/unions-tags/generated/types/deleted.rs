// Generated; do not edit.

use super::*;
use openapi_client_runtime::{named, open_enum};

#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schemars", schemars(transform = named!(builder::Deleted)))]
#[non_exhaustive]
pub struct Deleted {
    /// If absent, the server uses `"deleted"`.
    pub type_: Option<DeletedType>,
    pub reason: Option<String>,
    pub forced: Option<bool>,
}

open_enum! {
    #[uses = " Part of [`types::Deleted`](crate::types::Deleted) and [`types::SecretiveSeveral`](crate::types::SecretiveSeveral)."]
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
            #[property = "type"]
            type_: Optional<super::super::DeletedType>,
            reason: Optional<String>,
            forced: Optional<bool>,
        }
    }
}
