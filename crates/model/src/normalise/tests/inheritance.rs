use serde_json::json;

use super::*;
use crate::normalise::compose::MERGED_PROPERTIES;

fn reference(name: &str) -> Value {
    json!({ "$ref": format!("#/components/schemas/{name}") })
}

/// A document whose request holds the component `Pet`.
fn pets(schemas: Value) -> Normalised {
    let body = json!({ "application/json": { "schema": reference("Pet") } });
    normalise(json!({
        "paths": { "/x": { "post": { "operationId": "hold", "requestBody": { "content": body } } } },
        "components": { "schemas": schemas },
    }))
}

fn base(discriminator: Value) -> Value {
    json!({ "type": "object", "required": ["kind"], "discriminator": discriminator,
        "properties": { "kind": { "type": "string" } } })
}

fn child(of: &str, property: &str) -> Value {
    let own = json!({ "type": "object", "properties": { property: { "type": "integer" } } });
    json!({ "allOf": [reference(of), own] })
}

/// The branches of a union: what each refers to, and the values that select it.
fn branches(normalised: &Normalised, name: &str) -> Vec<(String, Vec<Value>)> {
    let union = normalised.schema(name).union().unwrap();
    let branches = union.branches.iter();
    let mut branches: Vec<_> = branches
        .map(|branch| {
            let target = branch.schema.reference().unwrap_or_default();
            (target.to_owned(), branch.tags.clone())
        })
        .collect();
    branches.sort_by(|one, other| one.0.cmp(&other.0));
    branches
}

fn properties(normalised: &Normalised, name: &str) -> Vec<String> {
    let object = normalised.schema(name).object().unwrap();
    object.properties.keys().cloned().collect()
}

#[test]
fn a_base_with_a_discriminator_is_a_union_of_what_extends_it() {
    let normalised = pets(json!({
        "Pet": base(json!({ "propertyName": "kind", "mapping": { "feline": "#/components/schemas/Cat" } })),
        "Cat": child("Pet", "lives"),
        "Dog": child("Pet", "age"),
    }));
    let selected = |name: &str, value: &str| (name.to_owned(), vec![json!(value)]);
    assert_eq!(
        branches(&normalised, "Pet"),
        [
            selected("Cat", "feline"),
            selected("Dog", "Dog"),
            selected("PetBase", "Pet")
        ]
    );
    assert_eq!(properties(&normalised, "Cat"), ["kind", "lives"]);
    assert_eq!(properties(&normalised, "PetBase"), ["kind"]);
    let notes = normalised.notes("/components/schemas");
    assert!(
        notes.contains(&"kept discriminator /Pet/discriminator".to_owned()),
        "{notes:?}"
    );
}

#[test]
fn a_union_of_what_extends_one_base_has_the_discriminator_of_the_base() {
    let to_all = |names: &[&str]| names.iter().map(|name| reference(name)).collect::<Vec<_>>();
    let tag_of = |union: Value| {
        let normalised = pets(json!({
            "Animal": base(json!({ "propertyName": "kind", "mapping": { "feline": "Cat" } })),
            "Cat": child("Animal", "lives"),
            "Dog": child("Animal", "age"),
            "Stone": { "type": "object", "properties": { "kind": { "type": "string" } } },
            "Pet": union,
        }));
        let tag = normalised.schema("Pet").union().unwrap().tag.clone();
        (tag, branches(&normalised, "Pet"))
    };
    let selected = |name: &str, value: &str| (name.to_owned(), vec![json!(value)]);
    let both = [selected("Cat", "feline"), selected("Dog", "Dog")];
    for union in [
        json!({ "oneOf": to_all(&["Cat", "Dog"]) }),
        json!({ "anyOf": [reference("Cat"), reference("Dog"), { "type": "null" }] }),
    ] {
        let (tag, branches) = tag_of(union.clone());
        assert_eq!(tag.as_deref(), Some("kind"), "{union}");
        assert_eq!(branches, both, "{union}");
    }
    let (tag, _) = tag_of(json!({ "oneOf": to_all(&["Cat", "Stone"]) }));
    assert_eq!(tag, None, "one branch does not extend the base");
}

#[test]
fn those_that_extend_what_extends_it_belong_to_it_too() {
    let normalised = pets(json!({
        "Pet": base(json!({ "propertyName": "kind" })),
        "Cat": child("Pet", "lives"),
        "Kitten": child("Cat", "weeks"),
    }));
    let names: Vec<String> = branches(&normalised, "Pet")
        .into_iter()
        .map(|(name, _)| name)
        .collect();
    assert_eq!(names, ["Cat", "Kitten", "PetBase"]);
    assert_eq!(
        properties(&normalised, "Kitten"),
        ["kind", "lives", "weeks"]
    );
}

#[test]
fn a_discriminator_that_nothing_extends_is_reported() {
    let normalised = pets(json!({ "Pet": base(json!({ "propertyName": "kind" })) }));
    assert_eq!(properties(&normalised, "Pet"), ["kind"]);
    let notes = normalised.notes("/components/schemas");
    assert!(
        notes.contains(&"kept discriminator /Pet/discriminator".to_owned()),
        "{notes:?}"
    );
}

#[test]
fn branches_that_extend_their_union_have_what_stands_beside_it() {
    let normalised = pets(json!({
        "Pet": { "type": "object", "properties": { "name": { "type": "string" } },
            "discriminator": { "propertyName": "kind" },
            "oneOf": [reference("Cat"), reference("Dog")] },
        "Cat": child("Pet", "lives"),
        "Dog": child("Pet", "age"),
    }));
    let names: Vec<String> = branches(&normalised, "Pet")
        .into_iter()
        .map(|(name, _)| name)
        .collect();
    assert_eq!(names, ["Cat", "Dog"]);
    assert_eq!(properties(&normalised, "Cat"), ["name", "lives", "kind"]);
    assert_eq!(properties(&normalised, "Dog"), ["name", "age", "kind"]);
}

#[test]
fn branches_that_extend_a_union_of_nothing_else_have_their_own_properties() {
    let normalised = pets(json!({
        "Pet": { "oneOf": [reference("Cat"), reference("Dog")] },
        "Cat": child("Pet", "lives"),
        "Dog": { "type": "object", "properties": { "age": { "type": "integer" } } },
    }));
    let names: Vec<String> = branches(&normalised, "Pet")
        .into_iter()
        .map(|(name, _)| name)
        .collect();
    assert_eq!(names, ["Cat", "Dog"]);
    assert_eq!(properties(&normalised, "Cat"), ["lives"]);
}

#[test]
fn the_property_of_a_discriminator_is_a_field_of_every_branch() {
    let left = json!({ "type": "object", "required": ["id"], "properties": { "id": { "type": "integer" } } });
    let mut described = left.clone();
    described["properties"]["kind"] = json!({ "const": "right" });
    let normalised = pets(json!({
        "Pet": { "oneOf": [reference("Left"), reference("Right")], "discriminator": { "propertyName": "kind" } },
        "Left": left,
        "Right": described,
    }));
    assert_eq!(properties(&normalised, "Left"), ["id", "kind"]);
    assert_eq!(properties(&normalised, "Right"), ["id", "kind"]);
    let notes = normalised.notes("/components/schemas");
    assert!(
        notes.contains(&"kept discriminator /Left".to_owned()),
        "{notes:?}"
    );
    assert!(
        !notes.contains(&"kept discriminator /Right".to_owned()),
        "{notes:?}"
    );
}

#[test]
fn any_of_whose_branches_may_both_hold_has_a_branch_for_both() {
    let object =
        |name: &str| json!({ "type": "object", "properties": { name: { "type": "string" } } });
    let tagged = |name: &str| {
        json!({ "type": "object", "required": ["kind"],
            "properties": { "kind": { "const": name }, name: { "type": "string" } } })
    };
    let reported = |branches: Value| {
        let notes = normalise_schema(json!({ "anyOf": branches })).notes;
        notes.contains(&"kept any-of /anyOf".to_owned())
    };
    assert!(reported(json!([object("a"), object("b")])));
    assert!(reported(
        json!([object("a"), { "type": "null" }, { "allOf": [object("b"), object("c")] }])
    ));
    for told_apart in [
        json!([tagged("a"), tagged("b")]),
        json!([object("a"), object("a")]),
        json!([object("a"), { "type": "string" }]),
        json!([object("a"), { "type": "null" }]),
    ] {
        assert!(!reported(told_apart.clone()), "{told_apart}");
    }
}

#[test]
fn null_is_accepted_where_every_part_of_all_of_accepts_it() {
    let nullable = |name: &str| json!({ "type": ["object", "null"], "properties": { name: { "type": "string" } } });
    let plain = json!({ "type": "object", "properties": { "c": { "type": "string" } } });
    let is_nullable = |parts: Value| {
        let normal = normalise_schema(json!({ "allOf": parts })).normal;
        normal.get("nullable") == Some(&json!(true))
    };
    assert!(is_nullable(json!([nullable("a"), nullable("b")])));
    assert!(is_nullable(
        json!([nullable("a"), { "description": "Anything." }])
    ));
    assert!(!is_nullable(json!([nullable("a"), plain])));
}

#[test]
fn properties_of_conditions_are_optional_properties() {
    let property =
        |name: &str| json!({ "required": [name], "properties": { name: { "type": "integer" } } });
    for (keyword, value) in [
        ("dependentSchemas", json!({ "a": property("b") })),
        ("then", property("b")),
        ("else", property("b")),
    ] {
        let mut schema = json!({ "type": "object", "properties": { "a": { "type": "string" } } });
        schema[keyword] = value;
        let normalised = normalise_schema(schema);
        assert_eq!(
            normalised.normal["properties"],
            json!({ "a": { "type": "string" }, "b": { "type": "integer" } }),
            "{keyword}"
        );
        assert_eq!(normalised.normal.get("required"), None, "{keyword}");
        let notes = [
            format!("kept conditional-properties /{keyword}"),
            format!("lost unchecked-constraint /{keyword}"),
        ];
        assert_eq!(normalised.notes, notes);
    }
}

#[test]
fn what_is_not_evaluated_has_the_schema_that_is_stated_for_it() {
    let normalised = normalise_schema(json!({
        "allOf": [{ "type": "object", "properties": { "id": { "type": "integer" } } }],
        "unevaluatedProperties": { "type": "string" },
    }));
    assert_eq!(
        normalised.normal["additionalProperties"],
        json!({ "type": "string" })
    );
    assert_eq!(
        normalised.normal["properties"],
        json!({ "id": { "type": "integer" } })
    );
}

#[test]
fn a_tuple_that_may_be_shorter_is_an_array() {
    let items = json!([{ "type": "integer" }, { "type": "string" }]);
    let normal = |schema: Value| normalise_schema(schema).normal;
    let open = normal(json!({ "type": "array", "prefixItems": items, "items": false }));
    assert_eq!(open.get("prefixItems"), None);
    assert_eq!(open["items"]["oneOf"].as_array().map(Vec::len), Some(2));
    let fixed =
        normal(json!({ "type": "array", "prefixItems": items, "items": false, "minItems": 2 }));
    assert_eq!(fixed["prefixItems"].as_array().map(Vec::len), Some(2));
}

#[test]
fn a_chain_of_components_is_merged_however_long_it_is() {
    const LENGTH: usize = 3_000;
    // Each refers to the next one, or to the one before.
    for step in [1, -1] {
        let name = |number: isize| format!("Link{number}");
        let (first, last) = if step == 1 { (0, LENGTH) } else { (LENGTH, 0) };
        let links = (0..=LENGTH.cast_signed()).map(|number| {
            let schema = if number == last.cast_signed() {
                json!({ "type": "object", "properties": { "end": { "type": "string" } } })
            } else {
                child(&name(number + step), "own")
            };
            (name(number), schema)
        });
        let mut schemas: Map<String, Value> = links.collect();
        schemas.insert("Pet".to_owned(), child(&name(first.cast_signed()), "pet"));
        let normalised = pets(Value::Object(schemas));
        assert_eq!(properties(&normalised, "Pet"), ["end", "own", "pet"]);
    }
}

#[test]
fn merged_schemas_have_a_budget_for_their_properties() {
    let stated = (0..1_000).map(|number| (format!("p{number}"), json!({ "type": "string" })));
    let stated: Map<String, Value> = stated.collect();
    let heirs = (0..=MERGED_PROPERTIES / 1_000).map(|number| {
        let name = format!("Heir{number}");
        (name, child("Large", "own"))
    });
    let mut schemas: Map<String, Value> = heirs.collect();
    schemas.insert(
        "Large".to_owned(),
        json!({ "type": "object", "properties": stated }),
    );
    let held = schemas.keys().map(|name| (name.clone(), reference(name)));
    let held: Map<String, Value> = held.collect();
    schemas.insert(
        "Pet".to_owned(),
        json!({ "type": "object", "properties": held }),
    );
    let normalised = pets(Value::Object(schemas));
    assert_eq!(properties(&normalised, "Heir0").len(), 1_001);
    let rewrites = normalised.report.rewrites.iter();
    let lost = rewrites.filter(|it| it.loss && it.rule == "all-of");
    let lost: Vec<_> = lost.map(|it| (it.pointer.as_str(), &it.detail)).collect();
    // An heir has a property of its own, too.
    assert_eq!(lost.len(), 2, "{lost:?}");
    for (pointer, detail) in lost {
        assert!(detail.contains("any JSON"), "{detail}");
        let name = pointer.strip_prefix("/components/schemas/").unwrap();
        let heir = normalised
            .api
            .types
            .get(name.strip_suffix("/allOf").unwrap());
        assert!(heir.is_none_or(|it| it.schema.object().is_none()), "{name}");
    }
}
