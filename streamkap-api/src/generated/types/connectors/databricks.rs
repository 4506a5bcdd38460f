// Generated from openapi/ by `cargo xtask generate`; do not edit.

use super::*;
use openapi_client_runtime::{Redacted, Secret, named, open_enum};
use serde_json::{Error, Map, Value};
use std::fmt;

/// The configuration of a destination of kind `databricks`, as the vendor's Terraform provider writes it (<https://github.com/streamkap-com/terraform-provider-streamkap/blob/9b9e30b/internal/generated/destination_databricks.go>).
#[derive(Clone, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(
    feature = "schemars",
    schemars(transform = named!(builder::DatabricksDestinationConfig))
)]
#[non_exhaustive]
pub struct DatabricksDestinationConfig {
    /// `ingestion.mode`, which the vendor's Terraform provider calls `ingestion_mode`.
    ///
    /// If absent, the server uses `"upsert"`.
    #[doc(alias = "ingestion.mode")]
    pub ingestion_mode: Option<IngestionModeSetting>,
    /// `databricks.token`, which the vendor's Terraform provider calls `databricks_token`.
    #[doc(alias = "databricks.token")]
    pub databricks_token: Secret,
    /// `connection.url.user.defined`, which the vendor's Terraform provider calls `connection_url`.
    #[doc(alias = "connection.url.user.defined")]
    pub connection_url_user_defined: String,
    /// `connection.timeout.user.defined`, which the vendor's Terraform provider calls `connection_timeout`.
    ///
    /// If absent, the server uses `180`.
    #[doc(alias = "connection.timeout.user.defined")]
    pub connection_timeout_user_defined: Option<i64>,
    /// `databricks.catalog.user.defined`, which the vendor's Terraform provider calls `databricks_catalog`.
    ///
    /// If absent, the server uses `"hive_metastore"`.
    #[doc(alias = "databricks.catalog.user.defined")]
    pub databricks_catalog_user_defined: Option<String>,
    /// `partition.mode`, which the vendor's Terraform provider calls `partition_mode`.
    ///
    /// If absent, the server uses `"by_topic"`.
    #[doc(alias = "partition.mode")]
    pub partition_mode: Option<DatabricksDestinationConfigPartitionMode>,
    /// `schema.evolution`, which the vendor's Terraform provider calls `schema_evolution`.
    ///
    /// If absent, the server uses `"basic"`.
    #[doc(alias = "schema.evolution")]
    pub schema_evolution: Option<SchemaEvolutionSetting>,
    /// `table.name.prefix`, which the vendor's Terraform provider calls `table_name_prefix`.
    ///
    /// If absent, the server uses `"streamkap"`.
    #[doc(alias = "table.name.prefix")]
    pub table_name_prefix: Option<String>,
    /// `hard.delete`, which the vendor's Terraform provider calls `hard_delete`.
    ///
    /// If absent, the server uses `false`.
    #[doc(alias = "hard.delete")]
    pub hard_delete: Option<bool>,
    /// `tasks.max`, which the vendor's Terraform provider calls `tasks_max`.
    ///
    /// If absent, the server uses `5`.
    #[doc(alias = "tasks.max")]
    #[cfg_attr(feature = "schemars", schemars(extend("minimum" = 1, "maximum" = 100)))]
    pub tasks_max: Option<i64>,
    /// `consumer.wait.time.for.larger.batch.ms`, which the vendor's Terraform provider calls `consumer_wait_time_for_larger_batch_ms`.
    ///
    /// If absent, the server uses `"10000"`.
    #[doc(alias = "consumer.wait.time.for.larger.batch.ms")]
    pub consumer_wait_time_for_larger_batch_ms:
        Option<DatabricksDestinationConfigConsumerWaitTimeForLargerBatchMs>,
    /// `topic2table.map.user.defined`, which the vendor's Terraform provider calls `topic2table_map`.
    ///
    /// If absent, the server uses `false`.
    #[doc(alias = "topic2table.map.user.defined")]
    pub topic2table_map_user_defined: Option<bool>,
    /// `transforms.changeTopicName.match.regex.user.defined`, which the vendor's Terraform provider calls `transforms_change_topic_name_match_regex`.
    #[doc(alias = "transforms.changeTopicName.match.regex.user.defined")]
    pub transforms_change_topic_name_match_regex_user_defined: Option<String>,
    /// `transforms.changeTopicName.mapping`, which the vendor's Terraform provider calls `transforms_change_topic_name_mapping`.
    #[doc(alias = "transforms.changeTopicName.mapping")]
    pub transforms_change_topic_name_mapping: Option<String>,
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

impl fmt::Debug for DatabricksDestinationConfig {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DatabricksDestinationConfig")
            .field("ingestion_mode", &self.ingestion_mode)
            .field("databricks_token", &self.databricks_token)
            .field(
                "connection_url_user_defined",
                &self.connection_url_user_defined,
            )
            .field(
                "connection_timeout_user_defined",
                &self.connection_timeout_user_defined,
            )
            .field(
                "databricks_catalog_user_defined",
                &self.databricks_catalog_user_defined,
            )
            .field("partition_mode", &self.partition_mode)
            .field("schema_evolution", &self.schema_evolution)
            .field("table_name_prefix", &self.table_name_prefix)
            .field("hard_delete", &self.hard_delete)
            .field("tasks_max", &self.tasks_max)
            .field(
                "consumer_wait_time_for_larger_batch_ms",
                &self.consumer_wait_time_for_larger_batch_ms,
            )
            .field(
                "topic2table_map_user_defined",
                &self.topic2table_map_user_defined,
            )
            .field(
                "transforms_change_topic_name_match_regex_user_defined",
                &self.transforms_change_topic_name_match_regex_user_defined,
            )
            .field(
                "transforms_change_topic_name_mapping",
                &self.transforms_change_topic_name_mapping,
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

impl DatabricksDestinationConfig {
    /// Starts the body [`CreateDestinationReq`] with this as its `config`, in which `connector` is `databricks`.
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
            .connector("databricks")
            .config(value))
    }

    /// Starts the body [`UpdateDestinationReq`] with this as its `config`, in which `connector` is `databricks`.
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
            .connector("databricks")
            .config(value))
    }
}

open_enum! {
    /// `consumer.wait.time.for.larger.batch.ms`, which the vendor's Terraform provider calls `consumer_wait_time_for_larger_batch_ms`.
    #[uses = " Part of [`types::DatabricksDestinationConfig`](crate::types::DatabricksDestinationConfig)."]
    pub enum DatabricksDestinationConfigConsumerWaitTimeForLargerBatchMs {
        N500 = "500",
        N5000 = "5000",
        N10000 = "10000",
        N20000 = "20000",
        N30000 = "30000",
        N60000 = "60000",
        N120000 = "120000",
        N180000 = "180000",
        N240000 = "240000",
        N300000 = "300000",
        #[other]
        Other,
    }
}

open_enum! {
    /// `partition.mode`, which the vendor's Terraform provider calls `partition_mode`.
    #[uses = " Part of [`types::DatabricksDestinationConfig`](crate::types::DatabricksDestinationConfig)."]
    pub enum DatabricksDestinationConfigPartitionMode {
        ByTopic = "by_topic",
        ByPartition = "by_partition",
        ByTopicAndPartition = "by_topic_and_partition",
        #[other]
        Other,
    }
}

pub mod builder {
    use openapi_client_runtime::lenient::Integer;
    use openapi_client_runtime::{Secret, struct_builder};
    use serde_json::{Map, Value};

    struct_builder! {
        /// Builder for [`DatabricksDestinationConfig`](super::DatabricksDestinationConfig).
        #[builds(super::super::DatabricksDestinationConfig)]
        #[derive(Clone)]
        pub struct DatabricksDestinationConfig {
            /// `ingestion.mode`, which the vendor's Terraform provider calls `ingestion_mode`.
            #[property = "ingestion.mode"]
            ingestion_mode: Optional<super::super::IngestionModeSetting>,
            /// `databricks.token`, which the vendor's Terraform provider calls `databricks_token`.
            #[property = "databricks.token"]
            databricks_token: Required<Secret>,
            /// `connection.url.user.defined`, which the vendor's Terraform provider calls `connection_url`.
            #[property = "connection.url.user.defined"]
            connection_url_user_defined: Required<String>,
            /// `connection.timeout.user.defined`, which the vendor's Terraform provider calls `connection_timeout`.
            #[property = "connection.timeout.user.defined"]
            connection_timeout_user_defined: Optional<i64, Integer>,
            /// `databricks.catalog.user.defined`, which the vendor's Terraform provider calls `databricks_catalog`.
            #[property = "databricks.catalog.user.defined"]
            databricks_catalog_user_defined: Optional<String>,
            /// `partition.mode`, which the vendor's Terraform provider calls `partition_mode`.
            #[property = "partition.mode"]
            partition_mode: Optional<
                super::super::DatabricksDestinationConfigPartitionMode,
            >,
            /// `schema.evolution`, which the vendor's Terraform provider calls `schema_evolution`.
            #[property = "schema.evolution"]
            schema_evolution: Optional<super::super::SchemaEvolutionSetting>,
            /// `table.name.prefix`, which the vendor's Terraform provider calls `table_name_prefix`.
            #[property = "table.name.prefix"]
            table_name_prefix: Optional<String>,
            /// `hard.delete`, which the vendor's Terraform provider calls `hard_delete`.
            #[property = "hard.delete"]
            hard_delete: Optional<bool>,
            /// `tasks.max`, which the vendor's Terraform provider calls `tasks_max`.
            #[property = "tasks.max"]
            tasks_max: Optional<i64, Integer>,
            /// `consumer.wait.time.for.larger.batch.ms`, which the vendor's Terraform provider calls…
            #[property = "consumer.wait.time.for.larger.batch.ms"]
            consumer_wait_time_for_larger_batch_ms: Optional<
                super::super::DatabricksDestinationConfigConsumerWaitTimeForLargerBatchMs,
            >,
            /// `topic2table.map.user.defined`, which the vendor's Terraform provider calls `topic2table_map`.
            #[property = "topic2table.map.user.defined"]
            topic2table_map_user_defined: Optional<bool>,
            /// `transforms.changeTopicName.match.regex.user.defined`, which the vendor's Terraform provider calls…
            #[property = "transforms.changeTopicName.match.regex.user.defined"]
            transforms_change_topic_name_match_regex_user_defined: Optional<String>,
            /// `transforms.changeTopicName.mapping`, which the vendor's Terraform provider calls…
            #[property = "transforms.changeTopicName.mapping"]
            transforms_change_topic_name_mapping: Optional<String>,
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
