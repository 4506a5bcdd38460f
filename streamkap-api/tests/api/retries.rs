//! Which failed attempts are repeated, over loopback.

#![cfg(feature = "client")]

use std::future::ready;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use crate::common::{Reply, Server};
use reqwest::StatusCode;
use streamkap_api::{
    Attempt, AttemptOutcome, CallBuilder as _, Client, Error, Hook, HookError, HookFuture, Request,
    RetryPolicy,
};
use tokio::time::Instant;

const BUSY: Reply = Reply::Status(503, "retry-after: 1\r\n", "{}");
const OK: Reply = Reply::Status(200, "", "{}");

/// Calls an operation of the method, and returns the status of the response.
async fn call(client: &Client, method: &str, policy: Option<RetryPolicy>) -> Option<u16> {
    fn status<T, E>(result: Result<streamkap_api::ResponseValue<T>, Error<E>>) -> Option<u16> {
        let status = match &result {
            Ok(value) => Some(value.status()),
            Err(error) => error.status(),
        };
        status.map(|status| status.as_u16())
    }
    macro_rules! send {
        ($call:expr) => {{
            let call = $call;
            status(match policy {
                Some(policy) => call.retry(policy).send().await,
                None => call.send().await,
            })
        }};
    }
    match method {
        "GET" => send!(client.whoami()),
        "DELETE" => send!(client.delete_client_credential().client_id("x")),
        "POST" => send!(client.get_access_token().body_map(|body| body)),
        "PATCH" => send!(
            client
                .update_project_key()
                .project_key_id("x")
                .body_map(|body| body)
        ),
        _ => unreachable!(),
    }
}

#[tokio::test(start_paused = true)]
async fn each_method_and_fault_has_its_number_of_attempts() {
    let allowed = RetryPolicy::default().with_non_idempotent(true);
    let status = |status, headers| Reply::Status(status, headers, "{}");
    let after = "retry-after: 1\r\n";
    // The fault, then the attempts of GET, DELETE, POST, PATCH, and of POST where it is allowed.
    let table = [
        (status(429, after), [3, 3, 3, 3, 3]),
        (status(429, ""), [3, 3, 3, 3, 3]),
        (status(408, ""), [3, 3, 1, 1, 3]),
        (status(503, after), [3, 3, 1, 1, 3]),
        (status(503, ""), [3, 3, 1, 1, 3]),
        (status(502, ""), [3, 3, 1, 1, 3]),
        (status(504, ""), [3, 3, 1, 1, 3]),
        (status(504, after), [3, 3, 1, 1, 3]),
        (Reply::Close, [3, 3, 1, 1, 3]),
        (status(500, ""), [3, 3, 1, 1, 3]),
        (status(501, ""), [1, 1, 1, 1, 1]),
        (status(400, after), [1, 1, 1, 1, 1]),
        (status(404, ""), [1, 1, 1, 1, 1]),
        (status(401, ""), [1, 1, 1, 1, 1]),
        (Reply::Hang, [1, 1, 1, 1, 1]),
        (status(200, after), [1, 1, 1, 1, 1]),
    ];
    for (fault, expected) in table {
        for (column, expected) in expected.into_iter().enumerate() {
            let method = ["GET", "DELETE", "POST", "PATCH", "POST"][column];
            let policy = (column == 4).then(|| allowed.clone());
            let server = Server::start(vec![fault.clone()]).await;
            let client = server.client().build().unwrap();
            call(&client, method, policy.clone()).await;
            let attempts = server.requests().len();
            assert_eq!(attempts, expected, "{method} {fault:?} {policy:?}");
            // Off is off.
            let server = Server::start(vec![fault.clone()]).await;
            let client = server.client().with_retry_policy(RetryPolicy::off());
            call(&client.build().unwrap(), method, None).await;
            assert_eq!(server.requests().len(), 1, "{method} {fault:?} off");
        }
    }
}

/// How often GET is sent to a server that responds with the status, and whether the error is transient.
async fn attempts_at(status: u16, policy: RetryPolicy) -> (usize, bool) {
    let server = Server::start(vec![Reply::Status(status, "", "")]).await;
    let client = server.client().with_retry_policy(policy).build().unwrap();
    let error = client.whoami().await.unwrap_err();
    (server.requests().len(), error.is_transient())
}

#[tokio::test(start_paused = true)]
async fn what_is_transient_is_what_the_policy_repeats() {
    let statuses = (400..=431).chain(500..=511);
    for status in statuses {
        let (attempts, is_transient) = attempts_at(status, RetryPolicy::default()).await;
        assert_eq!(attempts > 1, is_transient, "{status}");
    }
    // A response that does not come in time, before the time of the call is over.
    let server = Server::start(vec![Reply::Hang]).await;
    let client = server.client().with_read_timeout(Duration::from_secs(1));
    let error = client.build().unwrap().whoami().await.unwrap_err();
    assert!(error.is_transient() && error.is_timeout(), "{error:?}");
    assert_eq!(server.requests().len(), 3);
}

#[tokio::test(start_paused = true)]
async fn statuses_are_added_and_removed_and_a_predicate_decides_first() {
    let policy = RetryPolicy::default;
    let attempts = async |status, policy| attempts_at(status, policy).await.0;
    assert_eq!(attempts(423, policy()).await, 1);
    assert_eq!(attempts(423, policy().with_status(423)).await, 3);
    assert_eq!(attempts(500, policy().without_status(500)).await, 1);
    assert_eq!(
        policy().with_status(500),
        policy().without_status(500).with_status(500)
    );
    let decided = policy().with_predicate(|operation, outcome| match outcome {
        AttemptOutcome::Response { status, .. } => match status.as_u16() {
            409 => Some(operation.name == "whoami"),
            503 => Some(false),
            _ => None,
        },
        _ => None,
    });
    for (status, expected) in [(409, 3), (503, 1), (502, 3), (404, 1)] {
        assert_eq!(
            attempts(status, decided.clone()).await,
            expected,
            "{status}"
        );
    }
    assert_eq!(decided, decided.clone());
    assert_ne!(decided, policy());
}

/// The keys of the requests, by which the API sees that they are of one call.
fn keys(server: &Server) -> Vec<Option<String>> {
    let key = |request: &String| {
        let line = (request.lines()).find(|line| line.to_lowercase().starts_with("x-once: "))?;
        Some(line.split_once(": ")?.1.to_owned())
    };
    server.requests().iter().map(key).collect()
}

#[tokio::test(start_paused = true)]
async fn a_call_with_a_key_is_repeated_with_the_same_key() {
    let replies = vec![BUSY, OK];
    let server = Server::start(replies).await;
    let client = server.client().with_idempotency_key_header("X-Once");
    let client = client.build().unwrap();
    for method in ["POST", "PATCH", "GET"] {
        assert_eq!(call(&client, method, None).await, Some(200), "{method}");
    }
    let own = client.get_access_token().body_map(|body| body);
    own.header("x-once", "mine").await.unwrap_err();
    let found = keys(&server);
    assert_eq!(found.len(), 5, "{found:?}");
    assert!(
        found[0].as_ref().is_some_and(|key| key.len() == 36),
        "{found:?}"
    );
    assert_eq!(found[0], found[1], "one call");
    assert!(found[2].is_some() && found[2] != found[0], "another call");
    assert_eq!(found[3], None, "a GET needs none");
    assert_eq!(found[4].as_deref(), Some("mine"));
    let invalid = server.client().with_idempotency_key_header("not a name");
    assert!(invalid.build().is_err());
}

/// Counts attempts before they are sent.
#[derive(Clone, Default)]
struct Counter(Arc<AtomicU32>);

impl Hook for Counter {
    fn before_attempt<'a>(
        &'a self,
        attempt: Attempt<'a>,
        _: &'a mut Request,
    ) -> HookFuture<'a, Result<(), HookError>> {
        let before = self.0.fetch_add(1, Ordering::SeqCst);
        assert_eq!(attempt.resend_count, before);
        Box::pin(ready(Ok(())))
    }
}

#[tokio::test(start_paused = true)]
async fn a_request_that_found_no_connection_is_repeated_whatever_its_method() {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    drop(listener);
    for method in ["GET", "DELETE", "POST", "PATCH"] {
        let counter = Counter::default();
        let client = Client::builder().with_base_url(&url);
        let client = client.with_hook(counter.clone()).build().unwrap();
        assert_eq!(call(&client, method, None).await, None);
        assert_eq!(counter.0.load(Ordering::SeqCst), 3, "{method}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_get_survives_a_server_that_is_busy_twice_and_a_post_does_not() {
    let replies = || vec![BUSY, BUSY, OK];
    let server = Server::start(replies()).await;
    let start = Instant::now();
    let client = server.client().build().unwrap();
    assert_eq!(call(&client, "GET", None).await, Some(200));
    assert_eq!(server.requests().len(), 3);
    let waited = start.elapsed();
    assert!(waited >= Duration::from_secs(2), "{waited:?}");
    assert!(waited < Duration::from_secs(4), "{waited:?}");

    let server = Server::start(replies()).await;
    let client = server.client().build().unwrap();
    assert_eq!(call(&client, "POST", None).await, Some(503));
    assert_eq!(server.requests().len(), 1);
    let allowed = RetryPolicy::default().with_non_idempotent(true);
    assert_eq!(call(&client, "POST", Some(allowed)).await, Some(200));
}

#[tokio::test(start_paused = true)]
async fn attempts_are_limited_by_number_budget_and_timeout() {
    let policy = RetryPolicy::default().with_max_attempts(50);
    let attempts = async |reply: Reply, policy: RetryPolicy, timeout: Option<u64>| {
        let server = Server::start(vec![reply]).await;
        let client = server.client().build().unwrap();
        let start = Instant::now();
        let call = client.whoami().retry(policy);
        let call = match timeout {
            Some(seconds) => call.timeout(Duration::from_secs(seconds)),
            None => call,
        };
        let error = call.send().await.unwrap_err();
        assert!(error.status().is_some(), "the caller gets the response");
        (server.requests().len(), start.elapsed().as_secs())
    };
    let bad_gateway = Reply::Status(502, "", "");
    let few = policy.clone().with_max_attempts(5);
    assert_eq!(attempts(bad_gateway.clone(), few, None).await.0, 5);
    let (count, seconds) = attempts(bad_gateway.clone(), policy.clone(), None).await;
    assert!(count < 20 && seconds <= 30, "{count} {seconds}");
    let (_, seconds) = attempts(bad_gateway, policy.clone(), Some(7)).await;
    assert!(seconds <= 7, "{seconds}");
    // A wait that is too long is not begun.
    let hour = Reply::Status(429, "retry-after: 3600\r\n", "");
    assert_eq!(attempts(hour.clone(), policy.clone(), None).await, (1, 0));
    let patient = policy.with_max_attempts(2);
    let patient = patient.with_budget(Duration::from_secs(7200));
    assert_eq!(attempts(hour, patient, Some(7200)).await, (2, 3600));
}

#[tokio::test(start_paused = true)]
async fn waits_without_a_statement_of_the_server_grow_and_differ() {
    let mut seen = std::collections::BTreeSet::new();
    for _ in 0..8 {
        let server = Server::start(vec![Reply::Status(502, "", ""), OK]).await;
        let client = server.client().build().unwrap();
        let start = Instant::now();
        client.whoami().send().await.unwrap();
        let waited = start.elapsed();
        assert!(waited >= Duration::from_millis(250), "{waited:?}");
        assert!(waited <= Duration::from_millis(520), "{waited:?}");
        seen.insert(waited);
    }
    assert!(seen.len() > 1, "no jitter: {seen:?}");
}

#[tokio::test(start_paused = true)]
async fn the_timeout_of_a_call_covers_its_attempts_and_the_silence_of_the_server() {
    let server = Server::start(vec![Reply::Hang]).await;
    let client = server.client().build().unwrap();
    let start = Instant::now();
    let call = client.whoami().timeout(Duration::from_secs(3));
    let error = call.send().await.unwrap_err();
    assert!(error.is_transient());
    assert!(error.to_string().contains("in time"), "{error}");
    assert_eq!(start.elapsed().as_secs(), 3);
    assert_eq!(server.requests().len(), 1);
}

#[tokio::test(start_paused = true)]
async fn a_call_that_is_dropped_while_it_waits_is_not_sent_again() {
    let server = Server::start(vec![BUSY]).await;
    let client = server.client().build().unwrap();
    let call = client.whoami().send();
    let cancelled = tokio::time::timeout(Duration::from_millis(500), call).await;
    assert!(cancelled.is_err());
    tokio::time::sleep(Duration::from_secs(10)).await;
    assert_eq!(server.requests().len(), 1);
}

#[tokio::test(start_paused = true)]
async fn a_429_that_is_gone_leaves_the_response_of_the_last_attempt() {
    let server = Server::start(vec![
        Reply::Status(429, "retry-after: 0\r\n", r#"{"detail": "slow down"}"#),
        Reply::Status(404, "", r#"{"detail": "no such thing"}"#),
    ])
    .await;
    let client = server.client().build().unwrap();
    let error = client.whoami().send().await.unwrap_err();
    assert_eq!(error.status(), Some(StatusCode::NOT_FOUND));
    assert_eq!(error.message().as_deref(), Some("no such thing"));
}
