// Generated; do not edit.

use super::*;
use openapi_client_runtime::lenient::Integer;
use openapi_client_runtime::{lenient, object, require};
use serde::{Deserialize, Serialize};

#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schemars", schemars(extend("minProperties" = 2)))]
#[cfg_attr(feature = "schemars", schemars(transform = require!("delay")))]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct Stop {
    #[cfg_attr(feature = "schemars", schemars(extend("maxLength" = 5)))]
    pub name: String,
    #[serde(default)]
    #[serde(deserialize_with = "lenient::read::<Option<Integer>,_,_>")]
    #[cfg_attr(feature = "schemars", schemars(extend("minimum" = -5)))]
    pub delay: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub inner: Option<StopInner>,
}
object!(Stop);

#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct StopInner {
    #[cfg_attr(feature = "schemars", schemars(extend("minLength" = 1)))]
    pub deep: String,
}
object!(StopInner);

pub mod builder {
    use openapi_client_runtime::struct_builder;

    struct_builder! {
        /// Builder for [`Stop`](super::Stop). The struct is part of [`types::Report`](crate::types::Report).
        #[builds(super::super::Stop)]
        #[derive(Clone)]
        pub struct Stop {
            name: Required<String>,
            delay: RequiredOrNull<i64>,
            inner: Optional<super::super::StopInner>,
        }
    }

    struct_builder! {
        /// Builder for [`StopInner`](super::StopInner). The struct is part of [`types::Stop`](crate::types::Stop).
        #[builds(super::super::StopInner)]
        #[derive(Clone)]
        pub struct StopInner {
            deep: Required<String>,
        }
    }
}
