// Generated; do not edit.

use super::*;
use std::collections::BTreeMap;

#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Tree {
    pub value: String,
    pub left: Option<Box<Tree>>,
    pub right: Option<Option<Box<Tree>>>,
    pub children: Option<Vec<Tree>>,
    pub named: Option<BTreeMap<String, Tree>>,
    pub husband: Option<Husband>,
    pub expression: Option<Expression>,
    pub pair: Option<Pair>,
    pub alias: Option<Box<TreeAlias>>,
    pub json: Option<Option<Json>>,
    pub list: Option<List>,
    pub map: Option<Map>,
    pub dead: Option<Ping>,
    pub own: Option<Own>,
    pub part: Option<PartA>,
}

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
