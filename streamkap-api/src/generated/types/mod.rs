// Generated from openapi/ by `cargo xtask generate`; do not edit.

#[cfg(feature = "authentication")]
mod authentication;
#[cfg(feature = "billing")]
mod billing;
#[cfg(feature = "connectors")]
mod connectors;
#[cfg(feature = "consumer-groups")]
mod consumer_groups;
#[cfg(feature = "dashboard")]
mod dashboard;
#[cfg(feature = "destinations")]
mod destinations;
#[cfg(feature = "kafka-access")]
mod kafka_access;
#[cfg(feature = "logs")]
mod logs;
#[cfg(feature = "pipelines")]
mod pipelines;
#[cfg(feature = "project-keys")]
mod project_keys;
#[cfg(feature = "schema-registry")]
mod schema_registry;
#[cfg(any(
    feature = "destinations",
    feature = "sources",
    feature = "topics",
    feature = "transforms"
))]
mod shared_bulk_operation_response;
#[cfg(any(feature = "destinations", feature = "sources", feature = "transforms"))]
mod shared_bulk_selection_filter;
#[cfg(any(feature = "connectors", feature = "destinations"))]
mod shared_create_destination_req;
#[cfg(any(feature = "connectors", feature = "sources"))]
mod shared_create_source_req;
#[cfg(any(feature = "connectors", feature = "transforms"))]
mod shared_create_transform_req;
#[cfg(any(feature = "destinations", feature = "pipelines"))]
mod shared_destination_connector;
#[cfg(any(
    feature = "alerts",
    feature = "authentication",
    feature = "billing",
    feature = "consumer-groups",
    feature = "dashboard",
    feature = "destinations",
    feature = "kafka-access",
    feature = "logs",
    feature = "pipelines",
    feature = "project-keys",
    feature = "schema-registry",
    feature = "sources",
    feature = "tags",
    feature = "topics",
    feature = "transforms"
))]
mod shared_http_validation_error;
#[cfg(any(feature = "destinations", feature = "pipelines", feature = "sources"))]
mod shared_metric_metadata;
#[cfg(any(feature = "authentication", feature = "project-keys"))]
mod shared_role;
#[cfg(any(feature = "pipelines", feature = "sources"))]
mod shared_source_connector;
#[cfg(feature = "sources")]
mod sources;
#[cfg(feature = "tags")]
mod tags;
#[cfg(feature = "topics")]
mod topics;
#[cfg(feature = "transforms")]
mod transforms;
#[cfg(any(
    feature = "alerts",
    feature = "authentication",
    feature = "billing",
    feature = "consumer-groups",
    feature = "dashboard",
    feature = "destinations",
    feature = "kafka-access",
    feature = "logs",
    feature = "pipelines",
    feature = "project-keys",
    feature = "schema-registry",
    feature = "sources",
    feature = "tags",
    feature = "topics",
    feature = "transforms"
))]
#[cfg_attr(
    docsrs,
    doc(cfg(any(
        feature = "alerts",
        feature = "authentication",
        feature = "billing",
        feature = "consumer-groups",
        feature = "dashboard",
        feature = "destinations",
        feature = "kafka-access",
        feature = "logs",
        feature = "pipelines",
        feature = "project-keys",
        feature = "schema-registry",
        feature = "sources",
        feature = "tags",
        feature = "topics",
        feature = "transforms"
    )))
)]
pub use shared_http_validation_error::*;

#[cfg(feature = "authentication")]
#[cfg_attr(docsrs, doc(cfg(feature = "authentication")))]
pub use authentication::*;

#[cfg(any(feature = "authentication", feature = "project-keys"))]
#[cfg_attr(
    docsrs,
    doc(cfg(any(feature = "authentication", feature = "project-keys")))
)]
pub use shared_role::*;

#[cfg(feature = "billing")]
#[cfg_attr(docsrs, doc(cfg(feature = "billing")))]
pub use billing::*;

#[cfg(feature = "connectors")]
#[cfg_attr(docsrs, doc(cfg(feature = "connectors")))]
pub use connectors::*;

#[cfg(any(feature = "connectors", feature = "destinations"))]
#[cfg_attr(
    docsrs,
    doc(cfg(any(feature = "connectors", feature = "destinations")))
)]
pub use shared_create_destination_req::*;

#[cfg(any(feature = "connectors", feature = "sources"))]
#[cfg_attr(docsrs, doc(cfg(any(feature = "connectors", feature = "sources"))))]
pub use shared_create_source_req::*;

#[cfg(any(feature = "connectors", feature = "transforms"))]
#[cfg_attr(docsrs, doc(cfg(any(feature = "connectors", feature = "transforms"))))]
pub use shared_create_transform_req::*;

#[cfg(feature = "consumer-groups")]
#[cfg_attr(docsrs, doc(cfg(feature = "consumer-groups")))]
pub use consumer_groups::*;

#[cfg(feature = "dashboard")]
#[cfg_attr(docsrs, doc(cfg(feature = "dashboard")))]
pub use dashboard::*;

#[cfg(feature = "destinations")]
#[cfg_attr(docsrs, doc(cfg(feature = "destinations")))]
pub use destinations::*;

#[cfg(any(feature = "destinations", feature = "pipelines"))]
#[cfg_attr(docsrs, doc(cfg(any(feature = "destinations", feature = "pipelines"))))]
pub use shared_destination_connector::*;

#[cfg(any(feature = "destinations", feature = "pipelines", feature = "sources"))]
#[cfg_attr(
    docsrs,
    doc(cfg(any(feature = "destinations", feature = "pipelines", feature = "sources")))
)]
pub use shared_metric_metadata::*;

#[cfg(any(
    feature = "destinations",
    feature = "sources",
    feature = "topics",
    feature = "transforms"
))]
#[cfg_attr(
    docsrs,
    doc(cfg(any(
        feature = "destinations",
        feature = "sources",
        feature = "topics",
        feature = "transforms"
    )))
)]
pub use shared_bulk_operation_response::*;

#[cfg(any(feature = "destinations", feature = "sources", feature = "transforms"))]
#[cfg_attr(
    docsrs,
    doc(cfg(any(feature = "destinations", feature = "sources", feature = "transforms")))
)]
pub use shared_bulk_selection_filter::*;

#[cfg(feature = "kafka-access")]
#[cfg_attr(docsrs, doc(cfg(feature = "kafka-access")))]
pub use kafka_access::*;

#[cfg(feature = "logs")]
#[cfg_attr(docsrs, doc(cfg(feature = "logs")))]
pub use logs::*;

#[cfg(feature = "pipelines")]
#[cfg_attr(docsrs, doc(cfg(feature = "pipelines")))]
pub use pipelines::*;

#[cfg(any(feature = "pipelines", feature = "sources"))]
#[cfg_attr(docsrs, doc(cfg(any(feature = "pipelines", feature = "sources"))))]
pub use shared_source_connector::*;

#[cfg(feature = "project-keys")]
#[cfg_attr(docsrs, doc(cfg(feature = "project-keys")))]
pub use project_keys::*;

#[cfg(feature = "schema-registry")]
#[cfg_attr(docsrs, doc(cfg(feature = "schema-registry")))]
pub use schema_registry::*;

#[cfg(feature = "sources")]
#[cfg_attr(docsrs, doc(cfg(feature = "sources")))]
pub use sources::*;

#[cfg(feature = "tags")]
#[cfg_attr(docsrs, doc(cfg(feature = "tags")))]
pub use tags::*;

#[cfg(feature = "topics")]
#[cfg_attr(docsrs, doc(cfg(feature = "topics")))]
pub use topics::*;

#[cfg(feature = "transforms")]
#[cfg_attr(docsrs, doc(cfg(feature = "transforms")))]
pub use transforms::*;

/// Builders of the structs.
pub mod builder {
    #[cfg(any(
        feature = "alerts",
        feature = "authentication",
        feature = "billing",
        feature = "consumer-groups",
        feature = "dashboard",
        feature = "destinations",
        feature = "kafka-access",
        feature = "logs",
        feature = "pipelines",
        feature = "project-keys",
        feature = "schema-registry",
        feature = "sources",
        feature = "tags",
        feature = "topics",
        feature = "transforms"
    ))]
    #[cfg_attr(
        docsrs,
        doc(cfg(any(
            feature = "alerts",
            feature = "authentication",
            feature = "billing",
            feature = "consumer-groups",
            feature = "dashboard",
            feature = "destinations",
            feature = "kafka-access",
            feature = "logs",
            feature = "pipelines",
            feature = "project-keys",
            feature = "schema-registry",
            feature = "sources",
            feature = "tags",
            feature = "topics",
            feature = "transforms"
        )))
    )]
    pub use super::shared_http_validation_error::builder::*;

    #[cfg(feature = "authentication")]
    #[cfg_attr(docsrs, doc(cfg(feature = "authentication")))]
    pub use super::authentication::builder::*;

    #[cfg(any(feature = "authentication", feature = "project-keys"))]
    #[cfg_attr(
        docsrs,
        doc(cfg(any(feature = "authentication", feature = "project-keys")))
    )]
    pub use super::shared_role::builder::*;

    #[cfg(feature = "billing")]
    #[cfg_attr(docsrs, doc(cfg(feature = "billing")))]
    pub use super::billing::builder::*;

    #[cfg(feature = "connectors")]
    #[cfg_attr(docsrs, doc(cfg(feature = "connectors")))]
    pub use super::connectors::builder::*;

    #[cfg(any(feature = "connectors", feature = "destinations"))]
    #[cfg_attr(
        docsrs,
        doc(cfg(any(feature = "connectors", feature = "destinations")))
    )]
    pub use super::shared_create_destination_req::builder::*;

    #[cfg(any(feature = "connectors", feature = "sources"))]
    #[cfg_attr(docsrs, doc(cfg(any(feature = "connectors", feature = "sources"))))]
    pub use super::shared_create_source_req::builder::*;

    #[cfg(any(feature = "connectors", feature = "transforms"))]
    #[cfg_attr(docsrs, doc(cfg(any(feature = "connectors", feature = "transforms"))))]
    pub use super::shared_create_transform_req::builder::*;

    #[cfg(feature = "consumer-groups")]
    #[cfg_attr(docsrs, doc(cfg(feature = "consumer-groups")))]
    pub use super::consumer_groups::builder::*;

    #[cfg(feature = "dashboard")]
    #[cfg_attr(docsrs, doc(cfg(feature = "dashboard")))]
    pub use super::dashboard::builder::*;

    #[cfg(feature = "destinations")]
    #[cfg_attr(docsrs, doc(cfg(feature = "destinations")))]
    pub use super::destinations::builder::*;

    #[cfg(any(feature = "destinations", feature = "pipelines"))]
    #[cfg_attr(docsrs, doc(cfg(any(feature = "destinations", feature = "pipelines"))))]
    pub use super::shared_destination_connector::builder::*;

    #[cfg(any(feature = "destinations", feature = "pipelines", feature = "sources"))]
    #[cfg_attr(
        docsrs,
        doc(cfg(any(feature = "destinations", feature = "pipelines", feature = "sources")))
    )]
    pub use super::shared_metric_metadata::builder::*;

    #[cfg(any(
        feature = "destinations",
        feature = "sources",
        feature = "topics",
        feature = "transforms"
    ))]
    #[cfg_attr(
        docsrs,
        doc(cfg(any(
            feature = "destinations",
            feature = "sources",
            feature = "topics",
            feature = "transforms"
        )))
    )]
    pub use super::shared_bulk_operation_response::builder::*;

    #[cfg(any(feature = "destinations", feature = "sources", feature = "transforms"))]
    #[cfg_attr(
        docsrs,
        doc(cfg(any(feature = "destinations", feature = "sources", feature = "transforms")))
    )]
    pub use super::shared_bulk_selection_filter::builder::*;

    #[cfg(feature = "kafka-access")]
    #[cfg_attr(docsrs, doc(cfg(feature = "kafka-access")))]
    pub use super::kafka_access::builder::*;

    #[cfg(feature = "logs")]
    #[cfg_attr(docsrs, doc(cfg(feature = "logs")))]
    pub use super::logs::builder::*;

    #[cfg(feature = "pipelines")]
    #[cfg_attr(docsrs, doc(cfg(feature = "pipelines")))]
    pub use super::pipelines::builder::*;

    #[cfg(any(feature = "pipelines", feature = "sources"))]
    #[cfg_attr(docsrs, doc(cfg(any(feature = "pipelines", feature = "sources"))))]
    pub use super::shared_source_connector::builder::*;

    #[cfg(feature = "project-keys")]
    #[cfg_attr(docsrs, doc(cfg(feature = "project-keys")))]
    pub use super::project_keys::builder::*;

    #[cfg(feature = "schema-registry")]
    #[cfg_attr(docsrs, doc(cfg(feature = "schema-registry")))]
    pub use super::schema_registry::builder::*;

    #[cfg(feature = "sources")]
    #[cfg_attr(docsrs, doc(cfg(feature = "sources")))]
    pub use super::sources::builder::*;

    #[cfg(feature = "tags")]
    #[cfg_attr(docsrs, doc(cfg(feature = "tags")))]
    pub use super::tags::builder::*;

    #[cfg(feature = "topics")]
    #[cfg_attr(docsrs, doc(cfg(feature = "topics")))]
    pub use super::topics::builder::*;

    #[cfg(feature = "transforms")]
    #[cfg_attr(docsrs, doc(cfg(feature = "transforms")))]
    pub use super::transforms::builder::*;
}
