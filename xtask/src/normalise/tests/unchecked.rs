//! The constraints that no type checks, which JSON Schemas state.

use serde_json::json;

use super::*;

/// What stays unchecked of a property, those of its items at `items`.
fn unchecked(schema: Value) -> Value {
    unchecked_beside(json!({}), schema)
}

fn unchecked_beside(components: Value, schema: Value) -> Value {
    fn of(schema: &crate::model::Schema) -> Value {
        let mut found = Value::Object(schema.unchecked.clone());
        if let crate::model::Kind::Array(items) = &schema.kind
            && of(items) != json!({})
        {
            found["items"] = of(items);
        }
        found
    }
    let normalised = normalise_beside(components, schema).whole;
    let holder = normalised.schema("Holder").object().unwrap();
    of(&holder.properties["subject"].schema)
}

#[test]
fn constraints_stay_with_the_schema_that_states_them() {
    for (schema, expected) in [
        (
            json!({ "type": "number", "minimum": 0.5, "exclusiveMaximum": 9 }),
            json!({ "minimum": 0.5, "exclusiveMaximum": 9 }),
        ),
        (
            json!({ "type": "integer", "minimum": 3, "exclusiveMinimum": true }),
            json!({ "exclusiveMinimum": 3 }),
        ),
        // The type says it.
        (json!({ "type": "integer", "minimum": 0 }), json!({})),
        (
            json!({ "type": "array", "minItems": 1, "uniqueItems": true,
                "items": { "type": "integer", "multipleOf": 5 } }),
            json!({ "minItems": 1, "uniqueItems": true, "items": { "multipleOf": 5 } }),
        ),
        (
            json!({ "type": "string", "format": "uri" }),
            json!({ "format": "uri" }),
        ),
        (
            json!({ "type": "string", "format": "password", "minLength": 4 }),
            json!({ "minLength": 4 }),
        ),
        (
            json!({ "type": "object", "patternProperties": { "^a": { "type": "string" } },
                "additionalProperties": false }),
            json!({ "propertyNames": { "anyOf": [{ "pattern": "^a" }] } }),
        ),
        (
            json!({ "type": "number", "enum": [0.5, 1.5], "nullable": true }),
            json!({ "enum": [0.5, 1.5, null] }),
        ),
    ] {
        assert_eq!(unchecked(schema.clone()), expected, "{schema}");
    }
}

#[test]
fn keywords_that_mean_nothing_away_from_the_document_are_left_out() {
    for (keyword, value, stays) in [
        ("not", json!({ "const": 3 }), true),
        (
            "not",
            json!({ "$ref": "#/components/schemas/Other" }),
            false,
        ),
        (
            "not",
            json!({ "minimum": 3, "exclusiveMinimum": true }),
            false,
        ),
        ("not", json!(3), false),
        ("propertyNames", json!("short"), false),
        ("dependentRequired", json!({ "a": ["b"] }), true),
        ("dependentRequired", json!(["a"]), false),
        ("dependencies", json!({ "a": ["b"] }), false),
    ] {
        let mut schema = json!({ "type": "object", "additionalProperties": { "type": "string" } });
        schema[keyword] = value.clone();
        let expected = if stays {
            json!({ keyword: value })
        } else {
            json!({})
        };
        let other = json!({ "Other": { "type": "string" } });
        assert_eq!(
            unchecked_beside(other, schema.clone()),
            expected,
            "{schema}"
        );
    }
}

#[test]
fn all_constraints_of_all_of_hold() {
    let schema = json!({ "allOf": [
        { "type": "integer", "minimum": -3, "maximum": 9 },
        { "type": "integer", "multipleOf": 3, "maximum": 12 },
    ] });
    assert_eq!(
        unchecked(schema),
        json!({ "minimum": -3, "maximum": 9, "multipleOf": 3 })
    );
}

#[test]
fn one_of_the_constraints_of_branches_that_are_one_type_holds() {
    let array = |item: Value| json!({ "type": "array", "items": item });
    for (branches, expected) in [
        (
            json!([
                { "type": "integer", "maximum": -1 },
                { "type": "integer", "multipleOf": 3 },
            ]),
            json!({ "allOf": [{ "anyOf": [{ "maximum": -1 }, { "multipleOf": 3 }] }] }),
        ),
        (
            json!([{ "type": "integer", "maximum": -1 }, { "type": "integer" }]),
            json!({ "allOf": [{}] }),
        ),
        (
            json!([
                array(json!({ "type": "number", "maximum": 1 })),
                array(json!({ "type": "number" })),
            ]),
            json!({ "allOf": [{}] }),
        ),
        (
            json!([{ "type": "number", "minimum": 0.5 }, { "type": "integer" }]),
            json!({ "allOf": [{ "anyOf": [{ "minimum": 0.5 }, { "type": "integer" }] }] }),
        ),
        (
            json!([{ "type": "string", "enum": ["a", "b"] }, { "type": "string" }]),
            json!({}),
        ),
    ] {
        assert_eq!(
            unchecked(json!({ "anyOf": branches })),
            expected,
            "{branches}"
        );
    }
    let other = json!({ "Other": { "type": "string", "enum": ["a", "b"] } });
    let union =
        json!({ "anyOf": [{ "$ref": "#/components/schemas/Other" }, { "type": "string" }] });
    assert_eq!(unchecked_beside(other, union), json!({ "type": "string" }));
}
