// Generated from openapi/openapi.json and openapi/overlay.yaml by `cargo xtask generate`; do not edit.

/// What a project key may do with topics.
#[derive(Clone, Debug, ::serde::Deserialize, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct KafkaAcl {
    pub topic_name: ::std::string::String,
    pub operation: ::std::string::String,
    pub resource_pattern_type: ::std::string::String,
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "crate::support::nullable::deserialize"
    )]
    pub resource: ::std::option::Option<::std::option::Option<::std::string::String>>,
    /// Properties that the document does not describe; they are kept and sent back.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

impl KafkaAcl {
    /// A builder, to set fields by name from anything that converts.
    pub fn builder() -> super::builder::KafkaAcl {
        ::std::default::Default::default()
    }
}

pub mod builder {
    crate::support::struct_builder! {
        #[doc = " Builder for [`KafkaAcl`](super::KafkaAcl)."] #[derive(Clone)] pub
        struct KafkaAcl for super::super::KafkaAcl { required topic_name :
        ::std::string::String, required operation : ::std::string::String, required
        resource_pattern_type : ::std::string::String, optional_or_null resource
        resource_null : ::std::string::String, extra extra : ::serde_json::Map <
        ::std::string::String, ::serde_json::Value >, }
    }
}
