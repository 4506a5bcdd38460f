// Generated; do not edit.

use super::*;
use openapi_client_runtime::union;
use serde_json::Value;

union! {
    #[uses = " Part of [`types::Entry`](crate::types::Entry)."]
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

#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MeasureSeveral {
    pub metres: Option<f64>,
    pub of: Option<String>,
    pub grams: Option<i64>,
}

pub mod builder {
    use openapi_client_runtime::lenient::Integer;
    use openapi_client_runtime::struct_builder;

    struct_builder! {
        /// Builder for [`MeasureSeveral`](super::MeasureSeveral). The struct is part of [`types::Measure`](crate::types::Measure).
        #[builds(super::super::MeasureSeveral)]
        #[derive(Clone)]
        pub struct MeasureSeveral {
            metres: Optional<f64>,
            of: Optional<String>,
            grams: Optional<i64, Integer>,
        }
    }
}
