// Generated from openapi/ by `cargo xtask generate`; do not edit.

use super::*;
use openapi_client_runtime::{Redacted, Secret, named};
use serde_json::{Error, Map, Value};
use std::fmt;

/// The configuration of a source of kind `alloydb`, as the vendor's Terraform provider writes it (<https://github.com/streamkap-com/terraform-provider-streamkap/blob/9b9e30b/internal/generated/source_alloydb.go>).
#[derive(Clone, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(
    feature = "schemars",
    schemars(transform = named!(builder::AlloydbSourceConfig))
)]
#[non_exhaustive]
pub struct AlloydbSourceConfig {
    /// `database.hostname.user.defined`, which the vendor's Terraform provider calls `database_hostname`.
    #[doc(alias = "database.hostname.user.defined")]
    pub database_hostname_user_defined: String,
    /// `database.port.user.defined`, which the vendor's Terraform provider calls `database_port`. The provider sends `5432` unless it is set.
    #[doc(alias = "database.port.user.defined")]
    pub database_port_user_defined: Option<PortSetting>,
    /// `database.user`, which the vendor's Terraform provider calls `database_user`.
    #[doc(alias = "database.user")]
    pub database_user: String,
    /// `database.password`, which the vendor's Terraform provider calls `database_password`.
    #[doc(alias = "database.password")]
    pub database_password: Secret,
    /// `database.dbname`, which the vendor's Terraform provider calls `database_dbname`.
    #[doc(alias = "database.dbname")]
    pub database_dbname: String,
    /// `snapshot.read.only.user.defined`, which the vendor's Terraform provider calls `snapshot_read_only`.
    ///
    /// If absent, the server uses `"Yes"`.
    #[doc(alias = "snapshot.read.only.user.defined")]
    pub snapshot_read_only_user_defined: Option<SnapshotReadOnlySetting>,
    /// `signal.data.collection.schema.or.database`, which the vendor's Terraform provider calls `signal_data_collection_schema_or_database`.
    #[doc(alias = "signal.data.collection.schema.or.database")]
    pub signal_data_collection_schema_or_database: Option<String>,
    /// `column.include.list.toggled`, which the vendor's Terraform provider calls `column_include_list_toggled`.
    ///
    /// If absent, the server uses `true`.
    #[doc(alias = "column.include.list.toggled")]
    pub column_include_list_toggled: Option<bool>,
    /// `column.include.list.user.defined`, which the vendor's Terraform provider calls `column_include_list`.
    #[doc(alias = "column.include.list.user.defined")]
    pub column_include_list_user_defined: Option<String>,
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
    /// `slot.name`, which the vendor's Terraform provider calls `slot_name`.
    ///
    /// If absent, the server uses `"streamkap_pgoutput_slot"`.
    #[doc(alias = "slot.name")]
    pub slot_name: Option<String>,
    /// `publication.name`, which the vendor's Terraform provider calls `publication_name`.
    ///
    /// If absent, the server uses `"streamkap_pub"`.
    #[doc(alias = "publication.name")]
    pub publication_name: Option<String>,
    /// `schema.include.list`, which the vendor's Terraform provider calls `schema_include_list`.
    #[doc(alias = "schema.include.list")]
    pub schema_include_list: String,
    /// `table.include.list.user.defined`, which the vendor's Terraform provider calls `table_include_list`.
    #[doc(alias = "table.include.list.user.defined")]
    pub table_include_list_user_defined: String,
    /// `post.processors`, which the vendor's Terraform provider calls `post_processors`.
    #[doc(alias = "post.processors")]
    pub post_processors: Option<PostProcessorsSetting>,
    /// `database.sslmode`, which the vendor's Terraform provider calls `database_sslmode`.
    ///
    /// If absent, the server uses `"require"`.
    #[doc(alias = "database.sslmode")]
    pub database_sslmode: Option<DatabaseSslmodeSetting>,
    /// `include.source.db.name.in.table.name.user.defined`, which the vendor's Terraform provider calls `include_source_db_name_in_table_name`.
    ///
    /// If absent, the server uses `false`.
    #[doc(alias = "include.source.db.name.in.table.name.user.defined")]
    pub include_source_db_name_in_table_name_user_defined: Option<bool>,
    /// `binary.handling.mode`, which the vendor's Terraform provider calls `binary_handling_mode`.
    ///
    /// If absent, the server uses `"bytes"`.
    #[doc(alias = "binary.handling.mode")]
    pub binary_handling_mode: Option<BinaryHandlingModeSetting>,
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
    /// `transforms.InsertStaticKey2.static.field`, which the vendor's Terraform provider calls `transforms_insert_static_key2_static_field`.
    #[doc(alias = "transforms.InsertStaticKey2.static.field")]
    pub transforms_insert_static_key2_static_field: Option<String>,
    /// `transforms.InsertStaticKey2.static.value`, which the vendor's Terraform provider calls `transforms_insert_static_key2_static_value`.
    #[doc(alias = "transforms.InsertStaticKey2.static.value")]
    pub transforms_insert_static_key2_static_value: Option<String>,
    /// `transforms.InsertStaticValue2.static.field`, which the vendor's Terraform provider calls `transforms_insert_static_value2_static_field`.
    #[doc(alias = "transforms.InsertStaticValue2.static.field")]
    pub transforms_insert_static_value2_static_field: Option<String>,
    /// `transforms.InsertStaticValue2.static.value`, which the vendor's Terraform provider calls `transforms_insert_static_value2_static_value`.
    #[doc(alias = "transforms.InsertStaticValue2.static.value")]
    pub transforms_insert_static_value2_static_value: Option<String>,
    /// `predicates.IsTopicToEnrich.pattern`, which the vendor's Terraform provider calls `predicates_is_topic_to_enrich_pattern`.
    ///
    /// If absent, the server uses `"$^"`.
    #[doc(alias = "predicates.IsTopicToEnrich.pattern")]
    pub predicates_is_topic_to_enrich_pattern: Option<String>,
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

impl fmt::Debug for AlloydbSourceConfig {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AlloydbSourceConfig")
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
            .field("database_dbname", &self.database_dbname)
            .field(
                "snapshot_read_only_user_defined",
                &self.snapshot_read_only_user_defined,
            )
            .field(
                "signal_data_collection_schema_or_database",
                &self.signal_data_collection_schema_or_database,
            )
            .field(
                "column_include_list_toggled",
                &self.column_include_list_toggled,
            )
            .field(
                "column_include_list_user_defined",
                &self.column_include_list_user_defined,
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
            .field("slot_name", &self.slot_name)
            .field("publication_name", &self.publication_name)
            .field("schema_include_list", &self.schema_include_list)
            .field(
                "table_include_list_user_defined",
                &self.table_include_list_user_defined,
            )
            .field("post_processors", &self.post_processors)
            .field("database_sslmode", &self.database_sslmode)
            .field(
                "include_source_db_name_in_table_name_user_defined",
                &self.include_source_db_name_in_table_name_user_defined,
            )
            .field("binary_handling_mode", &self.binary_handling_mode)
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
                "transforms_insert_static_key2_static_field",
                &self.transforms_insert_static_key2_static_field,
            )
            .field(
                "transforms_insert_static_key2_static_value",
                &self.transforms_insert_static_key2_static_value,
            )
            .field(
                "transforms_insert_static_value2_static_field",
                &self.transforms_insert_static_value2_static_field,
            )
            .field(
                "transforms_insert_static_value2_static_value",
                &self.transforms_insert_static_value2_static_value,
            )
            .field(
                "predicates_is_topic_to_enrich_pattern",
                &self.predicates_is_topic_to_enrich_pattern,
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

impl AlloydbSourceConfig {
    /// Starts the body [`CreateSourceReq`] with this as its `config`, in which `connector` is `alloydb`.
    ///
    /// # Errors
    ///
    /// Returns an error if a value cannot be written as JSON.
    pub fn to_create_source_req(&self) -> Result<crate::types::builder::CreateSourceReq, Error> {
        let value = serde_json::to_value(self)?;
        let value: Redacted<Map<String, Value>> = serde_json::from_value(value)?;
        Ok(crate::types::CreateSourceReq::builder()
            .connector("alloydb")
            .config(value))
    }

    /// Starts the body [`UpdateSourceReq`] with this as its `config`, in which `connector` is `alloydb`.
    ///
    /// # Errors
    ///
    /// Returns an error if a value cannot be written as JSON.
    pub fn to_update_source_req(&self) -> Result<crate::types::builder::UpdateSourceReq, Error> {
        let value = serde_json::to_value(self)?;
        let value: Redacted<Map<String, Value>> = serde_json::from_value(value)?;
        Ok(crate::types::UpdateSourceReq::builder()
            .connector("alloydb")
            .config(value))
    }
}

pub mod builder {
    use openapi_client_runtime::lenient::Integer;
    use openapi_client_runtime::{Secret, struct_builder};
    use serde_json::{Map, Value};

    struct_builder! {
        /// Builder for [`AlloydbSourceConfig`](super::AlloydbSourceConfig).
        #[builds(super::super::AlloydbSourceConfig)]
        #[derive(Clone)]
        pub struct AlloydbSourceConfig {
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
            /// `database.dbname`, which the vendor's Terraform provider calls `database_dbname`.
            #[property = "database.dbname"]
            database_dbname: Required<String>,
            /// `snapshot.read.only.user.defined`, which the vendor's Terraform provider calls `snapshot_read_only`.
            #[property = "snapshot.read.only.user.defined"]
            snapshot_read_only_user_defined: Optional<
                super::super::SnapshotReadOnlySetting,
            >,
            /// `signal.data.collection.schema.or.database`, which the vendor's Terraform provider calls…
            #[property = "signal.data.collection.schema.or.database"]
            signal_data_collection_schema_or_database: Optional<String>,
            /// `column.include.list.toggled`, which the vendor's Terraform provider calls `column_include_list_toggled`.
            #[property = "column.include.list.toggled"]
            column_include_list_toggled: Optional<bool>,
            /// `column.include.list.user.defined`, which the vendor's Terraform provider calls `column_include_list`.
            #[property = "column.include.list.user.defined"]
            column_include_list_user_defined: Optional<String>,
            /// `column.exclude.list.user.defined`, which the vendor's Terraform provider calls `column_exclude_list`.
            #[property = "column.exclude.list.user.defined"]
            column_exclude_list_user_defined: Optional<String>,
            /// `heartbeat.enabled`, which the vendor's Terraform provider calls `heartbeat_enabled`.
            #[property = "heartbeat.enabled"]
            heartbeat_enabled: Optional<bool>,
            /// `heartbeat.data.collection.schema.or.database`, which the vendor's Terraform provider calls…
            #[property = "heartbeat.data.collection.schema.or.database"]
            heartbeat_data_collection_schema_or_database: Optional<String>,
            /// `slot.name`, which the vendor's Terraform provider calls `slot_name`.
            #[property = "slot.name"]
            slot_name: Optional<String>,
            /// `publication.name`, which the vendor's Terraform provider calls `publication_name`.
            #[property = "publication.name"]
            publication_name: Optional<String>,
            /// `schema.include.list`, which the vendor's Terraform provider calls `schema_include_list`.
            #[property = "schema.include.list"]
            schema_include_list: Required<String>,
            /// `table.include.list.user.defined`, which the vendor's Terraform provider calls `table_include_list`.
            #[property = "table.include.list.user.defined"]
            table_include_list_user_defined: Required<String>,
            /// `post.processors`, which the vendor's Terraform provider calls `post_processors`.
            #[property = "post.processors"]
            post_processors: Optional<super::super::PostProcessorsSetting>,
            /// `database.sslmode`, which the vendor's Terraform provider calls `database_sslmode`.
            #[property = "database.sslmode"]
            database_sslmode: Optional<super::super::DatabaseSslmodeSetting>,
            /// `include.source.db.name.in.table.name.user.defined`, which the vendor's Terraform provider calls…
            #[property = "include.source.db.name.in.table.name.user.defined"]
            include_source_db_name_in_table_name_user_defined: Optional<bool>,
            /// `binary.handling.mode`, which the vendor's Terraform provider calls `binary_handling_mode`.
            #[property = "binary.handling.mode"]
            binary_handling_mode: Optional<super::super::BinaryHandlingModeSetting>,
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
            /// `transforms.InsertStaticKey2.static.field`, which the vendor's Terraform provider calls…
            #[property = "transforms.InsertStaticKey2.static.field"]
            transforms_insert_static_key2_static_field: Optional<String>,
            /// `transforms.InsertStaticKey2.static.value`, which the vendor's Terraform provider calls…
            #[property = "transforms.InsertStaticKey2.static.value"]
            transforms_insert_static_key2_static_value: Optional<String>,
            /// `transforms.InsertStaticValue2.static.field`, which the vendor's Terraform provider calls…
            #[property = "transforms.InsertStaticValue2.static.field"]
            transforms_insert_static_value2_static_field: Optional<String>,
            /// `transforms.InsertStaticValue2.static.value`, which the vendor's Terraform provider calls…
            #[property = "transforms.InsertStaticValue2.static.value"]
            transforms_insert_static_value2_static_value: Optional<String>,
            /// `predicates.IsTopicToEnrich.pattern`, which the vendor's Terraform provider calls…
            #[property = "predicates.IsTopicToEnrich.pattern"]
            predicates_is_topic_to_enrich_pattern: Optional<String>,
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
