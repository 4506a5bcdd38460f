// Generated from openapi/ by `cargo xtask generate`; do not edit.

use super::*;
use openapi_client_runtime::{named, open_enum};
use serde_json::{Error, Map, Value};

/// The configuration of a transform of kind `enrich_async`, as the vendor's Terraform provider writes it (<https://github.com/streamkap-com/terraform-provider-streamkap/blob/9b9e30b/internal/generated/transform_enrich_async.go>).
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(
    feature = "schemars",
    schemars(transform = named!(builder::EnrichAsyncTransformConfig))
)]
#[non_exhaustive]
pub struct EnrichAsyncTransformConfig {
    /// The name of the transform. `transforms.name`.
    #[doc(alias = "transforms.name")]
    pub transforms_name: String,
    /// `transforms.language`, which the vendor's Terraform provider calls `transforms_language`.
    ///
    /// If absent, the server uses `"JavaScript"`.
    #[doc(alias = "transforms.language")]
    pub transforms_language: Option<EnrichAsyncTransformConfigTransformsLanguage>,
    /// `transforms.async.timeout.ms`, which the vendor's Terraform provider calls `transforms_async_timeout_ms`.
    ///
    /// If absent, the server uses `1000`.
    #[doc(alias = "transforms.async.timeout.ms")]
    pub transforms_async_timeout_ms: Option<i64>,
    /// `transforms.async.capacity`, which the vendor's Terraform provider calls `transforms_async_capacity`.
    ///
    /// If absent, the server uses `10`.
    #[doc(alias = "transforms.async.capacity")]
    #[cfg_attr(feature = "schemars", schemars(extend("minimum" = 1, "maximum" = 50)))]
    pub transforms_async_capacity: Option<i64>,
    /// `transforms.input.topic.pattern`, which the vendor's Terraform provider calls `transforms_input_topic_pattern`. The default is a placeholder, so set it.
    #[doc(alias = "transforms.input.topic.pattern")]
    pub transforms_input_topic_pattern: Option<String>,
    /// `transforms.output.topic.pattern`, which the vendor's Terraform provider calls `transforms_output_topic_pattern`. The default is a placeholder, so set it.
    #[doc(alias = "transforms.output.topic.pattern")]
    pub transforms_output_topic_pattern: Option<String>,
    /// `transforms.input.serialization.format`, which the vendor's Terraform provider calls `transforms_input_serialization_format`.
    ///
    /// If absent, the server uses `"Any"`.
    #[doc(alias = "transforms.input.serialization.format")]
    pub transforms_input_serialization_format: Option<TransformsInputSerializationFormatSetting>,
    /// `transforms.output.serialization.format`, which the vendor's Terraform provider calls `transforms_output_serialization_format`.
    ///
    /// If absent, the server uses `"Any"`.
    #[doc(alias = "transforms.output.serialization.format")]
    pub transforms_output_serialization_format: Option<TransformsOutputSerializationFormatSetting>,
    /// `transforms.input.job.parallelism`, which the vendor's Terraform provider calls `transforms_input_job_parallelism`.
    ///
    /// If absent, the server uses `5`.
    #[doc(alias = "transforms.input.job.parallelism")]
    #[cfg_attr(feature = "schemars", schemars(extend("minimum" = 1, "maximum" = 20)))]
    pub transforms_input_job_parallelism: Option<i64>,
    /// Properties that the document does not describe; they are kept and sent back.
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: Map<String, Value>,
}

impl EnrichAsyncTransformConfig {
    /// Starts the body [`CreateTransformReq`] with this as its `config`, in which `transform` is `enrich_async`.
    ///
    /// # Errors
    ///
    /// Returns an error if a value cannot be written as JSON.
    pub fn to_create_transform_req(
        &self,
    ) -> Result<crate::types::builder::CreateTransformReq, Error> {
        let value = serde_json::to_value(self)?;
        let value: Map<String, Value> = serde_json::from_value(value)?;
        Ok(crate::types::CreateTransformReq::builder()
            .transform("enrich_async")
            .config(value))
    }

    /// Starts the body [`UpdateTransformReq`] with this as its `config`, in which `transform` is `enrich_async`.
    ///
    /// # Errors
    ///
    /// Returns an error if a value cannot be written as JSON.
    pub fn to_update_transform_req(
        &self,
    ) -> Result<crate::types::builder::UpdateTransformReq, Error> {
        let value = serde_json::to_value(self)?;
        let value: Map<String, Value> = serde_json::from_value(value)?;
        Ok(crate::types::UpdateTransformReq::builder()
            .transform("enrich_async")
            .config(value))
    }
}

open_enum! {
    /// `transforms.language`, which the vendor's Terraform provider calls `transforms_language`.
    #[uses = " Part of [`types::EnrichAsyncTransformConfig`](crate::types::EnrichAsyncTransformConfig)."]
    pub enum EnrichAsyncTransformConfigTransformsLanguage {
        JavaScript = "JavaScript",
        Python = "Python",
        #[other]
        Other,
    }
}

/// The configuration of a transform of kind `enrich`, as the vendor's Terraform provider writes it (<https://github.com/streamkap-com/terraform-provider-streamkap/blob/9b9e30b/internal/generated/transform_enrich.go>).
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(
    feature = "schemars",
    schemars(transform = named!(builder::EnrichTransformConfig))
)]
#[non_exhaustive]
pub struct EnrichTransformConfig {
    /// The name of the transform. `transforms.name`.
    #[doc(alias = "transforms.name")]
    pub transforms_name: String,
    /// `transforms.language`, which the vendor's Terraform provider calls `transforms_language`.
    ///
    /// If absent, the server uses `"SQL"`.
    #[doc(alias = "transforms.language")]
    pub transforms_language: Option<TransformsLanguageSetting>,
    /// `transforms.input.topic.pattern`, which the vendor's Terraform provider calls `transforms_input_topic_pattern`. The default is a placeholder, so set it.
    #[doc(alias = "transforms.input.topic.pattern")]
    pub transforms_input_topic_pattern: Option<String>,
    /// `transforms.output.topic.pattern`, which the vendor's Terraform provider calls `transforms_output_topic_pattern`. The default is a placeholder, so set it.
    #[doc(alias = "transforms.output.topic.pattern")]
    pub transforms_output_topic_pattern: Option<String>,
    /// `transforms.input.job.parallelism`, which the vendor's Terraform provider calls `transforms_input_job_parallelism`.
    ///
    /// If absent, the server uses `5`.
    #[doc(alias = "transforms.input.job.parallelism")]
    #[cfg_attr(feature = "schemars", schemars(extend("minimum" = 1, "maximum" = 20)))]
    pub transforms_input_job_parallelism: Option<i64>,
    /// `transforms.input.serialization.format`, which the vendor's Terraform provider calls `transforms_input_serialization_format`.
    ///
    /// If absent, the server uses `"Any"`.
    #[doc(alias = "transforms.input.serialization.format")]
    pub transforms_input_serialization_format: Option<TransformsInputSerializationFormatSetting>,
    /// `transforms.output.serialization.format`, which the vendor's Terraform provider calls `transforms_output_serialization_format`.
    ///
    /// If absent, the server uses `"Any"`.
    #[doc(alias = "transforms.output.serialization.format")]
    pub transforms_output_serialization_format: Option<TransformsOutputSerializationFormatSetting>,
    /// Properties that the document does not describe; they are kept and sent back.
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: Map<String, Value>,
}

impl EnrichTransformConfig {
    /// Starts the body [`CreateTransformReq`] with this as its `config`, in which `transform` is `enrich`.
    ///
    /// # Errors
    ///
    /// Returns an error if a value cannot be written as JSON.
    pub fn to_create_transform_req(
        &self,
    ) -> Result<crate::types::builder::CreateTransformReq, Error> {
        let value = serde_json::to_value(self)?;
        let value: Map<String, Value> = serde_json::from_value(value)?;
        Ok(crate::types::CreateTransformReq::builder()
            .transform("enrich")
            .config(value))
    }

    /// Starts the body [`UpdateTransformReq`] with this as its `config`, in which `transform` is `enrich`.
    ///
    /// # Errors
    ///
    /// Returns an error if a value cannot be written as JSON.
    pub fn to_update_transform_req(
        &self,
    ) -> Result<crate::types::builder::UpdateTransformReq, Error> {
        let value = serde_json::to_value(self)?;
        let value: Map<String, Value> = serde_json::from_value(value)?;
        Ok(crate::types::UpdateTransformReq::builder()
            .transform("enrich")
            .config(value))
    }
}

pub mod builder {
    use openapi_client_runtime::lenient::Integer;
    use openapi_client_runtime::struct_builder;
    use serde_json::{Map, Value};

    struct_builder! {
        /// Builder for [`EnrichAsyncTransformConfig`](super::EnrichAsyncTransformConfig).
        #[builds(super::super::EnrichAsyncTransformConfig)]
        #[derive(Clone)]
        pub struct EnrichAsyncTransformConfig {
            /// The name of the transform.
            #[property = "transforms.name"]
            transforms_name: Required<String>,
            /// `transforms.language`, which the vendor's Terraform provider calls `transforms_language`.
            #[property = "transforms.language"]
            transforms_language: Optional<
                super::super::EnrichAsyncTransformConfigTransformsLanguage,
            >,
            /// `transforms.async.timeout.ms`, which the vendor's Terraform provider calls `transforms_async_timeout_ms`.
            #[property = "transforms.async.timeout.ms"]
            transforms_async_timeout_ms: Optional<i64, Integer>,
            /// `transforms.async.capacity`, which the vendor's Terraform provider calls `transforms_async_capacity`.
            #[property = "transforms.async.capacity"]
            transforms_async_capacity: Optional<i64, Integer>,
            /// `transforms.input.topic.pattern`, which the vendor's Terraform provider calls `transforms_input_topic_pattern`.
            #[property = "transforms.input.topic.pattern"]
            transforms_input_topic_pattern: Optional<String>,
            /// `transforms.output.topic.pattern`, which the vendor's Terraform provider calls `transforms_output_topic_pattern`.
            #[property = "transforms.output.topic.pattern"]
            transforms_output_topic_pattern: Optional<String>,
            /// `transforms.input.serialization.format`, which the vendor's Terraform provider calls…
            #[property = "transforms.input.serialization.format"]
            transforms_input_serialization_format: Optional<
                super::super::TransformsInputSerializationFormatSetting,
            >,
            /// `transforms.output.serialization.format`, which the vendor's Terraform provider calls…
            #[property = "transforms.output.serialization.format"]
            transforms_output_serialization_format: Optional<
                super::super::TransformsOutputSerializationFormatSetting,
            >,
            /// `transforms.input.job.parallelism`, which the vendor's Terraform provider calls `transforms_input_job_parallelism`.
            #[property = "transforms.input.job.parallelism"]
            transforms_input_job_parallelism: Optional<i64, Integer>,
            #[extra]
            extra: Extra<Map<String, Value>>,
        }
    }

    struct_builder! {
        /// Builder for [`EnrichTransformConfig`](super::EnrichTransformConfig).
        #[builds(super::super::EnrichTransformConfig)]
        #[derive(Clone)]
        pub struct EnrichTransformConfig {
            /// The name of the transform.
            #[property = "transforms.name"]
            transforms_name: Required<String>,
            /// `transforms.language`, which the vendor's Terraform provider calls `transforms_language`.
            #[property = "transforms.language"]
            transforms_language: Optional<super::super::TransformsLanguageSetting>,
            /// `transforms.input.topic.pattern`, which the vendor's Terraform provider calls `transforms_input_topic_pattern`.
            #[property = "transforms.input.topic.pattern"]
            transforms_input_topic_pattern: Optional<String>,
            /// `transforms.output.topic.pattern`, which the vendor's Terraform provider calls `transforms_output_topic_pattern`.
            #[property = "transforms.output.topic.pattern"]
            transforms_output_topic_pattern: Optional<String>,
            /// `transforms.input.job.parallelism`, which the vendor's Terraform provider calls `transforms_input_job_parallelism`.
            #[property = "transforms.input.job.parallelism"]
            transforms_input_job_parallelism: Optional<i64, Integer>,
            /// `transforms.input.serialization.format`, which the vendor's Terraform provider calls…
            #[property = "transforms.input.serialization.format"]
            transforms_input_serialization_format: Optional<
                super::super::TransformsInputSerializationFormatSetting,
            >,
            /// `transforms.output.serialization.format`, which the vendor's Terraform provider calls…
            #[property = "transforms.output.serialization.format"]
            transforms_output_serialization_format: Optional<
                super::super::TransformsOutputSerializationFormatSetting,
            >,
            #[extra]
            extra: Extra<Map<String, Value>>,
        }
    }
}
