// Generated; do not edit.

use super::*;
use openapi_client_runtime::constant;

#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Upload {
    pub file: String,
    pub name: String,
    pub size: Option<i64>,
    pub labels: Option<Vec<String>>,
    pub meta: Option<Meta>,
    pub thumbnails: Option<Vec<String>>,
}

constant! {
    /// Always `"scan"`.
    #[uses = " Part of [`multipart::UploadEncodedBody`](crate::multipart::UploadEncodedBody)."]
    #[json = "\"scan\""]
    pub struct UploadEncodedBodyKind;
}

pub mod builder {
    use openapi_client_runtime::lenient::Integer;
    use openapi_client_runtime::struct_builder;

    struct_builder! {
        /// Builder for [`Upload`](super::Upload). The struct is used by [`Client::upload`](crate::Client::upload).
        #[builds(super::super::Upload)]
        #[derive(Clone)]
        pub struct Upload {
            file: Required<String>,
            name: Required<String>,
            size: Optional<i64, Integer>,
            labels: Optional<Vec<String>>,
            meta: Optional<super::super::Meta>,
            thumbnails: Optional<Vec<String>>,
        }
    }
}
