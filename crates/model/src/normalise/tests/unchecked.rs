//! The constraints that no type checks, which JSON Schemas state.

use serde_json::json;

use super::*;

/// What stays unchecked of a property, those of its items at `items`.
fn unchecked(schema: Value) -> Value {
    unchecked_beside(json!({}), schema)
}

fn unchecked_beside(components: Value, schema: Value) -> Value {
    fn of(schema: &crate::Schema) -> Value {
        let mut found = Value::Object(schema.unchecked.clone());
        if let crate::SchemaKind::Array(items) = &schema.kind
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
        (
            json!({ "type": "integer", "minimum": 0 }),
            json!({ "minimum": 0 }),
        ),
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
            json!({}),
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
fn keywords_that_hold_schemas_or_depend_on_others_are_only_reported() {
    for (keyword, value) in [
        ("not", json!({ "const": 3 })),
        ("not", json!({ "multipleOf": "x" })),
        ("not", json!(3)),
        ("if", json!({ "required": ["a"] })),
        ("then", json!({ "required": ["b"] })),
        ("else", json!(false)),
        ("contains", json!({ "const": 3 })),
        ("minContains", json!(0)),
        ("maxContains", json!(2)),
        ("propertyNames", json!({ "pattern": "(" })),
        ("dependentRequired", json!({ "a": ["b"] })),
        (
            "dependentSchemas",
            json!({ "a": { "$ref": "#/components/schemas/Other" } }),
        ),
        ("dependencies", json!({ "a": ["b"] })),
        ("unevaluatedItems", json!(false)),
        ("unevaluatedProperties", json!(false)),
    ] {
        let of_items = keyword.ends_with("ontains") || keyword == "unevaluatedItems";
        let mut schema = json!({ "type": if of_items { "array" } else { "object" } });
        schema[keyword] = value;
        let other = json!({ "Other": { "type": "string" } });
        assert_eq!(
            unchecked_beside(other.clone(), schema.clone()),
            json!({}),
            "{schema}"
        );
        let report = normalise_beside(other, schema.clone()).whole;
        let details = report.details("unchecked-constraint");
        assert_eq!(details.len(), 1, "{schema}: {details:?}");
        assert!(details[0].starts_with(keyword), "{schema}: {details:?}");
    }
}

#[test]
fn malformed_values_of_keywords_are_not_stated() {
    for (keyword, value) in [
        ("minItems", json!(-1)),
        ("maxItems", json!("three")),
        ("minItems", json!(1.5)),
        ("uniqueItems", json!("yes")),
        ("maxProperties", json!([2])),
        ("minProperties", json!(0)),
        ("multipleOf", json!(0)),
        ("multipleOf", json!(-2)),
        ("minimum", json!("low")),
        ("exclusiveMaximum", json!({})),
        ("minLength", json!(true)),
        ("pattern", json!("(")),
        ("pattern", json!(3)),
        ("format", json!(["uri"])),
        ("x-unchecked", json!({ "type": 3 })),
    ] {
        let kind = match keyword {
            "minItems" | "maxItems" | "uniqueItems" => "array",
            "minProperties" | "maxProperties" => "object",
            "multipleOf" | "minimum" | "exclusiveMaximum" => "number",
            _ => "string",
        };
        let mut schema = json!({ "type": kind });
        schema[keyword] = value;
        assert_eq!(unchecked(schema.clone()), json!({}), "{schema}");
    }
    // A count may be written as a float, and is an integer all the same.
    let counted = json!({ "type": "array", "minItems": 2.0, "maxItems": 1e30 });
    assert_eq!(
        unchecked(counted),
        json!({ "minItems": 2, "maxItems": u64::MAX })
    );
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
            json!([{ "type": "string", "enum": ["a", "b"] }, { "type": "string" }]),
            json!({}),
        ),
        // Long ones are not copied.
        (
            json!([
                { "type": "string", "format": "date", "pattern": "a".repeat(2_000) },
                { "type": "string", "format": "date", "pattern": "b".repeat(2_000) },
            ]),
            json!({ "allOf": [{}] }),
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

#[test]
fn unions_of_many_branches_that_are_one_type_take_linear_time() {
    const BRANCHES: usize = 5_000;
    let branches =
        |branch: &dyn Fn(usize) -> Value| -> Vec<Value> { (1..=BRANCHES).map(branch).collect() };
    let integers = |least| json!({ "type": "integer", "minimum": least });
    let bounds = |bound| json!({ "minimum": bound });
    assert_eq!(
        unchecked(json!({ "anyOf": branches(&integers) })),
        json!({ "allOf": [{ "anyOf": branches(&bounds) }] })
    );

    // One branch without constraints accepts what all others do.
    let mut open = branches(&integers);
    open.push(json!({ "type": "integer" }));
    assert_eq!(
        unchecked(json!({ "oneOf": open })),
        json!({ "allOf": [{}] })
    );

    // The same constraints are stated once.
    let repeated = branches(
        &|index| json!({ "type": "integer", "multipleOf": 2 + index % 2, "description": index.to_string() }),
    );
    assert_eq!(
        unchecked(json!({ "anyOf": repeated })),
        json!({ "allOf": [{ "anyOf": [{ "multipleOf": 3 }, { "multipleOf": 2 }] }] })
    );
}
