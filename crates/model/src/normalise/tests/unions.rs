use serde_json::json;

use super::*;

fn animals() -> Value {
    let animal = |kind: &str, own: &str| {
        json!({ "type": "object", "required": ["kind"], "properties": {
            "kind": { "type": "string", "enum": [kind] }, own: { "type": "string" },
        } })
    };
    json!({ "Cat": animal("cat", "claws"), "Dog": animal("dog", "bark") })
}

fn refer(name: &str) -> Value {
    json!({ "$ref": format!("#/components/schemas/{name}") })
}

/// The values by which each branch is chosen, by the branch's type.
fn tags(schema: &Value) -> Vec<(&str, Value)> {
    let branches = schema["oneOf"].as_array().unwrap().iter();
    branches
        .map(|branch| (referenced(branch).unwrap(), branch["tags"].clone()))
        .collect()
}

#[test]
fn a_discriminator_without_mapping_takes_the_values_that_the_arms_list() {
    let normalised = normalise_beside(
        animals(),
        json!({ "oneOf": [refer("Cat"), refer("Dog")], "discriminator": { "propertyName": "kind" } }),
    );
    assert_eq!(normalised.normal["tag"], "kind");
    assert_eq!(
        tags(&normalised.normal),
        [("Cat", json!(["cat"])), ("Dog", json!(["dog"]))]
    );
}

#[test]
fn a_discriminator_without_mapping_or_values_takes_the_names_of_the_arms() {
    let normalised = normalise_beside(
        json!({
            "Cat": { "type": "object", "properties": { "kind": { "type": "string" } } },
            "Dog": { "type": "object", "properties": { "kind": { "type": "string" } } },
        }),
        json!({ "oneOf": [refer("Cat"), refer("Dog")], "discriminator": { "propertyName": "kind" } }),
    );
    assert_eq!(
        tags(&normalised.normal),
        [("Cat", json!(["Cat"])), ("Dog", json!(["Dog"]))]
    );
}

#[test]
fn a_mapping_adds_values_by_reference_and_by_name() {
    let normalised = normalise_beside(
        animals(),
        json!({ "oneOf": [refer("Cat"), refer("Dog")], "discriminator": {
            "propertyName": "kind",
            "mapping": { "puss": "#/components/schemas/Cat", "kitty": "Cat", "hound": "Dog" },
        } }),
    );
    assert_eq!(
        tags(&normalised.normal),
        [
            ("Cat", json!(["cat", "puss", "kitty"])),
            ("Dog", json!(["dog", "hound"]))
        ]
    );
}

#[test]
fn a_mapping_follows_components_that_are_renamed() {
    let cat = animals()["Cat"].clone();
    let normalised = normalise_beside(
        json!({ "api.cat": cat, "Dog": animals()["Dog"] }),
        json!({ "oneOf": [refer("api.cat"), refer("Dog")], "discriminator": {
            "propertyName": "kind",
            "mapping": { "puss": "#/components/schemas/api.cat", "hound": "#/components/schemas/Dog" },
        } }),
    );
    assert_eq!(
        tags(&normalised.normal),
        [
            ("ApiCat", json!(["cat", "puss"])),
            ("Dog", json!(["dog", "hound"]))
        ]
    );
}

#[test]
fn unions_inside_unions_are_opened() {
    assert_normalises(
        json!({ "oneOf": [
            { "anyOf": [{ "type": "string" }, { "type": "integer" }] },
            { "type": "boolean" },
            { "type": "string" },
        ] }),
        json!({ "oneOf": [{ "type": "boolean" }, { "type": "integer" }, { "type": "string" }] }),
        &[],
    );
}

#[test]
fn an_arm_that_takes_anything_makes_the_union_any_json() {
    assert_normalises(
        json!({ "anyOf": [{ "type": "string" }, {}] }),
        json!({}),
        &["kept union /oneOf", "untyped"],
    );
}

#[test]
fn an_integer_beside_a_number_stays_since_a_number_would_round_it() {
    let union = json!({ "oneOf": [{ "type": "integer" }, { "type": "number" }] });
    assert_normalises(union.clone(), union, &[]);
}

#[test]
fn listed_values_beside_any_text_are_one_open_enum() {
    assert_normalises(
        json!({ "anyOf": [{ "type": "string", "enum": ["a", "b"] }, { "type": "string" }] }),
        json!({ "type": "string", "enum": ["a", "b"] }),
        &["kept union /oneOf"],
    );
}

#[test]
fn constants_with_titles_are_an_enum_with_names() {
    assert_normalises(
        json!({ "oneOf": [
            { "const": 1, "title": "Low", "description": "Little." },
            { "const": 2, "title": "High" },
        ] }),
        json!({
            "type": "integer", "enum": [1, 2], "variants": ["Low", "High"],
            "descriptions": ["Little.", null],
        }),
        &[
            "kept const /oneOf/0/const",
            "kept const /oneOf/1/const",
            "kept union /oneOf",
        ],
    );
}

#[test]
fn any_of_beside_one_of_without_a_common_value_is_told() {
    let normalised = normalise_schema(json!({
        "oneOf": [{ "type": "string" }, { "type": "integer" }],
        "anyOf": [{ "type": "boolean" }, { "type": "array", "items": { "type": "string" } }],
    }));
    assert!(
        normalised.notes.contains(&"lost all-of /allOf".to_owned()),
        "{:?}",
        normalised.notes
    );
}

#[test]
fn a_type_beside_a_union_is_the_type_of_the_arms_that_have_none() {
    assert_normalises(
        json!({ "type": "string", "anyOf": [{ "format": "uuid" }, { "format": "date" }] }),
        json!({ "oneOf": [{ "type": "string", "format": "uuid" }, { "type": "string", "format": "date" }] }),
        &["kept type /anyOf/0", "kept type /anyOf/1"],
    );
}

#[test]
fn picky_arms_are_tried_before_those_that_take_anything() {
    let normalised = normalise_beside(
        json!({
            "Few": { "type": "object", "properties": { "a": { "type": "string" } } },
            "Many": { "type": "object", "required": ["a", "b"], "properties": {
                "a": { "type": "string" }, "b": { "type": "string" },
            } },
        }),
        json!({ "anyOf": [
            { "type": "object", "additionalProperties": { "type": "string" } },
            refer("Few"),
            { "type": "string" },
            refer("Many"),
            { "type": "string", "format": "uuid" },
            { "type": "string", "const": "all" },
            { "type": "boolean" },
        ] }),
    );
    let branches = normalised.normal["oneOf"].as_array().unwrap();
    let kinds: Vec<_> = branches
        .iter()
        .map(|branch| match referenced(branch) {
            Some(name) => name.to_owned(),
            None if branch.get("const").is_some() => "const".to_owned(),
            None => branch
                .get("format")
                .unwrap_or(&branch["type"])
                .as_str()
                .unwrap()
                .to_owned(),
        })
        .collect();
    assert_eq!(
        kinds,
        [
            "const", "boolean", "uuid", "string", "Many", "Few", "object"
        ]
    );
}

#[test]
fn arms_that_become_one_type_are_one_arm() {
    let union = json!({ "anyOf": [
        { "type": "string", "maxLength": 9 },
        { "type": "string", "pattern": "^a" },
        { "type": "string", "format": "byte" },
        { "$ref": "#/components/schemas/Text" },
        { "type": "array", "items": { "type": "string", "minLength": 1 } },
        { "$ref": "#/components/schemas/Texts" },
    ] });
    let text = json!({ "type": "string", "minLength": 3 });
    let schema = |name: &str| json!({ "$ref": format!("#/components/schemas/{name}") });
    let normalised = normalise(json!({
        "paths": { "/x": { "get": { "operationId": "x", "responses": { "200": { "content": {
            "application/json": { "schema": schema("Holder") },
        } } } } } },
        "components": { "schemas": {
            "Holder": { "type": "object", "properties": { "subject": union } },
            "Text": text,
            "Texts": { "type": "array", "items": schema("Text") },
        } },
    }));
    assert_eq!(
        normalised.names(),
        ["Holder", "HolderSubject", "Text", "Texts"]
    );
    assert_eq!(
        normalised.named("HolderSubject")["oneOf"],
        json!([{ "type": "string" }, { "type": "array", "items": { "type": "string" } }])
    );
    assert_eq!(normalised.report.losses().count(), 0);
    let unchecked = normalised.details("response-string");
    assert_eq!(unchecked.len(), 4, "{unchecked:?}");
}

/// The branches of a union of `Cat` and `Dog` by `kind`, each with the values that select it.
fn union_of_pets(components: Value, mapping: Value) -> Normalised {
    let pet = json!({
        "oneOf": [refer("Cat"), refer("Dog")],
        "discriminator": { "propertyName": "kind", "mapping": mapping },
    });
    let mut schemas = components.as_object().unwrap().clone();
    schemas.insert("Pet".to_owned(), pet);
    normalise(json!({ "components": { "schemas": schemas } }))
}

#[test]
fn a_mapping_that_the_constants_of_the_branches_disagree_with_is_not_believed() {
    let pet = |kind: &str| json!({ "type": "object", "required": ["kind"], "properties": { "kind": { "const": kind } } });
    let normalised = union_of_pets(
        json!({ "Cat": pet("cat"), "Dog": pet("dog") }),
        json!({
            "shelter__pets__Cat-Input__1": "#/components/schemas/Cat",
            "shelter__pets__Dog-Input__1": "#/components/schemas/Dog",
        }),
    );
    assert_eq!(
        tags(&normalised.named("Pet")),
        [("Cat", json!(["cat"])), ("Dog", json!(["dog"]))]
    );
}

#[test]
fn a_nested_union_contributes_the_values_of_its_branches() {
    let animal =
        |kind: &str| json!({ "type": "object", "properties": { "kind": { "const": kind } } });
    let normalised = union_of_pets(
        json!({
            "Cat": animal("cat"),
            "Dog": { "oneOf": [refer("Poodle"), refer("Terrier")] },
            "Poodle": animal("poodle"),
            "Terrier": { "allOf": [refer("Named"), animal("terrier")] },
            "Named": { "type": "object", "properties": { "name": { "type": "string" } } },
        }),
        json!({}),
    );
    assert_eq!(
        tags(&normalised.named("Pet")),
        [
            ("Cat", json!(["cat"])),
            ("Dog", json!(["terrier", "poodle"]))
        ]
    );
}

#[test]
fn a_nested_union_with_a_branch_of_no_value_is_the_last_resort() {
    let normalised = union_of_pets(
        json!({
            "Cat": animals()["Cat"],
            "Dog": { "oneOf": [refer("Poodle"), refer("Stray")] },
            "Poodle": animals()["Dog"],
            "Stray": { "type": "object", "properties": { "place": { "type": "string" } } },
        }),
        json!({}),
    );
    assert_eq!(
        tags(&normalised.named("Pet")),
        [("Cat", json!(["cat"])), ("Dog", Value::Null)]
    );
}

#[test]
fn unions_that_contain_one_another_have_tags_of_their_own() {
    let normalised = union_of_pets(
        json!({
            "Cat": animals()["Cat"],
            "Dog": { "oneOf": [refer("Pet"), refer("Poodle")], "discriminator": { "propertyName": "kind" } },
            "Poodle": animals()["Dog"],
        }),
        json!({}),
    );
    assert_eq!(
        tags(&normalised.named("Pet")),
        [("Cat", json!(["cat"])), ("Dog", json!(["dog", "cat"]))]
    );
}

#[test]
fn a_property_that_is_another_constant_in_every_branch_is_the_tag() {
    let animal = |kind: &str| json!({ "type": "object", "required": ["kind"], "properties": { "kind": { "const": kind } } });
    let union = |schemas: Value| {
        let normalised =
            normalise_beside(schemas, json!({ "anyOf": [refer("Cat"), refer("Dog")] }));
        normalised.normal.get("tag").cloned()
    };
    let declared = union(json!({ "Cat": animal("cat"), "Dog": animal("dog") }));
    assert_eq!(declared, Some(json!("kind")));
    assert_eq!(
        union(json!({ "Cat": animal("pet"), "Dog": animal("pet") })),
        None
    );
    assert_eq!(union(animals()), None);
}

#[test]
fn one_branch_with_a_discriminator_is_a_union_that_may_grow() {
    let one = |discriminator: Value| {
        let mut union = json!({ "oneOf": [refer("Cat"), { "type": "null" }] });
        union["discriminator"] = discriminator;
        normalise_beside(animals(), union).normal
    };
    let declared = one(json!({ "propertyName": "kind" }));
    assert_eq!(tags(&declared), [("Cat", json!(["cat"]))]);
    assert_eq!(declared["nullable"], true);
    assert_eq!(
        one(Value::Null),
        json!({ "$ref": "#/components/schemas/Cat", "nullable": true })
    );
}
