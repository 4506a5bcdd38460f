use crate::ClientInfo as _;
use crate::wire::style;

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

#[test]
fn a_call_shows_no_value_that_it_carries() {
    use crate::builder::{Field, Required};
    use crate::{CallOptions, OperationInfo, wire::Call};

    let canary = || Field::<Required<String>>::Set("canary".to_owned());
    let operation = OperationInfo {
        name: "get_thing",
        operation_id: "get_thing",
        method: "GET",
        path: "/things/{id}",
    };
    let mut call = Call::new(operation, CallOptions::default());
    call.path("id", canary(), "simple", false).unwrap();
    call.query("key", canary(), "form", true).unwrap();
    call.header("x-key", canary(), false).unwrap();
    call.cookie("session", canary(), true).unwrap();
    call.json("application/json", &"canary").unwrap();
    let shown = format!("{call:?} {call:#?}");
    assert!(!shown.contains("canary"), "{shown}");
    assert!(
        shown.contains("get_thing") && shown.contains("x-key"),
        "{shown}"
    );
}
