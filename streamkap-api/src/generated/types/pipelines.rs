// Generated from openapi/ by `cargo xtask generate`; do not edit.

use super::*;
use openapi_client_runtime::lenient::Integer;
use openapi_client_runtime::{named, open_enum, union};
use serde_json::{Map, Value};
use std::collections::BTreeMap;

/// A new pipeline. What is required is not published; the provider always sends name, source and destination.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CreatePipelineReq {
    pub name: Option<Option<String>>,
    pub source: Option<Option<PipelineSourceRef>>,
    pub destination: Option<Option<PipelineDestinationRef>>,
    pub transforms: Option<Option<Vec<PipelineTransformRef>>>,
    pub topic_auto_discovery_transforms: Option<Option<Vec<TopicAutoDiscoveryTransform>>>,
    /// If absent, the server uses `false`.
    pub snapshot_new_tables: Option<Option<bool>>,
    /// Ids of tags. Absent or null keeps the tags of an existing entity, an empty list removes them.
    pub tags: Option<Option<Vec<String>>>,
    /// Where the request comes from.
    ///
    /// If absent, the server uses `"api"`.
    pub created_from: Option<Option<CreatePipelineReqCreatedFrom>>,
    /// Properties that the document does not describe; they are kept and sent back.
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: Map<String, Value>,
}

open_enum! {
    /// Where the request comes from.
    #[uses = " Part of [`types::CreatePipelineReq`](crate::types::CreatePipelineReq)."]
    pub enum CreatePipelineReqCreatedFrom {
        Terraform = "terraform",
        Web = "web",
        Api = "api",
        #[other]
        Other,
    }
}

open_enum! {
    #[uses = " Used by [`Client::get_pipeline_metrics`](crate::Client::get_pipeline_metrics)."]
    pub enum GetPipelineMetricsTimeUnit {
        Minute = "minute",
        Hour = "hour",
        Day = "day",
        Week = "week",
        Month = "month",
        #[other]
        Other,
    }
}

/// A repeated comparison of source and destination.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct PeriodicAudit {
    pub topics: Option<Vec<String>>,
    pub timestamp_column: Option<String>,
    pub interval_minutes: Option<i64>,
    /// If absent, the server uses `false`.
    pub fix_deletes_only: Option<bool>,
    /// Properties that the document does not describe; they are kept and sent back.
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: Map<String, Value>,
}

/// A pipeline with its source and destination. Which properties are always present is not published.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Pipeline {
    pub id: Option<String>,
    pub name: Option<String>,
    pub sub_id: Option<String>,
    pub tenant_id: Option<String>,
    pub snapshot_new_tables: Option<bool>,
    pub topic_ids: Option<Vec<PipelineTopicIdsItem>>,
    pub topics: Option<Vec<PipelineTopicsItem>>,
    pub source: Option<SourceConnector>,
    pub destination: Option<DestinationConnector>,
    pub transforms: Option<Vec<Value>>,
    pub tags: Option<Vec<Value>>,
    pub periodic_audit: Option<PeriodicAudit>,
    pub topic_auto_discovery_transforms: Option<Vec<Value>>,
    /// Properties that the document does not describe; they are kept and sent back.
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: Map<String, Value>,
}

/// The destination of a pipeline.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct PipelineDestinationRef {
    pub id: Option<Option<String>>,
    pub name: Option<Option<String>>,
    pub connector: Option<Option<String>>,
    /// Properties that the document does not describe; they are kept and sent back.
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: Map<String, Value>,
}

/// Takes precedence over the query parameters.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct PipelineFilter {
    pub tag_ids: Option<Option<PipelineFilterTagIds>>,
    pub source_id: Option<Option<PipelineFilterSourceId>>,
    pub destination_id: Option<Option<PipelineFilterDestinationId>>,
    pub status: Option<Option<PipelineFilterStatus>>,
    /// Properties that the document does not describe; they are kept and sent back.
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: Map<String, Value>,
}

union! {
    #[uses = " Part of [`types::PipelineFilter`](crate::types::PipelineFilter)."]
    #[derive(PartialEq)]
    pub enum PipelineFilterDestinationId {
        String(String),
        StringArray(Vec<String>),
        #[other]
        Other(Value),
    }
}

union! {
    #[uses = " Part of [`types::PipelineFilter`](crate::types::PipelineFilter)."]
    #[derive(PartialEq)]
    pub enum PipelineFilterSourceId {
        String(String),
        StringArray(Vec<String>),
        #[other]
        Other(Value),
    }
}

union! {
    #[uses = " Part of [`types::PipelineFilter`](crate::types::PipelineFilter)."]
    #[derive(PartialEq)]
    pub enum PipelineFilterStatus {
        String(String),
        StringArray(Vec<String>),
        #[other]
        Other(Value),
    }
}

union! {
    #[uses = " Part of [`types::PipelineFilter`](crate::types::PipelineFilter)."]
    #[derive(PartialEq)]
    pub enum PipelineFilterTagIds {
        String(String),
        StringArray(Vec<String>),
        #[other]
        Other(Value),
    }
}

/// Milliseconds of latency, records that wait, and the state.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(
    feature = "schemars",
    schemars(transform = named!(builder::PipelineLatestMetrics))
)]
#[non_exhaustive]
pub struct PipelineLatestMetrics {
    pub latency: Option<f64>,
    pub records_lag: Option<f64>,
    pub status: Option<String>,
    /// Properties that the document does not describe; they are kept and sent back.
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: Map<String, Value>,
}

/// Metrics of a pipeline.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct PipelineLatestMetricsWithMetadata {
    pub data: Option<PipelineLatestMetrics>,
    pub metadata: Option<BTreeMap<String, MetricMetadata>>,
    /// Properties that the document does not describe; they are kept and sent back.
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: Map<String, Value>,
}

/// A page of pipelines.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct PipelinePage {
    pub result: Vec<Pipeline>,
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

/// One pipeline, wrapped like a list.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct PipelineResult {
    pub result: Vec<Pipeline>,
    pub page: Option<i64>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
    pub has_next: Option<bool>,
    /// Properties that the document does not describe; they are kept and sent back.
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: Map<String, Value>,
}

/// The source of a pipeline.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct PipelineSourceRef {
    pub id: Option<Option<String>>,
    pub name: Option<Option<String>>,
    pub connector: Option<Option<String>>,
    pub topics: Option<Option<Vec<String>>>,
    /// Properties that the document does not describe; they are kept and sent back.
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: Map<String, Value>,
}

union! {
    #[uses = " Part of [`types::Pipeline`](crate::types::Pipeline)."]
    #[derive(PartialEq)]
    pub enum PipelineTopicIdsItem {
        #[shape(Integer)]
        Integer(i64),
        String(String),
        #[other]
        Other(Value),
    }
}

union! {
    #[uses = " Part of [`types::Pipeline`](crate::types::Pipeline)."]
    #[derive(PartialEq)]
    pub enum PipelineTopicsItem {
        #[shape(Integer)]
        Integer(i64),
        String(String),
        #[other]
        Other(Value),
    }
}

/// A transform of a pipeline. The page shows only `topic_id`, the provider sends all.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct PipelineTransformRef {
    pub topic_id: Option<Option<String>>,
    pub id: Option<Option<String>>,
    pub name: Option<Option<String>>,
    pub start_time: Option<Option<String>>,
    pub topic: Option<Option<String>>,
    /// Properties that the document does not describe; they are kept and sent back.
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: Map<String, Value>,
}

/// Adds the output topics of a transform that match a pattern.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct TopicAutoDiscoveryTransform {
    pub transform_id: Option<Option<String>>,
    pub regex: Option<Option<String>>,
    /// Properties that the document does not describe; they are kept and sent back.
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: Map<String, Value>,
}

/// The pipeline as it shall be. What is required is not published.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct UpdatePipelineReq {
    pub name: Option<Option<String>>,
    pub source: Option<Option<PipelineSourceRef>>,
    pub destination: Option<Option<PipelineDestinationRef>>,
    pub transforms: Option<Option<Vec<PipelineTransformRef>>>,
    pub topic_auto_discovery_transforms: Option<Option<Vec<TopicAutoDiscoveryTransform>>>,
    /// If absent, the server uses `false`.
    pub snapshot_new_tables: Option<Option<bool>>,
    /// Ids of tags. Absent or null keeps the tags of an existing entity, an empty list removes them.
    pub tags: Option<Option<Vec<String>>>,
    /// Properties that the document does not describe; they are kept and sent back.
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: Map<String, Value>,
}

pub mod builder {
    use openapi_client_runtime::lenient::Integer;
    use openapi_client_runtime::struct_builder;
    use serde_json::{Map, Value};
    use std::collections::BTreeMap;

    struct_builder! {
        /// Builder for [`CreatePipelineReq`](super::CreatePipelineReq). The struct is used by [`Client::create_pipeline`](crate::Client::create_pipeline).
        #[builds(super::super::CreatePipelineReq)]
        #[derive(Clone)]
        pub struct CreatePipelineReq {
            name: OptionalOrNull<String>,
            source: OptionalOrNull<super::super::PipelineSourceRef>,
            destination: OptionalOrNull<super::super::PipelineDestinationRef>,
            transforms: OptionalOrNull<Vec<super::super::PipelineTransformRef>>,
            topic_auto_discovery_transforms: OptionalOrNull<
                Vec<super::super::TopicAutoDiscoveryTransform>,
            >,
            snapshot_new_tables: OptionalOrNull<bool>,
            /// Ids of tags.
            tags: OptionalOrNull<Vec<String>>,
            /// Where the request comes from.
            created_from: OptionalOrNull<super::super::CreatePipelineReqCreatedFrom>,
            #[extra]
            extra: Extra<Map<String, Value>>,
        }
    }

    struct_builder! {
        /// Builder for [`PeriodicAudit`](super::PeriodicAudit). The struct is part of [`types::Pipeline`](crate::types::Pipeline).
        #[builds(super::super::PeriodicAudit)]
        #[derive(Clone)]
        pub struct PeriodicAudit {
            topics: Optional<Vec<String>>,
            timestamp_column: Optional<String>,
            interval_minutes: Optional<i64, Integer>,
            fix_deletes_only: Optional<bool>,
            #[extra]
            extra: Extra<Map<String, Value>>,
        }
    }

    struct_builder! {
        /// Builder for [`Pipeline`](super::Pipeline). The struct is used by [`Client::create_pipeline`](crate::Client::create_pipeline) and [`Client::update_pipeline`](crate::Client::update_pipeline).
        #[builds(super::super::Pipeline)]
        #[derive(Clone)]
        pub struct Pipeline {
            id: Optional<String>,
            name: Optional<String>,
            sub_id: Optional<String>,
            tenant_id: Optional<String>,
            snapshot_new_tables: Optional<bool>,
            topic_ids: Optional<Vec<super::super::PipelineTopicIdsItem>>,
            topics: Optional<Vec<super::super::PipelineTopicsItem>>,
            source: Optional<super::super::SourceConnector>,
            destination: Optional<super::super::DestinationConnector>,
            transforms: Optional<Vec<Value>>,
            tags: Optional<Vec<Value>>,
            periodic_audit: Optional<super::super::PeriodicAudit>,
            topic_auto_discovery_transforms: Optional<Vec<Value>>,
            #[extra]
            extra: Extra<Map<String, Value>>,
        }
    }

    struct_builder! {
        /// Builder for [`PipelineDestinationRef`](super::PipelineDestinationRef). The struct is part of [`types::CreatePipelineReq`](crate::types::CreatePipelineReq) and [`types::UpdatePipelineReq`](crate::types::UpdatePipelineReq).
        #[builds(super::super::PipelineDestinationRef)]
        #[derive(Clone)]
        pub struct PipelineDestinationRef {
            id: OptionalOrNull<String>,
            name: OptionalOrNull<String>,
            connector: OptionalOrNull<String>,
            #[extra]
            extra: Extra<Map<String, Value>>,
        }
    }

    struct_builder! {
        /// Builder for [`PipelineFilter`](super::PipelineFilter). The struct is used by [`Client::list_pipelines`](crate::Client::list_pipelines).
        #[builds(super::super::PipelineFilter)]
        #[derive(Clone)]
        pub struct PipelineFilter {
            tag_ids: OptionalOrNull<super::super::PipelineFilterTagIds>,
            source_id: OptionalOrNull<super::super::PipelineFilterSourceId>,
            destination_id: OptionalOrNull<super::super::PipelineFilterDestinationId>,
            status: OptionalOrNull<super::super::PipelineFilterStatus>,
            #[extra]
            extra: Extra<Map<String, Value>>,
        }
    }

    struct_builder! {
        /// Builder for [`PipelineLatestMetrics`](super::PipelineLatestMetrics). The struct is part of [`types::PipelineLatestMetricsWithMetadata`](crate::types::PipelineLatestMetricsWithMetadata).
        #[builds(super::super::PipelineLatestMetrics)]
        #[derive(Clone)]
        pub struct PipelineLatestMetrics {
            latency: Optional<f64>,
            #[property = "recordsLag"]
            records_lag: Optional<f64>,
            status: Optional<String>,
            #[extra]
            extra: Extra<Map<String, Value>>,
        }
    }

    struct_builder! {
        /// Builder for [`PipelineLatestMetricsWithMetadata`](super::PipelineLatestMetricsWithMetadata). The struct is used by [`Client::get_pipeline_metrics`](crate::Client::get_pipeline_metrics).
        #[builds(super::super::PipelineLatestMetricsWithMetadata)]
        #[derive(Clone)]
        pub struct PipelineLatestMetricsWithMetadata {
            data: Optional<super::super::PipelineLatestMetrics>,
            metadata: Optional<BTreeMap<String, super::super::MetricMetadata>>,
            #[extra]
            extra: Extra<Map<String, Value>>,
        }
    }

    struct_builder! {
        /// Builder for [`PipelinePage`](super::PipelinePage). The struct is used by [`Client::list_pipelines`](crate::Client::list_pipelines).
        #[builds(super::super::PipelinePage)]
        #[derive(Clone)]
        pub struct PipelinePage {
            result: Required<Vec<super::super::Pipeline>>,
            page: Optional<i64, Integer>,
            page_size: Optional<i64, Integer>,
            total: Optional<i64, Integer>,
            has_next: Optional<bool>,
            #[extra]
            extra: Extra<Map<String, Value>>,
        }
    }

    struct_builder! {
        /// Builder for [`PipelineResult`](super::PipelineResult). The struct is used by [`Client::get_pipeline`](crate::Client::get_pipeline).
        #[builds(super::super::PipelineResult)]
        #[derive(Clone)]
        pub struct PipelineResult {
            result: Required<Vec<super::super::Pipeline>>,
            page: Optional<i64, Integer>,
            page_size: Optional<i64, Integer>,
            total: Optional<i64, Integer>,
            has_next: Optional<bool>,
            #[extra]
            extra: Extra<Map<String, Value>>,
        }
    }

    struct_builder! {
        /// Builder for [`PipelineSourceRef`](super::PipelineSourceRef). The struct is part of [`types::CreatePipelineReq`](crate::types::CreatePipelineReq) and [`types::UpdatePipelineReq`](crate::types::UpdatePipelineReq).
        #[builds(super::super::PipelineSourceRef)]
        #[derive(Clone)]
        pub struct PipelineSourceRef {
            id: OptionalOrNull<String>,
            name: OptionalOrNull<String>,
            connector: OptionalOrNull<String>,
            topics: OptionalOrNull<Vec<String>>,
            #[extra]
            extra: Extra<Map<String, Value>>,
        }
    }

    struct_builder! {
        /// Builder for [`PipelineTransformRef`](super::PipelineTransformRef). The struct is part of [`types::CreatePipelineReq`](crate::types::CreatePipelineReq) and [`types::UpdatePipelineReq`](crate::types::UpdatePipelineReq).
        #[builds(super::super::PipelineTransformRef)]
        #[derive(Clone)]
        pub struct PipelineTransformRef {
            topic_id: OptionalOrNull<String>,
            id: OptionalOrNull<String>,
            name: OptionalOrNull<String>,
            start_time: OptionalOrNull<String>,
            topic: OptionalOrNull<String>,
            #[extra]
            extra: Extra<Map<String, Value>>,
        }
    }

    struct_builder! {
        /// Builder for [`TopicAutoDiscoveryTransform`](super::TopicAutoDiscoveryTransform). The struct is part of [`types::CreatePipelineReq`](crate::types::CreatePipelineReq) and [`types::UpdatePipelineReq`](crate::types::UpdatePipelineReq).
        #[builds(super::super::TopicAutoDiscoveryTransform)]
        #[derive(Clone)]
        pub struct TopicAutoDiscoveryTransform {
            transform_id: OptionalOrNull<String>,
            regex: OptionalOrNull<String>,
            #[extra]
            extra: Extra<Map<String, Value>>,
        }
    }

    struct_builder! {
        /// Builder for [`UpdatePipelineReq`](super::UpdatePipelineReq). The struct is used by [`Client::update_pipeline`](crate::Client::update_pipeline).
        #[builds(super::super::UpdatePipelineReq)]
        #[derive(Clone)]
        pub struct UpdatePipelineReq {
            name: OptionalOrNull<String>,
            source: OptionalOrNull<super::super::PipelineSourceRef>,
            destination: OptionalOrNull<super::super::PipelineDestinationRef>,
            transforms: OptionalOrNull<Vec<super::super::PipelineTransformRef>>,
            topic_auto_discovery_transforms: OptionalOrNull<
                Vec<super::super::TopicAutoDiscoveryTransform>,
            >,
            snapshot_new_tables: OptionalOrNull<bool>,
            /// Ids of tags.
            tags: OptionalOrNull<Vec<String>>,
            #[extra]
            extra: Extra<Map<String, Value>>,
        }
    }
}
