//! What a client and a call set, and what hooks take part in, over loopback.

#![cfg(feature = "client")]

use std::future::ready;
use std::sync::{Arc, Mutex};

use crate::common::{Reply, Server, Token};
use reqwest::header::HeaderMap;
use streamkap_api::{
    Attempt, AttemptOutcome, AuthorizeError, CallBuilder, Client, ClientBuildError, Decision,
    Error, Hook, HookError, HookFuture, Request, ResponseValue, types,
};

const CANARY: &str = "canary-51d2-never-to-be-seen";
const OK: Reply = Reply::Status(200, "", "{}");

#[tokio::test]
async fn headers_and_query_of_a_call_are_added_to_those_of_the_operation() {
    let server = Server::start(vec![OK]).await;
    let client = server
        .client()
        .with_user_agent("agent/1")
        .with_default_header("x-team", "of the client")
        .with_default_header("x-zone", "eu");
    let client = client.build().unwrap();
    client
        .whoami()
        .header("X-Team", "of the call")
        .query("a b", "c&d=é")
        .query("a b", "again")
        .send()
        .await
        .unwrap();
    let request = server.requests().remove(0);
    let (line, headers) = request.split_once("\r\n").unwrap();
    assert_eq!(
        line,
        "GET /auth/whoami?a%20b=c%26d%3D%C3%A9&a%20b=again HTTP/1.1"
    );
    let headers = headers.to_lowercase();
    for header in [
        "x-team: of the call\r\n",
        "x-zone: eu\r\n",
        "user-agent: agent/1\r\n",
        "accept: application/json\r\n",
    ] {
        assert!(headers.contains(header), "{header} in {headers}");
    }
    assert!(!headers.contains("of the client"));
}

/// The names of the headers of a request, in alphabetical order.
fn header_names(request: &str) -> Vec<String> {
    let (head, _) = request.split_once("\r\n\r\n").unwrap();
    let names = head.lines().skip(1).filter_map(|line| line.split_once(':'));
    let mut names: Vec<String> = names.map(|(name, _)| name.to_lowercase()).collect();
    names.sort();
    names
}

#[tokio::test]
async fn a_client_with_default_settings_sends_no_header_that_nobody_asked_for() {
    let busy = Reply::Status(503, "retry-after: 0\r\n", "{}");
    let server = Server::start(vec![OK, OK, busy, OK]).await;
    let client = server.client().build().unwrap();
    client.whoami().send().await.unwrap();
    let body = |body: types::builder::BodyCreateProjectKey| {
        body.name("orders").role_ids(vec!["reader".to_owned()])
    };
    let created = client.create_project_key().body_map(body).send().await;
    created.unwrap();
    let authorized = server.client().with_authorizer(Token("token"));
    let authorized = authorized.build().unwrap();
    authorized.whoami().send().await.unwrap();
    let sent: Vec<Vec<String>> = server
        .requests()
        .iter()
        .map(|it| header_names(it))
        .collect();
    let read = ["accept", "host", "user-agent"];
    let written = [
        "accept",
        "content-length",
        "content-type",
        "host",
        "user-agent",
    ];
    let authorized = ["accept", "authorization", "host", "user-agent"];
    // The last call is sent again after the 503.
    let expected: [&[&str]; 4] = [&read, &written, &authorized, &authorized];
    assert_eq!(sent, expected);
    let user_agent = format!(
        "user-agent: streamkap-api/{}\r\n",
        env!("CARGO_PKG_VERSION")
    );
    for request in server.requests() {
        let head = request.to_lowercase();
        assert!(head.contains("accept: application/json\r\n"), "{head}");
        assert!(head.contains(&user_agent), "{head}");
    }
}

#[tokio::test]
async fn what_cannot_be_sent_is_an_error_and_quotes_no_value() {
    let server = Server::start(vec![OK]).await;
    let client = server.client().build().unwrap();
    let bad = format!("{CANARY}\n");
    for error in [
        client.whoami().header("x-key", &bad).send().await,
        client.whoami().header("not a name", &bad).send().await,
        client.whoami().header(&bad, "x-key").send().await,
    ] {
        let error = error.unwrap_err();
        assert!(matches!(error, Error::InvalidRequest(_)), "{error:?}");
        assert!(!format!("{error} {error:?}").contains(CANARY));
    }
    for builder in [
        Client::builder().with_default_header("x-key", &bad),
        Client::builder().with_default_header(&bad, "x-key"),
        Client::builder().with_idempotency_key_header(&bad),
        Client::builder().with_user_agent(&bad),
        Client::builder().with_proxy(format!("not a URL {CANARY}")),
        Client::builder()
            .with_http_client(reqwest::Client::new())
            .with_proxy("http://127.0.0.1:1"),
    ] {
        let error = builder.build().unwrap_err();
        assert!(matches!(error, ClientBuildError::Setting(_)));
        assert!(!format!("{error} {error:?}").contains(CANARY));
    }
    assert!(server.requests().is_empty());
}

#[tokio::test]
async fn neither_a_builder_nor_a_client_shows_what_it_sends() {
    let builder = Client::builder().with_default_header("x-key", CANARY);
    let client = builder.clone().build().unwrap();
    let call = client.whoami().header("x-key", CANARY);
    let call = call.query("key", CANARY);
    let shown = format!("{builder:?} {client:?} {call:?}");
    assert!(shown.contains("x-key"), "{shown}");
    assert!(!shown.contains(CANARY), "{shown}");
}

#[tokio::test]
async fn a_proxy_gets_the_calls_to_the_loopback_interface_too() {
    let proxy = Server::start(vec![OK]).await;
    let client = Client::builder()
        .with_base_url("http://127.0.0.1:9")
        .with_proxy(&proxy.url);
    client.build().unwrap().whoami().send().await.unwrap();
    let request = proxy.requests().remove(0);
    let start = "GET http://127.0.0.1:9/auth/whoami ";
    assert!(request.starts_with(start), "{request}");
}

#[tokio::test]
async fn an_http_client_that_follows_redirects_is_found_out() {
    let other = Server::start(vec![OK]).await;
    let location: &'static str = format!("location: {}/x\r\n", other.url).leak();
    let server = Server::start(vec![Reply::Status(307, location, "")]).await;
    let client = server.client().with_http_client(reqwest::Client::new());
    let error = client.build().unwrap().whoami().send().await.unwrap_err();
    assert!(matches!(error, Error::Redirected), "{error:?}");
    assert!(error.to_string().contains("redirect::Policy::none()"));
    let policy = reqwest::redirect::Policy::none();
    let own = reqwest::Client::builder().redirect(policy).build().unwrap();
    let client = server.client().with_http_client(own).build().unwrap();
    let error = client.whoami().send().await.unwrap_err();
    assert_eq!(error.status().map(|status| status.as_u16()), Some(307));
    assert_eq!(other.requests().len(), 1);
}

/// Notes what it sees.
#[derive(Clone, Default)]
struct Observer(Arc<Mutex<Vec<String>>>);

impl Hook for Observer {
    fn before_attempt<'a>(
        &'a self,
        attempt: Attempt<'a>,
        request: &'a mut Request,
    ) -> HookFuture<'a, Result<(), HookError>> {
        let authorized = request.headers().contains_key("authorization");
        let (operation, count) = (attempt.operation.name, attempt.resend_count);
        let seen = format!("before {operation} {count} {authorized}");
        self.0.lock().unwrap().push(seen);
        let count = count.into();
        request.headers_mut().insert("x-attempt", count);
        Box::pin(ready(Ok(())))
    }

    fn after_attempt<'a>(
        &'a self,
        attempt: Attempt<'a>,
        sent: &'a Request,
        outcome: AttemptOutcome<'a>,
    ) -> HookFuture<'a, Decision> {
        let outcome = match outcome {
            AttemptOutcome::Response {
                status, headers, ..
            } => {
                format!("{status} {:?}", headers.get("x-reply"))
            }
            other => format!("{other:?}"),
        };
        let authorized = sent.headers().contains_key("authorization");
        let seen = format!("after {} {authorized} {outcome}", attempt.resend_count);
        self.0.lock().unwrap().push(seen);
        Box::pin(ready(Decision::Continue))
    }
}

#[tokio::test(start_paused = true)]
async fn hooks_take_part_in_every_attempt_and_see_no_credential_before_it() {
    let server = Server::start(vec![
        Reply::Status(503, "retry-after: 1\r\n", "{}"),
        Reply::Status(200, "x-reply: yes\r\n", "{}"),
    ])
    .await;
    let observer = Observer::default();
    let client = server.client().with_authorizer(Token(CANARY));
    let client = client.with_hook(observer.clone()).build().unwrap();
    client.whoami().send().await.unwrap();
    assert_eq!(
        *observer.0.lock().unwrap(),
        [
            "before whoami 0 false",
            "after 0 true 503 Service Unavailable None",
            "before whoami 1 false",
            "after 1 true 200 OK Some(\"yes\")",
        ]
    );
    for (count, request) in server.requests().iter().enumerate() {
        assert!(request.contains(&format!("x-attempt: {count}\r\n")));
        assert!(request.contains(CANARY), "the credential is sent");
    }
}

/// Refuses, or has the call sent again for each 404.
struct Judge {
    refuses: bool,
    as_authorization: bool,
}

impl Hook for Judge {
    fn before_attempt<'a>(
        &'a self,
        _: Attempt<'a>,
        _: &'a mut Request,
    ) -> HookFuture<'a, Result<(), HookError>> {
        let result: Result<(), HookError> = match (self.refuses, self.as_authorization) {
            (false, _) => Ok(()),
            (true, false) => Err("out of office hours".into()),
            (true, true) => Err(AuthorizeError::transient("no key").into()),
        };
        Box::pin(ready(result))
    }

    fn after_attempt<'a>(
        &'a self,
        _: Attempt<'a>,
        _: &'a Request,
        outcome: AttemptOutcome<'a>,
    ) -> HookFuture<'a, Decision> {
        let is_missing = matches!(
            outcome,
            AttemptOutcome::Response { status, .. } if status == 404
        );
        let headers = HeaderMap::from_iter([(reqwest::header::IF_MATCH, "again".parse().unwrap())]);
        Box::pin(ready(if is_missing {
            Decision::Resend(headers)
        } else {
            Decision::Continue
        }))
    }
}

#[tokio::test]
async fn a_hook_has_a_call_sent_again_once_also_a_post() {
    let judge = || Judge {
        refuses: false,
        as_authorization: false,
    };
    let server = Server::start(vec![Reply::Status(404, "", "{}")]).await;
    let client = server.client().with_hook(judge()).build().unwrap();
    let call = client.get_access_token().body_map(|body| body);
    let error = call.send().await.unwrap_err();
    assert!(error.is_not_found());
    let requests = server.requests();
    assert_eq!(requests.len(), 2);
    assert!(!requests[0].contains("if-match"));
    assert!(requests[1].contains("if-match: again"));
}

#[tokio::test]
async fn a_hook_refuses_a_request_and_none_is_sent() {
    let server = Server::start(vec![OK]).await;
    for as_authorization in [false, true] {
        let judge = Judge {
            refuses: true,
            as_authorization,
        };
        let client = server.client().with_hook(judge).build().unwrap();
        let error = client.whoami().send().await.unwrap_err();
        match (&error, as_authorization) {
            (Error::Authorization(reason), true) => {
                assert!(error.is_transient());
                // The error states its cause itself.
                assert!(error.to_string().contains(&reason.cause().to_string()));
                assert!(std::error::Error::source(&error).is_none());
            }
            (Error::Hook(_), false) => {
                assert!(!error.is_transient());
                assert!(std::error::Error::source(&error).is_some());
            }
            (error, _) => panic!("{error:?}"),
        }
    }
    assert!(server.requests().is_empty());
}

const INVALID: &str = r#"{"detail": [{"loc": ["path", 3], "msg": "no", "type": "t"}]}"#;
const BAD: &str = r#"{"detail": {"code": "bad", "message": "no"}}"#;

/// Operations whose errors have different bodies, builders of values and of clients.
async fn all_kinds(client: &Client) -> Result<(), Error> {
    let body = types::BodyCreateProjectKey::builder();
    let body = body.name("orders").role_ids(Vec::new()).build()?;
    client.create_project_key().body(body).await?;
    client.whoami().send().await?;
    let chain = client.get_destination_smt_chain();
    chain.destination_id("x").await?;
    Ok(())
}

#[tokio::test]
async fn one_error_takes_those_of_all_operations_and_keeps_their_bodies() {
    let invalid = Reply::Status(422, "x-request-id: r-1\r\n", INVALID);
    let bad = Reply::Status(422, "", BAD);
    for (replies, expected) in [
        (vec![invalid], "invalid"),
        (vec![OK, Reply::Status(404, "", "{}")], ""),
        (vec![OK, OK, bad], "bad"),
    ] {
        let server = Server::start(replies).await;
        let error = all_kinds(&server.client().build().unwrap()).await;
        let error = error.unwrap_err();
        assert!(error.is_client_error(), "{error}");
        let invalid = error.typed::<types::HttpValidationError>();
        let bad = error.typed::<types::SmtErrorResponse>();
        let found = (invalid.is_some(), bad.is_some());
        assert_eq!(found, (expected == "invalid", expected == "bad"), "{error}");
        if let Some(invalid) = invalid {
            let detail = serde_json::to_value(invalid).unwrap();
            assert_eq!(detail["detail"][0]["msg"], "no");
            assert_eq!(error.request_id(), Some("r-1"));
        }
        assert!(bad.is_none_or(|bad| bad.detail.code == "bad"));
    }
}

#[test]
fn one_error_takes_those_of_builders() {
    fn client() -> Result<Client, Error> {
        Ok(Client::builder()
            .with_base_url("http://example.com")
            .build()?)
    }
    fn body() -> Result<types::BodyCreateProjectKey, Error> {
        Ok(types::BodyCreateProjectKey::builder().build()?)
    }
    let error = client().unwrap_err();
    assert!(matches!(error, Error::Client(_)), "{error:?}");
    assert!(error.to_string().contains("https"), "{error}");
    let error = body().unwrap_err();
    assert!(matches!(error, Error::InvalidRequest(_)), "{error:?}");
    assert!(error.to_string().contains("`name` is missing"), "{error}");
}

/// What a program does about any operation.
async fn told<B: CallBuilder>(call: B) -> Result<ResponseValue<B::Success>, String> {
    let operation = B::OPERATION;
    let named = |error| format!("{} {}: {error}", operation.method, operation.path);
    call.await.map_err(named)
}

#[tokio::test]
async fn code_over_any_operation_knows_its_name_its_path_and_its_types() {
    let server = Server::start(vec![OK, Reply::Status(404, "", "")]).await;
    let client = server.client().build().unwrap();
    let identity: types::Identity = told(client.whoami()).await.unwrap().into_inner();
    assert_eq!(identity.tenant_id, None);
    let error = told(client.get_project_key().project_key_id("x")).await;
    let error = error.unwrap_err();
    assert!(
        error.starts_with("GET /project-keys/{project_key_id}: "),
        "{error}"
    );
}

/// What the error says of itself.
fn kinds(error: &Error<impl Sized>) -> Vec<&'static str> {
    let all = [
        ("timeout", error.is_timeout()),
        ("connect", error.is_connect()),
        ("decode", error.is_decode()),
        ("client", error.is_client_error()),
        ("server", error.is_server_error()),
        ("unauthorized", error.is_unauthorized()),
        ("not found", error.is_not_found()),
        ("transient", error.is_transient()),
    ];
    let kinds = all.into_iter().filter(|(_, is_so)| *is_so);
    kinds.map(|(kind, _)| kind).collect()
}

#[tokio::test(start_paused = true)]
async fn every_failure_has_its_kinds() {
    let status = |status| Reply::Status(status, "", "{}");
    for (reply, expected) in [
        (Reply::Hang, &["timeout", "transient"][..]),
        (Reply::Close, &["transient"]),
        (Reply::Status(200, "", r#"{"tenant_id": 3}"#), &["decode"]),
        (
            Reply::Status(200, "content-length: 9\r\n", "{}"),
            &["transient"],
        ),
        (status(401), &["client", "unauthorized"]),
        (status(403), &["client"]),
        (status(404), &["client", "not found"]),
        (status(429), &["client", "transient"]),
        (status(501), &["server"]),
        (status(503), &["server", "transient"]),
        (status(307), &[]),
    ] {
        let server = Server::start(vec![reply.clone()]).await;
        let error = server.client().build().unwrap().whoami().await.unwrap_err();
        assert_eq!(kinds(&error), expected, "{reply:?}: {error:?}");
    }
    let client = Client::builder().with_base_url("http://127.0.0.1:1");
    let error = client.build().unwrap().whoami().await.unwrap_err();
    assert_eq!(kinds(&error), ["connect", "transient"]);
}

#[tokio::test]
async fn the_json_of_an_error_that_does_not_match_states_where() {
    let reply = Reply::Status(422, "", r#"{"detail": {"code": 3, "message": "no"}}"#);
    let server = Server::start(vec![reply]).await;
    let client = server.client().build().unwrap();
    let call = client.get_destination_smt_chain().destination_id("x");
    let error = call.await.unwrap_err();
    assert!(
        !error.is_decode(),
        "it is an error that the API responded with"
    );
    assert_eq!(error.decode_error().unwrap().path(), "detail.code");
    let shown = error.to_string();
    assert!(shown.contains("detail.code: expected a string"), "{shown}");
}

#[test]
fn a_call_outside_of_a_runtime_is_an_error_and_a_runtime_blocks_on_it() {
    let client = Client::builder().with_base_url("http://127.0.0.1:1");
    let client = client.build().unwrap();
    let mut call = std::pin::pin!(client.whoami().into_future());
    let mut context = std::task::Context::from_waker(std::task::Waker::noop());
    let std::task::Poll::Ready(Err(error)) = call.as_mut().poll(&mut context) else {
        panic!("the call is waiting");
    };
    assert!(matches!(error, Error::NoRuntime), "{error:?}");
    assert!(error.to_string().contains("tokio runtime"), "{error}");

    let runtime = tokio::runtime::Builder::new_current_thread();
    let runtime = { runtime }.enable_all().build().unwrap();
    let error = runtime.block_on(client.whoami().into_future());
    assert!(error.unwrap_err().is_connect());
}
