// Generated; do not edit.

use super::*;
use serde::{Deserialize, Serialize};

#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[derive(Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", schemars(title = "Ping"))]
#[serde(transparent)]
pub struct Ping(pub Box<Pong>);
impl From<Box<Pong>> for Ping {
    fn from(value: Box<Pong>) -> Self {
        Self(value)
    }
}
