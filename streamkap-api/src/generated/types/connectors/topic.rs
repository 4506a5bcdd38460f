// Generated from openapi/ by `cargo xtask generate`; do not edit.

use super::*;
use openapi_client_runtime::named;
use serde_json::{Error, Map, Value};

/// The configuration of a transform of kind `topic_router`, as the vendor's Terraform provider writes it (<https://github.com/streamkap-com/terraform-provider-streamkap/blob/9b9e30b/internal/generated/transform_topic_router.go>).
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(
    feature = "schemars",
    schemars(transform = named!(builder::TopicRouterTransformConfig))
)]
#[non_exhaustive]
pub struct TopicRouterTransformConfig {
    /// The name of the transform. `transforms.name`.
    #[doc(alias = "transforms.name")]
    pub transforms_name: String,
    /// `transforms.input.job.parallelism`, which the vendor's Terraform provider calls `transforms_input_job_parallelism`.
    ///
    /// If absent, the server uses `5`.
    #[doc(alias = "transforms.input.job.parallelism")]
    #[cfg_attr(feature = "schemars", schemars(extend("minimum" = 1, "maximum" = 100)))]
    pub transforms_input_job_parallelism: Option<i64>,
    /// `transforms.input.topic.pattern`, which the vendor's Terraform provider calls `transforms_input_topic_pattern`.
    #[doc(alias = "transforms.input.topic.pattern")]
    pub transforms_input_topic_pattern: String,
    /// `transforms.output.topic.pattern`, which the vendor's Terraform provider calls `transforms_output_topic_pattern`.
    #[doc(alias = "transforms.output.topic.pattern")]
    pub transforms_output_topic_pattern: String,
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
    /// `kc.cluster.id`, which the vendor's Terraform provider calls `kc_cluster_id`.
    #[doc(alias = "kc.cluster.id")]
    pub kc_cluster_id: Option<String>,
    /// Properties that the document does not describe; they are kept and sent back.
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: Map<String, Value>,
}

impl TopicRouterTransformConfig {
    /// Starts the body [`CreateTransformReq`] with this as its `config`, in which `transform` is `topic_router`.
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
            .transform("topic_router")
            .config(value))
    }

    /// Starts the body [`UpdateTransformReq`] with this as its `config`, in which `transform` is `topic_router`.
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
            .transform("topic_router")
            .config(value))
    }
}

pub mod builder {
    use openapi_client_runtime::lenient::Integer;
    use openapi_client_runtime::struct_builder;
    use serde_json::{Map, Value};

    struct_builder! {
        /// Builder for [`TopicRouterTransformConfig`](super::TopicRouterTransformConfig).
        #[builds(super::super::TopicRouterTransformConfig)]
        #[derive(Clone)]
        pub struct TopicRouterTransformConfig {
            /// The name of the transform.
            #[property = "transforms.name"]
            transforms_name: Required<String>,
            /// `transforms.input.job.parallelism`, which the vendor's Terraform provider calls `transforms_input_job_parallelism`.
            #[property = "transforms.input.job.parallelism"]
            transforms_input_job_parallelism: Optional<i64, Integer>,
            /// `transforms.input.topic.pattern`, which the vendor's Terraform provider calls `transforms_input_topic_pattern`.
            #[property = "transforms.input.topic.pattern"]
            transforms_input_topic_pattern: Required<String>,
            /// `transforms.output.topic.pattern`, which the vendor's Terraform provider calls `transforms_output_topic_pattern`.
            #[property = "transforms.output.topic.pattern"]
            transforms_output_topic_pattern: Required<String>,
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
            /// `kc.cluster.id`, which the vendor's Terraform provider calls `kc_cluster_id`.
            #[property = "kc.cluster.id"]
            kc_cluster_id: Optional<String>,
            #[extra]
            extra: Extra<Map<String, Value>>,
        }
    }
}
