// Generated; do not edit.

use super::*;
use openapi_client_runtime::lenient::Integer;
use openapi_client_runtime::{constant, lenient, object, open_integer_enum, union};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::collections::BTreeMap;

/// Numbers in every spelling.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct Numbers {
    #[serde(default)]
    #[serde(deserialize_with = "lenient::read::<Option<Integer>,_,_>")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub integer: Option<i64>,
    #[serde(default)]
    #[serde(deserialize_with = "lenient::read::<Option<Integer>,_,_>")]
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(extend("minimum" = 1, "maximum" = 10)))]
    pub positive: Option<i64>,
    #[serde(default)]
    #[serde(deserialize_with = "lenient::read::<Option<Vec<Integer>>,_,_>")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub integers: Option<Vec<i64>>,
    #[serde(default)]
    #[serde(deserialize_with = "lenient::read::<Option<BTreeMap<String,Option<Integer>>>,_,_>")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub by_name: Option<BTreeMap<String, Option<i64>>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "lenient::read_nullable::<Integer,_,_>")]
    pub optional: Option<Option<i64>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub one: Option<NumbersOne>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub one_of_numbers: Option<NumbersOneOfNumbers>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub listed: Option<NumbersListed>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub spelled: Option<NumbersSpelled>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limits: Option<Limits>,
    #[serde(default)]
    #[serde(deserialize_with = "lenient::read::<Option<Integer>,_,_>")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unsigned: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub exact: Option<NumbersExact>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub either: Option<NumbersEither>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub number: Option<f64>,
}
object!(Numbers);

union! {
    #[derive(PartialEq)]
    pub enum NumbersEither {
        #[shape(Integer)]
        Integer(i64),
        String(String),
        #[other]
        Other(Value),
    }
}

union! {
    #[derive(PartialEq)]
    pub enum NumbersExact {
        #[shape(Integer)]
        Integer(i64),
        Number(f64),
        #[other]
        Other(Value),
    }
}

open_integer_enum! {
    #[integer(i64, as_i64)]
    pub enum NumbersListed {
        Value1 = 1,
        Value2 = 2,
        #[other]
        Other,
    }
}

constant! {
    /// Always `1`.
    #[json = "1"]
    pub struct NumbersOne;
}

constant! {
    /// Always `1`.
    #[json = "1"]
    pub struct NumbersOneOfNumbers;
}

open_integer_enum! {
    #[integer(i64, as_i64)]
    pub enum NumbersSpelled {
        Value1 = 1,
        Value2 = 2,
        #[other]
        Other,
    }
}

pub mod builder {
    use openapi_client_runtime::struct_builder;
    use std::collections::BTreeMap;

    struct_builder! {
        /// Builder for [`Numbers`](super::Numbers). The struct is used by [`Client::replace`](crate::Client::replace).
        #[builds(super::super::Numbers)]
        #[derive(Clone)]
        pub struct Numbers {
            integer: Optional<i64>,
            positive: Optional<i64>,
            integers: Optional<Vec<i64>>,
            by_name: Optional<BTreeMap<String, Option<i64>>>,
            optional: OptionalOrNull<i64>,
            one: Optional<super::super::NumbersOne>,
            one_of_numbers: Optional<super::super::NumbersOneOfNumbers>,
            listed: Optional<super::super::NumbersListed>,
            spelled: Optional<super::super::NumbersSpelled>,
            limits: Optional<super::super::Limits>,
            unsigned: Optional<u64>,
            exact: Optional<super::super::NumbersExact>,
            either: Optional<super::super::NumbersEither>,
            number: Optional<f64>,
        }
    }
}
