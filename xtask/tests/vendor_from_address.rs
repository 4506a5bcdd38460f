//! Vendoring one document from an address, against real servers that are not always kind.

#![allow(clippy::unwrap_used, clippy::expect_used)]

mod support;

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use axum::body::{Body, Bytes};
use futures_util::stream;
use support::*;
use xtask::vendor::{Header, Limits, PROVENANCE};

#[test]
fn a_document_is_vendored_and_not_read_again_while_it_is_the_same() {
    let server = Server::new(|seen| {
        if seen.header("if-none-match") == Some("\"v1\"") {
            return answer(304, "");
        }
        with(answer(200, document(&["/a", "/b"])), "etag", "\"v1\"")
    });
    let workspace = Workspace::new();
    let printed = workspace.vendor(&server.at("/openapi.json"));
    insta::assert_snapshot!(server.anonymous(&printed));
    assert!(
        workspace
            .read(PROVENANCE)
            .unwrap()
            .contains(r#""etag": "\"v1\"""#)
    );

    let before = workspace.state();
    let printed = workspace.vendor(&server.at("/openapi.json"));
    assert!(
        printed.starts_with("nothing new: ") && printed.lines().count() == 1,
        "{printed}"
    );
    assert_eq!(workspace.state(), before);
}

#[test]
fn a_server_that_knows_dates_alone_is_asked_by_date() {
    let date = "Sun, 22 Nov 2026 10:00:00 GMT";
    let server = Server::new(move |seen| {
        if seen.header("if-modified-since") == Some(date) {
            return answer(304, "");
        }
        with(answer(200, document(&["/a"])), "last-modified", date)
    });
    let workspace = Workspace::new();
    workspace.vendor(&server.at("/openapi.json"));
    assert!(
        workspace
            .vendor(&server.at("/openapi.json"))
            .starts_with("nothing new")
    );
}

#[test]
fn a_document_that_was_changed_by_hand_is_read_whatever_the_server_remembers() {
    let server = Server::new(|seen| match seen.header("if-none-match") {
        Some(_) => answer(304, ""),
        None => with(answer(200, document(&["/a"])), "etag", "\"v1\""),
    });
    let workspace = Workspace::new();
    workspace.vendor(&server.at("/d"));
    let vendored = workspace.state();
    let path = workspace.root().join("openapi/openapi.json");
    std::fs::write(
        &path,
        vendored.0.as_ref().unwrap().replace("\"T\"", "\"U\""),
    )
    .unwrap();
    let printed = workspace.vendor(&server.at("/d"));
    assert!(printed.contains("its hash differs"), "{printed}");
    assert_eq!(workspace.state(), vendored);
}

#[test]
fn the_same_bytes_without_validators_are_nothing_new() {
    let server = Server::new(|_| answer(200, document(&["/a"])));
    let workspace = Workspace::new();
    workspace.vendor(&server.at("/d"));
    let before = workspace.state();
    let printed = workspace.vendor(&server.at("/d"));
    assert!(
        printed.starts_with("nothing new: ") && printed.lines().count() == 1,
        "{printed}"
    );
    assert_eq!(workspace.state(), before);
}

#[test]
fn a_redirect_is_shown_and_takes_no_secret_to_another_host() {
    let target = Server::new(|_| answer(200, document(&["/a"])));
    let to = target.at("/moved.json?signature=canary-3");
    let server = Server::new(move |_| with(answer(302, ""), "location", &to));
    let workspace = Workspace::new();
    let mut request = request(&server.at("/openapi.json?key=canary-1"));
    request.headers = vec![Header::parse("authorization: Bearer canary-2").unwrap()];
    let printed = workspace.run(&request);
    assert!(
        printed.contains(&format!(
            "redirected: {}?… to {}?…",
            server.at("/openapi.json"),
            target.at("/moved.json")
        )),
        "{printed}"
    );
    assert_eq!(
        server.seen()[0].header("authorization"),
        Some("Bearer canary-2")
    );
    assert_eq!(target.seen()[0].header("authorization"), None);
    let told = format!("{printed}{request:?}{:?}", workspace.state());
    assert!(
        printed.contains("written") && !told.contains("canary"),
        "{told}"
    );
}

#[test]
fn redirects_in_a_circle_and_off_https_end() {
    let server = Server::new(|seen| match seen.path.as_str() {
        "/circle" => with(answer(301, ""), "location", "/circle"),
        "/plain" => with(
            answer(301, ""),
            "location",
            "http://docs.example/openapi.json",
        ),
        _ => answer(308, ""),
    });
    let workspace = Workspace::new();
    for (path, problem) in [
        ("/circle", "more than 5 times in a row"),
        (
            "/plain",
            "http://docs.example/openapi.json: only https is read",
        ),
        ("/nowhere", "does not say where to"),
    ] {
        let printed = workspace.vendor(&server.at(path));
        assert!(printed.contains(problem), "{printed}");
    }
}

#[test]
fn a_busy_server_is_asked_again_when_it_wants() {
    let server = Server::new(|seen| match seen.before {
        0 => with(answer(429, ""), "retry-after", "7"),
        1 => answer(503, "<html>"),
        _ => answer(200, document(&["/a"])),
    });
    let workspace = Workspace::new();
    let mut request = request(&server.at("/d"));
    request.limits.first_wait = Duration::from_millis(1);
    let printed = workspace.run(&request);
    insta::assert_snapshot!(server.anonymous(&printed));
}

#[test]
fn a_server_that_asks_for_more_patience_than_there_is_gets_no_second_request() {
    let server = Server::new(|_| with(answer(429, ""), "retry-after", "3600"));
    let workspace = Workspace::new();
    let printed = workspace.vendor(&server.at("/d"));
    assert!(
        printed.contains("429 Too Many Requests; it asks to come back in 3600 s"),
        "{printed}"
    );
    assert_eq!(server.seen().len(), 1);
}

#[test]
fn failures_that_pass_are_tried_again_and_others_are_not() {
    for (status, attempts) in [
        (500, 4),
        (502, 4),
        (504, 4),
        (408, 4),
        (400, 1),
        (401, 1),
        (404, 1),
        (501, 1),
        (204, 1),
    ] {
        let server = Server::new(move |_| answer(status, "<html>gateway</html>"));
        let workspace = Workspace::new();
        let printed = workspace.vendor(&server.at("/d"));
        assert!(
            printed.contains(&format!("error: {}: answered {status}", server.at("/d"))),
            "{printed}"
        );
        assert_eq!(server.seen().len(), attempts, "{status}");
        assert_eq!(workspace.state(), (None, None));
    }
}

#[test]
fn a_source_that_wants_credentials_says_how_to_give_them_and_shows_none() {
    let server = Server::new(|_| answer(401, "canary"));
    let workspace = Workspace::new();
    let mut request = request(&server.at("/d"));
    request.headers = vec![Header::parse("x-key: canary").unwrap()];
    let printed = workspace.run(&request);
    assert!(
        printed.contains("give credentials with --header"),
        "{printed}"
    );
    assert!(!printed.contains("canary"), "{printed}");
}

#[test]
fn an_answer_that_breaks_off_is_never_taken_for_a_document() {
    let text = document(&["/a"]);
    let head = format!("HTTP/1.1 200 OK\r\ncontent-length: {}\r\n\r\n", text.len());
    let cut = format!("{head}{}", &text[..40]).into_bytes();
    let chunked = b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n5\r\n{\"ope".to_vec();
    for answers in [vec![cut.clone()], vec![chunked]] {
        let workspace = Workspace::new();
        let printed = workspace.vendor(&raw_server(answers));
        assert!(printed.contains("the answer broke off after"), "{printed}");
        assert_eq!(printed.matches("trying again").count(), 3, "{printed}");
        assert_eq!(workspace.state(), (None, None));
    }
    let workspace = Workspace::new();
    let whole = format!("{head}{text}").into_bytes();
    let printed = workspace.vendor(&raw_server(vec![cut, Vec::new(), whole]));
    assert!(printed.contains("written"), "{printed}");
}

#[test]
fn a_cut_document_in_a_whole_answer_is_refused() {
    let text = document(&["/a", "/b"]);
    let server = Server::new(move |_| answer(200, text[..60].to_owned()));
    let workspace = Workspace::new();
    let printed = workspace.vendor(&server.at("/d"));
    assert!(printed.contains("not JSON: EOF"), "{printed}");
}

#[test]
fn what_is_not_openapi_is_refused() {
    for (text, problem) in [
        ("<!DOCTYPE html><title>Docs</title>", "an HTML page"),
        (r#"{"error": "maintenance"}"#, "no `openapi` member"),
        ("", "empty"),
        ("# Overview\n\nWelcome.\n", "carries no OpenAPI excerpt"),
    ] {
        let server = Server::new(move |_| answer(200, text));
        let workspace = Workspace::new();
        let printed = workspace.vendor(&server.at("/d"));
        assert!(
            printed.starts_with("error: ") && printed.contains(problem),
            "{printed}"
        );
        assert_eq!(workspace.state(), (None, None));
    }
    let server = Server::new(|_| answer(200, &b"openapi: \xff"[..]));
    let printed = Workspace::new().vendor(&server.at("/d"));
    assert!(printed.contains("not UTF-8 at byte 9"), "{printed}");
}

/// A body of `chunks` mebibytes, and how many of them were asked for.
fn large(chunks: usize) -> (Body, Arc<AtomicUsize>) {
    let sent = Arc::new(AtomicUsize::new(0));
    let counter = sent.clone();
    let mebibyte = Bytes::from(vec![b' '; 1 << 20]);
    let chunks = stream::iter(0..chunks).map(move |_| {
        counter.fetch_add(1, Ordering::SeqCst);
        Ok::<_, std::io::Error>(mebibyte.clone())
    });
    (Body::from_stream(chunks), sent)
}

use futures_util::StreamExt;

#[test]
fn an_answer_of_200_megabytes_is_left_early() {
    let sent = Arc::new(AtomicUsize::new(0));
    for announced in [false, true] {
        let total = sent.clone();
        let server = Server::new(move |_| {
            let (body, sent) = large(200);
            let response = axum::response::Response::new(body.counting_into(total.clone(), sent));
            match announced {
                true => with(response, "content-length", &(200 << 20).to_string()),
                false => response,
            }
        });
        let workspace = Workspace::new();
        let mut request = request(&server.at("/d"));
        request.limits.bytes = 2 << 20;
        let printed = workspace.run(&request);
        assert!(printed.contains("larger than 2 MiB"), "{printed}");
        assert_eq!(server.seen().len(), 1, "it is not tried again");
        assert!(sent.load(Ordering::SeqCst) < 40, "{sent:?} MiB were sent");
    }
}

/// Adds what one body sent to a total.
trait Counting {
    fn counting_into(self, total: Arc<AtomicUsize>, sent: Arc<AtomicUsize>) -> Body;
}

impl Counting for Body {
    fn counting_into(self, total: Arc<AtomicUsize>, sent: Arc<AtomicUsize>) -> Body {
        Body::from_stream(self.into_data_stream().inspect(move |_| {
            total.fetch_max(sent.load(Ordering::SeqCst), Ordering::SeqCst);
        }))
    }
}

#[test]
fn a_silent_server_is_given_up_and_a_slow_one_is_not() {
    let slow = |pause: Duration| {
        let text = document(&["/a"]);
        Server::new(move |_| {
            let bytes: Vec<Bytes> = text
                .as_bytes()
                .chunks(text.len() / 5)
                .map(Bytes::copy_from_slice)
                .collect();
            Body::from_stream(stream::iter(bytes).then(move |bytes| async move {
                tokio::time::sleep(pause).await;
                Ok::<_, std::io::Error>(bytes)
            }))
            .into_response()
        })
    };
    let patient = |limits: &mut Limits| {
        limits.attempts = 1;
        limits.idle = SHORT;
    };
    let silent = slow(Duration::from_secs(3600));
    let mut asked = request(&silent.at("/d"));
    patient(&mut asked.limits);
    let printed = Workspace::new().run(&asked);
    assert!(printed.contains("no answer in time"), "{printed}");

    let steady = slow(SHORT / 10);
    let mut asked = request(&steady.at("/d"));
    patient(&mut asked.limits);
    let printed = Workspace::new().run(&asked);
    assert!(printed.contains("written"), "{printed}");

    let mut asked = request(&steady.at("/d"));
    patient(&mut asked.limits);
    asked.limits.answer = SHORT / 5;
    let printed = Workspace::new().run(&asked);
    assert!(printed.contains("no answer in time"), "{printed}");
}

use axum::response::IntoResponse;

#[test]
fn a_server_that_is_not_there_is_named() {
    let address = raw_server(vec![Vec::new()]);
    let closed = {
        let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
        listener.local_addr().unwrap()
    };
    for address in [
        format!("{address}/d?canary"),
        format!("http://{closed}/d?canary"),
    ] {
        let printed = Workspace::new().vendor(&address);
        assert!(printed.contains("/d?…: cannot be reached"), "{printed}");
        assert!(!printed.contains("canary"), "{printed}");
    }
}

#[test]
fn a_document_that_lost_operations_is_refused_and_the_old_one_stays() {
    let server = Server::new(|seen| match seen.before {
        0 => answer(200, document(&["/a", "/b", "/c"])),
        _ => answer(200, document(&["/c"])),
    });
    let workspace = Workspace::new();
    workspace.vendor(&server.at("/d"));
    let before = workspace.state();
    let mut request = request(&server.at("/d"));
    let printed = workspace.run(&request);
    assert!(
        printed.contains("2 of 3 vendored operations are not in the new document"),
        "{printed}"
    );
    assert_eq!(workspace.state(), before);
    request.max_lost_operations = 100;
    assert!(workspace.run(&request).contains("written"));
}

#[test]
fn one_page_from_its_address_is_merged_and_asked_for_conditionally() {
    let server = Server::new(
        |seen| match (seen.path.as_str(), seen.header("if-none-match")) {
            ("/a.md", None) => with(answer(200, page("/a", "A", "string")), "etag", "W/\"1\""),
            ("/a.md", Some("W/\"1\"")) => answer(304, ""),
            _ => answer(200, page("/b", "B", "string")),
        },
    );
    let workspace = Workspace::new();
    workspace.vendor(&server.at("/a.md"));
    workspace.vendor(&server.at("/b.md"));
    let paths = workspace.document()["paths"].as_object().unwrap().len();
    assert_eq!(paths, 2);
    let printed = workspace.vendor(&server.at("/a.md"));
    assert!(printed.starts_with("nothing new"), "{printed}");
}

#[test]
fn a_dry_run_reads_and_tells_and_writes_nothing() {
    let server = Server::new(|_| answer(200, document(&["/a"])));
    let workspace = Workspace::new();
    let mut request = request(&server.at("/d"));
    request.dry_run = true;
    let printed = workspace.run(&request);
    assert!(
        printed.contains("+ GET /a") && printed.contains("dry run"),
        "{printed}"
    );
    assert!(!workspace.root().exists());
}
