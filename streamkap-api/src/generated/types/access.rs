// Generated from openapi/openapi.json and openapi/overlay.yaml by `cargo xtask generate`; do not edit.

#[derive(Clone, ::serde::Deserialize, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct AccessToken {
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub expires: ::std::option::Option<::std::string::String>,
    #[serde(rename = "expiresIn")]
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub expires_in: ::std::option::Option<super::AccessTokenExpiresIn>,
    #[serde(rename = "accessToken")]
    pub access_token: crate::support::Secret,
    #[serde(rename = "refreshToken")]
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub refresh_token: ::std::option::Option<crate::support::Secret>,
    /// Properties that the document does not describe; they are kept and sent back.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

impl ::std::fmt::Debug for AccessToken {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("AccessToken")
            .field("expires", &self.expires)
            .field("expires_in", &self.expires_in)
            .field("access_token", &self.access_token)
            .field("refresh_token", &self.refresh_token)
            .field("extra", &self.extra.keys())
            .finish()
    }
}

crate::support::union! {
    pub enum AccessTokenExpiresIn { Number(f64) : From, String(::std::string::String) :
    From, ..Other }
}
