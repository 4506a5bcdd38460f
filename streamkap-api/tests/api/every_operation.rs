//! Every operation, sent with every parameter and a whole body to a server that validates requests
//! against the documents in `openapi/`, and that responds with what their schemas describe.

use std::collections::BTreeSet;
use std::sync::{Arc, Mutex};

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::extract::Request;
use axum::response::Response;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value, json};
use streamkap_api::{Client, Credential, Secret, types};

use crate::common::values::{complaint, read, value_of};

/// An id with every character that a path has to encode.
const ID: &str = "a/b.c%d e";

/// The vendored document with the operations and the components that it lacks.
fn document() -> Value {
    let (mut document, vendored) = (read("known.json"), read("openapi.json"));
    for (path, item) in vendored["paths"].as_object().unwrap() {
        for (method, operation) in item.as_object().unwrap() {
            document["paths"][path][method] = operation.clone();
        }
    }
    for (name, schema) in vendored["components"]["schemas"].as_object().unwrap() {
        document["components"]["schemas"][name] = schema.clone();
    }
    document
}

/// The names and values of the path parameters of a request.
type PathValues = Vec<(String, String)>;

/// An operation that was called, and the body of its response.
type Served = (String, Option<Value>);

/// The operation that serves a request, with the values of its path parameters.
fn route<'a>(
    document: &'a Value,
    method: &str,
    path: &str,
) -> Option<(&'a str, &'a Value, PathValues)> {
    let segments: Vec<&str> = path.split('/').collect();
    let mut found: Vec<(&str, &Value, PathValues)> = Vec::new();
    for (template, item) in document["paths"].as_object().unwrap() {
        let Some(operation) = item.get(method) else {
            continue;
        };
        let parts: Vec<&str> = template.split('/').collect();
        let mut values = Vec::new();
        let fits = parts.len() == segments.len()
            && parts.iter().zip(&segments).all(|(part, segment)| {
                match part
                    .strip_prefix('{')
                    .and_then(|part| part.strip_suffix('}'))
                {
                    Some(name) => {
                        let value = percent_decoded(segment);
                        values.push((name.to_owned(), value));
                        true
                    }
                    None => part == segment,
                }
            });
        if fits {
            found.push((template, operation, values));
        }
    }
    // A literal segment takes precedence over a parameter.
    found.into_iter().min_by_key(|(_, _, values)| values.len())
}

fn percent_decoded(text: &str) -> String {
    percent_encoding::percent_decode_str(text)
        .decode_utf8()
        .unwrap()
        .into_owned()
}

/// The value of a parameter, read by its schema.
fn parameter_value(schema: &Value, texts: &[&str]) -> Value {
    let kinds: Vec<&str> = match &schema["type"] {
        Value::Array(kinds) => kinds.iter().filter_map(Value::as_str).collect(),
        kind => kind.as_str().into_iter().collect(),
    };
    let one = |text: &str| match kinds.first() {
        Some(&"integer") => text
            .parse::<i64>()
            .map_or_else(|_| json!(text), Value::from),
        Some(&"boolean") => text
            .parse::<bool>()
            .map_or_else(|_| json!(text), Value::from),
        _ => json!(text),
    };
    match kinds.first() {
        Some(&"array") => json!(texts),
        _ => one(texts[0]),
    }
}

/// Validates a request, and returns the operation and its response.
fn respond(
    document: &Value,
    request: &(String, String, String, Vec<u8>, bool),
) -> Result<Served, String> {
    let (method, path, query, body, is_authorized) = request;
    let (template, operation, values) =
        route(document, method, path).ok_or_else(|| format!("no operation for {method} {path}"))?;
    let at = format!("{method} {template}");
    let needs_token = operation["security"]
        .as_array()
        .is_some_and(|it| !it.is_empty());
    if needs_token != *is_authorized {
        return Err(format!("{at}: sent with a token: {is_authorized}"));
    }
    let pairs: Vec<(String, String)> = url::form_urlencoded::parse(query.as_bytes())
        .map(|(name, value)| (name.into_owned(), value.into_owned()))
        .collect();
    let parameters = operation["parameters"]
        .as_array()
        .cloned()
        .unwrap_or_default();
    for parameter in &parameters {
        let name = parameter["name"].as_str().unwrap();
        let sent = if parameter["in"] == "path" {
            &values
        } else {
            &pairs
        };
        let texts: Vec<&str> = sent
            .iter()
            .filter(|(sent, _)| sent == name)
            .map(|(_, text)| text.as_str())
            .collect();
        if texts.is_empty() {
            return Err(format!("{at}: {name} was not sent"));
        }
        let value = parameter_value(&parameter["schema"], &texts);
        if let Some(complaint) = complaint(document, &parameter["schema"], &value) {
            return Err(format!("{at}: {name}: {complaint}"));
        }
    }
    let is_declared = |name: &str| {
        parameters
            .iter()
            .any(|it| it["in"] == "query" && it["name"] == name)
    };
    if let Some((name, _)) = pairs.iter().find(|(name, _)| !is_declared(name)) {
        return Err(format!("{at}: {name} is not a parameter"));
    }
    match operation.pointer("/requestBody/content/application~1json/schema") {
        None if body.is_empty() => {}
        None => return Err(format!("{at}: a body was sent")),
        Some(schema) => {
            let value: Value =
                serde_json::from_slice(body).map_err(|error| format!("{at}: {error}"))?;
            if let Some(complaint) = complaint(document, schema, &value) {
                return Err(format!("{at}: {complaint}"));
            }
            if value != value_of(document, schema, 0) {
                return Err(format!("{at}: another body was sent: {value}"));
            }
        }
    }
    let responses = operation["responses"].as_object().unwrap();
    let (_, success) = responses
        .iter()
        .find(|(status, _)| status.starts_with('2'))
        .unwrap();
    let schema = success.pointer("/content/application~1json/schema");
    let response = schema.map(|schema| value_of(document, schema, 0));
    if let (Some(schema), Some(response)) = (schema, &response) {
        assert_eq!(complaint(document, schema, response), None, "{at}");
    }
    Ok((at, response))
}

/// A server that validates what it receives.
struct Server {
    document: Arc<Value>,
    url: String,
    served: Arc<Mutex<Vec<Served>>>,
}

impl Server {
    async fn start() -> Self {
        let document = Arc::new(document());
        let served = Arc::new(Mutex::new(Vec::new()));
        let (of_server, log) = (document.clone(), served.clone());
        let router = Router::new().fallback(move |request: Request| {
            let (document, log) = (of_server.clone(), log.clone());
            async move {
                let (parts, body) = request.into_parts();
                let request = (
                    parts.method.as_str().to_lowercase(),
                    parts.uri.path().to_owned(),
                    parts.uri.query().unwrap_or_default().to_owned(),
                    to_bytes(body, usize::MAX).await.unwrap().to_vec(),
                    parts
                        .headers
                        .get("authorization")
                        .is_some_and(|it| it == "Bearer the-token"),
                );
                match respond(&document, &request) {
                    Err(complaint) => Response::builder()
                        .status(400)
                        .body(Body::from(complaint))
                        .unwrap(),
                    Ok((operation, response)) => {
                        log.lock().unwrap().push((operation, response.clone()));
                        match response {
                            None => Response::new(Body::empty()),
                            Some(response) => Response::builder()
                                .header("content-type", "application/json")
                                .body(Body::from(response.to_string()))
                                .unwrap(),
                        }
                    }
                }
            }
        });
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        tokio::spawn(async move { axum::serve(listener, router).await.unwrap() });
        Self {
            document,
            url,
            served,
        }
    }

    fn client(&self) -> Client {
        let token = Credential::bearer(&Secret::from("the-token")).unwrap();
        Client::builder()
            .with_base_url(&self.url)
            .with_authorizer(token)
            .build()
            .unwrap()
    }

    /// The body that the operation takes, with every property.
    fn body<T: DeserializeOwned>(&self, method: &str, path: &str) -> T {
        let schema = &self.document["paths"][path][method]["requestBody"]["content"]["application/json"]
            ["schema"];
        let value = value_of(&self.document, schema, 0);
        serde_json::from_value(value).unwrap_or_else(|error| panic!("{method} {path}: {error}"))
    }

    /// Compares what was read with what the last response was.
    #[track_caller]
    fn check<T: Serialize>(&self, read: &T) {
        let served = self.served.lock().unwrap();
        let (operation, response) = served.last().expect("a request");
        let read = serde_json::to_value(read).unwrap();
        assert_eq!(
            Some(read).filter(|it| !it.is_null()),
            *response,
            "{operation}"
        );
    }
}

/// Sends a call, and compares what was read with what the server sent. Each call is a future of its own:
/// the stack of the test does not hold the values of all of them.
macro_rules! send {
    ($server:expr, $call:expr) => {
        Box::pin(async {
            match $call.send().await {
                Ok(response) => $server.check(&response.into_inner()),
                Err(error) => panic!("{}: {error:?}", stringify!($call)),
            }
        })
        .await
    };
}

#[tokio::test]
async fn a_request_that_the_document_does_not_describe_is_refused() {
    let server = Server::start().await;
    let http = reqwest::Client::new();
    let status = |request: reqwest::RequestBuilder| async move {
        let request = request.header("authorization", "Bearer the-token");
        let response = request.send().await.unwrap();
        (response.status().as_u16(), response.text().await.unwrap())
    };
    let url = |path: &str| format!("{}{path}", server.url);
    for (request, complaint) in [
        (http.get(url("/nothing")), "no operation for get /nothing"),
        (
            http.get(url("/auth/roles?x=1")),
            "get /auth/roles: x is not a parameter",
        ),
        (
            http.get(url("/auth/roles")).body("{}"),
            "get /auth/roles: a body was sent",
        ),
        (
            http.post(url("/tags")).body("{\"name\": 3}"),
            "post /tags: ",
        ),
        (
            http.post(url("/tags")).body("{}"),
            "post /tags: another body was sent",
        ),
        (
            http.get(url("/sources/s1")),
            "get /sources/{source_id}: secret_returned was not sent",
        ),
        (
            http.get(url("/sources/s1?secret_returned=maybe")),
            "get /sources/{source_id}: secret_returned: ",
        ),
        (
            http.post(url("/auth/access-token")).body("{}"),
            "post /auth/access-token: sent with a token",
        ),
    ] {
        let (status, text) = status(request).await;
        assert_eq!(status, 400, "{complaint}: {text}");
        assert!(text.starts_with(complaint), "{complaint}: {text}");
    }
}

#[tokio::test]
async fn every_operation_is_sent_as_described_and_reads_what_is_described() {
    let server = Server::start().await;
    let client = server.client();
    send!(
        server,
        client
            .update_subscribers()
            .subscriber_id(ID)
            .body(server.body::<Value>("put", "/alerts/subscribers/{subscriberId}"))
    );
    send!(
        server,
        client
            .get_access_token()
            .body(server.body::<types::BodyGetAccessToken>("post", "/auth/access-token"))
    );
    send!(
        server,
        client.refresh_access_token().body(
            server.body::<types::BodyRefreshAccessToken>("post", "/auth/access-token/refresh")
        )
    );
    send!(server, client.list_client_credentials());
    send!(
        server,
        client.create_client_credential().body(
            server.body::<types::BodyCreateClientCredential>("post", "/auth/client-credentials")
        )
    );
    send!(server, client.delete_client_credential().client_id(ID));
    send!(server, client.list_roles());
    send!(server, client.whoami());
    send!(
        server,
        client
            .get_usage_metrics()
            .page_size(2)
            .page(2)
            .sort("asc")
            .id("a b&c=%d")
            .connector("a b&c=%d")
            .partial_name("a b&c=%d")
            .tenant_ids("a b&c=%d")
    );
    send!(
        server,
        client
            .get_usage_metrics_post()
            .page_size(2)
            .page(2)
            .sort("asc")
            .id("a b&c=%d")
            .connector("a b&c=%d")
            .partial_name("a b&c=%d")
            .tenant_ids("a b&c=%d")
            .entity_type("a b&c=%d")
            .body(server.body::<types::UsageMetricsBody>("post", "/billing/usage/metrics"))
    );
    send!(
        server,
        client.reset_consumer_group_offsets().group_id(ID).body(
            server.body::<types::ResetOffsetsRequest>(
                "post",
                "/consumer-groups/{group_id}/reset-offsets"
            )
        )
    );
    send!(server, client.get_dashboard_lineage_groups());
    send!(server, client.get_dashboard_lineage_topics());
    send!(
        server,
        client
            .get_dashboard_lineage_topics_batch()
            .body(server.body::<Value>("post", "/dashboard/lineage/topics/batch"))
    );
    send!(
        server,
        client
            .list_destinations()
            .page(2)
            .page_size(2)
            .sort("a b&c=%d")
            .sort_dir("asc")
            .last_seen_offsets(json!("any"))
            .first_seen_offsets(json!("any"))
            .id("a b&c=%d")
            .partial_name("a b&c=%d")
            .connector("a b&c=%d")
            .status("a b&c=%d")
            .lag("a b&c=%d")
            .secret_returned(true)
            .body(server.body::<types::DestinationFilter>("get", "/destinations"))
    );
    send!(
        server,
        client
            .create_destination()
            .secret_returned(true)
            .wait(true)
            .body(server.body::<types::CreateDestinationReq>("post", "/destinations"))
    );
    send!(
        server,
        client
            .bulk_delete_destinations()
            .body(server.body::<types::BulkDeleteRequest>("delete", "/destinations/bulk/delete"))
    );
    send!(
        server,
        client
            .list_destination_connectors()
            .connector_code("a b&c=%d")
    );
    send!(server, client.get_destinations_metrics());
    send!(
        server,
        client
            .get_destinations_metrics_post()
            .body(server.body::<Map<String, Value>>("post", "/destinations/metrics"))
    );
    send!(
        server,
        client
            .search_destinations()
            .page(2)
            .page_size(2)
            .sort("a b&c=%d")
            .sort_dir("asc")
            .last_seen_offsets(json!("any"))
            .first_seen_offsets(json!("any"))
            .connector("a b&c=%d")
            .status("a b&c=%d")
            .lag("a b&c=%d")
            .tag_ids("a b&c=%d")
            .tag_filter_operation("and")
            .body(server.body::<types::DestinationFilter>("post", "/destinations/search"))
    );
    send!(
        server,
        client.list_destination_smt_catalog().connector("a b&c=%d")
    );
    send!(
        server,
        client
            .get_destination_smt_catalog_type()
            .type_id(ID)
            .connector("a b&c=%d")
    );
    send!(
        server,
        client
            .delete_destination()
            .destination_id(ID)
            .secret_returned(true)
            .wait(true)
    );
    send!(
        server,
        client
            .get_destination()
            .destination_id(ID)
            .secret_returned(true)
    );
    send!(
        server,
        client
            .update_destination()
            .destination_id(ID)
            .secret_returned(true)
            .wait(true)
            .body(
                server.body::<types::UpdateDestinationReq>("put", "/destinations/{destination_id}")
            )
    );
    send!(
        server,
        client.get_destination_config_history().destination_id(ID)
    );
    send!(server, client.deploy_destination().destination_id(ID));
    send!(
        server,
        client
            .get_destination_metrics()
            .destination_id(ID)
            .time_type("a b&c=%d")
            .time_interval(2)
            .time_unit("minute")
            .timestamp_from("a b&c=%d")
            .timestamp_to("a b&c=%d")
    );
    send!(
        server,
        client.get_destination_smt_chain().destination_id(ID)
    );
    send!(
        server,
        client.put_destination_smt_chain().destination_id(ID).body(
            server.body::<types::SmtChainWriteRequest>(
                "put",
                "/destinations/{destination_id}/smt-chain"
            )
        )
    );
    send!(server, client.list_kafka_users());
    send!(
        server,
        client
            .create_kafka_user()
            .body(server.body::<types::CreateKafkaUserReq>("post", "/kafka-access/kafka-users"))
    );
    send!(server, client.delete_kafka_user().username(ID));
    send!(
        server,
        client.update_kafka_user().username(ID).body(
            server.body::<types::UpdateKafkaUserReq>("put", "/kafka-access/kafka-users/{username}")
        )
    );
    send!(
        server,
        client
            .get_logs_count()
            .log_level("a b&c=%d")
            .body(server.body::<types::LogsCountRequest>("post", "/logs/count"))
    );
    send!(
        server,
        client
            .get_logs_histogram()
            .timestamp_from("a b&c=%d")
            .timestamp_to("a b&c=%d")
            .bucket_count(2)
            .log_level("a b&c=%d")
            .body(server.body::<types::LogsHistogramRequest>("post", "/logs/histogram"))
    );
    send!(
        server,
        client
            .list_pipelines()
            .page(2)
            .page_size(2)
            .partial_name("a b&c=%d")
            .secret_returned(true)
            .body(server.body::<types::PipelineFilter>("get", "/pipelines"))
    );
    send!(
        server,
        client
            .create_pipeline()
            .secret_returned(true)
            .wait(true)
            .body(server.body::<types::CreatePipelineReq>("post", "/pipelines"))
    );
    send!(server, client.get_pipelines_metrics());
    send!(
        server,
        client
            .get_pipelines_metrics_post()
            .body(server.body::<Map<String, Value>>("post", "/pipelines/metrics"))
    );
    send!(
        server,
        client
            .delete_pipeline()
            .pipeline_id(ID)
            .secret_returned(true)
            .wait(true)
    );
    send!(
        server,
        client.get_pipeline().pipeline_id(ID).secret_returned(true)
    );
    send!(
        server,
        client
            .update_pipeline()
            .pipeline_id(ID)
            .secret_returned(true)
            .wait(true)
            .body(server.body::<types::UpdatePipelineReq>("put", "/pipelines/{pipeline_id}"))
    );
    send!(
        server,
        client
            .get_pipeline_metrics()
            .pipeline_id(ID)
            .time_interval(2)
            .time_unit("minute")
            .timestamp_from("a b&c=%d")
            .timestamp_to("a b&c=%d")
    );
    send!(server, client.list_project_keys());
    send!(
        server,
        client
            .create_project_key()
            .body(server.body::<types::BodyCreateProjectKey>("post", "/project-keys"))
    );
    send!(server, client.get_project_key().project_key_id(ID));
    send!(
        server,
        client.update_project_key().project_key_id(ID).body(
            server.body::<types::BodyUpdateProjectKey>("patch", "/project-keys/{project_key_id}")
        )
    );
    send!(
        server,
        client.get_project_key_mcp_config().project_key_id(ID)
    );
    send!(server, client.get_schema_by_id().schema_id(2));
    send!(
        server,
        client.get_schema_by_version().subject(ID).version(ID)
    );
    send!(
        server,
        client
            .list_sources()
            .page(2)
            .page_size(2)
            .sort("a b&c=%d")
            .sort_dir("asc")
            .last_seen_offsets(json!("any"))
            .first_seen_offsets(json!("any"))
            .id("a b&c=%d")
            .partial_name("a b&c=%d")
            .connector("a b&c=%d")
            .status("a b&c=%d")
            .latency("a b&c=%d")
            .secret_returned(true)
            .body(server.body::<types::SourceFilter>("get", "/sources"))
    );
    send!(
        server,
        client
            .create_source()
            .secret_returned(true)
            .wait(true)
            .body(server.body::<types::CreateSourceReq>("post", "/sources"))
    );
    send!(
        server,
        client.bulk_stop_snapshot_sources().body(
            server.body::<types::BulkStateChangeRequest>("post", "/sources/bulk/stop-snapshot")
        )
    );
    send!(
        server,
        client
            .cancel_snapshot()
            .body(server.body::<types::ExecuteSnapshotBody>("post", "/sources/cancel_snapshot"))
    );
    send!(
        server,
        client.list_source_connectors().connector_code("a b&c=%d")
    );
    send!(
        server,
        client
            .get_sources_metrics()
            .id("a b&c=%d")
            .topic_list_from(2)
            .topic_list_size(2)
            .from(json!("any"))
            .size(2)
            .level("a b&c=%d")
            .page(json!("any"))
            .timestamp_to(json!("any"))
            .timestamp_from(json!("any"))
            .time_unit("a b&c=%d")
            .time_interval(json!("any"))
            .time_type("a b&c=%d")
            .tenant_ids("a b&c=%d")
            .ids("a b&c=%d")
            .snapshot("a b&c=%d")
            .sort("a b&c=%d")
            .sort_dir("asc")
            .body(server.body::<types::MetricsFilter>("get", "/sources/metrics"))
    );
    send!(
        server,
        client
            .get_sources_metrics_post()
            .id("a b&c=%d")
            .topic_list_from(2)
            .topic_list_size(2)
            .from(json!("any"))
            .size(2)
            .level("a b&c=%d")
            .page(json!("any"))
            .timestamp_to(json!("any"))
            .timestamp_from(json!("any"))
            .time_unit("a b&c=%d")
            .time_interval(json!("any"))
            .time_type("a b&c=%d")
            .tenant_ids("a b&c=%d")
            .ids("a b&c=%d")
            .snapshot("a b&c=%d")
            .sort("a b&c=%d")
            .sort_dir("asc")
            .body(server.body::<types::MetricsFilter>("post", "/sources/metrics"))
    );
    send!(
        server,
        client
            .execute_snapshot()
            .body(server.body::<types::UnifiedSnapshotBody>("post", "/sources/snapshot"))
    );
    send!(
        server,
        client.stop_incremental_snapshot().body(
            server.body::<types::ExecuteSnapshotBody>("post", "/sources/stop_incremental_snapshot")
        )
    );
    send!(
        server,
        client
            .delete_source()
            .source_id(ID)
            .secret_returned(true)
            .wait(true)
    );
    send!(
        server,
        client.get_source().source_id(ID).secret_returned(true)
    );
    send!(
        server,
        client
            .update_source()
            .source_id(ID)
            .secret_returned(true)
            .wait(true)
            .body(server.body::<types::UpdateSourceReq>("put", "/sources/{source_id}"))
    );
    send!(server, client.deploy_source().source_id(ID));
    send!(
        server,
        client
            .get_source_metrics()
            .source_id(ID)
            .time_type("a b&c=%d")
            .time_interval(2)
            .time_unit("minute")
            .timestamp_from("a b&c=%d")
            .timestamp_to("a b&c=%d")
    );
    send!(
        server,
        client
            .list_tags()
            .tag_name("a b&c=%d")
            .tag_type(vec!["a b".to_owned(), "c&d".to_owned()])
            .tag_ids(vec!["a b".to_owned(), "c&d".to_owned()])
    );
    send!(
        server,
        client
            .create_tag()
            .body(server.body::<types::CreateTagReq>("post", "/tags"))
    );
    send!(
        server,
        client
            .search_tags()
            .tag_name("a b&c=%d")
            .tag_type(vec!["a b".to_owned(), "c&d".to_owned()])
            .body(server.body::<types::TagsSearchReqBody>("post", "/tags/search"))
    );
    send!(server, client.delete_tag().tag_id(ID));
    send!(
        server,
        client
            .update_tag()
            .tag_id(ID)
            .body(server.body::<types::UpdateTagReq>("put", "/tags/{tag_id}"))
    );
    send!(
        server,
        client
            .create_topic()
            .body(server.body::<types::CreateTopicReq>("post", "/topics"))
    );
    send!(
        server,
        client
            .bulk_snapshot_topics()
            .body(server.body::<types::TopicBulkSnapshotRequest>("post", "/topics/bulk/snapshot"))
    );
    send!(
        server,
        client.bulk_stop_snapshot_topics().body(
            server
                .body::<types::TopicBulkStopSnapshotRequest>("post", "/topics/bulk/stop-snapshot")
        )
    );
    send!(
        server,
        client
            .list_topics()
            .entity_type("a b&c=%d")
            .topic_id("a b&c=%d")
            .partial_name("a b&c=%d")
            .page(2)
            .page_size(2)
            .entity_id("a b&c=%d")
            .include_dlq(true)
            .snapshot("a b&c=%d")
            .eta("a b&c=%d")
            .timestamp_from("a b&c=%d")
            .body(server.body::<types::TopicFilter>("get", "/topics/details"))
    );
    send!(
        server,
        client
            .get_topic_table_metrics()
            .body(server.body::<types::TopicTableMetricsRequest>("post", "/topics/table_metrics"))
    );
    send!(server, client.delete_topic().topic_id(ID));
    send!(server, client.get_topic().topic_id(ID).detailed(true));
    send!(
        server,
        client
            .update_topic()
            .topic_id(ID)
            .body(server.body::<types::UpdateTopicReqBody>("put", "/topics/{topic_id}"))
    );
    send!(
        server,
        client
            .detach_topic_destination()
            .topic_id(ID)
            .destination_id(ID)
    );
    send!(
        server,
        client
            .get_topic_destination()
            .topic_id(ID)
            .destination_id(ID)
    );
    send!(
        server,
        client
            .attach_topic_destination()
            .topic_id(ID)
            .destination_id(ID)
    );
    send!(server, client.delete_transform().id("a b&c=%d"));
    send!(
        server,
        client
            .list_transforms()
            .page(2)
            .page_size(2)
            .partial_name("a b&c=%d")
            .unwind_topics(true)
            .secret_returned(true)
    );
    send!(
        server,
        client
            .create_transform()
            .secret_returned(true)
            .body(server.body::<types::CreateTransformReq>("post", "/transforms"))
    );
    send!(
        server,
        client
            .update_transform()
            .secret_returned(true)
            .body(server.body::<types::UpdateTransformReq>("put", "/transforms"))
    );
    send!(
        server,
        client
            .bulk_clone_transforms()
            .body(server.body::<types::BulkCloneRequest>("post", "/transforms/bulk/clone"))
    );
    send!(
        server,
        client
            .update_bulk_transforms()
            .body(server.body::<types::BulkUpdateRequest>("put", "/transforms/bulk_update"))
    );
    send!(server, client.list_transform_details());
    send!(
        server,
        client
            .search_transforms()
            .id("a b&c=%d")
            .partial_name("a b&c=%d")
            .page(2)
            .page_size(2)
            .sort("a b&c=%d")
            .sort_dir("asc")
            .status("a b&c=%d")
            .latency("a b&c=%d")
            .duration("a b&c=%d")
            .unwind_topics(true)
            .tag_ids("a b&c=%d")
            .tag_filter_operation("and")
            .body(server.body::<types::TransformFilter>("post", "/transforms/search"))
    );
    send!(
        server,
        client
            .get_transform()
            .transforms_id(ID)
            .secret_returned(true)
            .unwind_topics(true)
    );
    send!(
        server,
        client.deploy_job_live().transforms_id(ID).version_id(ID)
    );
    send!(
        server,
        client
            .deploy_job_preview()
            .transforms_id(ID)
            .version_id(ID)
            .replay_window("a b&c=%d")
    );
    send!(
        server,
        client
            .get_transform_implementation_details()
            .transforms_id(ID)
    );
    send!(
        server,
        client
            .put_transform_implementation_details()
            .transforms_id(ID)
            .body(server.body::<types::TransformImplementationDetails>(
                "put",
                "/transforms/{transforms_id}/implementation_details"
            ))
    );
    send!(server, client.get_transform_job_status().transforms_id(ID));
    let served = server.served.lock().unwrap();
    let served: BTreeSet<&str> = served
        .iter()
        .map(|(operation, _)| operation.as_str())
        .collect();
    let mut described = BTreeSet::new();
    for (path, item) in server.document["paths"].as_object().unwrap() {
        for method in item.as_object().unwrap().keys() {
            described.insert(format!("{method} {path}"));
        }
    }
    assert_eq!(
        served,
        described.iter().map(String::as_str).collect(),
        "every operation was sent"
    );
}

#[test]
fn the_mock_has_a_stub_and_the_table_a_line_with_its_source_for_every_operation() {
    let generated = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("src/generated");
    let files = std::fs::read_dir(generated.join("mock")).unwrap();
    let mock: String = files
        .map(|file| std::fs::read_to_string(file.unwrap().path()).unwrap())
        .collect();
    // A long line is broken.
    let mock: String = mock.split_whitespace().collect();
    let page = std::fs::read_to_string(generated.join("operations.md")).unwrap();
    let mut count = 0;
    for (path, item) in document()["paths"].as_object().unwrap() {
        for (method, operation) in item.as_object().unwrap() {
            let method = method.to_uppercase();
            let stub = format!("\"{method}\",\"{path}\"");
            assert!(mock.contains(&stub), "no stub for {method} {path}");
            let row = format!("| `{method} {path}` | ");
            let row = page.split_once(&row).expect(&row).1;
            let sources = operation["x-provenance"]["sources"].as_array();
            let stated = match sources {
                Some(sources) => format!("]({})", sources[0].as_str().unwrap()),
                None => "published document".to_owned(),
            };
            let source = row.split(" | ").next().unwrap();
            assert!(source.contains(&stated), "{method} {path}: {source}");
            count += 1;
        }
    }
    assert_eq!(count, 96);
}
