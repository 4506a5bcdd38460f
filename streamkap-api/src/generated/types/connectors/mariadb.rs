// Generated from openapi/ by `cargo xtask generate`; do not edit.

use super::*;
use openapi_client_runtime::{Redacted, Secret, named, open_enum};
use serde_json::{Error, Map, Value};
use std::fmt;

/// The configuration of a source of kind `mariadb`, as the vendor's Terraform provider writes it (<https://github.com/streamkap-com/terraform-provider-streamkap/blob/9b9e30b/internal/generated/source_mariadb.go>).
#[derive(Clone, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(
    feature = "schemars",
    schemars(transform = named!(builder::MariadbSourceConfig))
)]
#[non_exhaustive]
pub struct MariadbSourceConfig {
    /// `database.hostname.user.defined`, which the vendor's Terraform provider calls `database_hostname`.
    #[doc(alias = "database.hostname.user.defined")]
    pub database_hostname_user_defined: String,
    /// `database.port.user.defined`, which the vendor's Terraform provider calls `database_port`. The provider sends `3306` unless it is set.
    #[doc(alias = "database.port.user.defined")]
    pub database_port_user_defined: Option<PortSetting>,
    /// `database.user`, which the vendor's Terraform provider calls `database_user`.
    #[doc(alias = "database.user")]
    pub database_user: String,
    /// `database.password`, which the vendor's Terraform provider calls `database_password`.
    #[doc(alias = "database.password")]
    pub database_password: Secret,
    /// `database.include.list.user.defined`, which the vendor's Terraform provider calls `database_include_list`.
    #[doc(alias = "database.include.list.user.defined")]
    pub database_include_list_user_defined: String,
    /// `table.include.list.user.defined`, which the vendor's Terraform provider calls `table_include_list`.
    #[doc(alias = "table.include.list.user.defined")]
    pub table_include_list_user_defined: String,
    /// `signal.data.collection.schema.or.database`, which the vendor's Terraform provider calls `signal_data_collection_schema_or_database`.
    #[doc(alias = "signal.data.collection.schema.or.database")]
    pub signal_data_collection_schema_or_database: Option<String>,
    /// `heartbeat.enabled`, which the vendor's Terraform provider calls `heartbeat_enabled`.
    ///
    /// If absent, the server uses `true`.
    #[doc(alias = "heartbeat.enabled")]
    pub heartbeat_enabled: Option<bool>,
    /// `heartbeat.data.collection.schema.or.database`, which the vendor's Terraform provider calls `heartbeat_data_collection_schema_or_database`.
    #[doc(alias = "heartbeat.data.collection.schema.or.database")]
    pub heartbeat_data_collection_schema_or_database: Option<String>,
    /// `database.connectionTimeZone`, which the vendor's Terraform provider calls `database_connection_time_zone`.
    ///
    /// If absent, the server uses `"SERVER"`.
    #[doc(alias = "database.connectionTimeZone")]
    pub database_connection_time_zone: Option<DatabaseConnectionTimeZoneSetting>,
    /// `snapshot.gtid`, which the vendor's Terraform provider calls `snapshot_gtid`.
    ///
    /// If absent, the server uses `"Yes"`.
    #[doc(alias = "snapshot.gtid")]
    pub snapshot_gtid: Option<SnapshotGtidSetting>,
    /// `SourceRegexSupport.enabled`, which the vendor's Terraform provider calls `source_regex_support_enabled`.
    ///
    /// If absent, the server uses `false`.
    #[doc(alias = "SourceRegexSupport.enabled")]
    pub source_regex_support_enabled: Option<bool>,
    /// `transforms.SourceRegexSupport.regex.replacement`, which the vendor's Terraform provider calls `transforms_source_regex_support_regex_replacement`.
    ///
    /// If absent, the server uses `"REGEX"`.
    #[doc(alias = "transforms.SourceRegexSupport.regex.replacement")]
    pub transforms_source_regex_support_regex_replacement: Option<String>,
    /// `transforms.SourceRegexSupport.key.field.template`, which the vendor's Terraform provider calls `transforms_source_regex_support_key_field_template`.
    ///
    /// If absent, the server uses `"{{database}}.{{table}}"`.
    #[doc(alias = "transforms.SourceRegexSupport.key.field.template")]
    pub transforms_source_regex_support_key_field_template: Option<String>,
    /// `schema.history.internal.store.only.captured.databases.ddl`, which the vendor's Terraform provider calls `schema_history_internal_store_only_captured_databases_ddl`.
    ///
    /// If absent, the server uses `false`.
    #[doc(alias = "schema.history.internal.store.only.captured.databases.ddl")]
    pub schema_history_internal_store_only_captured_databases_ddl: Option<bool>,
    /// `transforms.SourceRegexSupport.metadata.field.name`, which the vendor's Terraform provider calls `transforms_source_regex_support_metadata_field_name`.
    ///
    /// If absent, the server uses `"_streamkap_source_metadata"`.
    #[doc(alias = "transforms.SourceRegexSupport.metadata.field.name")]
    pub transforms_source_regex_support_metadata_field_name: Option<String>,
    /// `schema.history.internal.store.only.captured.tables.ddl`, which the vendor's Terraform provider calls `schema_history_internal_store_only_captured_tables_ddl`.
    ///
    /// If absent, the server uses `false`.
    #[doc(alias = "schema.history.internal.store.only.captured.tables.ddl")]
    pub schema_history_internal_store_only_captured_tables_ddl: Option<bool>,
    /// `binary.handling.mode`, which the vendor's Terraform provider calls `binary_handling_mode`.
    ///
    /// If absent, the server uses `"bytes"`.
    #[doc(alias = "binary.handling.mode")]
    pub binary_handling_mode: Option<BinaryHandlingModeSetting>,
    /// `database.ssl.mode`, which the vendor's Terraform provider calls `database_ssl_mode`.
    ///
    /// If absent, the server uses `"trust"`.
    #[doc(alias = "database.ssl.mode")]
    pub database_ssl_mode: Option<MariadbSourceConfigDatabaseSslMode>,
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
    /// `column.exclude.list.user.defined`, which the vendor's Terraform provider calls `column_exclude_list`.
    #[doc(alias = "column.exclude.list.user.defined")]
    pub column_exclude_list_user_defined: Option<String>,
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

impl fmt::Debug for MariadbSourceConfig {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MariadbSourceConfig")
            .field(
                "database_hostname_user_defined",
                &self.database_hostname_user_defined,
            )
            .field(
                "database_port_user_defined",
                &self.database_port_user_defined,
            )
            .field("database_user", &self.database_user)
            .field("database_password", &self.database_password)
            .field(
                "database_include_list_user_defined",
                &self.database_include_list_user_defined,
            )
            .field(
                "table_include_list_user_defined",
                &self.table_include_list_user_defined,
            )
            .field(
                "signal_data_collection_schema_or_database",
                &self.signal_data_collection_schema_or_database,
            )
            .field("heartbeat_enabled", &self.heartbeat_enabled)
            .field(
                "heartbeat_data_collection_schema_or_database",
                &self.heartbeat_data_collection_schema_or_database,
            )
            .field(
                "database_connection_time_zone",
                &self.database_connection_time_zone,
            )
            .field("snapshot_gtid", &self.snapshot_gtid)
            .field(
                "source_regex_support_enabled",
                &self.source_regex_support_enabled,
            )
            .field(
                "transforms_source_regex_support_regex_replacement",
                &self.transforms_source_regex_support_regex_replacement,
            )
            .field(
                "transforms_source_regex_support_key_field_template",
                &self.transforms_source_regex_support_key_field_template,
            )
            .field(
                "schema_history_internal_store_only_captured_databases_ddl",
                &self.schema_history_internal_store_only_captured_databases_ddl,
            )
            .field(
                "transforms_source_regex_support_metadata_field_name",
                &self.transforms_source_regex_support_metadata_field_name,
            )
            .field(
                "schema_history_internal_store_only_captured_tables_ddl",
                &self.schema_history_internal_store_only_captured_tables_ddl,
            )
            .field("binary_handling_mode", &self.binary_handling_mode)
            .field("database_ssl_mode", &self.database_ssl_mode)
            .field("ssh_enabled", &self.ssh_enabled)
            .field("ssh_host", &self.ssh_host)
            .field("ssh_port", &self.ssh_port)
            .field("ssh_user", &self.ssh_user)
            .field(
                "column_exclude_list_user_defined",
                &self.column_exclude_list_user_defined,
            )
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

impl MariadbSourceConfig {
    /// Starts the body [`CreateSourceReq`] with this as its `config`, in which `connector` is `mariadb`.
    ///
    /// # Errors
    ///
    /// Returns an error if a value cannot be written as JSON.
    pub fn to_create_source_req(&self) -> Result<crate::types::builder::CreateSourceReq, Error> {
        let value = serde_json::to_value(self)?;
        let value: Redacted<Map<String, Value>> = serde_json::from_value(value)?;
        Ok(crate::types::CreateSourceReq::builder()
            .connector("mariadb")
            .config(value))
    }

    /// Starts the body [`UpdateSourceReq`] with this as its `config`, in which `connector` is `mariadb`.
    ///
    /// # Errors
    ///
    /// Returns an error if a value cannot be written as JSON.
    pub fn to_update_source_req(&self) -> Result<crate::types::builder::UpdateSourceReq, Error> {
        let value = serde_json::to_value(self)?;
        let value: Redacted<Map<String, Value>> = serde_json::from_value(value)?;
        Ok(crate::types::UpdateSourceReq::builder()
            .connector("mariadb")
            .config(value))
    }
}

open_enum! {
    /// `database.ssl.mode`, which the vendor's Terraform provider calls `database_ssl_mode`.
    #[uses = " Part of [`types::MariadbSourceConfig`](crate::types::MariadbSourceConfig)."]
    pub enum MariadbSourceConfigDatabaseSslMode {
        Disable = "disable",
        Trust = "trust",
        #[other]
        Other,
    }
}

pub mod builder {
    use openapi_client_runtime::lenient::Integer;
    use openapi_client_runtime::{Secret, struct_builder};
    use serde_json::{Map, Value};

    struct_builder! {
        /// Builder for [`MariadbSourceConfig`](super::MariadbSourceConfig).
        #[builds(super::super::MariadbSourceConfig)]
        #[derive(Clone)]
        pub struct MariadbSourceConfig {
            /// `database.hostname.user.defined`, which the vendor's Terraform provider calls `database_hostname`.
            #[property = "database.hostname.user.defined"]
            database_hostname_user_defined: Required<String>,
            /// `database.port.user.defined`, which the vendor's Terraform provider calls `database_port`.
            #[property = "database.port.user.defined"]
            database_port_user_defined: Optional<super::super::PortSetting>,
            /// `database.user`, which the vendor's Terraform provider calls `database_user`.
            #[property = "database.user"]
            database_user: Required<String>,
            /// `database.password`, which the vendor's Terraform provider calls `database_password`.
            #[property = "database.password"]
            database_password: Required<Secret>,
            /// `database.include.list.user.defined`, which the vendor's Terraform provider calls `database_include_list`.
            #[property = "database.include.list.user.defined"]
            database_include_list_user_defined: Required<String>,
            /// `table.include.list.user.defined`, which the vendor's Terraform provider calls `table_include_list`.
            #[property = "table.include.list.user.defined"]
            table_include_list_user_defined: Required<String>,
            /// `signal.data.collection.schema.or.database`, which the vendor's Terraform provider calls…
            #[property = "signal.data.collection.schema.or.database"]
            signal_data_collection_schema_or_database: Optional<String>,
            /// `heartbeat.enabled`, which the vendor's Terraform provider calls `heartbeat_enabled`.
            #[property = "heartbeat.enabled"]
            heartbeat_enabled: Optional<bool>,
            /// `heartbeat.data.collection.schema.or.database`, which the vendor's Terraform provider calls…
            #[property = "heartbeat.data.collection.schema.or.database"]
            heartbeat_data_collection_schema_or_database: Optional<String>,
            /// `database.connectionTimeZone`, which the vendor's Terraform provider calls `database_connection_time_zone`.
            #[property = "database.connectionTimeZone"]
            database_connection_time_zone: Optional<
                super::super::DatabaseConnectionTimeZoneSetting,
            >,
            /// `snapshot.gtid`, which the vendor's Terraform provider calls `snapshot_gtid`.
            #[property = "snapshot.gtid"]
            snapshot_gtid: Optional<super::super::SnapshotGtidSetting>,
            /// `SourceRegexSupport.enabled`, which the vendor's Terraform provider calls `source_regex_support_enabled`.
            #[property = "SourceRegexSupport.enabled"]
            source_regex_support_enabled: Optional<bool>,
            /// `transforms.SourceRegexSupport.regex.replacement`, which the vendor's Terraform provider calls…
            #[property = "transforms.SourceRegexSupport.regex.replacement"]
            transforms_source_regex_support_regex_replacement: Optional<String>,
            /// `transforms.SourceRegexSupport.key.field.template`, which the vendor's Terraform provider calls…
            #[property = "transforms.SourceRegexSupport.key.field.template"]
            transforms_source_regex_support_key_field_template: Optional<String>,
            /// `schema.history.internal.store.only.captured.databases.ddl`, which the vendor's Terraform provider calls…
            #[property = "schema.history.internal.store.only.captured.databases.ddl"]
            schema_history_internal_store_only_captured_databases_ddl: Optional<bool>,
            /// `transforms.SourceRegexSupport.metadata.field.name`, which the vendor's Terraform provider calls…
            #[property = "transforms.SourceRegexSupport.metadata.field.name"]
            transforms_source_regex_support_metadata_field_name: Optional<String>,
            /// `schema.history.internal.store.only.captured.tables.ddl`, which the vendor's Terraform provider calls…
            #[property = "schema.history.internal.store.only.captured.tables.ddl"]
            schema_history_internal_store_only_captured_tables_ddl: Optional<bool>,
            /// `binary.handling.mode`, which the vendor's Terraform provider calls `binary_handling_mode`.
            #[property = "binary.handling.mode"]
            binary_handling_mode: Optional<super::super::BinaryHandlingModeSetting>,
            /// `database.ssl.mode`, which the vendor's Terraform provider calls `database_ssl_mode`.
            #[property = "database.ssl.mode"]
            database_ssl_mode: Optional<
                super::super::MariadbSourceConfigDatabaseSslMode,
            >,
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
            /// `column.exclude.list.user.defined`, which the vendor's Terraform provider calls `column_exclude_list`.
            #[property = "column.exclude.list.user.defined"]
            column_exclude_list_user_defined: Optional<String>,
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
