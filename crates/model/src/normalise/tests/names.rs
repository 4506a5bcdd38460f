use serde_json::json;

use super::*;
use crate::Text;
use crate::names::{pascal, snake};

#[test]
fn names_are_words_that_rust_takes() {
    for (text, type_name, field) in [
        ("pet_owner", "PetOwner", "pet_owner"),
        ("PetOwner", "PetOwner", "pet_owner"),
        ("type", "Type", "type_"),
        ("self", "Self", "self_"),
        ("gen", "Gen", "gen_value"),
        ("3d", "N3d", "n3d"),
        ("", "Empty", "empty"),
        ("!!!", "NotNotNot", "not_not_not"),
        ("+1", "Plus1", "plus_1"),
        ("-1", "Minus1", "minus_1"),
        ("@id", "AtId", "at_id"),
        ("it's", "Its", "its"),
        ("größe", "Größe", "größe"),
    ] {
        assert_eq!(
            (pascal(text).as_str(), snake(text).as_str()),
            (type_name, field),
            "{text:?}"
        );
    }
}

#[test]
fn components_that_fold_to_one_name_are_told_apart_and_the_rust_spelling_keeps_it() {
    let normalised = normalise(json!({ "components": { "schemas": {
        "pet_owner": { "type": "object", "properties": { "a": { "type": "string" } } },
        "petOwner": { "type": "object", "properties": { "b": { "type": "string" } } },
        "PetOwner": { "type": "object", "properties": { "c": { "type": "string" } } },
        "Holder": { "type": "object", "properties": { "x": { "$ref": "#/components/schemas/pet_owner" } } },
    } } }));
    assert_eq!(
        normalised.names(),
        ["Holder", "PetOwner", "PetOwner2", "PetOwner3"]
    );
    assert!(
        normalised.named("PetOwner")["properties"]
            .get("c")
            .is_some()
    );
    assert!(
        normalised.named("PetOwner2")["properties"]
            .get("b")
            .is_some()
    );
    assert_eq!(
        normalised.named("Holder")["properties"]["x"],
        json!({ "$ref": "#/components/schemas/PetOwner3" })
    );
    assert_eq!(
        normalised.notes("/components/schemas"),
        ["kept name /petOwner", "kept name /pet_owner"]
    );
}

#[test]
fn a_component_keeps_the_name_that_an_inline_type_would_have() {
    let inline = json!({ "type": "object", "properties": { "a": { "type": "string" } } });
    let normalised = normalise(json!({ "components": { "schemas": {
        "Pet": { "type": "object", "properties": { "owner": inline } },
        "PetOwner": { "type": "object", "properties": { "b": { "type": "string" } } },
    } } }));
    assert!(
        normalised.named("PetOwner")["properties"]
            .get("b")
            .is_some()
    );
    assert_eq!(
        normalised.named("Pet")["properties"]["owner"],
        json!({ "$ref": "#/components/schemas/PetOwner2" })
    );
}

#[test]
fn inline_types_are_named_by_their_place() {
    let object = || json!({ "type": "object", "properties": { "a": { "type": "string" } } });
    let normalised = normalise(json!({
        "paths": { "/x": { "post": {
            "operationId": "make",
            "parameters": [{ "name": "sort", "in": "query", "schema": { "enum": ["up", "down"] } }],
            "requestBody": { "content": { "application/json": { "schema": object() } } },
            "responses": {
                "200": { "content": { "application/json": { "schema": object() } } },
                "400": { "content": { "application/json": { "schema": object() } } },
            },
        } } },
        "components": { "schemas": { "Pet": { "type": "object", "properties": {
            "list": { "type": "array", "items": object() },
            "map": { "type": "object", "additionalProperties": object() },
            "pair": { "type": "array", "prefixItems": [object(), { "type": "string" }], "items": false, "minItems": 2 },
        } } } },
    }));
    assert_eq!(
        normalised.names(),
        [
            "MakeBody",
            "MakeError",
            "MakeResponse",
            "MakeSort",
            "Pet",
            "PetListItem",
            "PetMapValue",
            "PetPairItem0",
        ]
    );
}

#[test]
fn inline_arms_are_named_by_what_tells_them_apart() {
    let normalised = normalise(json!({ "components": { "schemas": { "Shape": { "oneOf": [
        { "type": "object", "properties": { "kind": { "const": "circle" }, "r": { "type": "number" } } },
        { "type": "object", "title": "Big square", "properties": { "a": { "type": "number" } } },
        { "type": "object", "properties": { "b": { "type": "number" } } },
        { "type": "object", "properties": {
            "of": { "type": "string", "enum": ["shape"] },
            "kind": { "type": "string", "enum": ["line"] },
        } },
        { "type": "object", "properties": {
            "of": { "type": "string", "enum": ["shape"] },
            "kind": { "type": "string", "enum": ["long-line"] },
        } },
        { "type": "object", "properties": { "b": {}, "path": { "type": "string" } }, "required": ["b", "path"] },
    ] } } } }));
    let names = normalised.names();
    for name in [
        "ShapeCircle",
        "ShapeBigSquare",
        "ShapeVariant3",
        "ShapeLine",
        "ShapeLongLine",
        "ShapeWithPath",
    ] {
        assert!(names.contains(&name), "{name} in {names:?}");
    }
}

#[test]
fn branches_are_named_by_their_parts_and_a_number_is_reported() {
    let item = |property: &str| json!({ "type": "object", "required": [property], "properties": { property: {} } });
    let normalised = normalise(json!({ "components": { "schemas": {
        "Base": { "type": "object", "properties": { "id": { "type": "string" } } },
        "Input": { "oneOf": [
            { "type": "string" },
            { "type": "array", "items": item("text") },
            { "type": "integer", "enum": [1, 2] },
            { "allOf": [{ "$ref": "#/components/schemas/Base" }, item("leaf")] },
            { "allOf": [{ "$ref": "#/components/schemas/Base" }, item("trees")] },
        ] },
        "Odd": { "oneOf": [
            { "type": "object", "properties": { "a": { "type": "string" } } },
            { "type": "object", "properties": { "b": { "type": "string" } } },
        ] },
    } } }));
    let names = normalised.names();
    for name in [
        "InputItem",
        "InputIntegerChoice",
        "InputWithLeaf",
        "InputWithTrees",
    ] {
        assert!(names.contains(&name), "{name} in {names:?}");
    }
    assert_eq!(
        normalised.report.numbered,
        [
            "Odd::Variant1",
            "Odd::Variant2",
            "OddVariant1",
            "OddVariant2"
        ]
    );
}

#[test]
fn an_arm_that_extends_a_component_is_named_after_it() {
    let object =
        |member: &str| json!({ "type": "object", "properties": { member: { "type": "string" } } });
    let normalised = normalise(json!({ "components": { "schemas": {
        "Page": { "allOf": [
            { "$ref": "#/components/schemas/Target" },
            object("place"),
        ] },
        "Target": { "oneOf": [{ "$ref": "#/components/schemas/Space" }, { "$ref": "#/components/schemas/Site" }] },
        "Space": object("space"),
        "Site": object("site"),
    } } }));
    assert_eq!(
        normalised.names(),
        ["Page", "PageSite", "PageSpace", "Site", "Space", "Target"]
    );
}

#[test]
fn operations_get_names_that_the_client_does_not_use_itself() {
    let normalised = normalise(json!({ "paths": {
        "/a": { "get": { "operationId": "new" } },
        "/b": { "get": { "operationId": "send" } },
        "/c": { "get": { "operationId": "listPets" } },
    } }));
    assert_eq!(
        normalised.operation_names(),
        ["new_operation", "send_operation", "list_pets"]
    );
}

#[test]
fn an_operation_without_an_id_is_named_by_method_and_path() {
    let normalised = normalise(json!({ "paths": {
        "/pets/{petId}/toys": { "get": {} },
        "/": { "get": { "operationId": "--" } },
    } }));
    assert_eq!(
        normalised.operation_names(),
        ["get", "get_pets_pet_id_toys"]
    );
    let notes = normalised.notes("");
    assert!(
        notes[0].starts_with("kept operation-id /paths/"),
        "{notes:?}"
    );
}

#[test]
fn operations_of_one_id_are_told_apart_by_path_whatever_their_order() {
    let first = json!({ "get": { "operationId": "list" } });
    let second = json!({ "get": { "operationId": "list" } });
    let one = normalise(json!({ "paths": { "/a": first, "/b": second } }));
    let other = normalise(json!({ "paths": { "/b": second, "/a": first } }));
    assert_eq!(one.operation_names(), ["list", "list2"]);
    assert_eq!(other.operation_names(), ["list", "list2"]);
    assert_eq!(one.notes(""), ["kept name /paths/~1b/get/operationId"]);
}

#[test]
fn a_new_part_of_the_document_renames_nothing_that_was_there() {
    let inline = json!({ "type": "object", "properties": { "a": { "type": "string" } } });
    let before = normalise(json!({ "components": { "schemas": {
        "Pet": { "type": "object", "properties": { "owner": inline } },
    } } }));
    let after = normalise(json!({
        "paths": { "/x": { "get": { "operationId": "pet", "responses": {
            "200": { "content": { "application/json": { "schema": inline } } },
        } } } },
        "components": { "schemas": {
            "Ant": { "type": "object", "properties": { "owner": inline } },
            "Pet": { "type": "object", "properties": { "owner": inline } },
        } },
    }));
    for name in before.names() {
        assert_eq!(before.named(name), after.named(name), "{name}");
    }
}

/// A query model: an operation and a component that spell out the same list of values.
fn query_model(of_operation: Value, more: Value) -> Normalised {
    let parameter = json!({ "name": "order", "in": "query", "schema": of_operation });
    let mut schemas = json!({ "Page": {
        "type": "object",
        "properties": { "order": { "enum": ["up", "down"], "title": "Order" } },
    } });
    schemas
        .as_object_mut()
        .unwrap()
        .extend(more.as_object().unwrap().clone());
    normalise(json!({
        "paths": { "/page": { "get": { "operationId": "page", "parameters": [parameter] } } },
        "components": { "schemas": schemas },
    }))
}

#[test]
fn inline_types_of_one_name_that_say_the_same_are_one_type() {
    let same = json!({ "enum": ["up", "down"], "description": "Which way.", "default": "up" });
    let normalised = query_model(same.clone(), json!({}));
    assert_eq!(normalised.names(), ["Page", "PageOrder"]);
    let parameter = &normalised.operation("page").parameters[0];
    assert_eq!(parameter.schema.reference(), Some("PageOrder"));
    let description = parameter
        .schema
        .docs
        .description
        .as_ref()
        .map(Text::untrusted);
    assert_eq!(description, Some("Which way."));

    let normalised = query_model(json!({ "enum": ["up"] }), json!({}));
    assert_eq!(normalised.names(), ["Page", "PageOrder", "PageOrder2"]);
    assert_eq!(normalised.named("PageOrder")["enum"], json!(["up", "down"]));

    // A component of that name that says the same renames nothing either.
    let component = json!({ "PageOrder": { "type": "string", "enum": ["up", "down"] } });
    let normalised = query_model(same.clone(), component);
    assert_eq!(normalised.names(), ["Page", "PageOrder"]);
    let nullable =
        json!({ "PageOrder": { "type": ["string", "null"], "enum": ["up", "down", null] } });
    let normalised = query_model(same, nullable);
    assert_eq!(normalised.names(), ["Page", "PageOrder", "PageOrder2"]);
}

#[test]
fn types_that_nothing_holds_are_not_made() {
    let text = json!({ "schema": { "type": "string", "maxLength": 9 } });
    let choice =
        json!({ "schema": { "type": "object", "properties": { "a": { "enum": ["x"] } } } });
    let normalised = normalise(json!({
        "paths": { "/x": { "post": {
            "operationId": "x",
            "requestBody": { "content": { "text/plain": text, "application/xml": choice } },
            "responses": { "200": { "content": { "application/json": {}, "text/csv": choice } } },
        } } },
        "components": { "schemas": { "Unused": { "type": "object", "properties": {
            "held": { "enum": ["by what the document names"] },
        } } } },
    }));
    // The text of the body is checked, so its type is held.
    assert_eq!(normalised.names(), ["Unused", "UnusedHeld", "XBody"]);
    assert_eq!(normalised.named("XBody")["maxLength"], 9);
}
