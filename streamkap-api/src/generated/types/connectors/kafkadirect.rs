// Generated from openapi/ by `cargo xtask generate`; do not edit.

use super::*;
use openapi_client_runtime::{Redacted, Secret, named, open_enum};
use serde_json::{Error, Map, Value};
use std::fmt;

/// The configuration of a destination of kind `kafkadirect`, as the vendor's Terraform provider writes it (<https://github.com/streamkap-com/terraform-provider-streamkap/blob/9b9e30b/internal/generated/destination_kafkadirect.go>).
#[derive(Clone, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(
    feature = "schemars",
    schemars(transform = named!(builder::KafkadirectDestinationConfig))
)]
#[non_exhaustive]
pub struct KafkadirectDestinationConfig {
    /// `password`, which the vendor's Terraform provider calls `password`.
    pub password: Secret,
    /// `whitelist.ips.user.defined`, which the vendor's Terraform provider calls `whitelist_ips`.
    #[doc(alias = "whitelist.ips.user.defined")]
    pub whitelist_ips_user_defined: String,
    /// Properties that the document does not describe; they are kept and sent back.
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: Map<String, Value>,
}

impl fmt::Debug for KafkadirectDestinationConfig {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("KafkadirectDestinationConfig")
            .field("password", &self.password)
            .field(
                "whitelist_ips_user_defined",
                &self.whitelist_ips_user_defined,
            )
            .field("extra", &self.extra.keys())
            .finish()
    }
}

impl KafkadirectDestinationConfig {
    /// Starts the body [`CreateDestinationReq`] with this as its `config`, in which `connector` is `kafkadirect`.
    ///
    /// # Errors
    ///
    /// Returns an error if a value cannot be written as JSON.
    pub fn to_create_destination_req(
        &self,
    ) -> Result<crate::types::builder::CreateDestinationReq, Error> {
        let value = serde_json::to_value(self)?;
        let value: Redacted<Map<String, Value>> = serde_json::from_value(value)?;
        Ok(crate::types::CreateDestinationReq::builder()
            .connector("kafkadirect")
            .config(value))
    }

    /// Starts the body [`UpdateDestinationReq`] with this as its `config`, in which `connector` is `kafkadirect`.
    ///
    /// # Errors
    ///
    /// Returns an error if a value cannot be written as JSON.
    pub fn to_update_destination_req(
        &self,
    ) -> Result<crate::types::builder::UpdateDestinationReq, Error> {
        let value = serde_json::to_value(self)?;
        let value: Redacted<Map<String, Value>> = serde_json::from_value(value)?;
        Ok(crate::types::UpdateDestinationReq::builder()
            .connector("kafkadirect")
            .config(value))
    }
}

/// The configuration of a source of kind `kafkadirect`, as the vendor's Terraform provider writes it (<https://github.com/streamkap-com/terraform-provider-streamkap/blob/9b9e30b/internal/generated/source_kafkadirect.go>).
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(
    feature = "schemars",
    schemars(transform = named!(builder::KafkadirectSourceConfig))
)]
#[non_exhaustive]
pub struct KafkadirectSourceConfig {
    /// `topic.prefix`, which the vendor's Terraform provider calls `topic_prefix`.
    #[doc(alias = "topic.prefix")]
    pub topic_prefix: String,
    /// `topic.include.list.user.defined`, which the vendor's Terraform provider calls `topic_include_list`.
    #[doc(alias = "topic.include.list.user.defined")]
    pub topic_include_list_user_defined: String,
    /// `format`, which the vendor's Terraform provider calls `format`.
    ///
    /// If absent, the server uses `"string"`.
    pub format: Option<KafkadirectSourceConfigFormat>,
    /// `schemas.enable`, which the vendor's Terraform provider calls `schemas_enable`.
    ///
    /// If absent, the server uses `false`.
    #[doc(alias = "schemas.enable")]
    pub schemas_enable: Option<bool>,
    /// Properties that the document does not describe; they are kept and sent back.
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: Map<String, Value>,
}

impl KafkadirectSourceConfig {
    /// Starts the body [`CreateSourceReq`] with this as its `config`, in which `connector` is `kafkadirect`.
    ///
    /// # Errors
    ///
    /// Returns an error if a value cannot be written as JSON.
    pub fn to_create_source_req(&self) -> Result<crate::types::builder::CreateSourceReq, Error> {
        let value = serde_json::to_value(self)?;
        let value: Redacted<Map<String, Value>> = serde_json::from_value(value)?;
        Ok(crate::types::CreateSourceReq::builder()
            .connector("kafkadirect")
            .config(value))
    }

    /// Starts the body [`UpdateSourceReq`] with this as its `config`, in which `connector` is `kafkadirect`.
    ///
    /// # Errors
    ///
    /// Returns an error if a value cannot be written as JSON.
    pub fn to_update_source_req(&self) -> Result<crate::types::builder::UpdateSourceReq, Error> {
        let value = serde_json::to_value(self)?;
        let value: Redacted<Map<String, Value>> = serde_json::from_value(value)?;
        Ok(crate::types::UpdateSourceReq::builder()
            .connector("kafkadirect")
            .config(value))
    }
}

open_enum! {
    /// `format`, which the vendor's Terraform provider calls `format`.
    #[uses = " Part of [`types::KafkadirectSourceConfig`](crate::types::KafkadirectSourceConfig)."]
    pub enum KafkadirectSourceConfigFormat {
        Json = "json",
        String = "string",
        Avro = "avro",
        #[other]
        Other,
    }
}

pub mod builder {
    use openapi_client_runtime::{Secret, struct_builder};
    use serde_json::{Map, Value};

    struct_builder! {
        /// Builder for [`KafkadirectDestinationConfig`](super::KafkadirectDestinationConfig).
        #[builds(super::super::KafkadirectDestinationConfig)]
        #[derive(Clone)]
        pub struct KafkadirectDestinationConfig {
            /// `password`, which the vendor's Terraform provider calls `password`.
            password: Required<Secret>,
            /// `whitelist.ips.user.defined`, which the vendor's Terraform provider calls `whitelist_ips`.
            #[property = "whitelist.ips.user.defined"]
            whitelist_ips_user_defined: Required<String>,
            #[extra]
            extra: Extra<Map<String, Value>>,
        }
    }

    struct_builder! {
        /// Builder for [`KafkadirectSourceConfig`](super::KafkadirectSourceConfig).
        #[builds(super::super::KafkadirectSourceConfig)]
        #[derive(Clone)]
        pub struct KafkadirectSourceConfig {
            /// `topic.prefix`, which the vendor's Terraform provider calls `topic_prefix`.
            #[property = "topic.prefix"]
            topic_prefix: Required<String>,
            /// `topic.include.list.user.defined`, which the vendor's Terraform provider calls `topic_include_list`.
            #[property = "topic.include.list.user.defined"]
            topic_include_list_user_defined: Required<String>,
            /// `format`, which the vendor's Terraform provider calls `format`.
            format: Optional<super::super::KafkadirectSourceConfigFormat>,
            /// `schemas.enable`, which the vendor's Terraform provider calls `schemas_enable`.
            #[property = "schemas.enable"]
            schemas_enable: Optional<bool>,
            #[extra]
            extra: Extra<Map<String, Value>>,
        }
    }
}
