// Generated from openapi/ by `cargo xtask generate`; do not edit.

use super::*;
use openapi_client_runtime::{Redacted, Secret, named, open_enum};
use serde_json::{Error, Map, Value};
use std::fmt;

/// The configuration of a destination of kind `s3`, as the vendor's Terraform provider writes it (<https://github.com/streamkap-com/terraform-provider-streamkap/blob/9b9e30b/internal/generated/destination_s3.go>).
#[derive(Clone, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(
    feature = "schemars",
    schemars(transform = named!(builder::S3DestinationConfig))
)]
#[non_exhaustive]
pub struct S3DestinationConfig {
    /// `aws.access.key.id`, which the vendor's Terraform provider calls `aws_access_key_id`.
    #[doc(alias = "aws.access.key.id")]
    pub aws_access_key_id: String,
    /// `aws.secret.access.key`, which the vendor's Terraform provider calls `aws_secret_access_key`.
    #[doc(alias = "aws.secret.access.key")]
    pub aws_secret_access_key: Secret,
    /// `aws.s3.region`, which the vendor's Terraform provider calls `aws_s3_region`.
    ///
    /// If absent, the server uses `"us-west-2"`.
    #[doc(alias = "aws.s3.region")]
    pub aws_s3_region: Option<AwsS3RegionSetting>,
    /// `aws.s3.bucket.name`, which the vendor's Terraform provider calls `aws_s3_bucket_name`.
    #[doc(alias = "aws.s3.bucket.name")]
    pub aws_s3_bucket_name: String,
    /// `format.user.defined`, which the vendor's Terraform provider calls `format`.
    ///
    /// If absent, the server uses `"JSON Array"`.
    #[doc(alias = "format.user.defined")]
    pub format_user_defined: Option<S3DestinationConfigFormatUserDefined>,
    /// `file.name.template`, which the vendor's Terraform provider calls `file_name_template`.
    ///
    /// If absent, the server uses `"{{topic}}-{{partition}}-{{start_offset}}"`.
    #[doc(alias = "file.name.template")]
    pub file_name_template: Option<String>,
    /// `file.name.prefix`, which the vendor's Terraform provider calls `file_name_prefix`.
    #[doc(alias = "file.name.prefix")]
    pub file_name_prefix: Option<String>,
    /// `file.compression.type`, which the vendor's Terraform provider calls `file_compression_type`.
    ///
    /// If absent, the server uses `"gzip"`.
    #[doc(alias = "file.compression.type")]
    pub file_compression_type: Option<FileCompressionTypeSetting>,
    /// `format.output.fields.user.defined`, which the vendor's Terraform provider calls `format_output_fields`.
    #[doc(alias = "format.output.fields.user.defined")]
    pub format_output_fields_user_defined: Option<Vec<String>>,
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

impl fmt::Debug for S3DestinationConfig {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("S3DestinationConfig")
            .field("aws_access_key_id", &self.aws_access_key_id)
            .field("aws_secret_access_key", &self.aws_secret_access_key)
            .field("aws_s3_region", &self.aws_s3_region)
            .field("aws_s3_bucket_name", &self.aws_s3_bucket_name)
            .field("format_user_defined", &self.format_user_defined)
            .field("file_name_template", &self.file_name_template)
            .field("file_name_prefix", &self.file_name_prefix)
            .field("file_compression_type", &self.file_compression_type)
            .field(
                "format_output_fields_user_defined",
                &self.format_output_fields_user_defined,
            )
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

impl S3DestinationConfig {
    /// Starts the body [`CreateDestinationReq`] with this as its `config`, in which `connector` is `s3`.
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
            .connector("s3")
            .config(value))
    }

    /// Starts the body [`UpdateDestinationReq`] with this as its `config`, in which `connector` is `s3`.
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
            .connector("s3")
            .config(value))
    }
}

open_enum! {
    /// `format.user.defined`, which the vendor's Terraform provider calls `format`.
    #[uses = " Part of [`types::S3DestinationConfig`](crate::types::S3DestinationConfig)."]
    pub enum S3DestinationConfigFormatUserDefined {
        JsonLines = "JSON Lines",
        JsonArray = "JSON Array",
        Parquet = "Parquet",
        #[other]
        Other,
    }
}

/// The configuration of a source of kind `s3`, as the vendor's Terraform provider writes it (<https://github.com/streamkap-com/terraform-provider-streamkap/blob/9b9e30b/internal/generated/source_s3.go>).
#[derive(Clone, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schemars", schemars(transform = named!(builder::S3SourceConfig)))]
#[non_exhaustive]
pub struct S3SourceConfig {
    /// `format`, which the vendor's Terraform provider calls `format`.
    ///
    /// If absent, the server uses `"json"`.
    pub format: Option<S3SourceConfigFormat>,
    /// `csv.has.headers`, which the vendor's Terraform provider calls `csv_has_headers`.
    ///
    /// If absent, the server uses `true`.
    #[doc(alias = "csv.has.headers")]
    pub csv_has_headers: Option<bool>,
    /// `topic.routing.enabled`, which the vendor's Terraform provider calls `topic_routing_enabled`.
    ///
    /// If absent, the server uses `false`.
    #[doc(alias = "topic.routing.enabled")]
    pub topic_routing_enabled: Option<bool>,
    /// `topic.routing.folder.skip`, which the vendor's Terraform provider calls `topic_routing_folder_skip`.
    ///
    /// If absent, the server uses `0`.
    #[doc(alias = "topic.routing.folder.skip")]
    pub topic_routing_folder_skip: Option<i64>,
    /// `topic.routing.folder.levels`, which the vendor's Terraform provider calls `topic_routing_folder_levels`.
    ///
    /// If absent, the server uses `0`.
    #[doc(alias = "topic.routing.folder.levels")]
    pub topic_routing_folder_levels: Option<i64>,
    /// `topic.routing.advanced.expression`, which the vendor's Terraform provider calls `topic_routing_advanced_expression`.
    #[doc(alias = "topic.routing.advanced.expression")]
    pub topic_routing_advanced_expression: Option<String>,
    /// `topic.postfix`, which the vendor's Terraform provider calls `topic_postfix`.
    ///
    /// If absent, the server uses `"default"`.
    #[doc(alias = "topic.postfix")]
    pub topic_postfix: Option<String>,
    /// `topic.include.list.user.defined`, which the vendor's Terraform provider calls `topic_include_list`.
    #[doc(alias = "topic.include.list.user.defined")]
    pub topic_include_list_user_defined: Option<String>,
    /// `aws.access.key.id`, which the vendor's Terraform provider calls `aws_access_key_id`.
    #[doc(alias = "aws.access.key.id")]
    pub aws_access_key_id: Option<String>,
    /// `aws.secret.access.key`, which the vendor's Terraform provider calls `aws_secret_access_key`.
    #[doc(alias = "aws.secret.access.key")]
    pub aws_secret_access_key: Option<Secret>,
    /// `aws.s3.region`, which the vendor's Terraform provider calls `aws_s3_region`.
    ///
    /// If absent, the server uses `"us-west-2"`.
    #[doc(alias = "aws.s3.region")]
    pub aws_s3_region: Option<S3SourceConfigAwsS3Region>,
    /// `aws.s3.bucket.name`, which the vendor's Terraform provider calls `aws_s3_bucket_name`.
    #[doc(alias = "aws.s3.bucket.name")]
    pub aws_s3_bucket_name: Option<String>,
    /// `aws.s3.bucket.prefix`, which the vendor's Terraform provider calls `aws_s3_bucket_prefix`.
    ///
    /// If absent, the server uses `"file-pulse/"`.
    #[doc(alias = "aws.s3.bucket.prefix")]
    pub aws_s3_bucket_prefix: Option<String>,
    /// `fs.scan.interval.ms`, which the vendor's Terraform provider calls `fs_scan_interval_ms`.
    ///
    /// If absent, the server uses `10000`.
    #[doc(alias = "fs.scan.interval.ms")]
    #[cfg_attr(feature = "schemars", schemars(extend("minimum" = 100)))]
    #[cfg_attr(feature = "schemars", schemars(extend("maximum" = 100000)))]
    pub fs_scan_interval_ms: Option<i64>,
    /// `fs.cleanup.policy.class.user.defined`, which the vendor's Terraform provider calls `fs_cleanup_policy_class`.
    ///
    /// If absent, the server uses `"Log"`.
    #[doc(alias = "fs.cleanup.policy.class.user.defined")]
    pub fs_cleanup_policy_class_user_defined: Option<S3SourceConfigFsCleanupPolicyClassUserDefined>,
    /// `tasks.max`, which the vendor's Terraform provider calls `tasks_max`.
    ///
    /// If absent, the server uses `5`.
    #[doc(alias = "tasks.max")]
    #[cfg_attr(feature = "schemars", schemars(extend("minimum" = 1, "maximum" = 10)))]
    pub tasks_max: Option<i64>,
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

impl fmt::Debug for S3SourceConfig {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("S3SourceConfig")
            .field("format", &self.format)
            .field("csv_has_headers", &self.csv_has_headers)
            .field("topic_routing_enabled", &self.topic_routing_enabled)
            .field("topic_routing_folder_skip", &self.topic_routing_folder_skip)
            .field(
                "topic_routing_folder_levels",
                &self.topic_routing_folder_levels,
            )
            .field(
                "topic_routing_advanced_expression",
                &self.topic_routing_advanced_expression,
            )
            .field("topic_postfix", &self.topic_postfix)
            .field(
                "topic_include_list_user_defined",
                &self.topic_include_list_user_defined,
            )
            .field("aws_access_key_id", &self.aws_access_key_id)
            .field("aws_secret_access_key", &self.aws_secret_access_key)
            .field("aws_s3_region", &self.aws_s3_region)
            .field("aws_s3_bucket_name", &self.aws_s3_bucket_name)
            .field("aws_s3_bucket_prefix", &self.aws_s3_bucket_prefix)
            .field("fs_scan_interval_ms", &self.fs_scan_interval_ms)
            .field(
                "fs_cleanup_policy_class_user_defined",
                &self.fs_cleanup_policy_class_user_defined,
            )
            .field("tasks_max", &self.tasks_max)
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

impl S3SourceConfig {
    /// Starts the body [`CreateSourceReq`] with this as its `config`, in which `connector` is `s3`.
    ///
    /// # Errors
    ///
    /// Returns an error if a value cannot be written as JSON.
    pub fn to_create_source_req(&self) -> Result<crate::types::builder::CreateSourceReq, Error> {
        let value = serde_json::to_value(self)?;
        let value: Redacted<Map<String, Value>> = serde_json::from_value(value)?;
        Ok(crate::types::CreateSourceReq::builder()
            .connector("s3")
            .config(value))
    }

    /// Starts the body [`UpdateSourceReq`] with this as its `config`, in which `connector` is `s3`.
    ///
    /// # Errors
    ///
    /// Returns an error if a value cannot be written as JSON.
    pub fn to_update_source_req(&self) -> Result<crate::types::builder::UpdateSourceReq, Error> {
        let value = serde_json::to_value(self)?;
        let value: Redacted<Map<String, Value>> = serde_json::from_value(value)?;
        Ok(crate::types::UpdateSourceReq::builder()
            .connector("s3")
            .config(value))
    }
}

open_enum! {
    /// `aws.s3.region`, which the vendor's Terraform provider calls `aws_s3_region`.
    #[uses = " Part of [`types::S3SourceConfig`](crate::types::S3SourceConfig)."]
    pub enum S3SourceConfigAwsS3Region {
        EuWest2 = "eu-west-2",
        EuWest1 = "eu-west-1",
        EuCentral1 = "eu-central-1",
        ApSouth1 = "ap-south-1",
        ApNortheast2 = "ap-northeast-2",
        ApNortheast1 = "ap-northeast-1",
        ApSoutheast1 = "ap-southeast-1",
        ApSoutheast2 = "ap-southeast-2",
        UsEast1 = "us-east-1",
        UsEast2 = "us-east-2",
        UsWest1 = "us-west-1",
        UsWest2 = "us-west-2",
        #[other]
        Other,
    }
}

open_enum! {
    /// `format`, which the vendor's Terraform provider calls `format`.
    #[uses = " Part of [`types::S3SourceConfig`](crate::types::S3SourceConfig)."]
    pub enum S3SourceConfigFormat {
        Json = "json",
        Csv = "csv",
        Avro = "avro",
        #[other]
        Other,
    }
}

open_enum! {
    /// `fs.cleanup.policy.class.user.defined`, which the vendor's Terraform provider calls `fs_cleanup_policy_class`.
    #[uses = " Part of [`types::S3SourceConfig`](crate::types::S3SourceConfig)."]
    pub enum S3SourceConfigFsCleanupPolicyClassUserDefined {
        Log = "Log",
        Delete = "Delete",
        #[other]
        Other,
    }
}

pub mod builder {
    use openapi_client_runtime::lenient::Integer;
    use openapi_client_runtime::{Secret, struct_builder};
    use serde_json::{Map, Value};

    struct_builder! {
        /// Builder for [`S3DestinationConfig`](super::S3DestinationConfig).
        #[builds(super::super::S3DestinationConfig)]
        #[derive(Clone)]
        pub struct S3DestinationConfig {
            /// `aws.access.key.id`, which the vendor's Terraform provider calls `aws_access_key_id`.
            #[property = "aws.access.key.id"]
            aws_access_key_id: Required<String>,
            /// `aws.secret.access.key`, which the vendor's Terraform provider calls `aws_secret_access_key`.
            #[property = "aws.secret.access.key"]
            aws_secret_access_key: Required<Secret>,
            /// `aws.s3.region`, which the vendor's Terraform provider calls `aws_s3_region`.
            #[property = "aws.s3.region"]
            aws_s3_region: Optional<super::super::AwsS3RegionSetting>,
            /// `aws.s3.bucket.name`, which the vendor's Terraform provider calls `aws_s3_bucket_name`.
            #[property = "aws.s3.bucket.name"]
            aws_s3_bucket_name: Required<String>,
            /// `format.user.defined`, which the vendor's Terraform provider calls `format`.
            #[property = "format.user.defined"]
            format_user_defined: Optional<
                super::super::S3DestinationConfigFormatUserDefined,
            >,
            /// `file.name.template`, which the vendor's Terraform provider calls `file_name_template`.
            #[property = "file.name.template"]
            file_name_template: Optional<String>,
            /// `file.name.prefix`, which the vendor's Terraform provider calls `file_name_prefix`.
            #[property = "file.name.prefix"]
            file_name_prefix: Optional<String>,
            /// `file.compression.type`, which the vendor's Terraform provider calls `file_compression_type`.
            #[property = "file.compression.type"]
            file_compression_type: Optional<super::super::FileCompressionTypeSetting>,
            /// `format.output.fields.user.defined`, which the vendor's Terraform provider calls `format_output_fields`.
            #[property = "format.output.fields.user.defined"]
            format_output_fields_user_defined: Optional<Vec<String>>,
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

    struct_builder! {
        /// Builder for [`S3SourceConfig`](super::S3SourceConfig).
        #[builds(super::super::S3SourceConfig)]
        #[derive(Clone)]
        pub struct S3SourceConfig {
            /// `format`, which the vendor's Terraform provider calls `format`.
            format: Optional<super::super::S3SourceConfigFormat>,
            /// `csv.has.headers`, which the vendor's Terraform provider calls `csv_has_headers`.
            #[property = "csv.has.headers"]
            csv_has_headers: Optional<bool>,
            /// `topic.routing.enabled`, which the vendor's Terraform provider calls `topic_routing_enabled`.
            #[property = "topic.routing.enabled"]
            topic_routing_enabled: Optional<bool>,
            /// `topic.routing.folder.skip`, which the vendor's Terraform provider calls `topic_routing_folder_skip`.
            #[property = "topic.routing.folder.skip"]
            topic_routing_folder_skip: Optional<i64, Integer>,
            /// `topic.routing.folder.levels`, which the vendor's Terraform provider calls `topic_routing_folder_levels`.
            #[property = "topic.routing.folder.levels"]
            topic_routing_folder_levels: Optional<i64, Integer>,
            /// `topic.routing.advanced.expression`, which the vendor's Terraform provider calls `topic_routing_advanced_expression`.
            #[property = "topic.routing.advanced.expression"]
            topic_routing_advanced_expression: Optional<String>,
            /// `topic.postfix`, which the vendor's Terraform provider calls `topic_postfix`.
            #[property = "topic.postfix"]
            topic_postfix: Optional<String>,
            /// `topic.include.list.user.defined`, which the vendor's Terraform provider calls `topic_include_list`.
            #[property = "topic.include.list.user.defined"]
            topic_include_list_user_defined: Optional<String>,
            /// `aws.access.key.id`, which the vendor's Terraform provider calls `aws_access_key_id`.
            #[property = "aws.access.key.id"]
            aws_access_key_id: Optional<String>,
            /// `aws.secret.access.key`, which the vendor's Terraform provider calls `aws_secret_access_key`.
            #[property = "aws.secret.access.key"]
            aws_secret_access_key: Optional<Secret>,
            /// `aws.s3.region`, which the vendor's Terraform provider calls `aws_s3_region`.
            #[property = "aws.s3.region"]
            aws_s3_region: Optional<super::super::S3SourceConfigAwsS3Region>,
            /// `aws.s3.bucket.name`, which the vendor's Terraform provider calls `aws_s3_bucket_name`.
            #[property = "aws.s3.bucket.name"]
            aws_s3_bucket_name: Optional<String>,
            /// `aws.s3.bucket.prefix`, which the vendor's Terraform provider calls `aws_s3_bucket_prefix`.
            #[property = "aws.s3.bucket.prefix"]
            aws_s3_bucket_prefix: Optional<String>,
            /// `fs.scan.interval.ms`, which the vendor's Terraform provider calls `fs_scan_interval_ms`.
            #[property = "fs.scan.interval.ms"]
            fs_scan_interval_ms: Optional<i64, Integer>,
            /// `fs.cleanup.policy.class.user.defined`, which the vendor's Terraform provider calls `fs_cleanup_policy_class`.
            #[property = "fs.cleanup.policy.class.user.defined"]
            fs_cleanup_policy_class_user_defined: Optional<
                super::super::S3SourceConfigFsCleanupPolicyClassUserDefined,
            >,
            /// `tasks.max`, which the vendor's Terraform provider calls `tasks_max`.
            #[property = "tasks.max"]
            tasks_max: Optional<i64, Integer>,
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
