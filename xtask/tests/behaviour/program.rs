//! Uses the crates of the golden documents as their users would; ends with a panic where one of
//! them does not do what its document says.

use std::sync::{Arc, Mutex};

use axum::body::Bytes;
use axum::extract::Request;
use axum::http::StatusCode;
use axum::response::IntoResponse;
use serde_json::{Value, json};

fn round_trip<T>(value: &Value) -> T
where
    T: for<'de> serde::Deserialize<'de> + serde::Serialize,
{
    let typed: T = serde_json::from_value(value.clone()).unwrap();
    assert_eq!(&serde_json::to_value(&typed).unwrap(), value);
    typed
}

fn null_absent_and_a_value_are_told_apart() {
    use golden_nullable::types::Patch;

    let patch: Patch = round_trip(&json!({ "id": 1, "parent": null, "by_types": null, "by_flag": "a" }));
    assert_eq!(patch.by_types, Some(None));
    assert_eq!(patch.by_flag, Some(Some("a".to_owned())));
    assert_eq!(patch.by_any_of, None);
    let built = Patch::try_from(Patch::builder().id(1).parent(None::<i64>).by_types_null()).unwrap();
    assert_eq!(
        serde_json::to_value(&built).unwrap(),
        json!({ "id": 1, "parent": null, "by_types": null })
    );
    assert!(Patch::try_from(Patch::builder().name("no id")).is_err());
    round_trip::<Patch>(&json!({
        "id": 1, "parent": 2, "by_one_of": null, "by_enum": null, "by_reference": null,
        "list": ["a", null], "map": { "a": null },
    }));
}

fn unknown_values_of_enums_survive() {
    use golden_enums::types::{Job, Level, State};

    let job: Job = round_trip(&json!({
        "state": "paused", "kind": "job", "version": 2, "level": 9, "odd": "neither", "mixed": true,
        "exact": 1.5, "yes": true, "list": [1, "two"], "object": { "a": 1 },
    }));
    assert_eq!(job.state, State::Other("paused".to_owned()));
    assert_eq!(job.level.map(Level::as_i64), Some(9));
    assert_eq!(State::from("done"), State::Done);
    for odd in ["", " ", "+1", "-1", "a b", "a-b", "a_b", "A_B", "self", "Self", "Other", "💥", "it's"] {
        round_trip::<golden_enums::types::Odd>(&json!(odd));
    }
    for wrong in [json!({ "kind": "other" }), json!({ "version": 3 })] {
        let mut value = json!({ "state": "done", "kind": "job", "version": 2 });
        value.as_object_mut().unwrap().extend(wrong.as_object().unwrap().clone());
        assert!(serde_json::from_value::<Job>(value).is_err(), "a constant takes nothing else");
    }
}

fn members_that_nobody_described_survive_and_hide_no_secret() {
    use golden_maps::types::{Closed, Counted, Open, Plain, Secrets};

    round_trip::<Open>(&json!({ "id": "a", "extra": "b", "new": { "deep": [1] } }));
    let counted: Counted = round_trip(&json!({ "name": "a", "hits": 3 }));
    assert_eq!(counted.extra["hits"], 3);
    round_trip::<Plain>(&json!({ "a": "b" }));
    let closed: Closed = serde_json::from_value(json!({ "name": "a", "new": 1 })).unwrap();
    assert_eq!(serde_json::to_value(&closed).unwrap(), json!({ "name": "a" }));
    let secrets: Secrets = round_trip(&json!({ "password": "canary", "api_key": "canary", "new": "canary" }));
    assert!(!format!("{secrets:?} {secrets:#?}").contains("canary"));
}

fn unions_take_the_arm_that_fits() {
    use golden_unions::types::{Animal, Moment, Pair, Scalar, Shape, Whole};

    for (value, arm) in [
        (json!({ "kind": "round", "radius": 1.0 }), "Circle"),
        (json!({ "kind": "box", "side": 1.0 }), "Square"),
        (json!({ "kind": "line" }), "Line"),
    ] {
        let shape: Shape = round_trip(&value);
        assert!(format!("{shape:?}").starts_with(arm), "{shape:?}");
    }
    for (value, hint) in [
        (json!({ "kind": "blob", "canary": 1 }), "`kind` has a value that no arm"),
        (json!({ "canary": 1 }), "without `kind`"),
    ] {
        let error = serde_json::from_value::<Shape>(value).unwrap_err().to_string();
        assert!(error.contains(hint) && !error.contains("canary"), "{error}");
    }
    assert!(matches!(round_trip(&json!({ "wings": 2, "name": "a" })), Animal::Bird(_)));
    assert!(matches!(round_trip(&json!({ "fins": 2, "name": "a" })), Animal::Fish(_)));
    assert!(matches!(round_trip(&json!(["a", [{ "fins": 2 }]])), Animal::AnimalList(_)));
    assert!(matches!(round_trip(&json!("ant")), Animal::Text(_)));
    for value in [json!(1.5), json!("a"), json!(true)] {
        round_trip::<Scalar>(&value);
    }
    let moments = ["2024-05-06T07:08:09Z", "2024-05-06", "67e55044-10b1-426f-9247-bb680e5fe0c8", "now+1", "later"];
    for (moment, arm) in moments.iter().zip(["DateTime", "Date(", "Uuid", "Text(", "Text2("]) {
        let value: Moment = round_trip(&json!(moment));
        assert!(format!("{value:?}").starts_with(arm), "{value:?}");
    }
    round_trip::<Whole>(&json!({ "id": "a", "wings": 2 }));
    let pair: Pair = round_trip(&json!(["a", { "fins": 1 }]));
    assert_eq!(pair.0, "a");
}

fn types_that_hold_themselves_are_read_and_written() {
    use golden_recursion::types::{Expression, Json, List, Tree};

    round_trip::<Tree>(&json!({
        "value": "a", "left": { "value": "b", "right": null }, "children": [{ "value": "c" }],
        "named": { "d": { "value": "d" } }, "husband": { "wife": { "husband": {} } },
        "pair": ["a", { "pair": ["b", {}] }],
    }));
    round_trip::<Expression>(&json!({ "op": "+", "left": 1.0, "right": { "negated": { "negated": 2.0 } } }));
    round_trip::<Json>(&json!({ "a": [1.5, "b", { "c": true }, null] }));
    round_trip::<List>(&json!([[], [[]]]));
}

/// What a server was asked: method, path with query, headers that matter and body.
type Asked = Arc<Mutex<Vec<(String, String, Vec<(String, String)>, Bytes)>>>;

/// A server that notes what it is asked and answers with a status, a content type and a body.
async fn server(status: u16, content_type: &'static str, body: &'static str) -> (String, Asked) {
    let asked = Asked::default();
    let noted = asked.clone();
    let answer = move |request: Request| {
        let noted = noted.clone();
        async move {
            let (parts, body_sent) = request.into_parts();
            let bytes = axum::body::to_bytes(body_sent, usize::MAX).await.unwrap();
            let headers = parts.headers.iter();
            let headers = headers.map(|(name, value)| (name.to_string(), value.to_str().unwrap().to_owned()));
            let target = parts.uri.path_and_query().unwrap().to_string();
            noted.lock().unwrap().push((parts.method.to_string(), target, headers.collect(), bytes));
            (StatusCode::from_u16(status).unwrap(), [("content-type", content_type)], body).into_response()
        }
    };
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = format!("http://{}", listener.local_addr().unwrap());
    let app = axum::Router::new().fallback(answer);
    tokio::spawn(async move { axum::serve(listener, app).await.unwrap() });
    (address, asked)
}

fn header<'a>(headers: &'a [(String, String)], name: &str) -> &'a str {
    let found = headers.iter().find(|(known, _)| known == name);
    found.map_or("", |(_, value)| value)
}

macro_rules! client {
    ($library:ident, $address:expr) => {
        $library::Client::builder().with_base_url($address).build().unwrap()
    };
}

async fn bodies_are_sent_as_the_document_says() {
    use golden_multipart::multipart::UploadMultipart;
    use golden_multipart::support::multipart::Part;

    let (address, asked) = server(200, "application/json", r#"{"file":"a","name":"b"}"#).await;
    let client = client!(golden_multipart, address);
    let file = Part::bytes(vec![0, 159, 146, 150]).file_name("a.bin").content_type("image/png").unwrap();
    let upload = UploadMultipart {
        file,
        name: "näme".to_owned(),
        size: Some(4),
        labels: Some(vec!["a".to_owned(), "b".to_owned()]),
        meta: None,
        thumbnails: Some(vec![Part::bytes(vec![1]), Part::bytes(vec![2])]),
    };
    client.upload().body(upload).send().await.unwrap();
    let (method, target, headers, body) = asked.lock().unwrap().pop().unwrap();
    assert_eq!((method.as_str(), target.as_str()), ("POST", "/upload"));
    assert!(header(&headers, "content-type").starts_with("multipart/form-data; boundary="), "{headers:?}");
    let holds = |part: &[u8]| body.windows(part.len()).any(|window| window == part);
    assert!(holds(&[0, 159, 146, 150]));
    assert!(holds(b"filename=\"a.bin\""));
    assert!(holds(b"Content-Type: image/png"));
    assert!(holds("näme".as_bytes()));
    let text = String::from_utf8_lossy(&body);
    for (part, count) in [("name=\"labels\"", 2), ("name=\"thumbnails\"", 2), ("name=\"meta\"", 0)] {
        assert_eq!(text.matches(part).count(), count, "{part} in {text}");
    }

    let (address, asked) = server(200, "text/plain", "done").await;
    let client = client!(golden_multipart, address);
    client
        .submit()
        .body_map(|body| body.grant_type("client").scopes(vec!["a b".to_owned(), "c&d".to_owned()]))
        .send()
        .await
        .unwrap();
    let (_, _, headers, body) = asked.lock().unwrap().pop().unwrap();
    assert_eq!(header(&headers, "content-type"), "application/x-www-form-urlencoded");
    assert_eq!(body, "grant_type=client&scopes=a%20b&scopes=c%26d");

    let text = client.write_text().body("some text").send().await.unwrap();
    assert_eq!(text.into_inner(), "done");
    let (_, _, headers, body) = asked.lock().unwrap().pop().unwrap();
    assert_eq!((header(&headers, "content-type"), &body[..]), ("text/plain", &b"some text"[..]));

    client.erase().body_map(|body| body.why("old")).send().await.unwrap_err();
    let (method, _, _, body) = asked.lock().unwrap().pop().unwrap();
    assert_eq!((method.as_str(), &body[..]), ("DELETE", &br#"{"why":"old"}"#[..]));

    client.merge().body_map(|body| body.owner("me")).send().await.unwrap();
    let (_, _, headers, _) = asked.lock().unwrap().pop().unwrap();
    assert_eq!(header(&headers, "content-type"), "application/merge-patch+json; charset=utf-8");
}

async fn answers_are_told_apart_by_status() {
    use golden_answers::answers::{StartFailure, StartSuccess};
    use golden_answers::support::Error;

    const JOB: &str = r#"{"id":"67e55044-10b1-426f-9247-bb680e5fe0c8"}"#;
    for (status, body, arm) in [(200, JOB, "Ok("), (202, "\"later\"", "Accepted("), (204, "", "NoContent")] {
        let (address, _) = server(status, "application/json", body).await;
        let answer = client!(golden_answers, address).start().send().await.unwrap().into_inner();
        assert!(format!("{answer:?}").starts_with(arm), "{answer:?}");
        let _: StartSuccess = answer;
    }
    for (status, body, arm) in [
        (400, r#"{"title":"no"}"#, "BadRequest("),
        (422, r#"{"detail":[{"loc":["a",1],"msg":"no"}]}"#, "UnprocessableEntity("),
        (503, "down", "Status5xx("),
        (418, "{}", "Other("),
    ] {
        let (address, _) = server(status, "application/json", body).await;
        let error = client!(golden_answers, address).start().send().await.unwrap_err();
        let Error::ErrorResponse(answer) = error else {
            panic!("{error:?}");
        };
        let answer: StartFailure = answer.into_inner();
        assert!(format!("{answer:?}").starts_with(arm), "{answer:?}");
    }
    let id = "67e55044-10b1-426f-9247-bb680e5fe0c8";
    for (status, there) in [(200, true), (204, false)] {
        let (address, _) = server(status, "application/json", if there { JOB } else { "" }).await;
        let job = client!(golden_answers, address).job().id(id).send().await.unwrap();
        assert_eq!(job.into_inner().is_some(), there);
    }
    let (address, asked) = server(200, "application/json", "").await;
    let client = client!(golden_answers, address);
    client.job_there().id(id).send().await.unwrap();
    client.job_trace().id(id).send().await.unwrap();
    let methods: Vec<String> = asked.lock().unwrap().iter().map(|call| call.0.clone()).collect();
    assert_eq!(methods, ["HEAD", "TRACE"]);
    assert!(client.job().id("no uuid").send().await.is_err());
    assert!(client.job().send().await.is_err(), "a path parameter is missing");
}

async fn parameters_are_written_in_their_styles() {
    use golden_parameters::types::{ByQuerySort, Colour};

    let (address, asked) = server(204, "text/plain", "").await;
    let client = client!(golden_parameters, address);
    let colour = || Colour::try_from(Colour::builder().r(1).g(2)).unwrap();
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
        "/simple/a%2Fb/1,2/r=1,g=2/label.a,b%20c/matrix;matrix=a;matrix=b%20c/2024-05-06"
    );
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
            "json=%7B%22r%22%3A1%2C%22g%22%3A2%7D",
            "page=0",
            "pipe=a%7Cb%20c",
            "q=n%C3%A9",
            "sort=up",
            "space=a%20b%20c",
        ]
    );
    assert!(client.by_query().q("x").send().await.is_err(), "a text that is too short");
    client
        .by_header()
        .x_request_id("67e55044-10b1-426f-9247-bb680e5fe0c8".parse::<uuid::Uuid>().unwrap())
        .x_list(list())
        .x_object(colour())
        .session("a b")
        .send()
        .await
        .unwrap();
    let headers = asked.lock().unwrap().pop().unwrap().2;
    assert_eq!(header(&headers, "x-list"), "a,b c");
    assert_eq!(header(&headers, "x-object"), "r=1,g=2");
    assert!(header(&headers, "cookie").starts_with("session=a"), "{headers:?}");
}

fn main() {
    null_absent_and_a_value_are_told_apart();
    unknown_values_of_enums_survive();
    members_that_nobody_described_survive_and_hide_no_secret();
    unions_take_the_arm_that_fits();
    types_that_hold_themselves_are_read_and_written();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        bodies_are_sent_as_the_document_says().await;
        answers_are_told_apart_by_status().await;
        parameters_are_written_in_their_styles().await;
    });
}
