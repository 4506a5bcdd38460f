// Generated from openapi/openapi.json and openapi/overlay.yaml by `cargo xtask generate`; do not edit.

#[derive(Clone, Debug, ::serde::Deserialize, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ValidationError {
    pub loc: ::std::vec::Vec<super::ValidationErrorLocItem>,
    pub msg: ::std::string::String,
    #[serde(rename = "type")]
    pub type_: ::std::string::String,
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub input: ::std::option::Option<crate::support::Redacted<::serde_json::Value>>,
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub ctx: ::std::option::Option<
        crate::support::Redacted<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
    >,
}

crate::support::union! {
    pub enum ValidationErrorLocItem { Integer(i64) : From, String(::std::string::String)
    : From, ..Other }
}
