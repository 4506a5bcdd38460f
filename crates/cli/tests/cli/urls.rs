//! The commands with URLs, from servers on loopback.

use crate::server::*;
use serde_json::json;

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
fn no_header_of_the_command_line_is_ever_printed() {
    let server = Server::new(|_| response(401, "canary"));
    for header in [
        "authorization: Bearer canary",
        "canary",
        "x-key: canary\u{7f}",
    ] {
        let root = tempfile::tempdir().unwrap();
        let output = std::process::Command::new(env!("CARGO_BIN_EXE_openapi-client"))
            .arg("--root")
            .arg(root.path())
            .args(["vendor", &server.at("/d"), "--header", header])
            .env("OPENAPI_CLIENT_HEADERS", "")
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

#[test]
fn diff_reads_urls_and_the_documents_that_they_refer_to() {
    let server = Server::new(|seen| match seen.path.as_str() {
        "/v1/openapi.json" | "/v2/openapi.json" => response(200, in_files("a.yaml")),
        "/v1/a.yaml" | "/v2/a.yaml" => response(200, ITEM),
        "/v1/pet.yaml" => response(200, "Pet: {type: string}\n"),
        "/v2/pet.yaml" => response(200, "Pet: {type: integer}\n"),
        _ => response(404, ""),
    });
    let diff = |old: &str, new: &str| {
        let output = std::process::Command::new(env!("CARGO_BIN_EXE_openapi-client"))
            .args(["diff", "--rust", "off", &server.at(old), &server.at(new)])
            .output()
            .unwrap();
        let printed = [output.stdout, output.stderr].concat();
        String::from_utf8(printed).unwrap()
    };
    let printed = diff("/v1/openapi.json", "/v2/openapi.json");
    assert!(printed.contains("wire: breaking"), "{printed}");
    let printed = diff("/v1/openapi.json", "/v3/openapi.json");
    assert!(printed.contains("404"), "{printed}");
}

#[test]
fn a_package_is_generated_from_a_url() {
    let server = Server::new(|seen| match seen.path.as_str() {
        "/openapi.json" => response(200, in_files("a.yaml")),
        "/a.yaml" => response(200, ITEM),
        "/pet.yaml" => response(200, "Pet: {type: object}\n"),
        _ => response(404, ""),
    });
    let directory = tempfile::tempdir().unwrap();
    let run = |arguments: &[&str]| {
        let output = std::process::Command::new(env!("CARGO_BIN_EXE_openapi-client"))
            .arg("generate")
            .args(arguments)
            .current_dir(directory.path())
            .output()
            .unwrap();
        let printed = [output.stdout, output.stderr].concat();
        (output.status.code(), String::from_utf8(printed).unwrap())
    };
    let url = server.at("/openapi.json?token=sesame-71");
    let (code, printed) = run(&["--spec", &url, "--out", "api"]);
    assert_eq!(code, Some(0), "{printed}");
    assert!(printed.contains("operations  1 of 1"), "{printed}");
    let package = directory.path().join("api");
    let manifest = std::fs::read_to_string(package.join("Cargo.toml")).unwrap();
    assert!(manifest.contains(&server.at("/openapi.json")), "{manifest}");
    assert!(package.join("src/generated/types/pet.rs").exists());
    for (path, text) in codegen::write::read(&package).unwrap() {
        assert!(!text.contains("sesame"), "{path}");
    }
    let (code, printed) = run(&["--out", "api", "--check"]);
    assert_eq!(code, Some(0), "{printed}");
}
