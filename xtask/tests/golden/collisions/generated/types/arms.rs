// Generated; do not edit.

crate::support::union! {
    pub enum Arms { String(::std::string::String) : From, WithText(super::ArmsWithText) :
    From, Text(super::ArmsText) : From, Text2(super::Text) : From, ..Other }
}

#[derive(Clone, Debug, ::serde::Deserialize, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ArmsText {
    pub b: ::std::string::String,
}

#[derive(Clone, Debug, ::serde::Deserialize, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ArmsWithText {
    pub text: ::std::string::String,
}
