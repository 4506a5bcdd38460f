//! `cargo xtask generate` in a workspace of its own: what it prints, writes and refuses.

use std::path::{Path, PathBuf};

use crate::support;
use codegen::runtime::Runtime;
use codegen::{Files, write};
use openapi_client_cli::Outcome;
use openapi_client_cli::commands::generate::{GenerateArgs, Strict, TagFeatures, run};
use serde_json::{Value, json};
use tempfile::TempDir;

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
        let result =
            run(args, support::at(self.root()), &mut out).map_err(|error| format!("{error:#}"));
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
fn check_prints_the_difference_if_a_byte_changed() {
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
fn check_reports_files_that_should_not_be_there() {
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
        strict: vec![Strict::Operations, Strict::Types, Strict::Constraints],
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
fn a_crate_is_made_of_any_document_with_its_report() {
    let workspace = Workspace::new(&document());
    let args = || GenerateArgs {
        spec: Some(workspace.path("openapi/openapi.json")),
        out: Some(workspace.path("made/pets")),
        report: Some(workspace.path("aside/report.json")),
        ..GenerateArgs::default()
    };
    let (result, out) = workspace.run(args());
    assert_eq!(result, Ok(Outcome::Done), "{out}");
    let files = workspace.files();
    assert!(files["made/pets/Cargo.toml"].contains("name = \"pets-client\""));
    assert!(files.contains_key("made/pets/src/generated/types/pet.rs"));
    assert!(files.contains_key("made/pets/openapi-client-runtime/src/lib.rs"));
    assert!(files["made/pets/Cargo.toml"].contains("path = \"openapi-client-runtime\""));
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
fn a_directory_that_holds_something_else_is_refused_and_left_as_it_is() {
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
fn the_summary_reports_what_was_generated_and_lost() {
    let workspace = Workspace::new(&document());
    let (_, out) = workspace.run(GenerateArgs::default());
    insta::with_settings!({ filters => vec![(r"\d+\.\d+ s", "[seconds]")] }, {
        insta::assert_snapshot!(out);
    });
}

/// What is known besides the vendored document: an operation that it has as well, and one more.
fn known() -> Value {
    json!({
        "openapi": "3.1.0",
        "info": { "title": "Besides", "version": "1" },
        "paths": {
            "/pets": { "get": {
                "operationId": "our_pets",
                "responses": { "204": { "description": "" } },
                "x-provenance": { "sources": ["https://example.com/pets"], "kind": "documentation" },
            } },
            "/pets/{id}": { "get": {
                "operationId": "get_pet",
                "parameters": [{ "name": "id", "in": "path", "required": true, "schema": { "type": "string" } }],
                "responses": { "200": { "description": "", "content": { "application/json": {
                    "schema": { "$ref": "#/components/schemas/Pet" },
                } } } },
                "x-provenance": {
                    "sources": ["https://example.com/pet", "a letter"],
                    "kind": "documentation",
                    "known": "all but errors",
                },
            } },
        },
        "components": { "schemas": { "Pet": whole()["components"]["schemas"]["Pet"] } },
    })
}

#[test]
fn what_is_known_besides_is_generated_with_its_provenance() {
    let workspace = Workspace::new(&whole());
    workspace.write("openapi/known.json", &known().to_string());
    let (result, out) = workspace.run(GenerateArgs::default());
    assert_eq!(result, Ok(Outcome::Done), "{out}");
    let warning = "known: openapi/known.json: /paths/~1pets/get: GET /pets is superseded: the \
                   published document defines it, with another operationId than `our_pets`; it differs \
                   at /responses/204, /responses/200\nknown: remove what is superseded with the \
                   command `known --prune`\n";
    assert!(out.starts_with(warning), "{out}");
    let generated = write::read(&workspace.path("streamkap-api/src/generated")).unwrap();
    let code: String = generated.values().map(String::as_str).collect();
    assert!(code.contains("list_pets") && !code.contains("our_pets"));
    for line in [
        "The published document does not define this operation. It is known from (documentation):",
        "- <https://example.com/pet>",
        "- a letter",
        "How well: all but errors.",
    ] {
        assert!(code.contains(&format!("/// {line}\n")), "{line}");
    }
    let page = &generated["operations.md"];
    for row in [
        "| method | request | known from | |",
        "| [`list_pets`](Client::list_pets) | `GET /pets` | published document |",
        "| [`get_pet`](Client::get_pet) | `GET /pets/{id}` | [documentation](https://example.com/pet) |",
    ] {
        assert!(page.contains(row), "{row}: {page}");
    }
    let (result, out) = workspace.run(check());
    assert_eq!(result, Ok(Outcome::Done), "{out}");
    assert!(out.starts_with(warning), "{out}");
}

#[test]
fn pruning_removes_what_is_superseded_and_changes_no_code() {
    use openapi_client_cli::commands::known::{self, KnownArgs};
    let run = |workspace: &Workspace, prune| {
        let mut out = Vec::new();
        let result =
            known::run(KnownArgs { prune }, support::at(workspace.root()), &mut out).unwrap();
        assert_eq!(result, Outcome::Done);
        String::from_utf8(out).unwrap()
    };
    let workspace = Workspace::new(&whole());
    workspace.write("openapi/known.json", &known().to_string());
    let (result, out) = workspace.run(GenerateArgs::default());
    assert_eq!(result, Ok(Outcome::Done), "{out}");
    let before = workspace.files();
    let out = run(&workspace, false);
    assert!(
        out.starts_with("openapi/known.json: 2 operations, 1 schemas\n"),
        "{out}"
    );
    assert!(out.contains("GET /pets is superseded"), "{out}");
    assert_eq!(workspace.files(), before, "listing changes nothing");

    let out = run(&workspace, true);
    assert!(
        out.ends_with("written: openapi/known.json\nnext: cargo xtask generate\n"),
        "{out}"
    );
    let left: Value = serde_json::from_str(&workspace.files()["openapi/known.json"]).unwrap();
    let paths: Vec<&String> = left["paths"].as_object().unwrap().keys().collect();
    assert_eq!(paths, ["/pets/{id}"]);
    assert_eq!(left["components"], known()["components"]);
    assert!(run(&workspace, true).ends_with("nothing is superseded\n"));
    let (_, out) = workspace.run(check());
    let fingerprint = |line: &&str| line.starts_with("-//") || line.starts_with("+//");
    let changed = out.lines().filter(|line| line.starts_with(['-', '+']));
    let changed: Vec<&str> = changed
        .filter(|line| !line.contains("src/generated"))
        .collect();
    assert!(
        changed.iter().all(fingerprint),
        "only the fingerprint: {out}"
    );

    workspace.write("openapi/known.json", &{
        let mut known = known();
        known["paths"]
            .as_object_mut()
            .unwrap()
            .shift_remove("/pets/{id}");
        known.to_string()
    });
    let out = run(&workspace, true);
    assert!(
        out.contains("deleted: openapi/known.json, of which nothing is left\n"),
        "{out}"
    );
    assert!(!workspace.path("openapi/known.json").exists());
}

/// The code with one space for each white space, and without the line that states the fingerprint.
fn code_of(workspace: &Workspace) -> String {
    let generated = write::read(&workspace.path("streamkap-api/src/generated")).unwrap();
    let code = generated.values().flat_map(|text| text.lines());
    let lines = code.filter(|line| !line.contains("Fingerprint of"));
    lines.collect::<Vec<_>>().join("\n")
}

#[test]
fn what_the_vendor_publishes_keeps_the_names_that_it_had() {
    let workspace = Workspace::new(&whole());
    workspace.write("openapi/known.json", &known().to_string());
    let (result, out) = workspace.run(GenerateArgs::default());
    assert_eq!(result, Ok(Outcome::Done), "{out}");
    let names = |workspace: &Workspace| workspace.files()["openapi/names.toml"].clone();
    let recorded = names(&workspace);
    let method = "\"/paths/~1pets~1{id}/get\" = \"get_pet\"";
    assert!(recorded.contains(method), "{recorded}");

    // In the same shape: all that changes is that it is published now.
    let mut published = whole();
    published["paths"]["/pets/{id}"] = known()["paths"]["/pets/{id}"].clone();
    let operation = &mut published["paths"]["/pets/{id}"]["get"];
    operation
        .as_object_mut()
        .unwrap()
        .shift_remove("x-provenance");
    workspace.write("openapi/openapi.json", &published.to_string());
    let (result, out) = workspace.run(GenerateArgs::default());
    assert_eq!(result, Ok(Outcome::Done), "{out}");
    let message = "known: openapi/known.json: /paths/~1pets~1{id}/get: GET /pets/{id} is superseded: the \
                   published document defines it in the same way\n";
    assert!(out.contains(message), "{out}");
    let code = code_of(&workspace);
    assert!(!code.contains("# Provenance"), "{code}");
    assert!(
        !code.contains("known from"),
        "no column where all is published"
    );
    assert_eq!(names(&workspace), recorded);

    // In another shape, under other names: theirs is generated, and the method is called as it was.
    let published = published.to_string();
    let published = published
        .replace("get_pet", "readThePet")
        .replace("{id}", "{petId}");
    let mut published: Value = serde_json::from_str(&published).unwrap();
    published["paths"]["/pets/{petId}"]["get"]["parameters"][0] = json!({
        "name": "petId", "in": "path", "required": true, "schema": { "type": "integer" },
    });
    published["components"]["schemas"]["Pet"]["properties"]["name"] = json!({ "type": "boolean" });
    workspace.write("openapi/openapi.json", &published.to_string());
    let (result, out) = workspace.run(GenerateArgs::default());
    assert_eq!(result, Ok(Outcome::Done), "{out}");
    for message in [
        "GET /pets/{id} is superseded: the published document defines it, with another operationId than \
         `get_pet`; it differs at /parameters",
        "schemas/Pet is superseded: the published document defines it; it differs at \
         /properties/name/type",
    ] {
        assert!(out.contains(message), "{message}: {out}");
    }
    let code = code_of(&workspace);
    assert!(code.contains("pub fn get_pet(&self)"), "{code}");
    assert!(!code.contains("read_the_pet"), "{code}");
    assert!(code.contains("pub name: bool,"), "{code}");
    assert!(code.contains("\"/pets/{petId}\""), "{code}");
    let renamed = names(&workspace);
    let method = "\"/paths/~1pets~1{petId}/get\" = \"get_pet\"";
    assert!(renamed.contains(method), "{renamed}");

    // What is superseded can go: the code stays as it is.
    use openapi_client_cli::commands::known::{self, KnownArgs};
    let prune = KnownArgs { prune: true };
    known::run(prune, support::at(workspace.root()), &mut Vec::new()).unwrap();
    assert!(!workspace.path("openapi/known.json").exists());
    let (result, out) = workspace.run(GenerateArgs::default());
    assert_eq!(result, Ok(Outcome::Done), "{out}");
    assert!(!out.contains("known:"), "{out}");
    assert_eq!(code_of(&workspace), code);
    assert_eq!(names(&workspace), renamed);
}

#[test]
fn each_tag_has_a_feature_where_that_is_asked_for_and_in_large_new_packages() {
    let with = |count: usize| {
        let mut document = whole();
        document["paths"]["/pets"]["get"]["tags"] = json!(["All Pets"]);
        for index in 1..count {
            let id = format!("operation{index}");
            document["paths"][format!("/x/{index}")]["get"] =
                json!({ "operationId": id, "tags": ["Others"], "responses": {} });
        }
        document
    };
    let args = |features| GenerateArgs {
        tag_features: features,
        ..GenerateArgs::default()
    };
    let manifest = |workspace: &Workspace| workspace.files()["streamkap-api/Cargo.toml"].clone();
    let small = Workspace::generated(&with(2));
    assert!(!manifest(&small).contains("full"));
    // A package whose document grows stays as it is.
    small.write("openapi/openapi.json", &with(550).to_string());
    let (result, out) = small.run(GenerateArgs::default());
    assert_eq!(result, Ok(Outcome::Done), "{out}");
    assert!(!manifest(&small).contains("full"));
    let (result, out) = small.run(args(Some(TagFeatures::On)));
    assert_eq!(result, Ok(Outcome::Done), "{out}");
    let stated = "default = [\"full\"]";
    let listed = "full = [\n    \"all-pets\",\n    \"others\",\n]";
    for part in [stated, listed, "all-pets = []", "others = []"] {
        assert!(
            manifest(&small).contains(part),
            "{part}: {}",
            manifest(&small)
        );
    }
    let names = small.files()["openapi/names.toml"].clone();
    assert!(
        names.contains("[features]\n\"All Pets\" = \"all-pets\"\n"),
        "{names}"
    );
    let (result, out) = small.run(check());
    assert_eq!(result, Ok(Outcome::Done), "{out}");
    // The features and the default are the user's afterwards; a new tag adds its own.
    small.write(
        "streamkap-api/Cargo.toml",
        &manifest(&small).replace(stated, "default = []"),
    );
    let mut more = with(3);
    more["paths"]["/x/1"]["get"]["tags"] = json!(["Client"]);
    small.write("openapi/openapi.json", &more.to_string());
    let (result, out) = small.run(GenerateArgs::default());
    assert_eq!(result, Ok(Outcome::Done), "{out}");
    let listed = "full = [\n    \"all-pets\",\n    \"others\",\n    \"tag-client\",\n]";
    for part in ["default = []", listed, "tag-client = []"] {
        assert!(
            manifest(&small).contains(part),
            "{part}: {}",
            manifest(&small)
        );
    }

    let large = Workspace::generated(&with(550));
    assert!(
        manifest(&large).contains("\"all-pets\","),
        "{}",
        manifest(&large)
    );
    let (result, out) = large.run(args(Some(TagFeatures::Off)));
    assert_eq!(result, Ok(Outcome::Done), "{out}");
    let code = code_of(&large);
    assert!(!code.contains("all-pets"), "{code}");
}

#[test]
fn the_code_is_out_of_date_when_what_is_known_besides_changes() {
    let workspace = Workspace::generated(&whole());
    workspace.write("openapi/known.json", &known().to_string());
    let (result, out) = workspace.run(check());
    assert_eq!(result, Ok(Outcome::Differs), "{out}");
    assert!(
        out.contains("+// Fingerprint of openapi/ (openapi.json, "),
        "{out}"
    );
    workspace.write("openapi/known.json", "{}");
    let (result, _) = workspace.run(check());
    let error =
        "openapi/known.json: not an OpenAPI document: the top level has no `openapi` property";
    assert_eq!(result, Err(error.to_owned()));
}

#[test]
fn an_overlay_action_that_matches_nothing_fails_unless_it_is_allowed() {
    let workspace = Workspace::new(&whole());
    workspace.write(
        "openapi/overlay.yaml",
        "overlay: 1.0.0\ninfo: { title: Two, version: '1' }\nactions:\n- target: $\n  description: Said.\n  update: { openapi: 3.1.0 }\n- target: $.paths['/pest']\n  description: Slip.\n  remove: true\n",
    );
    let warnings = "overlay: openapi/overlay.yaml:4: action 1 (\"Said.\"): redundant: the document \
                    already has this value; remove the action\noverlay: \
                    openapi/overlay.yaml:7: action 2 (\"Slip.\"): target `$.paths['/pest']` \
                    matches nothing: the document has changed or the target is misspelt; correct the target or remove the action\n";
    let allowed = |args| GenerateArgs {
        allow_unmatched: true,
        ..args
    };
    for args in [GenerateArgs::default(), check()] {
        let (result, out) = workspace.run(allowed(args));
        assert_eq!(result, Ok(Outcome::Done), "{out}");
        assert!(out.starts_with(warnings), "{out}");
    }
    for args in [GenerateArgs::default(), check()] {
        let (result, out) = workspace.run(args);
        let error = "1 overlay actions match nothing, so their corrections are lost; correct or \
                     remove them, or pass --allow-unmatched";
        assert_eq!(result, Err(error.to_owned()), "{out}");
        assert!(out.starts_with(warnings), "{out}");
    }
}

/// The arguments that generate the package `clients/pets`.
fn package(workspace: &Workspace) -> GenerateArgs {
    GenerateArgs {
        spec: Some(workspace.path("openapi/openapi.json")),
        out: Some(workspace.path("clients/pets")),
        ..GenerateArgs::default()
    }
}

fn packaged() -> Workspace {
    let workspace = Workspace::new(&document());
    let (result, out) = workspace.run(package(&workspace));
    assert_eq!(result, Ok(Outcome::Done), "{out}");
    workspace
}

#[test]
fn files_of_the_user_survive_a_second_generation() {
    let workspace = packaged();
    let manifest = workspace.files()["clients/pets/Cargo.toml"].clone();
    assert!(manifest.contains("version = \"0.0.0\""), "{manifest}");
    let manifest = manifest
        .replace("version = \"0.0.0\"", "version = \"1.2.3\" # ours")
        .replace("[dependencies]\n", "[dependencies]\nanyhow = \"1\"\n")
        .replace("publish = false\n", "");
    let manifest = format!("{manifest}\n[lints.rust]\nunused = \"deny\"\n");
    let mine = [
        ("clients/pets/Cargo.toml", manifest.as_str()),
        ("clients/pets/src/helper.rs", "//! Mine.\n"),
        ("clients/pets/src/lib.rs", "mod helper;\nmod generated;\n"),
        ("clients/pets/README.md", "Mine.\n"),
        ("clients/pets/tests/it.rs", "// Mine.\n"),
    ];
    for (path, text) in mine {
        workspace.write(path, text);
    }
    let mut changed = document();
    changed["components"]["schemas"]["Owner"] = json!({"type": "object"});
    workspace.write("openapi/openapi.json", &changed.to_string());
    let (result, out) = workspace.run(package(&workspace));
    assert_eq!(result, Ok(Outcome::Done), "{out}");
    let files = workspace.files();
    for (path, text) in mine {
        assert_eq!(files[path], text, "{path}");
    }
    assert!(files.contains_key("clients/pets/src/generated/types/owner.rs"));
    assert!(!out.contains("does not declare"), "{out}");
}

#[test]
fn a_package_has_a_readme_and_the_root_of_the_client_of_this_repository() {
    let workspace = packaged();
    let files = workspace.files();
    let readme = &files["clients/pets/README.md"];
    for part in [
        "# pets-client\n",
        "Client and types of Pets, version `1` of its OpenAPI document.",
        "pets-client = { path = \"../pets\" }",
        "use pets_client::Client;",
        "client.list_pets().send().await?;",
    ] {
        assert!(readme.contains(part), "{part}: {readme}");
    }
    let root = |text: &str| {
        let lines = text.lines().filter(|line| !line.starts_with("//"));
        lines.collect::<Vec<_>>().join("\n").trim().to_owned()
    };
    // That of this repository has a feature for each tag.
    let mut tagged = document();
    tagged["paths"]["/pets"]["get"]["tags"] = json!(["Pets"]);
    let gated = Workspace::new(&tagged);
    let (result, out) = gated.run(GenerateArgs {
        tag_features: Some(TagFeatures::On),
        ..package(&gated)
    });
    assert_eq!(result, Ok(Outcome::Done), "{out}");
    let ours = include_str!("../../../../streamkap-api/src/lib.rs");
    assert_eq!(root(&gated.files()["clients/pets/src/lib.rs"]), root(ours));
    // Until the first line is removed, the README follows the document.
    let text = readme.replace("list_pets", "old_name");
    workspace.write("clients/pets/README.md", &text);
    let (result, out) = workspace.run(package(&workspace));
    assert_eq!(result, Ok(Outcome::Done), "{out}");
    assert_eq!(&workspace.files()["clients/pets/README.md"], readme);
}

#[test]
fn a_name_that_the_workspace_has_is_refused_and_nothing_is_written() {
    let workspace = Workspace::new(&document());
    let manifest = |name: &str, more: &str| format!("[package]\nname = \"{name}\"\n{more}");
    let root = "\n[workspace]\nmembers = [\"app\", \"tools/*\"]\n";
    workspace.write("Cargo.toml", &manifest("whole", root));
    workspace.write(
        "app/Cargo.toml",
        &manifest("app", "\n[dependencies]\nnear = { path = \"../near\" }\n"),
    );
    workspace.write("near/Cargo.toml", &manifest("near", ""));
    workspace.write("tools/lint/Cargo.toml", &manifest("lint", ""));
    let before = workspace.files();
    let named = |name: &str| GenerateArgs {
        package: Some(name.to_owned()),
        ..package(&workspace)
    };
    for (name, directory) in [
        ("whole", ""),
        ("app", "app"),
        ("near", "near"),
        ("lint", "tools/lint"),
    ] {
        let (result, _) = workspace.run(named(name));
        let error = result.unwrap_err();
        assert!(
            error.contains(&format!("has a package `{name}` already, in ")),
            "{error}"
        );
        assert!(
            error.contains(directory) && error.contains("--package"),
            "{error}"
        );
        assert_eq!(workspace.files(), before, "{name}");
    }
    for (name, problem) in [
        ("1bad", "start it with a letter"),
        ("bad name", "use letters, digits, `-` and `_`"),
        ("type", "a keyword of Rust"),
        ("serde", "depends on a crate `serde`"),
        (
            "openapi-client-runtime",
            "depends on a crate `openapi_client_runtime`",
        ),
    ] {
        let (result, _) = workspace.run(named(name));
        assert!(result.clone().unwrap_err().contains(problem), "{result:?}");
        assert_eq!(workspace.files(), before, "{name}");
    }
    let (result, out) = workspace.run(named("pets"));
    assert_eq!(result, Ok(Outcome::Done), "{out}");
    // A directory of packages is not the package.
    let args = GenerateArgs {
        out: Some(workspace.path("tools")),
        ..package(&workspace)
    };
    let (result, _) = workspace.run(args);
    let error = result.unwrap_err();
    assert!(
        error.contains("holds other packages, such as lint"),
        "{error}"
    );
    // It is its own name the next time.
    let (result, out) = workspace.run(named("pets"));
    assert_eq!(result, Ok(Outcome::Done), "{out}");
}

#[test]
fn a_dependency_that_the_code_no_longer_needs_goes_and_others_stay() {
    let workspace = packaged();
    let mut with_dates = document();
    with_dates["components"]["schemas"]["Pet"]["properties"]["born"] =
        json!({"type": "string", "format": "date-time"});
    workspace.write("openapi/openapi.json", &with_dates.to_string());
    workspace.run(package(&workspace)).0.unwrap();
    let manifest = workspace.files()["clients/pets/Cargo.toml"].clone();
    assert!(manifest.contains("\nchrono = "), "{manifest}");
    assert!(manifest.contains("schemars/chrono04"), "{manifest}");
    let manifest = manifest.replace("\nserde = {", "\nuuid = \"1\"\nserde = {");
    workspace.write("clients/pets/Cargo.toml", &manifest);
    workspace.write("openapi/openapi.json", &document().to_string());
    workspace.run(package(&workspace)).0.unwrap();
    let manifest = workspace.files()["clients/pets/Cargo.toml"].clone();
    assert!(!manifest.contains("chrono"), "{manifest}");
    assert!(manifest.contains("\nuuid = \"1\"\n"), "{manifest}");
}

#[test]
fn a_hand_written_file_in_a_generated_directory_is_an_error_that_names_it() {
    let workspace = packaged();
    for path in [
        "src/generated/types/helper.rs",
        "openapi-client-runtime/src/helper.rs",
    ] {
        let file = format!("clients/pets/{path}");
        workspace.write(&file, "// Mine.\n");
        let before = workspace.files();
        let (result, _) = workspace.run(package(&workspace));
        let error = result.unwrap_err();
        assert!(error.contains(path), "{error}");
        assert!(workspace.files() == before, "nothing is changed");
        std::fs::remove_file(workspace.path(&file)).unwrap();
    }
}

#[test]
fn a_package_that_is_not_generated_is_refused_and_left_as_it_is() {
    let workspace = Workspace::new(&document());
    workspace.write(
        "clients/pets/Cargo.toml",
        "[package]\nname = \"mine\"\nversion = \"1.0.0\"\n",
    );
    let before = workspace.files();
    let (result, _) = workspace.run(package(&workspace));
    let error = result.unwrap_err();
    let manifest = workspace.path("clients/pets").join("Cargo.toml");
    assert!(error.contains(&*manifest.to_string_lossy()), "{error}");
    assert!(workspace.files() == before);

    let args = GenerateArgs {
        out: Some(workspace.path("streamkap-api")),
        ..package(&workspace)
    };
    let error = workspace.run(args).0.unwrap_err();
    assert!(error.contains("streamkap-api"), "{error}");
    assert!(workspace.files() == before);
}

#[test]
fn name_and_version_are_chosen_and_kept() {
    let workspace = Workspace::new(&document());
    let args = GenerateArgs {
        package: Some("pet-store".to_owned()),
        crate_version: Some("2.1.0".parse().unwrap()),
        ..package(&workspace)
    };
    workspace.run(args).0.unwrap();
    let manifest = || workspace.files()["clients/pets/Cargo.toml"].clone();
    let first = manifest();
    assert!(
        first.contains("name = \"pet-store\"\nversion = \"2.1.0\""),
        "{first}"
    );
    workspace.run(package(&workspace)).0.unwrap();
    assert_eq!(manifest(), first);
    let args = GenerateArgs {
        crate_version: Some("2.2.0".parse().unwrap()),
        ..package(&workspace)
    };
    workspace.run(args).0.unwrap();
    assert_eq!(manifest(), first.replace("2.1.0", "2.2.0"));
    let args = GenerateArgs {
        package: Some("../evil".to_owned()),
        ..package(&workspace)
    };
    let error = workspace.run(args).0.unwrap_err();
    assert!(error.contains("`../evil`"), "{error}");
}

#[test]
fn a_package_in_a_workspace_becomes_a_member_and_stays_one() {
    let workspace = Workspace::new(&document());
    workspace.write(
        "Cargo.toml",
        "[workspace]\nresolver = \"3\"\nmembers = [\"app\"] # ours\n",
    );
    let (result, out) = workspace.run(package(&workspace));
    assert_eq!(result, Ok(Outcome::Done), "{out}");
    assert!(out.contains("members"), "{out}");
    let files = workspace.files();
    assert_eq!(
        files["Cargo.toml"],
        "[workspace]\nresolver = \"3\"\nmembers = [\"app\", \"clients/pets\", \"clients/openapi-client-runtime\"] # ours\n"
    );
    let manifest = &files["clients/pets/Cargo.toml"];
    assert!(!manifest.contains("[workspace]"), "{manifest}");
    workspace.run(package(&workspace)).0.unwrap();
    assert!(workspace.files() == files, "a second run changes nothing");

    workspace.write(
        "Cargo.toml",
        "[workspace]\nresolver = \"3\"\nmembers = [\"clients/*\"]\n",
    );
    let before = workspace.files()["Cargo.toml"].clone();
    workspace.run(package(&workspace)).0.unwrap();
    assert_eq!(workspace.files()["Cargo.toml"], before);
}

#[test]
fn a_package_outside_of_a_workspace_is_its_own() {
    let workspace = packaged();
    let files = workspace.files();
    assert!(files["clients/pets/Cargo.toml"].contains("\n[workspace]\n"));
    let manifest = files["clients/pets/Cargo.toml"].replace("\n[workspace]\n", "\n");
    workspace.write("clients/pets/Cargo.toml", &manifest);
    workspace.run(package(&workspace)).0.unwrap();
    assert_eq!(workspace.files()["clients/pets/Cargo.toml"], manifest);
}

#[test]
fn a_package_in_the_target_directory_of_a_workspace_is_its_own() {
    let workspace = Workspace::new(&document());
    let manifest = "[workspace]\nresolver = \"3\"\nmembers = []\n";
    workspace.write("Cargo.toml", manifest);
    let arguments = GenerateArgs {
        out: Some(workspace.path("target/pets")),
        ..package(&workspace)
    };
    workspace.run(arguments).0.unwrap();
    let files = workspace.files();
    assert_eq!(files["Cargo.toml"], manifest);
    assert!(files["target/pets/Cargo.toml"].contains("\n[workspace]\n"));
}

#[test]
fn a_package_is_checked_against_its_document() {
    let workspace = packaged();
    let checked = || GenerateArgs {
        check: true,
        ..package(&workspace)
    };
    let before = workspace.files();
    let (result, out) = workspace.run(checked());
    assert_eq!(result, Ok(Outcome::Done), "{out}");
    let mut changed = document();
    changed["components"]["schemas"]["Pet"]["properties"]["nick"] = json!({"type": "string"});
    workspace.write("openapi/openapi.json", &changed.to_string());
    let (result, out) = workspace.run(checked());
    assert_eq!(result, Ok(Outcome::Differs));
    assert!(out.contains("+++ src/generated/types/pet.rs"), "{out}");
    workspace.write("openapi/openapi.json", &document().to_string());
    assert!(workspace.files() == before, "a check writes nothing");
}

#[test]
fn a_generated_package_records_its_document() {
    let workspace = packaged();
    let before = workspace.files();
    let args = || GenerateArgs {
        out: Some(workspace.path("clients/pets")),
        ..GenerateArgs::default()
    };
    let (result, out) = workspace.run(args());
    assert_eq!(result, Ok(Outcome::Done), "{out}");
    assert!(workspace.files() == before, "a second run changes nothing");
    let args = GenerateArgs {
        out: Some(workspace.path("clients/cats")),
        ..GenerateArgs::default()
    };
    let error = workspace.run(args).0.unwrap_err();
    assert!(error.contains("--spec"), "{error}");
}

/// The arguments that generate the package in this directory.
fn package_in(workspace: &Workspace, directory: &str) -> GenerateArgs {
    GenerateArgs {
        out: Some(workspace.path(directory)),
        ..package(workspace)
    }
}

#[test]
fn packages_of_one_workspace_share_one_copy_of_the_runtime() {
    let workspace = Workspace::new(&document());
    workspace.write("Cargo.toml", "[workspace]\nmembers = []\n");
    for directory in ["clients/pets", "clients/cats", "deep/down/dogs"] {
        let (result, out) = workspace.run(package_in(&workspace, directory));
        assert_eq!(result, Ok(Outcome::Done), "{out}");
    }
    let files = workspace.files();
    let copies = files.keys().filter(|path| path.ends_with("client_core.rs"));
    assert_eq!(
        copies.collect::<Vec<_>>(),
        ["clients/openapi-client-runtime/src/client_core.rs"]
    );
    for (directory, path) in [
        ("clients/pets", "../openapi-client-runtime"),
        ("clients/cats", "../openapi-client-runtime"),
        ("deep/down/dogs", "../../../clients/openapi-client-runtime"),
    ] {
        let manifest = &files[&format!("{directory}/Cargo.toml")];
        let stated =
            format!("openapi-client-runtime = {{ path = \"{path}\", default-features = false }}");
        assert!(manifest.contains(&stated), "{manifest}");
    }
    assert!(files["Cargo.toml"].contains("\"clients/openapi-client-runtime\""));
    for (path, text) in files.iter().filter(|(path, _)| path.contains("runtime/")) {
        assert!(text.contains("Copied by the command `generate`"), "{path}");
        assert!(!text.contains("#[test]"), "{path}");
    }
    let (result, _) = workspace.run(package_in(&workspace, "deep/down/dogs"));
    assert_eq!(result, Ok(Outcome::Done));
    assert!(workspace.files() == files, "a second run changes nothing");
}

#[test]
fn a_copy_of_the_runtime_is_checked_and_restored_and_hand_written_files_in_it_are_kept() {
    let workspace = packaged();
    let before = workspace.files();
    let path = "clients/pets/openapi-client-runtime/src/secret.rs";
    let edited = before[path].replace("redacted", "shown");
    assert_ne!(edited, before[path]);
    workspace.write(path, &edited);
    let args = |check| GenerateArgs {
        check,
        ..package(&workspace)
    };
    let (result, out) = workspace.run(args(true));
    assert_eq!(result, Ok(Outcome::Differs));
    let name = "+++ openapi-client-runtime/src/secret.rs";
    assert!(out.contains(name), "{out}");
    assert_eq!(workspace.run(args(false)).0, Ok(Outcome::Done));
    assert!(workspace.files() == before);

    let manifest = "clients/pets/openapi-client-runtime/Cargo.toml";
    workspace.write(manifest, "[package]\nname = \"openapi-client-runtime\"\n");
    let with_own = workspace.files();
    let (result, out) = workspace.run(args(false));
    assert_eq!(result, Ok(Outcome::Done), "{out}");
    assert!(
        workspace.files() == with_own,
        "the runtime is the user's now"
    );
}

#[test]
fn the_runtime_comes_from_where_the_caller_or_the_manifest_or_the_workspace_says() {
    let stated = |workspace: &Workspace| {
        let manifest = workspace.files()["clients/pets/Cargo.toml"].clone();
        let mut lines = manifest.lines().map(str::to_owned);
        let stated = lines
            .find(|line| line.starts_with("openapi-client-runtime = "))
            .unwrap();
        assert!(
            !workspace
                .files()
                .keys()
                .any(|path| path.ends_with("client_core.rs"))
        );
        stated["openapi-client-runtime = ".len()..].to_owned()
    };
    for (runtime, expected) in [
        ("0.3", "{ version = \"0.3\", default-features = false }"),
        (
            "git+https://example.com/runtime.git#4d2e",
            "{ git = \"https://example.com/runtime.git\", rev = \"4d2e\", default-features = false }",
        ),
    ] {
        let workspace = Workspace::new(&document());
        let args = GenerateArgs {
            runtime: Some(runtime.parse().unwrap()),
            ..package(&workspace)
        };
        assert_eq!(workspace.run(args).0, Ok(Outcome::Done));
        assert_eq!(stated(&workspace), expected);
        assert_eq!(workspace.run(package(&workspace)).0, Ok(Outcome::Done));
        assert_eq!(
            stated(&workspace),
            expected,
            "what the manifest states stays"
        );
    }
    for wrong in [
        "git+https://example.com/runtime.git",
        "git+#1",
        "no/such/directory",
        "",
    ] {
        assert!(wrong.parse::<Runtime>().is_err(), "{wrong}");
    }

    let workspace = Workspace::new(&document());
    workspace.write(
        "Cargo.toml",
        "[workspace]\nmembers = []\n\n[workspace.dependencies]\nopenapi-client-runtime = \"1\"\n",
    );
    assert_eq!(workspace.run(package(&workspace)).0, Ok(Outcome::Done));
    assert_eq!(stated(&workspace), "{ workspace = true }");
}

#[test]
fn a_package_with_a_part_of_the_runtime_in_it_loses_that_and_what_only_it_needed() {
    let workspace = packaged();
    let manifest = "[package]\nname = \"pets-client\"\nversion = \"1.0.0\"\nedition = \"2024\"\n\n\
        [package.metadata.openapi-client]\nspec = \"../../openapi/openapi.json\"\n\
        dependencies = [\"backon\", \"reqwest\", \"schemars\", \"serde\", \"serde_json\"]\n\n\
        [features]\ndefault = [\"client\", \"rustls\"]\n\
        client = [\"dep:backon\", \"dep:reqwest\", \"event-stream\"]\n\
        event-stream = [\"dep:backon\"]\nmine = [\"client\"]\nrustls = [\"reqwest?/rustls\"]\n\n\
        [dependencies]\nanyhow = \"1\"\nbackon = { version = \"1.6\", optional = true }\n\
        reqwest = { version = \"0.13\", optional = true }\nserde = \"1\"\n";
    workspace.write("clients/pets/Cargo.toml", manifest);
    let copied = "// Copied by `cargo xtask generate`; do not edit.\n";
    workspace.write("clients/pets/src/support/mod.rs", copied);
    workspace.write("clients/pets/src/support/wire/mod.rs", copied);
    workspace.write(
        "clients/pets/src/lib.rs",
        "mod generated;\npub mod support;\n",
    );
    let (result, out) = workspace.run(package(&workspace));
    assert_eq!(result, Ok(Outcome::Done), "{out}");
    assert!(out.contains("remove the line"), "{out}");
    let files = workspace.files();
    assert!(!workspace.path("clients/pets/src/support").exists());
    let manifest: toml_edit::DocumentMut = files["clients/pets/Cargo.toml"].parse().unwrap();
    let names = |table: &str| -> Vec<String> {
        let table = manifest[table].as_table().unwrap();
        table.iter().map(|(name, _)| name.to_owned()).collect()
    };
    let mut dependencies = names("dependencies");
    dependencies.sort();
    assert_eq!(
        dependencies,
        [
            "anyhow",
            "openapi-client-runtime",
            "schemars",
            "serde",
            "serde_json"
        ]
    );
    assert!(!names("features").contains(&"event-stream".to_owned()));
    let feature = |name: &str| manifest["features"][name].to_string();
    assert_eq!(
        feature("client").trim(),
        "[\"openapi-client-runtime/client\"]"
    );
    assert_eq!(
        feature("rustls").trim(),
        "[\"openapi-client-runtime/rustls\"]"
    );
    assert_eq!(feature("mine").trim(), "[\"client\"]");

    workspace.write("clients/pets/src/support/mod.rs", copied);
    workspace.write("clients/pets/src/support/mine.rs", "// Mine.\n");
    let error = workspace.run(package(&workspace)).0.unwrap_err();
    assert!(error.contains("src/support/mine.rs"), "{error}");
}

#[cfg(unix)]
#[test]
fn written_files_have_the_permissions_of_the_umask() {
    use std::os::unix::fs::PermissionsExt;
    let workspace = packaged();
    workspace.write("probe", "");
    let mode = |name: &str| {
        let metadata = std::fs::metadata(workspace.path(name)).unwrap();
        metadata.permissions().mode() & 0o777
    };
    for name in ["Cargo.toml", "src/lib.rs", "src/generated/mod.rs"] {
        assert_eq!(
            mode(&format!("clients/pets/{name}")),
            mode("probe"),
            "{name}"
        );
    }
}

#[test]
fn the_levels_of_strict_are_independent() {
    let hints = [
        (Strict::Operations, "1 operations are skipped"),
        (Strict::Types, "lost information"),
        (Strict::Constraints, "constraints are not checked"),
    ];
    for (level, hint) in hints {
        let workspace = Workspace::new(&document());
        let (result, _) = workspace.run(GenerateArgs {
            strict: vec![level],
            ..GenerateArgs::default()
        });
        let error = result.unwrap_err();
        for (_, other) in hints {
            assert_eq!(error.contains(other), other == hint, "{error}");
        }
    }
    let workspace = Workspace::new(&document());
    let bounded = json!({"type": "integer", "multipleOf": 5});
    let mut document = whole();
    document["components"]["schemas"]["Pet"]["properties"]["age"] = bounded;
    workspace.write("openapi/openapi.json", &document.to_string());
    let (result, out) = workspace.run(GenerateArgs {
        strict: vec![Strict::Operations, Strict::Types],
        ..GenerateArgs::default()
    });
    assert_eq!(result, Ok(Outcome::Done), "{out}");
}

#[test]
fn a_document_in_several_files_is_read_as_a_whole() {
    let workspace = Workspace::new(&document());
    let mut main = document();
    main["paths"]["/owners"] = json!({"$ref": "parts/owners.yaml"});
    workspace.write("openapi/openapi.json", &main.to_string());
    let error = workspace.run(package(&workspace)).0.unwrap_err();
    assert!(error.contains("/paths/~1owners"), "{error}");
    assert!(error.contains("parts/owners.yaml"), "{error}");
    assert!(!workspace.path("clients").exists());
    workspace.write(
        "openapi/parts/owners.yaml",
        "get:\n  operationId: list_owners\n  responses:\n    '200':\n      description: d\n      content:\n        application/json:\n          schema: {$ref: '../openapi.json#/components/schemas/Pet'}\n",
    );
    let (result, out) = workspace.run(package(&workspace));
    assert_eq!(result, Ok(Outcome::Done), "{out}");
    assert!(out.contains("operations  2 of 3"), "{out}");

    main["paths"]["/owners"] = json!({"$ref": "https://other.example/owners.yaml"});
    workspace.write("openapi/openapi.json", &main.to_string());
    let error = workspace.run(package(&workspace)).0.unwrap_err();
    assert!(error.contains("the command `vendor`"), "{error}");
}

#[test]
fn a_document_refers_to_files_of_its_directory_or_of_the_named_one() {
    let workspace = Workspace::new(&document());
    workspace.write("outside/secret.yaml", "type: object\ndescription: canary\n");
    let mut main = document();
    main["components"]["schemas"]["Secret"] = json!({"$ref": "../outside/secret.yaml"});
    workspace.write("openapi/openapi.json", &main.to_string());
    let error = workspace.run(package(&workspace)).0.unwrap_err();
    assert!(error.contains("/components/schemas/Secret"), "{error}");
    assert!(error.contains("--documents-within"), "{error}");
    assert!(!error.contains("canary"), "{error}");
    assert!(!workspace.path("clients").exists());
    let (result, out) = workspace.run(GenerateArgs {
        documents_within: Some(workspace.root().to_owned()),
        ..package(&workspace)
    });
    assert_eq!(result, Ok(Outcome::Done), "{out}");
    // A repository is one as a whole.
    std::fs::create_dir(workspace.path(".git")).unwrap();
    let (result, out) = workspace.run(package(&workspace));
    assert_eq!(result, Ok(Outcome::Done), "{out}");
    main["components"]["schemas"]["Secret"] = json!({"$ref": "../../../../../../../../etc/hosts"});
    workspace.write("openapi/openapi.json", &main.to_string());
    let error = workspace.run(package(&workspace)).0.unwrap_err();
    assert!(!error.contains("localhost"), "{error}");
}

#[test]
fn a_server_without_tls_is_noted() {
    for (url, is_noted) in [
        ("http://svc.internal:8080/api", true),
        ("https://svc.internal", false),
        ("http://127.0.0.1:8080", false),
    ] {
        let mut document = document();
        document["servers"] = json!([{"url": url}]);
        let workspace = Workspace::new(&document);
        let (result, out) = workspace.run(package(&workspace));
        assert_eq!(result, Ok(Outcome::Done), "{out}");
        assert_eq!(out.contains("sent unencrypted"), is_noted, "{url}: {out}");
        let code = &workspace.files()["clients/pets/src/generated/client.rs"];
        assert!(code.contains(url), "{url}");
    }
}

/// Replaces the section of the manifest by one with more keys.
fn customise(workspace: &Workspace, tables: &str) -> String {
    let manifest = workspace.files()["clients/pets/Cargo.toml"].clone();
    let manifest = format!("{manifest}\n{tables}");
    workspace.write("clients/pets/Cargo.toml", &manifest);
    manifest
}

#[test]
fn the_manifest_states_derives_and_types_and_a_run_without_arguments_uses_them() {
    let workspace = packaged();
    let manifest = customise(
        &workspace,
        "[package.metadata.openapi-client.derives]\n\"*\" = [\"PartialOrd\"]\nPet = [\"Ord\"]\n",
    );
    let args = || GenerateArgs {
        out: Some(workspace.path("clients/pets")),
        ..GenerateArgs::default()
    };
    let checked = || GenerateArgs {
        check: true,
        ..args()
    };
    assert_eq!(workspace.run(checked()).0, Ok(Outcome::Differs));
    let (result, out) = workspace.run(args());
    assert_eq!(result, Ok(Outcome::Done), "{out}");
    assert_eq!(workspace.run(checked()).0, Ok(Outcome::Done));
    let files = workspace.files();
    let code = &files["clients/pets/src/generated/types/pet.rs"];
    assert!(code.contains("#[derive(Ord, PartialOrd)]"), "{code}");
    assert_eq!(files["clients/pets/Cargo.toml"], manifest);

    // The component is the user's own type now.
    workspace.run(package(&workspace)).0.unwrap();
    let manifest = manifest.replace("Pet = [\"Ord\"]\n", "")
        + "[package.metadata.openapi-client.types]\nPet = \"crate::pet::Pet\"\n";
    workspace.write("clients/pets/Cargo.toml", &manifest);
    let (result, out) = workspace.run(args());
    assert_eq!(result, Ok(Outcome::Done), "{out}");
    let files = workspace.files();
    let code = &files["clients/pets/src/generated/types/pet.rs"];
    assert!(code.contains("pub type Pet = crate::pet::Pet;"), "{code}");
    assert!(!code.contains("pub struct Pet"), "{code}");
}

#[test]
fn what_the_manifest_states_wrongly_is_an_error_with_file_and_line() {
    let section = "[package.metadata.openapi-client.";
    for (tables, message) in [
        (
            format!("{section}derives]\nPest = [\"Eq\"]\n"),
            "the document has no type `Pest`",
        ),
        (
            format!("{section}types]\nPest = \"my::Pet\"\n"),
            "the document has no type `Pest`",
        ),
        (
            format!("{section}types]\nPet = \"my Pet\"\n"),
            "`my Pet` is not the path of a Rust type",
        ),
        (
            format!("{section}type]\nPet = \"my::Pet\"\n"),
            "unknown key `type`",
        ),
    ] {
        let workspace = packaged();
        let manifest = customise(&workspace, &tables);
        let before = workspace.files();
        let args = GenerateArgs {
            out: Some(workspace.path("clients/pets")),
            ..GenerateArgs::default()
        };
        let error = workspace.run(args).0.unwrap_err();
        let line = manifest.lines().count() - usize::from(message.contains("unknown"));
        let at = format!("Cargo.toml:{line}: {message}");
        assert!(error.contains(&at), "{error}\n{at}");
        assert!(workspace.files() == before);
    }
}
