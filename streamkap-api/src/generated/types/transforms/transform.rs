// Generated from openapi/ by `cargo xtask generate`; do not edit.

use super::*;
use openapi_client_runtime::{named, open_enum, union};
use serde_json::{Map, Value};
use std::collections::BTreeMap;

/// A transform. `topics`, `status`, `tags`, `created_at` and `updated_at` are known from the provider only. Which properties are always present is not published.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Transform {
    pub id: Option<String>,
    pub name: Option<String>,
    pub sub_id: Option<String>,
    pub tenant_id: Option<String>,
    pub service_id: Option<String>,
    pub transform_type: Option<String>,
    pub config: Option<Map<String, Value>>,
    pub implementation: Option<TransformImplementation>,
    pub metrics: Option<TransformMetrics>,
    pub start_time: Option<String>,
    pub job_name: Option<String>,
    /// A string on the page, a list in the provider.
    pub topic_ids: Option<TransformTopicIds>,
    pub topics: Option<Vec<String>>,
    pub status: Option<String>,
    pub tags: Option<Vec<String>>,
    pub live_version: Option<String>,
    pub preview_version: Option<String>,
    pub version: Option<i64>,
    /// Shown as date and time.
    pub updated_timestamp: Option<String>,
    /// Shown as date and time.
    pub implementation_updated_timestamp: Option<String>,
    pub created_at: Option<String>,
    pub updated_at: Option<String>,
    /// Properties that the document does not describe; they are kept and sent back.
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: Map<String, Value>,
}

/// A checkpoint of a job.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct TransformCheckpoint {
    pub id: Option<f64>,
    pub status: Option<String>,
    pub is_savepoint: Option<bool>,
    pub trigger_timestamp: Option<f64>,
    pub latest_ack_timestamp: Option<f64>,
    pub state_size: Option<f64>,
    pub end_to_end_duration: Option<f64>,
    pub alignment_buffered: Option<f64>,
    pub num_subtasks: Option<f64>,
    pub num_acknowledged_subtasks: Option<f64>,
    /// Properties that the document does not describe; they are kept and sent back.
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: Map<String, Value>,
}

/// The checkpoints of a job.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct TransformCheckpoints {
    pub job_id: Option<String>,
    pub counts: Option<Map<String, Value>>,
    pub summary: Option<Map<String, Value>>,
    pub latest: Option<TransformCheckpoint>,
    pub history: Option<Vec<Value>>,
    pub operator_breakdown: Option<Vec<Value>>,
    /// Properties that the document does not describe; they are kept and sent back.
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: Map<String, Value>,
}

/// A transform with metrics. Which properties are always present is not published.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct TransformDetailsEntity {
    pub id: Option<String>,
    pub name: Option<String>,
    pub transform_type: Option<String>,
    pub sql_query: Option<String>,
    pub topic: Option<String>,
    pub topic_id: Option<String>,
    pub topics: Option<Vec<String>>,
    pub topic_ids: Option<Vec<String>>,
    pub config: Option<Vec<Map<String, Value>>>,
    pub metrics: Option<TransformDetailsMetrics>,
    /// Properties that the document does not describe; they are kept and sent back.
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: Map<String, Value>,
}

/// Metrics of a transform.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct TransformDetailsMetrics {
    pub tasks: Option<f64>,
    pub latency: Option<f64>,
    pub status: Option<String>,
    pub duration: Option<f64>,
    pub start_time: Option<f64>,
    pub end_time: Option<String>,
    pub checkpoints: Option<TransformCheckpoints>,
    /// Properties that the document does not describe; they are kept and sent back.
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: Map<String, Value>,
}

/// A page of transforms.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct TransformDetailsPage {
    pub result: Vec<TransformDetailsEntity>,
    /// If absent, the server uses `1`.
    pub page: Option<i64>,
    /// If absent, the server uses `10`.
    pub page_size: Option<i64>,
    pub total: Option<i64>,
    pub has_next: Option<bool>,
    /// Properties that the document does not describe; they are kept and sent back.
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: Map<String, Value>,
}

/// Takes precedence over the query parameters.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct TransformFilter {
    pub status: Option<Option<TransformFilterStatus>>,
    pub tag_ids: Option<Option<TransformFilterTagIds>>,
    pub tag_filter_operation: Option<Option<TransformFilterTagFilterOperation>>,
    /// Properties that the document does not describe; they are kept and sent back.
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: Map<String, Value>,
}

union! {
    #[uses = " Part of [`types::TransformFilter`](crate::types::TransformFilter)."]
    #[derive(PartialEq)]
    pub enum TransformFilterStatus {
        String(String),
        StringArray(Vec<String>),
        #[other]
        Other(Value),
    }
}

open_enum! {
    #[uses = " Part of [`types::TransformFilter`](crate::types::TransformFilter)."]
    pub enum TransformFilterTagFilterOperation {
        And = "and",
        Or = "or",
        #[other]
        Other,
    }
}

union! {
    #[uses = " Part of [`types::TransformFilter`](crate::types::TransformFilter)."]
    #[derive(PartialEq)]
    pub enum TransformFilterTagIds {
        String(String),
        StringArray(Vec<String>),
        #[other]
        Other(Value),
    }
}

/// The code of a transform. Other kinds of transform have other properties.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct TransformImplementation {
    /// Shown as `PYTHON`; the provider has `JAVASCRIPT` too.
    pub language: Option<String>,
    pub value_transform: Option<String>,
    pub key_transform: Option<String>,
    pub topic_transform: Option<String>,
    pub common_transform: Option<String>,
    pub value_schema_transform: Option<String>,
    pub key_schema_transform: Option<String>,
    pub unit_test: Option<TransformUnitTest>,
    /// Properties that the document does not describe; they are kept and sent back.
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: Map<String, Value>,
}

/// One version of the code of a transform. The provider always sends `transform_id`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct TransformImplementationDetails {
    pub transform_id: Option<Option<String>>,
    pub version_id: Option<Option<String>>,
    pub description: Option<Option<String>>,
    pub config: Option<Option<Map<String, Value>>>,
    /// Shown as date and time.
    pub created_timestamp: Option<Option<String>>,
    pub implementation: Option<Option<Map<String, Value>>>,
    /// Properties that the document does not describe; they are kept and sent back.
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: Map<String, Value>,
}

/// All versions of the code of a transform, by version id.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct TransformImplementationDetailsRes {
    pub transform_id: Option<String>,
    pub impl_versions: Option<BTreeMap<String, TransformImplementationDetails>>,
    /// Properties that the document does not describe; they are kept and sent back.
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: Map<String, Value>,
}

/// The job of a transform. Which properties are always present is not published.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct TransformJobStatus {
    pub id: Option<String>,
    pub job_name: Option<String>,
    pub status: Option<TransformJobStatusValue>,
    /// Shown as date and time.
    pub start_time: Option<String>,
    /// Properties that the document does not describe; they are kept and sent back.
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: Map<String, Value>,
}

open_enum! {
    /// The state of the job of a transform.
    #[uses = " Part of [`types::TransformJobStatus`](crate::types::TransformJobStatus)."]
    pub enum TransformJobStatusValue {
        Running = "RUNNING",
        Initializing = "INITIALIZING",
        Deploying = "DEPLOYING",
        Cancelling = "CANCELLING",
        Canceled = "CANCELED",
        Created = "CREATED",
        Restarting = "RESTARTING",
        Failing = "FAILING",
        Failed = "FAILED",
        Stopped = "STOPPED",
        Unknown = "UNKNOWN",
        #[other]
        Other,
    }
}

/// Metrics of a transform.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct TransformMetrics {
    pub tasks: Option<f64>,
    pub latency: Option<f64>,
    pub status: Option<String>,
    pub duration: Option<f64>,
    pub start_time: Option<f64>,
    pub end_time: Option<String>,
    pub checkpoints: Option<Map<String, Value>>,
    /// Properties that the document does not describe; they are kept and sent back.
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: Map<String, Value>,
}

/// A page of transforms.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct TransformPage {
    pub result: Vec<Transform>,
    /// If absent, the server uses `1`.
    pub page: Option<i64>,
    /// If absent, the server uses `10`.
    pub page_size: Option<i64>,
    pub total: Option<i64>,
    pub has_next: Option<bool>,
    /// Properties that the document does not describe; they are kept and sent back.
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: Map<String, Value>,
}

/// One transform, wrapped like a list.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct TransformResult {
    pub result: Vec<Transform>,
    pub page: Option<i64>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
    pub has_next: Option<bool>,
    /// Properties that the document does not describe; they are kept and sent back.
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: Map<String, Value>,
}

union! {
    /// A string on the page, a list in the provider.
    #[uses = " Part of [`types::Transform`](crate::types::Transform)."]
    #[derive(PartialEq)]
    pub enum TransformTopicIds {
        String(String),
        StringArray(Vec<String>),
        #[other]
        Other(Value),
    }
}

/// A unit test of a transform.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(
    feature = "schemars",
    schemars(transform = named!(builder::TransformUnitTest))
)]
#[non_exhaustive]
pub struct TransformUnitTest {
    pub test_name: Option<String>,
    pub input_json: Option<Vec<TransformUnitTestRecord>>,
    pub output_json: Option<Vec<TransformUnitTestRecord>>,
    pub result_json: Option<Vec<TransformUnitTestRecord>>,
    pub is_success: Option<bool>,
    pub html_diff: Option<String>,
    pub text_diff: Option<String>,
    /// Properties that the document does not describe; they are kept and sent back.
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: Map<String, Value>,
}

/// A record of a unit test.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct TransformUnitTestRecord {
    pub topic: Option<String>,
    /// The form is not published.
    pub value: Option<Value>,
    /// The form is not published.
    pub key: Option<Value>,
    /// Shown as date and time.
    pub timestamp: Option<String>,
    /// Properties that the document does not describe; they are kept and sent back.
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: Map<String, Value>,
}

pub mod builder {
    use openapi_client_runtime::lenient::{Integer, NullIsValue};
    use openapi_client_runtime::struct_builder;
    use serde_json::{Map, Value};
    use std::collections::BTreeMap;

    struct_builder! {
        /// Builder for [`Transform`](super::Transform). The struct is used by [`Client::update_transform`](crate::Client::update_transform) and [`Client::create_transform`](crate::Client::create_transform).
        #[builds(super::super::Transform)]
        #[derive(Clone)]
        pub struct Transform {
            id: Optional<String>,
            name: Optional<String>,
            sub_id: Optional<String>,
            tenant_id: Optional<String>,
            service_id: Optional<String>,
            transform_type: Optional<String>,
            config: Optional<Map<String, Value>>,
            implementation: Optional<super::super::TransformImplementation>,
            metrics: Optional<super::super::TransformMetrics>,
            start_time: Optional<String>,
            job_name: Optional<String>,
            /// A string on the page, a list in the provider.
            topic_ids: Optional<super::super::TransformTopicIds>,
            topics: Optional<Vec<String>>,
            status: Optional<String>,
            tags: Optional<Vec<String>>,
            live_version: Optional<String>,
            preview_version: Optional<String>,
            version: Optional<i64, Integer>,
            /// Shown as date and time.
            updated_timestamp: Optional<String>,
            /// Shown as date and time.
            implementation_updated_timestamp: Optional<String>,
            created_at: Optional<String>,
            updated_at: Optional<String>,
            #[extra]
            extra: Extra<Map<String, Value>>,
        }
    }

    struct_builder! {
        /// Builder for [`TransformCheckpoint`](super::TransformCheckpoint). The struct is part of [`types::TransformCheckpoints`](crate::types::TransformCheckpoints).
        #[builds(super::super::TransformCheckpoint)]
        #[derive(Clone)]
        pub struct TransformCheckpoint {
            id: Optional<f64>,
            status: Optional<String>,
            is_savepoint: Optional<bool>,
            trigger_timestamp: Optional<f64>,
            latest_ack_timestamp: Optional<f64>,
            state_size: Optional<f64>,
            end_to_end_duration: Optional<f64>,
            alignment_buffered: Optional<f64>,
            num_subtasks: Optional<f64>,
            num_acknowledged_subtasks: Optional<f64>,
            #[extra]
            extra: Extra<Map<String, Value>>,
        }
    }

    struct_builder! {
        /// Builder for [`TransformCheckpoints`](super::TransformCheckpoints). The struct is part of [`types::TransformDetailsMetrics`](crate::types::TransformDetailsMetrics).
        #[builds(super::super::TransformCheckpoints)]
        #[derive(Clone)]
        pub struct TransformCheckpoints {
            job_id: Optional<String>,
            counts: Optional<Map<String, Value>>,
            summary: Optional<Map<String, Value>>,
            latest: Optional<super::super::TransformCheckpoint>,
            history: Optional<Vec<Value>>,
            operator_breakdown: Optional<Vec<Value>>,
            #[extra]
            extra: Extra<Map<String, Value>>,
        }
    }

    struct_builder! {
        /// Builder for [`TransformDetailsEntity`](super::TransformDetailsEntity). The struct is part of [`types::TransformDetailsPage`](crate::types::TransformDetailsPage).
        #[builds(super::super::TransformDetailsEntity)]
        #[derive(Clone)]
        pub struct TransformDetailsEntity {
            id: Optional<String>,
            name: Optional<String>,
            transform_type: Optional<String>,
            sql_query: Optional<String>,
            topic: Optional<String>,
            topic_id: Optional<String>,
            topics: Optional<Vec<String>>,
            topic_ids: Optional<Vec<String>>,
            config: Optional<Vec<Map<String, Value>>>,
            metrics: Optional<super::super::TransformDetailsMetrics>,
            #[extra]
            extra: Extra<Map<String, Value>>,
        }
    }

    struct_builder! {
        /// Builder for [`TransformDetailsMetrics`](super::TransformDetailsMetrics). The struct is part of [`types::TransformDetailsEntity`](crate::types::TransformDetailsEntity).
        #[builds(super::super::TransformDetailsMetrics)]
        #[derive(Clone)]
        pub struct TransformDetailsMetrics {
            tasks: Optional<f64>,
            latency: Optional<f64>,
            status: Optional<String>,
            duration: Optional<f64>,
            start_time: Optional<f64>,
            end_time: Optional<String>,
            checkpoints: Optional<super::super::TransformCheckpoints>,
            #[extra]
            extra: Extra<Map<String, Value>>,
        }
    }

    struct_builder! {
        /// Builder for [`TransformDetailsPage`](super::TransformDetailsPage). The struct is used by [`Client::list_transform_details`](crate::Client::list_transform_details).
        #[builds(super::super::TransformDetailsPage)]
        #[derive(Clone)]
        pub struct TransformDetailsPage {
            result: Required<Vec<super::super::TransformDetailsEntity>>,
            page: Optional<i64, Integer>,
            page_size: Optional<i64, Integer>,
            total: Optional<i64, Integer>,
            has_next: Optional<bool>,
            #[extra]
            extra: Extra<Map<String, Value>>,
        }
    }

    struct_builder! {
        /// Builder for [`TransformFilter`](super::TransformFilter). The struct is used by [`Client::search_transforms`](crate::Client::search_transforms).
        #[builds(super::super::TransformFilter)]
        #[derive(Clone)]
        pub struct TransformFilter {
            status: OptionalOrNull<super::super::TransformFilterStatus>,
            tag_ids: OptionalOrNull<super::super::TransformFilterTagIds>,
            tag_filter_operation: OptionalOrNull<
                super::super::TransformFilterTagFilterOperation,
            >,
            #[extra]
            extra: Extra<Map<String, Value>>,
        }
    }

    struct_builder! {
        /// Builder for [`TransformImplementation`](super::TransformImplementation). The struct is part of [`types::Transform`](crate::types::Transform).
        #[builds(super::super::TransformImplementation)]
        #[derive(Clone)]
        pub struct TransformImplementation {
            /// Shown as `PYTHON`; the provider has `JAVASCRIPT` too.
            language: Optional<String>,
            value_transform: Optional<String>,
            key_transform: Optional<String>,
            topic_transform: Optional<String>,
            common_transform: Optional<String>,
            value_schema_transform: Optional<String>,
            key_schema_transform: Optional<String>,
            unit_test: Optional<super::super::TransformUnitTest>,
            #[extra]
            extra: Extra<Map<String, Value>>,
        }
    }

    struct_builder! {
        /// Builder for [`TransformImplementationDetails`](super::TransformImplementationDetails). The struct is used by [`Client::put_transform_implementation_details`](crate::Client::put_transform_implementation_details).
        #[builds(super::super::TransformImplementationDetails)]
        #[derive(Clone)]
        pub struct TransformImplementationDetails {
            transform_id: OptionalOrNull<String>,
            version_id: OptionalOrNull<String>,
            description: OptionalOrNull<String>,
            config: OptionalOrNull<Map<String, Value>>,
            /// Shown as date and time.
            created_timestamp: OptionalOrNull<String>,
            implementation: OptionalOrNull<Map<String, Value>>,
            #[extra]
            extra: Extra<Map<String, Value>>,
        }
    }

    struct_builder! {
        /// Builder for [`TransformImplementationDetailsRes`](super::TransformImplementationDetailsRes). The struct is used by [`Client::get_transform_implementation_details`](crate::Client::get_transform_implementation_details).
        #[builds(super::super::TransformImplementationDetailsRes)]
        #[derive(Clone)]
        pub struct TransformImplementationDetailsRes {
            transform_id: Optional<String>,
            impl_versions: Optional<
                BTreeMap<String, super::super::TransformImplementationDetails>,
            >,
            #[extra]
            extra: Extra<Map<String, Value>>,
        }
    }

    struct_builder! {
        /// Builder for [`TransformJobStatus`](super::TransformJobStatus). The struct is used by [`Client::get_transform_job_status`](crate::Client::get_transform_job_status).
        #[builds(super::super::TransformJobStatus)]
        #[derive(Clone)]
        pub struct TransformJobStatus {
            id: Optional<String>,
            job_name: Optional<String>,
            status: Optional<super::super::TransformJobStatusValue>,
            /// Shown as date and time.
            start_time: Optional<String>,
            #[extra]
            extra: Extra<Map<String, Value>>,
        }
    }

    struct_builder! {
        /// Builder for [`TransformMetrics`](super::TransformMetrics). The struct is part of [`types::Transform`](crate::types::Transform).
        #[builds(super::super::TransformMetrics)]
        #[derive(Clone)]
        pub struct TransformMetrics {
            tasks: Optional<f64>,
            latency: Optional<f64>,
            status: Optional<String>,
            duration: Optional<f64>,
            start_time: Optional<f64>,
            end_time: Optional<String>,
            checkpoints: Optional<Map<String, Value>>,
            #[extra]
            extra: Extra<Map<String, Value>>,
        }
    }

    struct_builder! {
        /// Builder for [`TransformPage`](super::TransformPage). The struct is used by [`Client::list_transforms`](crate::Client::list_transforms).
        #[builds(super::super::TransformPage)]
        #[derive(Clone)]
        pub struct TransformPage {
            result: Required<Vec<super::super::Transform>>,
            page: Optional<i64, Integer>,
            page_size: Optional<i64, Integer>,
            total: Optional<i64, Integer>,
            has_next: Optional<bool>,
            #[extra]
            extra: Extra<Map<String, Value>>,
        }
    }

    struct_builder! {
        /// Builder for [`TransformResult`](super::TransformResult). The struct is used by [`Client::get_transform`](crate::Client::get_transform).
        #[builds(super::super::TransformResult)]
        #[derive(Clone)]
        pub struct TransformResult {
            result: Required<Vec<super::super::Transform>>,
            page: Optional<i64, Integer>,
            page_size: Optional<i64, Integer>,
            total: Optional<i64, Integer>,
            has_next: Optional<bool>,
            #[extra]
            extra: Extra<Map<String, Value>>,
        }
    }

    struct_builder! {
        /// Builder for [`TransformUnitTest`](super::TransformUnitTest). The struct is part of [`types::TransformImplementation`](crate::types::TransformImplementation).
        #[builds(super::super::TransformUnitTest)]
        #[derive(Clone)]
        pub struct TransformUnitTest {
            test_name: Optional<String>,
            #[property = "input__json"]
            input_json: Optional<Vec<super::super::TransformUnitTestRecord>>,
            #[property = "output__json"]
            output_json: Optional<Vec<super::super::TransformUnitTestRecord>>,
            #[property = "result__json"]
            result_json: Optional<Vec<super::super::TransformUnitTestRecord>>,
            is_success: Optional<bool>,
            html_diff: Optional<String>,
            text_diff: Optional<String>,
            #[extra]
            extra: Extra<Map<String, Value>>,
        }
    }

    struct_builder! {
        /// Builder for [`TransformUnitTestRecord`](super::TransformUnitTestRecord). The struct is part of [`types::TransformUnitTest`](crate::types::TransformUnitTest).
        #[builds(super::super::TransformUnitTestRecord)]
        #[derive(Clone)]
        pub struct TransformUnitTestRecord {
            topic: Optional<String>,
            /// The form is not published.
            value: Optional<Value, NullIsValue>,
            /// The form is not published.
            key: Optional<Value, NullIsValue>,
            /// Shown as date and time.
            timestamp: Optional<String>,
            #[extra]
            extra: Extra<Map<String, Value>>,
        }
    }
}
