// Generated; do not edit.

#[derive(Clone, Debug, ::serde::Deserialize, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct Upload {
    pub file: ::std::string::String,
    pub name: ::std::string::String,
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub size: ::std::option::Option<i64>,
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub labels: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub meta: ::std::option::Option<super::Meta>,
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub thumbnails: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
}

crate::support::constant! {
    #[doc = " Always `\"scan\"`."] pub struct UploadEncodedBodyKind = "\"scan\"";
}
