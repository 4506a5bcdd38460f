//! The rules of `docs/names.md` about upgrades: what the vendor may add without breaking the wire breaks no
//! caller of the generated code.

use codegen::public_api;
use model::recorded::Recorded;
use openapi_client_diff::Comparison;
use openapi_client_diff::change::Axis;
use openapi_client_diff::level::{Level, Verdict};
use serde_json::{Value, json};

/// A document with these operations and components.
fn document(paths: Value, schemas: Value) -> Value {
    json!({
        "openapi": "3.1.0",
        "info": { "title": "Pets", "version": "1.0" },
        "paths": paths,
        "components": { "schemas": schemas },
    })
}

fn json_of(schema: Value) -> Value {
    json!({ "application/json": { "schema": schema } })
}

fn pet() -> Value {
    json!({ "$ref": "#/components/schemas/Pet" })
}

/// Reads a pet.
fn get() -> Value {
    json!({ "get": { "operationId": "get_pet", "responses": {
        "200": { "description": "A pet.", "content": json_of(pet()) },
        "404": { "description": "None.", "content": json_of(json!({ "$ref": "#/components/schemas/Problem" })) },
    } } })
}

fn schemas(pet: Value) -> Value {
    json!({ "Pet": pet, "Problem": { "type": "object", "properties": { "detail": { "type": "string" } } } })
}

/// A pet that only responses hold, of which each property would be another field in requests.
fn received() -> Value {
    json!({ "type": "object", "required": ["id"], "properties": {
        "id": { "type": "string", "readOnly": true },
        "name": { "type": ["string", "null"] },
        "code": { "type": "string", "pattern": "^[A-Z]+$" },
        "home": { "type": "object", "properties": { "street": { "type": ["string", "null"] } } },
    } })
}

/// What differs after an upgrade, where the names and shapes of the old code are on record.
fn upgraded(old: &Value, new: &Value) -> Comparison {
    let mut comparison = super::on_a_fixed_day(old, new);
    let (before, record) = public_api::recorded(old, &Recorded::default()).unwrap();
    let after = public_api::of(new, &record).unwrap();
    comparison.add_rust(&before, &after, |_| false);
    comparison
}

#[track_caller]
fn assert_breaks_nobody(old: &Value, new: &Value) {
    let comparison = upgraded(old, new);
    let shown = |axis: Axis| {
        let changes = comparison
            .changes
            .iter()
            .filter(move |change| change.axis == axis);
        let harmful = changes.filter(|change| change.level > Level::Compatible);
        harmful
            .map(|change| change.message.clone())
            .collect::<Vec<_>>()
    };
    assert_eq!(shown(Axis::Wire), [""; 0], "the wire");
    assert_eq!(shown(Axis::Rust), [""; 0], "Rust");
    assert!(!comparison.changes.is_empty(), "nothing changed");
}

fn paths(item: Value) -> Value {
    json!({ "/pets/{id}": item })
}

#[test]
fn an_added_property_removes_nothing() {
    let with = |name: &str, schema: Value, required: Value| {
        let mut pet = json!({ "type": "object", "properties": { "id": { "type": "string" } } });
        pet["properties"][name] = schema;
        pet["required"] = required;
        document(paths(get()), schemas(pet))
    };
    let old = with("id", json!({ "type": "string" }), json!([]));
    for schema in [
        json!({ "type": "number" }),
        json!({}),
        json!({ "type": "object", "additionalProperties": {} }),
    ] {
        assert_breaks_nobody(&old, &with("new", schema.clone(), json!([])));
        assert_breaks_nobody(&old, &with("new", schema, json!(["new"])));
    }
}

#[test]
fn a_newly_documented_error_changes_no_error_type() {
    let old = document(paths(get()), schemas(received()));
    let mut new = old.clone();
    let responses = &mut new["paths"]["/pets/{id}"]["get"]["responses"];
    responses["409"] =
        json!({ "description": "Taken.", "content": json_of(json!({ "type": "string" })) });
    responses["422"] = json!({ "description": "Bad." });
    responses["403"] = json!({ "description": "No.", "content": json_of(json!({ "$ref": "#/components/schemas/Problem" })) });
    assert_breaks_nobody(&old, &new);

    let mut undocumented = old.clone();
    let responses = undocumented["paths"]["/pets/{id}"]["get"]["responses"].as_object_mut();
    responses.unwrap().remove("404");
    assert_breaks_nobody(&undocumented, &old);
}

#[test]
fn a_renamed_path_parameter_renames_no_setter() {
    let with = |name: &str| {
        let mut item = get();
        item["parameters"] = json!([{ "in": "path", "name": name, "required": true, "schema": { "type": "string" } }]);
        document(
            json!({ format!("/pets/{{{name}}}"): item }),
            schemas(received()),
        )
    };
    assert_breaks_nobody(&with("id"), &with("pet_id"));
}

#[test]
fn a_type_that_begins_to_be_sent_keeps_its_fields() {
    let old = document(paths(get()), schemas(received()));
    let mut new = old.clone();
    new["paths"]["/pets"] = json!({ "post": { "operationId": "add_pet",
        "requestBody": { "content": json_of(pet()) },
        "responses": { "204": { "description": "Added." } } } });
    assert_breaks_nobody(&old, &new);
}

#[test]
fn a_type_that_no_operation_uses_does_not_count() {
    let mut old = document(paths(get()), schemas(received()));
    old["components"]["schemas"]["Unused"] = json!({ "type": "object", "properties": { "a": { "type": "string" }, "b": { "type": "string" } } });
    let mut new = old.clone();
    new["components"]["schemas"]["Unused"] =
        json!({ "type": "object", "properties": { "a": { "type": "integer" } } });
    assert_eq!(upgraded(&old, &new).rust(), Some(Verdict::None));
    let mut without = old.clone();
    let all = without["components"]["schemas"].as_object_mut().unwrap();
    all.remove("Unused");
    assert_eq!(upgraded(&old, &without).rust(), Some(Verdict::None));
}

#[test]
fn values_branches_and_parameters_are_added() {
    let pet = |values: Value, branches: Value| {
        json!({ "type": "object", "properties": {
            "kind": { "type": "string", "enum": values },
            "toy": { "oneOf": branches },
        } })
    };
    let toy = |name: &str| json!({ "type": "object", "required": [name], "properties": { name: { "type": "string" } } });
    let old = document(
        paths(get()),
        schemas(pet(json!(["cat"]), json!([toy("ball"), toy("bone")]))),
    );
    let added = pet(
        json!(["cat", "dog"]),
        json!([toy("ball"), toy("bone"), toy("laser")]),
    );
    let mut new = document(paths(get()), schemas(added));
    new["paths"]["/pets/{id}"]["get"]["parameters"] =
        json!([{ "in": "query", "name": "limit", "schema": { "type": "integer" } }]);
    let comparison = upgraded(&old, &new);
    let mut rust = comparison
        .changes
        .iter()
        .filter(|change| change.axis == Axis::Rust);
    assert!(
        rust.all(|change| change.level <= Level::Compatible),
        "{:?}",
        comparison.changes
    );
}
