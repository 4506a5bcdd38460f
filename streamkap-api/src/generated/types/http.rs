// Generated from openapi/ by `cargo xtask generate`; do not edit.

use super::*;
use openapi_client_runtime::{Redacted, union};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct HttpValidationError {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub detail: Option<HttpValidationErrorDetail>,
}

union! {
    #[derive(PartialEq)]
    pub enum HttpValidationErrorDetail {
        String(String),
        ValidationErrorArray(Vec<ValidationError>),
        Object(Map<String, Value>),
        #[other]
        Other(Redacted<Value>),
    }
}

pub mod builder {
    use openapi_client_runtime::struct_builder;

    struct_builder! {
        /// Builder for [`HttpValidationError`](super::HttpValidationError). The struct is used by [`Client::update_subscribers`](crate::Client::update_subscribers), [`Client::get_access_token`](crate::Client::get_access_token), [`Client::refresh_access_token`](crate::Client::refresh_access_token) and others.
        #[builds(super::super::HttpValidationError)]
        #[derive(Clone)]
        pub struct HttpValidationError {
            detail: Optional<super::super::HttpValidationErrorDetail>,
        }
    }
}
