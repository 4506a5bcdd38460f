//! Names that last: the record beside the generated code, the command `rename`, and the comparison
//! with recorded names.

use std::path::{Path, PathBuf};

use crate::support;
use clap::Parser as _;
use openapi_client_cli::Outcome;
use openapi_client_cli::commands::Arguments;
use serde_json::{Value, json};
use tempfile::TempDir;

struct Directory(TempDir);

impl Directory {
    fn new() -> Self {
        Self(tempfile::tempdir().unwrap())
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    fn shown(&self, name: &str) -> String {
        self.path(name).display().to_string()
    }

    fn write(&self, name: &str, text: &str) {
        let path = self.path(name);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
    }

    fn read(&self, name: &str) -> String {
        std::fs::read_to_string(self.path(name)).unwrap()
    }

    /// Runs a command; the result and the output.
    fn run(&self, arguments: &[&str]) -> (Result<Outcome, String>, String) {
        let arguments = ["xtask"].iter().chain(arguments);
        let mut out = Vec::new();
        let result = Arguments::try_parse_from(arguments)
            .unwrap()
            .run(support::at(self.0.path()), &mut out)
            .map_err(|error| format!("{error:#}"));
        let out = String::from_utf8(out).unwrap();
        (result, anstream::adapter::strip_str(&out).to_string())
    }

    fn done(&self, arguments: &[&str]) -> String {
        let (result, out) = self.run(arguments);
        assert_eq!(result, Ok(Outcome::Done), "{out}");
        out
    }

    fn generate(&self, document: &str) -> String {
        let (spec, out) = (self.shown(document), self.shown("client"));
        self.done(&["generate", "--spec", &spec, "--out", &out])
    }

    fn code(&self) -> String {
        let files = codegen::write::read(Path::new(&self.shown("client/src/generated")));
        files.unwrap().into_values().collect()
    }
}

fn schema(name: &str) -> Value {
    json!({ "$ref": format!("#/components/schemas/{name}") })
}

/// A document whose two operations return these components.
fn document(one: &str, many: &str, schemas: Value) -> String {
    let responses = |name: &str| {
        json!({ "200": {
            "description": "d", "content": { "application/json": { "schema": schema(name) } },
        } })
    };
    json!({
        "openapi": "3.1.0",
        "info": { "title": "Pets", "version": "1" },
        "paths": {
            "/pet": { "get": { "operationId": "get_pet", "responses": responses(one) } },
            "/pets": { "get": { "operationId": "list_pets", "responses": responses(many) } },
        },
        "components": { "schemas": schemas },
    })
    .to_string()
}

fn pet(more: Value) -> Value {
    let mut properties = json!({ "kind": { "const": "pet" }, "color": { "enum": ["red"] } });
    let more = more.as_object().unwrap().clone();
    properties.as_object_mut().unwrap().extend(more);
    json!({ "type": "object", "required": ["kind"], "properties": properties })
}

fn page(of: &str) -> Value {
    json!({ "type": "object", "properties": { "items": { "type": "array", "items": schema(of) } } })
}

/// Two revisions: a narrow component and the page of it give way to a wider one that exists already.
fn merged() -> Directory {
    let directory = Directory::new();
    let wide = pet(json!({ "age": { "type": "integer" } }));
    let old = json!({
        "Narrow": pet(json!({})), "Wide": wide, "NarrowPage": page("Narrow"), "WidePage": page("Wide"),
    });
    let new = json!({ "Wide": wide, "WidePage": page("Wide") });
    directory.write("old.json", &document("Narrow", "NarrowPage", old));
    directory.write("new.json", &document("Wide", "WidePage", new));
    directory
}

impl Directory {
    fn diff(&self, names: &str) -> String {
        let (old, new) = (self.shown("old.json"), self.shown("new.json"));
        self.done(&["diff", &old, &new, "--names", names])
    }
}

#[track_caller]
fn assert_verdicts(out: &str, wire: &str, rust: &str) {
    for verdict in [format!("wire: {wire} ("), format!("rust: {rust} (")] {
        assert!(out.contains(&verdict), "{out}");
    }
}

#[test]
fn recorded_renames_make_the_generated_code_compatible() {
    let directory = merged();
    let out = directory.diff("none");
    assert_verdicts(&out, "compatible", "breaking");
    assert!(out.contains("`Narrow` → `Wide`"), "{out}");
    assert!(out.contains("the command `rename OLD NEW`"), "{out}");

    directory.generate("old.json");
    directory.generate("new.json");
    let client = directory.shown("client");
    for (old, new) in [("Narrow", "Wide"), ("NarrowPage", "WidePage")] {
        let out = directory.done(&["rename", old, new, "--out", &client]);
        assert!(out.contains("cargo xtask generate --out"), "{out}");
    }
    directory.done(&["generate", "--out", &client]);
    let code = directory.code();
    for alias in ["Narrow", "NarrowColor", "NarrowKind", "NarrowPage"] {
        let target = alias.replace("Narrow", "Wide");
        let declared = format!("pub type {alias} = crate::types::{target};");
        assert!(code.contains(&declared), "{declared}");
    }
    directory.done(&["generate", "--out", &client, "--check"]);

    let out = directory.diff(&directory.shown("client/names.toml"));
    assert_verdicts(&out, "compatible", "compatible");
    assert!(!out.contains("Proposed renames"), "{out}");
    assert!(
        out.contains("struct `types::Narrow` was deprecated"),
        "{out}"
    );
}

#[test]
fn a_field_of_another_type_is_what_is_left_of_a_recorded_rename() {
    let directory = merged();
    directory.generate("old.json");
    let wide = pet(json!({ "age": { "type": "integer" }, "color": { "type": "integer" } }));
    let new = json!({ "Wide": wide, "WidePage": page("Wide") });
    directory.write("new.json", &document("Wide", "WidePage", new));
    directory.generate("new.json");
    let client = directory.shown("client");
    for (old, new) in [("Narrow", "Wide"), ("NarrowPage", "WidePage")] {
        directory.done(&["rename", old, new, "--out", &client]);
    }
    let names = directory.shown("client/names.toml");
    let (old, new) = (directory.shown("old.json"), directory.shown("new.json"));
    let out = directory.done(&["diff", &old, &new, "--names", &names, "--format", "json"]);
    let report: Value = serde_json::from_str(&out).unwrap();
    let changes = report["changes"].as_array().unwrap().iter();
    let breaking = changes.filter(|it| it["axis"] == "rust" && it["level"] == "breaking");
    let items: Vec<_> = breaking.map(|it| it["item"].as_str().unwrap()).collect();
    assert_eq!(
        items,
        [
            "types::Narrow::color",
            "types::NarrowColor",
            "types::Wide::color"
        ]
    );
    // No operation used `Wide` before.
    let mut changes = report["changes"].as_array().unwrap().iter();
    let color = changes.find(|it| it["item"] == "types::WideColor");
    assert_eq!(color.unwrap()["level"], "cosmetic");
}

#[test]
fn twins_of_a_component_are_compatible_with_nothing_recorded() {
    let directory = Directory::new();
    let part =
        || json!({ "Part": { "type": "object", "properties": { "n": { "type": "integer" } } } });
    let mut old = part();
    old["Whole"] = json!({ "type": "object", "properties": { "part": schema("Part") } });
    directory.write("old.json", &document("Whole", "Whole", old));
    let mut new = json!({});
    for suffix in ["Input", "Output"] {
        let part_name = format!("Part-{suffix}");
        new[&part_name] = part()["Part"].clone();
        new[format!("Whole-{suffix}")] =
            json!({ "type": "object", "properties": { "part": schema(&part_name) } });
    }
    directory.write("new.json", &document("Whole-Output", "Whole-Output", new));
    let out = directory.diff("none");
    assert_verdicts(&out, "none", "compatible");
    directory.generate("old.json");
    directory.generate("new.json");
    let out = directory.diff(&directory.shown("client/names.toml"));
    assert!(out.contains("rust: compatible"), "{out}");
}

#[test]
fn names_are_recorded_checked_and_never_lost() {
    let directory = merged();
    directory.generate("old.json");
    let record = directory.read("client/names.toml");
    assert!(record.contains("\"/components/schemas/Narrow/properties/color\" = \"NarrowColor\"\n"));
    assert!(record.contains("\"/paths/~1pets/get\" = \"list_pets\"\n"));
    let client = directory.shown("client");
    let check = ["generate", "--out", client.as_str(), "--check"];
    directory.done(&check);

    // A document that is refused changes nothing; one that lacks types keeps their names.
    directory.write("bad.json", "{");
    let bad = directory.shown("bad.json");
    let (result, _) = directory.run(&["generate", "--spec", &bad, "--out", &client]);
    assert!(result.is_err());
    assert_eq!(directory.read("client/names.toml"), record);
    directory.generate("new.json");
    assert_eq!(directory.read("client/names.toml"), record);

    // A name that was chosen by hand is used, and the check notices that the code lacks it.
    let chosen = record.replace("\"WideColor\"", "\"Hue\"");
    directory.write("client/names.toml", &chosen);
    let (result, out) = directory.run(&check);
    assert_eq!(result, Ok(Outcome::Differs), "{out}");
    directory.done(&["generate", "--out", &client]);
    assert!(directory.code().contains("Option<Hue>"));
    assert_eq!(directory.read("client/names.toml"), chosen);

    // A record that was lost is written again, and the check notices.
    std::fs::remove_file(directory.path("client/names.toml")).unwrap();
    assert_eq!(directory.run(&check).0, Ok(Outcome::Differs));

    directory.write("client/names.toml", "[types]\n=======\n");
    let (result, _) = directory.run(&["generate", "--out", &client]);
    let error = result.unwrap_err();
    assert!(error.contains("names.toml:2: not valid TOML"), "{error}");
    assert_eq!(directory.read("client/names.toml"), "[types]\n=======\n");
}

#[test]
fn the_summary_reports_a_name_that_a_new_component_did_not_get() {
    let directory = merged();
    directory.generate("old.json");
    let mut new: Value = serde_json::from_str(&directory.read("old.json")).unwrap();
    new["components"]["schemas"]["WideColor"] = json!({ "type": "object" });
    directory.write("new.json", &new.to_string());
    let out = directory.generate("new.json");
    let line = "/components/schemas/WideColor: `WideColor` is recorded for \
                /components/schemas/Wide/properties/color; `WideColor2` in Rust";
    assert!(out.contains(line), "{out}");
}

#[test]
fn a_renamed_operation_stays_as_a_deprecated_method() {
    let directory = merged();
    directory.generate("old.json");
    let client = directory.shown("client");
    directory.done(&["rename", "list_pets", "pets", "--out", &client]);
    directory.done(&["generate", "--out", &client]);
    let code = directory.code();
    assert!(code.contains("pub fn pets(&self)"), "the new name");
    let former = "#[deprecated(note = \"renamed to `pets`\")]\n    pub fn list_pets(&self)";
    assert!(code.contains(former), "the old name");
    directory.done(&["generate", "--out", &client, "--check"]);
}

#[test]
fn a_rename_reads_documents_within_the_named_directory() {
    let directory = merged();
    let main = document(
        "Narrow",
        "Narrow",
        json!({ "Narrow": { "$ref": "../shared.json" } }),
    );
    directory.write("api/openapi.json", &main);
    directory.write("shared.json", &pet(json!({})).to_string());
    let (spec, out) = (
        directory.shown("api/openapi.json"),
        directory.shown("client"),
    );
    let within = directory.shown("");
    let within = ["--documents-within", within.as_str()];
    let generate = ["generate", "--spec", &spec, "--out", &out];
    directory.done(&[&generate[..], &within].concat());
    let rename = ["rename", "list_pets", "pets", "--out", &out];
    let (result, _) = directory.run(&rename);
    assert!(result.unwrap_err().contains("--documents-within"));
    directory.done(&[&rename[..], &within].concat());
}

#[test]
fn a_rename_that_makes_no_sense_is_refused_and_changes_nothing() {
    let directory = merged();
    let client = directory.shown("client");
    let (result, _) = directory.run(&["rename", "A", "B", "--out", &client]);
    assert!(
        result
            .unwrap_err()
            .contains("run `cargo xtask generate` first")
    );
    directory.generate("old.json");
    directory.generate("new.json");
    let record = directory.read("client/names.toml");
    for (old, new, message) in [
        ("Narow", "Wide", "a similar name is `Narrow`"),
        (
            "Narrow",
            "Wid",
            "`Wid` is neither recorded nor a component of the document",
        ),
        ("Narrow", "", "neither recorded nor a component"),
        ("Narrow", "Narrow", "are the same type"),
        (
            "list_pets",
            "get_pet",
            "has both operations, `list_pets` and `get_pet`",
        ),
        ("list_pets", "list_pets", "are the same operation"),
        ("narow", "Wide", "a similar name is `Narrow`"),
        (
            "Foo",
            "Bar",
            "`Foo` is not recorded; the file lists the names that are",
        ),
        ("list_pets", "listPets", "not a valid name of a method"),
        ("list_pets", "new", "not a valid name of a method"),
    ] {
        let (result, _) = directory.run(&["rename", old, new, "--out", &client]);
        let error = result.unwrap_err();
        assert!(error.contains(message), "{old} {new}: {error}");
        assert!(error.contains("names.toml"), "{error}");
        assert_eq!(directory.read("client/names.toml"), record);
    }
}

#[test]
fn an_inline_type_that_became_a_component_of_another_name_is_renamed_by_its_type() {
    let directory = merged();
    directory.generate("old.json");
    let mut new: Value = serde_json::from_str(&directory.read("old.json")).unwrap();
    let schemas = &mut new["components"]["schemas"];
    schemas["Shade"] = schemas["Wide"]["properties"]["color"].clone();
    schemas["Wide"]["properties"]["color"] = schema("Shade");
    directory.write("new.json", &new.to_string());
    let client = directory.shown("client");
    directory.generate("new.json");
    directory.done(&["rename", "WideColor", "Shade", "--out", &client]);
    directory.done(&["generate", "--out", &client]);
    assert!(
        directory
            .code()
            .contains("pub type WideColor = crate::types::Shade;")
    );
    let out = directory.diff(&directory.shown("client/names.toml"));
    assert_verdicts(&out, "none", "compatible");
}

#[test]
fn of_two_components_that_are_both_in_the_document_neither_became_the_other() {
    let directory = merged();
    directory.generate("old.json");
    let client = directory.shown("client");
    let record = directory.read("client/names.toml");
    let rename = ["rename", "Narrow", "Wide", "--out", &client];
    let (result, _) = directory.run(&rename);
    let error = result.unwrap_err();
    let message = "the document has both `Narrow` and `Wide`";
    assert!(error.contains(message), "{error}");
    assert!(error.contains("has dropped `Narrow`"), "{error}");
    assert_eq!(directory.read("client/names.toml"), record);

    directory.generate("new.json");
    directory.done(&rename);
    directory.generate("new.json");
    assert!(directory.code().contains("pub type Narrow = "));
}

#[test]
fn the_variant_of_a_renamed_component_is_compatible() {
    let directory = Directory::new();
    let either = |name: &str| json!({ "oneOf": [schema(name), schema("Other")] });
    let other = || json!({ "type": "object", "properties": { "other": { "type": "string" } } });
    let old = json!({ "Narrow": pet(json!({})), "Other": other(), "Either": either("Narrow") });
    let new = json!({ "Wide": pet(json!({})), "Other": other(), "Either": either("Wide") });
    directory.write("old.json", &document("Narrow", "Either", old));
    directory.write("new.json", &document("Wide", "Either", new));
    directory.generate("old.json");
    directory.generate("new.json");
    let client = directory.shown("client");
    directory.done(&["rename", "Narrow", "Wide", "--out", &client]);
    directory.done(&["generate", "--out", &client]);
    directory.done(&["generate", "--out", &client, "--check"]);
    assert!(directory.code().contains("Narrow(Wide)"));
    let out = directory.diff(&directory.shown("client/names.toml"));
    assert!(out.contains("rust: compatible"), "{out}");
}
