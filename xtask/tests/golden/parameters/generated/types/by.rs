// Generated; do not edit.

crate::support::union! {
    pub enum ByQueryEither { Integer(i64) : From, String(::std::string::String) : From,
    ..Other }
}

#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[serde(transparent)]
pub struct ByQueryQ(::std::string::String);
impl ByQueryQ {
    /// The text itself.
    pub fn into_inner(self) -> ::std::string::String {
        self.0
    }
}

impl ::std::ops::Deref for ByQueryQ {
    type Target = ::std::string::String;
    fn deref(&self) -> &::std::string::String {
        &self.0
    }
}

impl ::std::str::FromStr for ByQueryQ {
    type Err = super::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        if value.chars().count() < 2usize {
            return Err("shorter than 2 characters".into());
        }
        Ok(Self(value.to_string()))
    }
}

impl ::std::convert::TryFrom<&str> for ByQueryQ {
    type Error = super::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        value.parse()
    }
}

impl ::std::convert::TryFrom<::std::string::String> for ByQueryQ {
    type Error = super::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        value.parse()
    }
}

impl<'de> ::serde::Deserialize<'de> for ByQueryQ {
    fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
    where
        D: ::serde::Deserializer<'de>,
    {
        ::std::string::String::deserialize(deserializer)?
            .parse()
            .map_err(|e: super::error::ConversionError| {
                <D::Error as ::serde::de::Error>::custom(e.to_string())
            })
    }
}

crate::support::open_enum! {
    pub enum ByQuerySort { Up = "up", Down = "down", ..Other }
}
