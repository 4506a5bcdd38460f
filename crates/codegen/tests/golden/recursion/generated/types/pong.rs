// Generated; do not edit.

use super::*;
use serde::{Deserialize, Serialize};

#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[derive(Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", schemars(title = "Pong"))]
#[serde(transparent)]
pub struct Pong(pub Box<Ping>);
impl From<Box<Ping>> for Pong {
    fn from(value: Box<Ping>) -> Self {
        Self(value)
    }
}
