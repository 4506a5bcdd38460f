// Generated from openapi/ by `cargo xtask generate`; do not edit.

use super::*;
use openapi_client_runtime::{Redacted, Secret, named, open_enum};
use serde_json::{Error, Map, Value};
use std::fmt;

/// The configuration of a source of kind `vitess`, as the vendor's Terraform provider writes it (<https://github.com/streamkap-com/terraform-provider-streamkap/blob/9b9e30b/internal/generated/source_vitess.go>).
#[derive(Clone, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(
    feature = "schemars",
    schemars(transform = named!(builder::VitessSourceConfig))
)]
#[non_exhaustive]
pub struct VitessSourceConfig {
    /// `database.hostname.user.defined`, which the vendor's Terraform provider calls `database_hostname`.
    #[doc(alias = "database.hostname.user.defined")]
    pub database_hostname_user_defined: String,
    /// `database.port.user.defined`, which the vendor's Terraform provider calls `database_port`. The provider sends `15991` unless it is set.
    #[doc(alias = "database.port.user.defined")]
    pub database_port_user_defined: Option<PortSetting>,
    /// `database.user`, which the vendor's Terraform provider calls `database_user`.
    #[doc(alias = "database.user")]
    pub database_user: String,
    /// `database.password`, which the vendor's Terraform provider calls `database_password`.
    #[doc(alias = "database.password")]
    pub database_password: Secret,
    /// `vitess.keyspace.user.defined`, which the vendor's Terraform provider calls `vitess_keyspace`.
    #[doc(alias = "vitess.keyspace.user.defined")]
    pub vitess_keyspace_user_defined: String,
    /// `vitess.tablet.type`, which the vendor's Terraform provider calls `vitess_tablet_type`.
    ///
    /// If absent, the server uses `"MASTER"`.
    #[doc(alias = "vitess.tablet.type")]
    pub vitess_tablet_type: Option<VitessTabletTypeSetting>,
    /// `vitess.vtctld.host.user.defined`, which the vendor's Terraform provider calls `vitess_vtctld_host`.
    #[doc(alias = "vitess.vtctld.host.user.defined")]
    pub vitess_vtctld_host_user_defined: String,
    /// `vitess.vtctld.port.user.defined`, which the vendor's Terraform provider calls `vitess_vtctld_port`. The provider sends `15999` unless it is set.
    #[doc(alias = "vitess.vtctld.port.user.defined")]
    pub vitess_vtctld_port_user_defined: Option<PortSetting>,
    /// `vitess.vtctld.user`, which the vendor's Terraform provider calls `vitess_vtctld_user`.
    #[doc(alias = "vitess.vtctld.user")]
    pub vitess_vtctld_user: String,
    /// `vitess.vtctld.password`, which the vendor's Terraform provider calls `vitess_vtctld_password`.
    #[doc(alias = "vitess.vtctld.password")]
    pub vitess_vtctld_password: Secret,
    /// `table.include.list.user.defined`, which the vendor's Terraform provider calls `table_include_list`.
    #[doc(alias = "table.include.list.user.defined")]
    pub table_include_list_user_defined: String,
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

impl fmt::Debug for VitessSourceConfig {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("VitessSourceConfig")
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
                "vitess_keyspace_user_defined",
                &self.vitess_keyspace_user_defined,
            )
            .field("vitess_tablet_type", &self.vitess_tablet_type)
            .field(
                "vitess_vtctld_host_user_defined",
                &self.vitess_vtctld_host_user_defined,
            )
            .field(
                "vitess_vtctld_port_user_defined",
                &self.vitess_vtctld_port_user_defined,
            )
            .field("vitess_vtctld_user", &self.vitess_vtctld_user)
            .field("vitess_vtctld_password", &self.vitess_vtctld_password)
            .field(
                "table_include_list_user_defined",
                &self.table_include_list_user_defined,
            )
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

impl VitessSourceConfig {
    /// Starts the body [`CreateSourceReq`] with this as its `config`, in which `connector` is `vitess`.
    ///
    /// # Errors
    ///
    /// Returns an error if a value cannot be written as JSON.
    pub fn to_create_source_req(&self) -> Result<crate::types::builder::CreateSourceReq, Error> {
        let value = serde_json::to_value(self)?;
        let value: Redacted<Map<String, Value>> = serde_json::from_value(value)?;
        Ok(crate::types::CreateSourceReq::builder()
            .connector("vitess")
            .config(value))
    }

    /// Starts the body [`UpdateSourceReq`] with this as its `config`, in which `connector` is `vitess`.
    ///
    /// # Errors
    ///
    /// Returns an error if a value cannot be written as JSON.
    pub fn to_update_source_req(&self) -> Result<crate::types::builder::UpdateSourceReq, Error> {
        let value = serde_json::to_value(self)?;
        let value: Redacted<Map<String, Value>> = serde_json::from_value(value)?;
        Ok(crate::types::UpdateSourceReq::builder()
            .connector("vitess")
            .config(value))
    }
}

open_enum! {
    /// The values of the setting `vitess_tablet_type` that the vendor's Terraform provider accepts.
    #[uses = " Part of [`types::PlanetscaleSourceConfig`](crate::types::PlanetscaleSourceConfig) and [`types::VitessSourceConfig`](crate::types::VitessSourceConfig)."]
    pub enum VitessTabletTypeSetting {
        Master = "MASTER",
        Replica = "REPLICA",
        Rdonly = "RDONLY",
        #[other]
        Other,
    }
}

pub mod builder {
    use openapi_client_runtime::lenient::Integer;
    use openapi_client_runtime::{Secret, struct_builder};
    use serde_json::{Map, Value};

    struct_builder! {
        /// Builder for [`VitessSourceConfig`](super::VitessSourceConfig).
        #[builds(super::super::VitessSourceConfig)]
        #[derive(Clone)]
        pub struct VitessSourceConfig {
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
            /// `vitess.keyspace.user.defined`, which the vendor's Terraform provider calls `vitess_keyspace`.
            #[property = "vitess.keyspace.user.defined"]
            vitess_keyspace_user_defined: Required<String>,
            /// `vitess.tablet.type`, which the vendor's Terraform provider calls `vitess_tablet_type`.
            #[property = "vitess.tablet.type"]
            vitess_tablet_type: Optional<super::super::VitessTabletTypeSetting>,
            /// `vitess.vtctld.host.user.defined`, which the vendor's Terraform provider calls `vitess_vtctld_host`.
            #[property = "vitess.vtctld.host.user.defined"]
            vitess_vtctld_host_user_defined: Required<String>,
            /// `vitess.vtctld.port.user.defined`, which the vendor's Terraform provider calls `vitess_vtctld_port`.
            #[property = "vitess.vtctld.port.user.defined"]
            vitess_vtctld_port_user_defined: Optional<super::super::PortSetting>,
            /// `vitess.vtctld.user`, which the vendor's Terraform provider calls `vitess_vtctld_user`.
            #[property = "vitess.vtctld.user"]
            vitess_vtctld_user: Required<String>,
            /// `vitess.vtctld.password`, which the vendor's Terraform provider calls `vitess_vtctld_password`.
            #[property = "vitess.vtctld.password"]
            vitess_vtctld_password: Required<Secret>,
            /// `table.include.list.user.defined`, which the vendor's Terraform provider calls `table_include_list`.
            #[property = "table.include.list.user.defined"]
            table_include_list_user_defined: Required<String>,
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
