// Generated from openapi/ by `cargo xtask generate`; do not edit.

use super::*;
use openapi_client_runtime::{Redacted, Secret, named, open_enum};
use serde_json::{Error, Map, Value};
use std::fmt;

/// The configuration of a source of kind `elasticsearch`, as the vendor's Terraform provider writes it (<https://github.com/streamkap-com/terraform-provider-streamkap/blob/9b9e30b/internal/generated/source_elasticsearch.go>).
#[derive(Clone, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(
    feature = "schemars",
    schemars(transform = named!(builder::ElasticsearchSourceConfig))
)]
#[non_exhaustive]
pub struct ElasticsearchSourceConfig {
    /// `es.host`, which the vendor's Terraform provider calls `es_host`.
    #[doc(alias = "es.host")]
    pub es_host: String,
    /// `es.scheme`, which the vendor's Terraform provider calls `es_scheme`.
    ///
    /// If absent, the server uses `"https"`.
    #[doc(alias = "es.scheme")]
    pub es_scheme: Option<ElasticsearchSourceConfigEsScheme>,
    /// `es.port`, which the vendor's Terraform provider calls `es_port`. The provider sends `443` unless it is set.
    #[doc(alias = "es.port")]
    pub es_port: Option<PortSetting>,
    /// `http.auth.user.defined`, which the vendor's Terraform provider calls `http_auth`.
    ///
    /// If absent, the server uses `"Basic"`.
    #[doc(alias = "http.auth.user.defined")]
    pub http_auth_user_defined: Option<ElasticsearchSourceConfigHttpAuthUserDefined>,
    /// `http.auth.user`, which the vendor's Terraform provider calls `http_auth_user`.
    #[doc(alias = "http.auth.user")]
    pub http_auth_user: Option<String>,
    /// `http.auth.password`, which the vendor's Terraform provider calls `http_auth_password`.
    #[doc(alias = "http.auth.password")]
    pub http_auth_password: Option<Secret>,
    /// `endpoint.include.list.user.defined`, which the vendor's Terraform provider calls `endpoint_include_list`.
    #[doc(alias = "endpoint.include.list.user.defined")]
    pub endpoint_include_list_user_defined: String,
    /// `datetime.field.name`, which the vendor's Terraform provider calls `datetime_field_name`.
    #[doc(alias = "datetime.field.name")]
    pub datetime_field_name: String,
    /// `datetime.field.value`, which the vendor's Terraform provider calls `datetime_field_value`.
    #[doc(alias = "datetime.field.value")]
    pub datetime_field_value: Option<String>,
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

impl fmt::Debug for ElasticsearchSourceConfig {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ElasticsearchSourceConfig")
            .field("es_host", &self.es_host)
            .field("es_scheme", &self.es_scheme)
            .field("es_port", &self.es_port)
            .field("http_auth_user_defined", &self.http_auth_user_defined)
            .field("http_auth_user", &self.http_auth_user)
            .field("http_auth_password", &self.http_auth_password)
            .field(
                "endpoint_include_list_user_defined",
                &self.endpoint_include_list_user_defined,
            )
            .field("datetime_field_name", &self.datetime_field_name)
            .field("datetime_field_value", &self.datetime_field_value)
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

impl ElasticsearchSourceConfig {
    /// Starts the body [`CreateSourceReq`] with this as its `config`, in which `connector` is `elasticsearch`.
    ///
    /// # Errors
    ///
    /// Returns an error if a value cannot be written as JSON.
    pub fn to_create_source_req(&self) -> Result<crate::types::builder::CreateSourceReq, Error> {
        let value = serde_json::to_value(self)?;
        let value: Redacted<Map<String, Value>> = serde_json::from_value(value)?;
        Ok(crate::types::CreateSourceReq::builder()
            .connector("elasticsearch")
            .config(value))
    }

    /// Starts the body [`UpdateSourceReq`] with this as its `config`, in which `connector` is `elasticsearch`.
    ///
    /// # Errors
    ///
    /// Returns an error if a value cannot be written as JSON.
    pub fn to_update_source_req(&self) -> Result<crate::types::builder::UpdateSourceReq, Error> {
        let value = serde_json::to_value(self)?;
        let value: Redacted<Map<String, Value>> = serde_json::from_value(value)?;
        Ok(crate::types::UpdateSourceReq::builder()
            .connector("elasticsearch")
            .config(value))
    }
}

open_enum! {
    /// `es.scheme`, which the vendor's Terraform provider calls `es_scheme`.
    #[uses = " Part of [`types::ElasticsearchSourceConfig`](crate::types::ElasticsearchSourceConfig)."]
    pub enum ElasticsearchSourceConfigEsScheme {
        Http = "http",
        Https = "https",
        #[other]
        Other,
    }
}

open_enum! {
    /// `http.auth.user.defined`, which the vendor's Terraform provider calls `http_auth`.
    #[uses = " Part of [`types::ElasticsearchSourceConfig`](crate::types::ElasticsearchSourceConfig)."]
    pub enum ElasticsearchSourceConfigHttpAuthUserDefined {
        None = "None",
        Basic = "Basic",
        #[other]
        Other,
    }
}

pub mod builder {
    use openapi_client_runtime::lenient::Integer;
    use openapi_client_runtime::{Secret, struct_builder};
    use serde_json::{Map, Value};

    struct_builder! {
        /// Builder for [`ElasticsearchSourceConfig`](super::ElasticsearchSourceConfig).
        #[builds(super::super::ElasticsearchSourceConfig)]
        #[derive(Clone)]
        pub struct ElasticsearchSourceConfig {
            /// `es.host`, which the vendor's Terraform provider calls `es_host`.
            #[property = "es.host"]
            es_host: Required<String>,
            /// `es.scheme`, which the vendor's Terraform provider calls `es_scheme`.
            #[property = "es.scheme"]
            es_scheme: Optional<super::super::ElasticsearchSourceConfigEsScheme>,
            /// `es.port`, which the vendor's Terraform provider calls `es_port`.
            #[property = "es.port"]
            es_port: Optional<super::super::PortSetting>,
            /// `http.auth.user.defined`, which the vendor's Terraform provider calls `http_auth`.
            #[property = "http.auth.user.defined"]
            http_auth_user_defined: Optional<
                super::super::ElasticsearchSourceConfigHttpAuthUserDefined,
            >,
            /// `http.auth.user`, which the vendor's Terraform provider calls `http_auth_user`.
            #[property = "http.auth.user"]
            http_auth_user: Optional<String>,
            /// `http.auth.password`, which the vendor's Terraform provider calls `http_auth_password`.
            #[property = "http.auth.password"]
            http_auth_password: Optional<Secret>,
            /// `endpoint.include.list.user.defined`, which the vendor's Terraform provider calls `endpoint_include_list`.
            #[property = "endpoint.include.list.user.defined"]
            endpoint_include_list_user_defined: Required<String>,
            /// `datetime.field.name`, which the vendor's Terraform provider calls `datetime_field_name`.
            #[property = "datetime.field.name"]
            datetime_field_name: Required<String>,
            /// `datetime.field.value`, which the vendor's Terraform provider calls `datetime_field_value`.
            #[property = "datetime.field.value"]
            datetime_field_value: Optional<String>,
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
