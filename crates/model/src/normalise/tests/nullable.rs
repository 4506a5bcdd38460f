use serde_json::json;

use super::*;

#[test]
fn null_among_the_types_is_nullable() {
    assert_normalises(
        json!({ "type": ["string", "null"] }),
        json!({ "type": "string", "nullable": true }),
        &["kept nullable /type"],
    );
}

#[test]
fn the_nullable_of_3_0_is_taken_in_3_1() {
    assert_normalises(
        json!({ "type": "string", "nullable": true }),
        json!({ "type": "string", "nullable": true }),
        &[],
    );
    assert_normalises(
        json!({ "type": "string", "nullable": false }),
        json!({ "type": "string" }),
        &[],
    );
}

#[test]
fn null_as_an_arm_of_a_union_is_nullable() {
    for union in ["anyOf", "oneOf"] {
        let mut schema = json!({});
        schema[union] = json!([{ "type": "string" }, { "type": "null" }]);
        assert_normalises(
            schema,
            json!({ "type": "string", "nullable": true }),
            &["kept nullable /oneOf"],
        );
    }
}

#[test]
fn a_constant_or_an_enum_of_nothing_but_null_is_an_arm_of_null() {
    for never in [json!({ "const": null }), json!({ "enum": [null] })] {
        assert_normalises(
            json!({ "anyOf": [{ "type": "integer" }, never] }),
            json!({ "type": "integer", "nullable": true }),
            &["kept nullable /oneOf"],
        );
    }
}

#[test]
fn null_among_the_values_of_an_enum_is_nullable() {
    assert_normalises(
        json!({ "type": ["string", "null"], "enum": ["a", null] }),
        json!({ "type": "string", "enum": ["a"], "nullable": true }),
        &["kept nullable /type", "kept nullable /enum"],
    );
}

#[test]
fn json_null_as_a_type_means_the_type_null() {
    assert_normalises(
        json!({ "type": ["integer", null] }),
        json!({ "type": "integer", "nullable": true }),
        &["kept malformed /type", "kept nullable /type"],
    );
    assert_normalises(
        json!({ "anyOf": [{ "type": "integer" }, { "type": null }] }),
        json!({ "type": "integer", "nullable": true }),
        &["kept malformed /anyOf/1/type", "kept nullable /oneOf"],
    );
}

#[test]
fn what_is_never_anything_but_null_is_the_type_null() {
    for schema in [
        json!({ "type": "null" }),
        json!({ "type": ["null"] }),
        json!({ "const": null }),
    ] {
        assert_normalises(schema, json!({ "type": "null" }), &[]);
    }
}

#[test]
fn nullable_beside_a_reference_stays_beside_it() {
    let normalised = normalise_beside(
        json!({ "Pet": { "type": "object", "properties": { "name": { "type": "string" } } } }),
        json!({ "$ref": "#/components/schemas/Pet", "nullable": true }),
    );
    assert_eq!(
        normalised.normal,
        json!({ "$ref": "#/components/schemas/Pet", "nullable": true })
    );
}

#[test]
fn a_component_that_may_be_null_makes_what_refers_to_it_nullable() {
    let normalised = normalise_beside(
        json!({ "Name": { "type": ["string", "null"] } }),
        json!({ "$ref": "#/components/schemas/Name" }),
    );
    assert_eq!(
        normalised.normal,
        json!({ "$ref": "#/components/schemas/Name", "nullable": true })
    );
    assert_eq!(normalised.whole.named("Name"), json!({ "type": "string" }));
}

#[test]
fn a_property_may_be_optional_and_nullable_at_once() {
    let whole = normalise(json!({ "components": { "schemas": { "Patch": {
        "type": "object",
        "required": ["id", "parent"],
        "properties": {
            "id": { "type": "integer" },
            "parent": { "type": ["integer", "null"] },
            "name": { "type": "string" },
            "note": { "type": ["string", "null"] },
        },
    } } } }));
    assert_eq!(
        whole.named("Patch"),
        json!({
            "type": "object",
            "required": ["id", "parent"],
            "properties": {
                "id": { "type": "integer" },
                "parent": { "type": "integer", "nullable": true },
                "name": { "type": "string" },
                "note": { "type": "string", "nullable": true },
            },
        })
    );
}

#[test]
fn all_arms_of_all_of_must_allow_null() {
    let one = json!({ "allOf": [{ "type": "string", "nullable": true }] });
    assert_normalises(
        one,
        json!({ "type": "string", "nullable": true }),
        &["kept all-of /allOf"],
    );
}
