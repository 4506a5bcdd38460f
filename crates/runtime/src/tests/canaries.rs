//! Everything that is shown of a failure, with a secret wherever one can be.

use std::collections::BTreeMap;
use std::error::Error as StdError;
use std::fmt::Write as _;
use std::future::ready;
use std::sync::{Arc, Mutex};

use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use reqwest::header::{HeaderMap, HeaderName, HeaderValue};
use serde::Deserialize;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpListener;

use crate::decode::decodes_as;
use crate::redactor::Redactor;
use crate::stream::{StreamError, items};
use crate::wire::multipart::Part;
use crate::{Attempt, AttemptOutcome, Decision, Hook, HookError, HookFuture};
use crate::{Credential, DecodeError, Response, ResponseValue, Secret};
use crate::{Error, Request, RetryPolicy, TransportError};

crate::client! {
    /// A client of an API.
    #[api(version = "1", base_url = "https://api.example.com", security = |_| &[])]
    pub struct Client;
}

/// It is a plain name, too, so that it can be the name of a property.
const CANARY: &str = "canary-7f3a-never-to-be-shown";

/// All formats, of the causes as well.
fn shown(error: &dyn StdError) -> String {
    let mut text = String::new();
    let mut next = Some(error);
    while let Some(error) = next {
        writeln!(text, "{error} {error:?} {error:#} {error:#?}").unwrap();
        next = error.source();
    }
    text
}

/// Fails if a secret is in the text, in a spelling that it may have been given.
#[track_caller]
fn assert_clean(text: &str) {
    let hex: String = CANARY.bytes().map(|byte| format!("{byte:02x}")).collect();
    let percent: String = CANARY.bytes().map(|byte| format!("%{byte:02x}")).collect();
    let json: String = CANARY
        .bytes()
        .map(|byte| format!("\\u{byte:04x}"))
        .collect();
    let reversed: String = CANARY.chars().rev().collect();
    let text = text.to_lowercase();
    for spelling in [
        "never-to-be".to_owned(),
        "canary-7".to_owned(),
        hex,
        percent,
        json,
        reversed,
        STANDARD.encode(CANARY),
        URL_SAFE_NO_PAD.encode(CANARY),
    ] {
        let spelling = spelling.to_lowercase();
        assert!(!text.contains(&spelling), "{spelling} in {text}");
    }
}

#[test]
fn settings_that_cannot_be_sent_are_not_quoted() {
    let (line, words) = (format!("{CANARY}\n"), format!("Bearer {CANARY}"));
    let url = format!("http://user:{CANARY}@api.example.com?key={CANARY}");
    for builder in [
        Client::builder().with_default_header("x-key", &line),
        // Name and value are confused.
        Client::builder().with_default_header(&words, "authorization"),
        Client::builder().with_idempotency_key_header(&words),
        Client::builder().with_user_agent(&line),
        Client::builder().with_proxy(format!("not a URL {CANARY}")),
        Client::builder().with_base_url(&url),
        Client::builder().with_base_url(format!("https://user:{CANARY}@api.example.com")),
        Client::builder().with_server("https://api.example.com", &url),
    ] {
        let error = builder.build().unwrap_err();
        assert_clean(&shown(&error));
        assert_clean(&shown(&Error::<()>::Client(error)));
    }
    assert!(Client::new().is_ok());
    for part in [
        Part::bytes("").header(&words, "x"),
        Part::bytes("").header("x-key", &line),
    ] {
        assert_clean(&part.map(|_| ()).unwrap_err());
    }
    let secret = Secret::from(line);
    for error in [
        Credential::bearer(&secret),
        Credential::api_key(&secret),
        Credential::basic(&format!("{CANARY}:"), &secret),
    ] {
        assert_clean(&shown(&error.map(|_| ()).unwrap_err()));
    }
}

#[derive(Debug, Deserialize)]
struct Pet {
    #[expect(dead_code, reason = "it is decoded")]
    tags: BTreeMap<String, u32>,
}

#[derive(Debug, Deserialize)]
enum Kind {
    A,
}

/// JSON that is no `Pet` and holds the secret.
fn bodies() -> Vec<String> {
    vec![
        format!(r#"{{"tags": {{"{CANARY}": "x"}}}}"#),
        format!(r#"{{"tags": "{CANARY}"}}"#),
        format!(r#"{{"tags": "x, expected {CANARY} at line 1"}}"#),
        format!(r#"{{"tags": "missing field `{CANARY}`"}}"#),
        format!(r#"{{"tags": {{"a": "{CANARY}, expected {CANARY} at line "}}}}"#),
        format!(r#"{{"{CANARY}": 1}}"#),
        format!(r#""{CANARY}""#),
        format!(r#"{{"tags": {{"{CANARY}"#),
    ]
}

#[test]
fn an_error_of_decoding_quotes_nothing_that_may_be_a_secret() {
    for body in bodies() {
        let json = body.as_bytes();
        let secrets = Redactor::default();
        let error = serde_json::from_slice::<Pet>(json).unwrap_err();
        let decode = DecodeError::of_item(&error, decodes_as::<Pet>, json, &secrets);
        assert_clean(&shown(&decode));
        let error = serde_json::from_slice::<Kind>(json).unwrap_err();
        assert_clean(&shown(&DecodeError::of_item(
            &error,
            decodes_as::<Kind>,
            json,
            &secrets,
        )));
    }
}

/// The response of a server that sends this body.
pub async fn respond(status: u16, body: &str) -> Response {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let length = body.len();
    let head = "content-type: application/json\r\nconnection: close";
    let text =
        format!("HTTP/1.1 {status} Status\r\n{head}\r\ncontent-length: {length}\r\n\r\n{body}");
    let served = tokio::spawn(async move {
        let (mut connection, _) = listener.accept().await.unwrap();
        let _ = connection.read(&mut [0; 4096]).await;
        connection.write_all(text.as_bytes()).await.unwrap();
    });
    let client = reqwest::Client::builder().no_proxy().build().unwrap();
    let response = client.get(url).send().await.unwrap();
    let response = Response::new(response).await;
    served.await.unwrap();
    response
}

#[tokio::test]
async fn an_error_of_a_response_or_of_a_stream_hides_the_secrets_of_the_call() {
    // Shorter than what looks like a key by itself.
    let secret = "plain-name";
    let hidden = |text: String| assert!(!text.contains(secret), "{text}");
    let body = format!(r#"{{"tags": {{"{secret}": "{secret}"}}}}"#);
    for status in [200, 422] {
        let mut response = respond(status, &body).await;
        response.redact([Secret::from(secret)]);
        let error: Error<Pet> = ResponseValue::<Pet>::from_response(response)
            .await
            .unwrap_err();
        assert!(error.decode_error().is_some());
        hidden(shown(&error));
    }
    let mut response = respond(200, &format!("{body}\n")).await;
    response.redact([Secret::from(secret)]);
    let mut stream = items::<Pet>(response).into_inner();
    let error = stream.next().await.unwrap().unwrap_err();
    assert!(matches!(error, StreamError::Decode(_)));
    let text = shown(&error);
    assert!(text.contains("tags.[redacted]"), "{text}");
    hidden(text);
}

#[tokio::test]
async fn an_error_of_the_connection_shows_nothing_of_a_url_but_its_origin() {
    let client = reqwest::Client::builder().no_proxy().build().unwrap();
    for url in [
        format!("http://{CANARY}:{CANARY}@127.0.0.1:1/{CANARY}/a?key={CANARY}#{CANARY}"),
        format!("ftp://user:{CANARY}@127.0.0.1/{CANARY}?key={CANARY}"),
    ] {
        let error = client.get(url).send().await.unwrap_err();
        let error = TransportError::new(error);
        let text = shown(&error);
        assert!(text.contains("://127.0.0.1"), "{text}");
        assert_clean(&text);
        assert_clean(&shown(&Error::<()>::CommunicationError(error)));
    }
}

crate::call_builder! {
    #[operation("get_thing", "GET", "/thing")]
    #[derive(Clone)]
    pub struct GetThing {
        /// A cookie.
        #[write(cookie("session"))]
        session: Required<String>,
        /// A header.
        #[write(header("x-own"))]
        x_own: Required<String>,
    }
}

/// A hook that sets a header before each attempt and has the call sent again with another one, and what it
/// was shown.
#[derive(Clone, Default)]
struct Keys(Arc<Mutex<String>>);

/// What the server is not told to keep secret.
const KEY: &str = "key of a hook, unmarked";
const SECOND_KEY: &str = "another one of its keys";

impl Keys {
    fn show(&self, shown: &dyn std::fmt::Debug) {
        let mut text = self.0.lock().unwrap();
        writeln!(text, "{shown:?} {shown:#?}").unwrap();
    }
}

impl Hook for Keys {
    fn before_attempt<'a>(
        &'a self,
        attempt: Attempt<'a>,
        request: &'a mut Request,
    ) -> HookFuture<'a, Result<(), HookError>> {
        let name = HeaderName::from_static("x-key");
        request
            .headers_mut()
            .insert(name, HeaderValue::from_static(KEY));
        self.show(&(attempt, &*request));
        Box::pin(ready(Ok(())))
    }

    fn after_attempt<'a>(
        &'a self,
        attempt: Attempt<'a>,
        sent: &'a Request,
        outcome: AttemptOutcome<'a>,
    ) -> HookFuture<'a, Decision> {
        let name = HeaderName::from_static("x-second");
        let headers = HeaderMap::from_iter([(name, HeaderValue::from_static(SECOND_KEY))]);
        let decision = Decision::Resend(headers);
        self.show(&(attempt, sent, outcome, &decision));
        Box::pin(ready(decision))
    }
}

/// Serves one response a connection, which repeats all that was received, decoded; returns the URL.
async fn echo(responses: usize) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    tokio::spawn(async move {
        for _ in 0..responses {
            let (mut connection, _) = listener.accept().await.unwrap();
            let mut received = vec![0; 8192];
            let length = connection.read(&mut received).await.unwrap();
            let received = String::from_utf8_lossy(&received[..length]).into_owned();
            let decoded = percent_encoding::percent_decode_str(&received).decode_utf8_lossy();
            let detail = format!("{received} {decoded}").replace("\r\n", " ");
            let body = serde_json::json!({ "detail": detail }).to_string();
            let length = body.len();
            let head = "content-type: application/json\r\nconnection: close";
            let cookie = format!("set-cookie: session={CANARY}");
            let text = format!(
                "HTTP/1.1 500 Status\r\n{head}\r\n{cookie}\r\ncontent-length: {length}\r\n\r\n{body}"
            );
            connection.write_all(text.as_bytes()).await.unwrap();
        }
    });
    url
}

#[tokio::test]
async fn hooks_predicates_and_cookies_lead_to_no_secret_that_is_shown() {
    let (hook, predicate) = (Keys::default(), Keys::default());
    let observed = predicate.clone();
    let policy = RetryPolicy::off().with_predicate(move |operation, outcome| {
        observed.show(&(operation, outcome));
        None
    });
    let client = Client::builder()
        .with_base_url(echo(2).await)
        .with_hook(hook.clone())
        .with_retry_policy(policy)
        .build()
        .unwrap();
    // Its signs are encoded in a cookie and in a query.
    let session = "session/with=signs & ü";
    let call = GetThing::new(&client).session(session);
    let error = call.x_own("own key of the call").send().await.unwrap_err();
    let text = format!("{} {:?}", shown(&error), error.message());
    assert!(
        text.contains("x-second: [redacted]"),
        "sent twice, and shown: {text}"
    );
    for secret in [KEY, SECOND_KEY, session, "own key of the call"] {
        assert!(!text.contains(secret), "{secret} in {text}");
    }
    for Keys(observed) in [hook, predicate] {
        let text = observed.lock().unwrap();
        assert!(text.contains("set-cookie"), "{text}");
        assert_clean(&text);
        for secret in [KEY, SECOND_KEY, session] {
            assert!(!text.contains(secret), "{secret} in {text}");
        }
    }
}
