//! Vendoring one document from a URL, and again when it may have changed.

use crate::support::*;
use openapi_client_vendor::{Header, HttpUrl, PROVENANCE};
use serde_json::{Value, json};

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
    // Nobody asked for it: the server compresses whatever it is asked.
    let server = Server::new(|_| response(200, &b"\x1f\x8b\x08\0\0"[..]));
    let printed = Workspace::new().vendor(&server.at("/d"));
    assert!(printed.contains("/d: compressed by gzip"), "{printed}");
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

/// A document whose path item is in another file, and a schema in a third.
fn in_files(item: &str) -> String {
    let document = json!({
        "openapi": "3.1.0", "info": {"title": "T", "version": "1"},
        "paths": {"/a": {"$ref": item}},
    });
    document.to_string()
}

const ITEM: &str = "get:\n  responses:\n    '200':\n      description: d\n      content:\n        application/json:\n          schema: {$ref: 'pet.yaml#/Pet'}\n";

#[test]
fn documents_that_a_source_refers_to_are_bundled_and_recorded() {
    let server = Server::new(|seen| match seen.path.as_str() {
        "/api/openapi.json" => response(200, in_files("parts/a.yaml")),
        "/api/parts/a.yaml" => response(200, ITEM),
        "/api/parts/pet.yaml" => response(200, "Pet: {type: string}\n"),
        _ => response(404, ""),
    });
    let workspace = Workspace::new();
    let mut request = request(&server.at("/api/openapi.json"));
    request.headers = vec![Header::parse("x-key: secret").unwrap()];
    let printed = workspace.run(&request);
    assert!(
        printed.contains("with 2 documents that it refers to"),
        "{printed}"
    );
    let document = workspace.document();
    let schema = "/paths/~1a/get/responses/200/content/application~1json/schema";
    assert_eq!(
        document.pointer(schema),
        Some(&json!({"$ref": "#/components/schemas/Pet"}))
    );
    assert_eq!(document["components"]["schemas"]["Pet"]["type"], "string");
    let provenance: Value = serde_json::from_str(&workspace.read(PROVENANCE).unwrap()).unwrap();
    let sources: Vec<&str> = provenance["sources"]
        .as_array()
        .unwrap()
        .iter()
        .map(|source| source["kind"].as_str().unwrap())
        .collect();
    assert_eq!(sources, ["document", "reference", "reference"]);
    for source in provenance["sources"].as_array().unwrap() {
        assert_eq!(source["sha256"].as_str().unwrap().len(), 64);
    }
    let seen = server.seen();
    assert!(
        seen.iter()
            .all(|seen| seen.header("x-key") == Some("secret"))
    );
    let printed = workspace.run(&request);
    assert!(printed.starts_with("up to date: "), "{printed}");
}

#[test]
fn documents_of_other_origins_are_refused_until_allowed() {
    let other = Server::new(|seen| match seen.path.as_str() {
        "/a.yaml" => response(200, ITEM),
        _ => response(200, "Pet: {type: string}\n"),
    });
    let item = other.at("/a.yaml");
    let server = Server::new(move |_| response(200, in_files(&item)));
    let workspace = Workspace::new();
    let mut request = request(&server.at("/openapi.json"));
    request.headers = vec![Header::parse("x-key: canary").unwrap()];
    let printed = workspace.run(&request);
    let hint = format!("--allow-origin {}", other.at(""));
    assert!(
        printed.starts_with("error: ") && printed.contains(&hint),
        "{printed}"
    );
    assert!(printed.contains("/paths/~1a"), "{printed}");
    assert_eq!(other.seen().len(), 0);
    request.allowed_origins = vec![HttpUrl::parse(&other.at("")).unwrap()];
    let printed = workspace.run(&request);
    assert!(printed.contains("written"), "{printed}");
    assert!(
        other
            .seen()
            .iter()
            .all(|seen| seen.header("x-key").is_none())
    );
}

#[test]
fn a_document_from_a_url_reads_no_local_file() {
    let file = tempfile::NamedTempFile::new().unwrap();
    std::fs::write(file.path(), ITEM).unwrap();
    let item = format!("file://{}", file.path().display());
    let server = Server::new(move |_| response(200, in_files(&item)));
    let printed = Workspace::new().vendor(&server.at("/d"));
    assert!(
        printed.contains("local file, which is not read"),
        "{printed}"
    );
}

#[test]
fn a_referenced_document_that_is_missing_stops_the_run() {
    let server = Server::new(|seen| match seen.path.as_str() {
        "/d" => response(200, in_files("gone.yaml")),
        _ => response(404, ""),
    });
    let workspace = Workspace::new();
    let printed = workspace.vendor(&server.at("/d"));
    assert!(
        printed.contains("`gone.yaml`") && printed.contains("404"),
        "{printed}"
    );
    assert_eq!(workspace.state(), (None, None));
}

#[test]
fn a_file_is_bundled_with_the_files_beside_it() {
    let directory = tempfile::tempdir().unwrap();
    let write = |name: &str, text: &str| {
        let path = directory.path().join(name);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
    };
    write("openapi.json", &in_files("parts/a.yaml"));
    write("parts/a.yaml", ITEM);
    write("parts/pet.yaml", "Pet: {type: string}\n");
    let workspace = Workspace::new();
    let path = directory.path().join("openapi.json");
    let printed = workspace.vendor(path.to_str().unwrap());
    assert!(printed.contains("with 2 documents"), "{printed}");
    let provenance = workspace.read(PROVENANCE).unwrap();
    assert!(provenance.contains("\"parts/pet.yaml\""), "{provenance}");
    assert!(!provenance.contains(directory.path().to_str().unwrap()));
}

#[test]
fn a_vendored_document_names_what_of_ours_it_supersedes() {
    let operation = |id: &str, status: &str| json!({ "get": { "operationId": id, "responses": { status: { "description": "" } } } });
    let of = |paths: Value| json!({ "openapi": "3.1.0", "info": { "title": "T", "version": "1" }, "paths": paths });
    let published = of(json!({
        "/same": operation("same", "204"),
        "/other/{thing}": operation("theirs", "200"),
    }));
    let server = Server::new(move |_| response(200, published.to_string()));
    let workspace = Workspace::new();
    let ours = of(json!({
        "/same": operation("same", "204"),
        "/other/{id}": operation("ours", "204"),
        "/unpublished": operation("unpublished", "204"),
    }));
    std::fs::create_dir_all(workspace.root().join("openapi")).unwrap();
    let path = workspace.root().join("openapi/known.json");
    std::fs::write(&path, ours.to_string()).unwrap();
    let printed = workspace.vendor(&server.at("/d"));
    let lines: Vec<&str> = printed
        .lines()
        .filter(|line| line.starts_with("known: "))
        .collect();
    assert_eq!(
        lines,
        [
            "known: openapi/known.json: /paths/~1other~1{id}/get: GET /other/{id} is superseded: the \
             published document defines it, with another operationId than `ours`; it differs at \
             /responses/204, /responses/200",
            "known: openapi/known.json: /paths/~1same/get: GET /same is superseded: the published \
             document defines it in the same way",
            "known: remove what is superseded with the command `known --prune`",
        ],
        "{printed}"
    );
    let left = std::fs::read_to_string(&path).unwrap();
    assert_eq!(left, ours.to_string(), "vendoring removes nothing of ours");
    let vendored = workspace.document();
    assert_eq!(vendored["paths"].as_object().unwrap().len(), 2);
}
