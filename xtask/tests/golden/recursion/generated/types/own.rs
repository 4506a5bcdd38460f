// Generated; do not edit.

#[derive(Clone, Debug, ::serde::Deserialize, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[serde(untagged)]
#[non_exhaustive]
pub enum Own {
    Text(::std::string::String),
    Own(::std::boxed::Box<super::Own>),
}

impl ::std::convert::From<::std::string::String> for Own {
    fn from(value: ::std::string::String) -> Self {
        Self::Text(value)
    }
}
