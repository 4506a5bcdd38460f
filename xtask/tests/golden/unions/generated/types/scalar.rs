// Generated; do not edit.

#[derive(Clone, Debug, ::serde::Deserialize, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[serde(untagged)]
#[non_exhaustive]
pub enum Scalar {
    Boolean(bool),
    Number(f64),
    Text(::std::string::String),
}

impl ::std::convert::From<bool> for Scalar {
    fn from(value: bool) -> Self {
        Self::Boolean(value)
    }
}

impl ::std::convert::From<f64> for Scalar {
    fn from(value: f64) -> Self {
        Self::Number(value)
    }
}

impl ::std::convert::From<::std::string::String> for Scalar {
    fn from(value: ::std::string::String) -> Self {
        Self::Text(value)
    }
}
