// Generated; do not edit.

use super::*;
use serde_json::{Map, Value};
use std::collections::BTreeMap;

#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Maps {
    pub open: Open,
    pub counted: Option<Counted>,
    pub closed: Option<Closed>,
    pub empty: Option<Map<String, Value>>,
    pub never: Option<MapsNever>,
    pub any: Option<Value>,
    pub plain: Option<Plain>,
    pub nested: Option<BTreeMap<String, BTreeMap<String, Vec<Open>>>>,
    pub patterned: Option<BTreeMap<String, i64>>,
    pub inline: Option<BTreeMap<String, MapsInlineValue>>,
    pub secrets: Secrets,
}

#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MapsInlineValue {
    pub a: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schemars", schemars(extend("additionalProperties" = false)))]
#[non_exhaustive]
pub struct MapsNever {}

pub mod builder {
    use openapi_client_runtime::lenient::{Integer, NullIsValue};
    use openapi_client_runtime::struct_builder;
    use serde_json::{Map, Value};
    use std::collections::BTreeMap;

    struct_builder! {
        /// Builder for [`Maps`](super::Maps). The struct is used by [`Client::store`](crate::Client::store).
        #[builds(super::super::Maps)]
        #[derive(Clone)]
        pub struct Maps {
            open: Required<super::super::Open>,
            counted: Optional<super::super::Counted>,
            closed: Optional<super::super::Closed>,
            empty: Optional<Map<String, Value>>,
            never: Optional<super::super::MapsNever>,
            any: Optional<Value, NullIsValue>,
            plain: Optional<super::super::Plain>,
            nested: Optional<
                BTreeMap<String, BTreeMap<String, Vec<super::super::Open>>>,
            >,
            patterned: Optional<BTreeMap<String, i64>, BTreeMap<String, Integer>>,
            inline: Optional<BTreeMap<String, super::super::MapsInlineValue>>,
            secrets: Required<super::super::Secrets>,
        }
    }

    struct_builder! {
        /// Builder for [`MapsInlineValue`](super::MapsInlineValue). The struct is part of [`types::Maps`](crate::types::Maps).
        #[builds(super::super::MapsInlineValue)]
        #[derive(Clone)]
        pub struct MapsInlineValue {
            a: Optional<String>,
        }
    }

    struct_builder! {
        /// Builder for [`MapsNever`](super::MapsNever). The struct is part of [`types::Maps`](crate::types::Maps).
        #[builds(super::super::MapsNever)]
        #[derive(Clone)]
        pub struct MapsNever {}
    }
}
