use super::canaries::respond;
use crate::wire::style;
use crate::{ClientInfo as _, Error};

crate::client! {
    /// A client of an API without a server.
    #[api(version = "1", base_url = "", security = |_| &[])]
    pub struct Client;
}

/// An id as it stands in a path.
fn encoded(id: &str) -> Option<String> {
    style::path("id", &id.into(), "simple", false)
}

#[test]
fn an_id_stays_one_segment_whatever_it_holds() {
    for id in [
        "a/b",
        "a\\b",
        "a%2Fb",
        "%2e%2e",
        "..%2f",
        "a?b#c",
        "a b",
        "é",
        "a.b",
        ".a",
        "...",
        "a;b",
        "\t",
        "%",
        "%EF%BF%BE",
    ] {
        let address = format!(
            "https://api.example.com/things/{}/parts",
            encoded(id).unwrap()
        );
        let url: reqwest::Url = address.parse().unwrap();
        let segments: Vec<_> = url.path_segments().unwrap().collect();
        assert_eq!(segments.len(), 3, "{id}: {url}");
        let decoded = percent_encoding::percent_decode_str(segments[1]);
        assert_eq!(decoded.decode_utf8().unwrap(), id);
    }
}

#[test]
fn an_id_that_no_url_can_carry_is_known_before_it_is_sent() {
    for id in ["", ".", ".."] {
        assert_eq!(encoded(id), None, "{id:?}");
    }
}

#[test]
fn readable_ids_stay_readable() {
    assert_eq!(encoded("source-1_a.b~c").unwrap(), "source-1_a.b~c");
}

#[test]
fn only_https_and_loopback_can_be_a_base_url() {
    for good in [
        "https://api.example.com",
        "https://api.example.com/v2/",
        "http://localhost:8080",
        "http://127.0.0.1:1",
        "http://[::1]:1",
    ] {
        let client = Client::builder().with_base_url(good).build().unwrap();
        assert_eq!(client.baseurl(), good.trim_end_matches('/'));
    }
    assert!(Client::new().is_err(), "the API names no server");
    for bad in [
        "",
        "api.example.com",
        "/v1",
        "http://api.example.com",
        "http://127.0.0.1.example.com",
        "http://localhost.example.com",
        "ftp://localhost",
        "https://user:canary@api.example.com",
        "https://api.example.com?key=canary",
    ] {
        let error = Client::builder().with_base_url(bad).build().unwrap_err();
        assert!(
            !format!("{error} {error:?}").contains("canary"),
            "{bad}: {error:?}"
        );
    }
}

#[test]
fn a_documented_server_without_tls_is_a_base_url_for_its_own_document_only() {
    use crate::base_url::check;
    let documented = "http://svc.internal:8080/api";
    for good in [
        documented,
        "http://svc.internal:8080",
        "http://SVC.internal:8080/other/",
    ] {
        assert!(check(good, documented).is_ok(), "{good}");
    }
    for bad in [
        "http://svc.internal",
        "http://svc.internal:8081",
        "http://other.internal:8080",
        "http://svc.internal.example.com:8080",
        "http://user:canary@svc.internal:8080",
    ] {
        assert!(check(bad, documented).is_err(), "{bad}");
    }
    assert!(check("http://svc.internal:8080", "https://svc.internal:8080").is_err());
    assert!(check("http://svc.internal:8080", "").is_err());
}

crate::call_builder! {
    #[operation("change_thing", "PUT", "/things/{id}", id = "changeThing")]
    #[accept("application/json")]
    #[response(Option<u8>, optional, json("200"), empty("2XX"))]
    #[error(String, json("422"), text("4XX", "default"))]
    #[derive(Clone)]
    pub struct ChangeThing {
        /// The required path parameter `id`.
        #[write(path("id"))]
        id: Required<String>,
        /// The optional query parameter `key`.
        #[doc(alias = "KEY")]
        #[write(query("key"))]
        key: Optional<Vec<u8>>,
        /// The optional header `x-key`.
        #[deprecated]
        #[write(header("x-key"))]
        x_key: Optional<String>,
        /// The optional cookie `session`.
        #[write(cookie("session"), json())]
        session: Optional<String>,
    }

    /// The whole body.
    #[body(json("application/json"))]
    type Body = OptionalOrNull<String>;

    /// Sends the call and asks for `text/plain`.
    #[accept("text/plain")]
    #[response(String, text("200"))]
    fn send_text() {}
}

fn client() -> Client {
    let builder = Client::builder().with_base_url("https://api.example.com");
    builder.build().unwrap()
}

#[test]
#[allow(deprecated)]
fn a_builder_shows_what_is_set_and_no_value() {
    let client = client();
    let call = ChangeThing::new(&client).id("canary").x_key("canary");
    let call = call.session("canary").body("canary").key([7; 9]);
    let call = call.key(None::<Vec<u8>>).clone();
    let shown = format!("{call:?} {call:#?}");
    assert!(!shown.contains("canary"), "{shown}");
    let set = r#"ChangeThing(Draft { set: ["id", "x_key", "session", "body"], "#;
    assert!(shown.starts_with(set), "{shown}");
}

#[tokio::test]
async fn a_call_that_is_not_complete_is_not_sent() {
    let client = client();
    let message = |error: Error<String>| match error {
        Error::InvalidRequest(problem) => problem,
        error => panic!("{error}"),
    };
    let call = ChangeThing::new(&client).key([1]);
    let missing = message(call.clone().await.unwrap_err());
    assert_eq!(missing, "the parameter `id` is missing");
    let unset = call.clone().id("a").id(None::<&str>);
    assert_eq!(message(unset.send().await.unwrap_err()), missing);
    let error = call.id("..").send().await.unwrap_err();
    let problem = "the path parameter id is empty, `.` or `..`, which no URL can carry";
    assert_eq!(message(error), problem);
    let error = ChangeThing::new(&client).send_text().await.unwrap_err();
    assert_eq!(
        error.to_string(),
        format!("the request is not valid: {missing}")
    );
}

#[tokio::test]
async fn a_response_is_read_as_the_most_precise_status_says() {
    let read = async |status, body| ChangeThing::READING.read(respond(status, body).await).await;
    assert_eq!(read(200, "7").await.unwrap().into_inner(), Some(7));
    assert_eq!(read(202, "7").await.unwrap().into_inner(), None);
    for (status, body, expected) in [
        (422, "\"a\"", "a"),
        (400, "\"a\"", "\"a\""),
        (500, "a", "a"),
    ] {
        let error = read(status, body).await.unwrap_err();
        assert_eq!(error.body().map(String::as_str), Some(expected), "{error}");
    }
    let error = read(200, "{}").await.unwrap_err();
    assert!(
        matches!(error, Error::InvalidResponsePayload(..)),
        "{error}"
    );
    let error = read(422, "{}").await.unwrap_err();
    assert!(matches!(error, Error::UnexpectedResponse(_)), "{error}");
}
