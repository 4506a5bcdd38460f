//! A document of ours that completes a published one, and yields to it.

#![allow(clippy::unwrap_used)]

use serde_json::{Value, json};

use super::*;

/// Two operations of ours; `Pet` and `Error` are needed by both.
fn ours() -> Value {
    let response = |schema: &str| {
        json!({
            "200": {"description": "Ours.", "content": {"application/json": {
                "schema": {"$ref": format!("#/components/schemas/{schema}")},
            }}},
            "422": {"description": "Ours.", "content": {"application/json": {
                "schema": {"$ref": "#/components/schemas/Error"},
            }}},
        })
    };
    json!({
        "openapi": "3.1.0",
        "info": {"title": "Besides", "version": "1"},
        "security": [{"token": []}],
        "tags": [{"name": "Pets", "description": "Ours."}, {"name": "Toys"}],
        "paths": {
            "/pets/{pet_id}": {
                "parameters": [{"name": "pet_id", "in": "path", "required": true, "schema": {"type": "string"}}],
                "get": {"operationId": "getPet", "tags": ["Pets"], "responses": response("Pet")},
                "delete": {"operationId": "deletePet", "tags": ["Pets"], "responses": response("Pet")},
            },
            "/toys": {"get": {"operationId": "listToys", "tags": ["Toys"], "responses": response("Toys")}},
        },
        "components": {
            "schemas": {
                "Pet": {"type": "object", "properties": {"name": {"type": "string"}, "toy": {"$ref": "#/components/schemas/Toy"}}},
                "Toys": {"type": "array", "items": {"$ref": "#/components/schemas/Toy"}},
                "Toy": {"type": "object", "properties": {"title": {"type": "string"}}},
                "Error": {"type": "object", "description": "Ours.", "properties": {"detail": {"type": "string"}}},
                "Settings": {"type": "object", "description": "No operation needs it."},
            },
            "securitySchemes": {"token": {"type": "http", "scheme": "bearer"}},
        },
    })
}

/// The published document, with these paths and schemas.
fn published(paths: Value, schemas: Value) -> Value {
    json!({
        "openapi": "3.1.0",
        "info": {"title": "Pets", "version": "2"},
        "tags": [{"name": "Pets", "description": "Theirs."}],
        "paths": paths,
        "components": {"schemas": schemas},
    })
}

fn known() -> Known {
    Known::parse(&ours().to_string(), "openapi/known.json").unwrap()
}

fn combined(published: &Value) -> (Value, Vec<String>) {
    let mut document = published.clone();
    let superseded = combine(&mut document, &[known()]);
    (
        document,
        superseded.iter().map(ToString::to_string).collect(),
    )
}

#[test]
fn what_is_not_published_is_added() {
    let error = json!({"Error": {"type": "object", "description": "Theirs.", "properties": {"detail": {"type": "string"}}}});
    let published = published(json!({"/x": {"get": {"responses": {}}}}), error);
    let (document, superseded) = combined(&published);
    assert_eq!(
        superseded, [""; 0],
        "the same component is needed for validity"
    );
    let paths: Vec<&String> = document["paths"].as_object().unwrap().keys().collect();
    assert_eq!(paths, ["/x", "/pets/{pet_id}", "/toys"]);
    let get = &document["paths"]["/pets/{pet_id}"]["get"];
    assert_eq!(
        get["security"],
        json!([{"token": []}]),
        "the published document has none"
    );
    assert_eq!(get["parameters"][0]["name"], "pet_id");
    assert_eq!(
        document["components"]["schemas"]["Error"]["description"],
        "Theirs."
    );
    assert_eq!(document["info"], published["info"]);
    let tags = json!([{"name": "Pets", "description": "Theirs."}, {"name": "Toys"}]);
    assert_eq!(document["tags"], tags);
    assert_eq!(
        known().pruned(&published).unwrap()["paths"],
        ours()["paths"]
    );
}

#[test]
fn an_operation_in_the_same_shape_is_superseded_and_removed() {
    let ours = ours();
    let mut theirs = ours["paths"]["/pets/{pet_id}"].clone();
    theirs.as_object_mut().unwrap().shift_remove("delete");
    let schemas = json!({"Pet": ours["components"]["schemas"]["Pet"], "Error": ours["components"]["schemas"]["Error"], "Toy": ours["components"]["schemas"]["Toy"]});
    let published = published(json!({"/pets/{pet_id}": theirs}), schemas);
    let (document, superseded) = combined(&published);
    assert_eq!(
        superseded,
        [
            "openapi/known.json: /paths/~1pets~1{pet_id}/get: GET /pets/{pet_id} is superseded: the \
          published document defines it in the same way"
        ]
    );
    let get = &document["paths"]["/pets/{pet_id}"]["get"];
    assert_eq!(get.get("security"), None, "it is the published one");
    assert_eq!(
        document["paths"]["/pets/{pet_id}"]["delete"]["operationId"],
        "deletePet"
    );

    let pruned = known().pruned(&published).unwrap();
    assert!(pruned["paths"]["/pets/{pet_id}"].get("get").is_none());
    assert_eq!(
        pruned["components"], ours["components"],
        "the rest needs them"
    );
    let known = Known::parse(&pruned.to_string(), "k").unwrap();
    let mut again = published.clone();
    assert_eq!(combine(&mut again, std::slice::from_ref(&known)), []);
    assert_eq!(again, document);
    assert_eq!(known.pruned(&published), Some(pruned));
}

#[test]
fn an_operation_in_another_shape_is_superseded_and_says_what_differs() {
    let theirs = json!({
        "get": {
            "operationId": "readPet",
            "summary": "Other words are no difference.",
            "parameters": [{"name": "petId", "in": "path", "required": true, "schema": {"type": "string"}}],
            "responses": {"200": {"description": "", "content": {"application/json": {
                "schema": {"$ref": "#/components/schemas/Pet"},
            }}}},
        },
    });
    let pet = json!({"Pet": {"type": "object", "properties": {"name": {"type": "integer"}, "description": {"type": "string"}}}});
    let published = published(json!({"/pets/{petId}": theirs}), pet.clone());
    let (document, superseded) = combined(&published);
    assert_eq!(
        superseded,
        [
            "openapi/known.json: /paths/~1pets~1{pet_id}/get: GET /pets/{pet_id} is superseded: \
             the published document defines it, with another operationId than `getPet`; it differs at \
             /responses/422, /parameters",
            "openapi/known.json: /components/schemas/Pet: schemas/Pet is superseded: the published \
             document defines it; it differs at /properties/name/type, /properties/toy, \
             /properties/description",
        ]
    );
    let item = &document["paths"]["/pets/{petId}"];
    assert_eq!(item["get"]["operationId"], "readPet");
    assert_eq!(
        item["delete"]["parameters"][0]["name"], "petId",
        "the path has that name"
    );
    assert!(document["paths"].get("/pets/{pet_id}").is_none());
    assert_eq!(document["components"]["schemas"]["Pet"], pet["Pet"]);

    let pruned = known().pruned(&published).unwrap();
    let schemas = pruned["components"]["schemas"].as_object().unwrap();
    assert_eq!(
        schemas["Pet"], pet["Pet"],
        "the deletion needs the published one"
    );
    assert_eq!(schemas.len(), 5, "{schemas:?}");
    let left = Known::parse(&pruned.to_string(), "k").unwrap();
    let mut again = published.clone();
    assert_eq!(combine(&mut again, &[left]), []);
}

#[test]
fn nothing_is_left_of_a_file_that_is_superseded_as_a_whole() {
    let ours = ours();
    let mut published = published(ours["paths"].clone(), ours["components"]["schemas"].clone());
    assert_eq!(known().pruned(&published), None);
    let (_, superseded) = combined(&published);
    assert_eq!(superseded.len(), 3 + 5, "operations and components");
    published["components"]["schemas"]
        .as_object_mut()
        .unwrap()
        .shift_remove("Settings");
    let pruned = known().pruned(&published).unwrap();
    assert_eq!(pruned["paths"], json!({}));
    let schemas = json!({"schemas": {"Settings": {"type": "object", "description": "No operation needs it."}}});
    assert_eq!(pruned["components"], schemas, "nothing else is needed");
    assert_eq!(pruned["tags"], json!([]));
}

#[test]
fn a_definition_of_two_files_is_that_of_the_first() {
    let mut second = ours();
    second["components"]["schemas"]["Settings"] = json!({"type": "string"});
    let second = Known::parse(&second.to_string(), "openapi/connectors.json").unwrap();
    let mut document = published(json!({}), json!({}));
    let superseded = combine(&mut document, &[known(), second]);
    let about = superseded
        .iter()
        .find(|it| it.name == "schemas/Settings")
        .unwrap();
    assert_eq!(about.by, "the published document or an earlier file");
    assert_eq!(about.differences, [Pointer::from("/type")]);
    assert_eq!(
        document["components"]["schemas"]["Settings"]["type"],
        "object"
    );
}
