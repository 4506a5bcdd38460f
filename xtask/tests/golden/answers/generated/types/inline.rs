// Generated; do not edit.

#[derive(Clone, Debug, ::serde::Deserialize, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Default)]
pub struct InlineError {
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub why: ::std::option::Option<::std::string::String>,
}

#[derive(Clone, Debug, ::serde::Deserialize, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct InlineResponse {
    pub a: ::std::string::String,
}
