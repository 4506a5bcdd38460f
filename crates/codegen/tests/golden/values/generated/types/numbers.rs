// Generated; do not edit.

use super::*;
use openapi_client_runtime::lenient::Integer;
use openapi_client_runtime::{constant, open_integer_enum, union};
use serde_json::Value;
use std::collections::BTreeMap;

/// Numbers in every spelling.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Numbers {
    pub integer: Option<i64>,
    #[cfg_attr(feature = "schemars", schemars(extend("minimum" = 1, "maximum" = 10)))]
    pub positive: Option<i64>,
    pub integers: Option<Vec<i64>>,
    pub by_name: Option<BTreeMap<String, Option<i64>>>,
    pub optional: Option<Option<i64>>,
    pub one: Option<NumbersOne>,
    pub one_of_numbers: Option<NumbersOneOfNumbers>,
    pub listed: Option<NumbersListed>,
    pub spelled: Option<NumbersSpelled>,
    pub limits: Option<Limits>,
    pub unsigned: Option<u64>,
    pub exact: Option<NumbersExact>,
    pub either: Option<NumbersEither>,
    pub number: Option<f64>,
}

union! {
    #[uses = " Part of [`types::Numbers`](crate::types::Numbers)."]
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
    #[uses = " Part of [`types::Numbers`](crate::types::Numbers)."]
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
    #[uses = " Part of [`types::Numbers`](crate::types::Numbers)."]
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
    #[uses = " Part of [`types::Numbers`](crate::types::Numbers)."]
    #[json = "1"]
    pub struct NumbersOne;
}

constant! {
    /// Always `1`.
    #[uses = " Part of [`types::Numbers`](crate::types::Numbers)."]
    #[json = "1"]
    pub struct NumbersOneOfNumbers;
}

open_integer_enum! {
    #[uses = " Part of [`types::Numbers`](crate::types::Numbers)."]
    #[integer(i64, as_i64)]
    pub enum NumbersSpelled {
        Value1 = 1,
        Value2 = 2,
        #[other]
        Other,
    }
}

pub mod builder {
    use openapi_client_runtime::lenient::Integer;
    use openapi_client_runtime::struct_builder;
    use std::collections::BTreeMap;

    struct_builder! {
        /// Builder for [`Numbers`](super::Numbers). The struct is used by [`Client::replace`](crate::Client::replace).
        #[builds(super::super::Numbers)]
        #[derive(Clone)]
        pub struct Numbers {
            integer: Optional<i64, Integer>,
            positive: Optional<i64, Integer>,
            integers: Optional<Vec<i64>, Vec<Integer>>,
            by_name: Optional<
                BTreeMap<String, Option<i64>>,
                BTreeMap<String, Option<Integer>>,
            >,
            optional: OptionalOrNull<i64, Integer>,
            one: Optional<super::super::NumbersOne>,
            one_of_numbers: Optional<super::super::NumbersOneOfNumbers>,
            listed: Optional<super::super::NumbersListed>,
            spelled: Optional<super::super::NumbersSpelled>,
            limits: Optional<super::super::Limits>,
            unsigned: Optional<u64, Integer>,
            exact: Optional<super::super::NumbersExact>,
            either: Optional<super::super::NumbersEither>,
            number: Optional<f64>,
        }
    }
}
