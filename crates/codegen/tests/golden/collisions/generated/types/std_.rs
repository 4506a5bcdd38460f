// Generated; do not edit.

use super::*;
use serde_json::Map;
use std::fmt;

#[derive(Clone, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct StdHolder {
    pub secret: ::std::option::Option<::openapi_client_runtime::Secret>,
    /// Properties that the document does not describe; they are kept and sent back.
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: Map<::std::string::String, ::serde_json::Value>,
}

impl fmt::Debug for StdHolder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("StdHolder")
            .field("secret", &self.secret)
            .field("extra", &self.extra.keys())
            .finish()
    }
}

pub mod builder {
    use openapi_client_runtime::{Secret, struct_builder};
    use serde_json::{Map, Value};

    struct_builder! {
        /// Builder for [`StdHolder`](super::StdHolder). The struct is part of [`types::BuilderHoldersItem`](crate::types::BuilderHoldersItem).
        #[builds(super::super::StdHolder)]
        #[derive(Clone)]
        pub struct StdHolder {
            secret: Optional<Secret>,
            #[extra]
            extra: Extra<Map<String, Value>>,
        }
    }
}
