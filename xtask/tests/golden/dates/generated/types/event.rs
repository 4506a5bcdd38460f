// Generated; do not edit.

#[derive(Clone, Debug, ::serde::Deserialize, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct Event {
    #[serde(
        deserialize_with = "crate::support::lenient::read::<crate::support::lenient::Timestamp, _, _>"
    )]
    pub at: ::chrono::DateTime<::chrono::offset::Utc>,
    #[serde(
        default,
        deserialize_with = "crate::support::lenient::read::<::std::option::Option<crate::support::lenient::Timestamp>, _, _>"
    )]
    pub ended: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "crate::support::lenient::read::<::std::option::Option<crate::support::lenient::Timestamp>, _, _>"
    )]
    pub seen: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "crate::support::lenient::read_nullable::<crate::support::lenient::Timestamp, _, _>"
    )]
    pub paused: ::std::option::Option<
        ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
    >,
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "crate::support::lenient::read::<::std::option::Option<crate::support::lenient::Timestamp>, _, _>"
    )]
    pub named: ::std::option::Option<super::Instant>,
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "crate::support::lenient::read::<::std::option::Option<::std::vec::Vec<crate::support::lenient::Timestamp>>, _, _>"
    )]
    pub list: ::std::option::Option<::std::vec::Vec<super::Instant>>,
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "crate::support::lenient::read::<::std::option::Option<::std::collections::BTreeMap<::std::string::String,::std::option::Option<crate::support::lenient::Timestamp>>>, _, _>"
    )]
    pub map: ::std::option::Option<
        ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        >,
    >,
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "crate::support::lenient::read::<::std::option::Option<::std::vec::Vec<(crate::support::lenient::Timestamp,crate::support::lenient::AsItIs,)>>, _, _>"
    )]
    pub points: ::std::option::Option<
        ::std::vec::Vec<(::chrono::DateTime<::chrono::offset::Utc>, f64)>,
    >,
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub either: ::std::option::Option<super::EventEither>,
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub picked: ::std::option::Option<super::EventPicked>,
    pub names: ::std::vec::Vec<::std::string::String>,
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub day: ::std::option::Option<::chrono::naive::NaiveDate>,
    /// Properties that the document does not describe; they are kept and sent back.
    #[serde(
        flatten,
        deserialize_with = "crate::support::lenient::read::<::std::collections::BTreeMap<::std::string::String,crate::support::lenient::Timestamp>, _, _>"
    )]
    pub extra: ::std::collections::BTreeMap<
        ::std::string::String,
        ::chrono::DateTime<::chrono::offset::Utc>,
    >,
}

impl Event {
    /// A builder, to set fields by name from anything that converts.
    pub fn builder() -> super::builder::Event {
        ::std::default::Default::default()
    }
}

crate::support::union! {
    pub enum EventEither { Integer(i64) : From, DateTime(::chrono::DateTime <
    ::chrono::offset::Utc > as crate ::support::lenient::Timestamp) : From, ..Other }
}

crate::support::union! {
    pub enum EventPicked { DateTimeArray(::std::vec::Vec < ::chrono::DateTime <
    ::chrono::offset::Utc > > as ::std::vec::Vec < crate ::support::lenient::Timestamp >)
    : From, WithA(super::EventPickedWithA) : From, WithB(super::EventPickedWithB) : From,
    ..Other }
}

#[derive(Clone, Debug, ::serde::Deserialize, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct EventPickedWithA {
    pub a: ::std::string::String,
}

impl EventPickedWithA {
    /// A builder, to set fields by name from anything that converts.
    pub fn builder() -> super::builder::EventPickedWithA {
        ::std::default::Default::default()
    }
}

#[derive(Clone, Debug, ::serde::Deserialize, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct EventPickedWithB {
    pub b: ::std::string::String,
}

impl EventPickedWithB {
    /// A builder, to set fields by name from anything that converts.
    pub fn builder() -> super::builder::EventPickedWithB {
        ::std::default::Default::default()
    }
}

pub mod builder {
    crate::support::struct_builder! {
        #[doc = " Builder for [`Event`](super::Event)."] #[derive(Clone)] pub struct
        Event for super::super::Event { required at : ::chrono::DateTime <
        ::chrono::offset::Utc >, required_or_null ended : ::chrono::DateTime <
        ::chrono::offset::Utc >, optional seen : ::chrono::DateTime <
        ::chrono::offset::Utc >, optional_or_null paused paused_null : ::chrono::DateTime
        < ::chrono::offset::Utc >, optional named : super::super::Instant, optional list
        : ::std::vec::Vec < super::super::Instant >, optional map :
        ::std::collections::BTreeMap < ::std::string::String, ::std::option::Option <
        ::chrono::DateTime < ::chrono::offset::Utc > > >, optional points :
        ::std::vec::Vec < (::chrono::DateTime < ::chrono::offset::Utc >, f64,) >,
        optional either : super::super::EventEither, optional picked :
        super::super::EventPicked, required names : ::std::vec::Vec <
        ::std::string::String >, optional day : ::chrono::naive::NaiveDate, extra extra :
        ::std::collections::BTreeMap < ::std::string::String, ::chrono::DateTime <
        ::chrono::offset::Utc > >, }
    }

    crate::support::struct_builder! {
        #[doc = " Builder for [`EventPickedWithA`](super::EventPickedWithA)."]
        #[derive(Clone)] pub struct EventPickedWithA for super::super::EventPickedWithA {
        required a : ::std::string::String, }
    }

    crate::support::struct_builder! {
        #[doc = " Builder for [`EventPickedWithB`](super::EventPickedWithB)."]
        #[derive(Clone)] pub struct EventPickedWithB for super::super::EventPickedWithB {
        required b : ::std::string::String, }
    }
}
