// Generated; do not edit.

use super::*;

#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Value {
    pub value: ::std::option::Option<::serde_json::Value>,
}

pub mod builder {
    use openapi_client_runtime::lenient::NullIsValue;
    use openapi_client_runtime::struct_builder;

    struct_builder! {
        /// Builder for [`Value`](super::Value). The struct is part of [`types::Everything`](crate::types::Everything).
        #[builds(super::super::Value)]
        #[derive(Clone)]
        pub struct Value {
            value: Optional<::serde_json::Value, NullIsValue>,
        }
    }
}
