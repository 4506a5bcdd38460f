// Generated; do not edit.

#[derive(Clone, Debug, ::serde::Deserialize, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct Job {
    pub id: ::uuid::Uuid,
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "crate::support::lenient::read::<::std::option::Option<crate::support::lenient::Timestamp>, _, _>"
    )]
    pub at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
}

impl Job {
    /// A builder, to set fields by name from anything that converts.
    pub fn builder() -> super::builder::Job {
        ::std::default::Default::default()
    }
}

pub mod builder {
    crate::support::struct_builder! {
        #[doc = " Builder for [`Job`](super::Job)."] #[derive(Clone)] pub struct Job for
        super::super::Job { required id : ::uuid::Uuid, optional at : ::chrono::DateTime
        < ::chrono::offset::Utc >, }
    }
}
