// Generated; do not edit.

#[derive(Clone, Debug, ::serde::Deserialize, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[serde(untagged)]
#[non_exhaustive]
pub enum Moment {
    #[serde(
        deserialize_with = "crate::support::lenient::read::<crate::support::lenient::Timestamp, _, _>"
    )]
    DateTime(::chrono::DateTime<::chrono::offset::Utc>),
    Date(::chrono::naive::NaiveDate),
    Uuid(::uuid::Uuid),
    Text(::std::string::String),
}

impl ::std::convert::From<::chrono::DateTime<::chrono::offset::Utc>> for Moment {
    fn from(value: ::chrono::DateTime<::chrono::offset::Utc>) -> Self {
        Self::DateTime(value)
    }
}

impl ::std::convert::From<::chrono::naive::NaiveDate> for Moment {
    fn from(value: ::chrono::naive::NaiveDate) -> Self {
        Self::Date(value)
    }
}

impl ::std::convert::From<::uuid::Uuid> for Moment {
    fn from(value: ::uuid::Uuid) -> Self {
        Self::Uuid(value)
    }
}

impl ::std::convert::From<::std::string::String> for Moment {
    fn from(value: ::std::string::String) -> Self {
        Self::Text(value)
    }
}
