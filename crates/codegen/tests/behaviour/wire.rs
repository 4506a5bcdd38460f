//! Calls, as a server on loopback sees them.

use std::sync::{Arc, Mutex};

use axum::body::Bytes;
use axum::extract::Request;
use axum::http::StatusCode;
use axum::response::IntoResponse;

/// What a server was asked: method, path with query, headers that matter and body.
type Asked = Arc<Mutex<Vec<(String, String, Vec<(String, String)>, Bytes)>>>;

/// A server that notes what it is asked and responds with a status, a content type and a body.
async fn server(status: u16, content_type: &'static str, body: &'static str) -> (String, Asked) {
    let asked = Asked::default();
    let noted = asked.clone();
    let response = move |request: Request| {
        let noted = noted.clone();
        async move {
            let (parts, body_sent) = request.into_parts();
            let bytes = axum::body::to_bytes(body_sent, usize::MAX).await.unwrap();
            let headers = parts.headers.iter();
            let headers =
                headers.map(|(name, value)| (name.to_string(), value.to_str().unwrap().to_owned()));
            let target = parts.uri.path_and_query().unwrap().to_string();
            noted.lock().unwrap().push((
                parts.method.to_string(),
                target,
                headers.collect(),
                bytes,
            ));
            (
                StatusCode::from_u16(status).unwrap(),
                [("content-type", content_type)],
                body,
            )
                .into_response()
        }
    };
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = format!("http://{}", listener.local_addr().unwrap());
    let app = axum::Router::new().fallback(response);
    tokio::spawn(async move { axum::serve(listener, app).await.unwrap() });
    (address, asked)
}

fn header<'a>(headers: &'a [(String, String)], name: &str) -> &'a str {
    let found = headers.iter().find(|(known, _)| known == name);
    found.map_or("", |(_, value)| value)
}

macro_rules! client {
    ($library:ident, $address:expr) => {
        $library::Client::builder()
            .with_base_url($address)
            .build()
            .unwrap()
    };
}

pub async fn bodies_are_sent_as_the_document_says() {
    use golden_multipart::multipart::UploadMultipart;
    use golden_multipart::Part;

    let (address, asked) = server(200, "application/json", r#"{"file":"a","name":"b"}"#).await;
    let client = client!(golden_multipart, address);
    let file = Part::bytes(vec![0, 159, 146, 150])
        .file_name("a.bin")
        .content_type("image/png")
        .unwrap();
    let upload = UploadMultipart::builder()
        .file(file)
        .name("näme")
        .size(4)
        .labels(vec!["a".to_owned(), "b".to_owned()])
        .thumbnails(vec![Part::bytes(vec![1]), Part::bytes(vec![2])]);
    client.upload().body(upload).send().await.unwrap();
    let (method, target, headers, body) = asked.lock().unwrap().pop().unwrap();
    assert_eq!((method.as_str(), target.as_str()), ("POST", "/upload"));
    assert!(
        header(&headers, "content-type").starts_with("multipart/form-data; boundary="),
        "{headers:?}"
    );
    let holds = |part: &[u8]| body.windows(part.len()).any(|window| window == part);
    assert!(holds(&[0, 159, 146, 150]));
    assert!(holds(b"filename=\"a.bin\""));
    assert!(holds(b"Content-Type: image/png"));
    assert!(holds("näme".as_bytes()));
    let text = String::from_utf8_lossy(&body);
    for (part, count) in [
        ("; name=\"labels\"", 2),
        ("; name=\"thumbnails\"", 2),
        ("; name=\"meta\"", 0),
    ] {
        assert_eq!(text.matches(part).count(), count, "{part} in {text}");
    }

    let (address, asked) = server(200, "text/plain", "done").await;
    let client = client!(golden_multipart, address);
    client
        .submit()
        .body_map(|body| {
            body.grant_type("client")
                .scopes(vec!["a b".to_owned(), "c&d".to_owned()])
        })
        .send()
        .await
        .unwrap();
    let (_, _, headers, body) = asked.lock().unwrap().pop().unwrap();
    assert_eq!(
        header(&headers, "content-type"),
        "application/x-www-form-urlencoded"
    );
    assert_eq!(body, "grant_type=client&scopes=a%20b&scopes=c%26d");

    let text = client.write_text().body("some text").send().await.unwrap();
    assert_eq!(text.into_inner(), "done");
    let (_, _, headers, body) = asked.lock().unwrap().pop().unwrap();
    assert_eq!(
        (header(&headers, "content-type"), &body[..]),
        ("text/plain", &b"some text"[..])
    );

    client
        .erase()
        .body_map(|body| body.why("old"))
        .send()
        .await
        .unwrap_err();
    let (method, _, _, body) = asked.lock().unwrap().pop().unwrap();
    assert_eq!(
        (method.as_str(), &body[..]),
        ("DELETE", &br#"{"why":"old"}"#[..])
    );

    client
        .merge()
        .body_map(|body| body.owner("me"))
        .send()
        .await
        .unwrap();
    let (_, _, headers, _) = asked.lock().unwrap().pop().unwrap();
    assert_eq!(
        header(&headers, "content-type"),
        "application/merge-patch+json; charset=utf-8"
    );
}

pub async fn members_of_forms_are_encoded_as_the_document_says() {
    use golden_multipart::multipart::UploadEncodedBody;
    use golden_multipart::Part;
    use golden_multipart::types::Meta;

    let (address, asked) = server(204, "text/plain", "").await;
    let client = client!(golden_multipart, address);
    let meta = || Meta::builder().owner("me").build().unwrap();
    let file = |name: &str| Part::bytes("bytes").file_name(name);
    let more = serde_json::json!({ "more": "canary", "list": [1, 2] });
    let upload = |scan: Part| {
        let upload = UploadEncodedBody::builder()
            .meta(meta())
            .tags(vec!["a".to_owned(), "b".to_owned()])
            .rows("1,2")
            .avatar(file("a"))
            .scan(scan)
            .plain(meta())
            .piped(vec!["a".to_owned(), "b c".to_owned()])
            .spread(meta())
            .password("canary")
            .extra(more.as_object().unwrap().clone());
        assert!(!format!("{upload:?}").contains("canary"), "{upload:?}");
        upload
    };
    let whole = upload(file("s")).build().unwrap();
    assert!(!format!("{whole:?}").contains("canary"), "{whole:?}");
    let error = UploadEncodedBody::builder().meta(meta()).build();
    let missing = "`UploadEncodedBody` cannot be built: `avatar` is missing";
    assert_eq!(error.unwrap_err().to_string(), missing);
    let scan = || file("s").header("X-Pages", "2").unwrap();
    assert!(
        file("s")
            .header("X-Pages", "can\nary")
            .unwrap_err()
            .ends_with("in a header")
    );
    for (scan, content_type) in [
        (scan(), "application/pdf"),
        (scan().content_type("image/tiff").unwrap(), "image/tiff"),
    ] {
        let call = client.upload_encoded().body(upload(scan));
        call.send().await.unwrap();
        let (_, _, headers, body) = asked.lock().unwrap().pop().unwrap();
        let boundary = header(&headers, "content-type")
            .split_once("boundary=")
            .unwrap()
            .1;
        let body = String::from_utf8(body.to_vec()).unwrap();
        let mut parts: Vec<&str> = body
            .split(&format!("--{boundary}"))
            .map(str::trim)
            .collect();
        parts.sort_unstable();
        let form = |name: &str| format!("Content-Disposition: form-data; name=\"{name}\"");
        let mut expected = [
            String::new(),
            "--".to_owned(),
            format!(
                "{}; filename=\"a\"\r\nContent-Type: application/octet-stream\r\n\r\nbytes",
                form("avatar")
            ),
            format!(
                "{}\r\nContent-Type: application/vnd.meta+json\r\n\r\n{{\"owner\":\"me\"}}",
                form("meta")
            ),
            format!(
                "{}\r\nContent-Type: application/json\r\n\r\n{{\"owner\":\"me\"}}",
                form("plain")
            ),
            format!(
                "{}\r\nContent-Type: text/csv; charset=utf-8\r\n\r\n1,2",
                form("rows")
            ),
            format!(
                "{}; filename=\"s\"\r\nContent-Type: {content_type}\r\nx-pages: 2\r\n\r\nbytes",
                form("scan")
            ),
            format!("{}\r\n\r\na|b c", form("piped")),
            format!("{}\r\n\r\nme", form("spread[owner]")),
            format!("{}\r\n\r\nscan", form("kind")),
            format!("{}\r\n\r\ncanary", form("password")),
            format!("{}\r\n\r\ncanary", form("more")),
            format!("{}\r\n\r\n1", form("list")),
            format!("{}\r\n\r\n2", form("list")),
            format!(
                "{}\r\nContent-Type: application/json\r\n\r\n[\"a\",\"b\"]",
                form("tags")
            ),
        ];
        expected.sort_unstable();
        assert_eq!(parts, expected);
    }

    let call = client.submit_encoded().body_map(|body| {
        let deep = Meta::builder().owner("a&b").build().unwrap();
        body.piped(vec!["a".to_owned(), "b c".to_owned()])
            .joined(vec![1, 2])
            .deep(deep)
            .spread(meta())
            .json(vec![1, 2])
            .url("https://x.y/?a=b&c#d+e")
            .plain(meta())
    });
    call.send().await.unwrap();
    let (_, _, _, body) = asked.lock().unwrap().pop().unwrap();
    let mut pairs: Vec<&str> = std::str::from_utf8(&body).unwrap().split('&').collect();
    pairs.sort_unstable();
    assert_eq!(
        pairs,
        [
            "deep[owner]=a%26b",
            "joined=1,2",
            "json=%5B1%2C2%5D",
            "owner=me",
            "piped=a%7Cb%20c",
            "plain=%7B%22owner%22%3A%22me%22%7D",
            "url=https://x.y/?a%3Db%26c%23d%2Be",
        ]
    );
}

pub async fn responses_are_distinguished_by_status() {
    use golden_responses::responses::{StartFailure, StartSuccess};
    use golden_responses::Error;

    const JOB: &str = r#"{"id":"67e55044-10b1-426f-9247-bb680e5fe0c8"}"#;
    for (status, body, variant) in [
        (200, JOB, "Ok("),
        (202, "\"later\"", "Accepted("),
        (204, "", "NoContent"),
    ] {
        let (address, _) = server(status, "application/json", body).await;
        let response = client!(golden_responses, address)
            .start()
            .send()
            .await
            .unwrap()
            .into_inner();
        assert!(format!("{response:?}").starts_with(variant), "{response:?}");
        let _: StartSuccess = response;
    }
    for (status, body, variant) in [
        (400, r#"{"title":"no"}"#, "BadRequest("),
        (
            422,
            r#"{"detail":[{"loc":["a",1],"msg":"no"}]}"#,
            "UnprocessableEntity(",
        ),
        (503, "down", "Status5xx("),
        (418, "{}", "Other("),
    ] {
        let (address, _) = server(status, "application/json", body).await;
        let error = client!(golden_responses, address)
            .start()
            .send()
            .await
            .unwrap_err();
        let Error::ErrorResponse(response) = error else {
            panic!("{error:?}");
        };
        let response: StartFailure = response.into_inner();
        assert!(format!("{response:?}").starts_with(variant), "{response:?}");
    }
    let id = "67e55044-10b1-426f-9247-bb680e5fe0c8";
    for (status, there) in [(200, true), (204, false)] {
        let (address, _) = server(status, "application/json", if there { JOB } else { "" }).await;
        let job = client!(golden_responses, address)
            .job()
            .id(id)
            .send()
            .await
            .unwrap();
        assert_eq!(job.into_inner().is_some(), there);
    }
    let (address, asked) = server(200, "application/json", "").await;
    let client = client!(golden_responses, address);
    client.job_there().id(id).send().await.unwrap();
    #[allow(deprecated)]
    client.job_trace().id(id).send().await.unwrap();
    let methods: Vec<String> = asked
        .lock()
        .unwrap()
        .iter()
        .map(|call| call.0.clone())
        .collect();
    assert_eq!(methods, ["HEAD", "TRACE"]);
    assert!(client.job().id("no uuid").send().await.is_err());
    assert!(
        client.job().send().await.is_err(),
        "a path parameter is missing"
    );
}

pub async fn parameters_are_written_in_their_styles() {
    use golden_parameters::types::{ByQuerySort, Colour};

    let (address, asked) = server(204, "text/plain", "").await;
    let client = client!(golden_parameters, address);
    let colour = || Colour::builder().r(1).g(2).build().unwrap();
    let list = || vec!["a".to_owned(), "b c".to_owned()];
    client
        .by_path()
        .text("a/b")
        .list(vec![1, 2])
        .object(colour())
        .label(list())
        .matrix(list())
        .when("2024-05-06".parse::<chrono::NaiveDate>().unwrap())
        .send()
        .await
        .unwrap();
    let target = asked.lock().unwrap().pop().unwrap().1;
    assert_eq!(
        target,
        "/simple/a%2Fb/1,2/g=2,r=1/label.a,b%20c/matrix;matrix=a;matrix=b%20c/2024-05-06"
    );
    for (numbers, colour, label, refused) in [
        (vec![], colour(), list(), "list"),
        (vec![1], Colour::default(), list(), "object"),
        (vec![1], colour(), vec![], "label"),
    ] {
        let error = client
            .by_path()
            .text("a")
            .list(numbers)
            .object(colour)
            .label(label)
            .matrix(list())
            .when("2024-05-06".parse::<chrono::NaiveDate>().unwrap())
            .send()
            .await
            .unwrap_err();
        let expected = format!("the path parameter {refused} is empty");
        assert!(error.to_string().contains(&expected), "{error}");
    }
    assert!(asked.lock().unwrap().is_empty(), "a refused call was sent");
    client
        .by_query()
        .q("né")
        .form(list())
        .joined(list())
        .space(list())
        .pipe(list())
        .deep(colour())
        .json(colour())
        .flag(true)
        .sort(ByQuerySort::Up)
        .filter_name("x")
        .page(0u64)
        .send()
        .await
        .unwrap();
    let target = asked.lock().unwrap().pop().unwrap().1;
    let mut pairs: Vec<&str> = target.split_once('?').unwrap().1.split('&').collect();
    pairs.sort_unstable();
    assert_eq!(
        pairs,
        [
            "deep[g]=2",
            "deep[r]=1",
            "filter%5Bname%5D=x",
            "flag=true",
            "form=a",
            "form=b%20c",
            "joined=a,b%20c",
            "json=%7B%22g%22%3A2%2C%22r%22%3A1%7D",
            "page=0",
            "pipe=a%7Cb%20c",
            "q=n%C3%A9",
            "sort=up",
            "space=a%20b%20c",
        ]
    );
    assert!(
        client.by_query().q("x").send().await.is_err(),
        "a text that is too short"
    );
    let error = client.by_header().x_request_id("no uuid").send().await;
    let error = error.unwrap_err().to_string();
    assert!(
        error.contains("the parameter `X-Request-Id` is invalid: invalid"),
        "{error}"
    );
    let call = client.by_header().x_api_key("canary");
    assert!(!format!("{call:?}").contains("canary"), "{call:?}");
    client
        .by_header()
        .x_request_id(
            "67e55044-10b1-426f-9247-bb680e5fe0c8"
                .parse::<uuid::Uuid>()
                .unwrap(),
        )
        .x_list(list())
        .x_object(colour())
        .session("a b")
        .send()
        .await
        .unwrap();
    let headers = asked.lock().unwrap().pop().unwrap().2;
    assert_eq!(header(&headers, "x-list"), "a,b c");
    assert_eq!(header(&headers, "x-object"), "g=2,r=1");
    assert!(
        header(&headers, "cookie").starts_with("session=a"),
        "{headers:?}"
    );
}

pub async fn dates_are_read_loosely_and_sent_as_rfc_3339() {
    use golden_dates::Error;
    use golden_dates::types::{Event, EventEither};

    const NAIVE: &str = "2024-01-01T12:00:00.123456";
    const EVENT: &str = r#"{
        "at": "2024-01-01T12:00:00.123456", "ended": "2024-01-01 12:00:00.123456", "named": "2024-01-01t12:00:00.123456z",
        "seen": "2024-01-01T14:00:00.123456+02:00", "paused": null, "names": ["2024-01-01T12:00:00.123456"],
        "list": ["2024-01-01T12:00:00.123456"], "map": {"a": "2024-01-01T12:00:00.123456", "b": null},
        "points": [["2024-01-01T12:00:00.123456", 1.5]], "either": "2024-01-01T12:00:00.123456",
        "picked": ["2024-01-01T12:00:00.123456"], "day": "2024-01-01", "more": "2024-01-01T12:00:00.123456"
    }"#;
    let instant: chrono::DateTime<chrono::Utc> = format!("{NAIVE}Z").parse().unwrap();
    let (address, asked) = server(200, "application/json", EVENT).await;
    let client = client!(golden_dates, address);
    let sent = Event::builder()
        .at(instant)
        .ended(None::<chrono::DateTime<chrono::Utc>>);
    let response = client
        .put_event()
        .body(sent.names(vec![]).build().unwrap());
    let event = response.send().await.unwrap().into_inner();
    assert_eq!(event.at, instant);
    assert_eq!(
        (event.ended, event.seen, event.named),
        (Some(instant), Some(instant), Some(instant))
    );
    assert_eq!(event.paused, Some(None));
    assert_eq!(event.list, Some(vec![instant]));
    assert_eq!(event.points, Some(vec![(instant, 1.5)]));
    assert!(matches!(event.either, Some(EventEither::DateTime(at)) if at == instant));
    assert_eq!(event.extra["more"], instant);
    assert_eq!(
        event.names,
        [NAIVE],
        "a text that is no date stays as it came"
    );
    assert_eq!(
        serde_json::to_value(&event).unwrap()["map"],
        serde_json::json!({ "a": format!("{NAIVE}Z"), "b": null })
    );
    assert_eq!(
        serde_json::to_value(&event).unwrap()["picked"],
        serde_json::json!([format!("{NAIVE}Z")])
    );
    let (_, _, _, body) = asked.lock().unwrap().pop().unwrap();
    assert_eq!(
        body,
        r#"{"at":"2024-01-01T12:00:00.123456Z","ended":null,"names":[]}"#
    );

    let (address, asked) =
        server(200, "application/json", r#"["2024-01-01 12:00:00.123456"]"#).await;
    let client = client!(golden_dates, address);
    assert_eq!(
        *client.moments().since(instant).send().await.unwrap(),
        [instant]
    );
    let (_, target, _, _) = asked.lock().unwrap().pop().unwrap();
    assert_eq!(target, "/moments?since=2024-01-01T12%3A00%3A00.123456Z");

    // Absent is null where it is required, as everywhere; what is no date is told without the value.
    let (address, _) = server(
        200,
        "application/json",
        r#"{"at":"2024-01-01T12:00:00","names":[]}"#,
    )
    .await;
    let event = client!(golden_dates, address)
        .put_event()
        .body(event)
        .send()
        .await
        .unwrap()
        .into_inner();
    assert_eq!(
        (event.ended, event.seen, &event.paused),
        (None, None, &None)
    );
    let (address, _) = server(200, "application/json", r#"{"at":"canary","names":[]}"#).await;
    let error = client!(golden_dates, address)
        .put_event()
        .body(event)
        .send()
        .await
        .unwrap_err();
    let text = format!("{error} {error:?}");
    assert!(matches!(error, Error::InvalidResponsePayload(..)), "{text}");
    assert!(
        text.contains("a date and time") && !text.contains("canary"),
        "{text}"
    );
}

pub async fn a_response_that_breaks_off_does_not_show_the_query() {
    use std::error::Error as _;
    use std::io::{Read as _, Write as _};

    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let address = format!("http://{}", listener.local_addr().unwrap());
    std::thread::spawn(move || {
        let (mut connection, _) = listener.accept().unwrap();
        let _ = connection.read(&mut [0; 4096]).unwrap();
        let begun =
            b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 99\r\n\r\n[";
        connection.write_all(begun).unwrap();
    });
    let instant: chrono::DateTime<chrono::Utc> = "2024-01-01T12:00:00Z".parse().unwrap();
    let client = client!(golden_dates, address);
    let error = client.moments().since(instant).send().await.unwrap_err();
    let mut text = format!("{error} {error:?}");
    let mut cause = error.source();
    while let Some(error) = cause {
        text += &format!(" {error} {error:?}");
        cause = error.source();
    }
    assert!(text.contains("cut off"), "{text}");
    assert!(!text.contains("2024"), "{text}");
}

pub async fn every_media_type_is_asked_for_and_read() {
    const ROWS: &str = "{\"rank\":1}\n{\"rank\":2}\n";
    let accepted = |asked: &Asked| {
        let call = asked.lock().unwrap().pop().unwrap();
        header(&call.2, "accept").to_owned()
    };
    let (url, asked) = server(200, "application/json", "[{\"rank\":3}]").await;
    let rows = client!(golden_media, url).report().send().await.unwrap();
    assert_eq!(rows[0].rank, 3);
    assert_eq!(
        accepted(&asked),
        "application/json, application/problem+json;q=0.5"
    );

    let (url, asked) = server(200, "text/csv", "n\n1\n").await;
    let text = client!(golden_media, url)
        .report()
        .send_text()
        .await
        .unwrap();
    assert_eq!(*text, "n\n1\n");
    assert_eq!(accepted(&asked), "text/csv, application/problem+json;q=0.5");

    let (url, asked) = server(200, "application/x-ndjson", ROWS).await;
    let items = client!(golden_media, url)
        .report()
        .send_items()
        .await
        .unwrap();
    let mut items = items.into_inner();
    let mut found = Vec::new();
    while let Some(item) = items.next().await {
        found.push(item.unwrap().rank);
    }
    assert_eq!(found, [1, 2]);
    assert_eq!(
        accepted(&asked),
        "application/x-ndjson, application/problem+json;q=0.5"
    );

    let body = "event: row\ndata: {\"rank\":7}\n\ndata: [DONE]\n\n";
    let (url, asked) = server(200, "text/event-stream", body).await;
    let events = client!(golden_media, url)
        .report()
        .send_events()
        .await
        .unwrap();
    let mut events = events.into_inner();
    let event = events.next().await.unwrap().unwrap();
    assert_eq!((event.event.as_str(), event.data.rank), ("row", 7));
    assert!(events.next().await.is_none());
    assert_eq!(
        accepted(&asked),
        "text/event-stream, application/problem+json;q=0.5"
    );

    let (url, asked) = server(200, "application/pdf", "%PDF").await;
    client!(golden_media, url)
        .report()
        .send_bytes()
        .await
        .unwrap();
    assert_eq!(
        accepted(&asked),
        "application/pdf, application/problem+json;q=0.5"
    );

    let (url, _) = server(200, "text/event-stream", "data: tick\n\n").await;
    let ticks = client!(golden_media, url).ticks().send().await.unwrap();
    assert_eq!(
        ticks.into_inner().next().await.unwrap().unwrap().data,
        "tick"
    );

    let (url, _) = server(400, "application/problem+json", "{\"title\":\"no\"}").await;
    let error = client!(golden_media, url)
        .report()
        .send_events()
        .await
        .unwrap_err();
    let golden_media::Error::ErrorResponse(problem) = error else {
        panic!("{error:?}");
    };
    assert_eq!(problem.title.as_deref(), Some("no"));

    let (url, _) = server(202, "text/csv", "").await;
    let started = client!(golden_media, url)
        .start()
        .send_text()
        .await
        .unwrap();
    assert!(matches!(
        *started,
        golden_media::responses::StartTextSuccess::Accepted
    ));
}

pub async fn credentials_are_sent_as_the_security_schemes_say() {
    use golden_media::{Credential, Error, Secret};

    let (url, asked) = server(204, "text/plain", "").await;
    let secret = Secret::from("canary");
    let key = Credential::api_key(&secret).unwrap();
    let bearer = Credential::bearer(&secret).unwrap();
    let basic = Credential::basic("ann", &secret).unwrap();
    let builder = golden_media::Client::builder().with_base_url(&url);
    let keys = builder
        .clone()
        .with_authorizer(key.clone())
        .build()
        .unwrap();
    let all = builder.clone().with_authorizer(key).with_authorizer(bearer);
    let all = all.with_authorizer(basic).build().unwrap();
    let sent = || asked.lock().unwrap().pop().unwrap();

    let _ = keys.report().send().await;
    assert_eq!(header(&sent().2, "x-token"), "canary");
    let _ = keys.ticks().send().await;
    assert_eq!(sent().1, "/ticks?key=canary");
    keys.both().send().await.unwrap();
    assert_eq!(header(&sent().2, "cookie"), "session=canary");
    keys.open().send().await.unwrap();
    assert_eq!(header(&sent().2, "authorization"), "");
    let error = keys.start().send().await.unwrap_err();
    assert!(matches!(error, Error::Authorization(_)), "{error:?}");
    assert!(asked.lock().unwrap().is_empty());

    let _ = all.start().send().await;
    assert_eq!(header(&sent().2, "authorization"), "Basic YW5uOmNhbmFyeQ==");
    all.both().send().await.unwrap();
    let call = sent();
    assert_eq!(header(&call.2, "x-token"), "canary");
    assert_eq!(header(&call.2, "authorization"), "Bearer canary");
    all.open().send().await.unwrap();
    assert_eq!(header(&sent().2, "authorization"), "Bearer canary");

    let (url, _) = server(
        403,
        "application/json",
        "{\"detail\": \"key canary is not valid\"}",
    )
    .await;
    let key = Credential::api_key(&secret).unwrap();
    let client = golden_media::Client::builder()
        .with_base_url(&url)
        .with_authorizer(key);
    let error = client.build().unwrap().ticks().send().await.unwrap_err();
    let shown = format!("{error} {error:?}");
    assert!(
        shown.contains("is not valid") && !shown.contains("canary"),
        "{shown}"
    );
}
