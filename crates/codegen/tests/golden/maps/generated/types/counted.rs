// Generated; do not edit.

use super::*;
use openapi_client_runtime::lenient;
use openapi_client_runtime::lenient::Integer;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Counted {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Properties that the document does not describe; they are kept and sent back.
    #[serde(
        flatten,
        deserialize_with = "lenient::read::<BTreeMap<String,Integer>,_,_>"
    )]
    pub extra: BTreeMap<String, i64>,
}

pub mod builder {
    use openapi_client_runtime::struct_builder;
    use std::collections::BTreeMap;

    struct_builder! {
        /// Builder for [`Counted`](super::Counted). The struct is part of [`types::Maps`](crate::types::Maps).
        #[builds(super::super::Counted)]
        #[derive(Clone)]
        pub struct Counted {
            name: Optional<String>,
            extra: Extra<BTreeMap<String, i64>>,
        }
    }
}
