// Generated; do not edit.

use super::*;
use openapi_client_runtime::lenient::Integer;
use openapi_client_runtime::{lenient, object, union};
use serde::{Deserialize, Serialize};
use serde_json::Value;

union! {
    /// Branches beside keywords of their own.
    #[derive(PartialEq)]
    pub enum Tree {
        WithLeaf(Box<TreeWithLeaf>),
        WithTrees(Box<TreeWithTrees>),
        #[schema(skip)]
        Several(Box<TreeSeveral>),
        #[other]
        Other(Value),
    }
}

#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct TreeSeveral {
    #[serde(deserialize_with = "lenient::read::<Integer,_,_>")]
    pub id: i64,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next: Option<Box<Tree>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub leaf: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub trees: Option<Vec<Tree>>,
}
object!(TreeSeveral);

#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct TreeWithLeaf {
    #[serde(deserialize_with = "lenient::read::<Integer,_,_>")]
    pub id: i64,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next: Option<Box<Tree>>,
    pub leaf: String,
}
object!(TreeWithLeaf);

#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct TreeWithTrees {
    #[serde(deserialize_with = "lenient::read::<Integer,_,_>")]
    pub id: i64,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next: Option<Box<Tree>>,
    pub trees: Vec<Tree>,
}
object!(TreeWithTrees);

pub mod builder {
    use openapi_client_runtime::struct_builder;

    struct_builder! {
        /// Builder for [`TreeSeveral`](super::TreeSeveral). The struct is part of [`types::Tree`](crate::types::Tree).
        #[builds(super::super::TreeSeveral)]
        #[derive(Clone)]
        pub struct TreeSeveral {
            id: Required<i64>,
            next: Optional<Box<super::super::Tree>>,
            leaf: Optional<String>,
            trees: Optional<Vec<super::super::Tree>>,
        }
    }

    struct_builder! {
        /// Builder for [`TreeWithLeaf`](super::TreeWithLeaf). The struct is part of [`types::Tree`](crate::types::Tree).
        #[builds(super::super::TreeWithLeaf)]
        #[derive(Clone)]
        pub struct TreeWithLeaf {
            id: Required<i64>,
            next: Optional<Box<super::super::Tree>>,
            leaf: Required<String>,
        }
    }

    struct_builder! {
        /// Builder for [`TreeWithTrees`](super::TreeWithTrees). The struct is part of [`types::Tree`](crate::types::Tree).
        #[builds(super::super::TreeWithTrees)]
        #[derive(Clone)]
        pub struct TreeWithTrees {
            id: Required<i64>,
            next: Optional<Box<super::super::Tree>>,
            trees: Required<Vec<super::super::Tree>>,
        }
    }
}
