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

#[derive(Clone, Debug, ::serde::Deserialize, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[serde(untagged)]
#[non_exhaustive]
pub enum InvalidDetailItemLocItem {
    Integer(i64),
    Text(::std::string::String),
}

impl ::std::convert::From<i64> for InvalidDetailItemLocItem {
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

impl ::std::convert::From<::std::string::String> for InvalidDetailItemLocItem {
    fn from(value: ::std::string::String) -> Self {
        Self::Text(value)
    }
}
