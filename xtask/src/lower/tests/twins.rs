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

fn of(schemas: Value) -> Lowered {
    lower(json!({ "components": { "schemas": schemas } }))
}

#[test]
fn twins_that_are_the_same_are_one_type_with_two_aliases() {
    let lowered = of(json!({
        "Outer-Input": outer("In", "Inner-Input"),
        "Outer-Output": outer("Out", "Inner-Output"),
        "Inner-Input": inner("a"),
        "Inner-Output": inner("a"),
        "Holder": { "type": "object", "properties": { "outer": refer("Outer-Output") } },
    }));
    assert_eq!(
        lowered.names(),
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
        lowered.named("Holder")["properties"]["outer"],
        refer("Outer")
    );
    assert_eq!(
        lowered.named("Outer")["properties"]["again"],
        refer("Inner")
    );
    for alias in ["OuterInput", "OuterOutput"] {
        assert_eq!(lowered.schema(alias).reference(), Some("Outer"));
    }
    assert_eq!(
        lowered.notes("/components/schemas")[..2],
        ["kept twins /Inner-Input", "kept twins /Outer-Input"]
    );
}

#[test]
fn twins_that_refer_to_different_types_stay_two() {
    let lowered = of(json!({
        "Outer-Input": outer("In", "Inner-Input"),
        "Outer-Output": outer("Out", "Inner-Output"),
        "Inner-Input": inner("a"),
        "Inner-Output": inner("b"),
    }));
    assert_eq!(
        lowered.names(),
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
    let lowered = of(json!({
        "A-Input": model("A-Input", "B-Input"),
        "A-Output": model("A-Output", "B-Output"),
        "B-Input": model("B-Input", "A-Input"),
        "B-Output": model("B-Output", "A-Output"),
    }));
    assert_eq!(
        lowered.names(),
        ["A", "AInput", "AOutput", "B", "BInput", "BOutput"]
    );
}

#[test]
fn the_name_without_the_suffix_may_be_taken() {
    for taken in ["Inner", "inner"] {
        let lowered = of(json!({
            "Inner-Input": inner("a"), "Inner-Output": inner("a"), taken: inner("c"),
        }));
        assert_eq!(lowered.names(), ["Inner", "InnerInput", "InnerOutput"]);
        assert!(lowered.schema("InnerInput").object().is_some());
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
    let lowered = of(json!({
        "Holder-Input": holder("Input"), "Holder-Output": holder("Output"),
        "Cat-Input": animal("cat"), "Cat-Output": animal("cat"), "Dog": animal("dog"),
    }));
    let pet = lowered.named("HolderPet");
    assert_eq!(pet["tag"], "kind");
    assert_eq!(pet["oneOf"][0]["tags"], json!(["cat"]));
}
