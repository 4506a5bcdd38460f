// Generated; do not edit.

use super::*;
use openapi_client_runtime::require;

#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct StatedResponse {
    pub data: Option<StatedResponseData>,
}

#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct StatedResponseData {
    pub rows: Option<Vec<Row>>,
    pub meta: Option<StatedResponseDataMeta>,
}

#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schemars", schemars(transform = require!("last")))]
#[non_exhaustive]
pub struct StatedResponseDataMeta {
    pub last: Option<i64>,
}

pub mod builder {
    use openapi_client_runtime::lenient::Integer;
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
            last: RequiredOrNull<i64, Integer>,
        }
    }
}
