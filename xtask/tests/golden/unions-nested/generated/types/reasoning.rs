// Generated; do not edit.

#[derive(Clone, Debug, ::serde::Deserialize, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct Reasoning {
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::std::string::String>,
    #[serde(rename = "type")]
    pub type_: super::ReasoningType,
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub summary: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
}

crate::support::open_enum! {
    pub enum ReasoningType { Reasoning = "reasoning", Thought = "thought", ..Other }
}
