// Generated; do not edit.

use super::*;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[derive(Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", schemars(title = "Map"))]
#[serde(transparent)]
pub struct Map(pub BTreeMap<String, Map>);
impl From<BTreeMap<String, Map>> for Map {
    fn from(value: BTreeMap<String, Map>) -> Self {
        Self(value)
    }
}
