// Generated from openapi/ by `cargo xtask generate`; do not edit.

use super::*;
use openapi_client_runtime::{Redacted, Secret, named};
use serde_json::{Error, Map, Value};
use std::fmt;

/// The configuration of a source of kind `dynamodb`, as the vendor's Terraform provider writes it (<https://github.com/streamkap-com/terraform-provider-streamkap/blob/9b9e30b/internal/generated/source_dynamodb.go>).
#[derive(Clone, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(
    feature = "schemars",
    schemars(transform = named!(builder::DynamodbSourceConfig))
)]
#[non_exhaustive]
pub struct DynamodbSourceConfig {
    /// `aws.region`, which the vendor's Terraform provider calls `aws_region`.
    #[doc(alias = "aws.region")]
    pub aws_region: String,
    /// `aws.access.key.id`, which the vendor's Terraform provider calls `aws_access_key_id`.
    #[doc(alias = "aws.access.key.id")]
    pub aws_access_key_id: Secret,
    /// `aws.secret.key`, which the vendor's Terraform provider calls `aws_secret_key`.
    #[doc(alias = "aws.secret.key")]
    pub aws_secret_key: Secret,
    /// `s3.export.bucket.name`, which the vendor's Terraform provider calls `s3_export_bucket_name`.
    #[doc(alias = "s3.export.bucket.name")]
    pub s3_export_bucket_name: String,
    /// `table.include.list.user.defined`, which the vendor's Terraform provider calls `table_include_list`.
    #[doc(alias = "table.include.list.user.defined")]
    pub table_include_list_user_defined: String,
    /// `batch.size`, which the vendor's Terraform provider calls `batch_size`.
    #[doc(alias = "batch.size")]
    pub batch_size: Option<i64>,
    /// `dynamodb.service.endpoint`, which the vendor's Terraform provider calls `dynamodb_service_endpoint`.
    #[doc(alias = "dynamodb.service.endpoint")]
    pub dynamodb_service_endpoint: Option<String>,
    /// `tasks.max`, which the vendor's Terraform provider calls `tasks_max`.
    ///
    /// If absent, the server uses `10`.
    #[doc(alias = "tasks.max")]
    #[cfg_attr(feature = "schemars", schemars(extend("minimum" = 1, "maximum" = 40)))]
    pub tasks_max: Option<i64>,
    /// `snapshot.parallel.time.offset`, which the vendor's Terraform provider calls `snapshot_parallel_time_offset`.
    ///
    /// If absent, the server uses `0`.
    #[doc(alias = "snapshot.parallel.time.offset")]
    #[cfg_attr(feature = "schemars", schemars(extend("minimum" = 0)))]
    #[cfg_attr(feature = "schemars", schemars(extend("maximum" = 604800000)))]
    pub snapshot_parallel_time_offset: Option<i64>,
    /// `poll.timeout.ms`, which the vendor's Terraform provider calls `poll_timeout_ms`.
    ///
    /// If absent, the server uses `180000`.
    #[doc(alias = "poll.timeout.ms")]
    pub poll_timeout_ms: Option<i64>,
    /// `incremental.snapshot.chunk.size`, which the vendor's Terraform provider calls `incremental_snapshot_chunk_size`.
    ///
    /// If absent, the server uses `32768`.
    #[doc(alias = "incremental.snapshot.chunk.size")]
    pub incremental_snapshot_chunk_size: Option<i64>,
    /// `incremental.snapshot.max.threads`, which the vendor's Terraform provider calls `incremental_snapshot_max_threads`.
    ///
    /// If absent, the server uses `8`.
    #[doc(alias = "incremental.snapshot.max.threads")]
    pub incremental_snapshot_max_threads: Option<i64>,
    /// `full.export.expiration.time.ms`, which the vendor's Terraform provider calls `full_export_expiration_time_ms`.
    ///
    /// If absent, the server uses `86400000`.
    #[doc(alias = "full.export.expiration.time.ms")]
    pub full_export_expiration_time_ms: Option<i64>,
    /// `signal.kafka.poll.timeout.ms`, which the vendor's Terraform provider calls `signal_kafka_poll_timeout_ms`.
    ///
    /// If absent, the server uses `1000`.
    #[doc(alias = "signal.kafka.poll.timeout.ms")]
    pub signal_kafka_poll_timeout_ms: Option<i64>,
    /// `array.encoding.json`, which the vendor's Terraform provider calls `array_encoding_json`.
    ///
    /// If absent, the server uses `true`.
    #[doc(alias = "array.encoding.json")]
    pub array_encoding_json: Option<bool>,
    /// `struct.encoding.json`, which the vendor's Terraform provider calls `struct_encoding_json`.
    ///
    /// If absent, the server uses `true`.
    #[doc(alias = "struct.encoding.json")]
    pub struct_encoding_json: Option<bool>,
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

impl fmt::Debug for DynamodbSourceConfig {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DynamodbSourceConfig")
            .field("aws_region", &self.aws_region)
            .field("aws_access_key_id", &self.aws_access_key_id)
            .field("aws_secret_key", &self.aws_secret_key)
            .field("s3_export_bucket_name", &self.s3_export_bucket_name)
            .field(
                "table_include_list_user_defined",
                &self.table_include_list_user_defined,
            )
            .field("batch_size", &self.batch_size)
            .field("dynamodb_service_endpoint", &self.dynamodb_service_endpoint)
            .field("tasks_max", &self.tasks_max)
            .field(
                "snapshot_parallel_time_offset",
                &self.snapshot_parallel_time_offset,
            )
            .field("poll_timeout_ms", &self.poll_timeout_ms)
            .field(
                "incremental_snapshot_chunk_size",
                &self.incremental_snapshot_chunk_size,
            )
            .field(
                "incremental_snapshot_max_threads",
                &self.incremental_snapshot_max_threads,
            )
            .field(
                "full_export_expiration_time_ms",
                &self.full_export_expiration_time_ms,
            )
            .field(
                "signal_kafka_poll_timeout_ms",
                &self.signal_kafka_poll_timeout_ms,
            )
            .field("array_encoding_json", &self.array_encoding_json)
            .field("struct_encoding_json", &self.struct_encoding_json)
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

impl DynamodbSourceConfig {
    /// Starts the body [`CreateSourceReq`] with this as its `config`, in which `connector` is `dynamodb`.
    ///
    /// # Errors
    ///
    /// Returns an error if a value cannot be written as JSON.
    pub fn to_create_source_req(&self) -> Result<crate::types::builder::CreateSourceReq, Error> {
        let value = serde_json::to_value(self)?;
        let value: Redacted<Map<String, Value>> = serde_json::from_value(value)?;
        Ok(crate::types::CreateSourceReq::builder()
            .connector("dynamodb")
            .config(value))
    }

    /// Starts the body [`UpdateSourceReq`] with this as its `config`, in which `connector` is `dynamodb`.
    ///
    /// # Errors
    ///
    /// Returns an error if a value cannot be written as JSON.
    pub fn to_update_source_req(&self) -> Result<crate::types::builder::UpdateSourceReq, Error> {
        let value = serde_json::to_value(self)?;
        let value: Redacted<Map<String, Value>> = serde_json::from_value(value)?;
        Ok(crate::types::UpdateSourceReq::builder()
            .connector("dynamodb")
            .config(value))
    }
}

pub mod builder {
    use openapi_client_runtime::lenient::Integer;
    use openapi_client_runtime::{Secret, struct_builder};
    use serde_json::{Map, Value};

    struct_builder! {
        /// Builder for [`DynamodbSourceConfig`](super::DynamodbSourceConfig).
        #[builds(super::super::DynamodbSourceConfig)]
        #[derive(Clone)]
        pub struct DynamodbSourceConfig {
            /// `aws.region`, which the vendor's Terraform provider calls `aws_region`.
            #[property = "aws.region"]
            aws_region: Required<String>,
            /// `aws.access.key.id`, which the vendor's Terraform provider calls `aws_access_key_id`.
            #[property = "aws.access.key.id"]
            aws_access_key_id: Required<Secret>,
            /// `aws.secret.key`, which the vendor's Terraform provider calls `aws_secret_key`.
            #[property = "aws.secret.key"]
            aws_secret_key: Required<Secret>,
            /// `s3.export.bucket.name`, which the vendor's Terraform provider calls `s3_export_bucket_name`.
            #[property = "s3.export.bucket.name"]
            s3_export_bucket_name: Required<String>,
            /// `table.include.list.user.defined`, which the vendor's Terraform provider calls `table_include_list`.
            #[property = "table.include.list.user.defined"]
            table_include_list_user_defined: Required<String>,
            /// `batch.size`, which the vendor's Terraform provider calls `batch_size`.
            #[property = "batch.size"]
            batch_size: Optional<i64, Integer>,
            /// `dynamodb.service.endpoint`, which the vendor's Terraform provider calls `dynamodb_service_endpoint`.
            #[property = "dynamodb.service.endpoint"]
            dynamodb_service_endpoint: Optional<String>,
            /// `tasks.max`, which the vendor's Terraform provider calls `tasks_max`.
            #[property = "tasks.max"]
            tasks_max: Optional<i64, Integer>,
            /// `snapshot.parallel.time.offset`, which the vendor's Terraform provider calls `snapshot_parallel_time_offset`.
            #[property = "snapshot.parallel.time.offset"]
            snapshot_parallel_time_offset: Optional<i64, Integer>,
            /// `poll.timeout.ms`, which the vendor's Terraform provider calls `poll_timeout_ms`.
            #[property = "poll.timeout.ms"]
            poll_timeout_ms: Optional<i64, Integer>,
            /// `incremental.snapshot.chunk.size`, which the vendor's Terraform provider calls `incremental_snapshot_chunk_size`.
            #[property = "incremental.snapshot.chunk.size"]
            incremental_snapshot_chunk_size: Optional<i64, Integer>,
            /// `incremental.snapshot.max.threads`, which the vendor's Terraform provider calls `incremental_snapshot_max_threads`.
            #[property = "incremental.snapshot.max.threads"]
            incremental_snapshot_max_threads: Optional<i64, Integer>,
            /// `full.export.expiration.time.ms`, which the vendor's Terraform provider calls `full_export_expiration_time_ms`.
            #[property = "full.export.expiration.time.ms"]
            full_export_expiration_time_ms: Optional<i64, Integer>,
            /// `signal.kafka.poll.timeout.ms`, which the vendor's Terraform provider calls `signal_kafka_poll_timeout_ms`.
            #[property = "signal.kafka.poll.timeout.ms"]
            signal_kafka_poll_timeout_ms: Optional<i64, Integer>,
            /// `array.encoding.json`, which the vendor's Terraform provider calls `array_encoding_json`.
            #[property = "array.encoding.json"]
            array_encoding_json: Optional<bool>,
            /// `struct.encoding.json`, which the vendor's Terraform provider calls `struct_encoding_json`.
            #[property = "struct.encoding.json"]
            struct_encoding_json: Optional<bool>,
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
