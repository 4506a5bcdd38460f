// Generated; do not edit.

crate::support::union! {
    #[doc = " Told apart by a member that the document does not call a discriminator."]
    pub enum Event { Started(super::EventStarted) : From, Stopped(super::EventStopped) :
    From, ..Other }
}

#[derive(Clone, Debug, ::serde::Deserialize, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct EventStarted {
    /// If absent, the server uses `"started"`.
    #[serde(rename = "type")]
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub type_: ::std::option::Option<super::EventStartedType>,
    pub at: i64,
}

crate::support::open_enum! {
    pub enum EventStartedType { Started = "started", ..Other }
}

#[derive(Clone, Debug, ::serde::Deserialize, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct EventStopped {
    /// If absent, the server uses `"stopped"`.
    #[serde(rename = "type")]
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub type_: ::std::option::Option<super::EventStoppedType>,
    pub at: i64,
}

crate::support::open_enum! {
    pub enum EventStoppedType { Stopped = "stopped", ..Other }
}
