// Generated; do not edit.

#[derive(Clone, Debug, ::serde::Deserialize, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[serde(untagged)]
#[non_exhaustive]
pub enum Json {
    Boolean(bool),
    Number(f64),
    Text(::std::string::String),
    JsonList(::std::vec::Vec<::std::option::Option<super::Json>>),
    JsonMap(
        ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::option::Option<super::Json>,
        >,
    ),
}

impl ::std::convert::From<bool> for Json {
    fn from(value: bool) -> Self {
        Self::Boolean(value)
    }
}

impl ::std::convert::From<f64> for Json {
    fn from(value: f64) -> Self {
        Self::Number(value)
    }
}

impl ::std::convert::From<::std::string::String> for Json {
    fn from(value: ::std::string::String) -> Self {
        Self::Text(value)
    }
}

impl ::std::convert::From<::std::vec::Vec<::std::option::Option<super::Json>>> for Json {
    fn from(value: ::std::vec::Vec<::std::option::Option<super::Json>>) -> Self {
        Self::JsonList(value)
    }
}

impl ::std::convert::From<
    ::std::collections::BTreeMap<
        ::std::string::String,
        ::std::option::Option<super::Json>,
    >,
> for Json {
    fn from(
        value: ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::option::Option<super::Json>,
        >,
    ) -> Self {
        Self::JsonMap(value)
    }
}
