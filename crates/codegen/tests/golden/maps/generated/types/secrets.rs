// Generated; do not edit.

use super::*;
use openapi_client_runtime::Secret;
use serde_json::{Map, Value};
use std::fmt;

#[derive(Clone, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Secrets {
    pub password: Secret,
    pub api_key: Option<Option<Secret>>,
    pub token_type: Option<String>,
    /// Properties that the document does not describe; they are kept and sent back.
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: Map<String, Value>,
}

impl fmt::Debug for Secrets {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Secrets")
            .field("password", &self.password)
            .field("api_key", &self.api_key)
            .field("token_type", &self.token_type)
            .field("extra", &self.extra.keys())
            .finish()
    }
}

pub mod builder {
    use openapi_client_runtime::{Secret, struct_builder};
    use serde_json::{Map, Value};

    struct_builder! {
        /// Builder for [`Secrets`](super::Secrets). The struct is part of [`types::Maps`](crate::types::Maps).
        #[builds(super::super::Secrets)]
        #[derive(Clone)]
        pub struct Secrets {
            password: Required<Secret>,
            api_key: OptionalOrNull<Secret>,
            token_type: Optional<String>,
            #[extra]
            extra: Extra<Map<String, Value>>,
        }
    }
}
