// Generated; do not edit.

use super::*;
use openapi_client_runtime::{nullable, object};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct Tree {
    pub value: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub left: Option<Box<Tree>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "nullable::deserialize")]
    pub right: Option<Option<Box<Tree>>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub children: Option<Vec<Tree>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub named: Option<BTreeMap<String, Tree>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub husband: Option<Husband>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expression: Option<Expression>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pair: Option<Pair>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub alias: Option<Box<TreeAlias>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "nullable::deserialize")]
    pub json: Option<Option<Json>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub list: Option<List>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub map: Option<Map>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dead: Option<Ping>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub own: Option<Own>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub part: Option<PartA>,
}
object!(Tree);

pub type TreeAlias = Box<Tree>;

pub mod builder {
    use openapi_client_runtime::struct_builder;
    use std::collections::BTreeMap;

    struct_builder! {
        /// Builder for [`Tree`](super::Tree). The struct is used by [`Client::plant`](crate::Client::plant).
        #[builds(super::super::Tree)]
        #[derive(Clone)]
        pub struct Tree {
            value: Required<String>,
            left: Optional<Box<super::super::Tree>>,
            right: OptionalOrNull<Box<super::super::Tree>>,
            children: Optional<Vec<super::super::Tree>>,
            named: Optional<BTreeMap<String, super::super::Tree>>,
            husband: Optional<super::super::Husband>,
            expression: Optional<super::super::Expression>,
            pair: Optional<super::super::Pair>,
            alias: Optional<Box<super::super::TreeAlias>>,
            json: OptionalOrNull<super::super::Json>,
            list: Optional<super::super::List>,
            map: Optional<super::super::Map>,
            dead: Optional<super::super::Ping>,
            own: Optional<super::super::Own>,
            part: Optional<super::super::PartA>,
        }
    }
}
