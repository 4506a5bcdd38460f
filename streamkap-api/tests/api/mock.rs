//! The mock of the API, as tests of downstream crates use it.

use std::error::Error as _;
use std::panic::AssertUnwindSafe;
use std::time::{Duration, Instant};

use serde_json::json;
use streamkap_api::mock::requests::GetProjectKey;
use streamkap_api::mock::{Incoming, Mock, Operation as _, Reply};
use streamkap_api::{Client, Error, types};

const CANARY: &str = "canary-6b1f-secret";

async fn start() -> (Mock, Client) {
    let mock = Mock::start().await;
    let client = mock.client().unwrap();
    (mock, client)
}

fn role(id: &str) -> types::Role {
    serde_json::from_value(json!({ "id": id, "name": "Reader" })).unwrap()
}

/// The message of the panic of `work`.
fn panic_of(work: impl FnOnce()) -> String {
    let panic = std::panic::catch_unwind(AssertUnwindSafe(work)).unwrap_err();
    let text = panic.downcast_ref::<String>().cloned();
    text.unwrap_or_else(|| (*panic.downcast_ref::<&str>().unwrap()).to_owned())
}

#[tokio::test]
async fn an_operation_returns_what_its_stub_holds() {
    let (mock, client) = start().await;
    mock.list_roles().returns(vec![role("r1"), role("r2")]);
    let roles = client.list_roles().send().await.unwrap();
    let ids: Vec<_> = roles.iter().map(|role| role.id.as_deref()).collect();
    assert_eq!(ids, [Some("r1"), Some("r2")]);
}

#[tokio::test]
async fn json_is_checked_against_the_type_and_sent_as_it_is() {
    let (mock, client) = start().await;
    let json = json!([{ "id": "r1", "name": "Reader", "new": 1 }]);
    mock.list_roles()
        .returns_json(json)
        .header("x-request-id", "request-1");
    let roles = client.list_roles().send().await.unwrap();
    assert_eq!(roles[0].extra["new"], 1);
    assert_eq!(roles.headers()["x-request-id"], "request-1");

    let message = panic_of(|| {
        let _ = mock.list_roles().returns_json(json!([{ "id": 1 }]));
    });
    assert!(
        message.starts_with("`list_roles` does not respond with such JSON"),
        "{message}"
    );
    mock.reset();
}

#[tokio::test]
async fn a_stub_responds_to_the_requests_that_it_is_for() {
    let (mock, client) = start().await;
    let detail = |id: &str| json!({ "id": id, "name": id, "service_id": "s", "status": "active" });
    mock.get_project_key()
        .when(|key| key.project_key_id == "a/1 ü")
        .returns_json(detail("first"));
    mock.get_project_key()
        .returns_with(move |key| serde_json::from_value(detail(&key.project_key_id)).unwrap());
    for (id, name) in [("a/1 ü", "first"), ("b", "b")] {
        let key = client
            .get_project_key()
            .project_key_id(id)
            .send()
            .await
            .unwrap();
        assert_eq!(key.name, name);
    }
}

#[tokio::test]
async fn stubs_with_times_hand_over_to_the_next_one() {
    let (mock, client) = start().await;
    let denied = mock.delete_client_credential().status(403).times(2);
    let done = mock.delete_client_credential().status(204).times(1);
    let mut statuses = Vec::new();
    for _ in 0..3 {
        let call = client
            .delete_client_credential()
            .client_id("c")
            .send()
            .await;
        statuses.push(match call {
            Ok(value) => value.status().as_u16(),
            Err(error) => error.status().unwrap().as_u16(),
        });
    }
    assert_eq!(statuses, [403, 403, 204]);
    assert_eq!((denied.calls(), done.calls()), (2, 1));
    mock.verify();
}

#[tokio::test]
async fn what_was_sent_is_read_as_the_types() {
    let (mock, client) = start().await;
    let stub = mock.get_access_token().returns_json(json!({
        "accessToken": "token", "refreshToken": "refresh", "expires": "never", "expiresIn": 60,
    }));
    client
        .get_access_token()
        .body_map(|body| body.client_id("id".to_owned()).secret(CANARY.to_owned()))
        .send()
        .await
        .unwrap();
    let [request] = &stub.requests()[..] else {
        panic!("not one request");
    };
    let sent = serde_json::to_value(&request.body).unwrap();
    assert_eq!(sent["client_id"], "id");
    assert_eq!(sent["secret"], CANARY);
    assert_eq!(request.headers()["accept"], "application/json");
    for shown in [
        format!("{request:?}"),
        format!("{stub:?}"),
        format!("{mock:?}"),
    ] {
        assert!(!shown.contains(CANARY), "{shown}");
    }
}

#[tokio::test]
async fn an_error_response_is_the_documented_one() {
    let (mock, client) = start().await;
    let error: types::HttpValidationError =
        serde_json::from_value(json!({ "detail": [] })).unwrap();
    mock.list_roles().returns_error(422, error.clone());
    let result = client.list_roles().send().await;
    assert!(matches!(result, Err(Error::ErrorResponse(value)) if value.status() == 422));

    let message = panic_of(|| {
        let _ = mock.list_roles().returns_error(418, error);
    });
    assert!(
        message.contains("does not describe status 418"),
        "{message}"
    );
    mock.reset();
}

#[tokio::test]
async fn verifying_fails_if_a_stub_was_called_too_seldom() {
    let (mock, client) = start().await;
    mock.list_roles().returns_json(json!([])).times(2);
    client.list_roles().send().await.unwrap();
    let message = panic_of(|| mock.verify());
    assert!(message.contains("`list_roles`, stubbed at "), "{message}");
    assert!(message.contains("tests/api/mock.rs:"), "{message}");
    assert!(
        message.contains("was expected twice and was called once"),
        "{message}"
    );
}

#[tokio::test]
async fn an_unexpected_call_is_reported_to_the_caller_and_fails_the_test() {
    let (mock, client) = start().await;
    mock.get_project_key()
        .when(|key| key.project_key_id == "a")
        .status(204);
    let error = client
        .get_project_key()
        .project_key_id("b")
        .send()
        .await
        .unwrap_err();
    let report = "unexpected call of `get_project_key` (GET /project-keys/b): \
                  GetProjectKey { project_key_id: \"b\" }; the stub at ";
    assert_eq!(error.status().unwrap().as_u16(), 501);
    assert!(
        error
            .message()
            .unwrap()
            .contains("unexpected call of `get_project_key`"),
        "{error}"
    );
    client.whoami().send().await.unwrap_err();
    assert_eq!(mock.unexpected()[1].operation(), Some("whoami"));
    let message = panic_of(|| drop(mock));
    assert!(message.contains(report), "{message}");
    assert!(message.contains("does not match it"), "{message}");
    assert!(
        message.contains("`whoami` (GET /auth/whoami): Whoami; no stub is set"),
        "{message}"
    );
}

#[tokio::test]
async fn an_unexpected_call_shows_no_secret() {
    let (mock, client) = start().await;
    let call = client.get_access_token();
    let call = call.body_map(|body| body.client_id("id".to_owned()).secret(CANARY.to_owned()));
    let error = call.send().await.unwrap_err();
    let message = panic_of(|| drop(mock));
    for shown in [error.to_string(), format!("{error:?}"), message] {
        assert!(shown.contains("get_access_token"), "{shown}");
        assert!(!shown.contains(CANARY), "{shown}");
    }
}

#[tokio::test]
async fn a_request_of_no_operation_is_unexpected() {
    let mock = Mock::start().await;
    let url = format!("{}/elsewhere?token={CANARY}", mock.base_url());
    let response = reqwest::get(url).await.unwrap();
    assert_eq!(response.status(), 501);
    let message = panic_of(|| mock.verify());
    assert!(
        message.contains("the API has no operation GET /elsewhere"),
        "{message}"
    );
    assert!(!message.contains(CANARY), "{message}");
}

#[tokio::test]
async fn a_closed_connection_is_a_communication_error() {
    let (mock, client) = start().await;
    mock.create_project_key().closes_connection();
    let body: types::BodyCreateProjectKey = serde_json::from_value(json!({
        "name": "key", "role_ids": ["r"],
    }))
    .unwrap();
    let error = client
        .create_project_key()
        .body(body)
        .send()
        .await
        .unwrap_err();
    assert!(matches!(error, Error::CommunicationError(_)), "{error:?}");
    assert!(error.source().is_some());
}

#[tokio::test]
async fn a_malformed_body_is_not_decoded() {
    let (mock, client) = start().await;
    mock.list_roles().returns(vec![role("r1")]).malformed_body();
    let error = client.list_roles().send().await.unwrap_err();
    assert!(
        matches!(error, Error::InvalidResponsePayload(..)),
        "{error:?}"
    );
}

#[tokio::test]
async fn a_delay_is_waited_for() {
    let (mock, _) = start().await;
    let client = Client::builder()
        .with_base_url(mock.base_url())
        .with_call_timeout(Duration::from_millis(100))
        .build()
        .unwrap();
    mock.whoami()
        .responds(Reply::json(200, &json!({})))
        .delay(Duration::from_secs(60));
    let start = Instant::now();
    let error = client.whoami().send().await.unwrap_err();
    assert!(error.is_transient(), "{error}");
    assert!(start.elapsed() < Duration::from_secs(30));
}

#[tokio::test]
async fn a_panic_in_a_closure_is_an_unexpected_call() {
    let (mock, client) = start().await;
    mock.whoami().when(|_| panic!("not today")).status(200);
    client.whoami().send().await.unwrap_err();
    let message = panic_of(|| mock.verify());
    assert!(
        message.contains("a closure of a stub panicked"),
        "{message}"
    );
}

#[tokio::test]
async fn a_closure_makes_documented_replies_from_the_typed_request() {
    let (mock, client) = start().await;
    mock.get_project_key().responds_with(|request| {
        let id = &request.project_key_id;
        let key = json!({ "id": id, "name": id, "service_id": "s", "status": "active" });
        match serde_json::from_value::<types::ProjectKeyDetail>(key) {
            Ok(key) if id == "a" => GetProjectKey::reply(key),
            _ => GetProjectKey::error_reply(
                422,
                types::HttpValidationError::builder().build().unwrap(),
            ),
        }
    });
    let get = |id: &str| client.get_project_key().project_key_id(id).send();
    assert_eq!(get("a").await.unwrap().name, "a");
    let error = get("b").await.unwrap_err();
    assert!(matches!(error, Error::ErrorResponse(value) if value.status() == 422));

    let error = types::HttpValidationError::builder().build().unwrap();
    let message = panic_of(|| drop(GetProjectKey::error_reply(418, error)));
    assert!(
        message.contains("`get_project_key` cannot respond with this error"),
        "{message}"
    );
}

#[tokio::test]
async fn a_fallback_comes_after_all_other_stubs_and_survives_a_reset() {
    let (mock, client) = start().await;
    let shared = mock.whoami().status(200).fallback();
    let own = mock.whoami().status(404).times(1);
    let late = mock.whoami().status(403);
    for expected in [Some(404), Some(403), Some(403)] {
        let error = client.whoami().send().await.unwrap_err();
        assert_eq!(error.status().map(|status| status.as_u16()), expected);
    }
    assert_eq!((own.calls(), late.calls(), shared.calls()), (1, 2, 0));
    mock.reset();
    client.whoami().send().await.unwrap_err();
    assert_eq!((late.calls(), shared.calls()), (2, 1));
}

fn roles_request() -> Incoming {
    let headers = reqwest::header::HeaderMap::new();
    Incoming::new(reqwest::Method::GET, "/auth/roles", "", headers, "")
}

#[test]
fn a_mock_without_a_server_replies_to_the_server_in_front_of_it() {
    let mock = Mock::without_server("http://127.0.0.1:1");
    assert_eq!(mock.base_url(), "http://127.0.0.1:1");
    let delay = Duration::from_secs(3_600);
    mock.list_roles()
        .returns(vec![role("r1")])
        .delay(delay)
        .times(1);
    mock.list_roles().closes_connection().times(1);
    let reply = mock.respond(roles_request());
    assert_eq!((reply.status().as_u16(), reply.delay()), (200, Some(delay)));
    assert!(!reply.closes_connection());
    let roles: Vec<types::Role> = serde_json::from_slice(reply.body()).unwrap();
    assert_eq!(roles, [role("r1")]);
    assert!(mock.respond(roles_request()).closes_connection());
    mock.verify();
    assert_eq!(mock.respond(roles_request()).status(), 501);
    let message = panic_of(|| drop(mock));
    assert!(message.contains("has responded its 1 times"), "{message}");
}

#[test]
fn a_stub_counts_all_requests_and_keeps_the_first_ten_thousand() {
    let mock = Mock::without_server("http://127.0.0.1:1");
    let stub = mock.list_roles().status(200).times(10_002);
    for _ in 0..10_002 {
        assert_eq!(mock.respond(roles_request()).status(), 200);
    }
    assert_eq!((stub.calls(), stub.requests().len()), (10_002, 10_000));
    assert_eq!(mock.respond(roles_request()).status(), 501);
    mock.reset();
}

/// The page and the file are in the repository; a package has neither.
#[test]
fn the_page_on_testing_shows_the_service_that_is_tested() {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
    let page = std::fs::read_to_string(root.join("../docs/testing.md")).unwrap();
    let file = include_str!("service.rs");
    let code = file.split_once("\n\n").unwrap().1;
    assert!(page.contains(&format!("```rust\n{code}```")), "{code}");
}
