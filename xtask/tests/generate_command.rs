//! `cargo xtask generate` in a workspace of its own: what it prints, writes and refuses.

#![allow(clippy::unwrap_used, clippy::expect_used)]

use std::path::{Path, PathBuf};

use serde_json::{Value, json};
use tempfile::TempDir;
use xtask::Outcome;
use xtask::commands::generate::{GenerateArgs, run};
use xtask::generate::{Files, write};

struct Workspace(TempDir);

fn document() -> Value {
    json!({
        "openapi": "3.1.0",
        "info": { "title": "Pets", "version": "1" },
        "paths": {
            "/pets": { "get": {
                "operationId": "list_pets",
                "responses": { "200": { "description": "", "content": { "application/json": {
                    "schema": { "type": "array", "items": { "$ref": "#/components/schemas/Pet" } },
                } } } },
            } },
            "/broken": { "get": 3 },
        },
        "components": { "schemas": { "Pet": {
            "type": "object",
            "required": ["name"],
            "properties": {
                "name": { "type": ["string", "null"] },
                "password": { "type": "string" },
                "age": { "type": "integer", "maximum": 99 },
                "friend": { "$ref": "#/components/schemas/Gone" },
            },
        } } },
    })
}

/// A document that nothing is lost of.
fn whole() -> Value {
    let mut document = document();
    document["paths"]
        .as_object_mut()
        .unwrap()
        .shift_remove("/broken");
    let properties = document["components"]["schemas"]["Pet"]["properties"]
        .as_object_mut()
        .unwrap();
    properties.shift_remove("age");
    properties.shift_remove("friend");
    document
}

impl Workspace {
    /// A workspace with this vendored document and an overlay that changes nothing.
    fn new(document: &Value) -> Self {
        let workspace = Self(tempfile::tempdir().unwrap());
        workspace.write("openapi/openapi.json", &document.to_string());
        workspace.write(
            "openapi/overlay.yaml",
            "overlay: 1.0.0\ninfo: { title: None, version: '1' }\nactions: []\n",
        );
        workspace.write(
            "streamkap-api/Cargo.toml",
            "[package]\nname = \"streamkap-api\"\n\n[features]\nschemars = [\"dep:schemars\"]\n\n[dependencies]\nserde.workspace = true\n",
        );
        workspace
    }

    fn root(&self) -> &Path {
        self.0.path()
    }

    fn path(&self, name: &str) -> PathBuf {
        self.root().join(name)
    }

    fn write(&self, name: &str, text: &str) {
        let path = self.path(name);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
    }

    fn files(&self) -> Files {
        write::read(self.root()).unwrap()
    }

    /// How the command ended, and what it printed.
    fn run(&self, args: GenerateArgs) -> (Result<Outcome, String>, String) {
        let mut out = Vec::new();
        let result = run(args, self.root(), &mut out).map_err(|error| format!("{error:#}"));
        (result, String::from_utf8(out).unwrap())
    }

    fn generated(document: &Value) -> Self {
        let workspace = Self::new(document);
        let (result, out) = workspace.run(GenerateArgs::default());
        assert_eq!(result, Ok(Outcome::Done), "{out}");
        workspace
    }
}

fn check() -> GenerateArgs {
    GenerateArgs {
        check: true,
        ..GenerateArgs::default()
    }
}

#[test]
fn generation_writes_what_check_then_finds_current() {
    let workspace = Workspace::generated(&document());
    let before = workspace.files();
    assert!(before.contains_key("streamkap-api/src/generated/mod.rs"));
    let (result, out) = workspace.run(check());
    assert_eq!(result, Ok(Outcome::Done), "{out}");
    assert!(workspace.files() == before, "a check writes nothing");
}

#[test]
fn check_answers_with_the_difference_where_a_byte_changed() {
    let workspace = Workspace::generated(&document());
    let file = "streamkap-api/src/generated/types/pet.rs";
    let text = workspace.files()[file].replace("pub struct Pet", "pub struct Pest");
    workspace.write(file, &text);
    let before = workspace.files();
    let (result, out) = workspace.run(check());
    assert_eq!(result, Ok(Outcome::Differs));
    assert!(out.contains("-pub struct Pest"), "{out}");
    assert!(out.contains("+pub struct Pet"), "{out}");
    assert!(out.contains("cargo xtask generate"), "{out}");
    assert!(workspace.files() == before, "a check writes nothing");
}

#[test]
fn check_tells_of_files_that_should_not_be_there() {
    let workspace = Workspace::generated(&document());
    workspace.write(
        "streamkap-api/src/generated/types/left_over.rs",
        "// left over\n",
    );
    let (result, out) = workspace.run(check());
    assert_eq!(result, Ok(Outcome::Differs));
    assert!(out.contains("left_over.rs"), "{out}");
    let (result, _) = workspace.run(GenerateArgs::default());
    assert_eq!(result, Ok(Outcome::Done));
    assert!(
        !workspace
            .path("streamkap-api/src/generated/types/left_over.rs")
            .exists()
    );
}

#[test]
fn a_document_that_is_none_fails_and_changes_nothing() {
    let workspace = Workspace::generated(&document());
    workspace.write("openapi/openapi.json", "{\n  \"swagger\": \"2.0\"\n}");
    let before = workspace.files();
    for args in [GenerateArgs::default(), check()] {
        let (result, _) = workspace.run(args);
        let error = result.unwrap_err();
        assert!(error.contains("Swagger 2.0"), "{error}");
        assert!(workspace.files() == before);
    }
    workspace.write("openapi/openapi.json", "{ broken");
    let (result, _) = workspace.run(GenerateArgs::default());
    let error = result.unwrap_err();
    assert!(error.contains("openapi.json:1:"), "{error}");
}

#[test]
fn strict_fails_on_what_is_lost_and_writes_no_code() {
    let strict = || GenerateArgs {
        strict: true,
        ..GenerateArgs::default()
    };
    let workspace = Workspace::new(&document());
    let before = workspace.files();
    let (result, out) = workspace.run(strict());
    let error = result.unwrap_err();
    assert!(error.contains("--strict"), "{error}");
    assert!(
        out.contains("/components/schemas/Pet/properties/friend/$ref"),
        "{out}"
    );
    assert!(workspace.files() == before);

    let workspace = Workspace::new(&whole());
    let (result, out) = workspace.run(strict());
    assert_eq!(result, Ok(Outcome::Done), "{out}");
}

#[test]
fn a_crate_is_made_of_any_document_with_its_report_and_what_it_was_lowered_to() {
    let workspace = Workspace::new(&document());
    let args = || GenerateArgs {
        spec: Some(workspace.path("openapi/openapi.json")),
        out: Some(workspace.path("made/pets")),
        report: Some(workspace.path("aside/report.json")),
        lowered: Some(workspace.path("aside/lowered.json")),
        ..GenerateArgs::default()
    };
    let (result, out) = workspace.run(args());
    assert_eq!(result, Ok(Outcome::Done), "{out}");
    let files = workspace.files();
    assert!(files["made/pets/Cargo.toml"].contains("name = \"pets-client\""));
    assert!(files.contains_key("made/pets/src/generated/types/pet.rs"));
    assert!(files.contains_key("made/pets/src/support/mod.rs"));
    assert!(
        !files
            .keys()
            .any(|path| path.starts_with("streamkap-api/src"))
    );
    let report: Value = serde_json::from_str(&files["aside/report.json"]).unwrap();
    assert_eq!(report["operations"]["total"], 2);
    assert_eq!(report["operations"]["skipped"][0]["path"], "/broken");
    assert_eq!(
        report["secrets_by_name"],
        json!(["/components/schemas/Pet/properties/password"])
    );
    let lowered: Value = serde_json::from_str(&files["aside/lowered.json"]).unwrap();
    assert_eq!(lowered["openapi"], "3.0.3");

    // A second run over the same directory gives the same crate, and keeps what cargo put there.
    workspace.write("made/pets/target/kept", "");
    let (result, _) = workspace.run(args());
    assert_eq!(result, Ok(Outcome::Done));
    let again = workspace.files();
    assert!(again.contains_key("made/pets/target/kept"));
    for (path, text) in files.iter().filter(|(path, _)| path.starts_with("made/")) {
        assert_eq!(again.get(path), Some(text), "{path}");
    }
}

#[test]
fn a_folder_that_holds_something_else_is_refused_and_left_as_it_is() {
    let workspace = Workspace::new(&document());
    workspace.write("mine/src/main.rs", "fn main() {}\n");
    let before = workspace.files();
    let (result, _) = workspace.run(GenerateArgs {
        spec: Some(workspace.path("openapi/openapi.json")),
        out: Some(workspace.path("mine")),
        ..GenerateArgs::default()
    });
    let error = result.unwrap_err();
    assert!(error.contains("something else"), "{error}");
    assert!(workspace.files() == before);
}

#[test]
fn a_crate_of_a_document_that_is_none_is_not_begun() {
    let workspace = Workspace::new(&document());
    workspace.write("wrong.yaml", "openapi: 2.9.0\n");
    for spec in ["wrong.yaml", "gone.yaml"] {
        let (result, _) = workspace.run(GenerateArgs {
            spec: Some(workspace.path(spec)),
            out: Some(workspace.path("made")),
            ..GenerateArgs::default()
        });
        let error = result.unwrap_err();
        assert!(error.contains(spec), "{error}");
        assert!(!workspace.path("made").exists());
    }
}

#[test]
fn the_summary_says_what_was_made_and_lost() {
    let workspace = Workspace::new(&document());
    let (_, out) = workspace.run(GenerateArgs::default());
    insta::with_settings!({ filters => vec![(r"\d+\.\d+ s", "[seconds]")] }, {
        insta::assert_snapshot!(out);
    });
}

#[test]
fn an_operation_that_the_vendor_defines_now_is_generated_as_the_vendor_has_it() {
    let workspace = Workspace::new(&whole());
    workspace.write(
        "openapi/overlay.yaml",
        "overlay: 1.0.0\ninfo: { title: One, version: '1' }\nactions:\n- target: $\n  description: Lists.\n  update: { paths: { /pets: { get: { operationId: our_pets, responses: {} } } } }\n",
    );
    let (result, out) = workspace.run(GenerateArgs::default());
    assert_eq!(result, Ok(Outcome::Done), "{out}");
    let warning = "overlay: openapi/overlay.yaml:4: action 1 (\"Lists.\"): the document defines \
                   GET /pets by itself now, and its own definition is taken; remove from the \
                   action what it adds for that; there it is not `our_pets`: change what calls it \
                   by that name, or keep the name by an action on the operation that sets \
                   `operationId: our_pets`\n";
    assert!(out.starts_with(warning), "{out}");
    let generated = workspace.path("streamkap-api/src/generated");
    let code: String = write::read(&generated).unwrap().into_values().collect();
    assert!(code.contains("list_pets") && !code.contains("our_pets"));
    let (result, out) = workspace.run(check());
    assert_eq!(result, Ok(Outcome::Done), "{out}");
    assert!(out.starts_with(warning), "{out}");
}

#[test]
fn corrections_that_have_nothing_to_do_are_told_and_stop_nothing_but_a_strict_run() {
    let workspace = Workspace::new(&whole());
    workspace.write(
        "openapi/overlay.yaml",
        "overlay: 1.0.0\ninfo: { title: Two, version: '1' }\nactions:\n- target: $\n  description: Said.\n  update: { openapi: 3.1.0 }\n- target: $.paths['/pest']\n  description: Slip.\n  remove: true\n",
    );
    let warnings = "overlay: openapi/overlay.yaml:4: action 1 (\"Said.\"): it changes nothing, the \
                    document says this by itself now; remove the action\noverlay: \
                    openapi/overlay.yaml:7: action 2 (\"Slip.\"): its target `$.paths['/pest']` \
                    matches nothing, so it has no effect: the document has changed or the target \
                    is misspelt; correct the target or remove the action\n";
    for args in [GenerateArgs::default(), check()] {
        let (result, out) = workspace.run(args);
        assert_eq!(result, Ok(Outcome::Done), "{out}");
        assert!(out.starts_with(warnings), "{out}");
    }
    let (result, out) = workspace.run(GenerateArgs {
        strict: true,
        ..GenerateArgs::default()
    });
    let error = "--strict: 1 overlay actions match nothing";
    assert_eq!(result, Err(error.to_owned()), "{out}");
}
