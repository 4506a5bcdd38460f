//! The public API of generated code, as data.

#![allow(clippy::unwrap_used)]

use model::public_api::PublicItem;
use model::recorded::Recorded;
use serde_json::{Value, json};

/// The public item of a type whose schema is given.
fn item(schemas: Value, path: &str) -> PublicItem {
    let document = json!({
        "openapi": "3.1.0",
        "info": { "title": "t", "version": "1" },
        "paths": { "/a": { "get": { "operationId": "a", "responses": { "200": {
            "description": "",
            "content": { "application/json": { "schema": { "$ref": "#/components/schemas/A" } } },
        } } } } },
        "components": { "schemas": schemas },
    });
    let api = openapi_client_codegen::surface::of(&document, &Recorded::default()).unwrap();
    api.items[path].clone()
}

fn pairs(map: &std::collections::BTreeMap<String, String>) -> Vec<(&str, &str)> {
    map.iter()
        .map(|(key, value)| (key.as_str(), value.as_str()))
        .collect()
}

#[test]
fn fields_have_their_names_on_the_wire_and_their_constraints() {
    let a = item(
        json!({ "A": { "type": "object", "properties": {
            "petName": { "type": "string", "format": "uuid" },
            "type": { "type": "integer", "maximum": 7 },
        } } }),
        "types::A",
    );
    assert_eq!(pairs(&a.wire), [("pet_name", "petName"), ("type_", "type")]);
    assert_eq!(pairs(&a.limits), [("type_.maximum", "7")]);
    assert!(
        a.traits.contains("Clone") && a.traits.contains("Serialize"),
        "{:?}",
        a.traits
    );
}

#[test]
fn variants_have_their_values() {
    let strings = item(
        json!({ "A": { "type": "string", "enum": ["in-stock", "gone"] } }),
        "types::A",
    );
    assert_eq!(
        pairs(&strings.wire),
        [("Gone", "gone"), ("InStock", "in-stock")]
    );
    let integers = item(
        json!({ "A": { "type": "integer", "enum": [1, 5] } }),
        "types::A",
    );
    assert_eq!(pairs(&integers.wire), [("Value1", "1"), ("Value5", "5")]);
}

#[test]
fn a_constrained_string_has_the_limits_that_it_checks() {
    let a = item(
        json!({ "A": { "type": "string", "minLength": 1, "maxLength": 8, "pattern": "^a" } }),
        "types::A",
    );
    assert_eq!(
        pairs(&a.limits),
        [("maxLength", "8"), ("minLength", "1"), ("pattern", "^a")]
    );
}
