// Generated from openapi/ by `cargo xtask generate`; do not edit.

use super::*;
use openapi_client_runtime::{Redacted, Secret, named, open_enum};
use serde_json::{Error, Map, Value};
use std::fmt;

/// The configuration of a destination of kind `iceberg`, as the vendor's Terraform provider writes it (<https://github.com/streamkap-com/terraform-provider-streamkap/blob/9b9e30b/internal/generated/destination_iceberg.go>).
#[derive(Clone, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(
    feature = "schemars",
    schemars(transform = named!(builder::IcebergDestinationConfig))
)]
#[non_exhaustive]
pub struct IcebergDestinationConfig {
    /// `iceberg.catalog.type`, which the vendor's Terraform provider calls `iceberg_catalog_type`. It cannot be changed later.
    ///
    /// If absent, the server uses `"rest"`.
    #[doc(alias = "iceberg.catalog.type")]
    pub iceberg_catalog_type: Option<IcebergDestinationConfigIcebergCatalogType>,
    /// `iceberg.catalog.auth.mode`, which the vendor's Terraform provider calls `iceberg_catalog_auth_mode`.
    ///
    /// If absent, the server uses `"none"`.
    #[doc(alias = "iceberg.catalog.auth.mode")]
    pub iceberg_catalog_auth_mode: Option<IcebergDestinationConfigIcebergCatalogAuthMode>,
    /// `iceberg.catalog.name`, which the vendor's Terraform provider calls `iceberg_catalog_name`.
    #[doc(alias = "iceberg.catalog.name")]
    pub iceberg_catalog_name: Option<String>,
    /// `iceberg.catalog.client.assume-role.arn`, which the vendor's Terraform provider calls `iceberg_catalog_client_assume_role_arn`.
    #[doc(alias = "iceberg.catalog.client.assume-role.arn")]
    pub iceberg_catalog_client_assume_role_arn: Option<String>,
    /// `iceberg.catalog.uri`, which the vendor's Terraform provider calls `iceberg_catalog_uri`.
    #[doc(alias = "iceberg.catalog.uri")]
    pub iceberg_catalog_uri: Option<String>,
    /// `iceberg.catalog.token`, which the vendor's Terraform provider calls `iceberg_catalog_token`.
    #[doc(alias = "iceberg.catalog.token")]
    pub iceberg_catalog_token: Option<Secret>,
    /// `iceberg.catalog.credential`, which the vendor's Terraform provider calls `iceberg_catalog_credential`.
    #[doc(alias = "iceberg.catalog.credential")]
    pub iceberg_catalog_credential: Option<Secret>,
    /// `iceberg.catalog.scope`, which the vendor's Terraform provider calls `iceberg_catalog_scope`.
    ///
    /// If absent, the server uses `"PRINCIPAL_ROLE:ALL"`.
    #[doc(alias = "iceberg.catalog.scope")]
    pub iceberg_catalog_scope: Option<String>,
    /// `iceberg.catalog.s3.credentials.enabled`, which the vendor's Terraform provider calls `iceberg_catalog_s3_credentials_enabled`.
    ///
    /// If absent, the server uses `false`.
    #[doc(alias = "iceberg.catalog.s3.credentials.enabled")]
    pub iceberg_catalog_s3_credentials_enabled: Option<bool>,
    /// `iceberg.catalog.s3.access-key-id`, which the vendor's Terraform provider calls `iceberg_catalog_s3_access_key_id`.
    #[doc(alias = "iceberg.catalog.s3.access-key-id")]
    pub iceberg_catalog_s3_access_key_id: Option<String>,
    /// `iceberg.catalog.s3.secret-access-key`, which the vendor's Terraform provider calls `iceberg_catalog_s3_secret_access_key`.
    #[doc(alias = "iceberg.catalog.s3.secret-access-key")]
    pub iceberg_catalog_s3_secret_access_key: Option<Secret>,
    /// `iceberg.catalog.client.region.user.defined`, which the vendor's Terraform provider calls `iceberg_catalog_client_region`.
    ///
    /// If absent, the server uses `"us-west-2"`.
    #[doc(alias = "iceberg.catalog.client.region.user.defined")]
    pub iceberg_catalog_client_region_user_defined:
        Option<IcebergDestinationConfigIcebergCatalogClientRegionUserDefined>,
    /// `iceberg.catalog.warehouse`, which the vendor's Terraform provider calls `iceberg_catalog_warehouse`.
    #[doc(alias = "iceberg.catalog.warehouse")]
    pub iceberg_catalog_warehouse: String,
    /// `table.name.prefix`, which the vendor's Terraform provider calls `table_name_prefix`.
    #[doc(alias = "table.name.prefix")]
    pub table_name_prefix: String,
    /// `insert.mode.user.defined`, which the vendor's Terraform provider calls `insert_mode`.
    ///
    /// If absent, the server uses `"insert"`.
    #[doc(alias = "insert.mode.user.defined")]
    pub insert_mode_user_defined: Option<InsertModeSetting>,
    /// `iceberg.tables.default-id-columns`, which the vendor's Terraform provider calls `iceberg_tables_default_id_columns`.
    #[doc(alias = "iceberg.tables.default-id-columns")]
    pub iceberg_tables_default_id_columns: Option<String>,
    /// `iceberg.tables.hard-delete-enabled`, which the vendor's Terraform provider calls `iceberg_tables_hard_delete_enabled`.
    ///
    /// If absent, the server uses `true`.
    #[doc(alias = "iceberg.tables.hard-delete-enabled")]
    pub iceberg_tables_hard_delete_enabled: Option<bool>,
    /// `iceberg.tables.compaction.enabled`, which the vendor's Terraform provider calls `iceberg_tables_compaction_enabled`.
    ///
    /// If absent, the server uses `false`.
    #[doc(alias = "iceberg.tables.compaction.enabled")]
    pub iceberg_tables_compaction_enabled: Option<bool>,
    /// `iceberg.tables.compaction.target-file-size-bytes`, which the vendor's Terraform provider calls `iceberg_tables_compaction_target_file_size_bytes`.
    ///
    /// If absent, the server uses `"134217728"`.
    #[doc(alias = "iceberg.tables.compaction.target-file-size-bytes")]
    pub iceberg_tables_compaction_target_file_size_bytes: Option<String>,
    /// `iceberg.tables.compaction.min-small-files`, which the vendor's Terraform provider calls `iceberg_tables_compaction_min_small_files`.
    ///
    /// If absent, the server uses `"5"`.
    #[doc(alias = "iceberg.tables.compaction.min-small-files")]
    pub iceberg_tables_compaction_min_small_files: Option<String>,
    /// `iceberg.tables.compaction.max-files-per-run`, which the vendor's Terraform provider calls `iceberg_tables_compaction_max_files_per_run`.
    ///
    /// If absent, the server uses `"100"`.
    #[doc(alias = "iceberg.tables.compaction.max-files-per-run")]
    pub iceberg_tables_compaction_max_files_per_run: Option<String>,
    /// `iceberg.tables.compaction.commit-threshold`, which the vendor's Terraform provider calls `iceberg_tables_compaction_commit_threshold`.
    ///
    /// If absent, the server uses `"5"`.
    #[doc(alias = "iceberg.tables.compaction.commit-threshold")]
    pub iceberg_tables_compaction_commit_threshold: Option<String>,
    /// `iceberg.tables.compaction.expire-snapshots`, which the vendor's Terraform provider calls `iceberg_tables_compaction_expire_snapshots`.
    ///
    /// If absent, the server uses `false`.
    #[doc(alias = "iceberg.tables.compaction.expire-snapshots")]
    pub iceberg_tables_compaction_expire_snapshots: Option<bool>,
    /// `iceberg.tables.compaction.retain-last`, which the vendor's Terraform provider calls `iceberg_tables_compaction_retain_last`.
    ///
    /// If absent, the server uses `"1"`.
    #[doc(alias = "iceberg.tables.compaction.retain-last")]
    pub iceberg_tables_compaction_retain_last: Option<String>,
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

impl fmt::Debug for IcebergDestinationConfig {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("IcebergDestinationConfig")
            .field("iceberg_catalog_type", &self.iceberg_catalog_type)
            .field("iceberg_catalog_auth_mode", &self.iceberg_catalog_auth_mode)
            .field("iceberg_catalog_name", &self.iceberg_catalog_name)
            .field(
                "iceberg_catalog_client_assume_role_arn",
                &self.iceberg_catalog_client_assume_role_arn,
            )
            .field("iceberg_catalog_uri", &self.iceberg_catalog_uri)
            .field("iceberg_catalog_token", &self.iceberg_catalog_token)
            .field(
                "iceberg_catalog_credential",
                &self.iceberg_catalog_credential,
            )
            .field("iceberg_catalog_scope", &self.iceberg_catalog_scope)
            .field(
                "iceberg_catalog_s3_credentials_enabled",
                &self.iceberg_catalog_s3_credentials_enabled,
            )
            .field(
                "iceberg_catalog_s3_access_key_id",
                &self.iceberg_catalog_s3_access_key_id,
            )
            .field(
                "iceberg_catalog_s3_secret_access_key",
                &self.iceberg_catalog_s3_secret_access_key,
            )
            .field(
                "iceberg_catalog_client_region_user_defined",
                &self.iceberg_catalog_client_region_user_defined,
            )
            .field("iceberg_catalog_warehouse", &self.iceberg_catalog_warehouse)
            .field("table_name_prefix", &self.table_name_prefix)
            .field("insert_mode_user_defined", &self.insert_mode_user_defined)
            .field(
                "iceberg_tables_default_id_columns",
                &self.iceberg_tables_default_id_columns,
            )
            .field(
                "iceberg_tables_hard_delete_enabled",
                &self.iceberg_tables_hard_delete_enabled,
            )
            .field(
                "iceberg_tables_compaction_enabled",
                &self.iceberg_tables_compaction_enabled,
            )
            .field(
                "iceberg_tables_compaction_target_file_size_bytes",
                &self.iceberg_tables_compaction_target_file_size_bytes,
            )
            .field(
                "iceberg_tables_compaction_min_small_files",
                &self.iceberg_tables_compaction_min_small_files,
            )
            .field(
                "iceberg_tables_compaction_max_files_per_run",
                &self.iceberg_tables_compaction_max_files_per_run,
            )
            .field(
                "iceberg_tables_compaction_commit_threshold",
                &self.iceberg_tables_compaction_commit_threshold,
            )
            .field(
                "iceberg_tables_compaction_expire_snapshots",
                &self.iceberg_tables_compaction_expire_snapshots,
            )
            .field(
                "iceberg_tables_compaction_retain_last",
                &self.iceberg_tables_compaction_retain_last,
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

impl IcebergDestinationConfig {
    /// Starts the body [`CreateDestinationReq`] with this as its `config`, in which `connector` is `iceberg`.
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
            .connector("iceberg")
            .config(value))
    }

    /// Starts the body [`UpdateDestinationReq`] with this as its `config`, in which `connector` is `iceberg`.
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
            .connector("iceberg")
            .config(value))
    }
}

open_enum! {
    /// `iceberg.catalog.auth.mode`, which the vendor's Terraform provider calls `iceberg_catalog_auth_mode`.
    #[uses = " Part of [`types::IcebergDestinationConfig`](crate::types::IcebergDestinationConfig)."]
    pub enum IcebergDestinationConfigIcebergCatalogAuthMode {
        None = "none",
        Token = "token",
        Oauth2 = "oauth2",
        #[other]
        Other,
    }
}

open_enum! {
    /// `iceberg.catalog.client.region.user.defined`, which the vendor's Terraform provider calls `iceberg_catalog_client_region`.
    #[uses = " Part of [`types::IcebergDestinationConfig`](crate::types::IcebergDestinationConfig)."]
    pub enum IcebergDestinationConfigIcebergCatalogClientRegionUserDefined {
        ApSouth1 = "ap-south-1",
        EuWest2 = "eu-west-2",
        EuWest1 = "eu-west-1",
        ApNortheast2 = "ap-northeast-2",
        ApNortheast1 = "ap-northeast-1",
        CaCentral1 = "ca-central-1",
        SaEast1 = "sa-east-1",
        CnNorth1 = "cn-north-1",
        UsGovWest1 = "us-gov-west-1",
        ApSoutheast1 = "ap-southeast-1",
        ApSoutheast2 = "ap-southeast-2",
        EuCentral1 = "eu-central-1",
        UsEast1 = "us-east-1",
        UsEast2 = "us-east-2",
        UsWest1 = "us-west-1",
        UsWest2 = "us-west-2",
        Auto = "auto",
        #[other]
        Other,
    }
}

open_enum! {
    /// `iceberg.catalog.type`, which the vendor's Terraform provider calls `iceberg_catalog_type`. It cannot be changed later.
    #[uses = " Part of [`types::IcebergDestinationConfig`](crate::types::IcebergDestinationConfig)."]
    pub enum IcebergDestinationConfigIcebergCatalogType {
        Rest = "rest",
        Hive = "hive",
        Glue = "glue",
        #[other]
        Other,
    }
}

pub mod builder {
    use openapi_client_runtime::lenient::Integer;
    use openapi_client_runtime::{Secret, struct_builder};
    use serde_json::{Map, Value};

    struct_builder! {
        /// Builder for [`IcebergDestinationConfig`](super::IcebergDestinationConfig).
        #[builds(super::super::IcebergDestinationConfig)]
        #[derive(Clone)]
        pub struct IcebergDestinationConfig {
            /// `iceberg.catalog.type`, which the vendor's Terraform provider calls `iceberg_catalog_type`.
            #[property = "iceberg.catalog.type"]
            iceberg_catalog_type: Optional<
                super::super::IcebergDestinationConfigIcebergCatalogType,
            >,
            /// `iceberg.catalog.auth.mode`, which the vendor's Terraform provider calls `iceberg_catalog_auth_mode`.
            #[property = "iceberg.catalog.auth.mode"]
            iceberg_catalog_auth_mode: Optional<
                super::super::IcebergDestinationConfigIcebergCatalogAuthMode,
            >,
            /// `iceberg.catalog.name`, which the vendor's Terraform provider calls `iceberg_catalog_name`.
            #[property = "iceberg.catalog.name"]
            iceberg_catalog_name: Optional<String>,
            /// `iceberg.catalog.client.assume-role.arn`, which the vendor's Terraform provider calls…
            #[property = "iceberg.catalog.client.assume-role.arn"]
            iceberg_catalog_client_assume_role_arn: Optional<String>,
            /// `iceberg.catalog.uri`, which the vendor's Terraform provider calls `iceberg_catalog_uri`.
            #[property = "iceberg.catalog.uri"]
            iceberg_catalog_uri: Optional<String>,
            /// `iceberg.catalog.token`, which the vendor's Terraform provider calls `iceberg_catalog_token`.
            #[property = "iceberg.catalog.token"]
            iceberg_catalog_token: Optional<Secret>,
            /// `iceberg.catalog.credential`, which the vendor's Terraform provider calls `iceberg_catalog_credential`.
            #[property = "iceberg.catalog.credential"]
            iceberg_catalog_credential: Optional<Secret>,
            /// `iceberg.catalog.scope`, which the vendor's Terraform provider calls `iceberg_catalog_scope`.
            #[property = "iceberg.catalog.scope"]
            iceberg_catalog_scope: Optional<String>,
            /// `iceberg.catalog.s3.credentials.enabled`, which the vendor's Terraform provider calls…
            #[property = "iceberg.catalog.s3.credentials.enabled"]
            iceberg_catalog_s3_credentials_enabled: Optional<bool>,
            /// `iceberg.catalog.s3.access-key-id`, which the vendor's Terraform provider calls `iceberg_catalog_s3_access_key_id`.
            #[property = "iceberg.catalog.s3.access-key-id"]
            iceberg_catalog_s3_access_key_id: Optional<String>,
            /// `iceberg.catalog.s3.secret-access-key`, which the vendor's Terraform provider calls…
            #[property = "iceberg.catalog.s3.secret-access-key"]
            iceberg_catalog_s3_secret_access_key: Optional<Secret>,
            /// `iceberg.catalog.client.region.user.defined`, which the vendor's Terraform provider calls…
            #[property = "iceberg.catalog.client.region.user.defined"]
            iceberg_catalog_client_region_user_defined: Optional<
                super::super::IcebergDestinationConfigIcebergCatalogClientRegionUserDefined,
            >,
            /// `iceberg.catalog.warehouse`, which the vendor's Terraform provider calls `iceberg_catalog_warehouse`.
            #[property = "iceberg.catalog.warehouse"]
            iceberg_catalog_warehouse: Required<String>,
            /// `table.name.prefix`, which the vendor's Terraform provider calls `table_name_prefix`.
            #[property = "table.name.prefix"]
            table_name_prefix: Required<String>,
            /// `insert.mode.user.defined`, which the vendor's Terraform provider calls `insert_mode`.
            #[property = "insert.mode.user.defined"]
            insert_mode_user_defined: Optional<super::super::InsertModeSetting>,
            /// `iceberg.tables.default-id-columns`, which the vendor's Terraform provider calls `iceberg_tables_default_id_columns`.
            #[property = "iceberg.tables.default-id-columns"]
            iceberg_tables_default_id_columns: Optional<String>,
            /// `iceberg.tables.hard-delete-enabled`, which the vendor's Terraform provider calls `iceberg_tables_hard_delete_enabled`.
            #[property = "iceberg.tables.hard-delete-enabled"]
            iceberg_tables_hard_delete_enabled: Optional<bool>,
            /// `iceberg.tables.compaction.enabled`, which the vendor's Terraform provider calls `iceberg_tables_compaction_enabled`.
            #[property = "iceberg.tables.compaction.enabled"]
            iceberg_tables_compaction_enabled: Optional<bool>,
            /// `iceberg.tables.compaction.target-file-size-bytes`, which the vendor's Terraform provider calls…
            #[property = "iceberg.tables.compaction.target-file-size-bytes"]
            iceberg_tables_compaction_target_file_size_bytes: Optional<String>,
            /// `iceberg.tables.compaction.min-small-files`, which the vendor's Terraform provider calls…
            #[property = "iceberg.tables.compaction.min-small-files"]
            iceberg_tables_compaction_min_small_files: Optional<String>,
            /// `iceberg.tables.compaction.max-files-per-run`, which the vendor's Terraform provider calls…
            #[property = "iceberg.tables.compaction.max-files-per-run"]
            iceberg_tables_compaction_max_files_per_run: Optional<String>,
            /// `iceberg.tables.compaction.commit-threshold`, which the vendor's Terraform provider calls…
            #[property = "iceberg.tables.compaction.commit-threshold"]
            iceberg_tables_compaction_commit_threshold: Optional<String>,
            /// `iceberg.tables.compaction.expire-snapshots`, which the vendor's Terraform provider calls…
            #[property = "iceberg.tables.compaction.expire-snapshots"]
            iceberg_tables_compaction_expire_snapshots: Optional<bool>,
            /// `iceberg.tables.compaction.retain-last`, which the vendor's Terraform provider calls…
            #[property = "iceberg.tables.compaction.retain-last"]
            iceberg_tables_compaction_retain_last: Optional<String>,
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
