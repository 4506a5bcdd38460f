// Generated from openapi/openapi.json and openapi/overlay.yaml by `cargo xtask generate`; do not edit.

#[derive(Clone, Debug, ::serde::Deserialize, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Default)]
#[non_exhaustive]
pub struct HttpValidationError {
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub detail: ::std::option::Option<super::HttpValidationErrorDetail>,
}

#[derive(Clone, Debug, ::serde::Deserialize, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[serde(untagged)]
#[non_exhaustive]
pub enum HttpValidationErrorDetail {
    Text(::std::string::String),
    ValidationErrorList(::std::vec::Vec<super::ValidationError>),
    Object(::serde_json::Map<::std::string::String, ::serde_json::Value>),
}

impl ::std::convert::From<::std::string::String> for HttpValidationErrorDetail {
    fn from(value: ::std::string::String) -> Self {
        Self::Text(value)
    }
}

impl ::std::convert::From<::std::vec::Vec<super::ValidationError>>
for HttpValidationErrorDetail {
    fn from(value: ::std::vec::Vec<super::ValidationError>) -> Self {
        Self::ValidationErrorList(value)
    }
}

impl ::std::convert::From<::serde_json::Map<::std::string::String, ::serde_json::Value>>
for HttpValidationErrorDetail {
    fn from(
        value: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    ) -> Self {
        Self::Object(value)
    }
}
