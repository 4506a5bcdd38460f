// Generated; do not edit.

use super::*;
use openapi_client_runtime::{named, open_enum, union};
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

#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schemars", schemars(transform = named!(builder::EventStarted)))]
#[non_exhaustive]
pub struct EventStarted {
    /// If absent, the server uses `"started"`.
    pub type_: Option<EventStartedType>,
    pub at: i64,
}

open_enum! {
    #[uses = " Part of [`types::EventStarted`](crate::types::EventStarted)."]
    pub enum EventStartedType {
        Started = "started",
        #[other]
        Other,
    }
}

#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schemars", schemars(transform = named!(builder::EventStopped)))]
#[non_exhaustive]
pub struct EventStopped {
    /// If absent, the server uses `"stopped"`.
    pub type_: Option<EventStoppedType>,
    pub at: i64,
}

open_enum! {
    #[uses = " Part of [`types::EventStopped`](crate::types::EventStopped)."]
    pub enum EventStoppedType {
        Stopped = "stopped",
        #[other]
        Other,
    }
}

pub mod builder {
    use openapi_client_runtime::lenient::Integer;
    use openapi_client_runtime::struct_builder;

    struct_builder! {
        /// Builder for [`EventStarted`](super::EventStarted). The struct is part of [`types::Event`](crate::types::Event).
        #[builds(super::super::EventStarted)]
        #[derive(Clone)]
        pub struct EventStarted {
            #[property = "type"]
            type_: Optional<super::super::EventStartedType>,
            at: Required<i64, Integer>,
        }
    }

    struct_builder! {
        /// Builder for [`EventStopped`](super::EventStopped). The struct is part of [`types::Event`](crate::types::Event).
        #[builds(super::super::EventStopped)]
        #[derive(Clone)]
        pub struct EventStopped {
            #[property = "type"]
            type_: Optional<super::super::EventStoppedType>,
            at: Required<i64, Integer>,
        }
    }
}
