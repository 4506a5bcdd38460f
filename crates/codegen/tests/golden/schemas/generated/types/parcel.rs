// Generated; do not edit.

use super::*;
use openapi_client_runtime::{Secret, constrain, constrained_string, open_enum, require};
use regex_lite::Regex;
use std::collections::BTreeMap;

#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schemars", schemars(extend("additionalProperties" = false)))]
#[cfg_attr(feature = "schemars", schemars(transform = require!("note")))]
#[non_exhaustive]
pub struct Parcel {
    #[cfg_attr(feature = "schemars", schemars(extend("minimum" = 1)))]
    pub id: Option<i64>,
    pub stamp: Option<Stamp>,
    pub to: ParcelTo,
    #[cfg_attr(feature = "schemars", schemars(extend("exclusiveMinimum" = 0)))]
    #[cfg_attr(feature = "schemars", schemars(extend("maximum" = 31.5)))]
    pub weight: f64,
    #[cfg_attr(feature = "schemars", schemars(extend("minimum" = 1)))]
    #[cfg_attr(feature = "schemars", schemars(extend("maximum" = 9999999999i64)))]
    pub pieces: Option<i64>,
    #[cfg_attr(feature = "schemars", schemars(extend("minimum" = 5, "multipleOf" = 5)))]
    pub step: Option<i64>,
    #[cfg_attr(feature = "schemars", schemars(extend("uniqueItems" = true)))]
    #[cfg_attr(feature = "schemars", schemars(extend("minItems" = 1, "maxItems" = 3)))]
    pub labels: Vec<ParcelLabelsItem>,
    #[cfg_attr(feature = "schemars", schemars(extend("maxProperties" = 2)))]
    pub codes: Option<BTreeMap<String, ParcelCodesValue>>,
    pub link: Option<ParcelLink>,
    #[cfg_attr(feature = "schemars", schemars(extend("format" = "uri")))]
    pub home: Option<String>,
    pub note: Option<ParcelNote>,
    #[cfg_attr(feature = "schemars", schemars(extend("minLength" = 4)))]
    pub pin: Option<Secret>,
    #[cfg_attr(
        feature = "schemars",
        schemars(transform = constrain!(r#"{"prefixItems":[{"minimum":1},{}]}"#))
    )]
    pub size: Option<(i64, String)>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            transform = constrain!(
                r#"{"$ref":null,"anyOf":null,"type":["string","null"]}"#
            )
        )
    )]
    pub class: Option<Option<Class>>,
    pub kind: Option<Class>,
    pub level: Option<Level>,
    pub text: Option<ParcelText>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            transform = constrain!(r#"{"$ref":null,"anyOf":null,"type":["string"]}"#)
        )
    )]
    pub speed: Option<ParcelSpeed>,
}

constrained_string! {
    #[uses = " Part of [`types::Parcel`](crate::types::Parcel)."]
    #[max_length = 4]
    pub struct ParcelCodesValue;
}

constrained_string! {
    #[uses = " Part of [`types::Parcel`](crate::types::Parcel)."]
    #[pattern(Regex, "^[a-z]+$", "^[a-z]+$")]
    pub struct ParcelLabelsItem;
}

constrained_string! {
    #[uses = " Part of [`types::Parcel`](crate::types::Parcel)."]
    #[max_length = 40]
    #[format = "uri"]
    pub struct ParcelLink;
}

constrained_string! {
    #[uses = " Part of [`types::Parcel`](crate::types::Parcel)."]
    #[max_length = 30]
    pub struct ParcelNote;
}

open_enum! {
    #[uses = " Part of [`types::Parcel`](crate::types::Parcel)."]
    pub enum ParcelSpeed {
        Slow = "slow",
        Fast = "fast",
        #[other]
        Other,
    }
}

constrained_string! {
    #[uses = " Part of [`types::Parcel`](crate::types::Parcel)."]
    #[max_length = 4294967295]
    pub struct ParcelText;
}

constrained_string! {
    #[uses = " Part of [`types::Parcel`](crate::types::Parcel)."]
    #[min_length = 2]
    #[max_length = 20]
    pub struct ParcelTo;
}

pub mod builder {
    use openapi_client_runtime::lenient::{AsItIs, Integer};
    use openapi_client_runtime::{Secret, struct_builder};
    use std::collections::BTreeMap;

    struct_builder! {
        /// Builder for [`Parcel`](super::Parcel). The struct is used by [`Client::send_parcel`](crate::Client::send_parcel).
        #[builds(super::super::Parcel)]
        #[derive(Clone)]
        pub struct Parcel {
            id: Optional<i64, Integer>,
            stamp: Optional<super::super::Stamp>,
            to: Required<super::super::ParcelTo>,
            weight: Required<f64>,
            pieces: Optional<i64, Integer>,
            step: Optional<i64, Integer>,
            labels: Required<Vec<super::super::ParcelLabelsItem>>,
            codes: Optional<BTreeMap<String, super::super::ParcelCodesValue>>,
            link: Optional<super::super::ParcelLink>,
            home: Optional<String>,
            note: RequiredOrNull<super::super::ParcelNote>,
            pin: Optional<Secret>,
            size: Optional<(i64, String), (Integer, AsItIs)>,
            class: OptionalOrNull<super::super::Class>,
            kind: Optional<super::super::Class>,
            level: Optional<super::super::Level>,
            text: Optional<super::super::ParcelText>,
            speed: Optional<super::super::ParcelSpeed>,
        }
    }
}
