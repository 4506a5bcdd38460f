// Generated; do not edit.

#[derive(Clone, Debug, ::serde::Deserialize, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct Login {
    pub password: crate::support::Secret,
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub kind: ::std::option::Option<super::LoginKind>,
}

crate::support::constant! {
    #[doc = " Always `\"login\"`."] pub struct LoginKind = "\"login\"";
}
