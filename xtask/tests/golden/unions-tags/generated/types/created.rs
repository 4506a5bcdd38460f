// Generated; do not edit.

#[derive(Clone, Debug, ::serde::Deserialize, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct Created {
    /// If absent, the server uses `"created"`.
    #[serde(rename = "type")]
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub type_: ::std::option::Option<super::CreatedType>,
    pub by: ::std::string::String,
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "crate::support::lenient::read::<::std::option::Option<crate::support::lenient::Timestamp>, _, _>"
    )]
    pub at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
}

crate::support::constant! {
    #[doc = " Always `\"created\"`."] pub struct CreatedType = "\"created\"";
}
