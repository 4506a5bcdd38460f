// Generated; do not edit.

use super::*;
use openapi_client_runtime::lenient::Integer;
use openapi_client_runtime::{lenient, object, union};
use serde::{Deserialize, Serialize};
use serde_json::Value;

union! {
    #[derive(PartialEq)]
    pub enum Measure {
        Length(Box<Length>),
        Weight(Weight),
        #[schema(skip)]
        Several(MeasureSeveral),
        #[other]
        Other(Value),
    }
}

#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct MeasureSeveral {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metres: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub of: Option<String>,
    #[serde(default)]
    #[serde(deserialize_with = "lenient::read::<Option<Integer>,_,_>")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub grams: Option<i64>,
}
object!(MeasureSeveral);

pub mod builder {
    use openapi_client_runtime::struct_builder;

    struct_builder! {
        /// Builder for [`MeasureSeveral`](super::MeasureSeveral). The struct is part of [`types::Measure`](crate::types::Measure).
        #[builds(super::super::MeasureSeveral)]
        #[derive(Clone)]
        pub struct MeasureSeveral {
            metres: Optional<f64>,
            of: Optional<String>,
            grams: Optional<i64>,
        }
    }
}
