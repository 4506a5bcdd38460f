//! What a reviewer sees when a document changes: `docs/reviewing.md` shows these differences.

use std::path::Path;

use crate::support::golden;
use openapi_client_codegen::{Files, Options, generate_with, package, write};
use serde_json::{Value, json};

fn tree(document: &Value) -> Files {
    let header = ["Generated; do not edit.".to_owned()];
    let generation = generate_with(document, &header, &Options::default()).unwrap();
    let mut trees = package::generated(&generation, "orders-api", Path::new("/")).unwrap();
    trees.remove(Path::new("/generated")).unwrap()
}

/// The difference that a change of the document of constraints makes to the generated files.
fn difference(change: impl FnOnce(&mut Value)) -> String {
    let mut document = golden::document("constraints");
    let before = tree(&document);
    change(&mut document);
    write::difference(&before, &tree(&document), "src/generated")
}

fn files(difference: &str) -> Vec<&str> {
    let lines = difference.lines();
    let new = lines.filter_map(|line| line.strip_prefix("+++ src/generated/"));
    new.collect()
}

/// The lines that are added and removed.
fn lines(difference: &str) -> (usize, usize) {
    let count = |mark: &str, header: &str| {
        let lines = difference.lines();
        lines
            .filter(|line| line.starts_with(mark) && !line.starts_with(header))
            .count()
    };
    (count("+", "+++ "), count("-", "--- "))
}

/// The page is in the repository.
fn is_on_the_page(difference: &str) {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let page = std::fs::read_to_string(root.join("../../docs/reviewing.md")).unwrap();
    assert!(
        page.contains(&format!("````diff\n{difference}````")),
        "{difference}"
    );
}

#[test]
fn a_property_changes_a_few_lines_of_one_file() {
    let difference = difference(|document| {
        let order = &mut document["components"]["schemas"]["NewOrder"]["properties"];
        order["coupon"] = json!({ "type": "string", "description": "A discount." });
    });
    assert_eq!(files(&difference), ["types/new.rs"]);
    assert_eq!(lines(&difference), (4, 0), "{difference}");
    is_on_the_page(&difference);
}

#[test]
fn an_enum_value_changes_one_line() {
    let difference = difference(|document| {
        let values = &mut document["components"]["schemas"]["State"]["enum"];
        values.as_array_mut().unwrap().push(json!("paused"));
    });
    assert_eq!(files(&difference), ["types/state.rs"]);
    assert_eq!(lines(&difference), (1, 0), "{difference}");
    is_on_the_page(&difference);
}

#[test]
fn an_operation_adds_a_builder_and_a_stub_and_no_code_of_a_type() {
    let difference = difference(|document| {
        document["paths"]["/orders/{id}"] = json!({ "get": {
            "operationId": "get_order",
            "summary": "Returns an order.",
            "tags": ["Orders"],
            "parameters": [
                { "name": "id", "in": "path", "required": true, "schema": { "type": "string" } },
            ],
            "responses": { "200": { "description": "The order.", "content": { "application/json": {
                "schema": { "$ref": "#/components/schemas/Order" },
            } } } },
        } });
    });
    let files = files(&difference);
    assert_eq!(
        files,
        [
            "builder/orders.rs",
            "mock/mod.rs",
            "mock/orders.rs",
            "operations.md",
            "types/order.rs"
        ]
    );
    let (_, of_type) = difference.split_once("+++ src/generated/types/").unwrap();
    let changed = of_type
        .lines()
        .skip(1)
        .filter(|line| line.starts_with(['+', '-']));
    let changed: Vec<&str> = changed.collect();
    assert!(
        changed
            .iter()
            .all(|line| line.contains("The struct is used by ")),
        "{changed:?}"
    );
    let (added, removed) = lines(&difference);
    assert!(
        added < 120 && removed <= 6,
        "{added} and {removed}: {difference}"
    );
    is_on_the_page(&difference);
}
