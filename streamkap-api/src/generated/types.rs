//! Provisional: made from the vendored document until the generator writes this file.
#![allow(clippy::all, missing_docs)]

///`AccessToken`
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct AccessToken {
    #[serde(rename = "accessToken")]
    pub access_token: crate::support::Secret,
    #[serde(default)]
    pub expires: ::std::option::Option<::std::string::String>,
    #[serde(default, rename = "expiresIn")]
    pub expires_in: ::std::option::Option<::serde_json::Value>,
    #[serde(default, rename = "refreshToken")]
    pub refresh_token: ::std::option::Option<crate::support::Secret>,
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
///`BodyGetAccessToken`
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct BodyGetAccessToken {
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub client_id: ::std::option::Option<::std::option::Option<BodyGetAccessTokenClientId>>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub project_key: ::std::option::Option<::std::option::Option<crate::support::Secret>>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub secret: ::std::option::Option<::std::option::Option<crate::support::Secret>>,
}
impl BodyGetAccessToken {
    pub fn builder() -> builder::BodyGetAccessToken {
        Default::default()
    }
}
///`BodyGetAccessTokenClientId`
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
    type Err = self::error::ConversionError;
    fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
        if value.chars().count() > 256usize {
            return Err("longer than 256 characters".into());
        }
        Ok(Self(value.to_string()))
    }
}
impl ::std::convert::TryFrom<&str> for BodyGetAccessTokenClientId {
    type Error = self::error::ConversionError;
    fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for BodyGetAccessTokenClientId {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
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
            .map_err(|e: self::error::ConversionError| {
                <D::Error as ::serde::de::Error>::custom(e.to_string())
            })
    }
}
///`BodyRefreshAccessToken`
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct BodyRefreshAccessToken {
    pub refresh_token: crate::support::Secret,
}
impl BodyRefreshAccessToken {
    pub fn builder() -> builder::BodyRefreshAccessToken {
        Default::default()
    }
}
///`HttpValidationError`
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct HttpValidationError {
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub detail: ::std::option::Option<HttpValidationErrorDetail>,
}
impl HttpValidationError {
    pub fn builder() -> builder::HttpValidationError {
        Default::default()
    }
}
///`HttpValidationErrorDetail`
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(untagged)]
pub enum HttpValidationErrorDetail {
    Array(::std::vec::Vec<ValidationError>),
    String(::std::string::String),
    Object(::serde_json::Map<::std::string::String, ::serde_json::Value>),
}
impl ::std::convert::From<::std::vec::Vec<ValidationError>> for HttpValidationErrorDetail {
    fn from(value: ::std::vec::Vec<ValidationError>) -> Self {
        Self::Array(value)
    }
}
impl ::std::convert::From<::serde_json::Map<::std::string::String, ::serde_json::Value>>
    for HttpValidationErrorDetail
{
    fn from(value: ::serde_json::Map<::std::string::String, ::serde_json::Value>) -> Self {
        Self::Object(value)
    }
}
///`Identity`
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct Identity {
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub project_key_id: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub service_id: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub sub: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub tenant_id: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub token_type: ::std::option::Option<::std::string::String>,
}
impl Identity {
    pub fn builder() -> builder::Identity {
        Default::default()
    }
}
///`ValidationError`
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct ValidationError {
    #[serde(default, skip_serializing_if = "::serde_json::Map::is_empty")]
    pub ctx: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub input: ::std::option::Option<::serde_json::Value>,
    pub loc: ::std::vec::Vec<ValidationErrorLocItem>,
    pub msg: ::std::string::String,
    #[serde(rename = "type")]
    pub type_: ::std::string::String,
}
impl ValidationError {
    pub fn builder() -> builder::ValidationError {
        Default::default()
    }
}
///`ValidationErrorLocItem`
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(untagged)]
pub enum ValidationErrorLocItem {
    String(::std::string::String),
    Integer(i64),
}
impl ::std::fmt::Display for ValidationErrorLocItem {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match self {
            Self::String(x) => x.fmt(f),
            Self::Integer(x) => x.fmt(f),
        }
    }
}
impl ::std::convert::From<i64> for ValidationErrorLocItem {
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}
/// Types for composing complex structures.
pub mod builder {
    #[derive(Clone, Debug)]
    pub struct BodyGetAccessToken {
        client_id: ::std::result::Result<
            ::std::option::Option<::std::option::Option<super::BodyGetAccessTokenClientId>>,
            ::std::string::String,
        >,
        project_key: ::std::result::Result<
            ::std::option::Option<::std::option::Option<crate::support::Secret>>,
            ::std::string::String,
        >,
        secret: ::std::result::Result<
            ::std::option::Option<::std::option::Option<crate::support::Secret>>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for BodyGetAccessToken {
        fn default() -> Self {
            Self {
                client_id: Ok(Default::default()),
                project_key: Ok(Default::default()),
                secret: Ok(Default::default()),
            }
        }
    }
    impl BodyGetAccessToken {
        pub fn client_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                    ::std::option::Option<::std::option::Option<super::BodyGetAccessTokenClientId>>,
                >,
            T::Error: ::std::fmt::Display,
        {
            self.client_id = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for client_id: {e}"));
            self
        }
        pub fn project_key<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                    ::std::option::Option<::std::option::Option<crate::support::Secret>>,
                >,
            T::Error: ::std::fmt::Display,
        {
            self.project_key = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for project_key: {e}"));
            self
        }
        pub fn secret<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                    ::std::option::Option<::std::option::Option<crate::support::Secret>>,
                >,
            T::Error: ::std::fmt::Display,
        {
            self.secret = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for secret: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<BodyGetAccessToken> for super::BodyGetAccessToken {
        type Error = super::error::ConversionError;
        fn try_from(
            value: BodyGetAccessToken,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                client_id: value.client_id?,
                project_key: value.project_key?,
                secret: value.secret?,
            })
        }
    }
    impl ::std::convert::From<super::BodyGetAccessToken> for BodyGetAccessToken {
        fn from(value: super::BodyGetAccessToken) -> Self {
            Self {
                client_id: Ok(value.client_id),
                project_key: Ok(value.project_key),
                secret: Ok(value.secret),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct BodyRefreshAccessToken {
        refresh_token: ::std::result::Result<crate::support::Secret, ::std::string::String>,
    }
    impl ::std::default::Default for BodyRefreshAccessToken {
        fn default() -> Self {
            Self {
                refresh_token: Err("no value supplied for refresh_token".to_string()),
            }
        }
    }
    impl BodyRefreshAccessToken {
        pub fn refresh_token<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<crate::support::Secret>,
            T::Error: ::std::fmt::Display,
        {
            self.refresh_token = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for refresh_token: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<BodyRefreshAccessToken> for super::BodyRefreshAccessToken {
        type Error = super::error::ConversionError;
        fn try_from(
            value: BodyRefreshAccessToken,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                refresh_token: value.refresh_token?,
            })
        }
    }
    impl ::std::convert::From<super::BodyRefreshAccessToken> for BodyRefreshAccessToken {
        fn from(value: super::BodyRefreshAccessToken) -> Self {
            Self {
                refresh_token: Ok(value.refresh_token),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct HttpValidationError {
        detail: ::std::result::Result<
            ::std::option::Option<super::HttpValidationErrorDetail>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for HttpValidationError {
        fn default() -> Self {
            Self {
                detail: Ok(Default::default()),
            }
        }
    }
    impl HttpValidationError {
        pub fn detail<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<super::HttpValidationErrorDetail>>,
            T::Error: ::std::fmt::Display,
        {
            self.detail = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for detail: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<HttpValidationError> for super::HttpValidationError {
        type Error = super::error::ConversionError;
        fn try_from(
            value: HttpValidationError,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                detail: value.detail?,
            })
        }
    }
    impl ::std::convert::From<super::HttpValidationError> for HttpValidationError {
        fn from(value: super::HttpValidationError) -> Self {
            Self {
                detail: Ok(value.detail),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct Identity {
        project_key_id: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        service_id: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        sub: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        tenant_id: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        token_type: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for Identity {
        fn default() -> Self {
            Self {
                project_key_id: Ok(Default::default()),
                service_id: Ok(Default::default()),
                sub: Ok(Default::default()),
                tenant_id: Ok(Default::default()),
                token_type: Ok(Default::default()),
            }
        }
    }
    impl Identity {
        pub fn project_key_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.project_key_id = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for project_key_id: {e}"));
            self
        }
        pub fn service_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.service_id = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for service_id: {e}"));
            self
        }
        pub fn sub<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.sub = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for sub: {e}"));
            self
        }
        pub fn tenant_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.tenant_id = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for tenant_id: {e}"));
            self
        }
        pub fn token_type<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.token_type = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for token_type: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<Identity> for super::Identity {
        type Error = super::error::ConversionError;
        fn try_from(value: Identity) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                project_key_id: value.project_key_id?,
                service_id: value.service_id?,
                sub: value.sub?,
                tenant_id: value.tenant_id?,
                token_type: value.token_type?,
            })
        }
    }
    impl ::std::convert::From<super::Identity> for Identity {
        fn from(value: super::Identity) -> Self {
            Self {
                project_key_id: Ok(value.project_key_id),
                service_id: Ok(value.service_id),
                sub: Ok(value.sub),
                tenant_id: Ok(value.tenant_id),
                token_type: Ok(value.token_type),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct ValidationError {
        ctx: ::std::result::Result<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            ::std::string::String,
        >,
        input: ::std::result::Result<
            ::std::option::Option<::serde_json::Value>,
            ::std::string::String,
        >,
        loc: ::std::result::Result<
            ::std::vec::Vec<super::ValidationErrorLocItem>,
            ::std::string::String,
        >,
        msg: ::std::result::Result<::std::string::String, ::std::string::String>,
        type_: ::std::result::Result<::std::string::String, ::std::string::String>,
    }
    impl ::std::default::Default for ValidationError {
        fn default() -> Self {
            Self {
                ctx: Ok(Default::default()),
                input: Ok(Default::default()),
                loc: Err("no value supplied for loc".to_string()),
                msg: Err("no value supplied for msg".to_string()),
                type_: Err("no value supplied for type_".to_string()),
            }
        }
    }
    impl ValidationError {
        pub fn ctx<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                    ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                >,
            T::Error: ::std::fmt::Display,
        {
            self.ctx = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for ctx: {e}"));
            self
        }
        pub fn input<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::serde_json::Value>>,
            T::Error: ::std::fmt::Display,
        {
            self.input = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for input: {e}"));
            self
        }
        pub fn loc<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::vec::Vec<super::ValidationErrorLocItem>>,
            T::Error: ::std::fmt::Display,
        {
            self.loc = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for loc: {e}"));
            self
        }
        pub fn msg<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.msg = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for msg: {e}"));
            self
        }
        pub fn type_<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.type_ = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for type_: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<ValidationError> for super::ValidationError {
        type Error = super::error::ConversionError;
        fn try_from(
            value: ValidationError,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                ctx: value.ctx?,
                input: value.input?,
                loc: value.loc?,
                msg: value.msg?,
                type_: value.type_?,
            })
        }
    }
    impl ::std::convert::From<super::ValidationError> for ValidationError {
        fn from(value: super::ValidationError) -> Self {
            Self {
                ctx: Ok(value.ctx),
                input: Ok(value.input),
                loc: Ok(value.loc),
                msg: Ok(value.msg),
                type_: Ok(value.type_),
            }
        }
    }
}
/// Error types.
pub mod error {
    /// Error from a `TryFrom` or `FromStr` implementation.
    pub struct ConversionError(::std::borrow::Cow<'static, str>);
    impl ::std::error::Error for ConversionError {}
    impl ::std::fmt::Display for ConversionError {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> Result<(), ::std::fmt::Error> {
            ::std::fmt::Display::fmt(&self.0, f)
        }
    }
    impl ::std::fmt::Debug for ConversionError {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> Result<(), ::std::fmt::Error> {
            ::std::fmt::Debug::fmt(&self.0, f)
        }
    }
    impl From<&'static str> for ConversionError {
        fn from(value: &'static str) -> Self {
            Self(value.into())
        }
    }
    impl From<String> for ConversionError {
        fn from(value: String) -> Self {
            Self(value.into())
        }
    }
}
