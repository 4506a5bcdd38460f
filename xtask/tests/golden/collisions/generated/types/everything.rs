// Generated; do not edit.

#[derive(Clone, Debug, ::serde::Deserialize, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Default)]
#[non_exhaustive]
pub struct Everything {
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub a: ::std::option::Option<super::Option>,
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub b: ::std::option::Option<super::Result>,
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub c: ::std::option::Option<super::String>,
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub d: ::std::option::Option<super::Vec>,
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub e: ::std::option::Option<super::Box>,
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub f: ::std::option::Option<super::Self2>,
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub g: ::std::option::Option<super::Variants>,
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub h: ::std::option::Option<super::Arms>,
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub i: ::std::option::Option<super::PetOwner2>,
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub j: ::std::option::Option<super::Keywords>,
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub k: ::std::option::Option<super::Default>,
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub l: ::std::option::Option<super::Value>,
}
