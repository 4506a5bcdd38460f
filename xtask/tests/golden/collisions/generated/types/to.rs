// Generated; do not edit.

#[derive(Clone, Debug, ::serde::Deserialize, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Default)]
#[non_exhaustive]
pub struct ToString {
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub to_string: ::std::option::Option<::std::string::String>,
}
