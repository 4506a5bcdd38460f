// Generated; do not edit.

use super::*;
use openapi_client_runtime::union;
use serde_json::Value;

union! {
    /// Branches beside keywords of their own.
    #[uses = " Part of [`types::TreeSeveral`](crate::types::TreeSeveral), [`types::TreeWithLeaf`](crate::types::TreeWithLeaf) and [`types::TreeWithTrees`](crate::types::TreeWithTrees)."]
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

#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct TreeSeveral {
    pub id: i64,
    pub next: Option<Box<Tree>>,
    pub leaf: Option<String>,
    pub trees: Option<Vec<Tree>>,
}

#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct TreeWithLeaf {
    pub id: i64,
    pub next: Option<Box<Tree>>,
    pub leaf: String,
}

#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct TreeWithTrees {
    pub id: i64,
    pub next: Option<Box<Tree>>,
    pub trees: Vec<Tree>,
}

pub mod builder {
    use openapi_client_runtime::lenient::Integer;
    use openapi_client_runtime::struct_builder;

    struct_builder! {
        /// Builder for [`TreeSeveral`](super::TreeSeveral). The struct is part of [`types::Tree`](crate::types::Tree).
        #[builds(super::super::TreeSeveral)]
        #[derive(Clone)]
        pub struct TreeSeveral {
            id: Required<i64, Integer>,
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
            id: Required<i64, Integer>,
            next: Optional<Box<super::super::Tree>>,
            leaf: Required<String>,
        }
    }

    struct_builder! {
        /// Builder for [`TreeWithTrees`](super::TreeWithTrees). The struct is part of [`types::Tree`](crate::types::Tree).
        #[builds(super::super::TreeWithTrees)]
        #[derive(Clone)]
        pub struct TreeWithTrees {
            id: Required<i64, Integer>,
            next: Optional<Box<super::super::Tree>>,
            trees: Required<Vec<super::super::Tree>>,
        }
    }
}
