//! Vendoring from servers that are busy, broken, slow or too generous.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use crate::support::*;
use axum::body::{Body, Bytes};
use axum::response::Response;
use futures_util::{StreamExt, stream};

#[test]
fn a_busy_server_is_asked_again_when_it_wants() {
    let server = Server::new(|seen| match seen.before {
        0 => with(response(429, ""), "retry-after", "7"),
        1 => response(503, "<html>"),
        _ => response(200, document(&["/a"])),
    });
    let workspace = Workspace::new();
    let mut request = request(&server.at("/d"));
    request.limits.first_wait = Duration::from_millis(1);
    let printed = workspace.run(&request);
    insta::assert_snapshot!(server.anonymous(&printed));
}

#[test]
fn a_server_that_asks_for_more_patience_than_there_is_gets_no_second_request() {
    let server = Server::new(|_| with(response(429, ""), "retry-after", "3600"));
    let workspace = Workspace::new();
    let printed = workspace.vendor(&server.at("/d"));
    assert!(
        printed.contains("429 Too Many Requests; it asks to retry after 3600 s"),
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
        let server = Server::new(move |_| response(status, "<html>gateway</html>"));
        let workspace = Workspace::new();
        let printed = workspace.vendor(&server.at("/d"));
        assert!(
            printed.contains(&format!(
                "error: {}: the server responded {status}",
                server.at("/d")
            )),
            "{printed}"
        );
        assert_eq!(server.seen().len(), attempts, "{status}");
        assert_eq!(workspace.state(), (None, None));
    }
}

#[test]
fn a_response_that_breaks_off_is_never_used() {
    let text = document(&["/a"]);
    let head = format!("HTTP/1.1 200 OK\r\ncontent-length: {}\r\n\r\n", text.len());
    let cut = format!("{head}{}", &text[..40]).into_bytes();
    let chunked = b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n5\r\n{\"ope".to_vec();
    for responses in [vec![cut.clone()], vec![chunked]] {
        let workspace = Workspace::new();
        let printed = workspace.vendor(&raw_server(responses));
        assert!(
            printed.contains("the response broke off after"),
            "{printed}"
        );
        assert_eq!(printed.matches("retrying in").count(), 3, "{printed}");
        assert_eq!(workspace.state(), (None, None));
    }
    let workspace = Workspace::new();
    let whole = format!("{head}{text}").into_bytes();
    let printed = workspace.vendor(&raw_server(vec![cut, Vec::new(), whole]));
    assert!(printed.contains("written"), "{printed}");
}

#[test]
fn a_response_of_200_megabytes_is_aborted_early() {
    for announced in [false, true] {
        let sent = Arc::new(AtomicUsize::new(0));
        let counted = sent.clone();
        let server = Server::new(move |_| {
            let counted = counted.clone();
            let mebibyte = Bytes::from(vec![b' '; 1 << 20]);
            let chunks = stream::iter(0..200).map(move |_| {
                counted.fetch_add(1, Ordering::SeqCst);
                Ok::<_, std::io::Error>(mebibyte.clone())
            });
            let response = Response::new(Body::from_stream(chunks));
            if announced {
                with(response, "content-length", &(200 << 20).to_string())
            } else {
                response
            }
        });
        let mut asked = request(&server.at("/d"));
        asked.limits.bytes = 2 << 20;
        let printed = Workspace::new().run(&asked);
        assert!(printed.contains("larger than 2 MiB"), "{printed}");
        assert_eq!(server.seen().len(), 1, "it is not tried again");
        let sent = sent.load(Ordering::SeqCst);
        assert!(sent < 100, "{sent} of 200 MiB were sent");
    }
}

/// A server that sends a document in six pieces with a pause before each.
fn slow_server(pause: Duration) -> Server {
    let text = document(&["/a"]);
    Server::new(move |_| {
        let pieces: Vec<Bytes> = text
            .as_bytes()
            .chunks(text.len().div_ceil(6))
            .map(Bytes::copy_from_slice)
            .collect();
        Response::new(Body::from_stream(stream::iter(pieces).then(
            move |piece| async move {
                tokio::time::sleep(pause).await;
                Ok::<_, std::io::Error>(piece)
            },
        )))
    })
}

#[test]
fn a_silent_server_is_given_up() {
    let server = slow_server(Duration::from_secs(3600));
    let mut asked = request(&server.at("/d"));
    asked.limits.attempts = 2;
    asked.limits.idle = Duration::from_millis(50);
    let printed = Workspace::new().run(&asked);
    assert!(
        printed.contains("error: ") && printed.contains("no response in time"),
        "{printed}"
    );
    assert_eq!(server.seen().len(), 2);
}

#[test]
fn a_slow_server_is_given_the_time_that_a_response_may_take() {
    let server = slow_server(Duration::from_millis(10));
    let printed = Workspace::new().vendor(&server.at("/d"));
    assert!(printed.contains("written"), "{printed}");

    let mut asked = request(&server.at("/d"));
    asked.limits.attempts = 1;
    asked.limits.total = Duration::from_millis(25);
    let printed = Workspace::new().run(&asked);
    assert!(printed.contains("no response in time"), "{printed}");
}

#[test]
fn a_server_that_is_not_there_is_named() {
    let url = raw_server(vec![Vec::new()]);
    let closed = {
        let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
        listener.local_addr().unwrap()
    };
    for url in [
        format!("{url}/d?canary"),
        format!("http://{closed}/d?canary"),
    ] {
        let printed = Workspace::new().vendor(&url);
        assert!(printed.contains("/d?…: cannot be reached"), "{printed}");
        assert!(!printed.contains("canary"), "{printed}");
    }
}
