use serde_json::json;

use super::*;
use crate::Location;

/// Name in Rust, name on the wire, location, style and explode of each parameter.
fn told(normalised: &Normalised) -> Vec<(&str, &str, Location, &str, bool)> {
    let parameters = normalised.api.operations[0].parameters.iter();
    let told = parameters.map(|p| {
        (
            p.ident.as_str(),
            p.wire.as_str(),
            p.location,
            p.style.as_str(),
            p.explode,
        )
    });
    told.collect()
}

fn at(path: &str, parameters: Value) -> Normalised {
    normalise(
        json!({ "paths": { path: { "get": { "operationId": "x", "parameters": parameters } } } }),
    )
}

#[test]
fn each_location_has_its_default_style() {
    let normalised = at(
        "/{a}",
        json!([
            { "name": "d", "in": "cookie", "schema": { "type": "string" } },
            { "name": "c", "in": "header", "schema": { "type": "array", "items": { "type": "string" } } },
            { "name": "b", "in": "query", "schema": { "type": "string" } },
            { "name": "a", "in": "path", "schema": { "type": "string" } },
        ]),
    );
    assert_eq!(
        told(&normalised),
        [
            ("a", "a", Location::Path, "simple", false),
            ("b", "b", Location::Query, "form", true),
            ("c", "c", Location::Header, "simple", false),
            ("d", "d", Location::Cookie, "form", true),
        ]
    );
    let required: Vec<_> = normalised.api.operations[0]
        .parameters
        .iter()
        .map(|p| p.required)
        .collect();
    assert_eq!(required, [true, false, false, false]);
}

#[test]
fn style_and_explode_are_taken_as_the_document_says() {
    let list = json!({ "type": "array", "items": { "type": "string" } });
    let normalised = at(
        "/{m}",
        json!([
            { "name": "m", "in": "path", "style": "matrix", "explode": true, "schema": list },
            { "name": "f", "in": "query", "style": "deepObject", "schema": { "type": "object" } },
            { "name": "p", "in": "query", "style": "pipeDelimited", "schema": list },
            { "name": "q", "in": "query", "explode": false, "schema": list },
        ]),
    );
    assert_eq!(
        told(&normalised),
        [
            ("m", "m", Location::Path, "matrix", true),
            ("f", "f", Location::Query, "deepObject", false),
            ("p", "p", Location::Query, "pipeDelimited", false),
            ("q", "q", Location::Query, "form", false),
        ]
    );
}

#[test]
fn a_parameter_with_content_is_sent_as_json() {
    let normalised = at(
        "/",
        json!([{ "name": "filter", "in": "query", "content": { "application/json": {
            "schema": { "type": "object", "properties": { "a": { "type": "string" } } },
        } } }]),
    );
    assert!(normalised.api.operations[0].parameters[0].json);
    assert!(
        normalised.names().contains(&"XFilter"),
        "{:?}",
        normalised.names()
    );
}

#[test]
fn parameters_that_fold_to_one_name_or_stand_in_two_places_are_told_apart() {
    let text = json!({ "type": "string" });
    let normalised = at(
        "/{id}",
        json!([
            { "name": "petId", "in": "query", "schema": text },
            { "name": "pet_id", "in": "query", "schema": text },
            { "name": "id", "in": "query", "schema": text },
            { "name": "id", "in": "path", "schema": text },
            { "name": "body", "in": "query", "schema": text },
            { "name": "client", "in": "header", "schema": text },
        ]),
    );
    let idents: Vec<_> = told(&normalised).iter().map(|p| (p.0, p.1, p.2)).collect();
    assert_eq!(
        idents,
        [
            ("id", "id", Location::Path),
            ("body2", "body", Location::Query),
            ("id2", "id", Location::Query),
            ("pet_id", "pet_id", Location::Query),
            ("pet_id2", "petId", Location::Query),
            ("client2", "client", Location::Header),
        ]
    );
    assert_eq!(normalised.details("name").len(), 4);
}

#[test]
fn a_placeholder_that_is_not_described_is_text_and_told() {
    let normalised = at("/a/{id}", json!([]));
    assert_eq!(
        told(&normalised),
        [("id", "id", Location::Path, "simple", false)]
    );
    assert_eq!(
        normalised.notes(""),
        ["kept path-parameter /paths/~1a~1{id}/get"]
    );
}

#[test]
fn a_path_parameter_that_the_path_does_not_have_is_left_out_and_told() {
    let normalised = at(
        "/a",
        json!([{ "name": "id", "in": "path", "required": true, "schema": { "type": "string" } }]),
    );
    assert_eq!(told(&normalised), []);
    assert_eq!(
        normalised.notes(""),
        ["lost path-parameter /paths/~1a/get/parameters"]
    );
}

#[test]
fn parameters_of_the_path_item_are_overridden_by_the_operation_s_own() {
    let normalised = normalise(json!({ "paths": { "/x": {
        "parameters": [
            { "name": "a", "in": "query", "schema": { "type": "string" } },
            { "name": "b", "in": "query", "schema": { "type": "string" } },
        ],
        "get": { "parameters": [{ "name": "a", "in": "query", "schema": { "type": "integer" } }] },
    } } }));
    let parameters = &normalised.api.operations[0].parameters;
    assert_eq!(parameters.len(), 2);
    assert_eq!(normal(&parameters[0].schema), json!({ "type": "integer" }));
}

#[test]
fn parameters_that_nothing_can_be_made_of_are_left_out_and_told() {
    let normalised = at(
        "/",
        json!([
            { "name": "a", "in": "body", "schema": {} },
            { "in": "query", "schema": {} },
            { "$ref": "#/components/parameters/Gone" },
            { "name": "Authorization", "in": "header", "schema": { "type": "string" } },
        ]),
    );
    assert_eq!(told(&normalised), []);
    assert_eq!(
        normalised.notes("/paths/~1/get"),
        [
            "lost parameters /parameters/0",
            "lost parameters /parameters/1",
            "lost document-structure /parameters/2",
            "kept parameters /parameters/3",
        ]
    );
}

#[test]
fn a_parameter_without_a_schema_is_text_and_untyped() {
    let normalised = at("/", json!([{ "name": "a", "in": "query" }]));
    assert_eq!(
        normal(&normalised.api.operations[0].parameters[0].schema),
        json!({ "type": "string" })
    );
    assert_eq!(
        normalised.notes("/paths/~1/get"),
        ["untyped /parameters/0/schema"]
    );
}

#[test]
fn a_parameter_of_a_media_type_is_json_or_text() {
    let parameter = |name: &str, media_type: &str| {
        let content = json!({ media_type: { "schema": { "type": "string" } } });
        json!({ "name": name, "in": "query", "deprecated": true, "content": content })
    };
    let normalised = operation(json!({ "operationId": "x", "parameters": [
        parameter("a", "application/json; charset=utf-8"),
        parameter("b", "application/geo+json"),
        parameter("c", "application/xml"),
        parameter("d", "text/plain"),
    ] }));
    let parameters = &normalised.operation("x").parameters;
    let json: Vec<bool> = parameters.iter().map(|parameter| parameter.json).collect();
    assert_eq!(json, [true, true, false, false]);
    assert!(parameters.iter().all(|parameter| parameter.deprecated));
    assert_eq!(
        normalised.notes("/paths/~1x/get/parameters"),
        ["lost parameters /2/content/application~1xml"]
    );
}
