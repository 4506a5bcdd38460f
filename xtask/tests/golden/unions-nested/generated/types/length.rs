// Generated; do not edit.

#[derive(Clone, Debug, ::serde::Deserialize, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct Length {
    pub metres: f64,
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub of: ::std::option::Option<::std::boxed::Box<super::Entry>>,
}
