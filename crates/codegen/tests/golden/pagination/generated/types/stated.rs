// Generated; do not edit.

use super::*;
use openapi_client_runtime::lenient::Integer;
use openapi_client_runtime::{lenient, object, require};
use serde::{Deserialize, Serialize};

#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct StatedResponse {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub data: Option<StatedResponseData>,
}
object!(StatedResponse);

#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct StatedResponseData {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rows: Option<Vec<Row>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub meta: Option<StatedResponseDataMeta>,
}
object!(StatedResponseData);

#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schemars", schemars(transform = require!("last")))]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct StatedResponseDataMeta {
    #[serde(default)]
    #[serde(deserialize_with = "lenient::read::<Option<Integer>,_,_>")]
    pub last: Option<i64>,
}
object!(StatedResponseDataMeta);

pub mod builder {
    use openapi_client_runtime::struct_builder;

    struct_builder! {
        /// Builder for [`StatedResponse`](super::StatedResponse). The struct is used by [`Client::stated`](crate::Client::stated).
        #[builds(super::super::StatedResponse)]
        #[derive(Clone)]
        pub struct StatedResponse {
            data: Optional<super::super::StatedResponseData>,
        }
    }

    struct_builder! {
        /// Builder for [`StatedResponseData`](super::StatedResponseData). The struct is part of [`types::StatedResponse`](crate::types::StatedResponse).
        #[builds(super::super::StatedResponseData)]
        #[derive(Clone)]
        pub struct StatedResponseData {
            rows: Optional<Vec<super::super::Row>>,
            meta: Optional<super::super::StatedResponseDataMeta>,
        }
    }

    struct_builder! {
        /// Builder for [`StatedResponseDataMeta`](super::StatedResponseDataMeta). The struct is part of [`types::StatedResponseData`](crate::types::StatedResponseData).
        #[builds(super::super::StatedResponseDataMeta)]
        #[derive(Clone)]
        pub struct StatedResponseDataMeta {
            last: RequiredOrNull<i64>,
        }
    }
}
