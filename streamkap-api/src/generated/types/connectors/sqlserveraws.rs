// Generated from openapi/ by `cargo xtask generate`; do not edit.

use super::*;
use openapi_client_runtime::{Redacted, Secret, named};
use serde_json::{Error, Map, Value};
use std::collections::BTreeMap;
use std::fmt;

/// The configuration of a source of kind `sqlserveraws`, as the vendor's Terraform provider writes it (<https://github.com/streamkap-com/terraform-provider-streamkap/blob/9b9e30b/internal/generated/source_sqlserveraws.go>).
#[derive(Clone, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(
    feature = "schemars",
    schemars(transform = named!(builder::SqlserverawsSourceConfig))
)]
#[non_exhaustive]
pub struct SqlserverawsSourceConfig {
    /// `database.hostname.user.defined`, which the vendor's Terraform provider calls `database_hostname`.
    #[doc(alias = "database.hostname.user.defined")]
    pub database_hostname_user_defined: String,
    /// `database.port.user.defined`, which the vendor's Terraform provider calls `database_port`. The provider sends `1433` unless it is set.
    #[doc(alias = "database.port.user.defined")]
    pub database_port_user_defined: Option<PortSetting>,
    /// `database.encrypt`, which the vendor's Terraform provider calls `database_encrypt`.
    ///
    /// If absent, the server uses `true`.
    #[doc(alias = "database.encrypt")]
    pub database_encrypt: Option<bool>,
    /// `database.user`, which the vendor's Terraform provider calls `database_user`.
    #[doc(alias = "database.user")]
    pub database_user: String,
    /// `database.password`, which the vendor's Terraform provider calls `database_password`.
    #[doc(alias = "database.password")]
    pub database_password: Secret,
    /// `database.names`, which the vendor's Terraform provider calls `database_names`.
    #[doc(alias = "database.names")]
    pub database_names: String,
    /// `schema.include.list`, which the vendor's Terraform provider calls `schema_include_list`.
    #[doc(alias = "schema.include.list")]
    pub schema_include_list: String,
    /// `table.include.list.user.defined`, which the vendor's Terraform provider calls `table_include_list`.
    #[doc(alias = "table.include.list.user.defined")]
    pub table_include_list_user_defined: String,
    /// `signal.data.collection.schema.or.database`, which the vendor's Terraform provider calls `signal_data_collection_schema_or_database`.
    ///
    /// If absent, the server uses `"streamkap"`.
    #[doc(alias = "signal.data.collection.schema.or.database")]
    pub signal_data_collection_schema_or_database: Option<String>,
    /// `column.exclude.list.user.defined`, which the vendor's Terraform provider calls `column_exclude_list`.
    #[doc(alias = "column.exclude.list.user.defined")]
    pub column_exclude_list_user_defined: Option<String>,
    /// `heartbeat.enabled`, which the vendor's Terraform provider calls `heartbeat_enabled`.
    ///
    /// If absent, the server uses `true`.
    #[doc(alias = "heartbeat.enabled")]
    pub heartbeat_enabled: Option<bool>,
    /// `heartbeat.data.collection.schema.or.database`, which the vendor's Terraform provider calls `heartbeat_data_collection_schema_or_database`.
    #[doc(alias = "heartbeat.data.collection.schema.or.database")]
    pub heartbeat_data_collection_schema_or_database: Option<String>,
    /// `schema.history.internal.store.only.captured.databases.ddl`, which the vendor's Terraform provider calls `schema_history_internal_store_only_captured_databases_ddl`.
    ///
    /// If absent, the server uses `false`.
    #[doc(alias = "schema.history.internal.store.only.captured.databases.ddl")]
    pub schema_history_internal_store_only_captured_databases_ddl: Option<bool>,
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
    /// `streamkap.snapshot.parallelism`, which the vendor's Terraform provider calls `streamkap_snapshot_parallelism`.
    ///
    /// If absent, the server uses `1`.
    #[doc(alias = "streamkap.snapshot.parallelism")]
    #[cfg_attr(feature = "schemars", schemars(extend("minimum" = 1, "maximum" = 50)))]
    pub streamkap_snapshot_parallelism: Option<i64>,
    /// `streamkap.snapshot.chunk.size.bytes`, which the vendor's Terraform provider calls `streamkap_snapshot_chunk_size_bytes`.
    ///
    /// If absent, the server uses `524288`.
    #[doc(alias = "streamkap.snapshot.chunk.size.bytes")]
    #[cfg_attr(feature = "schemars", schemars(extend("minimum" = 4096)))]
    #[cfg_attr(feature = "schemars", schemars(extend("maximum" = 8388608)))]
    pub streamkap_snapshot_chunk_size_bytes: Option<i64>,
    /// `streamkap.snapshot.state.refresh.ms`, which the vendor's Terraform provider calls `streamkap_snapshot_state_refresh_ms`.
    ///
    /// If absent, the server uses `30000`.
    #[doc(alias = "streamkap.snapshot.state.refresh.ms")]
    #[cfg_attr(feature = "schemars", schemars(extend("minimum" = 1000)))]
    #[cfg_attr(feature = "schemars", schemars(extend("maximum" = 60000)))]
    pub streamkap_snapshot_state_refresh_ms: Option<i64>,
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
    /// `transforms.InsertStaticKey1.static.field`, which the vendor's Terraform provider calls `transforms_insert_static_key1_static_field`.
    #[doc(alias = "transforms.InsertStaticKey1.static.field")]
    pub transforms_insert_static_key1_static_field: Option<String>,
    /// `transforms.InsertStaticKey1.static.value`, which the vendor's Terraform provider calls `transforms_insert_static_key1_static_value`.
    #[doc(alias = "transforms.InsertStaticKey1.static.value")]
    pub transforms_insert_static_key1_static_value: Option<String>,
    /// `transforms.InsertStaticValue1.static.field`, which the vendor's Terraform provider calls `transforms_insert_static_value1_static_field`.
    #[doc(alias = "transforms.InsertStaticValue1.static.field")]
    pub transforms_insert_static_value1_static_field: Option<String>,
    /// `transforms.InsertStaticValue1.static.value`, which the vendor's Terraform provider calls `transforms_insert_static_value1_static_value`.
    #[doc(alias = "transforms.InsertStaticValue1.static.value")]
    pub transforms_insert_static_value1_static_value: Option<String>,
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
    /// `streamkap.snapshot.custom.table.config.user.defined`, which the vendor's Terraform provider calls `snapshot_custom_table_config`.
    #[doc(alias = "streamkap.snapshot.custom.table.config.user.defined")]
    pub streamkap_snapshot_custom_table_config_user_defined: Option<
        BTreeMap<
            String,
            SqlserverawsSourceConfigStreamkapSnapshotCustomTableConfigUserDefinedValue,
        >,
    >,
    /// Properties that the document does not describe; they are kept and sent back.
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: Map<String, Value>,
}

impl fmt::Debug for SqlserverawsSourceConfig {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SqlserverawsSourceConfig")
            .field(
                "database_hostname_user_defined",
                &self.database_hostname_user_defined,
            )
            .field(
                "database_port_user_defined",
                &self.database_port_user_defined,
            )
            .field("database_encrypt", &self.database_encrypt)
            .field("database_user", &self.database_user)
            .field("database_password", &self.database_password)
            .field("database_names", &self.database_names)
            .field("schema_include_list", &self.schema_include_list)
            .field(
                "table_include_list_user_defined",
                &self.table_include_list_user_defined,
            )
            .field(
                "signal_data_collection_schema_or_database",
                &self.signal_data_collection_schema_or_database,
            )
            .field(
                "column_exclude_list_user_defined",
                &self.column_exclude_list_user_defined,
            )
            .field("heartbeat_enabled", &self.heartbeat_enabled)
            .field(
                "heartbeat_data_collection_schema_or_database",
                &self.heartbeat_data_collection_schema_or_database,
            )
            .field(
                "schema_history_internal_store_only_captured_databases_ddl",
                &self.schema_history_internal_store_only_captured_databases_ddl,
            )
            .field(
                "schema_history_internal_store_only_captured_tables_ddl",
                &self.schema_history_internal_store_only_captured_tables_ddl,
            )
            .field("binary_handling_mode", &self.binary_handling_mode)
            .field(
                "streamkap_snapshot_parallelism",
                &self.streamkap_snapshot_parallelism,
            )
            .field(
                "streamkap_snapshot_chunk_size_bytes",
                &self.streamkap_snapshot_chunk_size_bytes,
            )
            .field(
                "streamkap_snapshot_state_refresh_ms",
                &self.streamkap_snapshot_state_refresh_ms,
            )
            .field("ssh_enabled", &self.ssh_enabled)
            .field("ssh_host", &self.ssh_host)
            .field("ssh_port", &self.ssh_port)
            .field("ssh_user", &self.ssh_user)
            .field(
                "transforms_insert_static_key1_static_field",
                &self.transforms_insert_static_key1_static_field,
            )
            .field(
                "transforms_insert_static_key1_static_value",
                &self.transforms_insert_static_key1_static_value,
            )
            .field(
                "transforms_insert_static_value1_static_field",
                &self.transforms_insert_static_value1_static_field,
            )
            .field(
                "transforms_insert_static_value1_static_value",
                &self.transforms_insert_static_value1_static_value,
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
            .field(
                "streamkap_snapshot_custom_table_config_user_defined",
                &self.streamkap_snapshot_custom_table_config_user_defined,
            )
            .field("extra", &self.extra.keys())
            .finish()
    }
}

impl SqlserverawsSourceConfig {
    /// Starts the body [`CreateSourceReq`] with this as its `config`, in which `connector` is `sqlserveraws`.
    ///
    /// # Errors
    ///
    /// Returns an error if a value cannot be written as JSON.
    pub fn to_create_source_req(&self) -> Result<crate::types::builder::CreateSourceReq, Error> {
        let value = serde_json::to_value(self)?;
        let value: Redacted<Map<String, Value>> = serde_json::from_value(value)?;
        Ok(crate::types::CreateSourceReq::builder()
            .connector("sqlserveraws")
            .config(value))
    }

    /// Starts the body [`UpdateSourceReq`] with this as its `config`, in which `connector` is `sqlserveraws`.
    ///
    /// # Errors
    ///
    /// Returns an error if a value cannot be written as JSON.
    pub fn to_update_source_req(&self) -> Result<crate::types::builder::UpdateSourceReq, Error> {
        let value = serde_json::to_value(self)?;
        let value: Redacted<Map<String, Value>> = serde_json::from_value(value)?;
        Ok(crate::types::UpdateSourceReq::builder()
            .connector("sqlserveraws")
            .config(value))
    }
}

#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct SqlserverawsSourceConfigStreamkapSnapshotCustomTableConfigUserDefinedValue {
    pub chunks: Option<i64>,
}

pub mod builder {
    use openapi_client_runtime::lenient::Integer;
    use openapi_client_runtime::{Secret, struct_builder};
    use serde_json::{Map, Value};
    use std::collections::BTreeMap;

    struct_builder! {
        /// Builder for [`SqlserverawsSourceConfig`](super::SqlserverawsSourceConfig).
        #[builds(super::super::SqlserverawsSourceConfig)]
        #[derive(Clone)]
        pub struct SqlserverawsSourceConfig {
            /// `database.hostname.user.defined`, which the vendor's Terraform provider calls `database_hostname`.
            #[property = "database.hostname.user.defined"]
            database_hostname_user_defined: Required<String>,
            /// `database.port.user.defined`, which the vendor's Terraform provider calls `database_port`.
            #[property = "database.port.user.defined"]
            database_port_user_defined: Optional<super::super::PortSetting>,
            /// `database.encrypt`, which the vendor's Terraform provider calls `database_encrypt`.
            #[property = "database.encrypt"]
            database_encrypt: Optional<bool>,
            /// `database.user`, which the vendor's Terraform provider calls `database_user`.
            #[property = "database.user"]
            database_user: Required<String>,
            /// `database.password`, which the vendor's Terraform provider calls `database_password`.
            #[property = "database.password"]
            database_password: Required<Secret>,
            /// `database.names`, which the vendor's Terraform provider calls `database_names`.
            #[property = "database.names"]
            database_names: Required<String>,
            /// `schema.include.list`, which the vendor's Terraform provider calls `schema_include_list`.
            #[property = "schema.include.list"]
            schema_include_list: Required<String>,
            /// `table.include.list.user.defined`, which the vendor's Terraform provider calls `table_include_list`.
            #[property = "table.include.list.user.defined"]
            table_include_list_user_defined: Required<String>,
            /// `signal.data.collection.schema.or.database`, which the vendor's Terraform provider calls…
            #[property = "signal.data.collection.schema.or.database"]
            signal_data_collection_schema_or_database: Optional<String>,
            /// `column.exclude.list.user.defined`, which the vendor's Terraform provider calls `column_exclude_list`.
            #[property = "column.exclude.list.user.defined"]
            column_exclude_list_user_defined: Optional<String>,
            /// `heartbeat.enabled`, which the vendor's Terraform provider calls `heartbeat_enabled`.
            #[property = "heartbeat.enabled"]
            heartbeat_enabled: Optional<bool>,
            /// `heartbeat.data.collection.schema.or.database`, which the vendor's Terraform provider calls…
            #[property = "heartbeat.data.collection.schema.or.database"]
            heartbeat_data_collection_schema_or_database: Optional<String>,
            /// `schema.history.internal.store.only.captured.databases.ddl`, which the vendor's Terraform provider calls…
            #[property = "schema.history.internal.store.only.captured.databases.ddl"]
            schema_history_internal_store_only_captured_databases_ddl: Optional<bool>,
            /// `schema.history.internal.store.only.captured.tables.ddl`, which the vendor's Terraform provider calls…
            #[property = "schema.history.internal.store.only.captured.tables.ddl"]
            schema_history_internal_store_only_captured_tables_ddl: Optional<bool>,
            /// `binary.handling.mode`, which the vendor's Terraform provider calls `binary_handling_mode`.
            #[property = "binary.handling.mode"]
            binary_handling_mode: Optional<super::super::BinaryHandlingModeSetting>,
            /// `streamkap.snapshot.parallelism`, which the vendor's Terraform provider calls `streamkap_snapshot_parallelism`.
            #[property = "streamkap.snapshot.parallelism"]
            streamkap_snapshot_parallelism: Optional<i64, Integer>,
            /// `streamkap.snapshot.chunk.size.bytes`, which the vendor's Terraform provider calls…
            #[property = "streamkap.snapshot.chunk.size.bytes"]
            streamkap_snapshot_chunk_size_bytes: Optional<i64, Integer>,
            /// `streamkap.snapshot.state.refresh.ms`, which the vendor's Terraform provider calls…
            #[property = "streamkap.snapshot.state.refresh.ms"]
            streamkap_snapshot_state_refresh_ms: Optional<i64, Integer>,
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
            /// `transforms.InsertStaticKey1.static.field`, which the vendor's Terraform provider calls…
            #[property = "transforms.InsertStaticKey1.static.field"]
            transforms_insert_static_key1_static_field: Optional<String>,
            /// `transforms.InsertStaticKey1.static.value`, which the vendor's Terraform provider calls…
            #[property = "transforms.InsertStaticKey1.static.value"]
            transforms_insert_static_key1_static_value: Optional<String>,
            /// `transforms.InsertStaticValue1.static.field`, which the vendor's Terraform provider calls…
            #[property = "transforms.InsertStaticValue1.static.field"]
            transforms_insert_static_value1_static_field: Optional<String>,
            /// `transforms.InsertStaticValue1.static.value`, which the vendor's Terraform provider calls…
            #[property = "transforms.InsertStaticValue1.static.value"]
            transforms_insert_static_value1_static_value: Optional<String>,
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
            /// `streamkap.snapshot.custom.table.config.user.defined`, which the vendor's Terraform provider calls…
            #[property = "streamkap.snapshot.custom.table.config.user.defined"]
            streamkap_snapshot_custom_table_config_user_defined: Optional<
                BTreeMap<
                    String,
                    super::super::SqlserverawsSourceConfigStreamkapSnapshotCustomTableConfigUserDefinedValue,
                >,
            >,
            #[extra]
            extra: Extra<Map<String, Value>>,
        }
    }

    struct_builder! {
        /// Builder for [`SqlserverawsSourceConfigStreamkapSnapshotCustomTableConfigUserDefinedValue`](super::SqlserverawsSourceConfigStreamkapSnapshotCustomTableConfigUserDefinedValue). The struct is part of [`types::SqlserverawsSourceConfig`](crate::types::SqlserverawsSourceConfig).
        #[builds(
            super::super::SqlserverawsSourceConfigStreamkapSnapshotCustomTableConfigUserDefinedValue
        )]
        #[derive(Clone)]
        pub struct SqlserverawsSourceConfigStreamkapSnapshotCustomTableConfigUserDefinedValue {
            chunks: Optional<i64, Integer>,
        }
    }
}
