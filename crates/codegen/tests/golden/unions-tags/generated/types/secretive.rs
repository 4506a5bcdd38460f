// Generated; do not edit.

use super::*;
use openapi_client_runtime::{Redacted, Secret, named, union};
use serde_json::Value;

union! {
    /// What no branch accepts may hold a secret, for a branch does.
    #[derive(PartialEq)]
    pub enum Secretive {
        Login(Login),
        Deleted(Deleted),
        #[schema(skip)]
        Several(SecretiveSeveral),
        #[other]
        Other(Redacted<Value>),
    }
}

#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(
    feature = "schemars",
    schemars(transform = named!(builder::SecretiveSeveral))
)]
#[non_exhaustive]
pub struct SecretiveSeveral {
    pub password: Option<Secret>,
    pub kind: Option<LoginKind>,
    /// If absent, the server uses `"deleted"`.
    pub type_: Option<DeletedType>,
    pub reason: Option<String>,
    pub forced: Option<bool>,
}

pub mod builder {
    use openapi_client_runtime::{Secret, struct_builder};

    struct_builder! {
        /// Builder for [`SecretiveSeveral`](super::SecretiveSeveral). The struct is part of [`types::Secretive`](crate::types::Secretive).
        #[builds(super::super::SecretiveSeveral)]
        #[derive(Clone)]
        pub struct SecretiveSeveral {
            password: Optional<Secret>,
            kind: Optional<super::super::LoginKind>,
            #[property = "type"]
            type_: Optional<super::super::DeletedType>,
            reason: Optional<String>,
            forced: Optional<bool>,
        }
    }
}
