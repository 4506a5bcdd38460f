// Generated; do not edit.

use super::*;
use chrono::{DateTime, Utc};
use openapi_client_runtime::lenient::{Integer, Timestamp};
use openapi_client_runtime::{lenient, nullable, object, open_enum, require};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::collections::BTreeMap;

#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schemars", schemars(transform = require!("parent")))]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct Patch {
    #[serde(deserialize_with = "lenient::read::<Integer,_,_>")]
    pub id: i64,
    #[serde(default)]
    #[serde(deserialize_with = "lenient::read::<Option<Integer>,_,_>")]
    pub parent: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "nullable::deserialize")]
    pub by_types: Option<Option<String>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "nullable::deserialize")]
    pub by_flag: Option<Option<String>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "nullable::deserialize")]
    pub by_any_of: Option<Option<String>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "nullable::deserialize")]
    pub by_one_of: Option<Option<Label>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "nullable::deserialize")]
    pub by_enum: Option<Option<PatchByEnum>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "nullable::deserialize")]
    pub by_reference: Option<Option<MaybeLabel>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "nullable::deserialize")]
    pub by_sibling: Option<Option<Label>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "nullable::deserialize")]
    pub by_json_null: Option<Option<bool>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "nullable::deserialize")]
    pub list: Option<Option<Vec<Option<String>>>>,
    #[serde(default)]
    #[serde(deserialize_with = "lenient::read::<Option<BTreeMap<String,Option<Integer>>>,_,_>")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub map: Option<BTreeMap<String, Option<i64>>>,
    #[serde(default, deserialize_with = "nullable::present")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nothing: Option<()>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "lenient::read_nullable::<Timestamp,_,_>")]
    pub when: Option<Option<DateTime<Utc>>>,
    #[serde(default, deserialize_with = "nullable::present")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub anything: Option<Value>,
    #[serde(default, deserialize_with = "nullable::present")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub everything: Option<Value>,
    #[serde(default, deserialize_with = "nullable::present")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub whatever: Option<Whatever>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "nullable::deserialize")]
    pub both: Option<Option<PatchBoth>>,
}
object!(Patch);

#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct PatchBoth {
    #[serde(default)]
    #[serde(deserialize_with = "lenient::read::<Option<Integer>,_,_>")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub size: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
}
object!(PatchBoth);

open_enum! {
    pub enum PatchByEnum {
        Low = "low",
        High = "high",
        #[other]
        Other,
    }
}

pub mod builder {
    use chrono::{DateTime, Utc};
    use openapi_client_runtime::struct_builder;
    use serde_json::Value;
    use std::collections::BTreeMap;

    struct_builder! {
        /// Builder for [`Patch`](super::Patch). The struct is used by [`Client::change`](crate::Client::change).
        #[builds(super::super::Patch)]
        #[derive(Clone)]
        pub struct Patch {
            id: Required<i64>,
            parent: RequiredOrNull<i64>,
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
            map: Optional<BTreeMap<String, Option<i64>>>,
            nothing: Optional<()>,
            when: OptionalOrNull<DateTime<Utc>>,
            anything: Optional<Value>,
            everything: Optional<Value>,
            whatever: Optional<super::super::Whatever>,
            both: OptionalOrNull<super::super::PatchBoth>,
        }
    }

    struct_builder! {
        /// Builder for [`PatchBoth`](super::PatchBoth). The struct is part of [`types::Patch`](crate::types::Patch).
        #[builds(super::super::PatchBoth)]
        #[derive(Clone)]
        pub struct PatchBoth {
            size: Optional<i64>,
            text: Optional<String>,
        }
    }
}
