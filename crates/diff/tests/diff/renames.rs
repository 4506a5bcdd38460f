//! Components that another one replaces.

use openapi_client_diff::Comparison;
use serde_json::{Value, json};

use crate::on_a_fixed_day;

/// Returns a document with one operation for each response component.
fn document(responses: &[&str], schemas: Value) -> Value {
    let paths: serde_json::Map<String, Value> = responses
        .iter()
        .enumerate()
        .map(|(index, name)| {
            let schema = json!({ "$ref": format!("#/components/schemas/{name}") });
            let content = json!({ "application/json": { "schema": schema } });
            let responses = json!({ "200": { "description": "ok", "content": content } });
            let operation = json!({ "operationId": format!("get{index}"), "responses": responses });
            (format!("/p{index}"), json!({ "get": operation }))
        })
        .collect();
    json!({
        "openapi": "3.1.0",
        "info": { "title": "t", "version": "1" },
        "paths": paths,
        "components": { "schemas": schemas }
    })
}

fn object(properties: &[&str]) -> Value {
    let properties: serde_json::Map<String, Value> = properties
        .iter()
        .map(|name| ((*name).to_owned(), json!({ "type": "string" })))
        .collect();
    let required: Vec<&String> = properties.keys().collect();
    json!({ "type": "object", "required": required, "properties": properties })
}

fn compared(old: &Value, new: &Value) -> Comparison {
    let mut comparison = on_a_fixed_day(old, new);
    let names = model::recorded::Recorded::default();
    let api = |document| codegen::public_api::of(document, &names).unwrap();
    comparison.add_rust(&api(old), &api(new), |_| false);
    comparison
}

fn renames(comparison: &Comparison) -> Vec<String> {
    comparison.renames.iter().map(ToString::to_string).collect()
}

#[test]
fn a_component_that_a_wider_one_replaces_everywhere_is_a_rename() {
    let wide = object(&["id", "name"]);
    let old = document(
        &["PetSummary", "PetSummary", "Pet"],
        json!({ "PetSummary": object(&["id"]), "Pet": wide }),
    );
    let new = document(&["Pet", "Pet", "Pet"], json!({ "Pet": wide }));
    let comparison = compared(&old, &new);
    assert_eq!(renames(&comparison), ["`PetSummary` → `Pet`"]);
    let unexplained: Vec<&str> = comparison
        .changes
        .iter()
        .filter(|it| it.item.is_some() && it.level.name() == "breaking" && it.rename.is_none())
        .map(|it| it.message.as_str())
        .collect();
    assert!(unexplained.is_empty(), "{unexplained:#?}");
    assert!(comparison.changes.iter().any(|it| it.rename.is_some()));
}

#[test]
fn an_incompatible_or_ambiguous_replacement_is_not_a_rename() {
    let narrow = object(&["id"]);
    let schemas =
        json!({ "Old": object(&["id", "name"]), "A": narrow, "B": object(&["id", "name", "x"]) });
    let mut without = schemas.clone();
    without.as_object_mut().unwrap().remove("Old");
    let old = document(&["Old", "Old", "A", "B"], schemas);
    // Responses lose a property.
    let incompatible = document(&["A", "A", "A", "B"], without.clone());
    assert_eq!(renames(&compared(&old, &incompatible)), [""; 0]);
    // Two components take its place.
    let ambiguous = document(&["A", "B", "A", "B"], without.clone());
    assert_eq!(renames(&compared(&old, &ambiguous)), [""; 0]);
    let compatible = document(&["B", "B", "A", "B"], without);
    assert_eq!(renames(&compared(&old, &compatible)), ["`Old` → `B`"]);
}

#[test]
fn a_component_that_still_exists_is_not_renamed() {
    let schemas = json!({ "A": object(&["id"]), "B": object(&["id", "name"]) });
    let old = document(&["A", "B"], schemas.clone());
    let new = document(&["B", "B"], schemas);
    assert_eq!(renames(&compared(&old, &new)), [""; 0]);
}

#[test]
fn a_change_that_a_rename_does_not_explain_stays_unexplained() {
    let old = document(
        &["Old", "Gone"],
        json!({ "Old": object(&["id"]), "Gone": object(&["x"]), "New": object(&["id"]) }),
    );
    let new = document(&["New"], json!({ "New": object(&["id"]) }));
    let comparison = compared(&old, &new);
    assert_eq!(renames(&comparison), ["`Old` → `New`"]);
    let explained = |name: &str| {
        let item = format!("types::{name}");
        let found = comparison
            .changes
            .iter()
            .find(|it| it.item.as_ref() == Some(&item));
        found.unwrap().rename.is_some()
    };
    assert!(explained("Old"));
    assert!(!explained("Gone"));
}

#[test]
fn the_hint_of_a_removed_type_names_that_type() {
    let with_kind = |name: &str| {
        let kind = json!({ "type": "string", "enum": ["cat", "dog"] });
        let item =
            json!({ "type": "object", "required": ["kind"], "properties": { "kind": kind } });
        let schemas: serde_json::Map<String, Value> =
            [(name.to_owned(), item)].into_iter().collect();
        document(&[name, name], schemas.into())
    };
    let comparison = compared(&with_kind("Animal"), &with_kind("Creature"));
    assert_eq!(renames(&comparison), ["`Animal` → `Creature`"]);
    let hint = |item: &str| {
        let mut changes = comparison.changes.iter();
        let change = changes.find(|it| it.item.as_deref() == Some(item));
        change.and_then(|it| it.hint.as_deref()).unwrap_or_default()
    };
    for (item, expected) in [
        ("types::Animal", "use `Creature` instead of `Animal`"),
        (
            "types::AnimalKind",
            "use `CreatureKind` instead of `AnimalKind`",
        ),
    ] {
        assert_eq!(hint(item), expected);
    }
}
