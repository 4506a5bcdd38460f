// Generated from openapi/openapi.json and openapi/overlay.yaml by `cargo xtask generate`; do not edit.

#[derive(Clone, ::serde::Deserialize, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct AccessToken {
    pub expires: ::std::string::String,
    #[serde(rename = "expiresIn")]
    pub expires_in: i64,
    #[serde(rename = "accessToken")]
    pub access_token: crate::support::Secret,
    #[serde(rename = "refreshToken")]
    pub refresh_token: crate::support::Secret,
    /// Members that the document does not describe; they are kept and sent back.
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
