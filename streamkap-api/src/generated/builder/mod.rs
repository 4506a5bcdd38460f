// Generated from openapi/ by `cargo xtask generate`; do not edit.

#[cfg(feature = "alerts")]
#[cfg_attr(docsrs, doc(cfg(feature = "alerts")))]
mod alerts;
#[cfg(feature = "authentication")]
#[cfg_attr(docsrs, doc(cfg(feature = "authentication")))]
mod authentication;
#[cfg(feature = "billing")]
#[cfg_attr(docsrs, doc(cfg(feature = "billing")))]
mod billing;
#[cfg(feature = "consumer-groups")]
#[cfg_attr(docsrs, doc(cfg(feature = "consumer-groups")))]
mod consumer_groups;
#[cfg(feature = "dashboard")]
#[cfg_attr(docsrs, doc(cfg(feature = "dashboard")))]
mod dashboard;
#[cfg(feature = "destinations")]
#[cfg_attr(docsrs, doc(cfg(feature = "destinations")))]
mod destinations;
#[cfg(feature = "kafka-access")]
#[cfg_attr(docsrs, doc(cfg(feature = "kafka-access")))]
mod kafka_access;
#[cfg(feature = "logs")]
#[cfg_attr(docsrs, doc(cfg(feature = "logs")))]
mod logs;
#[cfg(feature = "pipelines")]
#[cfg_attr(docsrs, doc(cfg(feature = "pipelines")))]
mod pipelines;
#[cfg(feature = "project-keys")]
#[cfg_attr(docsrs, doc(cfg(feature = "project-keys")))]
mod project_keys;
#[cfg(feature = "schema-registry")]
#[cfg_attr(docsrs, doc(cfg(feature = "schema-registry")))]
mod schema_registry;
#[cfg(feature = "sources")]
#[cfg_attr(docsrs, doc(cfg(feature = "sources")))]
mod sources;
#[cfg(feature = "tags")]
#[cfg_attr(docsrs, doc(cfg(feature = "tags")))]
mod tags;
#[cfg(feature = "topics")]
#[cfg_attr(docsrs, doc(cfg(feature = "topics")))]
mod topics;
#[cfg(feature = "transforms")]
#[cfg_attr(docsrs, doc(cfg(feature = "transforms")))]
mod transforms;
#[cfg(feature = "alerts")]
#[cfg_attr(docsrs, doc(cfg(feature = "alerts")))]
pub use alerts::*;

#[cfg(feature = "authentication")]
#[cfg_attr(docsrs, doc(cfg(feature = "authentication")))]
pub use authentication::*;

#[cfg(feature = "billing")]
#[cfg_attr(docsrs, doc(cfg(feature = "billing")))]
pub use billing::*;

#[cfg(feature = "consumer-groups")]
#[cfg_attr(docsrs, doc(cfg(feature = "consumer-groups")))]
pub use consumer_groups::*;

#[cfg(feature = "dashboard")]
#[cfg_attr(docsrs, doc(cfg(feature = "dashboard")))]
pub use dashboard::*;

#[cfg(feature = "destinations")]
#[cfg_attr(docsrs, doc(cfg(feature = "destinations")))]
pub use destinations::*;

#[cfg(feature = "kafka-access")]
#[cfg_attr(docsrs, doc(cfg(feature = "kafka-access")))]
pub use kafka_access::*;

#[cfg(feature = "logs")]
#[cfg_attr(docsrs, doc(cfg(feature = "logs")))]
pub use logs::*;

#[cfg(feature = "pipelines")]
#[cfg_attr(docsrs, doc(cfg(feature = "pipelines")))]
pub use pipelines::*;

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
