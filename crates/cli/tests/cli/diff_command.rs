//! The commands `diff`, `rules` and `release-notes`, in a repository of their own.

use std::path::Path;
use std::process::Command as Process;

use crate::support;
use clap::Parser;
use openapi_client_cli::Outcome;
use openapi_client_cli::commands::Command;
use serde_json::{Value, json};

#[derive(Parser)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

/// Runs a command line in the workspace at `root`. Returns the outcome and the output.
fn run(root: &Path, line: &[&str]) -> anyhow::Result<(Outcome, String)> {
    let mut out = Vec::new();
    let cli = Cli::try_parse_from(["xtask"].iter().chain(line))?;
    let outcome = cli.command.run(support::at(root), &mut out)?;
    // Colors are for a terminal.
    let text = anstream::adapter::strip_bytes(&out).into_vec();
    // The files and the commits of a test are of today.
    let today = jiff::Timestamp::now()
        .to_zoned(jiff::tz::TimeZone::UTC)
        .date();
    let text = String::from_utf8(text)?.replace(&today.to_string(), "[today]");
    Ok((outcome, text))
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
        (outcome, text.lines().nth(2)),
        (Outcome::Done, Some("wire: none (no changes)"))
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
    let line = ["diff", "--rust", "off", "--fail-on", "breaking"];
    let (outcome, text) = run(root.path(), &line).unwrap();
    assert_eq!(outcome, Outcome::Done);
    assert!(text.contains("1 change accepted"), "{text}");
    let json = run(root.path(), &["diff", "--format", "json"]).unwrap().1;
    let json: Value = serde_json::from_str(&json).unwrap();
    let listed = &json["accepted_changes"][0];
    assert_eq!(listed["reason"], "names were never longer");
    assert_eq!(listed["rule"], "request-max-length-decreased");
    let junit = run(root.path(), &["diff", "--format", "junit"]).unwrap().1;
    let skipped = "<skipped message=\"accepted: names were never longer\"/>";
    assert_eq!(junit.matches(skipped).count(), 1, "{junit}");
    assert!(junit.contains("skipped=\"1\""), "{junit}");
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
fn an_operation_of_ours_that_is_published_is_a_change_only_where_it_differs() {
    let root = repository();
    let openapi = root.path().join("openapi");
    let operation = |status: &str| json!({ "get": { "operationId": "get_toy", "tags": ["Toys"], "responses": { status: { "description": "" } } } });
    let with = |document: &str, operation: Value| {
        let mut document: Value = serde_json::from_str(document).unwrap();
        document["paths"]["/toys"] = operation;
        document.to_string()
    };
    let known = json!({
        "openapi": "3.1.0", "info": { "title": "T", "version": "1" },
        "paths": { "/toys": operation("204") },
    });
    std::fs::write(openapi.join("openapi.json"), old_document()).unwrap();
    std::fs::write(openapi.join("known.json"), known.to_string()).unwrap();
    git(root.path(), &["add", "."]);
    git(root.path(), &["commit", "--quiet", "-m", "known"]);
    let changes = |document: String| -> Vec<String> {
        std::fs::write(openapi.join("openapi.json"), document).unwrap();
        let (_, text) = run(root.path(), &["diff", "--format", "json"]).unwrap();
        let report: Value = serde_json::from_str(&text).unwrap();
        let changes = report["changes"].as_array().unwrap().iter();
        changes
            .map(|change| format!("{} {}", change["rule"], change["message"]))
            .collect()
    };
    assert_eq!(changes(with(&old_document(), operation("204"))), [""; 0]);
    let other = changes(with(&old_document(), operation("202")));
    assert!(!other.is_empty());
    assert!(
        other
            .iter()
            .all(|change| !change.contains("operation-added")),
        "{other:?}"
    );
    assert!(
        other.iter().any(|change| change.contains("202")),
        "{other:?}"
    );
    // What was published and is pruned from ours is there still.
    std::fs::remove_file(openapi.join("known.json")).unwrap();
    assert_eq!(changes(with(&old_document(), operation("204"))), [""; 0]);
}

#[test]
fn what_is_known_completes_both_documents_of_the_api_or_neither() {
    let root = repository();
    let openapi = root.path().join("openapi");
    let known = json!({
        "openapi": "3.1.0", "info": { "title": "Ours", "version": "1" },
        "paths": { "/toys": { "get": { "operationId": "get_toy", "responses": { "204": { "description": "" } } } } },
    });
    std::fs::write(openapi.join("openapi.json"), old_document()).unwrap();
    std::fs::write(openapi.join("known.json"), known.to_string()).unwrap();
    git(root.path(), &["add", "."]);
    git(root.path(), &["commit", "--quiet", "-m", "known"]);
    let with = |change: &dyn Fn(&mut Value)| {
        let mut document: Value = serde_json::from_str(&old_document()).unwrap();
        change(&mut document);
        let path = root.path().join("outside.json");
        std::fs::write(&path, document.to_string()).unwrap();
        path.to_str().unwrap().to_owned()
    };
    let report = |line: &[&str]| -> Value {
        let (_, text) = run(root.path(), &[line, &["--format", "json"]].concat()).unwrap();
        serde_json::from_str(&text).unwrap()
    };
    let messages = |report: &Value| -> Vec<String> {
        let changes = report["changes"].as_array().unwrap().iter();
        changes
            .map(|it| format!("{} {}", it["rule"], it["message"]))
            .collect()
    };
    let committed = "HEAD:openapi/openapi.json";
    // Another download of the document.
    let download = with(&|it| it["info"]["x-read"] = "today".into());
    for line in [
        vec!["diff", committed, &download],
        vec!["diff", &download, committed],
        vec!["diff", &download],
        vec!["diff", &download, &download],
    ] {
        let report = report(&line);
        assert_eq!(messages(&report), [""; 0], "{line:?}");
        assert_eq!(report["recommended_bump"], "none", "{line:?}");
    }
    // One that has an operation which was known: no addition, since both have it.
    let published = with(&|it| it["paths"]["/toys"] = known["paths"]["/toys"].clone());
    assert_eq!(messages(&report(&["diff", committed, &published])), [""; 0]);
    // Documents of other APIs: neither has what is known of this one.
    let others: [&dyn Fn(&mut Value); 3] = [
        &|it| it["info"]["title"] = "Cats".into(),
        &|it| {
            let paths = it["paths"].as_object_mut().unwrap();
            *paths = std::mem::take(paths)
                .into_iter()
                .map(|(path, it)| (format!("/v2{path}"), it))
                .collect();
        },
        &|it| it["info"] = json!({ "version": "1" }),
    ];
    for other in others {
        let other = with(other);
        for line in [["diff", committed, &other], ["diff", &other, committed]] {
            let report = report(&line);
            let messages = messages(&report);
            assert!(
                !messages.iter().any(|it| it.contains("toy")),
                "{messages:?}"
            );
            let warning = report["warnings"][0].as_str().unwrap();
            assert!(warning.contains("left out of both documents"), "{warning}");
        }
        // Of two documents of other APIs nobody expects it.
        assert_eq!(report(&["diff", &other, &other])["warnings"], Value::Null);
    }
    let cats = with(others[0]);
    for format in ["text", "markdown", "html"] {
        let line = ["diff", committed, &cats, "--format", format];
        let (_, page) = run(root.path(), &line).unwrap();
        assert!(page.contains("another title than it"), "{page}");
    }
    // Where both name their servers, one is the same.
    let of_server = |url: &str| {
        with(&|it| {
            it["servers"] = json!([{ "url": url }]);
            it["paths"]["/toys"] = known["paths"]["/toys"].clone();
        })
    };
    let vendored = openapi.join("openapi.json");
    let with_server =
        old_document().replacen('{', "{\"servers\":[{\"url\":\"https://pets.example\"}],", 1);
    std::fs::write(&vendored, with_server).unwrap();
    for (url, is_same_api) in [
        ("https://pets.example/", true),
        ("https://cats.example", false),
    ] {
        let messages = messages(&report(&[
            "diff",
            vendored.to_str().unwrap(),
            &of_server(url),
        ]));
        let is_added = messages.iter().any(|it| it.contains("operation-added"));
        assert_eq!(is_added, !is_same_api, "{messages:?}");
    }
}

#[test]
fn errors_say_what_to_pass_instead() {
    let root = repository();
    let accepted = root.path().join("accepted.yaml");
    std::fs::write(&accepted, "accepted:\n  - fingerprint: abc\n").unwrap();
    let external = root.path().join("external.json");
    let document =
        json!({ "openapi": "3.1.0", "info": {}, "paths": { "/a": { "$ref": "paths.json#/a" } } });
    std::fs::write(&external, document.to_string()).unwrap();
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
            "accepted.yaml: not a policy: missing field `reason`",
        ),
        (vec!["diff", external.to_str().unwrap()], "paths.json"),
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
fn a_large_document_in_git_is_refused_as_a_large_file_is() {
    let root = repository();
    let main =
        json!({ "openapi": "3.1.0", "info": {}, "paths": { "/a": { "$ref": "large.json#/a" } } });
    std::fs::write(root.path().join("main.json"), main.to_string()).unwrap();
    let large = format!("{{\"a\": {{}}}}{}", " ".repeat(32 << 20));
    std::fs::write(root.path().join("large.json"), large).unwrap();
    git(root.path(), &["add", "."]);
    git(root.path(), &["commit", "--quiet", "-m", "large"]);
    let error = run(root.path(), &["diff", "HEAD:main.json", "HEAD:main.json"]).unwrap_err();
    let error = format!("{error:#}");
    assert!(
        error.contains("HEAD:large.json: larger than 32 MiB"),
        "{error}"
    );
}

#[test]
fn what_is_not_text_in_git_is_refused_as_such_a_file_is() {
    let root = repository();
    let title = b"{\"openapi\": \"3.1.0\", \"info\": { \"title\": \"Caf\xe9\" }, \"paths\": {}}";
    std::fs::write(root.path().join("latin.json"), title).unwrap();
    git(root.path(), &["add", "."]);
    git(root.path(), &["commit", "--quiet", "-m", "latin"]);
    let refused = |name: &str| {
        let error = run(root.path(), &["diff", name, name]).unwrap_err();
        format!("{error:#}")
    };
    let file = root.path().join("latin.json");
    let file = file.to_str().unwrap();
    assert!(refused(file).contains("not UTF-8"), "{}", refused(file));
    let of_file = refused(file).replace(file, "HEAD:latin.json");
    assert_eq!(refused("HEAD:latin.json"), of_file);
}

/// Runs the program in a directory, with `input` as standard input: exit code, output and errors.
fn run_in(directory: &Path, root: &Path, line: &[&str], input: &str) -> (i32, String, String) {
    use std::io::Write;
    use std::process::Stdio;

    let mut program = Process::new(env!("CARGO_BIN_EXE_openapi-client"))
        .current_dir(directory)
        .arg("--root")
        .arg(root)
        .args(line)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut stdin = program.stdin.take().unwrap();
    // A program that reads no input closes the pipe.
    let _ = stdin.write_all(input.as_bytes());
    drop(stdin);
    let output = program.wait_with_output().unwrap();
    (
        output.status.code().unwrap(),
        String::from_utf8(output.stdout).unwrap(),
        String::from_utf8(output.stderr).unwrap(),
    )
}

#[test]
fn paths_are_relative_to_the_current_directory() {
    let root = repository();
    let inner = root.path().join("inner");
    std::fs::create_dir(&inner).unwrap();
    // The root has another file of the same name.
    std::fs::write(root.path().join("here.json"), new_document()).unwrap();
    std::fs::write(inner.join("here.json"), old_document()).unwrap();
    let line = ["diff", "here.json", "../here.json", "--rust", "off"];
    let (code, text, _) = run_in(&inner, root.path(), &line, "");
    assert_eq!(code, 0);
    assert!(text.contains("1 breaking"), "{text}");
    // The defaults are of the workspace.
    let (_, text, _) = run_in(&inner, root.path(), &["diff", "--rust", "off"], "");
    assert!(text.contains("1 breaking"), "{text}");
    // So is a path in git.
    let line = [
        "diff",
        "HEAD:openapi/openapi.json",
        "here.json",
        "--rust",
        "off",
    ];
    let (_, text, _) = run_in(&inner, root.path(), &line, "");
    assert!(text.contains("no changes"), "{text}");
}

#[test]
fn a_dash_is_standard_input_once() {
    let root = repository();
    let line = ["diff", "openapi/openapi.json", "-", "--rust", "off"];
    let (code, text, _) = run_in(root.path(), root.path(), &line, &old_document());
    assert_eq!(code, 0);
    assert!(
        text.contains("standard input") || text.contains("1.0.0"),
        "{text}"
    );
    assert!(text.contains("2 breaking"), "{text}");
    let (code, _, error) = run_in(root.path(), root.path(), &["diff", "-", "-"], "");
    assert_eq!(code, 1);
    assert!(error.contains("`-` is used more than once"), "{error}");
    let (code, _, error) = run_in(root.path(), root.path(), &["diff", "-"], "<html>");
    assert_eq!(code, 1);
    assert!(error.contains("standard input"), "{error}");
}

#[test]
fn only_some_operations_are_compared() {
    let root = repository();
    let verdicts = |only: &str| {
        let (_, text) = run(root.path(), &["diff", "--only", only, "--format", "json"]).unwrap();
        let report: Value = serde_json::from_str(&text).unwrap();
        let word = |name: &str| report[name].as_str().unwrap().to_owned();
        (word("wire"), word("rust"))
    };
    let of = |wire: &str, rust: &str| (wire.to_owned(), rust.to_owned());
    assert_eq!(verdicts("POST /pets"), of("breaking", "breaking"));
    assert_eq!(verdicts("get /pets"), of("maybe-breaking", "compatible"));
    assert_eq!(verdicts("/pets/{any}"), of("none", "none"));
    assert_eq!(verdicts("/pets*"), of("breaking", "breaking"));
    let (_, text) = run(root.path(), &["diff", "--only", "/pets/{any}"]).unwrap();
    assert!(text.contains("only `/pets/{any}`"), "{text}");
    let error = run(root.path(), &["diff", "--only", "GET /cats"]).unwrap_err();
    assert!(
        error
            .to_string()
            .contains("no operation matches `GET /cats`"),
        "{error}"
    );
    let error = run(root.path(), &["diff", "--only", "cats"]).unwrap_err();
    assert!(error.to_string().contains("is not an operation"), "{error}");
}

#[test]
fn html_is_one_page_that_loads_nothing() {
    let mut document: Value = serde_json::from_str(&new_document()).unwrap();
    document["info"]["title"] = "<script>alert(1)</script>".into();
    let root = repository();
    std::fs::write(
        root.path().join("openapi/openapi.json"),
        document.to_string(),
    )
    .unwrap();
    let (_, page) = run(root.path(), &["diff", "--format", "html"]).unwrap();
    assert!(page.starts_with("<!DOCTYPE html>") && page.trim_end().ends_with("</html>"));
    for absent in ["<script", "src=", "href=", "url(", "@import"] {
        assert!(!page.contains(absent), "{absent}");
    }
    assert!(
        page.contains("&lt;script&gt;alert(1)&lt;/script&gt;: 1.0.0"),
        "{page}"
    );
    assert!(page.contains("was decreased from 20 to 10"), "{page}");
    for element in ["details", "summary", "ul", "li", "table", "main"] {
        let open = page.matches(&format!("<{element}>")).count()
            + page.matches(&format!("<{element} ")).count();
        assert_eq!(
            open,
            page.matches(&format!("</{element}>")).count(),
            "{element}"
        );
    }
}

#[test]
fn an_unknown_rule_is_an_error_with_suggestions() {
    let error = run(Path::new("."), &["rules", "request-max-lenght-decreased"]).unwrap_err();
    let message = error.to_string();
    assert!(
        message.contains("no rule id contains `request-max-lenght-decreased`"),
        "{message}"
    );
    assert!(
        message.contains("`request-max-length-decreased`"),
        "{message}"
    );
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
    let line = [
        "release-notes",
        "--bump",
        "major",
        "--dependent-bump",
        "patch",
    ];
    let error = run(root.path(), &line).unwrap_err().to_string();
    assert!(error.contains("--dependent-bump patch is lower"), "{error}");
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

#[test]
fn a_page_within_a_budget_is_whole_and_counts_the_rest() {
    let root = repository();
    for format in ["markdown", "html"] {
        let whole = run(root.path(), &["diff", "--format", format]).unwrap().1;
        let limit = (whole.len() - 200).to_string();
        let line = ["diff", "--format", format, "--max-bytes", &limit];
        let (_, text) = run(root.path(), &line).unwrap();
        assert!(text.len() <= whole.len() - 200 + 40, "{}", text.len());
        assert!(text.contains("more entries are not shown"), "{text}");
        let count = |tag: &str| text.matches(tag).count();
        assert_eq!(count("<details"), count("</details>"), "{text}");
    }
}

#[test]
fn changes_are_grouped_as_requested() {
    let root = repository();
    let grouped = |by: &str| {
        let line = [
            "diff",
            "--rust",
            "off",
            "--group-by",
            by,
            "--format",
            "markdown",
        ];
        run(root.path(), &line).unwrap().1
    };
    assert!(grouped("change").contains("### Breaking changes"));
    assert!(grouped("endpoint").contains("### `POST /pets`"));
    assert!(
        grouped("type").contains("### `maxLength` was decreased: `request-max-length-decreased`")
    );
}

#[test]
fn sarif_and_junit_are_for_other_programs() {
    let root = repository();
    let sarif = run(root.path(), &["diff", "--rust", "off", "--format", "sarif"])
        .unwrap()
        .1;
    let sarif: Value = serde_json::from_str(&sarif).unwrap();
    let result = &sarif["runs"][0]["results"][0];
    assert_eq!(result["ruleId"], "request-max-length-decreased");
    assert_eq!(result["level"], "error");
    let location = &result["locations"][0]["physicalLocation"];
    assert!(
        location["region"]["startLine"].as_u64().unwrap() > 1,
        "{location}"
    );
    // A file of a commit is annotated as that of the working tree.
    git(root.path(), &["commit", "--quiet", "-am", "new"]);
    let [old, new] = ["HEAD~1", "HEAD"].map(|it| format!("{it}:openapi/openapi.json"));
    let line = ["diff", &old, &new, "--rust", "off", "--format", "sarif"];
    let of_commit: Value = serde_json::from_str(&run(root.path(), &line).unwrap().1).unwrap();
    let uri = "/runs/0/results/0/locations/0/physicalLocation/artifactLocation/uri";
    assert_eq!(of_commit.pointer(uri), Some(&"openapi/openapi.json".into()));
    let line = ["diff", &old, &new, "--rust", "off", "--format", "junit"];
    let junit = run(root.path(), &line).unwrap().1;
    assert!(junit.contains("<testsuite name=\"wire\""), "{junit}");
    assert_eq!(
        junit.matches("<failure type=\"breaking\"").count(),
        1,
        "{junit}"
    );
}

#[test]
fn a_change_is_accepted_by_its_fingerprint() {
    let root = repository();
    let report = run(root.path(), &["diff", "--rust", "off", "--format", "json"])
        .unwrap()
        .1;
    let report: Value = serde_json::from_str(&report).unwrap();
    let fingerprint = report["changes"][0]["fingerprint"].as_str().unwrap();
    let line = [
        "diff",
        "--rust",
        "off",
        "--accept",
        fingerprint,
        "--reason",
        "never longer",
    ];
    let (_, text) = run(root.path(), &line).unwrap();
    assert!(text.starts_with("accepted in "), "{text}");
    let (_, text) = run(root.path(), &["diff", "--rust", "off"]).unwrap();
    assert!(text.contains("1 change accepted"), "{text}");
    assert!(text.contains("wire: maybe-breaking"), "{text}");
    let again = run(root.path(), &line).unwrap_err().to_string();
    assert!(again.contains("is accepted already"), "{again}");
    let line = ["diff", "--accept", "0000000000000000", "--reason", "none"];
    let error = run(root.path(), &line).unwrap_err().to_string();
    assert!(error.contains("no change has the fingerprint"), "{error}");
}

#[test]
fn a_policy_has_levels_patterns_and_dates() {
    let root = repository();
    let policy = root.path().join("openapi/accepted-changes.yaml");
    let wire = |text: &str| {
        std::fs::write(&policy, text).unwrap();
        run(root.path(), &["diff", "--rust", "off"]).map(|(_, text)| text)
    };
    let text = wire("levels: { request-max-length-decreased: compatible }\n").unwrap();
    assert!(text.contains("wire: maybe-breaking"), "{text}");
    let text = wire(
        "accepted:\n- rule: '*-max-length-decreased'\n  path: /pets*\n  reason: short names\n",
    )
    .unwrap();
    assert!(text.contains("wire: maybe-breaking"), "{text}");
    let text = wire("accepted:\n- {rule: '*', expires: 2020-01-01, reason: once}\n").unwrap();
    assert!(
        text.contains("wire: breaking") && text.contains("expired on 2020-01-01"),
        "{text}"
    );
    let text = wire("accepted:\n- {path: GET /dogs, reason: once}\n").unwrap();
    assert!(
        text.contains("matches no change; remove the entry"),
        "{text}"
    );
    for (text, message) in [
        (
            "levels: { no-such-rule: maybe }\n",
            "no rule is named `no-such-rule`",
        ),
        ("accepted:\n- {reason: all}\n", "names no change"),
        (
            "accepted:\n- {rule: a, reason: b, expires: soon}\n",
            "`expires` is a date",
        ),
    ] {
        let error = format!("{:#}", wire(text).unwrap_err());
        assert!(error.contains(message), "{error}");
    }
}

#[test]
fn a_policy_takes_the_levels_of_another_tool() {
    let directory = tempfile::tempdir().unwrap();
    let file = |name: &str, text: &str| {
        let path = directory.path().join(name);
        std::fs::write(&path, text).unwrap();
        path.display().to_string()
    };
    let with_default = |default: u8| {
        let schema = json!({ "type": "integer", "default": default });
        let parameter = json!({ "name": "limit", "in": "query", "schema": schema });
        let operation = json!({ "parameters": [parameter], "responses": {} });
        let paths = json!({ "/pets": { "get": operation } });
        let info = json!({ "title": "Pets", "version": "1" });
        json!({ "openapi": "3.1.0", "info": info, "paths": paths }).to_string()
    };
    let (old, new) = (
        file("old.json", &with_default(10)),
        file("new.json", &with_default(20)),
    );
    let verdict = |policy: &str| {
        let policy = file("policy.yaml", policy);
        let line = ["diff", &old, &new, "--rust", "off", "--accepted", &policy];
        run(directory.path(), &line).map(|(_, text)| text)
    };
    let text = verdict("").unwrap();
    assert!(text.contains("wire: maybe-breaking"), "{text}");
    let text = verdict("levels-of: oasdiff\n").unwrap();
    assert!(text.contains("wire: breaking"), "{text}");
    // The team's own level comes first.
    let own = "levels: { parameter-default-value-changed: compatible }\n";
    let text = verdict(&format!("levels-of: oasdiff\n{own}")).unwrap();
    assert!(text.contains("wire: compatible"), "{text}");
    for (policy, message) in [
        (
            "levels-of: optic\n",
            "no levels of `optic` are known; `levels-of` is `oasdiff`",
        ),
        ("levels-of:\n", "invalid type: null, expected a string"),
        (
            "levels-of: {oasdiff: }\n",
            "invalid type: map, expected a string",
        ),
    ] {
        let error = format!("{:#}", verdict(policy).unwrap_err());
        assert!(error.contains(message), "{error}");
    }
}

#[test]
fn a_history_has_one_comparison_for_each_revision() {
    let root = repository();
    git(root.path(), &["commit", "--quiet", "-am", "new"]);
    let line = ["diff", "--history", "openapi/openapi.json"];
    let (_, text) = run(root.path(), &line).unwrap();
    assert!(
        text.contains("Pets: 1.0.0") && text.contains("wire: breaking"),
        "{text}"
    );
    let feed = run(root.path(), &[&line[..], &["--format", "atom"]].concat())
        .unwrap()
        .1;
    assert_eq!(feed.matches("<entry>").count(), 1, "{feed}");
    assert_eq!(feed.matches("</entry>").count(), 1, "{feed}");
    let committed = Process::new("git")
        .arg("-C")
        .arg(root.path())
        .args(["show", "--no-patch", "--format=%ct"])
        .output()
        .unwrap();
    let committed: i64 = String::from_utf8(committed.stdout)
        .unwrap()
        .trim()
        .parse()
        .unwrap();
    let time = jiff::Timestamp::from_second(committed).unwrap().to_string();
    let (_, of_day) = time.split_once('T').unwrap();
    assert!(feed.contains(&format!("T{of_day}</updated>")), "{feed}");
    let id = "<id>urn:openapi-changes:openapi/openapi.json</id>";
    let head = feed.split("<entry>").next().unwrap();
    assert!(head.contains(id) && head.contains("<author>"), "{feed}");
    for format in ["markdown", "html", "json"] {
        let text = run(root.path(), &[&line[..], &["--format", format]].concat())
            .unwrap()
            .1;
        assert!(
            text.contains("request-max-length-decreased"),
            "{format}: {text}"
        );
    }
    let error = run(root.path(), &["diff", "--history", "none.json"]).unwrap_err();
    assert!(error.to_string().contains("no revision in git"), "{error}");
}

#[test]
fn a_history_is_read_from_any_directory_and_across_names() {
    let root = repository();
    git(root.path(), &["commit", "--quiet", "-am", "new"]);
    git(
        root.path(),
        &["mv", "openapi/openapi.json", "openapi/api.json"],
    );
    git(root.path(), &["commit", "--quiet", "-m", "another name"]);
    let line = ["diff", "--history", "api.json"];
    let (_, text) = run(&root.path().join("openapi"), &line).unwrap();
    assert!(text.contains("wire: breaking"), "{text}");
    for format in ["github", "sarif", "junit"] {
        let line = [&line[..], &["--format", format]].concat();
        let error = run(&root.path().join("openapi"), &line).unwrap_err();
        assert!(error.to_string().contains("of one comparison"), "{error}");
    }
}

#[test]
fn every_change_of_a_report_for_programs_has_its_fingerprint_and_a_place() {
    let root = repository();
    let json = run(root.path(), &["diff", "--format", "json"]).unwrap().1;
    let json: Value = serde_json::from_str(&json).unwrap();
    let junit = run(root.path(), &["diff", "--format", "junit"]).unwrap().1;
    let sarif = run(root.path(), &["diff", "--format", "sarif"]).unwrap().1;
    let sarif: Value = serde_json::from_str(&sarif).unwrap();
    let results = sarif["runs"][0]["results"].as_array().unwrap();
    let changes = json["changes"].as_array().unwrap();
    assert_eq!(results.len(), changes.len());
    for (change, result) in changes.iter().zip(results) {
        let fingerprint = &change["fingerprint"];
        assert!(junit.contains(fingerprint.as_str().unwrap()), "{change}");
        let known = &result["partialFingerprints"]["primaryLocationLineHash"];
        assert_eq!(known, fingerprint);
        let place = &result["locations"][0]["physicalLocation"]["region"]["startLine"];
        assert!(place.is_u64(), "{result}");
        let operations = change["operations"].as_array().map_or(0, Vec::len);
        let related = result["relatedLocations"].as_array().unwrap();
        assert_eq!(related.len(), operations, "{result}");
    }
}

#[test]
fn a_change_of_the_code_names_the_change_of_the_document_that_it_follows_from() {
    let root = repository();
    let json = run(root.path(), &["diff", "--format", "json"]).unwrap().1;
    let json: Value = serde_json::from_str(&json).unwrap();
    let changes = json["changes"].as_array().unwrap();
    let on = |axis: &'static str| changes.iter().filter(move |it| it["axis"] == axis);
    assert!(on("wire").all(|it| it.get("caused_by").is_none()), "{json}");
    let causes: Vec<&Value> = on("rust").filter_map(|it| it.get("caused_by")).collect();
    assert!(!causes.is_empty(), "{json}");
    for cause in causes {
        assert!(on("wire").any(|it| it["fingerprint"] == *cause), "{cause}");
    }
}

#[test]
fn annotations_name_files_as_the_repository_does() {
    let root = repository();
    let below = root.path().join("openapi");
    let file = below.join("openapi.json");
    let line = ["diff", "HEAD:openapi/openapi.json", file.to_str().unwrap()];
    let sarif = run(&below, &[&line[..], &["--format", "sarif"]].concat());
    let sarif: Value = serde_json::from_str(&sarif.unwrap().1).unwrap();
    let uri = "/runs/0/results/0/locations/0/physicalLocation/artifactLocation/uri";
    assert_eq!(sarif.pointer(uri).unwrap(), "openapi/openapi.json");
    let notes = run(&below, &[&line[..], &["--format", "github"]].concat());
    let notes = notes.unwrap().1;
    assert!(notes.contains("file=openapi/openapi.json,"), "{notes}");
}

#[test]
fn a_history_without_a_change_says_so() {
    let root = repository();
    git(root.path(), &["checkout", "--quiet", "openapi"]);
    let line = ["diff", "--history", "openapi/openapi.json"];
    for format in ["text", "markdown", "html"] {
        let line = [&line[..], &["--format", format]].concat();
        let (_, text) = run(root.path(), &line).unwrap();
        let said = "No revision of openapi/openapi.json changed the API.";
        assert!(text.contains(said), "{format}: {text}");
    }
}

#[test]
fn an_overlay_that_names_a_renamed_component_is_told_the_new_name() {
    let root = repository();
    let write = |name: &str, text: &str| {
        let path = root.path().join(name);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
    };
    let overlay = |name: &str| {
        format!(
            "overlay: 1.0.0\ninfo: {{ title: Fix, version: '1' }}\nactions:\n\
             - target: $.components.schemas.{name}\n  description: For us.\n  update: {{ title: A pet }}\n"
        )
    };
    write(
        "openapi/openapi.json",
        &old_document().replace("Pet\"", "Animal\""),
    );
    write("openapi/overlay.yaml", &overlay("Pet"));
    write(
        "streamkap-api/Cargo.toml",
        "[package]\nname = \"streamkap-api\"\n\n[features]\nschemars = [\"dep:schemars\"]\n\n[dependencies]\nserde.workspace = true\n",
    );
    let (_, text) = run(root.path(), &["generate", "--allow-unmatched"]).unwrap();
    let hint = "hint: the component `Pet` was renamed to `Animal`; write `Animal` in \
                `$.components.schemas.Pet`";
    assert!(text.contains(hint), "{text}");
    let error = run(root.path(), &["generate"]).unwrap_err();
    assert!(error.to_string().contains("match nothing"), "{error}");
    // What the hint says is what mends it.
    write("openapi/overlay.yaml", &overlay("Animal"));
    run(root.path(), &["generate"]).unwrap();
}
