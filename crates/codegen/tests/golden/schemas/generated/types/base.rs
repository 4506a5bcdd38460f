// Generated; do not edit.

use super::*;
use openapi_client_runtime::object;
use serde::{Deserialize, Serialize};

#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schemars", schemars(extend("minProperties" = 2)))]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct Base {
    #[cfg_attr(feature = "schemars", schemars(extend("maxLength" = 5)))]
    pub name: String,
}
object!(Base);

pub mod builder {
    use openapi_client_runtime::struct_builder;

    struct_builder! {
        /// Builder for [`Base`](super::Base).
        #[builds(super::super::Base)]
        #[derive(Clone)]
        pub struct Base {
            name: Required<String>,
        }
    }
}
