//! The routes of the service.

use std::any::Any;
use std::time::Duration;

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::http::header::RETRY_AFTER;
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use axum::{Json, Router};
use futures_util::TryStreamExt as _;
use serde::Serialize;
use streamkap_api::{CallBuilder as _, Client, Error, RetryPolicy, types};

/// The routes, over a client that lives as long as they do.
pub fn routes(client: Client) -> Router {
    Router::new()
        .route("/pipelines", get(pipelines))
        .route("/pipelines/{id}", get(pipeline))
        .with_state(client)
}

/// How a pipeline is doing.
#[derive(Serialize)]
struct Health {
    id: String,
    name: Option<String>,
    /// Records that the destination has not received yet.
    lag: Option<f64>,
}

/// All pipelines, page after page, with the metrics of four of them under way at a time.
async fn pipelines(State(client): State<Client>) -> Result<Json<Vec<Health>>, Failure> {
    let pipelines = client.list_pipelines().page_size(100).items();
    let health = pipelines
        .map_err(Failure::from)
        .map_ok(|pipeline| health(&client, pipeline))
        .try_buffered(4);
    let all: Vec<Option<Health>> = health.try_collect().await?;
    Ok(Json(all.into_iter().flatten().collect()))
}

/// One pipeline. The caller waits for it, so the call gives up early.
async fn pipeline(
    State(client): State<Client>,
    Path(id): Path<String>,
) -> Result<Json<Health>, Failure> {
    let call = client
        .get_pipeline()
        .pipeline_id(id)
        .timeout(Duration::from_secs(5))
        .retry(RetryPolicy::default().with_max_attempts(2));
    let found = call.send().await?.into_inner();
    // An unknown id is an empty list.
    let pipeline = found.result.into_iter().next().ok_or(Failure::Unknown)?;
    let health = health(&client, pipeline).await?;
    health.map(Json).ok_or(Failure::Unknown)
}

async fn health(client: &Client, pipeline: types::Pipeline) -> Result<Option<Health>, Failure> {
    let Some(id) = pipeline.id else {
        return Ok(None);
    };
    let call = client.get_pipeline_metrics().pipeline_id(&*id);
    let metrics = call.send().await?.into_inner().data;
    Ok(Some(Health {
        lag: metrics.and_then(|metrics| metrics.records_lag),
        name: pipeline.name,
        id,
    }))
}

/// What a request fails with.
enum Failure {
    Unknown,
    Api(Box<Error>),
}

impl<E: Any + Send + Sync> From<Error<E>> for Failure {
    fn from(error: Error<E>) -> Self {
        Self::Api(Box::new(error.into_untyped()))
    }
}

impl IntoResponse for Failure {
    fn into_response(self) -> Response {
        let error = match self {
            Self::Unknown => return (StatusCode::NOT_FOUND, "no such pipeline").into_response(),
            Self::Api(error) => error,
        };
        // It has the operation, the status and the request id, and no secret.
        tracing::error!(error = %error, "the API failed");
        if !error.is_transient() {
            return (StatusCode::BAD_GATEWAY, "the API refused the request").into_response();
        }
        let wait = error.retry_after().unwrap_or(Duration::from_secs(5));
        let wait = [(RETRY_AFTER, wait.as_secs().to_string())];
        let problem = "the API is not available; try again later";
        (StatusCode::SERVICE_UNAVAILABLE, wait, problem).into_response()
    }
}
