// Generated from openapi/ by `cargo xtask generate`; do not edit.

use crate::Client;
use openapi_client_runtime::mock;

mod alerts;
mod authentication;
mod billing;
mod consumer_groups;
mod dashboard;
mod destinations;
mod kafka_access;
mod logs;
mod pipelines;
mod project_keys;
mod schema_registry;
mod sources;
mod tags;
mod topics;
mod transforms;
pub use ::openapi_client_runtime::mock::{
    Described, Documented, Incoming, MockServer, Operation, Part, Received, Reply, Route, Stub,
    Unexpected,
};

/// The requests of the operations.
pub mod requests {
    pub use super::alerts::*;
    pub use super::authentication::*;
    pub use super::billing::*;
    pub use super::consumer_groups::*;
    pub use super::dashboard::*;
    pub use super::destinations::*;
    pub use super::kafka_access::*;
    pub use super::logs::*;
    pub use super::pipelines::*;
    pub use super::project_keys::*;
    pub use super::schema_registry::*;
    pub use super::sources::*;
    pub use super::tags::*;
    pub use super::topics::*;
    pub use super::transforms::*;
}

/// The operations of the API.
const OPERATIONS: &[Described] = &[
    Described::of::<requests::AttachTopicDestination>(),
    Described::of::<requests::BulkCloneTransforms>(),
    Described::of::<requests::BulkDeleteDestinations>(),
    Described::of::<requests::BulkSnapshotTopics>(),
    Described::of::<requests::BulkStopSnapshotSources>(),
    Described::of::<requests::BulkStopSnapshotTopics>(),
    Described::of::<requests::CancelSnapshot>(),
    Described::of::<requests::CreateClientCredential>(),
    Described::of::<requests::CreateDestination>(),
    Described::of::<requests::CreateKafkaUser>(),
    Described::of::<requests::CreatePipeline>(),
    Described::of::<requests::CreateProjectKey>(),
    Described::of::<requests::CreateSource>(),
    Described::of::<requests::CreateTag>(),
    Described::of::<requests::CreateTopic>(),
    Described::of::<requests::CreateTransform>(),
    Described::of::<requests::DeleteClientCredential>(),
    Described::of::<requests::DeleteDestination>(),
    Described::of::<requests::DeleteKafkaUser>(),
    Described::of::<requests::DeletePipeline>(),
    Described::of::<requests::DeleteSource>(),
    Described::of::<requests::DeleteTag>(),
    Described::of::<requests::DeleteTopic>(),
    Described::of::<requests::DeleteTransform>(),
    Described::of::<requests::DeployDestination>(),
    Described::of::<requests::DeployJobLive>(),
    Described::of::<requests::DeployJobPreview>(),
    Described::of::<requests::DeploySource>(),
    Described::of::<requests::DetachTopicDestination>(),
    Described::of::<requests::ExecuteSnapshot>(),
    Described::of::<requests::GetAccessToken>(),
    Described::of::<requests::GetDashboardLineageGroups>(),
    Described::of::<requests::GetDashboardLineageTopics>(),
    Described::of::<requests::GetDashboardLineageTopicsBatch>(),
    Described::of::<requests::GetDestination>(),
    Described::of::<requests::GetDestinationConfigHistory>(),
    Described::of::<requests::GetDestinationMetrics>(),
    Described::of::<requests::GetDestinationSmtCatalogType>(),
    Described::of::<requests::GetDestinationSmtChain>(),
    Described::of::<requests::GetDestinationsMetrics>(),
    Described::of::<requests::GetDestinationsMetricsPost>(),
    Described::of::<requests::GetLogsCount>(),
    Described::of::<requests::GetLogsHistogram>(),
    Described::of::<requests::GetPipeline>(),
    Described::of::<requests::GetPipelineMetrics>(),
    Described::of::<requests::GetPipelinesMetrics>(),
    Described::of::<requests::GetPipelinesMetricsPost>(),
    Described::of::<requests::GetProjectKey>(),
    Described::of::<requests::GetProjectKeyMcpConfig>(),
    Described::of::<requests::GetSchemaById>(),
    Described::of::<requests::GetSchemaByVersion>(),
    Described::of::<requests::GetSource>(),
    Described::of::<requests::GetSourceMetrics>(),
    Described::of::<requests::GetSourcesMetrics>(),
    Described::of::<requests::GetSourcesMetricsPost>(),
    Described::of::<requests::GetTopic>(),
    Described::of::<requests::GetTopicDestination>(),
    Described::of::<requests::GetTopicTableMetrics>(),
    Described::of::<requests::GetTransform>(),
    Described::of::<requests::GetTransformImplementationDetails>(),
    Described::of::<requests::GetTransformJobStatus>(),
    Described::of::<requests::GetUsageMetrics>(),
    Described::of::<requests::GetUsageMetricsPost>(),
    Described::of::<requests::ListClientCredentials>(),
    Described::of::<requests::ListDestinationConnectors>(),
    Described::of::<requests::ListDestinationSmtCatalog>(),
    Described::of::<requests::ListDestinations>(),
    Described::of::<requests::ListKafkaUsers>(),
    Described::of::<requests::ListPipelines>(),
    Described::of::<requests::ListProjectKeys>(),
    Described::of::<requests::ListRoles>(),
    Described::of::<requests::ListSourceConnectors>(),
    Described::of::<requests::ListSources>(),
    Described::of::<requests::ListTags>(),
    Described::of::<requests::ListTopics>(),
    Described::of::<requests::ListTransformDetails>(),
    Described::of::<requests::ListTransforms>(),
    Described::of::<requests::PutDestinationSmtChain>(),
    Described::of::<requests::PutTransformImplementationDetails>(),
    Described::of::<requests::RefreshAccessToken>(),
    Described::of::<requests::ResetConsumerGroupOffsets>(),
    Described::of::<requests::SearchDestinations>(),
    Described::of::<requests::SearchTags>(),
    Described::of::<requests::SearchTransforms>(),
    Described::of::<requests::StopIncrementalSnapshot>(),
    Described::of::<requests::UpdateBulkTransforms>(),
    Described::of::<requests::UpdateDestination>(),
    Described::of::<requests::UpdateKafkaUser>(),
    Described::of::<requests::UpdatePipeline>(),
    Described::of::<requests::UpdateProjectKey>(),
    Described::of::<requests::UpdateSource>(),
    Described::of::<requests::UpdateSubscribers>(),
    Described::of::<requests::UpdateTag>(),
    Described::of::<requests::UpdateTopic>(),
    Described::of::<requests::UpdateTransform>(),
    Described::of::<requests::Whoami>(),
];
mock! {
    #[api(client = Client, operations = OPERATIONS)]
    pub struct Mock;
}
