// Generated; do not edit.

use super::*;
use serde::{Deserialize, Serialize};

#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[derive(Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", schemars(title = "List"))]
#[serde(transparent)]
pub struct List(pub Vec<List>);
impl From<Vec<List>> for List {
    fn from(value: Vec<List>) -> Self {
        Self(value)
    }
}
