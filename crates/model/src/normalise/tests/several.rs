//! Compositions of which one value satisfies several parts.

use serde_json::json;

use super::*;

fn components() -> Value {
    let object =
        |name: &str| json!({ "type": "object", "properties": { name: { "type": "integer" } } });
    json!({
        "A": object("a"),
        "B": object("b"),
        "Required": { "type": "object", "required": ["r", "s"],
            "properties": { "r": { "type": "string" }, "s": { "type": "string" } } },
        "Letters": { "type": "array", "items": object("a") },
    })
}

fn to(name: &str) -> Value {
    json!({ "$ref": format!("#/components/schemas/{name}") })
}

/// The properties of the branch for values of several branches, and what it requires.
fn several(schema: Value) -> (Value, Value) {
    let normalised = normalise_beside(components(), schema);
    let report = &normalised.whole.report;
    assert_eq!(report.losses().count(), 0, "{:?}", normalised.notes);
    let branches = normalised.normal["oneOf"].as_array().unwrap();
    let last = branches.last().unwrap();
    let names = normalised.whole.names();
    assert!(names.contains(&"HolderSubjectSeveral"), "{names:?}");
    (last["properties"].clone(), last["required"].clone())
}

#[test]
fn a_value_of_several_branches_of_any_of_is_a_branch_of_its_own() {
    let both = json!({ "a": { "type": "integer" }, "b": { "type": "integer" } });
    let any = json!({ "anyOf": [to("A"), to("B")] });
    assert_eq!(several(any.clone()), (both, Value::Null));
    let inside = json!({ "allOf": [
        { "type": "object", "properties": { "base": { "type": "integer" } } },
        any,
    ] });
    let all = json!({ "base": { "type": "integer" }, "a": { "type": "integer" }, "b": { "type": "integer" } });
    assert_eq!(several(inside).0, all);
    let of_three = json!({ "anyOf": [to("A"), to("B"), to("Required")] });
    let (properties, required) = several(of_three);
    assert_eq!(properties.as_object().unwrap().len(), 4);
    assert_eq!(
        required,
        Value::Null,
        "two of three may lack what the third requires"
    );
}

#[test]
fn a_component_that_is_an_any_of_has_that_branch_where_it_is_extended() {
    let mut components = components();
    components["Any"] = json!({ "anyOf": [to("A"), to("B")] });
    let schema = json!({ "allOf": [to("Any"), { "type": "object", "required": ["id"],
        "properties": { "id": { "type": "string" } } }] });
    let normalised = normalise_beside(components, schema);
    let branches = normalised.normal["oneOf"].as_array().unwrap();
    assert_eq!(branches.len(), 3, "{branches:#?} {:?}", normalised.notes);
    assert_eq!(branches[2]["properties"].as_object().unwrap().len(), 3);
}

#[test]
fn branches_of_any_of_that_exclude_each_other_have_no_branch_for_both() {
    let cat = |kind: &str| json!({ "type": "object", "properties": { "kind": { "const": kind }, kind: { "type": "string" } } });
    let normalised = normalise_schema(json!({ "anyOf": [cat("cat"), cat("dog")] }));
    assert_eq!(normalised.normal["oneOf"].as_array().unwrap().len(), 2);
}

#[test]
fn a_property_that_branches_describe_differently_has_any_value_of_all_of_them() {
    let of = |own: &str, same: Value| json!({ "type": "object", "properties": { "same": same, own: { "type": "string" } } });
    let same = |schemas: Vec<Value>| {
        let branches = schemas.into_iter().zip(["a", "b", "c", "d"]);
        let branches: Vec<Value> = branches.map(|(schema, own)| of(own, schema)).collect();
        several(json!({ "anyOf": branches })).0["same"].clone()
    };
    let string = json!({ "type": "string" });
    let short = json!({ "type": "string", "format": "date" });
    let listed = |value: &str| json!({ "type": "string", "const": value });
    let null = json!({ "type": ["string", "null"] });
    let secret = json!({ "type": "string", "format": "password" });
    // Whatever has it as two branches describe it has it as each of the two does.
    assert_eq!(same(vec![string.clone(), short.clone()]), short);
    for (schemas, expected) in [
        (vec![&string, &short, &short], string.clone()),
        (vec![&listed("x"), &listed("x"), &listed("y")], json!({})),
        (
            vec![&string, &json!({ "type": "integer" }), &string],
            json!({}),
        ),
        (vec![&string, &string, &json!({})], json!({})),
        (vec![&string, &to("Required"), &to("A")], json!({})),
        (vec![&string, &secret, &string], secret.clone()),
        (
            vec![&string, &null, &string],
            json!({ "type": "string", "nullable": true }),
        ),
    ] {
        let schemas: Vec<Value> = schemas.into_iter().cloned().collect();
        assert_eq!(same(schemas.clone()), expected, "{schemas:?}");
    }
}

#[test]
fn any_of_beside_one_of_is_each_pair_that_has_a_value() {
    let pet = |kind: &str| {
        json!({ "type": "object", "required": ["kind"],
            "properties": { "kind": { "const": kind }, kind: { "type": "string" } } })
    };
    let normalised = normalise_schema(json!({
        "oneOf": [pet("cat"), pet("dog"), { "type": "string" }],
        "anyOf": [
            { "type": "object", "required": ["x"], "properties": { "x": { "type": "string" } } },
            { "type": "object", "required": ["y"], "properties": { "y": { "type": "string" } } },
        ],
    }));
    let branches = normalised.normal["oneOf"].as_array().unwrap();
    let names = |branch: &Value| {
        let properties = branch["properties"].as_object().unwrap().keys();
        let mut names: Vec<String> = properties.cloned().collect();
        names.sort();
        names.join(" ")
    };
    let mut all: Vec<String> = branches.iter().map(names).collect();
    all.sort();
    assert_eq!(
        all,
        [
            "cat kind x",
            "cat kind x y",
            "cat kind y",
            "dog kind x",
            "dog kind x y",
            "dog kind y"
        ]
    );
    assert_eq!(
        normalised.whole.report.losses().count(),
        0,
        "{:?}",
        normalised.notes
    );
}

#[test]
fn arrays_of_all_of_have_items_of_all() {
    let normalised = normalise_beside(
        components(),
        json!({ "allOf": [to("Letters"), { "type": "array", "maxItems": 3, "items": to("B") }] }),
    );
    assert_eq!(normalised.normal["type"], "array");
    assert_eq!(
        normalised.normal["items"]["properties"],
        json!({ "a": { "type": "integer" }, "b": { "type": "integer" } })
    );
    let same = json!({ "allOf": [to("Letters"), { "type": "array", "minItems": 1 }] });
    let normalised = normalise_beside(components(), same);
    assert_eq!(
        normalised.normal["items"]["properties"],
        json!({ "a": { "type": "integer" } })
    );
}

#[test]
fn what_is_required_and_described_nowhere_takes_no_other_property_away() {
    let normalised = normalise_schema(json!({ "type": "object", "required": ["id"] }));
    assert_eq!(normalised.normal["properties"], json!({ "id": {} }));
    assert_eq!(normalised.normal["additionalProperties"], json!({}));
    let together = json!({
        "type": "object",
        "properties": { "a": { "type": "string" } },
        "anyOf": [{ "required": ["a"] }, { "required": ["b"] }],
    });
    let normalised = normalise_schema(together);
    assert_eq!(
        normalised.normal["properties"],
        json!({ "a": { "type": "string" }, "b": {} })
    );
    let free = normalise_schema(
        json!({ "type": "object", "anyOf": [{ "required": ["a"] }, { "required": ["b"] }] }),
    );
    let branches = free.normal["oneOf"].as_array().unwrap();
    assert!(
        branches
            .iter()
            .all(|it| it["additionalProperties"] == json!({})),
        "{branches:?}"
    );
}

#[test]
fn null_is_a_value_of_all_of_where_every_part_accepts_it() {
    let object = |name: &str| json!({ "type": ["object", "null"], "properties": { name: { "type": "string" } } });
    let either = |schema: Value| json!({ "anyOf": [schema, { "type": "null" }] });
    let mut components = components();
    components["Nullable"] = either(to("A"));
    components["Again"] = to("Nullable");
    for (parts, is_nullable) in [
        (json!([object("x"), object("y")]), true),
        (json!([object("x"), either(to("A"))]), true),
        (json!([to("Nullable"), to("Again")]), true),
        (
            json!([{ "allOf": [to("Again"), object("x")] }, object("y")]),
            true,
        ),
        (json!([to("Nullable"), to("B")]), false),
        (
            json!([object("x"), { "allOf": [to("A"), object("y")] }]),
            false,
        ),
    ] {
        let schema = json!({ "allOf": parts });
        let normalised = normalise_beside(components.clone(), schema.clone());
        let stated = normalised.normal["nullable"] == json!(true);
        assert_eq!(stated, is_nullable, "{schema}: {}", normalised.normal);
    }
}
