// Generated from openapi/ by `cargo xtask generate`; do not edit.

use super::*;
use openapi_client_runtime::{Redacted, named, open_enum};
use serde_json::{Error, Map, Value};

/// The configuration of a destination of kind `kafka`, as the vendor's Terraform provider writes it (<https://github.com/streamkap-com/terraform-provider-streamkap/blob/9b9e30b/internal/generated/destination_kafka.go>).
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(
    feature = "schemars",
    schemars(transform = named!(builder::KafkaDestinationConfig))
)]
#[non_exhaustive]
pub struct KafkaDestinationConfig {
    /// `kafka.sink.bootstrap`, which the vendor's Terraform provider calls `kafka_sink_bootstrap`.
    #[doc(alias = "kafka.sink.bootstrap")]
    pub kafka_sink_bootstrap: String,
    /// `destination.format`, which the vendor's Terraform provider calls `destination_format`.
    ///
    /// If absent, the server uses `"json"`.
    #[doc(alias = "destination.format")]
    pub destination_format: Option<KafkaDestinationConfigDestinationFormat>,
    /// `json.schema.enable`, which the vendor's Terraform provider calls `json_schema_enable`.
    ///
    /// If absent, the server uses `false`.
    #[doc(alias = "json.schema.enable")]
    pub json_schema_enable: Option<bool>,
    /// `schema.registry.url.user.defined`, which the vendor's Terraform provider calls `schema_registry_url`.
    #[doc(alias = "schema.registry.url.user.defined")]
    pub schema_registry_url_user_defined: Option<String>,
    /// `topic.prefix`, which the vendor's Terraform provider calls `topic_prefix`.
    #[doc(alias = "topic.prefix")]
    pub topic_prefix: Option<String>,
    /// `topic.suffix`, which the vendor's Terraform provider calls `topic_suffix`.
    #[doc(alias = "topic.suffix")]
    pub topic_suffix: Option<String>,
    /// `transforms.InsertField.offset.field`, which the vendor's Terraform provider calls `transforms_insert_field_offset_field`.
    ///
    /// If absent, the server uses `"_streamkap_offset"`.
    #[doc(alias = "transforms.InsertField.offset.field")]
    pub transforms_insert_field_offset_field: Option<String>,
    /// `transforms.changeTopicName.add.original.topic`, which the vendor's Terraform provider calls `transforms_change_topic_name_add_original_topic`.
    ///
    /// If absent, the server uses `"off"`.
    #[doc(alias = "transforms.changeTopicName.add.original.topic")]
    pub transforms_change_topic_name_add_original_topic:
        Option<KafkaDestinationConfigTransformsChangeTopicNameAddOriginalTopic>,
    /// `tasks.max`, which the vendor's Terraform provider calls `tasks_max`.
    ///
    /// If absent, the server uses `5`.
    #[doc(alias = "tasks.max")]
    #[cfg_attr(feature = "schemars", schemars(extend("minimum" = 1, "maximum" = 100)))]
    pub tasks_max: Option<i64>,
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

impl KafkaDestinationConfig {
    /// Starts the body [`CreateDestinationReq`] with this as its `config`, in which `connector` is `kafka`.
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
            .connector("kafka")
            .config(value))
    }

    /// Starts the body [`UpdateDestinationReq`] with this as its `config`, in which `connector` is `kafka`.
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
            .connector("kafka")
            .config(value))
    }
}

open_enum! {
    /// `destination.format`, which the vendor's Terraform provider calls `destination_format`.
    #[uses = " Part of [`types::KafkaDestinationConfig`](crate::types::KafkaDestinationConfig)."]
    pub enum KafkaDestinationConfigDestinationFormat {
        Avro = "avro",
        Json = "json",
        #[other]
        Other,
    }
}

open_enum! {
    /// `transforms.changeTopicName.add.original.topic`, which the vendor's Terraform provider calls `transforms_change_topic_name_add_original_topic`.
    #[uses = " Part of [`types::KafkaDestinationConfig`](crate::types::KafkaDestinationConfig)."]
    pub enum KafkaDestinationConfigTransformsChangeTopicNameAddOriginalTopic {
        Off = "off",
        Header = "header",
        Field = "field",
        #[other]
        Other,
    }
}

pub mod builder {
    use openapi_client_runtime::lenient::Integer;
    use openapi_client_runtime::struct_builder;
    use serde_json::{Map, Value};

    struct_builder! {
        /// Builder for [`KafkaDestinationConfig`](super::KafkaDestinationConfig).
        #[builds(super::super::KafkaDestinationConfig)]
        #[derive(Clone)]
        pub struct KafkaDestinationConfig {
            /// `kafka.sink.bootstrap`, which the vendor's Terraform provider calls `kafka_sink_bootstrap`.
            #[property = "kafka.sink.bootstrap"]
            kafka_sink_bootstrap: Required<String>,
            /// `destination.format`, which the vendor's Terraform provider calls `destination_format`.
            #[property = "destination.format"]
            destination_format: Optional<
                super::super::KafkaDestinationConfigDestinationFormat,
            >,
            /// `json.schema.enable`, which the vendor's Terraform provider calls `json_schema_enable`.
            #[property = "json.schema.enable"]
            json_schema_enable: Optional<bool>,
            /// `schema.registry.url.user.defined`, which the vendor's Terraform provider calls `schema_registry_url`.
            #[property = "schema.registry.url.user.defined"]
            schema_registry_url_user_defined: Optional<String>,
            /// `topic.prefix`, which the vendor's Terraform provider calls `topic_prefix`.
            #[property = "topic.prefix"]
            topic_prefix: Optional<String>,
            /// `topic.suffix`, which the vendor's Terraform provider calls `topic_suffix`.
            #[property = "topic.suffix"]
            topic_suffix: Optional<String>,
            /// `transforms.InsertField.offset.field`, which the vendor's Terraform provider calls…
            #[property = "transforms.InsertField.offset.field"]
            transforms_insert_field_offset_field: Optional<String>,
            /// `transforms.changeTopicName.add.original.topic`, which the vendor's Terraform provider calls…
            #[property = "transforms.changeTopicName.add.original.topic"]
            transforms_change_topic_name_add_original_topic: Optional<
                super::super::KafkaDestinationConfigTransformsChangeTopicNameAddOriginalTopic,
            >,
            /// `tasks.max`, which the vendor's Terraform provider calls `tasks_max`.
            #[property = "tasks.max"]
            tasks_max: Optional<i64, Integer>,
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
