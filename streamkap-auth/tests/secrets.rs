//! Nothing secret in any log, at any level, of any crate, nor in anything that is shown.
//!
//! A test binary of its own, since it takes the process's logs.

#![allow(clippy::unwrap_used, clippy::expect_used)]

mod common;

use common::{CANARY, Captured, shown};
use serde_json::json;
use streamkap_api::http::{HeaderMap, HeaderName, HeaderValue};
use streamkap_api::{
    Attempt, AttemptOutcome, CallBuilder as _, Decision, Hook, HookError, HookFuture, Request,
};
use streamkap_auth::testing::{CLIENT_ID, Fault, StandIn};
use streamkap_auth::{Credentials, ProjectKey, TokenSource};

/// Every secret of this test: those that the stand-in issues, and the planted ones.
fn assert_clean(text: &str, context: &str) {
    for secret in [
        CANARY,
        "stand-in-access-token",
        "stand-in-refresh-token",
        "stand-in-password",
    ] {
        let line = text.lines().find(|line| line.contains(secret));
        assert!(line.is_none(), "{context}: {secret} in {line:?}");
    }
    // Base64 of the canary would be no better.
    assert!(!text.contains(&CANARY_IN_BASE64[..20]), "{context}: base64");
}

/// `canary-7f3a-never-to-be-seen` in base64.
const CANARY_IN_BASE64: &str = "Y2FuYXJ5LTdmM2EtbmV2ZXItdG8tYmUtc2Vlbg==";

/// Logs all that it is given, at any level.
struct Talkative;

impl Hook for Talkative {
    fn before_attempt<'a>(
        &'a self,
        attempt: Attempt<'a>,
        request: &'a mut Request,
    ) -> HookFuture<'a, Result<(), HookError>> {
        let headers = request.headers_mut();
        headers.insert("x-hook-key", HeaderValue::from_static(CANARY));
        tracing::trace!("the hook before {attempt:?} {request:?} {request:#?}");
        Box::pin(std::future::ready(Ok(())))
    }

    fn after_attempt<'a>(
        &'a self,
        attempt: Attempt<'a>,
        sent: &'a Request,
        outcome: AttemptOutcome<'a>,
    ) -> HookFuture<'a, Decision> {
        let again = HeaderMap::from_iter([(
            HeaderName::from_static("x-again"),
            HeaderValue::from_static(CANARY),
        )]);
        let decision = Decision::Resend(again);
        tracing::error!("the hook after {attempt:?} {sent:?} {outcome:?} {decision:?}");
        Box::pin(std::future::ready(decision))
    }
}

#[tokio::test]
async fn no_log_and_nothing_shown_holds_a_secret() {
    let captured = Captured::default();
    tracing_subscriber::fmt()
        .with_max_level(tracing::Level::TRACE)
        .with_span_events(tracing_subscriber::fmt::format::FmtSpan::FULL)
        .with_writer(captured.clone())
        .init();

    let api = StandIn::start().await.unwrap();
    api.set_secret(CANARY);

    // The plain life: a login, calls, a 401, a refresh, a refused refresh.
    let key = api.project_key().unwrap();
    for credentials in [
        Credentials::client(CLIENT_ID, CANARY),
        Credentials::try_from(key.clone()).unwrap(),
    ] {
        assert_clean(&format!("{credentials:?} {credentials:#?}"), "credentials");
        let builder = TokenSource::builder(credentials).with_base_url(api.base_url());
        assert_clean(&format!("{builder:?} {builder:#?}"), "builder");
        let source = builder.build().unwrap();
        let client = source.client().unwrap();
        client.whoami().send().await.unwrap();
        let token = source.token().await.unwrap();
        assert_clean(
            &format!("{token:?} {token:#?} {:?}", token.header()),
            "token",
        );
        assert_clean(&token.masked(), "masked token");
        assert_clean(&format!("{source:?} {client:?} {client:#?}"), "source");
        api.revoke_access_tokens();
        client.whoami().send().await.unwrap();
        api.revoke_access_tokens();
        api.drop_refresh_tokens(false);
        client.whoami().send().await.ok();
    }
    assert_clean(&format!("{key:?} {key:#?}"), "project key");
    assert_clean(
        &format!("{:?}", key.kafka().unwrap().client_properties()),
        "kafka",
    );
    assert_clean(
        &format!("{:?} {:?}", key.to_json(), key.to_base64()),
        "key as text",
    );

    // A hook that sets secrets, has the call sent again with another, and logs all that it is given.
    let credentials = Credentials::client(CLIENT_ID, CANARY);
    let builder = TokenSource::builder(credentials).with_base_url(api.base_url());
    let builder = builder
        .build()
        .unwrap()
        .client_builder()
        .with_hook(Talkative);
    assert_clean(&format!("{builder:?} {builder:#?}"), "builder with a hook");
    let client = builder.build().unwrap();
    let call = client
        .whoami()
        .header("x-call-key", CANARY)
        .query("key", CANARY);
    assert_clean(&format!("{client:?} {call:?}"), "call with a hook");
    let response = call.send().await.unwrap();
    assert_clean(&format!("{response:?}"), "response");
    api.revoke_access_tokens();
    api.fail_next_login(Fault::detail(422, format!("no such secret: {CANARY}")));
    let call = client.whoami().header("cookie", format!("key={CANARY}"));
    let error = call.send().await.unwrap_err();
    assert_clean(&shown(&error), "error of a call with a hook");

    // Responses that repeat what was sent.
    for fault in [
        Fault::detail(
            422,
            json!([{ "loc": ["body", CANARY], "msg": CANARY, "type": "t",
                                    "input": { "secret": CANARY } }]),
        ),
        Fault::detail(422, format!("no such secret: {CANARY}")),
        Fault::detail(400, json!({ "message": format!("bad {CANARY}") })),
        Fault::detail(401, CANARY),
        Fault::text(400, format!("<html><p>secret {CANARY}</p></html>")),
        Fault::text(400, format!("plain {CANARY}")),
        Fault::text(200, format!("<html>{CANARY}</html>")),
        Fault::text(200, format!(r#"{{"accessToken": ["{CANARY}"]}}"#)),
        Fault::text(
            200,
            format!(r#"{{"accessToken": "{CANARY}", "expiresIn": {{"#),
        ),
        Fault::json(
            200,
            json!({ "accessToken": format!("{CANARY} with a space") }),
        ),
    ] {
        api.fail_next_login(fault.clone());
        let source = TokenSource::builder(Credentials::client("id", CANARY))
            .with_base_url(api.base_url())
            .build()
            .unwrap();
        let error = source.token().await.unwrap_err();
        assert_clean(&shown(&error), "error");
        assert_clean(
            &format!("{:?} {:?}", error.api_message(), error.validation()),
            "words",
        );
        assert_clean(&format!("{:?}", source.status()), "status");

        api.fail_next_login(fault);
        let source = TokenSource::builder(Credentials::client("id", CANARY))
            .with_base_url(api.base_url())
            .build()
            .unwrap();
        let error = source.client().unwrap().whoami().send().await.unwrap_err();
        assert_clean(&shown(&error), "error of a call");
    }

    // Files that are no project keys.
    for text in [
        CANARY.to_owned(),
        format!(r#"{{"type": "{CANARY}"}}"#),
        format!(r#"{{"api": {{"client_id": "{CANARY}", "client_secret": ""}}}}"#),
        format!(r#"{{"api": {{"client_id": ["{CANARY}"]}}}}"#),
        format!(r#"{{"api": "{CANARY}"}}"#),
        format!(r#"{{"{CANARY}": "#),
        format!(r#"["{CANARY}"]"#),
        CANARY_IN_BASE64.to_owned(),
        format!(r#"{{"api": {{"client_id": "a", "client_secret": "b"}}, "api": "{CANARY}"}}"#),
    ] {
        let error = text.parse::<ProjectKey>().unwrap_err();
        assert_clean(&shown(&error), "project key error");
        let variables = |name: &str| (name == "STREAMKAP_PROJECT_KEY").then(|| text.clone().into());
        let error = Credentials::from_variables(variables).unwrap_err();
        assert_clean(&shown(&error), "environment error");
    }

    // A URL with a password in it.
    let api_url = format!("https://user:{CANARY}@evil.example/?token={CANARY}");
    let key = json!({ "api": { "client_id": "a", "client_secret": "b", "api_url": api_url } });
    let key: ProjectKey = key.to_string().parse().unwrap();
    assert_clean(&format!("{key:?}"), "URL in a key");
    let error = TokenSource::new(Credentials::try_from(key).unwrap()).unwrap_err();
    assert_clean(&shown(&error), "unapproved URL");
    let error = TokenSource::builder(Credentials::client("a", "b"))
        .with_base_url(format!("https://user:{CANARY}@api.streamkap.com"))
        .build()
        .unwrap_err();
    assert_clean(&shown(&error), "base URL");

    let log = captured.text();
    assert!(
        log.contains("there is a new access token"),
        "the log was taken"
    );
    for target in [
        "hyper_util::",
        "reqwest::",
        "the hook after",
        "resent_with: Some",
    ] {
        assert!(log.contains(target), "that of {target} too");
    }
    assert_clean(&log, "log");
}
