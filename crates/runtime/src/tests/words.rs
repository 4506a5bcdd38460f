use std::time::Duration;

use crate::ValidationMessage;
use crate::redactor::Redactor;
use crate::{message as messages, retry_after as waits, snippet as snippets};

fn snippet(body: &str) -> Option<String> {
    snippets::of(body.as_bytes(), &Redactor::default())
}

fn message(body: &str) -> Option<String> {
    messages::text(body.as_bytes(), &Redactor::default())
}

fn validation(body: &str) -> Vec<ValidationMessage> {
    messages::validation(body.as_bytes(), &Redactor::default())
}

fn retry_after(value: &str) -> Option<Duration> {
    waits::parse(value)
}

#[test]
fn a_snippet_of_a_page_is_its_words() {
    let page = "<!DOCTYPE html>\n<html><head><title>502 Bad Gateway</title>\
        <style>p { color: red }</style><script>var token = 1</script></head>\n\
        <body><!-- hidden --><h1>Bad Gateway</h1>\r\n<p>nginx</p></body></html>";
    assert_eq!(
        snippet(page).as_deref(),
        Some("502 Bad Gateway Bad Gateway nginx")
    );
}

#[test]
fn a_snippet_leaves_out_what_may_be_a_secret() {
    let text = "no good: token=abc \"key\":\"v\" abcdef0123456 aaaaaaaaaaaaaaaaaaaaaaaaa done";
    assert_eq!(snippet(text).as_deref(), Some("no good: … … … … done"));
    assert_eq!(snippet(r#"{"a": "canary"}"#), None);
    assert_eq!(snippet(r#""canary""#), None);
    assert_eq!(snippet("  "), None);
}

#[test]
fn a_snippet_is_short() {
    let snippet = snippet(&"word ".repeat(10_000)).unwrap();
    assert!(snippet.chars().count() <= 161, "{snippet}");
}

#[test]
fn a_page_that_never_closes_a_tag_ends() {
    assert_eq!(snippet("<html><script>never"), None);
    assert_eq!(snippet("a <b"), Some("a".to_owned()));
}

#[test]
fn the_detail_is_understood_in_all_its_forms() {
    let said = |body: &str| message(body);
    assert_eq!(said(r#"{"detail": "no"}"#).as_deref(), Some("no"));
    assert_eq!(
        said(r#"{"detail": {"message": "no", "given": "canary"}}"#).as_deref(),
        Some("no")
    );
    assert_eq!(
        said(r#"{"detail": [{"loc": ["body", 0, "x"], "msg": "bad", "input": "canary"}, "and"]}"#)
            .as_deref(),
        Some("body.0.x: bad; and")
    );
    assert_eq!(
        said(r#"{"error": {"message": "no"}}"#).as_deref(),
        Some("no")
    );
    for silent in [
        r#"{"detail": null}"#,
        r#"{"detail": {"code": 1}}"#,
        "[]",
        "",
        "{",
        "7",
    ] {
        assert_eq!(said(silent), None, "{silent}");
    }
}

#[test]
fn a_message_is_one_line_without_tokens() {
    let body = r#"{"detail": "a\nb eyJhbGciOi.x.y c"}"#;
    assert_eq!(message(body).as_deref(), Some("a b … c"));
}

#[test]
fn complaints_keep_their_place_and_lose_the_input() {
    let body = r#"{"detail": [{"type": "missing", "loc": ["body", "a"], "msg": "Field required",
                   "input": {"b": "canary"}}]}"#;
    let complaints = validation(body);
    assert_eq!(complaints[0].location(), ["body", "a"]);
    assert_eq!(complaints[0].kind(), "missing");
    assert_eq!(complaints[0].to_string(), "body.a: Field required");
    assert!(!format!("{complaints:?}").contains("canary"));
}

#[test]
fn retry_after_is_seconds_or_a_date() {
    assert_eq!(retry_after("7"), Some(Duration::from_secs(7)));
    assert_eq!(
        retry_after("Thu, 01 Jan 1970 00:00:00 GMT"),
        Some(Duration::ZERO)
    );
    assert_eq!(retry_after("soon"), None);
    assert_eq!(retry_after("-1"), None);
    assert_eq!(
        retry_after("99999999999"),
        Some(Duration::from_secs(86_400))
    );
}
