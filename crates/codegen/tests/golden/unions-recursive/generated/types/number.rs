// Generated; do not edit.

use super::*;

#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Number {
    pub kids: Vec<Node>,
    pub x: i64,
}

pub mod builder {
    use openapi_client_runtime::lenient::Integer;
    use openapi_client_runtime::struct_builder;

    struct_builder! {
        /// Builder for [`Number`](super::Number). The struct is part of [`types::Node`](crate::types::Node).
        #[builds(super::super::Number)]
        #[derive(Clone)]
        pub struct Number {
            kids: Required<Vec<super::super::Node>>,
            x: Required<i64, Integer>,
        }
    }
}
