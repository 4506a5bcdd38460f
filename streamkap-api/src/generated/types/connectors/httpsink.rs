// Generated from openapi/ by `cargo xtask generate`; do not edit.

use super::*;
use openapi_client_runtime::{Redacted, Secret, named, open_enum};
use serde_json::{Error, Map, Value};
use std::fmt;

/// The configuration of a destination of kind `httpsink`, as the vendor's Terraform provider writes it (<https://github.com/streamkap-com/terraform-provider-streamkap/blob/9b9e30b/internal/generated/destination_httpsink.go>).
#[derive(Clone, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(
    feature = "schemars",
    schemars(transform = named!(builder::HttpsinkDestinationConfig))
)]
#[non_exhaustive]
pub struct HttpsinkDestinationConfig {
    /// `http.url`, which the vendor's Terraform provider calls `http_url`.
    #[doc(alias = "http.url")]
    pub http_url: String,
    /// `http.authorization.type`, which the vendor's Terraform provider calls `http_authorization_type`.
    ///
    /// If absent, the server uses `"none"`.
    #[doc(alias = "http.authorization.type")]
    pub http_authorization_type: Option<HttpsinkDestinationConfigHttpAuthorizationType>,
    /// `http.headers.authorization`, which the vendor's Terraform provider calls `http_headers_authorization`.
    #[doc(alias = "http.headers.authorization")]
    pub http_headers_authorization: Option<String>,
    /// `oauth2.access.token.url`, which the vendor's Terraform provider calls `oauth2_access_token_url`.
    #[doc(alias = "oauth2.access.token.url")]
    pub oauth2_access_token_url: Option<String>,
    /// `oauth2.client.id`, which the vendor's Terraform provider calls `oauth2_client_id`.
    #[doc(alias = "oauth2.client.id")]
    pub oauth2_client_id: Option<String>,
    /// `oauth2.client.secret`, which the vendor's Terraform provider calls `oauth2_client_secret`.
    #[doc(alias = "oauth2.client.secret")]
    pub oauth2_client_secret: Option<Secret>,
    /// `oauth2.scope`, which the vendor's Terraform provider calls `oauth2_scope`.
    #[doc(alias = "oauth2.scope")]
    pub oauth2_scope: Option<String>,
    /// `http.headers.content.type`, which the vendor's Terraform provider calls `http_headers_content_type`.
    ///
    /// If absent, the server uses `"application/json"`.
    #[doc(alias = "http.headers.content.type")]
    pub http_headers_content_type: Option<String>,
    /// `http.headers.additional`, which the vendor's Terraform provider calls `http_headers_additional`.
    #[doc(alias = "http.headers.additional")]
    pub http_headers_additional: Option<String>,
    /// `http.proxy.host`, which the vendor's Terraform provider calls `http_proxy_host`.
    #[doc(alias = "http.proxy.host")]
    pub http_proxy_host: Option<String>,
    /// `http.proxy.port`, which the vendor's Terraform provider calls `http_proxy_port`.
    #[doc(alias = "http.proxy.port")]
    pub http_proxy_port: Option<PortSetting>,
    /// `batching.enabled`, which the vendor's Terraform provider calls `batching_enabled`.
    ///
    /// If absent, the server uses `false`.
    #[doc(alias = "batching.enabled")]
    pub batching_enabled: Option<bool>,
    /// `batch.max.size`, which the vendor's Terraform provider calls `batch_max_size`.
    ///
    /// If absent, the server uses `500`.
    #[doc(alias = "batch.max.size")]
    pub batch_max_size: Option<i64>,
    /// `batch.buffering.enabled`, which the vendor's Terraform provider calls `batch_buffering_enabled`.
    ///
    /// If absent, the server uses `false`.
    #[doc(alias = "batch.buffering.enabled")]
    pub batch_buffering_enabled: Option<bool>,
    /// `batch.max.time.ms`, which the vendor's Terraform provider calls `batch_max_time_ms`.
    ///
    /// If absent, the server uses `10000`.
    #[doc(alias = "batch.max.time.ms")]
    pub batch_max_time_ms: Option<i64>,
    /// `batch.prefix`, which the vendor's Terraform provider calls `batch_prefix`.
    ///
    /// If absent, the server uses `"["`.
    #[doc(alias = "batch.prefix")]
    pub batch_prefix: Option<String>,
    /// `batch.suffix`, which the vendor's Terraform provider calls `batch_suffix`.
    ///
    /// If absent, the server uses `"]"`.
    #[doc(alias = "batch.suffix")]
    pub batch_suffix: Option<String>,
    /// `batch.separator`, which the vendor's Terraform provider calls `batch_separator`.
    ///
    /// If absent, the server uses `","`.
    #[doc(alias = "batch.separator")]
    pub batch_separator: Option<String>,
    /// `max.retries`, which the vendor's Terraform provider calls `max_retries`.
    ///
    /// If absent, the server uses `1`.
    #[doc(alias = "max.retries")]
    pub max_retries: Option<i64>,
    /// `retry.backoff.ms`, which the vendor's Terraform provider calls `retry_backoff_ms`.
    ///
    /// If absent, the server uses `3000`.
    #[doc(alias = "retry.backoff.ms")]
    pub retry_backoff_ms: Option<i64>,
    /// `http.timeout`, which the vendor's Terraform provider calls `http_timeout`.
    ///
    /// If absent, the server uses `30`.
    #[doc(alias = "http.timeout")]
    pub http_timeout: Option<i64>,
    /// `decimal.format`, which the vendor's Terraform provider calls `decimal_format`.
    ///
    /// If absent, the server uses `"NUMERIC"`.
    #[doc(alias = "decimal.format")]
    pub decimal_format: Option<HttpsinkDestinationConfigDecimalFormat>,
    /// `errors.tolerance.user.defined`, which the vendor's Terraform provider calls `errors_tolerance`.
    ///
    /// If absent, the server uses `"none"`.
    #[doc(alias = "errors.tolerance.user.defined")]
    pub errors_tolerance_user_defined: Option<HttpsinkDestinationConfigErrorsToleranceUserDefined>,
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

impl fmt::Debug for HttpsinkDestinationConfig {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("HttpsinkDestinationConfig")
            .field("http_url", &self.http_url)
            .field("http_authorization_type", &self.http_authorization_type)
            .field(
                "http_headers_authorization",
                &self.http_headers_authorization,
            )
            .field("oauth2_access_token_url", &self.oauth2_access_token_url)
            .field("oauth2_client_id", &self.oauth2_client_id)
            .field("oauth2_client_secret", &self.oauth2_client_secret)
            .field("oauth2_scope", &self.oauth2_scope)
            .field("http_headers_content_type", &self.http_headers_content_type)
            .field("http_headers_additional", &self.http_headers_additional)
            .field("http_proxy_host", &self.http_proxy_host)
            .field("http_proxy_port", &self.http_proxy_port)
            .field("batching_enabled", &self.batching_enabled)
            .field("batch_max_size", &self.batch_max_size)
            .field("batch_buffering_enabled", &self.batch_buffering_enabled)
            .field("batch_max_time_ms", &self.batch_max_time_ms)
            .field("batch_prefix", &self.batch_prefix)
            .field("batch_suffix", &self.batch_suffix)
            .field("batch_separator", &self.batch_separator)
            .field("max_retries", &self.max_retries)
            .field("retry_backoff_ms", &self.retry_backoff_ms)
            .field("http_timeout", &self.http_timeout)
            .field("decimal_format", &self.decimal_format)
            .field(
                "errors_tolerance_user_defined",
                &self.errors_tolerance_user_defined,
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

impl HttpsinkDestinationConfig {
    /// Starts the body [`CreateDestinationReq`] with this as its `config`, in which `connector` is `httpsink`.
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
            .connector("httpsink")
            .config(value))
    }

    /// Starts the body [`UpdateDestinationReq`] with this as its `config`, in which `connector` is `httpsink`.
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
            .connector("httpsink")
            .config(value))
    }
}

open_enum! {
    /// `decimal.format`, which the vendor's Terraform provider calls `decimal_format`.
    #[uses = " Part of [`types::HttpsinkDestinationConfig`](crate::types::HttpsinkDestinationConfig)."]
    pub enum HttpsinkDestinationConfigDecimalFormat {
        Base64 = "BASE64",
        Numeric = "NUMERIC",
        #[other]
        Other,
    }
}

open_enum! {
    /// `errors.tolerance.user.defined`, which the vendor's Terraform provider calls `errors_tolerance`.
    #[uses = " Part of [`types::HttpsinkDestinationConfig`](crate::types::HttpsinkDestinationConfig)."]
    pub enum HttpsinkDestinationConfigErrorsToleranceUserDefined {
        None = "none",
        All = "all",
        #[other]
        Other,
    }
}

open_enum! {
    /// `http.authorization.type`, which the vendor's Terraform provider calls `http_authorization_type`.
    #[uses = " Part of [`types::HttpsinkDestinationConfig`](crate::types::HttpsinkDestinationConfig)."]
    pub enum HttpsinkDestinationConfigHttpAuthorizationType {
        None = "none",
        Static = "static",
        Oauth2 = "oauth2",
        #[other]
        Other,
    }
}

pub mod builder {
    use openapi_client_runtime::lenient::Integer;
    use openapi_client_runtime::{Secret, struct_builder};
    use serde_json::{Map, Value};

    struct_builder! {
        /// Builder for [`HttpsinkDestinationConfig`](super::HttpsinkDestinationConfig).
        #[builds(super::super::HttpsinkDestinationConfig)]
        #[derive(Clone)]
        pub struct HttpsinkDestinationConfig {
            /// `http.url`, which the vendor's Terraform provider calls `http_url`.
            #[property = "http.url"]
            http_url: Required<String>,
            /// `http.authorization.type`, which the vendor's Terraform provider calls `http_authorization_type`.
            #[property = "http.authorization.type"]
            http_authorization_type: Optional<
                super::super::HttpsinkDestinationConfigHttpAuthorizationType,
            >,
            /// `http.headers.authorization`, which the vendor's Terraform provider calls `http_headers_authorization`.
            #[property = "http.headers.authorization"]
            http_headers_authorization: Optional<String>,
            /// `oauth2.access.token.url`, which the vendor's Terraform provider calls `oauth2_access_token_url`.
            #[property = "oauth2.access.token.url"]
            oauth2_access_token_url: Optional<String>,
            /// `oauth2.client.id`, which the vendor's Terraform provider calls `oauth2_client_id`.
            #[property = "oauth2.client.id"]
            oauth2_client_id: Optional<String>,
            /// `oauth2.client.secret`, which the vendor's Terraform provider calls `oauth2_client_secret`.
            #[property = "oauth2.client.secret"]
            oauth2_client_secret: Optional<Secret>,
            /// `oauth2.scope`, which the vendor's Terraform provider calls `oauth2_scope`.
            #[property = "oauth2.scope"]
            oauth2_scope: Optional<String>,
            /// `http.headers.content.type`, which the vendor's Terraform provider calls `http_headers_content_type`.
            #[property = "http.headers.content.type"]
            http_headers_content_type: Optional<String>,
            /// `http.headers.additional`, which the vendor's Terraform provider calls `http_headers_additional`.
            #[property = "http.headers.additional"]
            http_headers_additional: Optional<String>,
            /// `http.proxy.host`, which the vendor's Terraform provider calls `http_proxy_host`.
            #[property = "http.proxy.host"]
            http_proxy_host: Optional<String>,
            /// `http.proxy.port`, which the vendor's Terraform provider calls `http_proxy_port`.
            #[property = "http.proxy.port"]
            http_proxy_port: Optional<super::super::PortSetting>,
            /// `batching.enabled`, which the vendor's Terraform provider calls `batching_enabled`.
            #[property = "batching.enabled"]
            batching_enabled: Optional<bool>,
            /// `batch.max.size`, which the vendor's Terraform provider calls `batch_max_size`.
            #[property = "batch.max.size"]
            batch_max_size: Optional<i64, Integer>,
            /// `batch.buffering.enabled`, which the vendor's Terraform provider calls `batch_buffering_enabled`.
            #[property = "batch.buffering.enabled"]
            batch_buffering_enabled: Optional<bool>,
            /// `batch.max.time.ms`, which the vendor's Terraform provider calls `batch_max_time_ms`.
            #[property = "batch.max.time.ms"]
            batch_max_time_ms: Optional<i64, Integer>,
            /// `batch.prefix`, which the vendor's Terraform provider calls `batch_prefix`.
            #[property = "batch.prefix"]
            batch_prefix: Optional<String>,
            /// `batch.suffix`, which the vendor's Terraform provider calls `batch_suffix`.
            #[property = "batch.suffix"]
            batch_suffix: Optional<String>,
            /// `batch.separator`, which the vendor's Terraform provider calls `batch_separator`.
            #[property = "batch.separator"]
            batch_separator: Optional<String>,
            /// `max.retries`, which the vendor's Terraform provider calls `max_retries`.
            #[property = "max.retries"]
            max_retries: Optional<i64, Integer>,
            /// `retry.backoff.ms`, which the vendor's Terraform provider calls `retry_backoff_ms`.
            #[property = "retry.backoff.ms"]
            retry_backoff_ms: Optional<i64, Integer>,
            /// `http.timeout`, which the vendor's Terraform provider calls `http_timeout`.
            #[property = "http.timeout"]
            http_timeout: Optional<i64, Integer>,
            /// `decimal.format`, which the vendor's Terraform provider calls `decimal_format`.
            #[property = "decimal.format"]
            decimal_format: Optional<
                super::super::HttpsinkDestinationConfigDecimalFormat,
            >,
            /// `errors.tolerance.user.defined`, which the vendor's Terraform provider calls `errors_tolerance`.
            #[property = "errors.tolerance.user.defined"]
            errors_tolerance_user_defined: Optional<
                super::super::HttpsinkDestinationConfigErrorsToleranceUserDefined,
            >,
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
