// Generated; do not edit.

crate::support::union! {
    #[doc = " What stands beside a union is in every arm."] pub enum Whole {
    Bird(super::WholeBird) : From, Fish(super::WholeFish) : From, ..Other }
}

#[derive(Clone, Debug, ::serde::Deserialize, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct WholeBird {
    pub id: ::std::string::String,
    pub wings: i64,
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
}

#[derive(Clone, Debug, ::serde::Deserialize, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct WholeFish {
    pub id: ::std::string::String,
    pub fins: i64,
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
}
