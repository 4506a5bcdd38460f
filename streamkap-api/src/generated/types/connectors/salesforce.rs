// Generated from openapi/ by `cargo xtask generate`; do not edit.

use super::*;
use openapi_client_runtime::{Redacted, Secret, named};
use serde_json::{Error, Map, Value};
use std::fmt;

/// The configuration of a source of kind `salesforce_webhook`, as the vendor's Terraform provider writes it (<https://github.com/streamkap-com/terraform-provider-streamkap/blob/9b9e30b/internal/generated/source_salesforce_webhook.go>).
#[derive(Clone, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(
    feature = "schemars",
    schemars(transform = named!(builder::SalesforceWebhookSourceConfig))
)]
#[non_exhaustive]
pub struct SalesforceWebhookSourceConfig {
    /// `webhook.url`, which the vendor's Terraform provider calls `webhook_url`.
    #[doc(alias = "webhook.url")]
    pub webhook_url: Option<String>,
    /// `api.key`, which the vendor's Terraform provider calls `api_key`.
    #[doc(alias = "api.key")]
    pub api_key: Option<Secret>,
    /// `camel.source.snapshot.salesforce.instance.url`, which the vendor's Terraform provider calls `camel_source_snapshot_salesforce_instance_url`.
    #[doc(alias = "camel.source.snapshot.salesforce.instance.url")]
    pub camel_source_snapshot_salesforce_instance_url: Option<String>,
    /// `camel.source.snapshot.salesforce.auth.client.id`, which the vendor's Terraform provider calls `camel_source_snapshot_salesforce_auth_client_id`.
    #[doc(alias = "camel.source.snapshot.salesforce.auth.client.id")]
    pub camel_source_snapshot_salesforce_auth_client_id: Option<String>,
    /// `camel.source.snapshot.salesforce.auth.client.secret`, which the vendor's Terraform provider calls `camel_source_snapshot_salesforce_auth_client_secret`.
    #[doc(alias = "camel.source.snapshot.salesforce.auth.client.secret")]
    pub camel_source_snapshot_salesforce_auth_client_secret: Option<Secret>,
    /// `camel.source.snapshot.salesforce.auth.username`, which the vendor's Terraform provider calls `camel_source_snapshot_salesforce_auth_username`.
    #[doc(alias = "camel.source.snapshot.salesforce.auth.username")]
    pub camel_source_snapshot_salesforce_auth_username: Option<String>,
    /// `camel.source.snapshot.salesforce.auth.password`, which the vendor's Terraform provider calls `camel_source_snapshot_salesforce_auth_password`.
    #[doc(alias = "camel.source.snapshot.salesforce.auth.password")]
    pub camel_source_snapshot_salesforce_auth_password: Option<Secret>,
    /// `topic.include.list.user.defined`, which the vendor's Terraform provider calls `topic_include_list`.
    ///
    /// If absent, the server uses `"Account,Contact,Lead,Opportunity"`.
    #[doc(alias = "topic.include.list.user.defined")]
    pub topic_include_list_user_defined: Option<String>,
    /// `camel.source.cdc.enabled`, which the vendor's Terraform provider calls `camel_source_cdc_enabled`.
    ///
    /// If absent, the server uses `true`.
    #[doc(alias = "camel.source.cdc.enabled")]
    pub camel_source_cdc_enabled: Option<bool>,
    /// `camel.source.payload.router.unknown.type.behavior`, which the vendor's Terraform provider calls `camel_source_payload_router_unknown_type_behavior`.
    ///
    /// If absent, the server uses `"DEFAULT_TOPIC"`.
    #[doc(alias = "camel.source.payload.router.unknown.type.behavior")]
    pub camel_source_payload_router_unknown_type_behavior:
        Option<CamelSourcePayloadRouterUnknownTypeBehaviorSetting>,
    /// `camel.source.payload.router.unknown.type.default.topic`, which the vendor's Terraform provider calls `camel_source_payload_router_unknown_type_default_topic`.
    ///
    /// If absent, the server uses `"unknown"`.
    #[doc(alias = "camel.source.payload.router.unknown.type.default.topic")]
    pub camel_source_payload_router_unknown_type_default_topic: Option<String>,
    /// `camel.source.payload.router.flatten.detail`, which the vendor's Terraform provider calls `camel_source_payload_router_flatten_detail`.
    ///
    /// If absent, the server uses `true`.
    #[doc(alias = "camel.source.payload.router.flatten.detail")]
    pub camel_source_payload_router_flatten_detail: Option<bool>,
    /// `camel.source.payload.router.flatten.detail.prefix`, which the vendor's Terraform provider calls `camel_source_payload_router_flatten_detail_prefix`.
    #[doc(alias = "camel.source.payload.router.flatten.detail.prefix")]
    pub camel_source_payload_router_flatten_detail_prefix: Option<String>,
    /// `camel.source.payload.router.include.event`, which the vendor's Terraform provider calls `camel_source_payload_router_include_event`.
    ///
    /// If absent, the server uses `false`.
    #[doc(alias = "camel.source.payload.router.include.event")]
    pub camel_source_payload_router_include_event: Option<bool>,
    /// `camel.source.dlq.enabled`, which the vendor's Terraform provider calls `camel_source_dlq_enabled`.
    ///
    /// If absent, the server uses `true`.
    #[doc(alias = "camel.source.dlq.enabled")]
    pub camel_source_dlq_enabled: Option<bool>,
    /// `transforms.ValueToKey.fields.include.list`, which the vendor's Terraform provider calls `transforms_value_to_key_fields_include_list`.
    #[doc(alias = "transforms.ValueToKey.fields.include.list")]
    pub transforms_value_to_key_fields_include_list: Option<String>,
    /// `transforms.ValueToKey.replace.null.with.default`, which the vendor's Terraform provider calls `transforms_value_to_key_replace_null_with_default`.
    ///
    /// If absent, the server uses `true`.
    #[doc(alias = "transforms.ValueToKey.replace.null.with.default")]
    pub transforms_value_to_key_replace_null_with_default: Option<bool>,
    /// `preserve.null.values`, which the vendor's Terraform provider calls `preserve_null_values`.
    ///
    /// If absent, the server uses `false`.
    #[doc(alias = "preserve.null.values")]
    pub preserve_null_values: Option<bool>,
    /// `transforms.OversizedRecords.fields.include.list`, which the vendor's Terraform provider calls `transforms_oversized_records_fields_include_list`.
    #[doc(alias = "transforms.OversizedRecords.fields.include.list")]
    pub transforms_oversized_records_fields_include_list: Option<String>,
    /// `transforms.OversizedRecords.fields.exclude.list`, which the vendor's Terraform provider calls `transforms_oversized_records_fields_exclude_list`.
    #[doc(alias = "transforms.OversizedRecords.fields.exclude.list")]
    pub transforms_oversized_records_fields_exclude_list: Option<String>,
    /// `transforms.OversizedRecords.max.field.size.bytes`, which the vendor's Terraform provider calls `transforms_oversized_records_max_field_size_bytes`.
    ///
    /// If absent, the server uses `1048576`.
    #[doc(alias = "transforms.OversizedRecords.max.field.size.bytes")]
    #[cfg_attr(feature = "schemars", schemars(extend("minimum" = 1048576)))]
    #[cfg_attr(feature = "schemars", schemars(extend("maximum" = 104857600)))]
    pub transforms_oversized_records_max_field_size_bytes: Option<i64>,
    /// `transforms.OversizedRecords.oversized.field.behavior`, which the vendor's Terraform provider calls `transforms_oversized_records_oversized_field_behavior`.
    ///
    /// If absent, the server uses `"TRUNCATE"`.
    #[doc(alias = "transforms.OversizedRecords.oversized.field.behavior")]
    pub transforms_oversized_records_oversized_field_behavior:
        Option<TransformsOversizedRecordsOversizedFieldBehaviorSetting>,
    /// `transforms.OversizedRecords.truncation.suffix`, which the vendor's Terraform provider calls `transforms_oversized_records_truncation_suffix`.
    #[doc(alias = "transforms.OversizedRecords.truncation.suffix")]
    pub transforms_oversized_records_truncation_suffix: Option<String>,
    /// `transforms.OversizedRecords.max.record.size.bytes`, which the vendor's Terraform provider calls `transforms_oversized_records_max_record_size_bytes`.
    ///
    /// If absent, the server uses `-1`.
    #[doc(alias = "transforms.OversizedRecords.max.record.size.bytes")]
    #[cfg_attr(feature = "schemars", schemars(extend("minimum" = -1)))]
    #[cfg_attr(feature = "schemars", schemars(extend("maximum" = 104857600)))]
    pub transforms_oversized_records_max_record_size_bytes: Option<i64>,
    /// `transforms.OversizedRecords.semantic.types.exclude`, which the vendor's Terraform provider calls `transforms_oversized_records_semantic_types_exclude`.
    ///
    /// If absent, the server uses `"io.debezium.data.Json,io.debezium.data.Xml"`.
    #[doc(alias = "transforms.OversizedRecords.semantic.types.exclude")]
    pub transforms_oversized_records_semantic_types_exclude: Option<String>,
    /// `transforms.OversizedRecords.replace.null.with.default`, which the vendor's Terraform provider calls `transforms_oversized_records_replace_null_with_default`.
    ///
    /// If absent, the server uses `true`.
    #[doc(alias = "transforms.OversizedRecords.replace.null.with.default")]
    pub transforms_oversized_records_replace_null_with_default: Option<bool>,
    /// `InsertTopicName.enabled`, which the vendor's Terraform provider calls `insert_topic_name_enabled`.
    ///
    /// If absent, the server uses `false`.
    #[doc(alias = "InsertTopicName.enabled")]
    pub insert_topic_name_enabled: Option<bool>,
    /// Properties that the document does not describe; they are kept and sent back.
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: Map<String, Value>,
}

impl fmt::Debug for SalesforceWebhookSourceConfig {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SalesforceWebhookSourceConfig")
            .field("webhook_url", &self.webhook_url)
            .field("api_key", &self.api_key)
            .field(
                "camel_source_snapshot_salesforce_instance_url",
                &self.camel_source_snapshot_salesforce_instance_url,
            )
            .field(
                "camel_source_snapshot_salesforce_auth_client_id",
                &self.camel_source_snapshot_salesforce_auth_client_id,
            )
            .field(
                "camel_source_snapshot_salesforce_auth_client_secret",
                &self.camel_source_snapshot_salesforce_auth_client_secret,
            )
            .field(
                "camel_source_snapshot_salesforce_auth_username",
                &self.camel_source_snapshot_salesforce_auth_username,
            )
            .field(
                "camel_source_snapshot_salesforce_auth_password",
                &self.camel_source_snapshot_salesforce_auth_password,
            )
            .field(
                "topic_include_list_user_defined",
                &self.topic_include_list_user_defined,
            )
            .field("camel_source_cdc_enabled", &self.camel_source_cdc_enabled)
            .field(
                "camel_source_payload_router_unknown_type_behavior",
                &self.camel_source_payload_router_unknown_type_behavior,
            )
            .field(
                "camel_source_payload_router_unknown_type_default_topic",
                &self.camel_source_payload_router_unknown_type_default_topic,
            )
            .field(
                "camel_source_payload_router_flatten_detail",
                &self.camel_source_payload_router_flatten_detail,
            )
            .field(
                "camel_source_payload_router_flatten_detail_prefix",
                &self.camel_source_payload_router_flatten_detail_prefix,
            )
            .field(
                "camel_source_payload_router_include_event",
                &self.camel_source_payload_router_include_event,
            )
            .field("camel_source_dlq_enabled", &self.camel_source_dlq_enabled)
            .field(
                "transforms_value_to_key_fields_include_list",
                &self.transforms_value_to_key_fields_include_list,
            )
            .field(
                "transforms_value_to_key_replace_null_with_default",
                &self.transforms_value_to_key_replace_null_with_default,
            )
            .field("preserve_null_values", &self.preserve_null_values)
            .field(
                "transforms_oversized_records_fields_include_list",
                &self.transforms_oversized_records_fields_include_list,
            )
            .field(
                "transforms_oversized_records_fields_exclude_list",
                &self.transforms_oversized_records_fields_exclude_list,
            )
            .field(
                "transforms_oversized_records_max_field_size_bytes",
                &self.transforms_oversized_records_max_field_size_bytes,
            )
            .field(
                "transforms_oversized_records_oversized_field_behavior",
                &self.transforms_oversized_records_oversized_field_behavior,
            )
            .field(
                "transforms_oversized_records_truncation_suffix",
                &self.transforms_oversized_records_truncation_suffix,
            )
            .field(
                "transforms_oversized_records_max_record_size_bytes",
                &self.transforms_oversized_records_max_record_size_bytes,
            )
            .field(
                "transforms_oversized_records_semantic_types_exclude",
                &self.transforms_oversized_records_semantic_types_exclude,
            )
            .field(
                "transforms_oversized_records_replace_null_with_default",
                &self.transforms_oversized_records_replace_null_with_default,
            )
            .field("insert_topic_name_enabled", &self.insert_topic_name_enabled)
            .field("extra", &self.extra.keys())
            .finish()
    }
}

impl SalesforceWebhookSourceConfig {
    /// Starts the body [`CreateSourceReq`] with this as its `config`, in which `connector` is `salesforce_webhook`.
    ///
    /// # Errors
    ///
    /// Returns an error if a value cannot be written as JSON.
    pub fn to_create_source_req(&self) -> Result<crate::types::builder::CreateSourceReq, Error> {
        let value = serde_json::to_value(self)?;
        let value: Redacted<Map<String, Value>> = serde_json::from_value(value)?;
        Ok(crate::types::CreateSourceReq::builder()
            .connector("salesforce_webhook")
            .config(value))
    }

    /// Starts the body [`UpdateSourceReq`] with this as its `config`, in which `connector` is `salesforce_webhook`.
    ///
    /// # Errors
    ///
    /// Returns an error if a value cannot be written as JSON.
    pub fn to_update_source_req(&self) -> Result<crate::types::builder::UpdateSourceReq, Error> {
        let value = serde_json::to_value(self)?;
        let value: Redacted<Map<String, Value>> = serde_json::from_value(value)?;
        Ok(crate::types::UpdateSourceReq::builder()
            .connector("salesforce_webhook")
            .config(value))
    }
}

pub mod builder {
    use openapi_client_runtime::lenient::Integer;
    use openapi_client_runtime::{Secret, struct_builder};
    use serde_json::{Map, Value};

    struct_builder! {
        /// Builder for [`SalesforceWebhookSourceConfig`](super::SalesforceWebhookSourceConfig).
        #[builds(super::super::SalesforceWebhookSourceConfig)]
        #[derive(Clone)]
        pub struct SalesforceWebhookSourceConfig {
            /// `webhook.url`, which the vendor's Terraform provider calls `webhook_url`.
            #[property = "webhook.url"]
            webhook_url: Optional<String>,
            /// `api.key`, which the vendor's Terraform provider calls `api_key`.
            #[property = "api.key"]
            api_key: Optional<Secret>,
            /// `camel.source.snapshot.salesforce.instance.url`, which the vendor's Terraform provider calls…
            #[property = "camel.source.snapshot.salesforce.instance.url"]
            camel_source_snapshot_salesforce_instance_url: Optional<String>,
            /// `camel.source.snapshot.salesforce.auth.client.id`, which the vendor's Terraform provider calls…
            #[property = "camel.source.snapshot.salesforce.auth.client.id"]
            camel_source_snapshot_salesforce_auth_client_id: Optional<String>,
            /// `camel.source.snapshot.salesforce.auth.client.secret`, which the vendor's Terraform provider calls…
            #[property = "camel.source.snapshot.salesforce.auth.client.secret"]
            camel_source_snapshot_salesforce_auth_client_secret: Optional<Secret>,
            /// `camel.source.snapshot.salesforce.auth.username`, which the vendor's Terraform provider calls…
            #[property = "camel.source.snapshot.salesforce.auth.username"]
            camel_source_snapshot_salesforce_auth_username: Optional<String>,
            /// `camel.source.snapshot.salesforce.auth.password`, which the vendor's Terraform provider calls…
            #[property = "camel.source.snapshot.salesforce.auth.password"]
            camel_source_snapshot_salesforce_auth_password: Optional<Secret>,
            /// `topic.include.list.user.defined`, which the vendor's Terraform provider calls `topic_include_list`.
            #[property = "topic.include.list.user.defined"]
            topic_include_list_user_defined: Optional<String>,
            /// `camel.source.cdc.enabled`, which the vendor's Terraform provider calls `camel_source_cdc_enabled`.
            #[property = "camel.source.cdc.enabled"]
            camel_source_cdc_enabled: Optional<bool>,
            /// `camel.source.payload.router.unknown.type.behavior`, which the vendor's Terraform provider calls…
            #[property = "camel.source.payload.router.unknown.type.behavior"]
            camel_source_payload_router_unknown_type_behavior: Optional<
                super::super::CamelSourcePayloadRouterUnknownTypeBehaviorSetting,
            >,
            /// `camel.source.payload.router.unknown.type.default.topic`, which the vendor's Terraform provider calls…
            #[property = "camel.source.payload.router.unknown.type.default.topic"]
            camel_source_payload_router_unknown_type_default_topic: Optional<String>,
            /// `camel.source.payload.router.flatten.detail`, which the vendor's Terraform provider calls…
            #[property = "camel.source.payload.router.flatten.detail"]
            camel_source_payload_router_flatten_detail: Optional<bool>,
            /// `camel.source.payload.router.flatten.detail.prefix`, which the vendor's Terraform provider calls…
            #[property = "camel.source.payload.router.flatten.detail.prefix"]
            camel_source_payload_router_flatten_detail_prefix: Optional<String>,
            /// `camel.source.payload.router.include.event`, which the vendor's Terraform provider calls…
            #[property = "camel.source.payload.router.include.event"]
            camel_source_payload_router_include_event: Optional<bool>,
            /// `camel.source.dlq.enabled`, which the vendor's Terraform provider calls `camel_source_dlq_enabled`.
            #[property = "camel.source.dlq.enabled"]
            camel_source_dlq_enabled: Optional<bool>,
            /// `transforms.ValueToKey.fields.include.list`, which the vendor's Terraform provider calls…
            #[property = "transforms.ValueToKey.fields.include.list"]
            transforms_value_to_key_fields_include_list: Optional<String>,
            /// `transforms.ValueToKey.replace.null.with.default`, which the vendor's Terraform provider calls…
            #[property = "transforms.ValueToKey.replace.null.with.default"]
            transforms_value_to_key_replace_null_with_default: Optional<bool>,
            /// `preserve.null.values`, which the vendor's Terraform provider calls `preserve_null_values`.
            #[property = "preserve.null.values"]
            preserve_null_values: Optional<bool>,
            /// `transforms.OversizedRecords.fields.include.list`, which the vendor's Terraform provider calls…
            #[property = "transforms.OversizedRecords.fields.include.list"]
            transforms_oversized_records_fields_include_list: Optional<String>,
            /// `transforms.OversizedRecords.fields.exclude.list`, which the vendor's Terraform provider calls…
            #[property = "transforms.OversizedRecords.fields.exclude.list"]
            transforms_oversized_records_fields_exclude_list: Optional<String>,
            /// `transforms.OversizedRecords.max.field.size.bytes`, which the vendor's Terraform provider calls…
            #[property = "transforms.OversizedRecords.max.field.size.bytes"]
            transforms_oversized_records_max_field_size_bytes: Optional<i64, Integer>,
            /// `transforms.OversizedRecords.oversized.field.behavior`, which the vendor's Terraform provider calls…
            #[property = "transforms.OversizedRecords.oversized.field.behavior"]
            transforms_oversized_records_oversized_field_behavior: Optional<
                super::super::TransformsOversizedRecordsOversizedFieldBehaviorSetting,
            >,
            /// `transforms.OversizedRecords.truncation.suffix`, which the vendor's Terraform provider calls…
            #[property = "transforms.OversizedRecords.truncation.suffix"]
            transforms_oversized_records_truncation_suffix: Optional<String>,
            /// `transforms.OversizedRecords.max.record.size.bytes`, which the vendor's Terraform provider calls…
            #[property = "transforms.OversizedRecords.max.record.size.bytes"]
            transforms_oversized_records_max_record_size_bytes: Optional<i64, Integer>,
            /// `transforms.OversizedRecords.semantic.types.exclude`, which the vendor's Terraform provider calls…
            #[property = "transforms.OversizedRecords.semantic.types.exclude"]
            transforms_oversized_records_semantic_types_exclude: Optional<String>,
            /// `transforms.OversizedRecords.replace.null.with.default`, which the vendor's Terraform provider calls…
            #[property = "transforms.OversizedRecords.replace.null.with.default"]
            transforms_oversized_records_replace_null_with_default: Optional<bool>,
            /// `InsertTopicName.enabled`, which the vendor's Terraform provider calls `insert_topic_name_enabled`.
            #[property = "InsertTopicName.enabled"]
            insert_topic_name_enabled: Optional<bool>,
            #[extra]
            extra: Extra<Map<String, Value>>,
        }
    }
}
