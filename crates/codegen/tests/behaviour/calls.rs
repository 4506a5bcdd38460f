//! Calls whose bodies, parameters and servers are out of the ordinary, and values in every spelling.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex};

use axum::body::Bytes;
use axum::extract::Request;
use axum::http::{HeaderMap, HeaderValue, StatusCode};
use serde_json::{Value, json};

/// A request: its target, its headers and its body.
type Sent = (String, HeaderMap, Bytes);

/// A server with a response for each request, a status and a content type with a body.
async fn server(responses: &[(u16, &'static str, &'static str)]) -> (String, Arc<Mutex<Vec<Sent>>>) {
    let sent = Arc::new(Mutex::new(Vec::new()));
    let noted = sent.clone();
    let waiting: VecDeque<_> = responses.iter().copied().collect();
    let waiting = Arc::new(Mutex::new(waiting));
    let respond = move |request: Request| {
        let (noted, waiting) = (noted.clone(), waiting.clone());
        async move {
            let (parts, body) = request.into_parts();
            let body = axum::body::to_bytes(body, usize::MAX).await.unwrap();
            noted.lock().unwrap().push((parts.uri.to_string(), parts.headers, body));
            let next = waiting.lock().unwrap().pop_front();
            let (status, content_type, body) = next.unwrap_or((204, "text/plain", ""));
            let headers = [("content-type", content_type), ("retry-after", "0")];
            (StatusCode::from_u16(status).unwrap(), headers, body)
        }
    };
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let app = axum::Router::new().fallback(respond);
    tokio::spawn(async move { axum::serve(listener, app).await.unwrap() });
    (url, sent)
}

fn client(url: &str) -> golden_calls::Client {
    let builder = golden_calls::Client::builder().with_base_url(url);
    let secret = golden_calls::Secret::from("token");
    let token = golden_calls::Credential::bearer(&secret).unwrap();
    builder.with_authorizer(token).build().unwrap()
}

fn header<'a>(headers: &'a HeaderMap, name: &str) -> &'a str {
    headers.get(name).map_or("", |value| value.to_str().unwrap())
}

pub async fn parameters_with_content_are_json_wherever_they_are() {
    let (url, sent) = server(&[]).await;
    let ctx = golden_calls::types::Ctx::builder().a(1).b("é\"").build().unwrap();
    let cookie = golden_calls::types::Ctx::builder().a(1).build().unwrap();
    let client = client(&url);
    let call = client.json_parameters().key(vec!["a".to_owned(), "b".to_owned()]);
    call.x_ctx(ctx).x_txt("hi").ck(cookie).send().await.unwrap();
    let (target, headers, _) = sent.lock().unwrap().pop().unwrap();
    assert_eq!(target, "/json/%5B%22a%22%2C%22b%22%5D");
    assert_eq!(header(&headers, "x-ctx"), r#"{"a":1,"b":"\u00e9\""}"#);
    assert_eq!(header(&headers, "x-txt"), r#""hi""#);
    assert_eq!(header(&headers, "cookie"), "ck=%7B%22a%22%3A1%7D");
}

pub async fn a_form_of_bytes_is_sent_again_and_its_file_is_a_file() {
    use golden_calls::multipart::UploadBody;
    use golden_calls::Part;

    let (url, sent) = server(&[(503, "text/plain", "")]).await;
    let form = UploadBody::builder().file(Part::bytes("content")).note("a\"b");
    client(&url).upload().body(form).send().await.unwrap();
    let sent: Vec<Sent> = std::mem::take(&mut *sent.lock().unwrap());
    let [(_, first, body), (_, _, again)] = &sent[..] else {
        panic!("{} requests", sent.len());
    };
    assert_eq!(body, again);
    let content_type = header(first, "content-type");
    let boundary = content_type.split_once("boundary=").unwrap().1;
    let expected = format!(
        "--{boundary}\r\n\
         Content-Disposition: form-data; name=\"file\"; filename=\"file\"\r\n\
         Content-Type: application/octet-stream\r\n\r\n\
         content\r\n\
         --{boundary}\r\n\
         Content-Disposition: form-data; name=\"note\"\r\n\r\n\
         a\"b\r\n\
         --{boundary}--\r\n"
    );
    assert_eq!(String::from_utf8_lossy(body), expected);
}

/// Its first token is refused.
struct Renewed;

impl golden_calls::Authorize for Renewed {
    fn authorization(&self) -> golden_calls::AuthorizeFuture<'_> {
        Box::pin(async { Ok(HeaderValue::from_static("Bearer old")) })
    }

    fn renew_after_unauthorized<'a>(&'a self, _rejected: &'a HeaderValue) -> golden_calls::AuthorizeFuture<'a> {
        Box::pin(async { Ok(HeaderValue::from_static("Bearer new")) })
    }
}

pub async fn a_form_of_bytes_is_sent_again_with_the_renewed_token() {
    use golden_calls::multipart::UploadBody;
    use golden_calls::Part;

    let (url, sent) = server(&[(401, "text/plain", "")]).await;
    let builder = golden_calls::Client::builder().with_base_url(&url);
    let client = builder.with_authorizer(Renewed).build().unwrap();
    let form = UploadBody::builder().file(Part::bytes("content"));
    client.upload().body(form).send().await.unwrap();
    let sent = sent.lock().unwrap();
    let tokens: Vec<&str> = sent.iter().map(|(_, headers, _)| header(headers, "authorization")).collect();
    assert_eq!(tokens, ["Bearer old", "Bearer new"]);
    assert_eq!(sent[0].2, sent[1].2);
}

pub async fn a_stream_in_a_form_is_sent_once() {
    use golden_calls::multipart::UploadBody;
    use golden_calls::Part;

    let (url, sent) = server(&[(503, "text/plain", "")]).await;
    let file = Part::stream("content").file_name("quoted\"\r\nname");
    let form = UploadBody::builder().file(file);
    client(&url).upload().body(form).send().await.unwrap_err();
    let sent = sent.lock().unwrap();
    assert_eq!(sent.len(), 1);
    let body = String::from_utf8_lossy(&sent[0].2);
    assert!(body.contains("content") && !body.contains("\r\nname"), "{body}");
}

pub async fn the_caller_states_the_media_type_of_a_range() {
    let (url, sent) = server(&[]).await;
    let client = client(&url);
    client.send_image().body("png").content_type("image/png").send().await.unwrap();
    assert_eq!(header(&sent.lock().unwrap()[0].1, "content-type"), "image/png");
    let error = client.send_image().body("png").send().await.unwrap_err();
    let problem = "the body is of `image/*`: state its media type by `content_type`";
    assert!(error.to_string().contains(problem), "{error}");
    assert_eq!(sent.lock().unwrap().len(), 1);
}

pub async fn what_any_media_type_may_have_is_what_the_response_states() {
    let responses = [
        (200, "text/plain; charset=utf-8", "\"quoted\""),
        (200, "application/json", "\"quoted\""),
    ];
    let (url, sent) = server(&responses).await;
    let client = client(&url);
    for expected in ["\"quoted\"", "quoted"] {
        let text = client.any().body_map(|body| body.a(1)).send().await.unwrap();
        assert_eq!(text.into_inner(), expected);
        let (_, headers, body) = sent.lock().unwrap().pop().unwrap();
        assert_eq!(header(&headers, "content-type"), "application/json");
        assert_eq!(body, r#"{"a":1}"#);
    }
}

pub async fn an_operation_goes_to_its_own_server() {
    let (url, sent) = server(&[]).await;
    let (other, sent_there) = server(&[]).await;
    let documented = "https://eu.calls.example/v2";
    let builder = golden_calls::Client::builder().with_base_url(format!("{url}/base"));
    let client = builder.clone().with_server(documented, &other).build().unwrap();
    client.elsewhere().send().await.unwrap();
    assert_eq!(sent_there.lock().unwrap().pop().unwrap().0, "/elsewhere");
    client.beside().send().await.unwrap();
    assert_eq!(sent.lock().unwrap().pop().unwrap().0, "/v3/elsewhere");
    client.self_operation().send().await.unwrap();
    assert_eq!(sent.lock().unwrap().pop().unwrap().0, "/base/self");
    let insecure = builder.with_server(documented, "http://calls.example").build();
    let error = insecure.unwrap_err().to_string();
    assert!(error.contains("is not https"), "{error}");
}

pub async fn a_whole_body_may_be_null() {
    use golden_nullable::Null;
    use golden_nullable::types::{Label, ReplaceBody};

    let json = |body| (200, "application/json", body);
    let responses = [json("null"), json(r#"{"text":"a"}"#), json("null"), json("null"), json("3")];
    let (url, sent) = server(&responses).await;
    let client = golden_nullable::Client::builder().with_base_url(&url).build().unwrap();
    let read = client.replace().body(Null).send().await.unwrap();
    assert_eq!(read.into_inner(), None);
    let label = Label::builder().text("a").build().unwrap();
    let body = ReplaceBody::builder().text("a").build().unwrap();
    let read = client.replace().body(body).send().await.unwrap();
    assert_eq!(read.into_inner(), Some(label));
    client.replace().body_map(|body| body.text("b")).send().await.unwrap();
    let read = client.replace_number().body(Null).send().await.unwrap();
    assert_eq!(read.into_inner(), None);
    client.replace_number().body(3).send().await.unwrap();
    let bodies: Vec<Bytes> = sent.lock().unwrap().iter().map(|(_, _, body)| body.clone()).collect();
    assert_eq!(bodies, ["null", r#"{"text":"a"}"#, r#"{"text":"b"}"#, "null", "3"]);
    let error = client.replace_number().send().await.unwrap_err();
    assert!(error.to_string().contains("the body is not set"), "{error}");

    let mock = golden_nullable::mock::Mock::start().await;
    let stub = mock.replace().returns(None);
    mock.client().unwrap().replace().body(Null).send().await.unwrap();
    assert_eq!(stub.requests().remove(0).into_inner().body, Some(None));
}

pub async fn a_response_that_does_not_fit_states_where() {
    let responses = [
        (200, "application/json", r#"[{"id":"a"},{"id":3}]"#),
        (200, "application/json", r#"[{"id":"a","count":18446744073709551615}]"#),
        (200, "application/json", r#"[{"id":"a","count":-1.0}]"#),
    ];
    let (url, sent) = server(&responses).await;
    let client = golden_values::Client::builder().with_base_url(&url).build().unwrap();
    let error = client.rows().ratio(0.1_f32).send().await.unwrap_err();
    assert_eq!(sent.lock().unwrap()[0].0, "/rows?ratio=0.1");
    let problem = "[1].id: expected a string";
    assert!(error.to_string().contains(problem), "{error}");
    let error = client.rows().send().await.unwrap_err();
    let problem = "[0].count: expected ";
    assert!(error.to_string().contains(problem), "{error}");
    // A bound that the API breaks is not a reason to refuse what it sends.
    let rows = client.rows().send().await.unwrap();
    assert_eq!(rows[0].count, Some(-1));
}

pub fn numbers_and_strings_are_kept_in_every_spelling() {
    use golden_values::types::{Limits, Numbers, Strings};

    let text = r#"{"integer": 2.0, "positive": -5, "integers": [1e3, -0], "by_name": {"a": 1.0, "b": null},
        "optional": 7.0, "one": 1.0, "one_of_numbers": 1e0, "listed": 2.0, "spelled": 1,
        "limits": 18446744073709551615, "unsigned": 18446744073709551615, "exact": 9007199254740993,
        "either": 2.0, "number": 1.5777777777770001}"#;
    let numbers: Numbers = serde_json::from_str(text).unwrap();
    assert_eq!(numbers.limits, Some(Limits::Value18446744073709551615));
    let expected = json!({
        "integer": 2, "positive": -5, "integers": [1000, 0], "by_name": { "a": 1, "b": null },
        "optional": 7, "one": 1, "one_of_numbers": 1, "listed": 2, "spelled": 1,
        "limits": 18446744073709551615_u64, "unsigned": 18446744073709551615_u64,
        "exact": 9007199254740993_i64, "either": 2, "number": 1.577_777_777_777_000_1,
    });
    assert_eq!(serde_json::to_value(&numbers).unwrap(), expected);
    for wrong in [r#"{"integer": 2.5}"#, r#"{"one": 2}"#, r#"{"integer": 18446744073709551616}"#] {
        assert!(serde_json::from_str::<Numbers>(wrong).is_err(), "{wrong}");
    }

    for (field, strings) in [
        ("uuid", &["8c5f9f6e-4a52-4f0e-9d0a-0e1f7f2b8c11", "8c5f9f6e4a524f0e9d0a0e1f7f2b8c11", ""][..]),
        ("at", &["2024-05-06T07:08:09Z", "2024-05-06 07:08:09", "2024-05-06T07:08:09+02:00", "now"]),
        ("day", &["2024-05-06", "2024-5-6"]),
        ("ip", &["2001:db8::1", "2001:DB8:0::1", "host"]),
        ("letters", &["Zoë", "1"]),
        ("repeated", &["b"]),
        ("short", &["longer"]),
    ] {
        for string in strings {
            super::round_trip::<Strings>(&json!({ field: string }));
        }
    }
    let code: Value = json!({ "union": { "code": "lower" } });
    let strings: Strings = super::round_trip(&code);
    let shown = format!("{:?}", strings.union);
    assert!(!shown.contains("Other"), "{shown}");

    let built = |letters: &str| Strings::builder().letters(letters).build();
    assert!(built("Zoë").is_ok());
    assert!(built("p{L}").unwrap_err().to_string().contains("does not match the pattern"));
    // In an engine that backtracks this takes longer than anybody waits.
    let long = format!("{}b", "a".repeat(10_000));
    assert!(Strings::builder().repeated(&*long).build().is_err());
}
