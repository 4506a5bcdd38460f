// Generated; do not edit.

use super::*;
use openapi_client_runtime::named;
use serde_json::{Map, Value};

#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schemars", schemars(transform = named!(builder::Open)))]
#[non_exhaustive]
pub struct Open {
    pub id: String,
    #[doc(alias = "extra")]
    pub extra2: Option<String>,
    /// Properties that the document does not describe; they are kept and sent back.
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: Map<String, Value>,
}

pub mod builder {
    use openapi_client_runtime::struct_builder;
    use serde_json::{Map, Value};

    struct_builder! {
        /// Builder for [`Open`](super::Open). The struct is part of [`types::Maps`](crate::types::Maps).
        #[builds(super::super::Open)]
        #[derive(Clone)]
        pub struct Open {
            id: Required<String>,
            #[property = "extra"]
            extra2: Optional<String>,
            #[extra]
            extra: Extra<Map<String, Value>>,
        }
    }
}
