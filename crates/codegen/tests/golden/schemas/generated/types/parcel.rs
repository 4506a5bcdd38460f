// Generated; do not edit.

use super::*;
use openapi_client_runtime::lenient::{AsItIs, Integer};
use openapi_client_runtime::{
    Secret, constrain, constrained_string, lenient, nullable, object, open_enum, require,
};
use regex::Regex;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schemars", schemars(extend("additionalProperties" = false)))]
#[cfg_attr(feature = "schemars", schemars(transform = require!("note")))]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct Parcel {
    #[serde(default)]
    #[serde(deserialize_with = "lenient::read::<Option<Integer>,_,_>")]
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(extend("minimum" = 1)))]
    pub id: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stamp: Option<Stamp>,
    pub to: ParcelTo,
    #[cfg_attr(feature = "schemars", schemars(extend("exclusiveMinimum" = 0)))]
    #[cfg_attr(feature = "schemars", schemars(extend("maximum" = 31.5)))]
    pub weight: f64,
    #[serde(default)]
    #[serde(deserialize_with = "lenient::read::<Option<Integer>,_,_>")]
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(extend("minimum" = 1)))]
    #[cfg_attr(feature = "schemars", schemars(extend("maximum" = 9999999999i64)))]
    pub pieces: Option<i64>,
    #[serde(default)]
    #[serde(deserialize_with = "lenient::read::<Option<Integer>,_,_>")]
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(extend("minimum" = 5, "multipleOf" = 5)))]
    pub step: Option<i64>,
    #[cfg_attr(feature = "schemars", schemars(extend("uniqueItems" = true)))]
    #[cfg_attr(feature = "schemars", schemars(extend("minItems" = 1, "maxItems" = 3)))]
    pub labels: Vec<ParcelLabelsItem>,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(extend("maxProperties" = 2)))]
    pub codes: Option<BTreeMap<String, ParcelCodesValue>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub link: Option<ParcelLink>,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(extend("format" = "uri")))]
    pub home: Option<String>,
    pub note: Option<ParcelNote>,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(extend("minLength" = 4)))]
    pub pin: Option<Secret>,
    #[serde(default)]
    #[serde(deserialize_with = "lenient::read::<Option<(Integer,AsItIs,)>,_,_>")]
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(
        feature = "schemars",
        schemars(transform = constrain!(r#"{"prefixItems":[{"minimum":1},{}]}"#))
    )]
    pub size: Option<(i64, String)>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "nullable::deserialize")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            transform = constrain!(
                r#"{"$ref":null,"anyOf":null,"type":["string","null"]}"#
            )
        )
    )]
    pub class: Option<Option<Class>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kind: Option<Class>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub level: Option<Level>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<ParcelText>,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            transform = constrain!(r#"{"$ref":null,"anyOf":null,"type":["string"]}"#)
        )
    )]
    pub speed: Option<ParcelSpeed>,
}
object!(Parcel);

constrained_string! {
    #[max_length = 4]
    pub struct ParcelCodesValue;
}

constrained_string! {
    #[pattern(Regex, "^[a-z]+$", "^[a-z]+$")]
    pub struct ParcelLabelsItem;
}

constrained_string! {
    #[max_length = 40]
    #[format = "uri"]
    pub struct ParcelLink;
}

constrained_string! {
    #[max_length = 30]
    pub struct ParcelNote;
}

open_enum! {
    pub enum ParcelSpeed {
        Slow = "slow",
        Fast = "fast",
        #[other]
        Other,
    }
}

constrained_string! {
    #[max_length = 4294967295]
    pub struct ParcelText;
}

constrained_string! {
    #[min_length = 2]
    #[max_length = 20]
    pub struct ParcelTo;
}

pub mod builder {
    use openapi_client_runtime::{Secret, struct_builder};
    use std::collections::BTreeMap;

    struct_builder! {
        /// Builder for [`Parcel`](super::Parcel). The struct is used by [`Client::send_parcel`](crate::Client::send_parcel).
        #[builds(super::super::Parcel)]
        #[derive(Clone)]
        pub struct Parcel {
            id: Optional<i64>,
            stamp: Optional<super::super::Stamp>,
            to: Required<super::super::ParcelTo>,
            weight: Required<f64>,
            pieces: Optional<i64>,
            step: Optional<i64>,
            labels: Required<Vec<super::super::ParcelLabelsItem>>,
            codes: Optional<BTreeMap<String, super::super::ParcelCodesValue>>,
            link: Optional<super::super::ParcelLink>,
            home: Optional<String>,
            note: RequiredOrNull<super::super::ParcelNote>,
            pin: Optional<Secret>,
            size: Optional<(i64, String)>,
            class: OptionalOrNull<super::super::Class>,
            kind: Optional<super::super::Class>,
            level: Optional<super::super::Level>,
            text: Optional<super::super::ParcelText>,
            speed: Optional<super::super::ParcelSpeed>,
        }
    }
}
