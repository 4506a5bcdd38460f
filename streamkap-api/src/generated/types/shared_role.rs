// Generated from openapi/ by `cargo xtask generate`; do not edit.

use super::*;
use serde_json::{Map, Value};

/// A role that credentials can have. The required properties are not published, so none is required.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Role {
    pub id: Option<String>,
    pub key: Option<String>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub created_at: Option<String>,
    pub updated_at: Option<String>,
    pub permissions: Option<Vec<Value>>,
    /// Properties that the document does not describe; they are kept and sent back.
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: Map<String, Value>,
}

pub mod builder {
    use openapi_client_runtime::struct_builder;
    use serde_json::{Map, Value};

    struct_builder! {
        /// Builder for [`Role`](super::Role). The struct is used by [`Client::list_roles`](crate::Client::list_roles).
        #[builds(super::super::Role)]
        #[derive(Clone)]
        pub struct Role {
            id: Optional<String>,
            key: Optional<String>,
            name: Optional<String>,
            description: Optional<String>,
            created_at: Optional<String>,
            updated_at: Optional<String>,
            permissions: Optional<Vec<Value>>,
            #[extra]
            extra: Extra<Map<String, Value>>,
        }
    }
}
