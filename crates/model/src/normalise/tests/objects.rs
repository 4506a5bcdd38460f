use serde_json::json;

use super::*;

#[test]
fn members_beside_those_described_are_kept_where_the_document_says_so() {
    let open = json!({ "a": { "type": "string" } });
    assert_normalises(
        json!({ "type": "object", "properties": open, "additionalProperties": true }),
        json!({ "type": "object", "properties": open, "additionalProperties": {} }),
        &[],
    );
    assert_normalises(
        json!({ "type": "object", "properties": open, "additionalProperties": { "type": "integer" } }),
        json!({ "type": "object", "properties": open, "additionalProperties": { "type": "integer" } }),
        &[],
    );
    assert_normalises(
        json!({ "type": "object", "properties": open }),
        json!({ "type": "object", "properties": open }),
        &[],
    );
}

#[test]
fn a_closed_object_ignores_what_it_does_not_know() {
    assert_normalises(
        json!({ "type": "object", "properties": { "a": {} }, "additionalProperties": false }),
        json!({ "type": "object", "properties": { "a": {} } }),
        &["kept closed-object /additionalProperties"],
    );
}

#[test]
fn properties_named_by_a_pattern_are_a_map() {
    assert_normalises(
        json!({ "type": "object", "patternProperties": { "^x-": { "type": "integer" } }, "additionalProperties": false }),
        json!({ "type": "object", "additionalProperties": { "type": "integer" } }),
        &["lost pattern-properties /patternProperties"],
    );
    assert_normalises(
        json!({
            "type": "object",
            "patternProperties": { "^a": { "type": "integer" }, "^b": { "type": "string" } },
            "additionalProperties": false,
        }),
        json!({ "type": "object", "additionalProperties": {
            "oneOf": [{ "type": "integer" }, { "type": "string" }],
        } }),
        &["lost pattern-properties /patternProperties"],
    );
}

#[test]
fn patterns_beside_names_that_match_none_are_a_map_of_any_json() {
    let open = normalise_schema(
        json!({ "type": "object", "patternProperties": { "^x-": { "type": "integer" } } }),
    );
    assert_eq!(
        open.normal,
        json!({ "type": "object", "additionalProperties": {} })
    );
}

#[test]
fn a_property_that_must_not_be_there_is_not() {
    assert_normalises(
        json!({ "type": "object", "properties": { "a": { "type": "string" }, "b": false } }),
        json!({ "type": "object", "properties": { "a": { "type": "string" } } }),
        &["kept boolean-schema /properties/b"],
    );
}

#[test]
fn a_required_property_that_is_not_described_may_hold_anything() {
    assert_normalises(
        json!({ "type": "object", "required": ["a"] }),
        json!({ "type": "object", "required": ["a"], "properties": { "a": {} }, "additionalProperties": {} }),
        &["kept required /required"],
    );
    assert_normalises(
        json!({ "type": "object", "required": ["a"], "additionalProperties": { "type": "integer" } }),
        json!({
            "type": "object",
            "required": ["a"],
            "properties": { "a": { "type": "integer" } },
            "additionalProperties": { "type": "integer" },
        }),
        &["kept required /required"],
    );
}

#[test]
fn a_map_is_a_map() {
    let map = json!({ "type": "object", "additionalProperties": { "type": "integer" } });
    assert_normalises(map.clone(), map, &[]);
}
