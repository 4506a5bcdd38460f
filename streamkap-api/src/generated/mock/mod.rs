// Generated from openapi/ by `cargo xtask generate`; do not edit.

use crate::Client;
use openapi_client_runtime::{as_written, mock};

#[cfg(feature = "alerts")]
mod alerts;
#[cfg(feature = "authentication")]
mod authentication;
#[cfg(feature = "billing")]
mod billing;
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
#[cfg(feature = "sources")]
mod sources;
#[cfg(feature = "tags")]
mod tags;
#[cfg(feature = "topics")]
mod topics;
#[cfg(feature = "transforms")]
mod transforms;
pub use ::openapi_client_runtime::mock::{
    Described, Documented, Incoming, MockServer, Operation, Part, Received, Reply, Route, Stub,
    Unexpected,
};

/// The requests of the operations.
pub mod requests {
    #[cfg(feature = "alerts")]
    #[cfg_attr(docsrs, doc(cfg(feature = "alerts")))]
    pub use super::alerts::*;

    #[cfg(feature = "authentication")]
    #[cfg_attr(docsrs, doc(cfg(feature = "authentication")))]
    pub use super::authentication::*;

    #[cfg(feature = "billing")]
    #[cfg_attr(docsrs, doc(cfg(feature = "billing")))]
    pub use super::billing::*;

    #[cfg(feature = "consumer-groups")]
    #[cfg_attr(docsrs, doc(cfg(feature = "consumer-groups")))]
    pub use super::consumer_groups::*;

    #[cfg(feature = "dashboard")]
    #[cfg_attr(docsrs, doc(cfg(feature = "dashboard")))]
    pub use super::dashboard::*;

    #[cfg(feature = "destinations")]
    #[cfg_attr(docsrs, doc(cfg(feature = "destinations")))]
    pub use super::destinations::*;

    #[cfg(feature = "kafka-access")]
    #[cfg_attr(docsrs, doc(cfg(feature = "kafka-access")))]
    pub use super::kafka_access::*;

    #[cfg(feature = "logs")]
    #[cfg_attr(docsrs, doc(cfg(feature = "logs")))]
    pub use super::logs::*;

    #[cfg(feature = "pipelines")]
    #[cfg_attr(docsrs, doc(cfg(feature = "pipelines")))]
    pub use super::pipelines::*;

    #[cfg(feature = "project-keys")]
    #[cfg_attr(docsrs, doc(cfg(feature = "project-keys")))]
    pub use super::project_keys::*;

    #[cfg(feature = "schema-registry")]
    #[cfg_attr(docsrs, doc(cfg(feature = "schema-registry")))]
    pub use super::schema_registry::*;

    #[cfg(feature = "sources")]
    #[cfg_attr(docsrs, doc(cfg(feature = "sources")))]
    pub use super::sources::*;

    #[cfg(feature = "tags")]
    #[cfg_attr(docsrs, doc(cfg(feature = "tags")))]
    pub use super::tags::*;

    #[cfg(feature = "topics")]
    #[cfg_attr(docsrs, doc(cfg(feature = "topics")))]
    pub use super::topics::*;

    #[cfg(feature = "transforms")]
    #[cfg_attr(docsrs, doc(cfg(feature = "transforms")))]
    pub use super::transforms::*;
}

as_written! {
    /// The operations of the API.
    const OPERATIONS: &[Described] = &[
        #[cfg(feature = "topics")]
        Described::of::<requests::AttachTopicDestination>(),
        #[cfg(feature = "transforms")]
        Described::of::<requests::BulkCloneTransforms>(),
        #[cfg(feature = "destinations")]
        Described::of::<requests::BulkDeleteDestinations>(),
        #[cfg(feature = "topics")]
        Described::of::<requests::BulkSnapshotTopics>(),
        #[cfg(feature = "sources")]
        Described::of::<requests::BulkStopSnapshotSources>(),
        #[cfg(feature = "topics")]
        Described::of::<requests::BulkStopSnapshotTopics>(),
        #[cfg(feature = "sources")]
        Described::of::<requests::CancelSnapshot>(),
        #[cfg(feature = "authentication")]
        Described::of::<requests::CreateClientCredential>(),
        #[cfg(feature = "destinations")]
        Described::of::<requests::CreateDestination>(),
        #[cfg(feature = "kafka-access")]
        Described::of::<requests::CreateKafkaUser>(),
        #[cfg(feature = "pipelines")]
        Described::of::<requests::CreatePipeline>(),
        #[cfg(feature = "project-keys")]
        Described::of::<requests::CreateProjectKey>(),
        #[cfg(feature = "sources")]
        Described::of::<requests::CreateSource>(),
        #[cfg(feature = "tags")]
        Described::of::<requests::CreateTag>(),
        #[cfg(feature = "topics")]
        Described::of::<requests::CreateTopic>(),
        #[cfg(feature = "transforms")]
        Described::of::<requests::CreateTransform>(),
        #[cfg(feature = "authentication")]
        Described::of::<requests::DeleteClientCredential>(),
        #[cfg(feature = "destinations")]
        Described::of::<requests::DeleteDestination>(),
        #[cfg(feature = "kafka-access")]
        Described::of::<requests::DeleteKafkaUser>(),
        #[cfg(feature = "pipelines")]
        Described::of::<requests::DeletePipeline>(),
        #[cfg(feature = "sources")]
        Described::of::<requests::DeleteSource>(),
        #[cfg(feature = "tags")]
        Described::of::<requests::DeleteTag>(),
        #[cfg(feature = "topics")]
        Described::of::<requests::DeleteTopic>(),
        #[cfg(feature = "transforms")]
        Described::of::<requests::DeleteTransform>(),
        #[cfg(feature = "destinations")]
        Described::of::<requests::DeployDestination>(),
        #[cfg(feature = "transforms")]
        Described::of::<requests::DeployJobLive>(),
        #[cfg(feature = "transforms")]
        Described::of::<requests::DeployJobPreview>(),
        #[cfg(feature = "sources")]
        Described::of::<requests::DeploySource>(),
        #[cfg(feature = "topics")]
        Described::of::<requests::DetachTopicDestination>(),
        #[cfg(feature = "sources")]
        Described::of::<requests::ExecuteSnapshot>(),
        #[cfg(feature = "authentication")]
        Described::of::<requests::GetAccessToken>(),
        #[cfg(feature = "dashboard")]
        Described::of::<requests::GetDashboardLineageGroups>(),
        #[cfg(feature = "dashboard")]
        Described::of::<requests::GetDashboardLineageTopics>(),
        #[cfg(feature = "dashboard")]
        Described::of::<requests::GetDashboardLineageTopicsBatch>(),
        #[cfg(feature = "destinations")]
        Described::of::<requests::GetDestination>(),
        #[cfg(feature = "destinations")]
        Described::of::<requests::GetDestinationConfigHistory>(),
        #[cfg(feature = "destinations")]
        Described::of::<requests::GetDestinationMetrics>(),
        #[cfg(feature = "destinations")]
        Described::of::<requests::GetDestinationSmtCatalogType>(),
        #[cfg(feature = "destinations")]
        Described::of::<requests::GetDestinationSmtChain>(),
        #[cfg(feature = "destinations")]
        Described::of::<requests::GetDestinationsMetrics>(),
        #[cfg(feature = "destinations")]
        Described::of::<requests::GetDestinationsMetricsPost>(),
        #[cfg(feature = "logs")]
        Described::of::<requests::GetLogsCount>(),
        #[cfg(feature = "logs")]
        Described::of::<requests::GetLogsHistogram>(),
        #[cfg(feature = "pipelines")]
        Described::of::<requests::GetPipeline>(),
        #[cfg(feature = "pipelines")]
        Described::of::<requests::GetPipelineMetrics>(),
        #[cfg(feature = "pipelines")]
        Described::of::<requests::GetPipelinesMetrics>(),
        #[cfg(feature = "pipelines")]
        Described::of::<requests::GetPipelinesMetricsPost>(),
        #[cfg(feature = "project-keys")]
        Described::of::<requests::GetProjectKey>(),
        #[cfg(feature = "project-keys")]
        Described::of::<requests::GetProjectKeyMcpConfig>(),
        #[cfg(feature = "schema-registry")]
        Described::of::<requests::GetSchemaById>(),
        #[cfg(feature = "schema-registry")]
        Described::of::<requests::GetSchemaByVersion>(),
        #[cfg(feature = "sources")]
        Described::of::<requests::GetSource>(),
        #[cfg(feature = "sources")]
        Described::of::<requests::GetSourceMetrics>(),
        #[cfg(feature = "sources")]
        Described::of::<requests::GetSourcesMetrics>(),
        #[cfg(feature = "sources")]
        Described::of::<requests::GetSourcesMetricsPost>(),
        #[cfg(feature = "topics")]
        Described::of::<requests::GetTopic>(),
        #[cfg(feature = "topics")]
        Described::of::<requests::GetTopicDestination>(),
        #[cfg(feature = "topics")]
        Described::of::<requests::GetTopicTableMetrics>(),
        #[cfg(feature = "transforms")]
        Described::of::<requests::GetTransform>(),
        #[cfg(feature = "transforms")]
        Described::of::<requests::GetTransformImplementationDetails>(),
        #[cfg(feature = "transforms")]
        Described::of::<requests::GetTransformJobStatus>(),
        #[cfg(feature = "billing")]
        Described::of::<requests::GetUsageMetrics>(),
        #[cfg(feature = "billing")]
        Described::of::<requests::GetUsageMetricsPost>(),
        #[cfg(feature = "authentication")]
        Described::of::<requests::ListClientCredentials>(),
        #[cfg(feature = "destinations")]
        Described::of::<requests::ListDestinationConnectors>(),
        #[cfg(feature = "destinations")]
        Described::of::<requests::ListDestinationSmtCatalog>(),
        #[cfg(feature = "destinations")]
        Described::of::<requests::ListDestinations>(),
        #[cfg(feature = "kafka-access")]
        Described::of::<requests::ListKafkaUsers>(),
        #[cfg(feature = "pipelines")]
        Described::of::<requests::ListPipelines>(),
        #[cfg(feature = "project-keys")]
        Described::of::<requests::ListProjectKeys>(),
        #[cfg(feature = "authentication")]
        Described::of::<requests::ListRoles>(),
        #[cfg(feature = "sources")]
        Described::of::<requests::ListSourceConnectors>(),
        #[cfg(feature = "sources")]
        Described::of::<requests::ListSources>(),
        #[cfg(feature = "tags")]
        Described::of::<requests::ListTags>(),
        #[cfg(feature = "topics")]
        Described::of::<requests::ListTopics>(),
        #[cfg(feature = "transforms")]
        Described::of::<requests::ListTransformDetails>(),
        #[cfg(feature = "transforms")]
        Described::of::<requests::ListTransforms>(),
        #[cfg(feature = "destinations")]
        Described::of::<requests::PutDestinationSmtChain>(),
        #[cfg(feature = "transforms")]
        Described::of::<requests::PutTransformImplementationDetails>(),
        #[cfg(feature = "authentication")]
        Described::of::<requests::RefreshAccessToken>(),
        #[cfg(feature = "consumer-groups")]
        Described::of::<requests::ResetConsumerGroupOffsets>(),
        #[cfg(feature = "destinations")]
        Described::of::<requests::SearchDestinations>(),
        #[cfg(feature = "tags")]
        Described::of::<requests::SearchTags>(),
        #[cfg(feature = "transforms")]
        Described::of::<requests::SearchTransforms>(),
        #[cfg(feature = "sources")]
        Described::of::<requests::StopIncrementalSnapshot>(),
        #[cfg(feature = "transforms")]
        Described::of::<requests::UpdateBulkTransforms>(),
        #[cfg(feature = "destinations")]
        Described::of::<requests::UpdateDestination>(),
        #[cfg(feature = "kafka-access")]
        Described::of::<requests::UpdateKafkaUser>(),
        #[cfg(feature = "pipelines")]
        Described::of::<requests::UpdatePipeline>(),
        #[cfg(feature = "project-keys")]
        Described::of::<requests::UpdateProjectKey>(),
        #[cfg(feature = "sources")]
        Described::of::<requests::UpdateSource>(),
        #[cfg(feature = "alerts")]
        Described::of::<requests::UpdateSubscribers>(),
        #[cfg(feature = "tags")]
        Described::of::<requests::UpdateTag>(),
        #[cfg(feature = "topics")]
        Described::of::<requests::UpdateTopic>(),
        #[cfg(feature = "transforms")]
        Described::of::<requests::UpdateTransform>(),
        #[cfg(feature = "authentication")]
        Described::of::<requests::Whoami>(),
    ];
}

mock! {
    #[api(client = Client, operations = OPERATIONS)]
    pub struct Mock;
}
