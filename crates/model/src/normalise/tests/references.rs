use serde_json::json;

use super::*;

#[test]
fn a_reference_that_leads_nowhere_is_any_json() {
    for target in [
        "#/components/schemas/Gone",
        "other.yaml#/Pet",
        "https://example.com/pet.json",
        "nonsense",
        "#",
    ] {
        assert_normalises(
            json!({ "$ref": target }),
            json!({}),
            &["lost reference /$ref", "untyped"],
        );
    }
}

#[test]
fn a_dangling_reference_beside_a_type_leaves_the_type() {
    assert_normalises(
        json!({ "$ref": "#/gone", "type": "string" }),
        json!({ "type": "string" }),
        &["lost reference /$ref"],
    );
}

#[test]
fn components_that_refer_to_one_another_in_a_cycle_are_normalised() {
    let normalised = normalise(json!({ "components": { "schemas": {
        "Tree": { "type": "object", "properties": { "left": { "$ref": "#/components/schemas/Tree" } } },
        "One": { "type": "object", "properties": { "two": { "$ref": "#/components/schemas/Two" } } },
        "Two": { "type": "array", "items": { "$ref": "#/components/schemas/One" } },
        "Self": { "$ref": "#/components/schemas/Self" },
        "Ping": { "$ref": "#/components/schemas/Pong" },
        "Pong": { "$ref": "#/components/schemas/Ping" },
    } } }));
    assert_eq!(
        normalised.names(),
        ["One", "Ping", "Pong", "Self2", "Tree", "Two"]
    );
    assert_eq!(
        normalised.named("Tree")["properties"]["left"],
        json!({ "$ref": "#/components/schemas/Tree" })
    );
}

#[test]
fn a_reference_into_the_inside_of_a_component_makes_a_component() {
    let normalised = normalise_beside(
        json!({ "Pet": { "type": "object", "properties": {
            "owner": { "type": "object", "properties": { "name": { "type": "string" } } },
        } } }),
        json!({ "$ref": "#/components/schemas/Pet/properties/owner" }),
    );
    assert_eq!(
        normalised.normal,
        json!({ "$ref": "#/components/schemas/PetOwner" })
    );
    assert_eq!(
        normalised.whole.named("PetOwner"),
        json!({ "type": "object", "properties": { "name": { "type": "string" } } })
    );
    assert!(
        normalised
            .notes
            .contains(&"kept reference /components/schemas/Pet/properties/owner".to_owned()),
        "{:?}",
        normalised.notes
    );
}

#[test]
fn definitions_inside_a_schema_become_components() {
    for target in ["#/$defs/Name", "#/components/schemas/Pet/$defs/Name"] {
        let normalised = normalise(json!({ "components": { "schemas": { "Pet": {
            "type": "object",
            "properties": { "name": { "$ref": target } },
            "$defs": { "Name": { "type": "string", "format": "uuid" } },
        } } } }));
        assert_eq!(
            normalised.named("Pet"),
            json!({ "type": "object", "properties": { "name": { "$ref": "#/components/schemas/PetName" } } })
        );
        assert_eq!(
            normalised.named("PetName"),
            json!({ "type": "string", "format": "uuid" })
        );
    }
}

#[test]
fn what_says_something_to_people_may_stand_beside_a_reference() {
    let normalised = normalise_beside(
        json!({ "Name": { "type": "string" } }),
        json!({ "$ref": "#/components/schemas/Name", "description": "Mine.", "maxLength": 3 }),
    );
    assert_eq!(
        normalised.normal,
        json!({ "$ref": "#/components/schemas/Name", "description": "Mine." })
    );
}

#[test]
fn what_narrows_a_reference_is_merged_with_it() {
    let normalised = normalise_beside(
        json!({ "Pet": { "type": "object", "properties": { "name": { "type": "string" } } } }),
        json!({
            "$ref": "#/components/schemas/Pet",
            "properties": { "age": { "type": "integer" } },
            "required": ["name"],
        }),
    );
    assert_eq!(
        normalised.normal,
        json!({
            "type": "object",
            "properties": { "name": { "type": "string" }, "age": { "type": "integer" } },
            "required": ["name"],
        })
    );
}

#[test]
fn the_type_that_a_reference_has_anyway_may_be_said_beside_it() {
    let pets = json!({
        "Pet": { "oneOf": [{ "$ref": "#/components/schemas/Cat" }, { "$ref": "#/components/schemas/Dog" }] },
        "Cat": { "type": "object", "properties": { "purrs": { "type": "boolean" } } },
        "Dog": { "allOf": [{ "type": "object", "properties": { "barks": { "type": "boolean" } } }] },
    });
    let normalised = normalise_beside(
        pets,
        json!({ "type": "object", "$ref": "#/components/schemas/Pet" }),
    );
    assert_eq!(
        normalised.normal,
        json!({ "$ref": "#/components/schemas/Pet" })
    );
}

#[test]
fn names_in_references_are_unescaped() {
    let normalised = normalise_beside(
        json!({ "a/b c": { "type": "boolean" } }),
        json!({ "$ref": "#/components/schemas/a~1b%20c" }),
    );
    assert_eq!(
        normalised.normal,
        json!({ "$ref": "#/components/schemas/Abc" })
    );
    assert!(normalised.notes.is_empty(), "{:?}", normalised.notes);
}
