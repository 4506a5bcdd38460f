//! What each construct generates: one small document a construct, its output kept beside it.
//!
//! `UPDATE_GOLDEN=1 cargo test -p openapi-client-codegen --test codegen golden::` writes what is generated now.

use std::path::Path;

use crate::support::golden::{document, folder, generated, names};
use document::schema::Schema;
use document::{ObjectKind, Pointer, Position};
use openapi_client_codegen::rustfmt::{self, Tree};
use openapi_client_codegen::{Files, write};
use serde_json::{Value, json};

#[test]
fn every_document_generates_what_is_kept_beside_it() {
    let update = std::env::var_os("UPDATE_GOLDEN").is_some();
    let mut differences = String::new();
    for name in names() {
        let folder = folder().join(&name).join("generated");
        let now = generated(&name);
        let tree = Tree {
            directory: folder.clone(),
            files: &now.files,
            is_laid_out: false,
        };
        let mut now = rustfmt::format(&[tree]).unwrap();
        let now = now.remove(&folder).unwrap();
        if update {
            write::replace(&folder, &now).unwrap();
        }
        let kept = write::read(&folder).unwrap();
        differences += &write::difference(&kept, &now, &name);
    }
    assert!(
        differences.is_empty(),
        "{differences}\nif this is meant: UPDATE_GOLDEN=1 cargo test -p openapi-client-codegen --test codegen golden::"
    );
}

#[test]
fn what_is_not_given_to_rustfmt_is_as_rustfmt_would_have_it() {
    let configured = tempfile::tempdir().unwrap();
    std::fs::write(configured.path().join("rustfmt.toml"), "").unwrap();
    let elsewhere = tempfile::tempdir().unwrap();
    let laid_out = |directory: &Path, files: &Files| {
        let tree = Tree {
            directory: directory.to_owned(),
            files,
            is_laid_out: false,
        };
        rustfmt::format(&[tree]).unwrap().remove(directory).unwrap()
    };
    for name in names() {
        let files = generated(&name).files;
        // Where there is a configuration, all files are given to it.
        let whole = laid_out(configured.path(), &files);
        let part = laid_out(elsewhere.path(), &files);
        let difference = write::difference(&whole, &part, &name);
        assert!(difference.is_empty(), "{difference}");
    }
}

#[test]
fn every_operation_of_every_document_is_generated() {
    for name in names() {
        let operations = generated(&name).report.operations;
        // The document of wrong forms has one operation that is a text.
        let not_operations = usize::from(name == "repairs");
        assert_eq!(
            operations.skipped.len(),
            not_operations,
            "{name}: {:?}",
            operations.skipped
        );
        assert_eq!(
            operations.generated.len() + not_operations,
            operations.total,
            "{name}"
        );
    }
}

#[test]
fn only_the_document_of_wrong_forms_has_places_that_lead_nowhere() {
    for name in names().into_iter().filter(|name| name != "repairs") {
        let report = generated(&name).report;
        let dangling = report
            .losses()
            .filter(|rewrite| rewrite.rule == "reference");
        assert_eq!(dangling.count(), 0, "{name}");
    }
    assert!(document("repairs").is_object());
}

#[test]
fn a_part_that_is_a_file_by_its_content_type_is_not_untyped() {
    assert_eq!(generated("multipart").report.untyped, []);
}

#[test]
fn the_report_lists_what_pages_and_whether_that_is_stated() {
    let report = generated("pagination").report;
    let paged: Vec<_> = (report.pagination.iter())
        .map(|paged| {
            let parameter = paged.parameter.as_deref();
            let id = paged.operation_id.as_str();
            (id, paged.style, parameter, &*paged.items, paged.recognised)
        })
        .collect();
    assert_eq!(
        paged,
        [
            ("by_cursor", "cursor", Some("pageToken"), "rows", true),
            ("by_link", "link", None, "", false),
            ("by_offset", "offset", Some("offset"), "", true),
            ("by_page", "page", Some("page"), "result", true),
            ("by_page_total", "page", Some("page"), "data", true),
            ("stated", "cursor", Some("after"), "data.rows", false),
        ]
    );
    for name in names().iter().filter(|name| *name != "pagination") {
        assert_eq!(generated(name).report.pagination, [], "{name}");
    }
}

#[test]
fn a_wrong_x_pagination_is_a_loss_that_says_what_is_wrong() {
    let page = serde_json::json!({ "style": "page", "parameter": "limit" });
    let with = |key: &str, value: &str| {
        let mut stated = page.clone();
        stated[key] = value.into();
        stated
    };
    for (stated, problem) in [
        (
            with("parameter", "start"),
            "the operation has no query parameter `start`",
        ),
        (
            with("items", "rows"),
            "`items` is not an array of the response",
        ),
        (
            with("hasNext", "more"),
            "`hasNext` is not a property of the response",
        ),
        (with("style", "cursor"), "`nextCursor` is missing"),
        (with("style", "scroll"), "unknown variant `scroll`"),
        (with("tottal", "x"), "unknown field `tottal`"),
        (
            serde_json::json!({ "style": "page" }),
            "`parameter` is missing",
        ),
        (serde_json::json!(7), "invalid type"),
    ] {
        let mut document = document("pagination");
        document["paths"]["/by-link"]["get"]["x-pagination"] = stated;
        let generation = openapi_client_codegen::generate(&document, &[]).unwrap();
        let lost = generation.report.rewrites.iter();
        let mut lost = lost.filter(|rewrite| rewrite.loss && rewrite.rule == "pagination");
        let lost = lost.next().unwrap();
        assert_eq!(lost.pointer.as_str(), "/paths/~1by-link/get/x-pagination");
        assert!(lost.detail.contains(problem), "{}", lost.detail);
        let paged = &generation.report.pagination;
        assert!(paged.iter().all(|paged| paged.path != "/by-link"));
    }
}

#[test]
fn tuples_of_tuples_by_name_are_written_out_up_to_a_limit() {
    let refer = |level: usize| json!({ "$ref": format!("#/components/schemas/T{level}") });
    let mut document = document("schemas");
    let schemas = document["components"]["schemas"].as_object_mut().unwrap();
    schemas.insert("T0".to_owned(), json!({ "type": "string", "maxLength": 3 }));
    for level in 0..40 {
        let items = [refer(level), refer(level)];
        let tuple = json!({ "type": "array", "prefixItems": items, "items": false, "minItems": 2 });
        schemas.insert(format!("T{}", level + 1), tuple);
    }
    schemas["Report"]["properties"]["deep"] = refer(40);
    schemas["Report"]["properties"]["flat"] = refer(1);
    let generated = openapi_client_codegen::generate(&document, &[]).unwrap();
    let report = &generated.files["types/report.rs"];
    let constrained = r#"{"prefixItems":[{"maxLength":3},{"maxLength":3}]}"#;
    assert!(report.contains(constrained), "{report}");
    assert!(report.len() < 50_000, "{}", report.len());
}

#[test]
fn long_constraints_of_an_alias_are_not_repeated_in_every_place_that_refers_to_it() {
    let size = |count: usize| {
        let mut document = document("schemas");
        let schemas = document["components"]["schemas"].as_object_mut().unwrap();
        let listed: Vec<f64> = (0..count).map(|index| index as f64 + 0.5).collect();
        let long = json!({ "type": "number", "enum": listed, "minimum": 0.25 });
        schemas.insert("Long".to_owned(), long);
        let patterned =
            json!({ "type": "string", "format": "date", "pattern": "a".repeat(10 * count) });
        schemas.insert("Patterned".to_owned(), patterned);
        for index in 0..count {
            for (name, target) in [("long", "Long"), ("patterned", "Patterned")] {
                let reference = json!({ "$ref": format!("#/components/schemas/{target}") });
                schemas["Report"]["properties"][format!("{name}_{index}")] = reference;
            }
        }
        let written: usize = document.to_string().len();
        let generated = openapi_client_codegen::generate(&document, &[]).unwrap();
        let report = &generated.files["types/report.rs"];
        assert!(!report.contains("[0.5,1.5,2.5"));
        assert!(!report.contains("aaaaa"));
        // What is short is stated beside what is not.
        assert!(report.matches(r#""minimum" = 0.25"#).count() >= count);
        report.len() as f64 / written as f64
    };
    let (few, many) = (size(200), size(2_000));
    assert!(many < 1.5 * few, "{few} {many}");
}

/// Calls `check` with every schema of a document that is not inside another one.
fn each_schema(value: &Value, position: Position, check: &mut dyn FnMut(&Value)) {
    match position.kind() {
        Some(ObjectKind::Schema) => return check(value),
        Some(ObjectKind::Literal) => return,
        _ => {}
    }
    for (key, part) in value.as_object().into_iter().flatten() {
        each_schema(part, position.child(key), check);
    }
    for (index, part) in value.as_array().into_iter().flatten().enumerate() {
        each_schema(part, position.child(&index.to_string()), check);
    }
}

#[test]
fn every_schema_of_every_document_is_written_as_it_was_read() {
    let mut count = 0;
    for name in names() {
        each_schema(&document(&name), Position::ROOT, &mut |schema| {
            let read = Schema::read(schema, Pointer::root());
            assert_eq!(&read.write(), schema, "{name}");
            count += 1;
        });
    }
    assert!(count > 200, "{count}");
}

/// The documentation leads from the words of a document to the items that stand for them.
#[test]
fn a_search_for_words_of_the_document_finds_the_items() {
    let string = json!({ "type": "string" });
    let document = json!({
        "openapi": "3.1.0",
        "info": { "title": "Keys", "version": "1" },
        "paths": { "/project-keys/{id}": { "post": {
            "operationId": "createProjectKey",
            "parameters": [
                { "name": "id", "in": "path", "required": true, "schema": string },
                { "name": "dryRun", "in": "query", "schema": { "type": "boolean" } },
                { "name": "X-Reason", "in": "header", "schema": string },
            ],
            "requestBody": { "required": true, "content": { "application/json": {
                "schema": { "$ref": "#/components/schemas/Key" },
            } } },
            "responses": { "204": { "description": "" } },
        } } },
        "components": { "schemas": {
            "Key": { "type": "object", "properties": {
                "key.name": { "type": "string", "description": "What people call it. Unique." },
                "keyKind": { "type": ["string", "null"] },
                "owner": { "$ref": "#/components/schemas/Owner" },
            } },
            "Owner": { "type": "object", "properties": { "name": string } },
        } },
    });
    let generation = openapi_client_codegen::generate(&document, &[]).unwrap();
    let code: String = generation.files.values().map(String::as_str).collect();
    for expected in [
        "#[doc(alias = \"createProjectKey\", alias = \"/project-keys/{id}\")]",
        "#[doc(alias = \"project_key\")]",
        "#[doc(alias = \"X-Reason\")]",
        "#[doc(alias = \"key.name\")]",
        " The struct is used by [`Client::create_project_key`](crate::Client::create_project_key).",
        " The struct is part of [`types::Key`](crate::types::Key).",
        // The setter has the first sentence, the field all of it.
        "/// What people call it.\n",
        "/// What people call it. Unique.\n",
    ] {
        assert!(code.contains(expected), "{expected}\n{code}");
    }
    // A search looks at neither case nor underscores.
    assert!(!code.contains("alias = \"dryRun\""), "{code}");
    assert!(!code.contains("alias = \"keyKind\""), "{code}");
    // A call of the page sets what it can where nothing is required.
    let page = generation.page.text("keys");
    let call = ".body_map(|body| body.key_name(\"key_name\").key_kind(\"key_kind\"))";
    assert!(page.contains(call), "{page}");
}

#[test]
fn what_rustdoc_refuses_is_no_alias() {
    let aliases = |texts: &[&str]| {
        let found = openapi_client_codegen::docs::aliases("name", texts.iter().copied());
        found.iter().map(ToString::to_string).collect::<Vec<_>>()
    };
    let refused = aliases(&["", "name", " a", "a\tb", "a\"b", "it's", "a\u{202E}b"]);
    assert!(refused.is_empty(), "{refused:?}");
    assert_eq!(aliases(&["a b", "a b"]), ["doc (alias = \"a b\")"]);
    let long = "x".repeat(60);
    assert_eq!(aliases(&["/a", &long]).len(), 2);
}
