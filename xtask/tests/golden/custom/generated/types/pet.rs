// Generated; do not edit.

#[derive(Clone, Debug, ::serde::Deserialize, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(PartialEq)]
#[non_exhaustive]
pub struct Pet {
    pub name: super::PetName,
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub kind: ::std::option::Option<super::PetKind>,
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub size: ::std::option::Option<super::PetSize>,
    pub born: super::FormatDate,
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "crate::support::nullable::deserialize"
    )]
    pub seen: ::std::option::Option<::std::option::Option<super::FormatDate>>,
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub days: ::std::option::Option<::std::vec::Vec<super::FormatDate>>,
    pub price: super::Money,
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub tags: ::std::option::Option<super::TagCounts>,
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub toys: ::std::option::Option<super::FormatCountInteger>,
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "crate::support::lenient::read::<::std::option::Option<crate::support::lenient::Timestamp>, _, _>"
    )]
    pub when: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
}

impl Pet {
    /// A builder, to set fields by name from anything that converts.
    pub fn builder() -> super::builder::Pet {
        ::std::default::Default::default()
    }
}

crate::support::constant! {
    #[doc = " Always `\"pet\"`."] pub struct PetKind = "\"pet\"";
}

#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[serde(transparent)]
pub struct PetName(::std::string::String);
impl PetName {
    /// The text itself.
    pub fn into_inner(self) -> ::std::string::String {
        self.0
    }
}

impl ::std::ops::Deref for PetName {
    type Target = ::std::string::String;
    fn deref(&self) -> &::std::string::String {
        &self.0
    }
}

impl ::std::str::FromStr for PetName {
    type Err = super::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        if value.chars().count() > 30usize {
            return Err("longer than 30 characters".into());
        }
        Ok(Self(value.to_string()))
    }
}

impl ::std::convert::TryFrom<&str> for PetName {
    type Error = super::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        value.parse()
    }
}

impl ::std::convert::TryFrom<::std::string::String> for PetName {
    type Error = super::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        value.parse()
    }
}

impl<'de> ::serde::Deserialize<'de> for PetName {
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
    pub enum PetSize { Small = "small", Large = "large", ..Other }
}

pub mod builder {
    crate::support::struct_builder! {
        #[doc = " Builder for [`Pet`](super::Pet)."] #[derive(Clone)] pub struct Pet for
        super::super::Pet { required name : super::super::PetName, optional kind :
        super::super::PetKind, optional size : super::super::PetSize, required born :
        super::super::FormatDate, optional_or_null seen seen_null :
        super::super::FormatDate, optional days : ::std::vec::Vec <
        super::super::FormatDate >, required price : super::super::Money, optional tags :
        super::super::TagCounts, optional toys : super::super::FormatCountInteger,
        optional when : ::chrono::DateTime < ::chrono::offset::Utc >, }
    }
}
