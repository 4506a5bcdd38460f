// Generated; do not edit.

use super::*;
use openapi_client_runtime::lenient::Integer;
use openapi_client_runtime::{constrain, union};
use serde_json::Value;

union! {
    #[uses = " Part of [`types::Report`](crate::types::Report)."]
    #[derive(PartialEq)]
    pub enum Reading {
        #[schema(extend("minimum" = 10))]
        #[shape(Integer)]
        Integer(i64),
        #[schema(extend("maxLength" = 6))]
        String(String),
        #[schema(extend("minItems" = 1))]
        #[schema(transform = constrain!(r#"{"items":{"minLength":1}}"#))]
        StringArray(Vec<String>),
        WithAmount(ReadingWithAmount),
        #[other]
        Other(Value),
    }
}

#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schemars", schemars(extend("additionalProperties" = false)))]
#[non_exhaustive]
pub struct ReadingWithAmount {
    #[cfg_attr(feature = "schemars", schemars(extend("minimum" = 0)))]
    pub amount: f64,
}

pub mod builder {
    use openapi_client_runtime::struct_builder;

    struct_builder! {
        /// Builder for [`ReadingWithAmount`](super::ReadingWithAmount). The struct is part of [`types::Reading`](crate::types::Reading).
        #[builds(super::super::ReadingWithAmount)]
        #[derive(Clone)]
        pub struct ReadingWithAmount {
            amount: Required<f64>,
        }
    }
}
