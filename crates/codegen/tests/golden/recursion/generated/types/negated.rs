// Generated; do not edit.

use super::*;
use openapi_client_runtime::object;
use serde::{Deserialize, Serialize};

#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct Negated {
    pub negated: Box<Expression>,
}
object!(Negated);

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
