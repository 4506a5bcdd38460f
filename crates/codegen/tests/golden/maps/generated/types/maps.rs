// Generated; do not edit.

use super::*;
use openapi_client_runtime::lenient::Integer;
use openapi_client_runtime::{lenient, nullable, object};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use std::collections::BTreeMap;

#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct Maps {
    pub open: Open,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub counted: Option<Counted>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub closed: Option<Closed>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub empty: Option<Map<String, Value>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub never: Option<MapsNever>,
    #[serde(default, deserialize_with = "nullable::present")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub any: Option<Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub plain: Option<Plain>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nested: Option<BTreeMap<String, BTreeMap<String, Vec<Open>>>>,
    #[serde(default)]
    #[serde(deserialize_with = "lenient::read::<Option<BTreeMap<String,Integer>>,_,_>")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub patterned: Option<BTreeMap<String, i64>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub inline: Option<BTreeMap<String, MapsInlineValue>>,
    pub secrets: Secrets,
}
object!(Maps);

#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct MapsInlineValue {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub a: Option<String>,
}
object!(MapsInlineValue);

#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schemars", schemars(extend("additionalProperties" = false)))]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct MapsNever {}
object!(MapsNever);

pub mod builder {
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
            any: Optional<Value>,
            plain: Optional<super::super::Plain>,
            nested: Optional<
                BTreeMap<String, BTreeMap<String, Vec<super::super::Open>>>,
            >,
            patterned: Optional<BTreeMap<String, i64>>,
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
