// Generated from openapi/ by `cargo xtask generate`; do not edit.

use super::*;
use openapi_client_runtime::lenient::Integer;
use openapi_client_runtime::{Redacted, named, union};
use serde_json::{Map, Value};

#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct HttpValidationError {
    pub detail: Option<Vec<ValidationError>>,
}

#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schemars", schemars(transform = named!(builder::ValidationError)))]
#[non_exhaustive]
pub struct ValidationError {
    pub loc: Vec<ValidationErrorLocItem>,
    pub msg: String,
    pub type_: String,
    pub input: Option<Redacted<Value>>,
    pub ctx: Option<Redacted<Map<String, Value>>>,
}

union! {
    #[uses = " Part of [`types::ValidationError`](crate::types::ValidationError)."]
    #[derive(PartialEq)]
    pub enum ValidationErrorLocItem {
        #[shape(Integer)]
        Integer(i64),
        String(String),
        #[other]
        Other(Value),
    }
}

pub mod builder {
    use openapi_client_runtime::lenient::NullIsValue;
    use openapi_client_runtime::{Redacted, struct_builder};
    use serde_json::{Map, Value};

    struct_builder! {
        /// Builder for [`HttpValidationError`](super::HttpValidationError). The struct is used by [`Client::update_subscribers`](crate::Client::update_subscribers), [`Client::get_access_token`](crate::Client::get_access_token), [`Client::refresh_access_token`](crate::Client::refresh_access_token) and others.
        #[builds(super::super::HttpValidationError)]
        #[derive(Clone)]
        pub struct HttpValidationError {
            detail: Optional<Vec<super::super::ValidationError>>,
        }
    }

    struct_builder! {
        /// Builder for [`ValidationError`](super::ValidationError). The struct is part of [`types::HttpValidationError`](crate::types::HttpValidationError).
        #[builds(super::super::ValidationError)]
        #[derive(Clone)]
        pub struct ValidationError {
            loc: Required<Vec<super::super::ValidationErrorLocItem>>,
            msg: Required<String>,
            #[property = "type"]
            type_: Required<String>,
            input: Optional<Redacted<Value>, NullIsValue>,
            ctx: Optional<Redacted<Map<String, Value>>>,
        }
    }
}
