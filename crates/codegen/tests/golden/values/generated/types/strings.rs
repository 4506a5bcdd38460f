// Generated; do not edit.

use super::*;
use chrono::{DateTime, NaiveDate, Utc};
use openapi_client_runtime::lenient::Timestamp;
use openapi_client_runtime::{constrained_string, union};
use regex::Regex;
use serde_json::Value;
use std::net::Ipv6Addr;

/// Strings in every spelling.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Strings {
    pub uuid: Option<UuidOrText>,
    pub at: Option<StringsAt>,
    pub day: Option<StringsDay>,
    pub ip: Option<StringsIp>,
    pub letters: Option<StringsLetters>,
    pub repeated: Option<StringsRepeated>,
    pub short: Option<StringsShort>,
    pub union: Option<Constrained>,
}

union! {
    #[uses = " Part of [`types::Strings`](crate::types::Strings)."]
    #[derive(PartialEq)]
    pub enum StringsAt {
        #[shape(Timestamp)]
        DateTime(DateTime<Utc>),
        String(String),
        #[other]
        Other(Value),
    }
}

union! {
    #[uses = " Part of [`types::Strings`](crate::types::Strings)."]
    #[derive(PartialEq)]
    pub enum StringsDay {
        Date(NaiveDate),
        String(String),
        #[other]
        Other(Value),
    }
}

union! {
    #[uses = " Part of [`types::Strings`](crate::types::Strings)."]
    #[derive(PartialEq)]
    pub enum StringsIp {
        Ipv6(Ipv6Addr),
        String(String),
        #[other]
        Other(Value),
    }
}

constrained_string! {
    #[uses = " Part of [`types::Strings`](crate::types::Strings)."]
    #[pattern(Regex, "^\\p{L}+$", "^\\p{L}+$")]
    pub struct StringsLetters;
}

constrained_string! {
    #[uses = " Part of [`types::Strings`](crate::types::Strings)."]
    #[pattern(::regex_lite::Regex, "^(a+)+$", "^(?:a+)+$")]
    pub struct StringsRepeated;
}

constrained_string! {
    #[uses = " Part of [`types::Strings`](crate::types::Strings)."]
    #[max_length = 3]
    pub struct StringsShort;
}

pub mod builder {
    use openapi_client_runtime::struct_builder;

    struct_builder! {
        /// Builder for [`Strings`](super::Strings). The struct is used by [`Client::replace_strings`](crate::Client::replace_strings).
        #[builds(super::super::Strings)]
        #[derive(Clone)]
        pub struct Strings {
            uuid: Optional<super::super::UuidOrText>,
            at: Optional<super::super::StringsAt>,
            day: Optional<super::super::StringsDay>,
            ip: Optional<super::super::StringsIp>,
            letters: Optional<super::super::StringsLetters>,
            repeated: Optional<super::super::StringsRepeated>,
            short: Optional<super::super::StringsShort>,
            union: Optional<super::super::Constrained>,
        }
    }
}
