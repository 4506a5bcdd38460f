// Generated; do not edit.

use super::*;
use serde::{Deserialize, Serialize};

#[derive(Clone, Debug, PartialEq, Eq, Hash, Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Fish {
    pub fins: i64,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

pub mod builder {
    use openapi_client_runtime::struct_builder;

    struct_builder! {
        /// Builder for [`Fish`](super::Fish).
        #[builds(super::super::Fish)]
        #[derive(Clone)]
        pub struct Fish {
            fins: Required<i64>,
            name: Optional<String>,
        }
    }
}
