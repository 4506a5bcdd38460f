// Generated; do not edit.

use super::*;
use crate::support::union;
use serde::{Deserialize, Serialize};
use serde_json::Value;

union! {
    /// Branches beside keywords of their own.
    #[derive(PartialEq, Eq)]
    pub enum Tree {
        Variant1(Box<TreeVariant1>),
        Variant2(Box<TreeVariant2>),
        #[other]
        Other(Value),
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct TreeVariant1 {
    pub id: i64,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next: Option<Box<Tree>>,
    pub leaf: String,
}

#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct TreeVariant2 {
    pub id: i64,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next: Option<Box<Tree>>,
    pub trees: Vec<Tree>,
}

pub mod builder {
    use crate::support::struct_builder;

    struct_builder! {
        /// Builder for [`TreeVariant1`](super::TreeVariant1).
        #[builds(super::super::TreeVariant1)]
        #[derive(Clone)]
        pub struct TreeVariant1 {
            id: Required<i64>,
            next: Optional<Box<super::super::Tree>>,
            leaf: Required<String>,
        }
    }

    struct_builder! {
        /// Builder for [`TreeVariant2`](super::TreeVariant2).
        #[builds(super::super::TreeVariant2)]
        #[derive(Clone)]
        pub struct TreeVariant2 {
            id: Required<i64>,
            next: Optional<Box<super::super::Tree>>,
            trees: Required<Vec<super::super::Tree>>,
        }
    }
}
