// Generated; do not edit.

use super::*;
use chrono::{DateTime, Utc};
use openapi_client_runtime::lenient::Integer;
use openapi_client_runtime::{constrain, named, require, union};
use serde_json::Value;
use std::collections::BTreeMap;

#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schemars", schemars(transform = named!(builder::Report)))]
#[cfg_attr(feature = "schemars", schemars(transform = require!("found")))]
#[cfg_attr(feature = "schemars", schemars(transform = require!("rate_or_null")))]
#[non_exhaustive]
pub struct Report {
    #[cfg_attr(feature = "schemars", schemars(extend("minLength" = 3)))]
    #[cfg_attr(feature = "schemars", schemars(extend("pattern" = "^a")))]
    pub at: String,
    #[cfg_attr(feature = "schemars", schemars(extend("pattern" = "^[A-Z]{3}$")))]
    pub code: Code,
    #[cfg_attr(feature = "schemars", schemars(extend("minItems" = 1)))]
    #[cfg_attr(
        feature = "schemars",
        schemars(transform = constrain!(r#"{"items":{"pattern":"^[A-Z]{3}$"}}"#))
    )]
    pub codes: Option<Codes>,
    pub history: Vec<Stop>,
    #[cfg_attr(feature = "schemars", schemars(extend("minLength" = 1)))]
    pub found: Option<String>,
    #[doc(alias = "last seen")]
    pub last_seen: Option<DateTime<Utc>>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            transform = constrain!(
                r#"{"items":{"items":{"minimum":0,"maximum":1},"maxItems":2}}"#
            )
        )
    )]
    pub matrix: Option<Vec<Vec<f64>>>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            transform = constrain!(r#"{"prefixItems":[{"maxLength":3},{"maximum":9}]}"#)
        )
    )]
    pub pair: Option<(String, Option<i64>)>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            transform = constrain!(
                r#"{"additionalProperties":{"items":{"maxLength":2}}}"#
            )
        )
    )]
    pub by_day: Option<BTreeMap<String, Vec<String>>>,
    #[cfg_attr(
        feature = "schemars",
        schemars(transform = constrain!(r#"{"enum":[0.5,1]}"#))
    )]
    pub grade: Option<f64>,
    #[cfg_attr(feature = "schemars", schemars(extend("minimum" = 0)))]
    #[cfg_attr(feature = "schemars", schemars(extend("exclusiveMaximum" = 1)))]
    pub share: Option<f64>,
    pub value: Option<Reading>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            transform = constrain!(
                r#"{"allOf":[{"anyOf":[{"maxLength":2},{"pattern":"^long"}]}]}"#
            )
        )
    )]
    pub either: Option<String>,
    pub coded: Option<Code>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            transform = constrain!(
                r#"{"allOf":[{"anyOf":[{"items":{"maxLength":1}},{"minItems":2}]}]}"#
            )
        )
    )]
    pub listed: Option<Vec<String>>,
    pub whole: Option<ReportWhole>,
    #[cfg_attr(feature = "schemars", schemars(extend("minimum" = 3, "maximum" = 7)))]
    pub narrow: Option<ReportNarrow>,
    #[cfg_attr(feature = "schemars", schemars(extend("minProperties" = 1)))]
    pub tag: Option<BTreeMap<String, bool>>,
    pub open: Option<Open>,
    pub few_threes: Option<Vec<i64>>,
    pub not_zero: Option<i64>,
    #[cfg_attr(
        feature = "schemars",
        schemars(transform = constrain!(r#"{"enum":[0.5,1.5,null]}"#))
    )]
    pub rated: Option<Rate>,
    #[cfg_attr(
        feature = "schemars",
        schemars(transform = constrain!(r#"{"items":{"enum":[0.5,1.5,null]}}"#))
    )]
    pub rates: Option<Vec<Option<Rate>>>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            transform = constrain!(r#"{"additionalProperties":{"enum":[0.5,1.5,null]}}"#)
        )
    )]
    pub rates_by_day: Option<BTreeMap<String, Option<Rate>>>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            transform = constrain!(
                r#"{"prefixItems":[{"enum":[0.5,1.5]},{"enum":[0.5,1.5,null]}]}"#
            )
        )
    )]
    pub rate_pair: Option<(Rate, Option<Rate>)>,
    #[cfg_attr(
        feature = "schemars",
        schemars(transform = constrain!(r#"{"enum":[0.5,1.5,null]}"#))
    )]
    pub rate_or_null: Option<Rate>,
}

pub type ReportNarrow = i64;

union! {
    #[uses = " Part of [`types::Report`](crate::types::Report)."]
    #[derive(PartialEq)]
    pub enum ReportWhole {
        #[shape(Integer)]
        Integer(i64),
        #[schema(extend("minimum" = 0.5))]
        Number(f64),
        #[other]
        Other(Value),
    }
}

pub mod builder {
    use chrono::{DateTime, Utc};
    use openapi_client_runtime::lenient::{AsItIs, Integer, Timestamp};
    use openapi_client_runtime::struct_builder;
    use std::collections::BTreeMap;

    struct_builder! {
        /// Builder for [`Report`](super::Report). The struct is used by [`Client::send_parcel`](crate::Client::send_parcel).
        #[builds(super::super::Report)]
        #[derive(Clone)]
        pub struct Report {
            at: Required<String>,
            code: Required<super::super::Code>,
            codes: Optional<super::super::Codes>,
            history: Required<Vec<super::super::Stop>>,
            found: RequiredOrNull<String>,
            #[property = "last seen"]
            last_seen: Optional<DateTime<Utc>, Timestamp>,
            matrix: Optional<Vec<Vec<f64>>>,
            pair: Optional<(String, Option<i64>), (AsItIs, Option<Integer>)>,
            by_day: Optional<BTreeMap<String, Vec<String>>>,
            grade: Optional<f64>,
            share: Optional<f64>,
            value: Optional<super::super::Reading>,
            either: Optional<String>,
            coded: Optional<super::super::Code>,
            listed: Optional<Vec<String>>,
            whole: Optional<super::super::ReportWhole>,
            narrow: Optional<super::super::ReportNarrow, Integer>,
            tag: Optional<BTreeMap<String, bool>>,
            open: Optional<super::super::Open>,
            few_threes: Optional<Vec<i64>, Vec<Integer>>,
            not_zero: Optional<i64, Integer>,
            rated: Optional<super::super::Rate>,
            rates: Optional<Vec<Option<super::super::Rate>>>,
            rates_by_day: Optional<BTreeMap<String, Option<super::super::Rate>>>,
            rate_pair: Optional<(super::super::Rate, Option<super::super::Rate>)>,
            rate_or_null: RequiredOrNull<super::super::Rate>,
        }
    }
}
