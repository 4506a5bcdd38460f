// Generated; do not edit.

use super::*;
use chrono::{DateTime, NaiveDate, Utc};
use openapi_client_runtime::lenient::{Integer, Timestamp};
use openapi_client_runtime::{require, union};
use serde_json::Value;
use std::collections::BTreeMap;

#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schemars", schemars(transform = require!("ended")))]
#[non_exhaustive]
pub struct Event {
    pub at: DateTime<Utc>,
    pub ended: Option<DateTime<Utc>>,
    pub seen: Option<DateTime<Utc>>,
    pub paused: Option<Option<DateTime<Utc>>>,
    pub named: Option<Instant>,
    pub list: Option<Vec<Instant>>,
    pub map: Option<BTreeMap<String, Option<DateTime<Utc>>>>,
    pub points: Option<Vec<(DateTime<Utc>, f64)>>,
    pub either: Option<EventEither>,
    pub picked: Option<EventPicked>,
    pub names: Vec<String>,
    pub day: Option<NaiveDate>,
    /// Properties that the document does not describe; they are kept and sent back.
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: BTreeMap<String, DateTime<Utc>>,
}

union! {
    #[uses = " Part of [`types::Event`](crate::types::Event)."]
    #[derive(PartialEq)]
    pub enum EventEither {
        #[shape(Integer)]
        Integer(i64),
        #[shape(Timestamp)]
        DateTime(DateTime<Utc>),
        #[other]
        Other(Value),
    }
}

union! {
    #[uses = " Part of [`types::Event`](crate::types::Event)."]
    #[derive(PartialEq)]
    pub enum EventPicked {
        #[shape(Vec<Timestamp>)]
        DateTimeArray(Vec<DateTime<Utc>>),
        WithA(EventPickedWithA),
        WithB(EventPickedWithB),
        #[schema(skip)]
        Several(EventPickedSeveral),
        #[other]
        Other(Value),
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct EventPickedSeveral {
    pub a: Option<String>,
    pub b: Option<String>,
}

#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct EventPickedWithA {
    pub a: String,
}

#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct EventPickedWithB {
    pub b: String,
}

pub mod builder {
    use chrono::{DateTime, NaiveDate, Utc};
    use openapi_client_runtime::lenient::{AsItIs, Timestamp};
    use openapi_client_runtime::struct_builder;
    use std::collections::BTreeMap;

    struct_builder! {
        /// Builder for [`Event`](super::Event). The struct is used by [`Client::put_event`](crate::Client::put_event).
        #[builds(super::super::Event)]
        #[derive(Clone)]
        pub struct Event {
            at: Required<DateTime<Utc>, Timestamp>,
            ended: RequiredOrNull<DateTime<Utc>, Timestamp>,
            seen: Optional<DateTime<Utc>, Timestamp>,
            paused: OptionalOrNull<DateTime<Utc>, Timestamp>,
            named: Optional<super::super::Instant, Timestamp>,
            list: Optional<Vec<super::super::Instant>, Vec<Timestamp>>,
            map: Optional<
                BTreeMap<String, Option<DateTime<Utc>>>,
                BTreeMap<String, Option<Timestamp>>,
            >,
            points: Optional<Vec<(DateTime<Utc>, f64)>, Vec<(Timestamp, AsItIs)>>,
            either: Optional<super::super::EventEither>,
            picked: Optional<super::super::EventPicked>,
            names: Required<Vec<String>>,
            day: Optional<NaiveDate>,
            #[extra]
            extra: Extra<BTreeMap<String, DateTime<Utc>>, BTreeMap<String, Timestamp>>,
        }
    }

    struct_builder! {
        /// Builder for [`EventPickedSeveral`](super::EventPickedSeveral). The struct is part of [`types::EventPicked`](crate::types::EventPicked).
        #[builds(super::super::EventPickedSeveral)]
        #[derive(Clone)]
        pub struct EventPickedSeveral {
            a: Optional<String>,
            b: Optional<String>,
        }
    }

    struct_builder! {
        /// Builder for [`EventPickedWithA`](super::EventPickedWithA). The struct is part of [`types::EventPicked`](crate::types::EventPicked).
        #[builds(super::super::EventPickedWithA)]
        #[derive(Clone)]
        pub struct EventPickedWithA {
            a: Required<String>,
        }
    }

    struct_builder! {
        /// Builder for [`EventPickedWithB`](super::EventPickedWithB). The struct is part of [`types::EventPicked`](crate::types::EventPicked).
        #[builds(super::super::EventPickedWithB)]
        #[derive(Clone)]
        pub struct EventPickedWithB {
            b: Required<String>,
        }
    }
}
