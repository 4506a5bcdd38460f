use serde_json::json;

use super::*;

fn pets() -> Value {
    json!({
        "Named": { "type": "object", "required": ["name"], "properties": { "name": { "type": "string" } } },
        "Aged": { "type": "object", "properties": { "age": { "type": "integer" } } },
    })
}

fn named() -> Value {
    json!({ "$ref": "#/components/schemas/Named" })
}

fn aged() -> Value {
    json!({ "$ref": "#/components/schemas/Aged" })
}

#[test]
fn one_arm_of_all_of_stands_for_the_whole() {
    let normalised = normalise_beside(
        pets(),
        json!({ "description": "Mine.", "allOf": [named()] }),
    );
    assert_eq!(
        normalised.normal,
        json!({ "$ref": "#/components/schemas/Named", "description": "Mine." })
    );
    assert_eq!(normalised.notes, ["kept all-of /allOf"]);
}

#[test]
fn arms_of_all_of_that_only_speak_to_people_are_left_out() {
    let normalised = normalise_beside(
        pets(),
        json!({ "allOf": [named(), { "description": "Mine." }] }),
    );
    assert_eq!(
        normalised.normal,
        json!({ "$ref": "#/components/schemas/Named", "description": "Mine." })
    );
}

#[test]
fn the_arms_of_all_of_are_merged() {
    let normalised = normalise_beside(
        pets(),
        json!({ "allOf": [
            named(),
            { "allOf": [aged()] },
            { "type": "object", "required": ["name", "id"], "properties": { "id": { "type": "string" } } },
        ] }),
    );
    assert_eq!(
        normalised.normal,
        json!({
            "type": "object",
            "required": ["name", "id"],
            "properties": {
                "name": { "type": "string" },
                "age": { "type": "integer" },
                "id": { "type": "string" },
            },
        })
    );
    assert_eq!(
        normalised.whole.report.losses().count(),
        0,
        "{:?}",
        normalised.notes
    );
}

#[test]
fn a_property_defined_twice_takes_the_later_definition_that_says_something() {
    let normalised = normalise_beside(
        pets(),
        json!({ "allOf": [
            named(),
            { "type": "object", "properties": { "name": {} } },
            { "type": "object", "properties": { "name": { "type": "string", "format": "uuid" } } },
        ] }),
    );
    assert_eq!(
        normalised.normal["properties"]["name"],
        json!({ "type": "string", "format": "uuid" })
    );
}

#[test]
fn arms_that_contradict_each_other_are_told() {
    let normalised = normalise_beside(
        pets(),
        json!({ "allOf": [named(), { "type": "string", "maxLength": 3 }] }),
    );
    assert_eq!(normalised.normal["type"], "object");
    assert!(
        normalised
            .notes
            .contains(&"lost all-of /allOf/1/type".to_owned()),
        "{:?}",
        normalised.notes
    );
}

#[test]
fn a_component_that_is_a_part_of_itself_is_told_and_normalised() {
    let normalised = normalise(json!({ "components": { "schemas": {
        "A": { "allOf": [
            { "$ref": "#/components/schemas/B" },
            { "type": "object", "properties": { "a": { "type": "string" } } },
        ] },
        "B": { "allOf": [
            { "$ref": "#/components/schemas/A" },
            { "type": "object", "properties": { "b": { "type": "string" } } },
        ] },
    } } }));
    assert_eq!(
        normalised.named("A")["properties"],
        json!({ "a": { "type": "string" }, "b": { "type": "string" } })
    );
    assert_eq!(
        normalised
            .details("all-of")
            .iter()
            .filter(|what| what.contains("holds itself"))
            .count(),
        1
    );
}

#[test]
fn a_union_among_the_arms_of_all_of_is_a_union_of_wholes() {
    let normalised = normalise_beside(
        pets(),
        json!({ "allOf": [
            { "type": "object", "required": ["id"], "properties": { "id": { "type": "string" } } },
            { "oneOf": [named(), aged()] },
        ] }),
    );
    let branches = normalised.normal["oneOf"].as_array().unwrap();
    assert_eq!(branches.len(), 2);
    assert_eq!(
        branches[0]["properties"],
        json!({ "id": { "type": "string" }, "name": { "type": "string" } })
    );
    assert_eq!(
        branches[1]["properties"],
        json!({ "id": { "type": "string" }, "age": { "type": "integer" } })
    );
}

#[test]
fn what_stands_beside_a_union_is_a_part_of_each_arm() {
    let normalised = normalise_beside(
        pets(),
        json!({
            "type": "object",
            "properties": { "id": { "type": "string" } },
            "anyOf": [named(), aged()],
        }),
    );
    let branches = normalised.normal["oneOf"].as_array().unwrap();
    assert!(
        branches
            .iter()
            .all(|branch| branch["properties"]["id"] == json!({ "type": "string" })),
        "{branches:?}"
    );
}

#[test]
fn arms_that_only_say_what_is_required_together_narrow_no_type() {
    let normalised = normalise_schema(json!({
        "type": "object",
        "properties": { "a": { "type": "string" }, "b": { "type": "string" } },
        "anyOf": [{ "required": ["a"] }, { "required": ["b"] }],
    }));
    assert_eq!(
        normalised.normal,
        json!({
            "type": "object",
            "properties": { "a": { "type": "string" }, "b": { "type": "string" } },
        })
    );
    assert!(
        normalised
            .notes
            .iter()
            .any(|note| note.starts_with("lost required-together")),
        "{:?}",
        normalised.notes
    );
}

#[test]
fn compositions_nested_without_end_stop_and_are_told() {
    let mut schema = json!({ "type": "string" });
    for _ in 0..60 {
        schema = json!({ "oneOf": [schema, { "type": "array", "items": { "type": "integer" } }] });
    }
    let normalised = normalise_schema(schema);
    assert!(
        normalised
            .notes
            .iter()
            .any(|note| note.starts_with("lost composition")),
        "{:?}",
        normalised.notes
    );
}

#[test]
fn a_member_that_another_arm_describes_is_described() {
    let described = json!({ "type": "object", "properties": { "a": { "type": "string" } } });
    for schema in [
        json!({ "allOf": [described, { "type": "object", "required": ["a"] }] }),
        json!({ "allOf": [{ "required": ["a"] }, { "$ref": "#/components/schemas/Base" }] }),
        json!({ "type": "object", "required": ["a"], "allOf": [{ "$ref": "#/components/schemas/Base" }] }),
    ] {
        let normalised = normalise_beside(json!({ "Base": described }), schema.clone());
        assert_eq!(normalised.whole.details("required"), [""; 0], "{schema}");
        assert_eq!(normalised.normal["properties"], described["properties"]);
        assert_eq!(normalised.normal["required"], json!(["a"]));
        assert!(normalised.whole.report.untyped.is_empty(), "{schema}");
    }
    let normalised = normalise_beside(
        json!({ "Base": described }),
        json!({ "allOf": [{ "$ref": "#/components/schemas/Base" }, { "required": ["b"] }] }),
    );
    assert_eq!(normalised.normal["properties"]["b"], json!({}));
    assert_eq!(
        normalised.notes,
        [
            "kept type /allOf/1",
            "kept all-of /allOf",
            "kept required /allOf"
        ]
    );
}
