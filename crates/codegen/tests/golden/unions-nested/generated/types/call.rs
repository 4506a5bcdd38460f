// Generated; do not edit.

use super::*;
use openapi_client_runtime::{constant, named};
use serde_json::{Map, Value};

#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schemars", schemars(transform = named!(builder::Call)))]
#[non_exhaustive]
pub struct Call {
    pub type_: CallType,
    pub name: String,
    pub arguments: Option<Map<String, Value>>,
}

constant! {
    /// Always `"call"`.
    #[uses = " Part of [`types::Call`](crate::types::Call)."]
    #[json = "\"call\""]
    pub struct CallType;
}

pub mod builder {
    use openapi_client_runtime::struct_builder;
    use serde_json::{Map, Value};

    struct_builder! {
        /// Builder for [`Call`](super::Call). The struct is part of [`types::Item`](crate::types::Item).
        #[builds(super::super::Call)]
        #[derive(Clone)]
        pub struct Call {
            #[property = "type"]
            type_: Constant<super::super::CallType>,
            name: Required<String>,
            arguments: Optional<Map<String, Value>>,
        }
    }
}
