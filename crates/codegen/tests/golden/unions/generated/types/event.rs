// Generated; do not edit.

use super::*;
use openapi_client_runtime::lenient::Integer;
use openapi_client_runtime::{lenient, object, open_enum, union};
use serde::{Deserialize, Serialize};
use serde_json::Value;

union! {
    /// Told apart by a member that the document does not call a discriminator.
    #[derive(PartialEq)]
    pub enum Event {
        Started(EventStarted),
        Stopped(EventStopped),
        #[other]
        Other(Value),
    }
}

#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct EventStarted {
    /// If absent, the server uses `"started"`.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub type_: Option<EventStartedType>,
    #[serde(deserialize_with = "lenient::read::<Integer,_,_>")]
    pub at: i64,
}
object!(EventStarted);

open_enum! {
    pub enum EventStartedType {
        Started = "started",
        #[other]
        Other,
    }
}

#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct EventStopped {
    /// If absent, the server uses `"stopped"`.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub type_: Option<EventStoppedType>,
    #[serde(deserialize_with = "lenient::read::<Integer,_,_>")]
    pub at: i64,
}
object!(EventStopped);

open_enum! {
    pub enum EventStoppedType {
        Stopped = "stopped",
        #[other]
        Other,
    }
}

pub mod builder {
    use openapi_client_runtime::struct_builder;

    struct_builder! {
        /// Builder for [`EventStarted`](super::EventStarted). The struct is part of [`types::Event`](crate::types::Event).
        #[builds(super::super::EventStarted)]
        #[derive(Clone)]
        pub struct EventStarted {
            type_: Optional<super::super::EventStartedType>,
            at: Required<i64>,
        }
    }

    struct_builder! {
        /// Builder for [`EventStopped`](super::EventStopped). The struct is part of [`types::Event`](crate::types::Event).
        #[builds(super::super::EventStopped)]
        #[derive(Clone)]
        pub struct EventStopped {
            type_: Optional<super::super::EventStoppedType>,
            at: Required<i64>,
        }
    }
}
