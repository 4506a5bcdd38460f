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
    pub id: i64,
}
object!(Row);

pub mod builder {
    use openapi_client_runtime::struct_builder;

    struct_builder! {
        /// Builder for [`Row`](super::Row). The struct is used by [`Client::by_link`](crate::Client::by_link), [`Client::by_offset`](crate::Client::by_offset), [`Client::in_doubt`](crate::Client::in_doubt) and others.
        #[builds(super::super::Row)]
        #[derive(Clone)]
        pub struct Row {
            id: Required<i64>,
        }
    }
}
