// Generated; do not edit.

use super::*;

#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Negated {
    pub negated: Box<Expression>,
}

pub mod builder {
    use openapi_client_runtime::struct_builder;

    struct_builder! {
        /// Builder for [`Negated`](super::Negated). The struct is part of [`types::Expression`](crate::types::Expression).
        #[builds(super::super::Negated)]
        #[derive(Clone)]
        pub struct Negated {
            negated: Required<Box<super::super::Expression>>,
        }
    }
}
