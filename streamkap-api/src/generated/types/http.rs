// Generated from openapi/openapi.json and openapi/overlay.yaml by `cargo xtask generate`; do not edit.

#[derive(Clone, Debug, ::serde::Deserialize, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Default)]
#[non_exhaustive]
pub struct HttpValidationError {
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub detail: ::std::option::Option<super::HttpValidationErrorDetail>,
}

crate::support::union! {
    pub enum HttpValidationErrorDetail { String(::std::string::String) : From,
    ValidationErrorArray(::std::vec::Vec < super::ValidationError >) : From,
    Object(::serde_json::Map < ::std::string::String, ::serde_json::Value >) : From,
    ..redacted Other }
}
