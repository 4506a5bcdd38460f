//! What happens around a call, over loopback.

#![cfg(feature = "client")]

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use axum::Router;
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::IntoResponse as _;
use axum::routing::any;
use streamkap_api::{Authorize, AuthorizeError, AuthorizeFuture, Client, Error};

const CANARY: &str = "canary-7f3a-never-to-be-seen";

/// Numbers its tokens: `Bearer token-0` first, another after each 401.
#[derive(Clone, Default)]
struct Numbered {
    renewals: Arc<AtomicUsize>,
    is_exhausted: bool,
}

fn numbered(number: usize) -> HeaderValue {
    HeaderValue::from_str(&format!("Bearer token-{number}")).unwrap()
}

impl Authorize for Numbered {
    fn authorization(&self) -> AuthorizeFuture<'_> {
        Box::pin(async { Ok(numbered(self.renewals.load(Ordering::SeqCst))) })
    }

    fn renew_after_unauthorized<'a>(&'a self, rejected: &'a HeaderValue) -> AuthorizeFuture<'a> {
        Box::pin(async move {
            let renewals = self.renewals.fetch_add(1, Ordering::SeqCst);
            assert_eq!(
                rejected,
                numbered(renewals),
                "it gets the token that was sent"
            );
            if self.is_exhausted {
                Err(AuthorizeError::permanent("no more tokens"))
            } else {
                Ok(numbered(renewals + 1))
            }
        })
    }
}

/// Serves one handler for every request, with a count of them.
async fn serve(respond: fn(HeaderMap) -> axum::response::Response) -> (String, Arc<AtomicUsize>) {
    let count = Arc::new(AtomicUsize::new(0));
    let counted = Arc::clone(&count);
    let routes = Router::new().fallback(any(move |headers: HeaderMap| async move {
        counted.fetch_add(1, Ordering::SeqCst);
        respond(headers)
    }));
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(async move { axum::serve(listener, routes).await });
    (format!("http://{address}"), count)
}

fn accepts_token_1(headers: HeaderMap) -> axum::response::Response {
    match headers.get(header::AUTHORIZATION) {
        Some(token) if token == "Bearer token-1" => "{}".into_response(),
        Some(_) => (StatusCode::UNAUTHORIZED, r#"{"detail": "expired"}"#).into_response(),
        None => (StatusCode::FORBIDDEN, r#"{"detail": "no token"}"#).into_response(),
    }
}

fn client(base_url: &str, authorizer: Numbered) -> Client {
    Client::builder()
        .with_base_url(base_url)
        .with_authorizer(authorizer)
        .build()
        .unwrap()
}

#[tokio::test]
async fn a_401_leads_to_one_renewal_and_one_replay() {
    let (base_url, calls) = serve(accepts_token_1).await;
    let authorizer = Numbered::default();
    client(&base_url, authorizer.clone())
        .whoami()
        .send()
        .await
        .unwrap();
    assert_eq!(calls.load(Ordering::SeqCst), 2);
    assert_eq!(authorizer.renewals.load(Ordering::SeqCst), 1);
}

#[tokio::test]
async fn without_a_new_token_the_first_401_reaches_the_caller() {
    let (base_url, calls) = serve(accepts_token_1).await;
    let authorizer = Numbered {
        is_exhausted: true,
        ..Numbered::default()
    };
    let error = client(&base_url, authorizer)
        .whoami()
        .send()
        .await
        .unwrap_err();
    assert!(error.is_unauthorized());
    assert_eq!(error.message().as_deref(), Some("expired"));
    assert_eq!(calls.load(Ordering::SeqCst), 1);
}

#[tokio::test]
async fn a_replay_that_is_refused_too_is_not_replayed_again() {
    let (base_url, calls) = serve(|_| StatusCode::UNAUTHORIZED.into_response()).await;
    let error = client(&base_url, Numbered::default())
        .whoami()
        .send()
        .await
        .unwrap_err();
    assert!(error.is_unauthorized());
    assert_eq!(calls.load(Ordering::SeqCst), 2);
}

#[tokio::test]
async fn a_client_without_credentials_sends_no_token() {
    let (base_url, _) = serve(accepts_token_1).await;
    let client = Client::builder().with_base_url(base_url).build().unwrap();
    let error = client.whoami().send().await.unwrap_err();
    assert_eq!(error.message().as_deref(), Some("no token"));
}

#[tokio::test]
async fn an_operation_that_needs_no_token_gets_none() {
    let (base_url, _) = serve(accepts_token_1).await;
    let client = client(&base_url, Numbered::default());
    let error = client
        .get_access_token()
        .body_map(|body| body)
        .send()
        .await
        .unwrap_err();
    assert_eq!(error.message().as_deref(), Some("no token"));
}

fn redirects(_: HeaderMap) -> axum::response::Response {
    let location = [(header::LOCATION, "http://127.0.0.1:9/elsewhere")];
    (StatusCode::TEMPORARY_REDIRECT, location).into_response()
}

#[tokio::test]
async fn a_redirect_is_an_error_and_not_followed() {
    let (base_url, _) = serve(redirects).await;
    let error = client(&base_url, Numbered::default())
        .whoami()
        .send()
        .await
        .unwrap_err();
    assert_eq!(
        error.to_string(),
        "the API responded with 307 Temporary Redirect, and redirects are not followed \
         (operation whoami)"
    );
}

fn undecodable(_: HeaderMap) -> axum::response::Response {
    format!(r#"{{"accessToken": {{"x": "{CANARY}"}}, "refreshToken": "{CANARY}"}}"#).into_response()
}

fn cut_off(_: HeaderMap) -> axum::response::Response {
    format!(r#"{{"accessToken": "{CANARY}"#).into_response()
}

fn echo(_: HeaderMap) -> axum::response::Response {
    let body = format!(
        r#"{{"detail": [{{"loc": ["body"], "msg": "bad", "type": "t", "input": "{CANARY}"}}]}}"#
    );
    (
        StatusCode::UNPROCESSABLE_ENTITY,
        [("x-canary", CANARY)],
        body,
    )
        .into_response()
}

fn odd_echo(_: HeaderMap) -> axum::response::Response {
    (StatusCode::UNPROCESSABLE_ENTITY, format!(r#"["{CANARY}"]"#)).into_response()
}

#[tokio::test]
async fn no_error_shows_a_body_or_a_header() {
    for respond in [undecodable, cut_off, echo, odd_echo] {
        let (base_url, _) = serve(respond).await;
        let client = Client::builder().with_base_url(base_url).build().unwrap();
        let error = client
            .get_access_token()
            .body_map(|body| body)
            .send()
            .await
            .unwrap_err();
        assert!(error.status().is_some());
        let shown = format!("{error} {error:?} {error:#?} {:?}", error.snippet());
        assert!(!shown.contains(CANARY), "{shown}");
        if let Error::ErrorResponse(value) = &error {
            assert!(!format!("{value:?}").contains(CANARY));
        }
        let untyped = error.into_untyped();
        assert!(!format!("{untyped} {untyped:?}").contains(CANARY));
    }
}

#[tokio::test]
async fn no_connection_is_transient_and_keeps_its_source() {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    drop(listener);
    let client = Client::builder()
        .with_base_url(format!("http://{address}"))
        .build()
        .unwrap();
    let error = client.whoami().send().await.unwrap_err();
    assert!(error.is_transient());
    assert_eq!(error.to_string(), "no connection to the API");
    assert!(std::error::Error::source(&error).is_some());
}
