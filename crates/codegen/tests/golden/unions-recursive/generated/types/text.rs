// Generated; do not edit.

use super::*;

#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Text {
    pub kids: Vec<Node>,
    pub x: String,
}

pub mod builder {
    use openapi_client_runtime::struct_builder;

    struct_builder! {
        /// Builder for [`Text`](super::Text). The struct is part of [`types::Node`](crate::types::Node).
        #[builds(super::super::Text)]
        #[derive(Clone)]
        pub struct Text {
            kids: Required<Vec<super::super::Node>>,
            x: Required<String>,
        }
    }
}
