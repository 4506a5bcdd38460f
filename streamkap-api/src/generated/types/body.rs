// Generated from openapi/openapi.json and openapi/overlay.yaml by `cargo xtask generate`; do not edit.

#[derive(Clone, Debug, ::serde::Deserialize, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Default)]
pub struct BodyGetAccessToken {
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "crate::support::nullable::deserialize"
    )]
    pub client_id: ::std::option::Option<
        ::std::option::Option<super::BodyGetAccessTokenClientId>,
    >,
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "crate::support::nullable::deserialize"
    )]
    pub secret: ::std::option::Option<::std::option::Option<crate::support::Secret>>,
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "crate::support::nullable::deserialize"
    )]
    pub project_key: ::std::option::Option<
        ::std::option::Option<crate::support::Secret>,
    >,
}

impl BodyGetAccessToken {
    /// A builder, to set fields by name from anything that converts.
    pub fn builder() -> super::builder::BodyGetAccessToken {
        ::std::default::Default::default()
    }
}

/// `BodyGetAccessTokenClientId`: a text that is checked.
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[serde(transparent)]
pub struct BodyGetAccessTokenClientId(::std::string::String);
impl ::std::ops::Deref for BodyGetAccessTokenClientId {
    type Target = ::std::string::String;
    fn deref(&self) -> &::std::string::String {
        &self.0
    }
}

impl ::std::convert::From<BodyGetAccessTokenClientId> for ::std::string::String {
    fn from(value: BodyGetAccessTokenClientId) -> Self {
        value.0
    }
}

impl ::std::str::FromStr for BodyGetAccessTokenClientId {
    type Err = super::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        if value.chars().count() > 256usize {
            return Err("longer than 256 characters".into());
        }
        Ok(Self(value.to_string()))
    }
}

impl ::std::convert::TryFrom<&str> for BodyGetAccessTokenClientId {
    type Error = super::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        value.parse()
    }
}

impl ::std::convert::TryFrom<::std::string::String> for BodyGetAccessTokenClientId {
    type Error = super::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        value.parse()
    }
}

impl<'de> ::serde::Deserialize<'de> for BodyGetAccessTokenClientId {
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

pub mod builder {
    crate::support::struct_builder! {
        #[doc = " Builder for [`BodyGetAccessToken`](super::BodyGetAccessToken)."] pub
        struct BodyGetAccessToken for super::super::BodyGetAccessToken { optional_or_null
        client_id client_id_null : super::super::BodyGetAccessTokenClientId,
        optional_or_null secret secret_null : crate ::support::Secret, optional_or_null
        project_key project_key_null : crate ::support::Secret, }
    }
}
