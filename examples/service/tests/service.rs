//! The service against a stand-in for the API, from the login on.

#![allow(clippy::unwrap_used)]

use serde_json::{Value, json};
use streamkap_auth::testing::{Fault, StandIn};
use tokio::net::TcpListener;

/// Starts the service, and returns its URL.
async fn serve(api: &StandIn) -> String {
    let client = api.token_source().unwrap().client().unwrap();
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let routes = streamkap_service_example::routes(client);
    tokio::spawn(async move { axum::serve(listener, routes).await });
    url
}

async fn get(url: String) -> (u16, Option<String>, String) {
    let response = reqwest::get(url).await.unwrap();
    let header = response.headers().get("retry-after");
    let header = header.map(|value| value.to_str().unwrap().to_owned());
    (
        response.status().as_u16(),
        header,
        response.text().await.unwrap(),
    )
}

#[tokio::test]
async fn all_pages_are_read_with_one_login() {
    let api = StandIn::start().await.unwrap();
    api.fail_next_login(Fault::html(502));
    let page = |id: &str, has_next: bool| json!({ "result": [{ "id": id, "name": "shop" }], "has_next": has_next });
    api.mock()
        .list_pipelines()
        .times(1)
        .returns_json(page("p1", true));
    api.mock()
        .list_pipelines()
        .times(1)
        .returns_json(page("p2", false));
    let lag = json!({ "data": { "recordsLag": 7 } });
    api.mock().get_pipeline_metrics().times(2).returns_json(lag);

    let (status, _, body) = get(format!("{}/pipelines", serve(&api).await)).await;
    assert_eq!(status, 200, "{body}");
    let body: Value = serde_json::from_str(&body).unwrap();
    let expected = ["p1", "p2"].map(|id| json!({ "id": id, "name": "shop", "lag": 7.0 }));
    assert_eq!(body, json!(expected));
    assert_eq!(api.logins(), 2, "the one that failed, and the next");
}

#[tokio::test]
async fn an_unknown_pipeline_is_not_found() {
    let api = StandIn::start().await.unwrap();
    api.mock()
        .get_pipeline()
        .times(1)
        .returns_json(json!({ "result": [] }));
    let (status, _, body) = get(format!("{}/pipelines/p9", serve(&api).await)).await;
    assert_eq!((status, &*body), (404, "no such pipeline"));
}

#[tokio::test]
async fn an_api_that_is_down_is_asked_twice_and_the_caller_told_when_to_come_back() {
    let api = StandIn::start().await.unwrap();
    let down = api
        .mock()
        .get_pipeline()
        .status(503)
        .header("retry-after", "0")
        .times(2);
    let (status, wait, body) = get(format!("{}/pipelines/p1", serve(&api).await)).await;
    assert_eq!((status, wait.as_deref()), (503, Some("0")), "{body}");
    assert_eq!(down.calls(), 2);
}
