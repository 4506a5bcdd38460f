// Generated; do not edit.

#[derive(Clone, ::serde::Deserialize, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct Secrets {
    pub password: crate::support::Secret,
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "crate::support::nullable::deserialize"
    )]
    pub api_key: ::std::option::Option<::std::option::Option<crate::support::Secret>>,
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub token_type: ::std::option::Option<::std::string::String>,
    /// Properties that the document does not describe; they are kept and sent back.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

impl ::std::fmt::Debug for Secrets {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("Secrets")
            .field("password", &self.password)
            .field("api_key", &self.api_key)
            .field("token_type", &self.token_type)
            .field("extra", &self.extra.keys())
            .finish()
    }
}

impl Secrets {
    /// A builder, to set fields by name from anything that converts.
    pub fn builder() -> super::builder::Secrets {
        ::std::default::Default::default()
    }
}

pub mod builder {
    crate::support::struct_builder! {
        #[doc = " Builder for [`Secrets`](super::Secrets)."] #[derive(Clone)] pub struct
        Secrets for super::super::Secrets { required password : crate ::support::Secret,
        optional_or_null api_key api_key_null : crate ::support::Secret, optional
        token_type : ::std::string::String, extra extra : ::serde_json::Map <
        ::std::string::String, ::serde_json::Value >, }
    }
}
