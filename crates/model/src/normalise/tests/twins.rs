use serde_json::json;

use super::*;

fn refer(name: &str) -> Value {
    json!({ "$ref": format!("#/components/schemas/{name}") })
}

/// A model that refers to another one by the name `inner`.
fn outer(title: &str, inner: &str) -> Value {
    json!({
        "type": "object",
        "title": title,
        "properties": {
            "kind": { "enum": ["a", "b"] },
            "inner": { "type": "array", "items": refer(inner) },
            "again": refer(inner),
        },
    })
}

fn inner(property: &str) -> Value {
    json!({ "type": "object", "properties": { property: { "type": "string" } } })
}

fn of(schemas: Value) -> Normalised {
    normalise(json!({ "components": { "schemas": schemas } }))
}

#[test]
fn twins_that_are_the_same_are_one_type_with_two_aliases() {
    let normalised = of(json!({
        "Outer-Input": outer("In", "Inner-Input"),
        "Outer-Output": outer("Out", "Inner-Output"),
        "Inner-Input": inner("a"),
        "Inner-Output": inner("a"),
        "Holder": { "type": "object", "properties": { "outer": refer("Outer-Output") } },
    }));
    assert_eq!(
        normalised.names(),
        [
            "Holder",
            "Inner",
            "InnerInput",
            "InnerOutput",
            "Outer",
            "OuterInput",
            "OuterKind",
            "OuterOutput",
        ]
    );
    assert_eq!(
        normalised.named("Holder")["properties"]["outer"],
        refer("Outer")
    );
    assert_eq!(
        normalised.named("Outer")["properties"]["again"],
        refer("Inner")
    );
    for alias in ["OuterInput", "OuterOutput"] {
        assert_eq!(normalised.schema(alias).reference(), Some("Outer"));
    }
    assert_eq!(
        normalised.notes("/components/schemas")[..2],
        ["kept twins /Inner-Input", "kept twins /Outer-Input"]
    );
}

#[test]
fn twins_that_refer_to_different_types_stay_two() {
    let normalised = of(json!({
        "Outer-Input": outer("In", "Inner-Input"),
        "Outer-Output": outer("Out", "Inner-Output"),
        "Inner-Input": inner("a"),
        "Inner-Output": inner("b"),
    }));
    assert_eq!(
        normalised.names(),
        [
            "InnerInput",
            "InnerOutput",
            "OuterInput",
            "OuterInputKind",
            "OuterOutput",
            "OuterOutputKind",
        ]
    );
}

#[test]
fn twins_that_refer_to_themselves_and_one_another_are_the_same() {
    let model = |own: &str, other: &str| {
        json!({ "type": "object", "properties": {
            "own": refer(own),
            "other": { "anyOf": [refer(other), { "type": "null" }] },
        } })
    };
    let normalised = of(json!({
        "A-Input": model("A-Input", "B-Input"),
        "A-Output": model("A-Output", "B-Output"),
        "B-Input": model("B-Input", "A-Input"),
        "B-Output": model("B-Output", "A-Output"),
    }));
    assert_eq!(
        normalised.names(),
        ["A", "AInput", "AOutput", "B", "BInput", "BOutput"]
    );
}

#[test]
fn the_name_without_the_suffix_may_be_taken() {
    for taken in ["Inner", "inner"] {
        let normalised = of(json!({
            "Inner-Input": inner("a"), "Inner-Output": inner("a"), taken: inner("c"),
        }));
        assert_eq!(normalised.names(), ["Inner", "InnerInput", "InnerOutput"]);
        assert!(normalised.schema("InnerInput").object().is_some());
    }
}

#[test]
fn the_keys_of_a_mapping_do_not_tell_twins_apart() {
    let animal =
        |kind: &str| json!({ "type": "object", "properties": { "kind": { "const": kind } } });
    let holder = |suffix: &str| {
        json!({ "type": "object", "properties": { "pet": {
            "oneOf": [refer(&format!("Cat-{suffix}")), refer("Dog")],
            "discriminator": { "propertyName": "kind", "mapping": {
                format!("pets__Cat-{suffix}__1"): format!("#/components/schemas/Cat-{suffix}"),
                format!("pets__Dog-{suffix}__1"): "#/components/schemas/Dog",
            } },
        } } })
    };
    let normalised = of(json!({
        "Holder-Input": holder("Input"), "Holder-Output": holder("Output"),
        "Cat-Input": animal("cat"), "Cat-Output": animal("cat"), "Dog": animal("dog"),
    }));
    let pet = normalised.named("HolderPet");
    assert_eq!(pet["tag"], "kind");
    assert_eq!(pet["oneOf"][0]["tags"], json!(["cat"]));
}
