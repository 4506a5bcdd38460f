// Generated; do not edit.

use super::*;
use chrono::{DateTime, NaiveDate, Utc};
use openapi_client_runtime::lenient::{AsItIs, Integer, Timestamp};
use openapi_client_runtime::{lenient, object, require, union};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::collections::BTreeMap;

#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schemars", schemars(transform = require!("ended")))]
#[non_exhaustive]
pub struct Event {
    #[serde(deserialize_with = "lenient::read::<Timestamp,_,_>")]
    pub at: DateTime<Utc>,
    #[serde(default)]
    #[serde(deserialize_with = "lenient::read::<Option<Timestamp>,_,_>")]
    pub ended: Option<DateTime<Utc>>,
    #[serde(default)]
    #[serde(deserialize_with = "lenient::read::<Option<Timestamp>,_,_>")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub seen: Option<DateTime<Utc>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "lenient::read_nullable::<Timestamp,_,_>")]
    pub paused: Option<Option<DateTime<Utc>>>,
    #[serde(default)]
    #[serde(deserialize_with = "lenient::read::<Option<Timestamp>,_,_>")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub named: Option<Instant>,
    #[serde(default)]
    #[serde(deserialize_with = "lenient::read::<Option<Vec<Timestamp>>,_,_>")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub list: Option<Vec<Instant>>,
    #[serde(default)]
    #[serde(deserialize_with = "lenient::read::<Option<BTreeMap<String,Option<Timestamp>>>,_,_>")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub map: Option<BTreeMap<String, Option<DateTime<Utc>>>>,
    #[serde(default)]
    #[serde(deserialize_with = "lenient::read::<Option<Vec<(Timestamp,AsItIs,)>>,_,_>")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub points: Option<Vec<(DateTime<Utc>, f64)>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub either: Option<EventEither>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub picked: Option<EventPicked>,
    pub names: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub day: Option<NaiveDate>,
    /// Properties that the document does not describe; they are kept and sent back.
    #[serde(
        flatten,
        deserialize_with = "lenient::read::<BTreeMap<String,Timestamp>,_,_>"
    )]
    pub extra: BTreeMap<String, DateTime<Utc>>,
}

union! {
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

#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct EventPickedSeveral {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub a: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub b: Option<String>,
}
object!(EventPickedSeveral);

#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct EventPickedWithA {
    pub a: String,
}
object!(EventPickedWithA);

#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct EventPickedWithB {
    pub b: String,
}
object!(EventPickedWithB);

pub mod builder {
    use chrono::{DateTime, NaiveDate, Utc};
    use openapi_client_runtime::struct_builder;
    use std::collections::BTreeMap;

    struct_builder! {
        /// Builder for [`Event`](super::Event). The struct is used by [`Client::put_event`](crate::Client::put_event).
        #[builds(super::super::Event)]
        #[derive(Clone)]
        pub struct Event {
            at: Required<DateTime<Utc>>,
            ended: RequiredOrNull<DateTime<Utc>>,
            seen: Optional<DateTime<Utc>>,
            paused: OptionalOrNull<DateTime<Utc>>,
            named: Optional<super::super::Instant>,
            list: Optional<Vec<super::super::Instant>>,
            map: Optional<BTreeMap<String, Option<DateTime<Utc>>>>,
            points: Optional<Vec<(DateTime<Utc>, f64)>>,
            either: Optional<super::super::EventEither>,
            picked: Optional<super::super::EventPicked>,
            names: Required<Vec<String>>,
            day: Optional<NaiveDate>,
            extra: Extra<BTreeMap<String, DateTime<Utc>>>,
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
