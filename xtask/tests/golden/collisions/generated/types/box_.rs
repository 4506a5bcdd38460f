// Generated; do not edit.

#[derive(Clone, Debug, ::serde::Deserialize, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Default)]
#[non_exhaustive]
pub struct Box {
    #[serde(rename = "box")]
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub box_: ::std::option::Option<::std::boxed::Box<super::Box>>,
}
