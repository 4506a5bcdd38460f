// Generated; do not edit.

use super::*;
use serde::{Deserialize, Serialize};

#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[derive(Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", schemars(title = "Tree"))]
#[cfg_attr(feature = "schemars", schemars(extend("maxItems" = 2)))]
#[serde(transparent)]
pub struct Tree(pub Vec<Tree>);
impl From<Vec<Tree>> for Tree {
    fn from(value: Vec<Tree>) -> Self {
        Self(value)
    }
}
