//! The public API of generated code, as data.

use model::public_api::PublicItem;
use model::recorded::Recorded;
use serde_json::{Value, json};

/// The public item of a type that is received, and whose schema is given.
fn item(schemas: Value, path: &str) -> PublicItem {
    item_of(
        schemas,
        path,
        |content| json!({ "operationId": "a", "responses": { "200": { "description": "", "content": content } } }),
    )
}

/// The same of a type that is sent.
fn sent_item(schemas: Value, path: &str) -> PublicItem {
    item_of(schemas, path, |content| {
        json!({
            "operationId": "a",
            "requestBody": { "required": true, "content": content },
            "responses": { "204": { "description": "" } },
        })
    })
}

fn item_of(schemas: Value, path: &str, operation: fn(Value) -> Value) -> PublicItem {
    let schema = json!({ "$ref": "#/components/schemas/A" });
    let content = json!({ "application/json": { "schema": schema } });
    let document = json!({
        "openapi": "3.1.0",
        "info": { "title": "t", "version": "1" },
        "paths": { "/a": { "post": operation(content) } },
        "components": { "schemas": schemas },
    });
    let api = openapi_client_codegen::public_api::of(&document, &Recorded::default()).unwrap();
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
    assert_eq!(pairs(&a.unchecked), [("type_.maximum", "7")]);
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
    let schemas =
        json!({ "A": { "type": "string", "minLength": 1, "maxLength": 8, "pattern": "^a" } });
    let expected = [("maxLength", "8"), ("minLength", "1"), ("pattern", "^a")];
    let sent = sent_item(schemas.clone(), "types::A");
    assert_eq!(pairs(&sent.limits), expected);
    assert!(sent.unchecked.is_empty(), "{:?}", sent.unchecked);
    // What is only received is not checked.
    let received = item(schemas, "types::A");
    assert_eq!(pairs(&received.unchecked), expected);
    assert!(received.limits.is_empty(), "{:?}", received.limits);
}

#[test]
fn a_setter_is_required_if_the_parameter_or_the_body_is() {
    let item = sent_item(json!({ "A": { "type": "object" } }), "builder::A");
    assert!(item.required_setters.contains("body"), "{item:?}");
    let optional = sent_item(json!({ "A": { "type": "object" } }), "Client");
    assert!(optional.required_setters.is_empty());
}

#[test]
fn a_type_that_no_operation_reaches_is_unused() {
    let schemas = json!({ "A": { "$ref": "#/components/schemas/B" },
        "B": { "type": "object" }, "C": { "type": "object" }, "D": { "type": "object", "x-feature": "d" } });
    let unused = |name: &str| item(schemas.clone(), &format!("types::{name}")).is_unused;
    assert_eq!(["B", "C", "D"].map(unused), [false, true, false]);
}
