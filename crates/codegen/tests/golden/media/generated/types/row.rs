// Generated; do not edit.

use super::*;
use openapi_client_runtime::lenient::Integer;
use openapi_client_runtime::{lenient, object};
use serde::{Deserialize, Serialize};

#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct Row {
    #[serde(deserialize_with = "lenient::read::<Integer,_,_>")]
    pub rank: i64,
}
object!(Row);

pub mod builder {
    use openapi_client_runtime::struct_builder;

    struct_builder! {
        /// Builder for [`Row`](super::Row). The struct is used by [`Client::start`](crate::Client::start) and [`Client::report`](crate::Client::report).
        #[builds(super::super::Row)]
        #[derive(Clone)]
        pub struct Row {
            rank: Required<i64>,
        }
    }
}
