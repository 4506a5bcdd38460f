// Generated; do not edit.

use super::*;
use openapi_client_runtime::{Redacted, Secret, object, union};
use serde::{Deserialize, Serialize};
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

#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct SecretiveSeveral {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub password: Option<Secret>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kind: Option<LoginKind>,
    /// If absent, the server uses `"deleted"`.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub type_: Option<DeletedType>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub forced: Option<bool>,
}
object!(SecretiveSeveral);

pub mod builder {
    use openapi_client_runtime::{Secret, struct_builder};

    struct_builder! {
        /// Builder for [`SecretiveSeveral`](super::SecretiveSeveral). The struct is part of [`types::Secretive`](crate::types::Secretive).
        #[builds(super::super::SecretiveSeveral)]
        #[derive(Clone)]
        pub struct SecretiveSeveral {
            password: Optional<Secret>,
            kind: Optional<super::super::LoginKind>,
            type_: Optional<super::super::DeletedType>,
            reason: Optional<String>,
            forced: Optional<bool>,
        }
    }
}
