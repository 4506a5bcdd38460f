//! Credentials become tokens, over loopback, against a real HTTP server.

use std::time::Duration;

use crate::common::{CANARY, as_time_passes, shown, source_for, still_time};
use serde_json::json;
use streamkap_auth::testing::{Fault, StandIn};
use streamkap_auth::{Credentials, Error, ProjectKey, ProjectKeyError};

async fn refused(fault: Fault) -> Error {
    let api = StandIn::start().await.unwrap();
    api.fail_next_login(fault);
    let source = source_for(&api, Credentials::client("id", CANARY));
    let error = source.token().await.unwrap_err();
    assert!(!shown(&error).contains(CANARY), "{}", shown(&error));
    assert_eq!(api.logins(), 1);
    error
}

#[tokio::test]
async fn a_client_id_and_secret_become_a_token() {
    let api = StandIn::start().await.unwrap();
    let token = api.token_source().unwrap().token().await.unwrap();
    assert_eq!(token.lifetime(), Some(Duration::from_secs(3600)));
    assert_eq!(token.expose(), "stand-in-access-token-000001");
    assert!(token.header().is_sensitive());
}

#[tokio::test]
async fn a_project_key_becomes_a_token() {
    let api = StandIn::start().await.unwrap();
    let credentials = Credentials::try_from(api.project_key().unwrap()).unwrap();
    source_for(&api, credentials).token().await.unwrap();
    assert_eq!(api.logins(), 1);
}

#[tokio::test]
async fn a_project_key_in_base64_becomes_a_token_in_all_its_forms() {
    let api = StandIn::start().await.unwrap();
    let key = api.project_key().unwrap();
    let padded = key.to_base64().expose().to_owned();
    let wrapped: Vec<_> = padded
        .as_bytes()
        .chunks(76)
        .map(|line| str::from_utf8(line).unwrap())
        .collect();
    let forms = [
        padded.clone(),
        padded.trim_end_matches('=').to_owned(),
        padded.replace('+', "-").replace('/', "_"),
        wrapped.join("\r\n"),
        format!("\u{feff}  \n{padded}\n\n"),
    ];
    for text in &forms {
        let credentials = Credentials::try_from(text.parse::<ProjectKey>().unwrap()).unwrap();
        source_for(&api, credentials).token().await.unwrap();
    }
    assert_eq!(api.logins(), 5);
}

#[test]
fn a_kafka_only_key_is_refused_before_anything_is_sent() {
    let key: ProjectKey = r#"{"type": "streamkap_project_key", "api": null,
        "kafka": {"username": "u", "password": "p"}}"#
        .parse()
        .unwrap();
    let error = Credentials::try_from(key).unwrap_err();
    assert!(matches!(error, ProjectKeyError::KafkaOnly));
}

#[tokio::test]
async fn a_422_with_an_array_shows_the_location_and_not_the_input() {
    let error = refused(Fault::detail(
        422,
        json!([{ "type": "string_too_long", "loc": ["body", "secret"],
                 "msg": "String should have at most 512 characters",
                 "input": CANARY, "ctx": { "max_length": 512, "error": CANARY } }]),
    ))
    .await;
    assert_eq!(error.status(), Some(422));
    assert!(!error.is_transient());
    assert_eq!(error.validation()[0].location(), ["body", "secret"]);
    assert_eq!(error.validation()[0].kind(), "string_too_long");
    assert_eq!(
        error.to_string(),
        "the credentials were not exchanged for an access token: the API responded with 422 \
         Unprocessable Entity: body.secret: String should have at most 512 characters \
         (operation get_access_token, request id stand-in-request)"
    );
}

#[tokio::test]
async fn a_422_with_a_string_shows_it_without_the_secret_that_it_repeats() {
    let error = refused(Fault::detail(
        422,
        format!("secret {CANARY} is not one of ours"),
    ))
    .await;
    assert_eq!(
        error.api_message(),
        Some("secret [redacted] is not one of ours")
    );
    assert!(error.validation().is_empty());
}

#[tokio::test]
async fn a_422_with_an_object_shows_its_message() {
    let detail = json!({ "code": 17, "message": "no such client", "given": CANARY });
    let error = refused(Fault::detail(422, detail)).await;
    assert_eq!(error.api_message(), Some("no such client"));
}

#[tokio::test]
async fn a_401_is_a_refusal_and_carries_the_request_id() {
    let error = refused(Fault::detail(401, "Invalid credentials")).await;
    assert!(error.is_unauthorized());
    assert!(!error.is_transient());
    assert_eq!(error.request_id(), Some("stand-in-request"));
    assert_eq!(error.api_message(), Some("Invalid credentials"));
}

#[tokio::test]
async fn a_success_that_does_not_decode_shows_nothing_of_itself() {
    for body in [
        format!(r#"{{"accessToken": {{"value": "{CANARY}"}}}}"#),
        format!(r#"{{"accessToken": "{CANARY}", "#),
        format!("token={CANARY}"),
        format!(r#"["{CANARY}"]"#),
        String::new(),
    ] {
        let error = refused(Fault::text(200, body)).await;
        assert_eq!(error.status(), Some(200));
    }
}

#[tokio::test]
async fn a_token_that_no_header_can_carry_is_refused() {
    let body = json!({ "accessToken": format!("{CANARY}\r\nx: y"), "refreshToken": "r",
                         "expires": "", "expiresIn": 60 });
    let error = refused(Fault::json(200, body)).await;
    assert!(error.to_string().contains("no header can carry"), "{error}");
}

#[tokio::test(start_paused = true)]
async fn a_500_with_html_is_tried_again_and_shown_as_one_line_when_it_stays() {
    let _still = still_time();
    let api = StandIn::start().await.unwrap();
    for _ in 0..100 {
        api.fail_next_login(Fault::html(500));
    }
    let source = source_for(&api, Credentials::client("id", CANARY));
    let error = as_time_passes(source.token()).await.unwrap_err();
    assert!(api.logins() > 3, "{} logins", api.logins());
    assert!(error.is_transient());
    assert_eq!(error.status(), Some(500));
    assert!(error.to_string().contains("500 Bad Gateway"), "{error}");
    assert!(!error.to_string().contains(['<', '\n']), "{error}");
}

#[tokio::test(start_paused = true)]
async fn a_cut_connection_is_tried_again() {
    let _still = still_time();
    for fault in [Fault::Reset, Fault::Truncated] {
        let api = StandIn::start().await.unwrap();
        api.fail_next_login(fault);
        let source = api.token_source().unwrap();
        as_time_passes(source.token()).await.unwrap();
        assert_eq!(api.logins(), 2);
    }
}

#[tokio::test]
async fn a_redirect_is_not_followed() {
    let error = refused(Fault::text(307, "")).await;
    assert_eq!(error.status(), Some(307));
}
