// Generated; do not edit.

use super::*;
use serde_json::{Map, Value};

#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CreateSource {
    pub name: Option<String>,
    pub connector: String,
    pub config: Map<String, Value>,
}

pub mod builder {
    use openapi_client_runtime::struct_builder;
    use serde_json::{Map, Value};

    struct_builder! {
        /// Builder for [`CreateSource`](super::CreateSource). The struct is used by [`Client::create_source`](crate::Client::create_source).
        #[builds(super::super::CreateSource)]
        #[derive(Clone)]
        pub struct CreateSource {
            name: Optional<String>,
            connector: Required<String>,
            config: Required<Map<String, Value>>,
        }
    }
}
