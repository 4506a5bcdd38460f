//! The stand-in, as tests of downstream crates use it.

use std::panic::AssertUnwindSafe;
use std::time::Duration;

use crate::common::{CANARY, as_time_passes, still_time};
use serde_json::json;
use streamkap_api::mock::requests::{GetAccessToken, GetProjectKey};
use streamkap_api::mock::{Operation as _, Reply};
use streamkap_api::{CallBuilder as _, Client, RetryPolicy, types};
use streamkap_auth::testing::{CLIENT_ID, CLIENT_SECRET, Fault, StandIn};
use tokio::time::Instant;

async fn start() -> (StandIn, Client) {
    let api = StandIn::start().await.unwrap();
    let client = api.token_source().unwrap().client().unwrap();
    (api, client)
}

/// The message of the panic of a drop.
fn panic_of_drop(api: StandIn) -> String {
    let panic = std::panic::catch_unwind(AssertUnwindSafe(|| drop(api))).unwrap_err();
    panic.downcast_ref::<String>().unwrap().clone()
}

#[tokio::test]
async fn any_operation_can_be_stubbed_and_inspected() {
    let (api, client) = start().await;
    let stub = api.mock().get_project_key().responds_with(|request| {
        let id = &request.project_key_id;
        let key = json!({ "id": id, "name": id, "service_id": "s", "status": "active" });
        match serde_json::from_value::<types::ProjectKeyDetail>(key) {
            Ok(key) if id != "missing" => GetProjectKey::reply(key),
            _ => GetProjectKey::error_reply(
                422,
                types::HttpValidationError::builder().build().unwrap(),
            ),
        }
    });
    let get = |id: &str| client.get_project_key().project_key_id(id).send();
    assert_eq!(get("loader").await.unwrap().name, "loader");
    let error = get("missing").await.unwrap_err();
    assert_eq!(error.status().unwrap().as_u16(), 422);
    assert_eq!((api.logins(), api.calls(), stub.calls()), (1, 2, 2));
    let requests = stub.requests();
    assert_eq!(requests[0].project_key_id, "loader");
    let token = &requests[0].headers()["authorization"];
    assert_eq!(token, "Bearer stand-in-access-token-000001");
}

#[tokio::test]
async fn a_call_that_no_stub_is_for_fails_the_test() {
    let (api, client) = start().await;
    let error = client.list_roles().send().await.unwrap_err();
    assert_eq!(error.status().unwrap().as_u16(), 501);
    let message = panic_of_drop(api);
    assert!(
        message.contains("unexpected call of `list_roles` (GET /auth/roles)"),
        "{message}"
    );
}

#[tokio::test]
async fn a_stub_that_was_called_too_seldom_fails_the_test() {
    let (api, _) = start().await;
    api.mock().list_roles().returns_json(json!([])).times(1);
    let message = panic_of_drop(api);
    assert!(message.contains("tests/auth/stand_in.rs:"), "{message}");
    assert!(message.contains("was expected once"), "{message}");
}

#[tokio::test]
async fn a_call_without_a_good_token_reaches_no_stub() {
    let (api, client) = start().await;
    let stub = api.mock().list_roles().returns_json(json!([]));
    let without_token = api.mock().client().unwrap();
    let error = without_token.list_roles().send().await.unwrap_err();
    assert!(error.is_unauthorized(), "{error}");
    assert_eq!((api.calls(), stub.calls()), (1, 0));
    client.list_roles().send().await.unwrap();
    assert_eq!((api.calls(), stub.calls()), (2, 1));
}

#[tokio::test]
async fn a_fault_comes_before_the_stubs() {
    let (api, client) = start().await;
    let stub = api
        .mock()
        .whoami()
        .returns(types::Identity::builder().build().unwrap());
    api.fail_next_call(Reply::new(418));
    let error = client.whoami().send().await.unwrap_err();
    assert_eq!(error.status().unwrap().as_u16(), 418);
    assert_eq!((api.calls(), stub.calls()), (1, 0));
}

#[tokio::test]
async fn stubs_of_a_test_come_before_those_of_the_stand_in() {
    let (api, client) = start().await;
    let token = || {
        types::AccessToken::builder()
            .access_token("of-the-test")
            .refresh_token("of-the-test")
            .expires("Thu, 01 Jan 2026 00:00:00 GMT")
            .expires_in(3600)
    };
    let stub = api.mock().get_access_token().returns(token()).times(1);
    let tenant = types::Identity::builder().tenant_id("of-the-test");
    api.mock().whoami().returns(tenant).times(1);

    let source = api.token_source().unwrap();
    assert_eq!(source.token().await.unwrap().expose(), "of-the-test");
    let sent = &stub.requests()[0].body;
    assert_eq!(sent.client_id.as_ref().unwrap().as_deref(), Some(CLIENT_ID));
    let secret = sent.secret.as_ref().unwrap().as_ref().unwrap();
    assert_eq!(secret.expose(), CLIENT_SECRET);
    // The stand-in has not issued it.
    client.whoami().send().await.unwrap();
    assert_eq!(api.logins(), 2);
    let me = client.whoami().send().await.unwrap();
    assert_eq!(me.tenant_id.as_deref(), Some("stand-in-tenant"));
}

#[tokio::test]
async fn a_reset_of_the_mock_keeps_what_the_stand_in_responds() {
    let (api, client) = start().await;
    api.mock().list_roles().returns_json(json!([])).times(1);
    api.mock().whoami().status(500);
    api.mock().reset();
    let me = client.whoami().send().await.unwrap();
    assert_eq!(me.tenant_id.as_deref(), Some("stand-in-tenant"));
}

#[tokio::test]
async fn a_login_that_the_document_does_not_describe_is_reported_without_its_secret() {
    let api = StandIn::start().await.unwrap();
    let login = format!("{}{}", api.base_url(), GetAccessToken::ROUTE.path);
    let body = json!({ "client_id": ["x"], "secret": CANARY });
    let request = reqwest::Client::new().post(login).body(body.to_string());
    let response = request.send().await.unwrap();
    assert_eq!(response.status(), 501);
    let response = response.text().await.unwrap();
    let debug = format!("{api:?}");
    let message = panic_of_drop(api);
    assert!(message.contains(GetAccessToken::ROUTE.name), "{message}");
    for shown in [response, debug, message] {
        assert!(!shown.contains(CANARY), "{shown}");
    }
}

#[tokio::test(start_paused = true)]
async fn the_delay_of_a_stub_follows_the_clock_of_the_test() {
    let _still = still_time();
    let (api, client) = start().await;
    let delay = Duration::from_secs(20);
    api.mock().list_roles().returns_json(json!([])).delay(delay);
    let real = std::time::Instant::now();
    let started = Instant::now();
    as_time_passes(client.list_roles().send()).await.unwrap();
    let waited = started.elapsed();
    assert!((delay..delay * 2).contains(&waited), "{waited:?}");
    assert!(real.elapsed() < delay, "{:?}", real.elapsed());

    let hasty = client.list_roles().timeout(delay / 4).send();
    let error = as_time_passes(hasty).await.unwrap_err();
    assert!(error.is_transient(), "{error}");
}

#[tokio::test]
async fn a_stub_can_close_the_connection() {
    let (api, client) = start().await;
    api.mock().create_project_key().closes_connection();
    let key = json!({ "name": "key", "role_ids": ["r"] });
    let key: types::BodyCreateProjectKey = serde_json::from_value(key).unwrap();
    let call = client.create_project_key().body(key);
    let error = call.send().await.unwrap_err();
    assert!(
        matches!(error, streamkap_api::Error::CommunicationError(_)),
        "{error:?}"
    );
    // In the middle of the body of a response.
    api.fail_next_call(Fault::Truncated);
    let error = client
        .whoami()
        .retry(RetryPolicy::off())
        .send()
        .await
        .unwrap_err();
    assert_eq!(error.status(), None, "{error:?}");
}
