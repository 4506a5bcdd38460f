// Generated; do not edit.

use super::*;
use openapi_client_runtime::lenient::Integer;
use openapi_client_runtime::{constant, lenient, object};
use serde::{Deserialize, Serialize};

#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct Upload {
    pub file: String,
    pub name: String,
    #[serde(default)]
    #[serde(deserialize_with = "lenient::read::<Option<Integer>,_,_>")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub size: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub labels: Option<Vec<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub meta: Option<Meta>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub thumbnails: Option<Vec<String>>,
}
object!(Upload);

constant! {
    /// Always `"scan"`.
    #[json = "\"scan\""]
    pub struct UploadEncodedBodyKind;
}

pub mod builder {
    use openapi_client_runtime::struct_builder;

    struct_builder! {
        /// Builder for [`Upload`](super::Upload). The struct is used by [`Client::upload`](crate::Client::upload).
        #[builds(super::super::Upload)]
        #[derive(Clone)]
        pub struct Upload {
            file: Required<String>,
            name: Required<String>,
            size: Optional<i64>,
            labels: Optional<Vec<String>>,
            meta: Optional<super::super::Meta>,
            thumbnails: Optional<Vec<String>>,
        }
    }
}
