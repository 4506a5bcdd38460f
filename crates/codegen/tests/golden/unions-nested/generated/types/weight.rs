// Generated; do not edit.

use super::*;
use openapi_client_runtime::lenient::Integer;
use openapi_client_runtime::{lenient, object};
use serde::{Deserialize, Serialize};

#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct Weight {
    #[serde(deserialize_with = "lenient::read::<Integer,_,_>")]
    pub grams: i64,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub of: Option<String>,
}
object!(Weight);

pub mod builder {
    use openapi_client_runtime::struct_builder;

    struct_builder! {
        /// Builder for [`Weight`](super::Weight). The struct is part of [`types::Measure`](crate::types::Measure).
        #[builds(super::super::Weight)]
        #[derive(Clone)]
        pub struct Weight {
            grams: Required<i64>,
            of: Optional<String>,
        }
    }
}
