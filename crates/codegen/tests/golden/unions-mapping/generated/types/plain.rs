// Generated; do not edit.

use super::*;
use openapi_client_runtime::lenient::Integer;
use openapi_client_runtime::{lenient, object};
use serde::{Deserialize, Serialize};

#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct Plain {
    pub kind: String,
    #[serde(deserialize_with = "lenient::read::<Integer,_,_>")]
    pub size: i64,
}
object!(Plain);

pub mod builder {
    use openapi_client_runtime::struct_builder;

    struct_builder! {
        /// Builder for [`Plain`](super::Plain). The struct is part of [`types::Condenser`](crate::types::Condenser).
        #[builds(super::super::Plain)]
        #[derive(Clone)]
        pub struct Plain {
            kind: Required<String>,
            size: Required<i64>,
        }
    }
}
