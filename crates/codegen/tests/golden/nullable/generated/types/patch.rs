// Generated; do not edit.

use super::*;
use chrono::{DateTime, Utc};
use openapi_client_runtime::{open_enum, require};
use serde_json::Value;
use std::collections::BTreeMap;

#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schemars", schemars(transform = require!("parent")))]
#[non_exhaustive]
pub struct Patch {
    pub id: i64,
    pub parent: Option<i64>,
    pub name: Option<String>,
    pub by_types: Option<Option<String>>,
    pub by_flag: Option<Option<String>>,
    pub by_any_of: Option<Option<String>>,
    pub by_one_of: Option<Option<Label>>,
    pub by_enum: Option<Option<PatchByEnum>>,
    pub by_reference: Option<Option<MaybeLabel>>,
    pub by_sibling: Option<Option<Label>>,
    pub by_json_null: Option<Option<bool>>,
    pub list: Option<Option<Vec<Option<String>>>>,
    pub map: Option<BTreeMap<String, Option<i64>>>,
    pub nothing: Option<()>,
    pub when: Option<Option<DateTime<Utc>>>,
    pub anything: Option<Value>,
    pub everything: Option<Value>,
    pub whatever: Option<Whatever>,
    pub both: Option<Option<PatchBoth>>,
}

#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct PatchBoth {
    pub size: Option<i64>,
    pub text: Option<String>,
}

open_enum! {
    #[uses = " Part of [`types::Patch`](crate::types::Patch)."]
    pub enum PatchByEnum {
        Low = "low",
        High = "high",
        #[other]
        Other,
    }
}

pub mod builder {
    use chrono::{DateTime, Utc};
    use openapi_client_runtime::lenient::{Integer, NullIsValue, Timestamp};
    use openapi_client_runtime::struct_builder;
    use serde_json::Value;
    use std::collections::BTreeMap;

    struct_builder! {
        /// Builder for [`Patch`](super::Patch). The struct is used by [`Client::change`](crate::Client::change).
        #[builds(super::super::Patch)]
        #[derive(Clone)]
        pub struct Patch {
            id: Required<i64, Integer>,
            parent: RequiredOrNull<i64, Integer>,
            name: Optional<String>,
            by_types: OptionalOrNull<String>,
            by_flag: OptionalOrNull<String>,
            by_any_of: OptionalOrNull<String>,
            by_one_of: OptionalOrNull<super::super::Label>,
            by_enum: OptionalOrNull<super::super::PatchByEnum>,
            by_reference: OptionalOrNull<super::super::MaybeLabel>,
            by_sibling: OptionalOrNull<super::super::Label>,
            by_json_null: OptionalOrNull<bool>,
            list: OptionalOrNull<Vec<Option<String>>>,
            map: Optional<
                BTreeMap<String, Option<i64>>,
                BTreeMap<String, Option<Integer>>,
            >,
            nothing: Optional<(), NullIsValue>,
            when: OptionalOrNull<DateTime<Utc>, Timestamp>,
            anything: Optional<Value, NullIsValue>,
            everything: Optional<Value, NullIsValue>,
            whatever: Optional<super::super::Whatever, NullIsValue>,
            both: OptionalOrNull<super::super::PatchBoth>,
        }
    }

    struct_builder! {
        /// Builder for [`PatchBoth`](super::PatchBoth). The struct is part of [`types::Patch`](crate::types::Patch).
        #[builds(super::super::PatchBoth)]
        #[derive(Clone)]
        pub struct PatchBoth {
            size: Optional<i64, Integer>,
            text: Optional<String>,
        }
    }
}
