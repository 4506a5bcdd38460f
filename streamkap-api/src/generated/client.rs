// Generated from openapi/ by `cargo xtask generate`; do not edit.

use openapi_client_runtime::{
    SecurityRequirements, SecurityScheme, SecuritySchemeKind, as_written, client,
};

/// The URL of the first server that the document names; empty where it names none.
pub const BASE_URL: &str = "https://api.streamkap.com";
client! {
    /// Client of Streamkap REST API.
    ///
    /// Generated from version `2.0.0` of the API's document.
    #[api(version = "2.0.0", base_url = BASE_URL, security = security)]
    pub struct Client;
}
const BEARER_TOKEN: SecurityScheme = SecurityScheme::new("bearerToken", SecuritySchemeKind::Bearer);
as_written! {
    /// The security requirements of an operation, by its name.
    fn security(operation: &str) -> SecurityRequirements {
        match operation {
            "update_subscribers" | "list_client_credentials" | "create_client_credential"
            | "delete_client_credential" | "list_roles" | "whoami" | "get_usage_metrics"
            | "get_usage_metrics_post" | "reset_consumer_group_offsets"
            | "get_dashboard_lineage_groups" | "get_dashboard_lineage_topics"
            | "get_dashboard_lineage_topics_batch" | "list_destinations"
            | "create_destination" | "bulk_delete_destinations"
            | "list_destination_connectors" | "get_destinations_metrics"
            | "get_destinations_metrics_post" | "search_destinations"
            | "list_destination_smt_catalog" | "get_destination_smt_catalog_type"
            | "get_destination" | "update_destination" | "delete_destination"
            | "get_destination_config_history" | "deploy_destination"
            | "get_destination_metrics" | "get_destination_smt_chain"
            | "put_destination_smt_chain" | "list_kafka_users" | "create_kafka_user"
            | "update_kafka_user" | "delete_kafka_user" | "get_logs_count"
            | "get_logs_histogram" | "list_pipelines" | "create_pipeline"
            | "get_pipelines_metrics" | "get_pipelines_metrics_post" | "get_pipeline"
            | "update_pipeline" | "delete_pipeline" | "get_pipeline_metrics"
            | "list_project_keys" | "create_project_key" | "get_project_key"
            | "update_project_key" | "get_project_key_mcp_config" | "get_schema_by_id"
            | "get_schema_by_version" | "list_sources" | "create_source"
            | "bulk_stop_snapshot_sources" | "cancel_snapshot" | "list_source_connectors"
            | "get_sources_metrics" | "get_sources_metrics_post" | "execute_snapshot"
            | "stop_incremental_snapshot" | "get_source" | "update_source"
            | "delete_source" | "deploy_source" | "get_source_metrics" | "list_tags"
            | "create_tag" | "search_tags" | "update_tag" | "delete_tag" | "create_topic"
            | "bulk_snapshot_topics" | "bulk_stop_snapshot_topics" | "list_topics"
            | "get_topic_table_metrics" | "get_topic" | "update_topic" | "delete_topic"
            | "get_topic_destination" | "attach_topic_destination"
            | "detach_topic_destination" | "list_transforms" | "update_transform"
            | "create_transform" | "delete_transform" | "bulk_clone_transforms"
            | "update_bulk_transforms" | "list_transform_details" | "search_transforms"
            | "get_transform" | "deploy_job_live" | "deploy_job_preview"
            | "get_transform_implementation_details"
            | "put_transform_implementation_details" | "get_transform_job_status" => {
                &[&[BEARER_TOKEN]]
            }
            _ => &[],
        }
    }
}
