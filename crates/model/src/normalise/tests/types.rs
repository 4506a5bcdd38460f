use serde_json::json;

use super::*;

#[test]
fn several_types_are_a_union_whose_arms_have_their_own_keywords() {
    assert_normalises(
        json!({ "type": ["string", "integer"], "maxLength": 3, "minimum": 0 }),
        json!({ "oneOf": [{ "type": "integer" }, { "type": "string", "maxLength": 3 }] }),
        &["kept several-types /type", "lost number-bound /minimum"],
    );
}

#[test]
fn an_integer_beside_a_number_is_a_number() {
    assert_normalises(
        json!({ "type": ["integer", "number", "null"] }),
        json!({ "type": "number", "nullable": true }),
        &["kept nullable /type"],
    );
}

#[test]
fn a_type_is_inferred_from_the_keywords() {
    for (schema, normal) in [
        (
            json!({ "properties": { "a": { "type": "string" } } }),
            json!({ "type": "object", "properties": { "a": { "type": "string" } } }),
        ),
        (
            json!({ "items": { "type": "string" } }),
            json!({ "type": "array", "items": { "type": "string" } }),
        ),
        (
            json!({ "maxLength": 4 }),
            json!({ "type": "string", "maxLength": 4 }),
        ),
        (
            json!({ "format": "int32" }),
            json!({ "type": "integer", "format": "int32" }),
        ),
        (json!({ "format": "double" }), json!({ "type": "number" })),
        (
            json!({ "format": "uuid" }),
            json!({ "type": "string", "format": "uuid" }),
        ),
    ] {
        assert_normalises(schema, normal, &["kept type"]);
    }
}

#[test]
fn a_schema_that_says_nothing_is_any_json_and_told() {
    assert_normalises(
        json!({ "description": "Any." }),
        json!({ "description": "Any." }),
        &[],
    );
    assert_normalises(
        json!({ "type": "object" }),
        json!({ "type": "object" }),
        &[],
    );
}

#[test]
fn boolean_schemas_are_any_json() {
    let normalised = normalise_schema(json!({ "type": "array", "items": true }));
    assert_eq!(normalised.normal, json!({ "type": "array", "items": {} }));
    assert_eq!(normalised.notes, ["kept boolean-schema /items"]);
    let normalised = normalise_schema(
        json!({ "type": "object", "additionalProperties": { "type": "array", "items": 7 } }),
    );
    assert_eq!(
        normalised.normal["additionalProperties"],
        json!({ "type": "array", "items": {} })
    );
    assert_eq!(
        normalised.notes,
        [
            "lost malformed /additionalProperties/items",
            "untyped /additionalProperties/items"
        ]
    );
}

#[test]
fn type_names_of_other_languages_are_taken_for_what_they_mean() {
    for (kind, normal) in [
        ("str", json!({ "type": "string" })),
        ("int", json!({ "type": "integer" })),
        ("float", json!({ "type": "number" })),
        ("Boolean", json!({ "type": "boolean" })),
        ("file", json!({ "type": "string", "format": "binary" })),
        ("Any", json!({})),
    ] {
        assert_normalises(json!({ "type": kind }), normal, &["lost type /type"]);
    }
}

#[test]
fn keywords_of_another_type_have_no_effect() {
    assert_normalises(
        json!({ "type": "string", "minimum": 3, "items": {}, "maxLength": 3 }),
        json!({ "type": "string", "maxLength": 3 }),
        &["kept type /minimum", "kept type /items"],
    );
}

#[test]
fn properties_named_like_keywords_are_properties() {
    let names = [
        "const",
        "title",
        "items",
        "$ref",
        "type",
        "enum",
        "allOf",
        "nullable",
        "default",
        "example",
        "discriminator",
        "properties",
        "required",
        "additionalProperties",
        "x-secret",
    ];
    let properties: Map<String, Value> = names
        .iter()
        .map(|name| ((*name).to_owned(), json!({ "type": "boolean" })))
        .collect();
    let schema = json!({ "type": "object", "properties": properties });
    assert_normalises(schema.clone(), schema, &[]);
}
