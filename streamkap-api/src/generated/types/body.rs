// Generated from openapi/openapi.json and openapi/overlay.yaml by `cargo xtask generate`; do not edit.

/// What the credentials are for.
#[derive(Clone, Debug, ::serde::Deserialize, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct BodyCreateClientCredential {
    pub role_ids: ::std::vec::Vec<::std::string::String>,
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "crate::support::nullable::deserialize"
    )]
    pub description: ::std::option::Option<::std::option::Option<::std::string::String>>,
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "crate::support::nullable::deserialize"
    )]
    pub service_id: ::std::option::Option<::std::option::Option<::std::string::String>>,
}

impl BodyCreateClientCredential {
    /// A builder, to set fields by name from anything that converts.
    pub fn builder() -> super::builder::BodyCreateClientCredential {
        ::std::default::Default::default()
    }
}

/// What the key is for. Either `role_ids` or `permission_ids` is given, not both.
#[derive(Clone, Debug, ::serde::Deserialize, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct BodyCreateProjectKey {
    pub name: super::BodyCreateProjectKeyName,
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "crate::support::nullable::deserialize"
    )]
    pub description: ::std::option::Option<::std::option::Option<::std::string::String>>,
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "crate::support::nullable::deserialize"
    )]
    pub role_ids: ::std::option::Option<
        ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    >,
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "crate::support::nullable::deserialize"
    )]
    pub permission_ids: ::std::option::Option<
        ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    >,
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "crate::support::nullable::deserialize"
    )]
    pub kafka_config: ::std::option::Option<
        ::std::option::Option<super::ProjectKeyKafkaConfig>,
    >,
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "crate::support::nullable::deserialize"
    )]
    pub tool_profile: ::std::option::Option<::std::option::Option<super::ToolProfile>>,
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "crate::support::nullable::deserialize"
    )]
    pub allowed_tools: ::std::option::Option<
        ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    >,
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "crate::support::nullable::deserialize"
    )]
    pub blocked_tools: ::std::option::Option<
        ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    >,
}

impl BodyCreateProjectKey {
    /// A builder, to set fields by name from anything that converts.
    pub fn builder() -> super::builder::BodyCreateProjectKey {
        ::std::default::Default::default()
    }
}

#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[serde(transparent)]
pub struct BodyCreateProjectKeyName(::std::string::String);
impl BodyCreateProjectKeyName {
    /// The text itself.
    pub fn into_inner(self) -> ::std::string::String {
        self.0
    }
}

impl ::std::ops::Deref for BodyCreateProjectKeyName {
    type Target = ::std::string::String;
    fn deref(&self) -> &::std::string::String {
        &self.0
    }
}

impl ::std::str::FromStr for BodyCreateProjectKeyName {
    type Err = super::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        if value.chars().count() > 100usize {
            return Err("longer than 100 characters".into());
        }
        if value.chars().count() < 1usize {
            return Err("shorter than 1 characters".into());
        }
        Ok(Self(value.to_string()))
    }
}

impl ::std::convert::TryFrom<&str> for BodyCreateProjectKeyName {
    type Error = super::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        value.parse()
    }
}

impl ::std::convert::TryFrom<::std::string::String> for BodyCreateProjectKeyName {
    type Error = super::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        value.parse()
    }
}

impl<'de> ::serde::Deserialize<'de> for BodyCreateProjectKeyName {
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

#[derive(Clone, Debug, ::serde::Deserialize, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Default)]
#[non_exhaustive]
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

#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[serde(transparent)]
pub struct BodyGetAccessTokenClientId(::std::string::String);
impl BodyGetAccessTokenClientId {
    /// The text itself.
    pub fn into_inner(self) -> ::std::string::String {
        self.0
    }
}

impl ::std::ops::Deref for BodyGetAccessTokenClientId {
    type Target = ::std::string::String;
    fn deref(&self) -> &::std::string::String {
        &self.0
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

/// The refresh token to exchange.
#[derive(Clone, Debug, ::serde::Deserialize, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct BodyRefreshAccessToken {
    pub refresh_token: crate::support::Secret,
}

impl BodyRefreshAccessToken {
    /// A builder, to set fields by name from anything that converts.
    pub fn builder() -> super::builder::BodyRefreshAccessToken {
        ::std::default::Default::default()
    }
}

/// What is to change. What is absent stays unchanged; that is how the vendor treats updates, and which fields there are besides is not published.
#[derive(Clone, Debug, ::serde::Deserialize, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Default)]
#[non_exhaustive]
pub struct BodyUpdateProjectKey {
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "crate::support::nullable::deserialize"
    )]
    pub name: ::std::option::Option<
        ::std::option::Option<super::BodyUpdateProjectKeyName>,
    >,
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "crate::support::nullable::deserialize"
    )]
    pub description: ::std::option::Option<::std::option::Option<::std::string::String>>,
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "crate::support::nullable::deserialize"
    )]
    pub role_ids: ::std::option::Option<
        ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    >,
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "crate::support::nullable::deserialize"
    )]
    pub permission_ids: ::std::option::Option<
        ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    >,
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "crate::support::nullable::deserialize"
    )]
    pub kafka_config: ::std::option::Option<
        ::std::option::Option<super::ProjectKeyKafkaConfig>,
    >,
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "crate::support::nullable::deserialize"
    )]
    pub kafka_acls: ::std::option::Option<
        ::std::option::Option<::std::vec::Vec<super::KafkaAcl>>,
    >,
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "crate::support::nullable::deserialize"
    )]
    pub whitelist_ips: ::std::option::Option<
        ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    >,
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "crate::support::nullable::deserialize"
    )]
    pub tool_profile: ::std::option::Option<::std::option::Option<super::ToolProfile>>,
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "crate::support::nullable::deserialize"
    )]
    pub allowed_tools: ::std::option::Option<
        ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    >,
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "crate::support::nullable::deserialize"
    )]
    pub blocked_tools: ::std::option::Option<
        ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    >,
    /// Properties that the document does not describe; they are kept and sent back.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

impl BodyUpdateProjectKey {
    /// A builder, to set fields by name from anything that converts.
    pub fn builder() -> super::builder::BodyUpdateProjectKey {
        ::std::default::Default::default()
    }
}

#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[serde(transparent)]
pub struct BodyUpdateProjectKeyName(::std::string::String);
impl BodyUpdateProjectKeyName {
    /// The text itself.
    pub fn into_inner(self) -> ::std::string::String {
        self.0
    }
}

impl ::std::ops::Deref for BodyUpdateProjectKeyName {
    type Target = ::std::string::String;
    fn deref(&self) -> &::std::string::String {
        &self.0
    }
}

impl ::std::str::FromStr for BodyUpdateProjectKeyName {
    type Err = super::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        if value.chars().count() > 100usize {
            return Err("longer than 100 characters".into());
        }
        if value.chars().count() < 1usize {
            return Err("shorter than 1 characters".into());
        }
        Ok(Self(value.to_string()))
    }
}

impl ::std::convert::TryFrom<&str> for BodyUpdateProjectKeyName {
    type Error = super::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        value.parse()
    }
}

impl ::std::convert::TryFrom<::std::string::String> for BodyUpdateProjectKeyName {
    type Error = super::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        value.parse()
    }
}

impl<'de> ::serde::Deserialize<'de> for BodyUpdateProjectKeyName {
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
        #[doc =
        " Builder for [`BodyCreateClientCredential`](super::BodyCreateClientCredential)."]
        #[derive(Clone)] pub struct BodyCreateClientCredential for
        super::super::BodyCreateClientCredential { required role_ids : ::std::vec::Vec <
        ::std::string::String >, optional_or_null description description_null :
        ::std::string::String, optional_or_null service_id service_id_null :
        ::std::string::String, }
    }

    crate::support::struct_builder! {
        #[doc = " Builder for [`BodyCreateProjectKey`](super::BodyCreateProjectKey)."]
        #[derive(Clone)] pub struct BodyCreateProjectKey for
        super::super::BodyCreateProjectKey { required name :
        super::super::BodyCreateProjectKeyName, optional_or_null description
        description_null : ::std::string::String, optional_or_null role_ids role_ids_null
        : ::std::vec::Vec < ::std::string::String >, optional_or_null permission_ids
        permission_ids_null : ::std::vec::Vec < ::std::string::String >, optional_or_null
        kafka_config kafka_config_null : super::super::ProjectKeyKafkaConfig,
        optional_or_null tool_profile tool_profile_null : super::super::ToolProfile,
        optional_or_null allowed_tools allowed_tools_null : ::std::vec::Vec <
        ::std::string::String >, optional_or_null blocked_tools blocked_tools_null :
        ::std::vec::Vec < ::std::string::String >, }
    }

    crate::support::struct_builder! {
        #[doc = " Builder for [`BodyGetAccessToken`](super::BodyGetAccessToken)."]
        #[derive(Clone)] pub struct BodyGetAccessToken for
        super::super::BodyGetAccessToken { optional_or_null client_id client_id_null :
        super::super::BodyGetAccessTokenClientId, optional_or_null secret secret_null :
        crate ::support::Secret, optional_or_null project_key project_key_null : crate
        ::support::Secret, }
    }

    crate::support::struct_builder! {
        #[doc =
        " Builder for [`BodyRefreshAccessToken`](super::BodyRefreshAccessToken)."]
        #[derive(Clone)] pub struct BodyRefreshAccessToken for
        super::super::BodyRefreshAccessToken { required refresh_token : crate
        ::support::Secret, }
    }

    crate::support::struct_builder! {
        #[doc = " Builder for [`BodyUpdateProjectKey`](super::BodyUpdateProjectKey)."]
        #[derive(Clone)] pub struct BodyUpdateProjectKey for
        super::super::BodyUpdateProjectKey { optional_or_null name name_null :
        super::super::BodyUpdateProjectKeyName, optional_or_null description
        description_null : ::std::string::String, optional_or_null role_ids role_ids_null
        : ::std::vec::Vec < ::std::string::String >, optional_or_null permission_ids
        permission_ids_null : ::std::vec::Vec < ::std::string::String >, optional_or_null
        kafka_config kafka_config_null : super::super::ProjectKeyKafkaConfig,
        optional_or_null kafka_acls kafka_acls_null : ::std::vec::Vec <
        super::super::KafkaAcl >, optional_or_null whitelist_ips whitelist_ips_null :
        ::std::vec::Vec < ::std::string::String >, optional_or_null tool_profile
        tool_profile_null : super::super::ToolProfile, optional_or_null allowed_tools
        allowed_tools_null : ::std::vec::Vec < ::std::string::String >, optional_or_null
        blocked_tools blocked_tools_null : ::std::vec::Vec < ::std::string::String >,
        extra extra : ::serde_json::Map < ::std::string::String, ::serde_json::Value >, }
    }
}
