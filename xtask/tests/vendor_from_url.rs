//! Vendoring one document from a URL, and again when it may have changed.

#![allow(clippy::unwrap_used, clippy::expect_used)]

mod support;

use support::*;
use xtask::vendoring::{Header, PROVENANCE};

#[test]
fn a_document_is_vendored_and_not_read_again_while_it_is_the_same() {
    let server = Server::new(|seen| {
        if seen.header("if-none-match") == Some("\"v1\"") {
            return response(304, "");
        }
        with(response(200, document(&["/a", "/b"])), "etag", "\"v1\"")
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
        printed.starts_with("up to date: ") && printed.lines().count() == 1,
        "{printed}"
    );
    assert_eq!(workspace.state(), before);
}

#[test]
fn a_server_that_knows_dates_alone_is_asked_by_date() {
    let date = "Sun, 22 Nov 2026 10:00:00 GMT";
    let server = Server::new(move |seen| {
        if seen.header("if-modified-since") == Some(date) {
            return response(304, "");
        }
        with(response(200, document(&["/a"])), "last-modified", date)
    });
    let workspace = Workspace::new();
    workspace.vendor(&server.at("/openapi.json"));
    assert!(
        workspace
            .vendor(&server.at("/openapi.json"))
            .starts_with("up to date")
    );
}

#[test]
fn a_document_that_was_changed_by_hand_is_read_whatever_the_server_remembers() {
    let server = Server::new(|seen| match seen.header("if-none-match") {
        Some(_) => response(304, ""),
        None => with(response(200, document(&["/a"])), "etag", "\"v1\""),
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
    let server = Server::new(|_| response(200, document(&["/a"])));
    let workspace = Workspace::new();
    workspace.vendor(&server.at("/d"));
    let before = workspace.state();
    let printed = workspace.vendor(&server.at("/d"));
    assert!(
        printed.starts_with("up to date: ") && printed.lines().count() == 1,
        "{printed}"
    );
    assert_eq!(workspace.state(), before);
}

#[test]
fn a_redirect_is_shown_and_takes_no_secret_to_another_host() {
    let target = Server::new(|_| response(200, document(&["/a"])));
    let to = target.at("/moved.json?signature=canary-3");
    let server = Server::new(move |_| with(response(302, ""), "location", &to));
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
    let output = format!("{printed}{request:?}{:?}", workspace.state());
    assert!(
        printed.contains("written") && !output.contains("canary"),
        "{output}"
    );
}

#[test]
fn redirects_in_a_cycle_and_off_https_end() {
    let server = Server::new(|seen| match seen.path.as_str() {
        "/cycle" => with(response(301, ""), "location", "/cycle"),
        "/plain" => with(
            response(301, ""),
            "location",
            "http://docs.example/openapi.json",
        ),
        _ => response(308, ""),
    });
    let workspace = Workspace::new();
    for (path, problem) in [
        ("/cycle", "more than 5 times in a row"),
        (
            "/plain",
            "http://docs.example/openapi.json: only https is supported",
        ),
        ("/nowhere", "no valid `Location` header"),
    ] {
        let printed = workspace.vendor(&server.at(path));
        assert!(printed.contains(problem), "{printed}");
    }
}

#[test]
fn a_source_that_wants_credentials_says_how_to_give_them_and_shows_none() {
    let server = Server::new(|_| response(401, "canary"));
    let workspace = Workspace::new();
    let mut request = request(&server.at("/d"));
    request.headers = vec![Header::parse("x-key: canary").unwrap()];
    let printed = workspace.run(&request);
    assert!(
        printed.contains("pass credentials with --header"),
        "{printed}"
    );
    assert!(!printed.contains("canary"), "{printed}");
}

#[test]
fn a_truncated_document_in_a_complete_response_is_refused() {
    let text = document(&["/a", "/b"]);
    let server = Server::new(move |_| response(200, text[..60].to_owned()));
    let workspace = Workspace::new();
    let printed = workspace.vendor(&server.at("/d"));
    assert!(printed.contains("invalid JSON: EOF"), "{printed}");
}

#[test]
fn what_is_not_openapi_is_refused() {
    for (text, problem) in [
        ("<!DOCTYPE html><title>Docs</title>", "an HTML page"),
        (r#"{"error": "maintenance"}"#, "no `openapi` property"),
        ("", "empty"),
        (
            "# Overview\n\nWelcome.\n",
            "the page has no OpenAPI snippet",
        ),
    ] {
        let server = Server::new(move |_| response(200, text));
        let workspace = Workspace::new();
        let printed = workspace.vendor(&server.at("/d"));
        assert!(
            printed.starts_with("error: ") && printed.contains(problem),
            "{printed}"
        );
        assert_eq!(workspace.state(), (None, None));
    }
    let server = Server::new(|_| response(200, &b"openapi: \xff"[..]));
    let printed = Workspace::new().vendor(&server.at("/d"));
    assert!(printed.contains("not UTF-8 at byte 9"), "{printed}");
}

#[test]
fn a_document_that_lost_operations_is_refused_and_the_old_one_stays() {
    let server = Server::new(|seen| match seen.before {
        0 => response(200, document(&["/a", "/b", "/c"])),
        _ => response(200, document(&["/c"])),
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
            ("/a.md", None) => with(response(200, page("/a", "A", "string")), "etag", "W/\"1\""),
            ("/a.md", Some("W/\"1\"")) => response(304, ""),
            _ => response(200, page("/b", "B", "string")),
        },
    );
    let workspace = Workspace::new();
    workspace.vendor(&server.at("/a.md"));
    workspace.vendor(&server.at("/b.md"));
    let paths = workspace.document()["paths"].as_object().unwrap().len();
    assert_eq!(paths, 2);
    let printed = workspace.vendor(&server.at("/a.md"));
    assert!(printed.starts_with("up to date"), "{printed}");
}

#[test]
fn a_dry_run_reads_and_tells_and_writes_nothing() {
    let server = Server::new(|_| response(200, document(&["/a"])));
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

#[test]
fn no_header_of_the_command_line_is_ever_printed() {
    let server = Server::new(|_| response(401, "canary"));
    for header in [
        "authorization: Bearer canary",
        "canary",
        "x-key: canary\u{7f}",
    ] {
        let root = tempfile::tempdir().unwrap();
        let output = std::process::Command::new(env!("CARGO_BIN_EXE_xtask"))
            .arg("--root")
            .arg(root.path())
            .args(["vendor", &server.at("/d"), "--header", header])
            .env("STREAMKAP_VENDOR_HEADERS", "")
            .env("RUST_LOG", "trace")
            .output()
            .unwrap();
        assert_eq!(output.status.code(), Some(1));
        let printed = [output.stdout, output.stderr].concat();
        let printed = String::from_utf8(printed).unwrap();
        assert!(
            printed.contains("error: ") && !printed.contains("canary"),
            "{printed}"
        );
    }
    assert_eq!(
        server.seen().len(),
        1,
        "a header that is none is never sent"
    );
}
