use serde_json::json;

use super::*;

#[test]
fn a_constant_of_every_json_type_is_a_constant() {
    for value in [
        json!("a"),
        json!(7),
        json!(1.5),
        json!(false),
        json!([1, 2]),
        json!({ "a": 1 }),
    ] {
        assert_normalises(
            json!({ "const": value }),
            json!({ "const": value }),
            &["kept const /const"],
        );
    }
}

#[test]
fn values_listed_twice_are_listed_once_and_names_beside_them_dropped() {
    assert_normalises(
        json!({ "type": "string", "enum": ["a", "b", "a"], "x-enum-varnames": ["A", "B", "C"] }),
        json!({ "type": "string", "enum": ["a", "b"] }),
        &["kept enum /enum"],
    );
}

#[test]
fn names_that_the_document_gives_to_values_are_kept() {
    for keyword in ["x-enum-varnames", "x-enumNames"] {
        let mut schema = json!({ "type": "integer", "enum": [1, 2] });
        schema[keyword] = json!(["One", "Two"]);
        assert_normalises(
            schema,
            json!({ "type": "integer", "enum": [1, 2], "variants": ["One", "Two"] }),
            &[],
        );
    }
}

#[test]
fn values_of_several_types_are_a_union_of_an_arm_a_type() {
    assert_normalises(
        json!({ "enum": ["auto", 1, 2, true, null] }),
        json!({
            "nullable": true,
            "oneOf": [
                { "type": "boolean" },
                { "type": "integer", "enum": [1, 2] },
                { "type": "string", "enum": ["auto"] },
            ],
        }),
        &["kept nullable /enum", "kept enum /enum"],
    );
}

#[test]
fn whole_and_broken_numbers_are_numbers() {
    assert_normalises(
        json!({ "enum": [1, 1.5] }),
        json!({ "type": "number" }),
        &[],
    );
}

#[test]
fn the_values_decide_against_the_stated_type() {
    assert_normalises(
        json!({ "type": "string", "enum": [1, 2] }),
        json!({ "type": "integer", "enum": [1, 2] }),
        &["kept enum /type"],
    );
}

#[test]
fn an_enumeration_of_objects_is_not_kept() {
    assert_normalises(
        json!({ "type": "object", "enum": [{ "a": 1 }, { "a": 2 }] }),
        json!({ "type": "object" }),
        &["lost enum /enum"],
    );
}

#[test]
fn an_empty_enum_says_nothing() {
    assert_normalises(
        json!({ "type": "string", "enum": [] }),
        json!({ "type": "string" }),
        &["lost malformed /enum"],
    );
}

fn kinds() -> Value {
    json!({ "SchemaKind": {
        "type": "integer",
        "format": "int32",
        "oneOf": [
            { "title": "BLOCK", "description": "Stops it.", "const": 1 },
            { "title": "FLAG", "const": 2 },
            { "title": "MUTE", "const": 3 },
        ],
    } })
}

#[test]
fn a_union_of_constants_is_an_enumeration_whatever_stands_beside_it() {
    let normalised = normalise_beside(
        kinds(),
        json!({ "$ref": "#/components/schemas/SchemaKind" }),
    );
    assert_eq!(
        normalised.whole.named("SchemaKind"),
        json!({
            "type": "integer",
            "enum": [1, 2, 3],
            "variants": ["Block", "Flag", "Mute"],
            "descriptions": ["Stops it.", null, null],
        })
    );
}

#[test]
fn lists_of_values_at_once_leave_the_values_that_are_in_all_of_them() {
    let kind = json!([{ "$ref": "#/components/schemas/SchemaKind" }]);
    for (values, expected) in [
        // The tag of a branch beside the enumeration of all tags.
        (
            json!([1]),
            json!({ "const": 1, "description": "Stops it." }),
        ),
        (
            json!([3, 1, 9]),
            json!({
                "type": "integer",
                "enum": [1, 3],
                "variants": ["Block", "Mute"],
                "descriptions": ["Stops it.", null],
            }),
        ),
        (
            json!([3, 2, 1]),
            json!({ "$ref": "#/components/schemas/SchemaKind" }),
        ),
    ] {
        let normalised = normalise_beside(
            kinds(),
            json!({ "type": "integer", "format": "int32", "enum": values, "allOf": kind }),
        );
        let written = match normalised.normal.get("$ref") {
            Some(_) => json!({ "$ref": normalised.normal["$ref"] }),
            None => normalised.normal.clone(),
        };
        assert_eq!(written, expected, "{values}");
        assert_eq!(
            normalised
                .notes
                .iter()
                .filter(|note| note.starts_with("lost"))
                .count(),
            0
        );
    }
}

#[test]
fn lists_that_share_no_value_are_reported_and_the_first_is_kept() {
    let normalised = normalise_beside(
        kinds(),
        json!({ "type": "integer", "enum": [8, 9], "allOf": [{ "$ref": "#/components/schemas/SchemaKind" }] }),
    );
    assert!(
        normalised.notes.contains(&"lost all-of /allOf".to_owned()),
        "{:?}",
        normalised.notes
    );
}
