//! Calls every operation of `app.py` through the generated client: once so that the response shows
//! that everything arrived, and once so that the server refuses it with a typed 422.

use fastapi_client::responses::{PickAnswerFailure, PickAnswerSuccess};
use fastapi_client::multipart::BodyUpload;
use fastapi_client::Null;
use fastapi_client::Part;
use fastapi_client::{Error, ResponseValue};
use fastapi_client::types::{self, HttpValidationError, ValidationErrorLocItem};
use fastapi_client::Client;
use futures_util::TryStreamExt;
use serde_json::{Value, json};

type Received<T> = Result<ResponseValue<T>, Error<HttpValidationError>>;

/// Panics unless the server refused the call for what came at `place`.
#[track_caller]
fn refused<T>(result: Received<T>, place: &[&str]) {
    let error = result.err().expect("the call was not refused");
    let Error::ErrorResponse(body) = &error else {
        panic!("not an announced error: {error:?}");
    };
    assert_eq!(body.status(), 422);
    let complaints = body.detail.as_ref().expect("no detail");
    let places: Vec<Vec<String>> = complaints
        .iter()
        .map(|complaint| {
            complaint.loc.iter().map(|part| match part {
                ValidationErrorLocItem::String(name) => name.clone(),
                ValidationErrorLocItem::Integer(index) => index.to_string(),
                other => panic!("neither a name nor an index: {other:?}"),
            }).collect()
        })
        .collect();
    assert!(places.iter().any(|found| found == place), "{place:?} is not in {places:?}");
    assert!(error.validation().iter().any(|message| message.location() == place), "{error}");
}

fn as_json<T: serde::Serialize>(value: &T) -> Value {
    serde_json::to_value(value).unwrap()
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let address = std::env::args().nth(1).expect("the server's address");
    let client = Client::builder().with_base_url(address).build().unwrap();
    bodies(&client).await;
    responses(&client).await;
    parameters(&client).await;
    types_of_members(&client).await;
    formats(&client).await;
    unions(&client).await;
    println!("every operation was called both ways");
}

fn circle(radius: f64) -> types::Circle {
    types::Circle::builder().radius(radius).build().unwrap()
}

fn item() -> types::Item {
    serde_json::from_value(json!({
        "name": "näme",
        "code": "ABC",
        "amount": 99.5,
        "count": 3,
        "colour": "dark-green",
        "level": 2,
        "identifier": "6f1c8f4e-7c1b-4a53-9f0e-0d9f3c1f2a11",
        "day": "2024-02-29",
        "moment": "2024-02-29T12:30:00Z",
        "tags": ["a", "b"],
        "extra": { "any": [1, null] },
    })).unwrap()
}

async fn bodies(client: &Client) {
    let response = client.echo_item().body(item()).send().await.unwrap();
    assert_eq!(as_json(&*response), as_json(&item()));
    assert_eq!(response.colour, Some(types::Colour::DarkGreen));
    let mut too_much = item();
    too_much.amount = 100.0;
    refused(client.echo_item().body(too_much).send().await, &["body", "amount"]);
    assert!(types::ItemName::try_from("n").is_err());
    assert!(types::ItemName::try_from("elevenchars").is_err());
    assert!(types::ItemCode::try_from("abc").is_err());

    let form = |password: &str| {
        let body = types::Credentials::builder().user("ü&=").password(password);
        client.send_form().body(body.scopes(vec!["a b".to_owned(), "c".to_owned()]))
    };
    let response = form("p&ss").send().await.unwrap().into_inner();
    assert_eq!(Value::Object(response), json!({ "user": "ü&=", "password": "p&ss", "scopes": ["a b", "c"] }));
    let short = form("zq").send().await;
    assert!(!format!("{short:?}").contains("zq"), "{short:?}");
    refused(short, &["body", "password"]);

    assert_eq!(*client.send_text().body("hällo").send().await.unwrap(), "olläh");
    refused(client.send_text().body("refused").send().await, &["body"]);
    let too_long = client.send_text().body("longer than twelve").send().await;
    assert!(matches!(too_long, Err(Error::InvalidRequest(_))));

    let raw = client.send_raw().body(vec![0_u8, 1, 255]).send().await.unwrap();
    assert_eq!(*raw, [0, 1, 255]);
    refused(client.send_raw().body(vec![0_u8; 5]).send().await, &["body"]);

    let fewest = || BodyUpload::builder()
        .document(Part::bytes("one").file_name("ö.txt").content_type("text/plain").unwrap())
        .title("title");
    let upload = |copies: i64| fewest()
        .copies(copies)
        .pages(vec![
            Part::bytes("two").file_name("2").content_type("text/html").unwrap(),
            Part::stream("three").file_name("3").content_type("image/png").unwrap(),
        ]);
    let response = client.upload().body(upload(2)).send().await.unwrap().into_inner();
    assert_eq!(Value::Object(response), json!({
        "title": "title",
        "copies": 2,
        "document": ["ö.txt", "text/plain", "one"],
        "pages": [["2", "text/html", "two"], ["3", "image/png", "three"]],
    }));
    let response = client.upload().body_map(|_| fewest()).send().await.unwrap().into_inner();
    assert_eq!(response["copies"], 1);
    assert_eq!(response["pages"], json!([]));
    refused(client.upload().body(upload(10)).send().await, &["body", "copies"]);

    let message = |text: &str| types::Message::builder().text(text).build().unwrap();
    let response = client.search_with_body().body(message("it")).send().await.unwrap();
    assert_eq!(response.text, "get it");
    refused(client.search_with_body().body(message("refused")).send().await, &["body", "text"]);
    let response = client.delete_with_body().body_map(|body| body.text("it")).send().await.unwrap();
    assert_eq!(response.text, "delete it");
    refused(client.delete_with_body().body(message("refused")).send().await, &["body", "text"]);

    #[allow(deprecated)]
    let old = |text: &str| client.old().body(types::BodyOld::builder().text(text).count(3_i64));
    assert_eq!(*old("ab").send().await.unwrap(), "ababab");
    refused(old("refused").send().await, &["body", "text"]);
}

async fn responses(client: &Client) {
    let pick = |status: u64| client.pick_answer().status(status).send();
    let ok = pick(200).await.unwrap().into_inner();
    assert!(matches!(ok, PickAnswerSuccess::Ok(updated) if updated.updated == "yes"));
    let created = pick(201).await.unwrap().into_inner();
    assert!(matches!(created, PickAnswerSuccess::Created(created) if created.created == 7));
    let empty = pick(204).await.unwrap();
    assert_eq!(empty.status(), 204);
    assert!(matches!(*empty, PickAnswerSuccess::NoContent));
    let failure = |error: Error<PickAnswerFailure>| match error {
        Error::ErrorResponse(body) => body.into_inner(),
        other => panic!("not an announced error: {other:?}"),
    };
    let conflict = failure(pick(409).await.unwrap_err());
    assert!(matches!(conflict, PickAnswerFailure::Conflict(body) if body.holder == "me"));
    let gone = failure(pick(410).await.unwrap_err());
    assert!(matches!(gone, PickAnswerFailure::Gone(body) if body.since.to_string() == "2020-02-02"));
    let invalid = failure(pick(501).await.unwrap_err());
    assert!(matches!(invalid, PickAnswerFailure::UnprocessableEntity(body) if body.detail.is_some()));
    let unannounced = pick(418).await.unwrap_err();
    assert!(matches!(&unannounced, Error::UnexpectedResponse(response) if response.status() == 418));

    let forgotten = client.forget().all(true).days(30_i64).send().await.unwrap();
    assert_eq!(forgotten.status(), 204);
    refused(client.forget().all(false).days(31_i64).send().await, &["query", "days"]);

    let events = client.follow().count(3_i64).send().await.unwrap().into_inner();
    let events: Vec<_> = events.map_ok(|event| event.data).try_collect().await.unwrap();
    assert_eq!(events, ["0", "1", "2"]);
    refused(client.follow().count(6_i64).send().await, &["query", "count"]);

    let bytes = client.download().size(300_i64).send().await.unwrap().into_inner_stream();
    let bytes: Vec<_> = bytes.try_collect().await.unwrap();
    assert_eq!(bytes.concat(), (0..300).map(|number| (number % 256) as u8).collect::<Vec<_>>());
    refused(client.download().size(1001_i64).send().await, &["query", "size"]);

    let probe = client.probe().depth(3_i64).send().await.unwrap();
    assert_eq!(probe.headers()["x-depth"], "3");
    // The response to HEAD has no body that could say more.
    let probe = client.probe().depth(4_i64).send().await.unwrap_err();
    assert!(matches!(&probe, Error::ErrorResponse(response) if response.status() == 422), "{probe:?}");
    assert_eq!(client.probe_options().depth(2_i64).send().await.unwrap().text, "options 2");
    refused(client.probe_options().depth(4_i64).send().await, &["query", "depth"]);
    assert_eq!(client.probe_trace().depth(2_i64).send().await.unwrap().text, "trace 2");
    refused(client.probe_trace().depth(4_i64).send().await, &["query", "depth"]);
}

async fn parameters(client: &Client) {
    let call = |ratio: f64| {
        client
            .parameters()
            .numbers(vec![1, 2, 3])
            .colour(types::Colour::Red)
            .x_trace("t/1")
            .session("s é;=")
            .colours(vec![types::Colour::DarkGreen, types::Colour::Red])
            .at("2024-02-29T12:30:00Z".parse::<chrono::DateTime<chrono::Utc>>().unwrap())
            .ratio(ratio)
            .filter_name("a&b=c d+é%")
            .flag(true)
            .x_retries(4_i64)
            .theme(types::Colour::DarkGreen)
    };
    let all = call(0.25).send().await.unwrap().into_inner();
    assert_eq!(Value::Object(all), json!({
        "numbers": [1, 2, 3],
        "colour": "red",
        "x_trace": "t/1",
        // What a cookie cannot hold is sent encoded, and FastAPI does not decode it.
        "session": "s%20%C3%A9%3B%3D",
        "colours": ["dark-green", "red"],
        "at": "2024-02-29T12:30:00+00:00",
        "ratio": 0.25,
        "dotted": "a&b=c d+é%",
        "flag": true,
        "x_retries": 4,
        "theme": "dark-green",
    }));
    refused(call(-1.0).send().await, &["query", "ratio"]);
    let plain = client.parameters().numbers(vec![7]).colour("red").x_trace("t").session("abc");
    let plain = plain.send().await.unwrap().into_inner();
    assert_eq!(plain["session"], "abc");
    assert_eq!(plain["theme"], Value::Null);
    let unlisted = client.parameters().numbers(vec![7]).colour("pink").x_trace("t").session("abc");
    refused(unlisted.send().await, &["query", "colour"]);
    let too_long = client.parameters().numbers(vec![7]).colour("red").x_trace("123456789").session("abc");
    assert!(matches!(too_long.send().await, Err(Error::InvalidRequest(_))));

    let page = client.page().limit(20_i64).order("down").send().await.unwrap();
    assert_eq!(as_json(&*page), json!({ "limit": 20, "order": "down" }));
    assert_eq!(client.page().send().await.unwrap().limit, Some(10));
    refused(client.page().limit(101_i64).send().await, &["query", "limit"]);
    refused(client.page().order("sideways").send().await, &["query", "order"]);

    for id in ["a/b", "a.b", "..a", "100%", "%2F", "ü ?#&+;=", "a//b/", "\\"] {
        let file = client.read_file().file_id(id).send().await.unwrap();
        assert_eq!(file.text, id);
    }
    refused(client.read_file().file_id("refused").send().await, &["path", "file_id"]);
    for id in ["", ".", ".."] {
        let file = client.read_file().file_id(id).send().await;
        assert!(matches!(file, Err(Error::InvalidRequest(_))), "{id:?}: {file:?}");
    }

    let owner = uuid::Uuid::from_u128(7);
    let owned = client.owned_file().owner(owner).number(12_u64).colour("dark-green");
    assert_eq!(*owned.send().await.unwrap(), [owner.to_string(), "12".into(), "dark-green".into()]);
    let owned = client.owned_file().owner(owner).number(1001_u64);
    refused(owned.send().await, &["path", "number"]);
}

async fn types_of_members(client: &Client) {
    let patch = |body| client.patch().body(body).send();
    let state = |note: &str, size: &str| as_json(&json!({ "note": note, "size": size }));
    let absent = patch(types::Patch::builder()).await.unwrap();
    assert_eq!(as_json(&*absent), state("absent", "absent"));
    let null = patch(types::Patch::builder().note(Null).size(Null)).await.unwrap();
    assert_eq!(as_json(&*null), state("null", "null"));
    let value = patch(types::Patch::builder().note("n").size(0_u64)).await.unwrap();
    assert_eq!(as_json(&*value), state("value n", "value 0"));
    refused(patch(types::Patch::builder().note("refused")).await, &["body", "note"]);

    let tree = |leaf: i64| {
        let leaf = json!({ "value": leaf, "children": [], "parent": null });
        let inner = json!({ "value": 2, "children": [leaf.clone(), leaf.clone()], "parent": leaf });
        json!({ "value": 1, "children": [inner], "parent": null })
    };
    let body = |leaf| serde_json::from_value::<types::TreeInput>(tree(leaf)).unwrap();
    let response = client.echo_tree().body(body(3)).send().await.unwrap();
    let inner = &response.children.as_ref().unwrap()[0];
    assert_eq!(inner.parent.as_ref().unwrap().as_ref().unwrap().value, 3);
    assert_eq!(inner.children.as_ref().unwrap().len(), 2);
    refused(
        client.echo_tree().body(body(101)).send().await,
        &["body", "children", "0", "parent", "value"],
    );

    let holder = |kind: &str| {
        types::Holder::builder()
            .version(types::HolderVersion)
            .mode("slow")
            .point((7, "seven".to_owned()))
            .counts([("a.b".to_owned(), 1), ("ü".to_owned(), 2)])
            .by_name([("c".to_owned(), circle(1.5))])
            .dotted_name("dotted")
            .type_(kind)
            .at_at("@")
    };
    let response = client.echo_holder().body(holder("kind")).send().await.unwrap();
    assert_eq!(as_json(&*response), json!({
        "version": 3,
        "mode": "slow",
        "point": [7, "seven"],
        "counts": { "a.b": 1, "ü": 2 },
        "by_name": { "c": { "radius": 1.5 } },
        "dotted.name": "dotted",
        "type": "kind",
        "@at": "@",
    }));
    refused(client.echo_holder().body(holder("refused")).send().await, &["body", "type"]);
    refused(client.echo_holder().body(holder("kind").mode("new")).send().await, &["body", "mode"]);

    let open = |name: &str| serde_json::from_value::<types::Open>(json!({ "name": name, "more": { "x": [1] } })).unwrap();
    let response = client.echo_open().body(open("o")).send().await.unwrap();
    assert_eq!(response.extra["more"], json!({ "x": [1] }));
    refused(client.echo_open().body(open("refused")).send().await, &["body", "name"]);

    let closed = |name: &str| types::Closed::builder().name(name);
    assert_eq!(client.echo_closed().body(closed("c")).send().await.unwrap().name, "c");
    refused(client.echo_closed().body(closed("refused")).send().await, &["body", "name"]);

    let painted = client.painted().count(1_i64).send().await.unwrap();
    assert_eq!(painted.colour, types::Colour::Other("ultraviolet".to_owned()));
    assert_eq!(as_json(&*painted), json!({ "colour": "ultraviolet", "level": 99 }));
    refused(client.painted().count(6_i64).send().await, &["query", "count"]);
}

async fn formats(client: &Client) {
    type Timestamp = chrono::DateTime<chrono::Utc>;
    let instant: Timestamp = "2024-02-29T12:30:00.123456Z".parse().unwrap();
    let table = |note: &str| {
        types::Timetable::builder()
            .created(instant)
            .ended(instant)
            .history(vec![instant])
            .by_name([("a".to_owned(), Some(instant)), ("b".to_owned(), None)])
            .point((instant, 1.5))
            .either(instant)
            .note(note)
    };
    let response = client.naive_moments().body(table("n")).send().await.unwrap().into_inner();
    assert_eq!(response.created, instant);
    assert_eq!(as_json(&response), as_json(&table("n").build().unwrap()));
    refused(client.naive_moments().body(table("refused")).send().await, &["body", "note"]);
    let now = client.now().count(2_i64).send().await.unwrap();
    assert_eq!(now[1], "2024-02-29T12:30:01Z".parse::<Timestamp>().unwrap());
    refused(client.now().count(6_i64).send().await, &["query", "count"]);

    let formats = |note: &str| {
        serde_json::from_value::<types::FormatsInput>(json!({
            "site": "https://example.com/a?b=c", "wake": "07:30:00", "nap": "PT20M", "price": "1.10",
            "numbers": [3], "blob": "bytes", "checked": "longer", "old": "o", "note": note,
        })).unwrap()
    };
    let response = client.echo_formats().body(formats("n")).send().await.unwrap();
    assert_eq!(as_json(&*response), as_json(&formats("n")));
    refused(client.echo_formats().body(formats("refused")).send().await, &["body", "note"]);

    let label = client.label().size(9_i64).send().await.unwrap();
    assert_eq!((label.short.as_str(), label.either.as_str()), ("xxxxxxxxx", "yyyyyyyyy"));
    refused(client.label().size(10_i64).send().await, &["query", "size"]);
}

async fn unions(client: &Client) {
    let dog = types::Dog::builder().tricks(vec!["sit".to_owned()]);
    let dog = dog.kind(types::DogKind).build().unwrap();
    let response = client.echo_pet().body(dog).send().await.unwrap().into_inner();
    assert!(matches!(response, types::EchoPetResponse::Dog(dog) if dog.tricks == Some(vec!["sit".into()])));
    let cat = |lives: i64| types::Cat::builder().lives(lives).build().unwrap();
    let response = client.echo_pet().body(cat(9)).send().await.unwrap().into_inner();
    assert!(matches!(response, types::EchoPetResponse::Cat(cat) if cat.lives == 9));
    refused(client.echo_pet().body(cat(10)).send().await, &["body", "cat", "lives"]);

    let cube = || {
        let cube = types::Cube::builder().width(1.0).height(2.0).depth(3.0);
        cube.build().unwrap()
    };
    let drawing = |note: &str| {
        let drawing = types::Drawing::builder().shape(cube()).label("seven".to_owned());
        client.echo_drawing().body(drawing.note(note))
    };
    let response = drawing("n").send().await.unwrap();
    assert!(matches!(&response.shape, types::DrawingShape::Cube(cube) if cube.depth == 3.0));
    assert!(matches!(&response.label, types::DrawingLabel::String(label) if label == "seven"));
    refused(drawing("refused").send().await, &["body", "note"]);

    let name = |shape: types::NameShapeBody| client.name_shape().body(shape).send();
    assert_eq!(name(circle(1.0).into()).await.unwrap().text, "Circle");
    assert_eq!(name(cube().into()).await.unwrap().text, "Cube");
    refused(name(circle(-1.0).into()).await, &["body", "Circle", "radius"]);
}
