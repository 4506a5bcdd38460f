use serde_json::json;

use super::super::emit::remains_of_31;
use super::*;

fn emitted(schema: Value) -> Value {
    let lowered = lower_schema(schema);
    lowered.whole.document["components"]["schemas"]["Holder"]["properties"]["subject"].clone()
}

#[test]
fn what_is_planted_of_3_1_is_found_wherever_a_schema_can_stand() {
    for (schema, what) in [
        (json!({ "const": 1 }), "`const`"),
        (json!({ "prefixItems": [] }), "`prefixItems`"),
        (json!({ "type": ["string", "null"] }), "`type` is a list"),
        (json!({ "type": "null" }), "type `null`"),
        (
            json!({ "exclusiveMinimum": 3 }),
            "a numeric `exclusiveMinimum`",
        ),
        (
            json!({ "$ref": "#/x", "description": "d" }),
            "a keyword beside `$ref`",
        ),
        (json!({ "$defs": {} }), "`$defs`"),
        (json!({ "contentEncoding": "base64" }), "`contentEncoding`"),
    ] {
        let content = json!({ "content": { "application/json": { "schema": schema } } });
        let document = json!({
            "paths": { "/x": { "get": {
                "parameters": [{ "schema": schema }],
                "requestBody": content,
                "responses": { "200": content },
            } } },
            "components": { "schemas": {
                "A": { "properties": { "a": { "oneOf": [{}, { "items": schema }] } } },
            } },
        });
        let found: Vec<_> = remains_of_31(&document)
            .into_iter()
            .map(|(pointer, what)| (pointer.as_str().to_owned(), what))
            .collect();
        let expected: Vec<_> = [
            "/components/schemas/A/properties/a/oneOf/1/items",
            "/paths/~1x/get/parameters/0/schema",
            "/paths/~1x/get/requestBody/content/application~1json/schema",
            "/paths/~1x/get/responses/200/content/application~1json/schema",
        ]
        .iter()
        .map(|pointer| ((*pointer).to_owned(), what.to_owned()))
        .collect();
        assert_eq!(found, expected);
    }
}

#[test]
fn a_property_named_like_a_keyword_of_3_1_is_none() {
    let document = json!({ "paths": {}, "components": { "schemas": {
        "A": { "type": "object", "properties": { "const": { "type": "string" }, "$defs": { "type": "string" } } },
    } } });
    assert_eq!(remains_of_31(&document), []);
}

#[test]
fn the_type_null_is_an_enum_of_null() {
    assert_eq!(
        emitted(json!({ "type": "null" })),
        json!({ "enum": [null] })
    );
}

#[test]
fn a_tuple_is_an_array_of_so_many_items() {
    let tuple = emitted(json!({
        "type": "array", "prefixItems": [{ "type": "string" }, { "type": "integer" }], "items": false,
    }));
    assert_eq!(
        (&tuple["minItems"], &tuple["maxItems"]),
        (&json!(2), &json!(2))
    );
}

#[test]
fn an_integer_that_is_not_negative_has_an_unsigned_format() {
    for (format, unsigned) in [("int32", "uint32"), ("int64", "uint64")] {
        assert_eq!(
            emitted(json!({ "type": "integer", "format": format, "minimum": 0 })),
            json!({ "type": "integer", "format": unsigned })
        );
    }
    assert_eq!(
        emitted(json!({ "type": "integer", "minimum": 0 })),
        json!({ "type": "integer", "format": "uint64" })
    );
}

#[test]
fn paths_hold_the_setters_names_and_nothing_that_a_template_does_not_take() {
    let text = json!({ "type": "string" });
    for (path, lowered_path) in [
        ("/pets/{petId}", "/pets/{pet_id}"),
        ("/{a}/{a}", "/{a}/-"),
        ("/x?action=list#top", "/x-action=list-top"),
        ("/x/{open", "/x/open"),
        ("no/slash", "/no/slash"),
    ] {
        let parameters = json!([
            { "name": "petId", "in": "path", "schema": text }, { "name": "a", "in": "path", "schema": text },
        ]);
        let lowered = lower(json!({ "paths": { path: { "get": { "parameters": parameters } } } }));
        let paths: Vec<_> = lowered.document["paths"]
            .as_object()
            .unwrap()
            .keys()
            .collect();
        assert_eq!(paths, [lowered_path], "{path}");
    }
}

#[test]
fn a_default_of_another_type_than_the_success_leaves_the_operation_in() {
    let json_of =
        |kind: &str| json!({ "content": { "application/json": { "schema": { "type": kind } } } });
    let empty = json!({ "description": "" });
    for responses in [
        json!({ "200": json_of("string"), "default": json_of("integer") }),
        json!({ "200": json_of("string"), "400": empty, "default": empty }),
        json!({ "204": empty, "default": json_of("string") }),
        json!({ "2XX": json_of("string"), "default": { "content": { "text/plain": {} } } }),
        json!({ "default": json_of("string") }),
        json!({ "101": empty, "200": json_of("string"), "400": empty }),
        json!({ "101": empty }),
    ] {
        let document = json!({
            "openapi": "3.1.0",
            "info": { "title": "t", "version": "1" },
            "paths": { "/x": { "get": { "operationId": "x", "responses": responses } } },
        });
        let report = crate::generate::generate(&document, &[]).unwrap().report;
        assert!(report.operations.skipped.is_empty(), "{responses}");
        assert_eq!(report.operations.generated.len(), 1, "{responses}");
    }
}
