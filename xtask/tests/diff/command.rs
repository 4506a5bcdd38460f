//! The commands `diff`, `rules` and `release-notes`, in a repository of their own.

use std::path::Path;
use std::process::Command as Process;

use clap::Parser;
use serde_json::{Value, json};
use xtask::Outcome;
use xtask::commands::Command;

#[derive(Parser)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

/// Runs a command line in the workspace at `root`. Returns the outcome and the output.
fn run(root: &Path, line: &[&str]) -> anyhow::Result<(Outcome, String)> {
    let mut out = Vec::new();
    let cli = Cli::try_parse_from(["xtask"].iter().chain(line))?;
    let outcome = cli.command.run(root, &mut out)?;
    // Colors are for a terminal.
    let text = anstream::adapter::strip_bytes(&out).into_vec();
    Ok((outcome, String::from_utf8(text)?))
}

fn git(root: &Path, arguments: &[&str]) {
    let status = Process::new("git")
        .arg("-C")
        .arg(root)
        .args([
            "-c",
            "user.name=Test",
            "-c",
            "user.email=test@example.com",
            "-c",
            "commit.gpgsign=false",
        ])
        .args(arguments)
        .output()
        .unwrap();
    assert!(
        status.status.success(),
        "{arguments:?}: {}",
        String::from_utf8_lossy(&status.stderr)
    );
}

/// Returns a document with a component `Pet` of the given schema.
fn document(version: &str, schema: Value) -> String {
    let document = json!({
        "openapi": "3.1.0",
        "info": { "title": "Pets", "version": version },
        "paths": {
            "/pets": {
                "post": {
                    "requestBody": { "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Pet" } } } },
                    "responses": { "200": { "description": "made", "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Pet" } } } } }
                },
                "get": { "responses": { "200": { "description": "all", "content": { "application/json": { "schema": { "type": "array", "items": { "$ref": "#/components/schemas/Pet" } } } } } } }
            },
            "/pets/{id}": { "delete": { "responses": { "204": { "description": "deleted" } } } }
        },
        "components": { "schemas": { "Pet": schema } }
    });
    serde_json::to_string_pretty(&document).unwrap()
}

fn old_document() -> String {
    document(
        "1.0.0",
        json!({ "type": "object", "required": ["id"], "properties": {
        "id": { "type": "string" }, "kind": { "type": "string", "enum": ["cat", "dog"] }, "name": { "type": "string", "maxLength": 20 }
    } }),
    )
}

fn new_document() -> String {
    document(
        "1.1.0",
        json!({ "type": "object", "required": ["id"], "properties": {
        "id": { "type": "string" }, "kind": { "type": "string", "enum": ["cat", "dog", "bird"] }, "name": { "type": "string", "maxLength": 10 }
    } }),
    )
}

/// Creates a repository with the old document committed and the new one in the working tree.
fn repository() -> tempfile::TempDir {
    let root = tempfile::tempdir().unwrap();
    git(root.path(), &["init", "--quiet"]);
    std::fs::create_dir_all(root.path().join("openapi")).unwrap();
    std::fs::write(root.path().join("openapi/openapi.json"), old_document()).unwrap();
    git(root.path(), &["add", "."]);
    git(root.path(), &["commit", "--quiet", "-m", "old"]);
    std::fs::write(root.path().join("openapi/openapi.json"), new_document()).unwrap();
    root
}

#[test]
fn the_committed_document_is_compared_with_the_working_tree() {
    let root = repository();
    let (outcome, text) = run(root.path(), &["diff"]).unwrap();
    assert_eq!(outcome, Outcome::Done);
    insta::assert_snapshot!(text);
}

#[test]
fn markdown_is_for_a_pull_request() {
    let (_, text) = run(repository().path(), &["diff", "--format", "markdown"]).unwrap();
    insta::assert_snapshot!(text);
}

#[test]
fn github_gets_annotations() {
    let (_, text) = run(repository().path(), &["diff", "--format", "github"]).unwrap();
    insta::assert_snapshot!(text);
}

#[test]
fn json_is_for_programs() {
    let (_, text) = run(
        repository().path(),
        &["diff", "--format", "json", "--rust", "off"],
    )
    .unwrap();
    let report: Value = serde_json::from_str(&text).unwrap();
    assert_eq!(report["wire"], "breaking");
    assert_eq!(report["rust"], Value::Null);
    insta::assert_snapshot!(serde_json::to_string_pretty(&report["changes"][0]).unwrap());
}

#[test]
fn the_level_that_fails_decides_the_exit_code() {
    let root = repository();
    for (level, outcome) in [
        ("breaking", Outcome::Differs),
        ("cosmetic", Outcome::Differs),
    ] {
        assert_eq!(
            run(root.path(), &["diff", "--fail-on", level]).unwrap().0,
            outcome
        );
    }
    let same = [
        "diff",
        "HEAD:openapi/openapi.json",
        "HEAD:openapi/openapi.json",
        "--fail-on",
        "cosmetic",
    ];
    let (outcome, text) = run(root.path(), &same).unwrap();
    assert_eq!(
        (outcome, text.lines().next()),
        (Outcome::Done, Some("no changes"))
    );
}

#[test]
fn accepted_changes_are_not_reported_and_entries_without_a_change_are_named() {
    let root = repository();
    let (_, text) = run(root.path(), &["diff", "--format", "json"]).unwrap();
    let report: Value = serde_json::from_str(&text).unwrap();
    let breaking = &report["changes"][0];
    assert_eq!(breaking["level"], "breaking");
    let accepted = format!(
        "accepted:\n  - fingerprint: {}\n    reason: names were never longer\n  - fingerprint: 0123456789abcdef\n    reason: long ago\n",
        breaking["fingerprint"].as_str().unwrap()
    );
    std::fs::write(root.path().join("openapi/accepted-changes.yaml"), accepted).unwrap();
    let (outcome, text) = run(root.path(), &["diff", "--fail-on", "breaking"]).unwrap();
    assert_eq!(outcome, Outcome::Done);
    assert!(text.contains("1 accepted"), "{text}");
    assert!(
        text.contains("0123456789abcdef (long ago) matches no change"),
        "{text}"
    );
}

#[test]
fn a_fingerprint_is_of_the_change_and_not_of_the_operations_that_it_reaches() {
    let root = repository();
    let fingerprints = |root: &Path| -> Vec<String> {
        let (_, text) = run(root, &["diff", "--format", "json"]).unwrap();
        let report: Value = serde_json::from_str(&text).unwrap();
        let mut found: Vec<String> = report["changes"]
            .as_array()
            .unwrap()
            .iter()
            .filter(|change| {
                change["new_pointer"] == "/components/schemas/Pet/properties/name/maxLength"
            })
            .map(|change| change["fingerprint"].as_str().unwrap().to_owned())
            .collect();
        found.sort();
        found
    };
    let before = fingerprints(root.path());
    let mut fewer: Value = serde_json::from_str(&new_document()).unwrap();
    fewer["paths"]["/pets"]
        .as_object_mut()
        .unwrap()
        .remove("get");
    std::fs::write(root.path().join("openapi/openapi.json"), fewer.to_string()).unwrap();
    assert_eq!(before.len(), 2);
    assert_eq!(fingerprints(root.path()), before);
}

#[test]
fn errors_say_what_to_pass_instead() {
    let root = repository();
    let accepted = root.path().join("accepted.yaml");
    std::fs::write(&accepted, "accepted:\n  - fingerprint: abc\n").unwrap();
    for (line, hint) in [
        (
            vec!["diff", "missing.json"],
            "missing.json: cannot be read; pass a file",
        ),
        (
            vec!["diff", "nowhere:openapi/openapi.json"],
            "nowhere:openapi/openapi.json: not in git",
        ),
        (
            vec!["diff", "HEAD:other.json"],
            "HEAD:other.json: not in git",
        ),
        (
            vec!["diff", "--accepted", accepted.to_str().unwrap()],
            "entries of `fingerprint` and `reason`",
        ),
        (
            vec!["diff", "--overlay", "missing.yaml"],
            "missing.yaml: cannot be read",
        ),
    ] {
        let error = format!("{:#}", run(root.path(), &line).unwrap_err());
        assert!(error.contains(hint), "{line:?}: {error}");
    }
}

#[test]
fn rules_are_listed_with_level_and_example() {
    let (_, text) = run(Path::new("."), &["rules", "request-maximum"]).unwrap();
    insta::assert_snapshot!(text);
}

/// Adds a package to the repository.
fn with_package(root: &Path) {
    std::fs::create_dir_all(root.join("streamkap-api")).unwrap();
    let package = "[package]\nname = \"streamkap-api\"\nversion = \"0.1.0\"\n";
    std::fs::write(root.join("streamkap-api/Cargo.toml"), package).unwrap();
    let workspace = "[workspace.dependencies]\nstreamkap-api = { path = \"streamkap-api\", version = \"0.1.0\" }\n";
    std::fs::write(root.join("Cargo.toml"), workspace).unwrap();
}

#[test]
fn the_first_release_keeps_its_version_and_says_so() {
    let root = repository();
    with_package(root.path());
    let (_, text) = run(root.path(), &["release-notes"]).unwrap();
    assert!(text.contains("this is the first release"), "{text}");
    let log = std::fs::read_to_string(root.path().join("streamkap-api/CHANGELOG.md")).unwrap();
    assert!(log.contains("## 0.1.0+1.1.0 - 20"), "{log}");
}

#[test]
fn a_release_after_a_tag_lists_the_changes_since() {
    let root = repository();
    with_package(root.path());
    git(root.path(), &["tag", "streamkap-api-v0.1.0"]);
    let line = ["release-notes", "--bump", "major"];
    let (_, dry) = run(
        root.path(),
        &["release-notes", "--bump", "major", "--dry-run"],
    )
    .unwrap();
    assert!(
        dry.contains("would write version 0.2.0+1.1.0 of streamkap-api"),
        "{dry}"
    );
    assert!(!root.path().join("streamkap-api/CHANGELOG.md").exists());
    run(root.path(), &line).unwrap();
    let read = |name: &str| std::fs::read_to_string(root.path().join(name)).unwrap();
    insta::with_settings!({ filters => vec![(r"\d{4}-\d{2}-\d{2}", "[date]")] }, {
        insta::assert_snapshot!(read("streamkap-api/CHANGELOG.md"));
    });
    assert!(read("streamkap-api/Cargo.toml").contains("version = \"0.2.0+1.1.0\""));
    assert!(read("Cargo.toml").contains("version = \"0.2.0\""));
    let first = read("streamkap-api/CHANGELOG.md");
    run(root.path(), &line).unwrap();
    assert_eq!(
        read("streamkap-api/CHANGELOG.md"),
        first,
        "a second run changes nothing"
    );
}

/// A package beside streamkap-api that exposes its types.
fn with_auth(root: &Path) {
    let directory = root.join("streamkap-auth");
    std::fs::create_dir_all(directory.join("src")).unwrap();
    let manifest = "[package]\nname = \"streamkap-auth\"\nversion = \"0.3.1\"\n";
    std::fs::write(directory.join("Cargo.toml"), manifest).unwrap();
    std::fs::write(directory.join("src/lib.rs"), "").unwrap();
    git(root, &["add", "--all"]);
    git(root, &["commit", "--quiet", "-m", "auth"]);
    git(root, &["tag", "streamkap-auth-v0.3.1"]);
}

#[test]
fn a_breaking_release_of_the_types_is_one_of_the_package_that_exposes_them() {
    let root = repository();
    with_package(root.path());
    git(root.path(), &["tag", "streamkap-api-v0.1.0"]);
    with_auth(root.path());
    let read = |name: &str| std::fs::read_to_string(root.path().join(name)).unwrap();
    let (_, text) = run(root.path(), &["release-notes", "--bump", "major"]).unwrap();
    assert!(
        text.contains("streamkap-api-v0.2.0 and streamkap-auth-v0.4.0"),
        "{text}"
    );
    assert!(read("streamkap-auth/Cargo.toml").contains("version = \"0.4.0\""));
    let log = read("streamkap-auth/CHANGELOG.md");
    assert!(
        log.contains("## 0.4.0 - ") && log.contains("streamkap-api 0.2.0"),
        "{log}"
    );
    let line = ["release-notes", "--bump", "major", "--auth-bump", "patch"];
    let error = run(root.path(), &line).unwrap_err().to_string();
    assert!(error.contains("--auth-bump patch is lower"), "{error}");
}

#[test]
fn a_bump_below_the_changes_is_refused_until_allowed() {
    let root = repository();
    with_package(root.path());
    git(root.path(), &["tag", "streamkap-api-v0.1.0"]);
    let breaking = document(
        "1.2.0",
        json!({ "type": "object", "properties": { "other": { "type": "integer" } } }),
    );
    std::fs::write(root.path().join("openapi/openapi.json"), breaking).unwrap();
    let manifest = std::fs::read_to_string(root.path().join("streamkap-api/Cargo.toml")).unwrap();
    let line = ["release-notes", "--bump", "patch"];
    let error = run(root.path(), &line).unwrap_err().to_string();
    assert!(error.contains("--bump patch is lower"), "{error}");
    let same = std::fs::read_to_string(root.path().join("streamkap-api/Cargo.toml")).unwrap();
    assert_eq!(same, manifest);
    let line = ["release-notes", "--bump", "patch", "--allow-lower-bump"];
    let (_, text) = run(root.path(), &line).unwrap();
    assert!(text.contains("streamkap-api 0.1.1+1.2.0"), "{text}");
}
