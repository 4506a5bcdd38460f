// Generated from openapi/ by `cargo xtask generate`; do not edit.

use super::*;
use openapi_client_runtime::{Redacted, Secret, named, open_enum};
use serde_json::{Error, Map, Value};
use std::fmt;

/// The configuration of a source of kind `documentdb`, as the vendor's Terraform provider writes it (<https://github.com/streamkap-com/terraform-provider-streamkap/blob/9b9e30b/internal/generated/source_documentdb.go>).
#[derive(Clone, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(
    feature = "schemars",
    schemars(transform = named!(builder::DocumentdbSourceConfig))
)]
#[non_exhaustive]
pub struct DocumentdbSourceConfig {
    /// `mongodb.connection.string.user.defined`, which the vendor's Terraform provider calls `mongodb_connection_string`.
    #[doc(alias = "mongodb.connection.string.user.defined")]
    pub mongodb_connection_string_user_defined: Secret,
    /// `transforms.unwrap.array.encoding`, which the vendor's Terraform provider calls `transforms_unwrap_array_encoding`.
    ///
    /// If absent, the server uses `"array_string"`.
    #[doc(alias = "transforms.unwrap.array.encoding")]
    pub transforms_unwrap_array_encoding:
        Option<DocumentdbSourceConfigTransformsUnwrapArrayEncoding>,
    /// `transforms.unwrap.document.encoding`, which the vendor's Terraform provider calls `transforms_unwrap_document_encoding`.
    ///
    /// If absent, the server uses `"document"`.
    #[doc(alias = "transforms.unwrap.document.encoding")]
    pub transforms_unwrap_document_encoding: Option<TransformsUnwrapDocumentEncodingSetting>,
    /// `database.include.list`, which the vendor's Terraform provider calls `database_include_list`.
    #[doc(alias = "database.include.list")]
    pub database_include_list: String,
    /// `collection.include.list.user.defined`, which the vendor's Terraform provider calls `collection_include_list`.
    #[doc(alias = "collection.include.list.user.defined")]
    pub collection_include_list_user_defined: String,
    /// `signal.data.collection.schema.or.database`, which the vendor's Terraform provider calls `signal_data_collection_schema_or_database`.
    #[doc(alias = "signal.data.collection.schema.or.database")]
    pub signal_data_collection_schema_or_database: String,
    /// `cursor.oversize.handling.mode`, which the vendor's Terraform provider calls `cursor_oversize_handling_mode`.
    ///
    /// If absent, the server uses `"skip"`.
    #[doc(alias = "cursor.oversize.handling.mode")]
    pub cursor_oversize_handling_mode: Option<CursorOversizeHandlingModeSetting>,
    /// `cursor.oversize.skip.threshold`, which the vendor's Terraform provider calls `cursor_oversize_skip_threshold`.
    ///
    /// If absent, the server uses `16000000`.
    #[doc(alias = "cursor.oversize.skip.threshold")]
    #[cfg_attr(feature = "schemars", schemars(extend("minimum" = 1000000)))]
    #[cfg_attr(feature = "schemars", schemars(extend("maximum" = 16000000)))]
    pub cursor_oversize_skip_threshold: Option<i64>,
    /// `ssh.enabled`, which the vendor's Terraform provider calls `ssh_enabled`.
    ///
    /// If absent, the server uses `false`.
    #[doc(alias = "ssh.enabled")]
    pub ssh_enabled: Option<bool>,
    /// `ssh.host`, which the vendor's Terraform provider calls `ssh_host`.
    #[doc(alias = "ssh.host")]
    pub ssh_host: Option<String>,
    /// `ssh.port`, which the vendor's Terraform provider calls `ssh_port`. The provider sends `22` unless it is set.
    #[doc(alias = "ssh.port")]
    pub ssh_port: Option<PortSetting>,
    /// `ssh.user`, which the vendor's Terraform provider calls `ssh_user`.
    ///
    /// If absent, the server uses `"streamkap"`.
    #[doc(alias = "ssh.user")]
    pub ssh_user: Option<String>,
    /// `ssh.public.key.user.displayed`, which the vendor's Terraform provider calls `ssh_public_key`.
    #[doc(alias = "ssh.public.key.user.displayed")]
    pub ssh_public_key_user_displayed: Option<String>,
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

impl fmt::Debug for DocumentdbSourceConfig {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DocumentdbSourceConfig")
            .field(
                "mongodb_connection_string_user_defined",
                &self.mongodb_connection_string_user_defined,
            )
            .field(
                "transforms_unwrap_array_encoding",
                &self.transforms_unwrap_array_encoding,
            )
            .field(
                "transforms_unwrap_document_encoding",
                &self.transforms_unwrap_document_encoding,
            )
            .field("database_include_list", &self.database_include_list)
            .field(
                "collection_include_list_user_defined",
                &self.collection_include_list_user_defined,
            )
            .field(
                "signal_data_collection_schema_or_database",
                &self.signal_data_collection_schema_or_database,
            )
            .field(
                "cursor_oversize_handling_mode",
                &self.cursor_oversize_handling_mode,
            )
            .field(
                "cursor_oversize_skip_threshold",
                &self.cursor_oversize_skip_threshold,
            )
            .field("ssh_enabled", &self.ssh_enabled)
            .field("ssh_host", &self.ssh_host)
            .field("ssh_port", &self.ssh_port)
            .field("ssh_user", &self.ssh_user)
            .field(
                "ssh_public_key_user_displayed",
                &self.ssh_public_key_user_displayed,
            )
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

impl DocumentdbSourceConfig {
    /// Starts the body [`CreateSourceReq`] with this as its `config`, in which `connector` is `documentdb`.
    ///
    /// # Errors
    ///
    /// Returns an error if a value cannot be written as JSON.
    pub fn to_create_source_req(&self) -> Result<crate::types::builder::CreateSourceReq, Error> {
        let value = serde_json::to_value(self)?;
        let value: Redacted<Map<String, Value>> = serde_json::from_value(value)?;
        Ok(crate::types::CreateSourceReq::builder()
            .connector("documentdb")
            .config(value))
    }

    /// Starts the body [`UpdateSourceReq`] with this as its `config`, in which `connector` is `documentdb`.
    ///
    /// # Errors
    ///
    /// Returns an error if a value cannot be written as JSON.
    pub fn to_update_source_req(&self) -> Result<crate::types::builder::UpdateSourceReq, Error> {
        let value = serde_json::to_value(self)?;
        let value: Redacted<Map<String, Value>> = serde_json::from_value(value)?;
        Ok(crate::types::UpdateSourceReq::builder()
            .connector("documentdb")
            .config(value))
    }
}

open_enum! {
    /// `transforms.unwrap.array.encoding`, which the vendor's Terraform provider calls `transforms_unwrap_array_encoding`.
    #[uses = " Part of [`types::DocumentdbSourceConfig`](crate::types::DocumentdbSourceConfig)."]
    pub enum DocumentdbSourceConfigTransformsUnwrapArrayEncoding {
        Array = "array",
        ArrayString = "array_string",
        #[other]
        Other,
    }
}

pub mod builder {
    use openapi_client_runtime::lenient::Integer;
    use openapi_client_runtime::{Secret, struct_builder};
    use serde_json::{Map, Value};

    struct_builder! {
        /// Builder for [`DocumentdbSourceConfig`](super::DocumentdbSourceConfig).
        #[builds(super::super::DocumentdbSourceConfig)]
        #[derive(Clone)]
        pub struct DocumentdbSourceConfig {
            /// `mongodb.connection.string.user.defined`, which the vendor's Terraform provider calls `mongodb_connection_string`.
            #[property = "mongodb.connection.string.user.defined"]
            mongodb_connection_string_user_defined: Required<Secret>,
            /// `transforms.unwrap.array.encoding`, which the vendor's Terraform provider calls `transforms_unwrap_array_encoding`.
            #[property = "transforms.unwrap.array.encoding"]
            transforms_unwrap_array_encoding: Optional<
                super::super::DocumentdbSourceConfigTransformsUnwrapArrayEncoding,
            >,
            /// `transforms.unwrap.document.encoding`, which the vendor's Terraform provider calls…
            #[property = "transforms.unwrap.document.encoding"]
            transforms_unwrap_document_encoding: Optional<
                super::super::TransformsUnwrapDocumentEncodingSetting,
            >,
            /// `database.include.list`, which the vendor's Terraform provider calls `database_include_list`.
            #[property = "database.include.list"]
            database_include_list: Required<String>,
            /// `collection.include.list.user.defined`, which the vendor's Terraform provider calls `collection_include_list`.
            #[property = "collection.include.list.user.defined"]
            collection_include_list_user_defined: Required<String>,
            /// `signal.data.collection.schema.or.database`, which the vendor's Terraform provider calls…
            #[property = "signal.data.collection.schema.or.database"]
            signal_data_collection_schema_or_database: Required<String>,
            /// `cursor.oversize.handling.mode`, which the vendor's Terraform provider calls `cursor_oversize_handling_mode`.
            #[property = "cursor.oversize.handling.mode"]
            cursor_oversize_handling_mode: Optional<
                super::super::CursorOversizeHandlingModeSetting,
            >,
            /// `cursor.oversize.skip.threshold`, which the vendor's Terraform provider calls `cursor_oversize_skip_threshold`.
            #[property = "cursor.oversize.skip.threshold"]
            cursor_oversize_skip_threshold: Optional<i64, Integer>,
            /// `ssh.enabled`, which the vendor's Terraform provider calls `ssh_enabled`.
            #[property = "ssh.enabled"]
            ssh_enabled: Optional<bool>,
            /// `ssh.host`, which the vendor's Terraform provider calls `ssh_host`.
            #[property = "ssh.host"]
            ssh_host: Optional<String>,
            /// `ssh.port`, which the vendor's Terraform provider calls `ssh_port`.
            #[property = "ssh.port"]
            ssh_port: Optional<super::super::PortSetting>,
            /// `ssh.user`, which the vendor's Terraform provider calls `ssh_user`.
            #[property = "ssh.user"]
            ssh_user: Optional<String>,
            /// `ssh.public.key.user.displayed`, which the vendor's Terraform provider calls `ssh_public_key`.
            #[property = "ssh.public.key.user.displayed"]
            ssh_public_key_user_displayed: Optional<String>,
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
