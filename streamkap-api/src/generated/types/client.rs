// Generated from openapi/openapi.json and openapi/overlay.yaml by `cargo xtask generate`; do not edit.

/// A client id, with its secret when it has just been created and with a masked one in lists. The required properties are not published, so none is required.
#[derive(Clone, ::serde::Deserialize, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Default)]
#[non_exhaustive]
pub struct ClientCredential {
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub client_id: ::std::option::Option<::std::string::String>,
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub secret: ::std::option::Option<crate::support::Secret>,
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub description: ::std::option::Option<::std::string::String>,
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub created_at: ::std::option::Option<::std::string::String>,
    /// The form is not published.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub created_by_user: ::std::option::Option<::serde_json::Value>,
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub roles: ::std::option::Option<::std::vec::Vec<super::Role>>,
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub service_id: ::std::option::Option<::std::string::String>,
    /// Properties that the document does not describe; they are kept and sent back.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

impl ::std::fmt::Debug for ClientCredential {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("ClientCredential")
            .field("client_id", &self.client_id)
            .field("secret", &self.secret)
            .field("description", &self.description)
            .field("created_at", &self.created_at)
            .field("created_by_user", &self.created_by_user)
            .field("roles", &self.roles)
            .field("service_id", &self.service_id)
            .field("extra", &self.extra.keys())
            .finish()
    }
}
