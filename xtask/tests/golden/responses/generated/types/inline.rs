// Generated; do not edit.

#[derive(Clone, Debug, ::serde::Deserialize, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Default)]
#[non_exhaustive]
pub struct InlineError {
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub why: ::std::option::Option<::std::string::String>,
}

#[derive(Clone, Debug, ::serde::Deserialize, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct InlineResponse {
    pub a: ::std::string::String,
}
