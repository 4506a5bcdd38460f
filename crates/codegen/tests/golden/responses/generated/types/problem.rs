// Generated; do not edit.

use super::*;
use openapi_client_runtime::lenient::Integer;
use openapi_client_runtime::{lenient, object};
use serde::{Deserialize, Serialize};

#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct Problem {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    #[serde(default)]
    #[serde(deserialize_with = "lenient::read::<Option<Integer>,_,_>")]
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(extend("minimum" = 100)))]
    pub status: Option<i32>,
}
object!(Problem);

pub mod builder {
    use openapi_client_runtime::struct_builder;

    struct_builder! {
        /// Builder for [`Problem`](super::Problem). The struct is used by [`Client::start`](crate::Client::start), [`Client::job`](crate::Client::job) and [`Client::job_options`](crate::Client::job_options).
        #[builds(super::super::Problem)]
        #[derive(Clone)]
        pub struct Problem {
            title: Optional<String>,
            status: Optional<i32>,
        }
    }
}
