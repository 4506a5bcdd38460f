// Generated; do not edit.

#[derive(Clone, Debug, ::serde::Deserialize, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct Wrong {
    pub a: ::serde_json::Value,
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub b: ::std::option::Option<::serde_json::Value>,
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub c: ::std::option::Option<::std::string::String>,
    /// If absent, the server uses `"x"`.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub d: ::std::option::Option<i64>,
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub e: ::std::option::Option<::std::string::String>,
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub f: ::std::option::Option<::std::string::String>,
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub g: ::std::option::Option<::std::vec::Vec<::serde_json::Value>>,
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "crate::support::nullable::present"
    )]
    pub h: ::std::option::Option<()>,
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub i: ::std::option::Option<::std::string::String>,
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub j: ::std::option::Option<::serde_json::Value>,
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub k: ::std::option::Option<super::WrongK>,
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub l: ::std::option::Option<::std::string::String>,
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub n: ::std::option::Option<::serde_json::Value>,
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub o: ::std::option::Option<::std::string::String>,
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub p: ::std::option::Option<super::WrongQ>,
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub q: ::std::option::Option<super::WrongQ>,
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub r: ::std::option::Option<super::WrongLocal>,
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub s: ::std::option::Option<super::WrongS>,
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub t: ::std::option::Option<super::List>,
    pub undescribed: ::serde_json::Value,
}

pub type WrongK = ::std::string::String;

pub type WrongLocal = ::std::string::String;

#[derive(Clone, Debug, ::serde::Deserialize, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Default)]
#[non_exhaustive]
pub struct WrongQ {
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub inner: ::std::option::Option<::std::string::String>,
}

crate::support::union! {
    pub enum WrongS { String(::std::string::String) : From,
    NotASchema(super::NotASchema), ..Other }
}
