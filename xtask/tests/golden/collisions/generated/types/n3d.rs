// Generated; do not edit.

#[derive(Clone, Debug, ::serde::Deserialize, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Default)]
#[non_exhaustive]
pub struct N3d {
    #[serde(rename = "3d")]
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub n3d: ::std::option::Option<::std::string::String>,
}
