// Generated; do not edit.

/// Told apart by a member that the document does not call a discriminator.
#[derive(Clone, Debug, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[serde(untagged)]
#[non_exhaustive]
pub enum Event {
    Started(super::EventStarted),
    Stopped(super::EventStopped),
}

impl<'de> ::serde::Deserialize<'de> for Event {
    fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
    where
        D: ::serde::Deserializer<'de>,
    {
        crate::support::union::by_listed_value(
            deserializer,
            "Event",
            "type",
            &[
                (
                    &["started"],
                    (
                        &["type", "at"],
                        &["at"],
                        |value| ::serde_json::from_value(value).map(Self::Started),
                    ),
                ),
                (
                    &["stopped"],
                    (
                        &["type", "at"],
                        &["at"],
                        |value| ::serde_json::from_value(value).map(Self::Stopped),
                    ),
                ),
            ],
        )
    }
}

impl ::std::convert::From<super::EventStarted> for Event {
    fn from(value: super::EventStarted) -> Self {
        Self::Started(value)
    }
}

impl ::std::convert::From<super::EventStopped> for Event {
    fn from(value: super::EventStopped) -> Self {
        Self::Stopped(value)
    }
}

#[derive(Clone, Debug, ::serde::Deserialize, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct EventStarted {
    /// Where absent, the server takes `"started"`.
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
    /// Where absent, the server takes `"stopped"`.
    #[serde(rename = "type")]
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub type_: ::std::option::Option<super::EventStoppedType>,
    pub at: i64,
}

crate::support::open_enum! {
    pub enum EventStoppedType { Stopped = "stopped", ..Other }
}
