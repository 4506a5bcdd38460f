use serde_json::json;

use super::*;

#[test]
fn a_closed_list_of_items_is_a_tuple() {
    let leading = json!([{ "type": "string" }, { "type": "integer" }]);
    for (keyword, value) in [
        ("items", json!(false)),
        ("maxItems", json!(2)),
        ("unevaluatedItems", json!(false)),
    ] {
        let mut schema = json!({ "type": "array", "prefixItems": leading, "minItems": 2 });
        schema[keyword] = value;
        assert_normalises(
            schema,
            json!({ "type": "array", "prefixItems": leading }),
            &["kept tuple /prefixItems"],
        );
    }
}

#[test]
fn an_open_list_of_items_is_an_array_of_their_union() {
    assert_normalises(
        json!({
            "type": "array",
            "prefixItems": [{ "type": "string" }],
            "items": { "type": "integer" },
        }),
        json!({ "type": "array", "items": { "oneOf": [{ "type": "integer" }, { "type": "string" }] } }),
        &["lost tuple /prefixItems"],
    );
    let open = normalise_schema(json!({ "type": "array", "prefixItems": [{ "type": "string" }] }));
    assert_eq!(open.normal, json!({ "type": "array", "items": {} }));
    assert!(
        open.notes.contains(&"lost tuple /prefixItems".to_owned()),
        "{:?}",
        open.notes
    );
    assert!(
        open.notes.iter().any(|note| note.starts_with("untyped ")),
        "{:?}",
        open.notes
    );
}

#[test]
fn a_tuple_that_may_be_cut_short_is_an_array() {
    assert_normalises(
        json!({
            "type": "array",
            "prefixItems": [{ "type": "string" }, { "type": "integer" }],
            "items": false,
            "minItems": 1,
        }),
        json!({ "type": "array", "items": { "oneOf": [{ "type": "integer" }, { "type": "string" }] } }),
        &[
            "lost tuple /prefixItems",
            "lost unchecked-constraint /minItems",
        ],
    );
}

#[test]
fn a_list_for_items_is_what_prefix_items_was_called() {
    assert_normalises(
        json!({ "type": "array", "items": [{ "type": "string" }], "additionalItems": false, "minItems": 1 }),
        json!({ "type": "array", "prefixItems": [{ "type": "string" }] }),
        &["kept malformed /items", "kept tuple /prefixItems"],
    );
}

#[test]
fn an_array_without_items_holds_any_json() {
    assert_normalises(
        json!({ "type": "array" }),
        json!({ "type": "array", "items": {} }),
        &[],
    );
    assert_normalises(
        json!({ "type": "array", "items": false }),
        json!({ "type": "array", "items": {} }),
        &["lost array /items"],
    );
}

#[test]
fn constraints_that_no_type_says_are_told_with_their_values() {
    let normalised = normalise_schema(json!({
        "type": "array", "items": { "type": "string" }, "minItems": 1, "uniqueItems": true,
        "contains": { "const": "a" },
    }));
    assert_eq!(
        normalised.normal,
        json!({ "type": "array", "items": { "type": "string" } })
    );
    assert_eq!(
        normalised.whole.details("unchecked-constraint"),
        [
            "contains `{\"const\":\"a\"}`",
            "uniqueItems `true`",
            "minItems `1`"
        ]
    );
}
