// Generated; do not edit.

use super::*;
use openapi_client_runtime::lenient::Integer;
use openapi_client_runtime::{lenient, object};
use serde::{Deserialize, Serialize};

#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct Number {
    pub kids: Vec<Node>,
    #[serde(deserialize_with = "lenient::read::<Integer,_,_>")]
    pub x: i64,
}
object!(Number);

pub mod builder {
    use openapi_client_runtime::struct_builder;

    struct_builder! {
        /// Builder for [`Number`](super::Number). The struct is part of [`types::Node`](crate::types::Node).
        #[builds(super::super::Number)]
        #[derive(Clone)]
        pub struct Number {
            kids: Required<Vec<super::super::Node>>,
            x: Required<i64>,
        }
    }
}
