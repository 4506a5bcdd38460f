// Generated; do not edit.

#[derive(Clone, Debug, ::serde::Deserialize, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Default)]
#[non_exhaustive]
pub struct Invalid {
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub detail: ::std::option::Option<::std::vec::Vec<super::InvalidDetailItem>>,
}

#[derive(Clone, Debug, ::serde::Deserialize, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct InvalidDetailItem {
    pub loc: ::std::vec::Vec<super::InvalidDetailItemLocItem>,
    pub msg: ::std::string::String,
}

crate::support::union! {
    pub enum InvalidDetailItemLocItem { Integer(i64) : From,
    String(::std::string::String) : From, ..Other }
}
