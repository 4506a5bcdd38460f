// Generated; do not edit.

crate::support::union! {
    #[doc = " Branches beside keywords of their own."] pub enum Tree {
    Variant1(::std::boxed::Box < super::TreeVariant1 >) : From,
    Variant2(::std::boxed::Box < super::TreeVariant2 >) : From, ..Other }
}

#[derive(Clone, Debug, ::serde::Deserialize, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct TreeVariant1 {
    pub id: i64,
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub next: ::std::option::Option<::std::boxed::Box<super::Tree>>,
    pub leaf: ::std::string::String,
}

#[derive(Clone, Debug, ::serde::Deserialize, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct TreeVariant2 {
    pub id: i64,
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub next: ::std::option::Option<::std::boxed::Box<super::Tree>>,
    pub trees: ::std::vec::Vec<super::Tree>,
}
