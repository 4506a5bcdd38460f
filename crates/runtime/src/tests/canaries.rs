//! Everything that is shown of a failure, with a secret wherever one can be.

use std::collections::BTreeMap;
use std::error::Error as StdError;
use std::fmt::Write as _;

use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use serde::Deserialize;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpListener;

use crate::redactor::Redactor;
use crate::stream::{StreamError, items};
use crate::wire::multipart::Part;
use crate::{Credential, DecodeError, Response, ResponseValue, Secret};
use crate::{Error, TransportError};

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
        let decode = DecodeError::of_item::<Pet>(&error, json, &secrets);
        assert_clean(&shown(&decode));
        let error = serde_json::from_slice::<Kind>(json).unwrap_err();
        assert_clean(&shown(&DecodeError::of_item::<Kind>(
            &error, json, &secrets,
        )));
    }
}

/// The response of a server that sends this body.
async fn respond(status: u16, body: &str) -> Response {
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
async fn an_error_of_the_connection_shows_no_user_and_no_query() {
    let client = reqwest::Client::builder().no_proxy().build().unwrap();
    for url in [
        format!("http://{CANARY}:{CANARY}@127.0.0.1:1/?key={CANARY}"),
        format!("ftp://user:{CANARY}@127.0.0.1/?key={CANARY}"),
    ] {
        let error = client.get(url).send().await.unwrap_err();
        let error = TransportError::new(error);
        assert_clean(&shown(&error));
        assert_clean(&shown(&Error::<()>::CommunicationError(error)));
    }
}
