// Generated from openapi/ by `cargo xtask generate`; do not edit.

use super::*;
use openapi_client_runtime::{Redacted, Secret, named, open_enum};
use serde_json::{Error, Map, Value};
use std::fmt;

/// The configuration of a destination of kind `weaviate`, as the vendor's Terraform provider writes it (<https://github.com/streamkap-com/terraform-provider-streamkap/blob/9b9e30b/internal/generated/destination_weaviate.go>).
#[derive(Clone, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(
    feature = "schemars",
    schemars(transform = named!(builder::WeaviateDestinationConfig))
)]
#[non_exhaustive]
pub struct WeaviateDestinationConfig {
    /// `weaviate.connection.url`, which the vendor's Terraform provider calls `weaviate_connection_url`.
    ///
    /// If absent, the server uses `"http://localhost:8080"`.
    #[doc(alias = "weaviate.connection.url")]
    pub weaviate_connection_url: Option<String>,
    /// `weaviate.grpc.url`, which the vendor's Terraform provider calls `weaviate_grpc_url`.
    ///
    /// If absent, the server uses `"localhost:50051"`.
    #[doc(alias = "weaviate.grpc.url")]
    pub weaviate_grpc_url: Option<String>,
    /// `weaviate.grpc.secured`, which the vendor's Terraform provider calls `weaviate_grpc_secured`.
    ///
    /// If absent, the server uses `false`.
    #[doc(alias = "weaviate.grpc.secured")]
    pub weaviate_grpc_secured: Option<bool>,
    /// `weaviate.auth.scheme`, which the vendor's Terraform provider calls `weaviate_auth_scheme`.
    ///
    /// If absent, the server uses `"NONE"`.
    #[doc(alias = "weaviate.auth.scheme")]
    pub weaviate_auth_scheme: Option<WeaviateDestinationConfigWeaviateAuthScheme>,
    /// `weaviate.api.key`, which the vendor's Terraform provider calls `weaviate_api_key`.
    #[doc(alias = "weaviate.api.key")]
    pub weaviate_api_key: Option<Secret>,
    /// `weaviate.oidc.client.secret`, which the vendor's Terraform provider calls `weaviate_oidc_client_secret`.
    #[doc(alias = "weaviate.oidc.client.secret")]
    pub weaviate_oidc_client_secret: Option<Secret>,
    /// `weaviate.oidc.scopes`, which the vendor's Terraform provider calls `weaviate_oidc_scopes`.
    ///
    /// If absent, the server uses `"openid"`.
    #[doc(alias = "weaviate.oidc.scopes")]
    pub weaviate_oidc_scopes: Option<String>,
    /// `weaviate.headers`, which the vendor's Terraform provider calls `weaviate_headers`.
    #[doc(alias = "weaviate.headers")]
    pub weaviate_headers: Option<String>,
    /// `collection.mapping`, which the vendor's Terraform provider calls `collection_mapping`.
    ///
    /// If absent, the server uses `"${topic}"`.
    #[doc(alias = "collection.mapping")]
    pub collection_mapping: Option<String>,
    /// `schema.evolution`, which the vendor's Terraform provider calls `schema_evolution`.
    ///
    /// If absent, the server uses `"basic"`.
    #[doc(alias = "schema.evolution")]
    pub schema_evolution: Option<SchemaEvolutionSetting>,
    /// `document.id.strategy.user.defined`, which the vendor's Terraform provider calls `document_id_strategy`.
    ///
    /// If absent, the server uses `"None"`.
    #[doc(alias = "document.id.strategy.user.defined")]
    pub document_id_strategy_user_defined: Option<DocumentIdStrategySetting>,
    /// `document.id.field.name`, which the vendor's Terraform provider calls `document_id_field_name`.
    ///
    /// If absent, the server uses `"id"`.
    #[doc(alias = "document.id.field.name")]
    pub document_id_field_name: Option<String>,
    /// `vector.strategy.user.defined`, which the vendor's Terraform provider calls `vector_strategy`.
    ///
    /// If absent, the server uses `"None"`.
    #[doc(alias = "vector.strategy.user.defined")]
    pub vector_strategy_user_defined: Option<WeaviateDestinationConfigVectorStrategyUserDefined>,
    /// `vector.field.name`, which the vendor's Terraform provider calls `vector_field_name`.
    ///
    /// If absent, the server uses `"vector"`.
    #[doc(alias = "vector.field.name")]
    pub vector_field_name: Option<String>,
    /// `weaviate.vectorizer`, which the vendor's Terraform provider calls `weaviate_vectorizer`.
    ///
    /// If absent, the server uses `"text2vec-weaviate"`.
    #[doc(alias = "weaviate.vectorizer")]
    pub weaviate_vectorizer: Option<WeaviateDestinationConfigWeaviateVectorizer>,
    /// `delete.enabled`, which the vendor's Terraform provider calls `delete_enabled`.
    ///
    /// If absent, the server uses `false`.
    #[doc(alias = "delete.enabled")]
    pub delete_enabled: Option<bool>,
    /// `batch.size`, which the vendor's Terraform provider calls `batch_size`.
    ///
    /// If absent, the server uses `"100"`.
    #[doc(alias = "batch.size")]
    pub batch_size: Option<String>,
    /// `pool.size`, which the vendor's Terraform provider calls `pool_size`.
    ///
    /// If absent, the server uses `"1"`.
    #[doc(alias = "pool.size")]
    pub pool_size: Option<String>,
    /// `await.termination.ms`, which the vendor's Terraform provider calls `await_termination_ms`.
    ///
    /// If absent, the server uses `"10000"`.
    #[doc(alias = "await.termination.ms")]
    pub await_termination_ms: Option<String>,
    /// `max.connection.retries`, which the vendor's Terraform provider calls `max_connection_retries`.
    ///
    /// If absent, the server uses `"3"`.
    #[doc(alias = "max.connection.retries")]
    pub max_connection_retries: Option<String>,
    /// `max.timeout.retries`, which the vendor's Terraform provider calls `max_timeout_retries`.
    ///
    /// If absent, the server uses `"3"`.
    #[doc(alias = "max.timeout.retries")]
    pub max_timeout_retries: Option<String>,
    /// `retry.interval`, which the vendor's Terraform provider calls `retry_interval`.
    ///
    /// If absent, the server uses `"2000"`.
    #[doc(alias = "retry.interval")]
    pub retry_interval: Option<String>,
    /// `retry.backoff.ms`, which the vendor's Terraform provider calls `retry_backoff_ms`.
    ///
    /// If absent, the server uses `"1000"`.
    #[doc(alias = "retry.backoff.ms")]
    pub retry_backoff_ms: Option<String>,
    /// `consistency.level`, which the vendor's Terraform provider calls `consistency_level`.
    ///
    /// If absent, the server uses `"QUORUM"`.
    #[doc(alias = "consistency.level")]
    pub consistency_level: Option<WeaviateDestinationConfigConsistencyLevel>,
    /// `consumer.override.max.poll.records`, which the vendor's Terraform provider calls `consumer_override_max_poll_records`.
    ///
    /// If absent, the server uses `10000`.
    #[doc(alias = "consumer.override.max.poll.records")]
    #[cfg_attr(feature = "schemars", schemars(extend("minimum" = 1)))]
    #[cfg_attr(feature = "schemars", schemars(extend("maximum" = 100000)))]
    pub consumer_override_max_poll_records: Option<i64>,
    /// `preserve.null.values`, which the vendor's Terraform provider calls `preserve_null_values`.
    ///
    /// If absent, the server uses `false`.
    #[doc(alias = "preserve.null.values")]
    pub preserve_null_values: Option<bool>,
    /// `quote.identifiers`, which the vendor's Terraform provider calls `quote_identifiers`.
    ///
    /// If absent, the server uses `true`.
    #[doc(alias = "quote.identifiers")]
    pub quote_identifiers: Option<bool>,
    /// `transforms.ToIntJ.fields.include.list`, which the vendor's Terraform provider calls `transforms_to_int_j_fields_include_list`.
    #[doc(alias = "transforms.ToIntJ.fields.include.list")]
    pub transforms_to_int_j_fields_include_list: Option<String>,
    /// `transforms.ToFloatJ.fields.include.list`, which the vendor's Terraform provider calls `transforms_to_float_j_fields_include_list`.
    #[doc(alias = "transforms.ToFloatJ.fields.include.list")]
    pub transforms_to_float_j_fields_include_list: Option<String>,
    /// `transforms.ToDecimalJ.fields.include.list`, which the vendor's Terraform provider calls `transforms_to_decimal_j_fields_include_list`.
    #[doc(alias = "transforms.ToDecimalJ.fields.include.list")]
    pub transforms_to_decimal_j_fields_include_list: Option<String>,
    /// `transforms.ToDecimalJ.truncate.to.max.precision`, which the vendor's Terraform provider calls `transforms_to_decimal_j_truncate_to_max_precision`.
    ///
    /// If absent, the server uses `false`.
    #[doc(alias = "transforms.ToDecimalJ.truncate.to.max.precision")]
    pub transforms_to_decimal_j_truncate_to_max_precision: Option<bool>,
    /// `transforms.ToStringJ.fields.include.list`, which the vendor's Terraform provider calls `transforms_to_string_j_fields_include_list`.
    #[doc(alias = "transforms.ToStringJ.fields.include.list")]
    pub transforms_to_string_j_fields_include_list: Option<String>,
    /// `transforms.ToJsonJ.fields.include.list`, which the vendor's Terraform provider calls `transforms_to_json_j_fields_include_list`.
    #[doc(alias = "transforms.ToJsonJ.fields.include.list")]
    pub transforms_to_json_j_fields_include_list: Option<String>,
    /// `transforms.ToJsonJ.convert.all.complex.types.user.defined`, which the vendor's Terraform provider calls `transforms_to_json_j_convert_all_complex_types`.
    ///
    /// If absent, the server uses `false`.
    #[doc(alias = "transforms.ToJsonJ.convert.all.complex.types.user.defined")]
    pub transforms_to_json_j_convert_all_complex_types_user_defined: Option<bool>,
    /// `transforms.ToJsonbJ.fields.include.list`, which the vendor's Terraform provider calls `transforms_to_jsonb_j_fields_include_list`.
    #[doc(alias = "transforms.ToJsonbJ.fields.include.list")]
    pub transforms_to_jsonb_j_fields_include_list: Option<String>,
    /// `transforms.ToJsonbJ.convert.all.complex.types.user.defined`, which the vendor's Terraform provider calls `transforms_to_jsonb_j_convert_all_complex_types`.
    ///
    /// If absent, the server uses `false`.
    #[doc(alias = "transforms.ToJsonbJ.convert.all.complex.types.user.defined")]
    pub transforms_to_jsonb_j_convert_all_complex_types_user_defined: Option<bool>,
    /// `transforms.ToJsonbJ.convert.all.json`, which the vendor's Terraform provider calls `transforms_to_jsonb_j_convert_all_json`.
    ///
    /// If absent, the server uses `false`.
    #[doc(alias = "transforms.ToJsonbJ.convert.all.json")]
    pub transforms_to_jsonb_j_convert_all_json: Option<bool>,
    /// `transforms.StringReplace.fields.include.list`, which the vendor's Terraform provider calls `transforms_string_replace_fields_include_list`.
    #[doc(alias = "transforms.StringReplace.fields.include.list")]
    pub transforms_string_replace_fields_include_list: Option<String>,
    /// `transforms.StringReplace.regex.patterns`, which the vendor's Terraform provider calls `transforms_string_replace_regex_patterns`.
    #[doc(alias = "transforms.StringReplace.regex.patterns")]
    pub transforms_string_replace_regex_patterns: Option<String>,
    /// `transforms.StringReplace.replacement.values`, which the vendor's Terraform provider calls `transforms_string_replace_replacement_values`.
    #[doc(alias = "transforms.StringReplace.replacement.values")]
    pub transforms_string_replace_replacement_values: Option<String>,
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
    /// `transforms.AddStringSuffix.fields.include.list`, which the vendor's Terraform provider calls `transforms_add_string_suffix_fields_include_list`.
    #[doc(alias = "transforms.AddStringSuffix.fields.include.list")]
    pub transforms_add_string_suffix_fields_include_list: Option<String>,
    /// `transforms.changeTopicName.match.regex.user.defined`, which the vendor's Terraform provider calls `transforms_change_topic_name_match_regex`.
    #[doc(alias = "transforms.changeTopicName.match.regex.user.defined")]
    pub transforms_change_topic_name_match_regex_user_defined: Option<String>,
    /// `transforms.RenameFields.renames.user.defined`, which the vendor's Terraform provider calls `transforms_rename_fields_renames`.
    #[doc(alias = "transforms.RenameFields.renames.user.defined")]
    pub transforms_rename_fields_renames_user_defined: Option<String>,
    /// `transforms.DropFields.fields.include.list`, which the vendor's Terraform provider calls `transforms_drop_fields_fields_include_list`.
    #[doc(alias = "transforms.DropFields.fields.include.list")]
    pub transforms_drop_fields_fields_include_list: Option<String>,
    /// `transforms.MarkColumnsAsRequired.fields.include.all`, which the vendor's Terraform provider calls `transforms_mark_columns_as_required_fields_include_all`.
    ///
    /// If absent, the server uses `false`.
    #[doc(alias = "transforms.MarkColumnsAsRequired.fields.include.all")]
    pub transforms_mark_columns_as_required_fields_include_all: Option<bool>,
    /// `transforms.MarkColumnsAsRequired.null.sentinel.mode`, which the vendor's Terraform provider calls `transforms_mark_columns_as_required_null_sentinel_mode`.
    ///
    /// If absent, the server uses `"NONE"`.
    #[doc(alias = "transforms.MarkColumnsAsRequired.null.sentinel.mode")]
    pub transforms_mark_columns_as_required_null_sentinel_mode:
        Option<TransformsMarkColumnsAsRequiredNullSentinelModeSetting>,
    /// `transforms.MarkColumnsAsOptional.fields.include.list`, which the vendor's Terraform provider calls `transforms_mark_columns_as_optional_fields_include_list`.
    #[doc(alias = "transforms.MarkColumnsAsOptional.fields.include.list")]
    pub transforms_mark_columns_as_optional_fields_include_list: Option<String>,
    /// `transforms.CopyField.copy.field.mapping`, which the vendor's Terraform provider calls `transforms_copy_field_copy_field_mapping`.
    #[doc(alias = "transforms.CopyField.copy.field.mapping")]
    pub transforms_copy_field_copy_field_mapping: Option<String>,
    /// `transforms.HeaderToFieldCustom.header.mappings`, which the vendor's Terraform provider calls `transforms_header_to_field_custom_header_mappings`.
    #[doc(alias = "transforms.HeaderToFieldCustom.header.mappings")]
    pub transforms_header_to_field_custom_header_mappings: Option<String>,
    /// Properties that the document does not describe; they are kept and sent back.
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: Map<String, Value>,
}

impl fmt::Debug for WeaviateDestinationConfig {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("WeaviateDestinationConfig")
            .field("weaviate_connection_url", &self.weaviate_connection_url)
            .field("weaviate_grpc_url", &self.weaviate_grpc_url)
            .field("weaviate_grpc_secured", &self.weaviate_grpc_secured)
            .field("weaviate_auth_scheme", &self.weaviate_auth_scheme)
            .field("weaviate_api_key", &self.weaviate_api_key)
            .field(
                "weaviate_oidc_client_secret",
                &self.weaviate_oidc_client_secret,
            )
            .field("weaviate_oidc_scopes", &self.weaviate_oidc_scopes)
            .field("weaviate_headers", &self.weaviate_headers)
            .field("collection_mapping", &self.collection_mapping)
            .field("schema_evolution", &self.schema_evolution)
            .field(
                "document_id_strategy_user_defined",
                &self.document_id_strategy_user_defined,
            )
            .field("document_id_field_name", &self.document_id_field_name)
            .field(
                "vector_strategy_user_defined",
                &self.vector_strategy_user_defined,
            )
            .field("vector_field_name", &self.vector_field_name)
            .field("weaviate_vectorizer", &self.weaviate_vectorizer)
            .field("delete_enabled", &self.delete_enabled)
            .field("batch_size", &self.batch_size)
            .field("pool_size", &self.pool_size)
            .field("await_termination_ms", &self.await_termination_ms)
            .field("max_connection_retries", &self.max_connection_retries)
            .field("max_timeout_retries", &self.max_timeout_retries)
            .field("retry_interval", &self.retry_interval)
            .field("retry_backoff_ms", &self.retry_backoff_ms)
            .field("consistency_level", &self.consistency_level)
            .field(
                "consumer_override_max_poll_records",
                &self.consumer_override_max_poll_records,
            )
            .field("preserve_null_values", &self.preserve_null_values)
            .field("quote_identifiers", &self.quote_identifiers)
            .field(
                "transforms_to_int_j_fields_include_list",
                &self.transforms_to_int_j_fields_include_list,
            )
            .field(
                "transforms_to_float_j_fields_include_list",
                &self.transforms_to_float_j_fields_include_list,
            )
            .field(
                "transforms_to_decimal_j_fields_include_list",
                &self.transforms_to_decimal_j_fields_include_list,
            )
            .field(
                "transforms_to_decimal_j_truncate_to_max_precision",
                &self.transforms_to_decimal_j_truncate_to_max_precision,
            )
            .field(
                "transforms_to_string_j_fields_include_list",
                &self.transforms_to_string_j_fields_include_list,
            )
            .field(
                "transforms_to_json_j_fields_include_list",
                &self.transforms_to_json_j_fields_include_list,
            )
            .field(
                "transforms_to_json_j_convert_all_complex_types_user_defined",
                &self.transforms_to_json_j_convert_all_complex_types_user_defined,
            )
            .field(
                "transforms_to_jsonb_j_fields_include_list",
                &self.transforms_to_jsonb_j_fields_include_list,
            )
            .field(
                "transforms_to_jsonb_j_convert_all_complex_types_user_defined",
                &self.transforms_to_jsonb_j_convert_all_complex_types_user_defined,
            )
            .field(
                "transforms_to_jsonb_j_convert_all_json",
                &self.transforms_to_jsonb_j_convert_all_json,
            )
            .field(
                "transforms_string_replace_fields_include_list",
                &self.transforms_string_replace_fields_include_list,
            )
            .field(
                "transforms_string_replace_regex_patterns",
                &self.transforms_string_replace_regex_patterns,
            )
            .field(
                "transforms_string_replace_replacement_values",
                &self.transforms_string_replace_replacement_values,
            )
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
            .field(
                "transforms_add_string_suffix_fields_include_list",
                &self.transforms_add_string_suffix_fields_include_list,
            )
            .field(
                "transforms_change_topic_name_match_regex_user_defined",
                &self.transforms_change_topic_name_match_regex_user_defined,
            )
            .field(
                "transforms_rename_fields_renames_user_defined",
                &self.transforms_rename_fields_renames_user_defined,
            )
            .field(
                "transforms_drop_fields_fields_include_list",
                &self.transforms_drop_fields_fields_include_list,
            )
            .field(
                "transforms_mark_columns_as_required_fields_include_all",
                &self.transforms_mark_columns_as_required_fields_include_all,
            )
            .field(
                "transforms_mark_columns_as_required_null_sentinel_mode",
                &self.transforms_mark_columns_as_required_null_sentinel_mode,
            )
            .field(
                "transforms_mark_columns_as_optional_fields_include_list",
                &self.transforms_mark_columns_as_optional_fields_include_list,
            )
            .field(
                "transforms_copy_field_copy_field_mapping",
                &self.transforms_copy_field_copy_field_mapping,
            )
            .field(
                "transforms_header_to_field_custom_header_mappings",
                &self.transforms_header_to_field_custom_header_mappings,
            )
            .field("extra", &self.extra.keys())
            .finish()
    }
}

impl WeaviateDestinationConfig {
    /// Starts the body [`CreateDestinationReq`] with this as its `config`, in which `connector` is `weaviate`.
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
            .connector("weaviate")
            .config(value))
    }

    /// Starts the body [`UpdateDestinationReq`] with this as its `config`, in which `connector` is `weaviate`.
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
            .connector("weaviate")
            .config(value))
    }
}

open_enum! {
    /// `consistency.level`, which the vendor's Terraform provider calls `consistency_level`.
    #[uses = " Part of [`types::WeaviateDestinationConfig`](crate::types::WeaviateDestinationConfig)."]
    pub enum WeaviateDestinationConfigConsistencyLevel {
        All = "ALL",
        One = "ONE",
        Quorum = "QUORUM",
        #[other]
        Other,
    }
}

open_enum! {
    /// `vector.strategy.user.defined`, which the vendor's Terraform provider calls `vector_strategy`.
    #[uses = " Part of [`types::WeaviateDestinationConfig`](crate::types::WeaviateDestinationConfig)."]
    pub enum WeaviateDestinationConfigVectorStrategyUserDefined {
        None = "None",
        FieldVector = "Field Vector",
        #[other]
        Other,
    }
}

open_enum! {
    /// `weaviate.auth.scheme`, which the vendor's Terraform provider calls `weaviate_auth_scheme`.
    #[uses = " Part of [`types::WeaviateDestinationConfig`](crate::types::WeaviateDestinationConfig)."]
    pub enum WeaviateDestinationConfigWeaviateAuthScheme {
        None = "NONE",
        ApiKey = "API_KEY",
        OidcClientCredentials = "OIDC_CLIENT_CREDENTIALS",
        #[other]
        Other,
    }
}

open_enum! {
    /// `weaviate.vectorizer`, which the vendor's Terraform provider calls `weaviate_vectorizer`.
    #[uses = " Part of [`types::WeaviateDestinationConfig`](crate::types::WeaviateDestinationConfig)."]
    pub enum WeaviateDestinationConfigWeaviateVectorizer {
        None = "none",
        Text2vecWeaviate = "text2vec-weaviate",
        Text2vecCohere = "text2vec-cohere",
        Text2vecJinaai = "text2vec-jinaai",
        Text2vecOpenai = "text2vec-openai",
        Text2vecVoyageai = "text2vec-voyageai",
        #[other]
        Other,
    }
}

pub mod builder {
    use openapi_client_runtime::lenient::Integer;
    use openapi_client_runtime::{Secret, struct_builder};
    use serde_json::{Map, Value};

    struct_builder! {
        /// Builder for [`WeaviateDestinationConfig`](super::WeaviateDestinationConfig).
        #[builds(super::super::WeaviateDestinationConfig)]
        #[derive(Clone)]
        pub struct WeaviateDestinationConfig {
            /// `weaviate.connection.url`, which the vendor's Terraform provider calls `weaviate_connection_url`.
            #[property = "weaviate.connection.url"]
            weaviate_connection_url: Optional<String>,
            /// `weaviate.grpc.url`, which the vendor's Terraform provider calls `weaviate_grpc_url`.
            #[property = "weaviate.grpc.url"]
            weaviate_grpc_url: Optional<String>,
            /// `weaviate.grpc.secured`, which the vendor's Terraform provider calls `weaviate_grpc_secured`.
            #[property = "weaviate.grpc.secured"]
            weaviate_grpc_secured: Optional<bool>,
            /// `weaviate.auth.scheme`, which the vendor's Terraform provider calls `weaviate_auth_scheme`.
            #[property = "weaviate.auth.scheme"]
            weaviate_auth_scheme: Optional<
                super::super::WeaviateDestinationConfigWeaviateAuthScheme,
            >,
            /// `weaviate.api.key`, which the vendor's Terraform provider calls `weaviate_api_key`.
            #[property = "weaviate.api.key"]
            weaviate_api_key: Optional<Secret>,
            /// `weaviate.oidc.client.secret`, which the vendor's Terraform provider calls `weaviate_oidc_client_secret`.
            #[property = "weaviate.oidc.client.secret"]
            weaviate_oidc_client_secret: Optional<Secret>,
            /// `weaviate.oidc.scopes`, which the vendor's Terraform provider calls `weaviate_oidc_scopes`.
            #[property = "weaviate.oidc.scopes"]
            weaviate_oidc_scopes: Optional<String>,
            /// `weaviate.headers`, which the vendor's Terraform provider calls `weaviate_headers`.
            #[property = "weaviate.headers"]
            weaviate_headers: Optional<String>,
            /// `collection.mapping`, which the vendor's Terraform provider calls `collection_mapping`.
            #[property = "collection.mapping"]
            collection_mapping: Optional<String>,
            /// `schema.evolution`, which the vendor's Terraform provider calls `schema_evolution`.
            #[property = "schema.evolution"]
            schema_evolution: Optional<super::super::SchemaEvolutionSetting>,
            /// `document.id.strategy.user.defined`, which the vendor's Terraform provider calls `document_id_strategy`.
            #[property = "document.id.strategy.user.defined"]
            document_id_strategy_user_defined: Optional<
                super::super::DocumentIdStrategySetting,
            >,
            /// `document.id.field.name`, which the vendor's Terraform provider calls `document_id_field_name`.
            #[property = "document.id.field.name"]
            document_id_field_name: Optional<String>,
            /// `vector.strategy.user.defined`, which the vendor's Terraform provider calls `vector_strategy`.
            #[property = "vector.strategy.user.defined"]
            vector_strategy_user_defined: Optional<
                super::super::WeaviateDestinationConfigVectorStrategyUserDefined,
            >,
            /// `vector.field.name`, which the vendor's Terraform provider calls `vector_field_name`.
            #[property = "vector.field.name"]
            vector_field_name: Optional<String>,
            /// `weaviate.vectorizer`, which the vendor's Terraform provider calls `weaviate_vectorizer`.
            #[property = "weaviate.vectorizer"]
            weaviate_vectorizer: Optional<
                super::super::WeaviateDestinationConfigWeaviateVectorizer,
            >,
            /// `delete.enabled`, which the vendor's Terraform provider calls `delete_enabled`.
            #[property = "delete.enabled"]
            delete_enabled: Optional<bool>,
            /// `batch.size`, which the vendor's Terraform provider calls `batch_size`.
            #[property = "batch.size"]
            batch_size: Optional<String>,
            /// `pool.size`, which the vendor's Terraform provider calls `pool_size`.
            #[property = "pool.size"]
            pool_size: Optional<String>,
            /// `await.termination.ms`, which the vendor's Terraform provider calls `await_termination_ms`.
            #[property = "await.termination.ms"]
            await_termination_ms: Optional<String>,
            /// `max.connection.retries`, which the vendor's Terraform provider calls `max_connection_retries`.
            #[property = "max.connection.retries"]
            max_connection_retries: Optional<String>,
            /// `max.timeout.retries`, which the vendor's Terraform provider calls `max_timeout_retries`.
            #[property = "max.timeout.retries"]
            max_timeout_retries: Optional<String>,
            /// `retry.interval`, which the vendor's Terraform provider calls `retry_interval`.
            #[property = "retry.interval"]
            retry_interval: Optional<String>,
            /// `retry.backoff.ms`, which the vendor's Terraform provider calls `retry_backoff_ms`.
            #[property = "retry.backoff.ms"]
            retry_backoff_ms: Optional<String>,
            /// `consistency.level`, which the vendor's Terraform provider calls `consistency_level`.
            #[property = "consistency.level"]
            consistency_level: Optional<
                super::super::WeaviateDestinationConfigConsistencyLevel,
            >,
            /// `consumer.override.max.poll.records`, which the vendor's Terraform provider calls `consumer_override_max_poll_records`.
            #[property = "consumer.override.max.poll.records"]
            consumer_override_max_poll_records: Optional<i64, Integer>,
            /// `preserve.null.values`, which the vendor's Terraform provider calls `preserve_null_values`.
            #[property = "preserve.null.values"]
            preserve_null_values: Optional<bool>,
            /// `quote.identifiers`, which the vendor's Terraform provider calls `quote_identifiers`.
            #[property = "quote.identifiers"]
            quote_identifiers: Optional<bool>,
            /// `transforms.ToIntJ.fields.include.list`, which the vendor's Terraform provider calls…
            #[property = "transforms.ToIntJ.fields.include.list"]
            transforms_to_int_j_fields_include_list: Optional<String>,
            /// `transforms.ToFloatJ.fields.include.list`, which the vendor's Terraform provider calls…
            #[property = "transforms.ToFloatJ.fields.include.list"]
            transforms_to_float_j_fields_include_list: Optional<String>,
            /// `transforms.ToDecimalJ.fields.include.list`, which the vendor's Terraform provider calls…
            #[property = "transforms.ToDecimalJ.fields.include.list"]
            transforms_to_decimal_j_fields_include_list: Optional<String>,
            /// `transforms.ToDecimalJ.truncate.to.max.precision`, which the vendor's Terraform provider calls…
            #[property = "transforms.ToDecimalJ.truncate.to.max.precision"]
            transforms_to_decimal_j_truncate_to_max_precision: Optional<bool>,
            /// `transforms.ToStringJ.fields.include.list`, which the vendor's Terraform provider calls…
            #[property = "transforms.ToStringJ.fields.include.list"]
            transforms_to_string_j_fields_include_list: Optional<String>,
            /// `transforms.ToJsonJ.fields.include.list`, which the vendor's Terraform provider calls…
            #[property = "transforms.ToJsonJ.fields.include.list"]
            transforms_to_json_j_fields_include_list: Optional<String>,
            /// `transforms.ToJsonJ.convert.all.complex.types.user.defined`, which the vendor's Terraform provider calls…
            #[property = "transforms.ToJsonJ.convert.all.complex.types.user.defined"]
            transforms_to_json_j_convert_all_complex_types_user_defined: Optional<bool>,
            /// `transforms.ToJsonbJ.fields.include.list`, which the vendor's Terraform provider calls…
            #[property = "transforms.ToJsonbJ.fields.include.list"]
            transforms_to_jsonb_j_fields_include_list: Optional<String>,
            /// `transforms.ToJsonbJ.convert.all.complex.types.user.defined`, which the vendor's Terraform provider calls…
            #[property = "transforms.ToJsonbJ.convert.all.complex.types.user.defined"]
            transforms_to_jsonb_j_convert_all_complex_types_user_defined: Optional<bool>,
            /// `transforms.ToJsonbJ.convert.all.json`, which the vendor's Terraform provider calls…
            #[property = "transforms.ToJsonbJ.convert.all.json"]
            transforms_to_jsonb_j_convert_all_json: Optional<bool>,
            /// `transforms.StringReplace.fields.include.list`, which the vendor's Terraform provider calls…
            #[property = "transforms.StringReplace.fields.include.list"]
            transforms_string_replace_fields_include_list: Optional<String>,
            /// `transforms.StringReplace.regex.patterns`, which the vendor's Terraform provider calls…
            #[property = "transforms.StringReplace.regex.patterns"]
            transforms_string_replace_regex_patterns: Optional<String>,
            /// `transforms.StringReplace.replacement.values`, which the vendor's Terraform provider calls…
            #[property = "transforms.StringReplace.replacement.values"]
            transforms_string_replace_replacement_values: Optional<String>,
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
            /// `transforms.AddStringSuffix.fields.include.list`, which the vendor's Terraform provider calls…
            #[property = "transforms.AddStringSuffix.fields.include.list"]
            transforms_add_string_suffix_fields_include_list: Optional<String>,
            /// `transforms.changeTopicName.match.regex.user.defined`, which the vendor's Terraform provider calls…
            #[property = "transforms.changeTopicName.match.regex.user.defined"]
            transforms_change_topic_name_match_regex_user_defined: Optional<String>,
            /// `transforms.RenameFields.renames.user.defined`, which the vendor's Terraform provider calls…
            #[property = "transforms.RenameFields.renames.user.defined"]
            transforms_rename_fields_renames_user_defined: Optional<String>,
            /// `transforms.DropFields.fields.include.list`, which the vendor's Terraform provider calls…
            #[property = "transforms.DropFields.fields.include.list"]
            transforms_drop_fields_fields_include_list: Optional<String>,
            /// `transforms.MarkColumnsAsRequired.fields.include.all`, which the vendor's Terraform provider calls…
            #[property = "transforms.MarkColumnsAsRequired.fields.include.all"]
            transforms_mark_columns_as_required_fields_include_all: Optional<bool>,
            /// `transforms.MarkColumnsAsRequired.null.sentinel.mode`, which the vendor's Terraform provider calls…
            #[property = "transforms.MarkColumnsAsRequired.null.sentinel.mode"]
            transforms_mark_columns_as_required_null_sentinel_mode: Optional<
                super::super::TransformsMarkColumnsAsRequiredNullSentinelModeSetting,
            >,
            /// `transforms.MarkColumnsAsOptional.fields.include.list`, which the vendor's Terraform provider calls…
            #[property = "transforms.MarkColumnsAsOptional.fields.include.list"]
            transforms_mark_columns_as_optional_fields_include_list: Optional<String>,
            /// `transforms.CopyField.copy.field.mapping`, which the vendor's Terraform provider calls…
            #[property = "transforms.CopyField.copy.field.mapping"]
            transforms_copy_field_copy_field_mapping: Optional<String>,
            /// `transforms.HeaderToFieldCustom.header.mappings`, which the vendor's Terraform provider calls…
            #[property = "transforms.HeaderToFieldCustom.header.mappings"]
            transforms_header_to_field_custom_header_mappings: Optional<String>,
            #[extra]
            extra: Extra<Map<String, Value>>,
        }
    }
}
