//! Every keyword of JSON Schema 2020-12 and of OpenAPI 3.0 and 3.1, at every position: what it says is
//! represented by the model, left unchecked in the model, or reported.

use document::schema::Keyword;
use serde_json::json;

use super::*;

/// Keywords that say nothing of the values and of no name: dropped in silence.
const SILENT: [&str; 17] = [
    "$schema",
    "$id",
    "$anchor",
    "$dynamicAnchor",
    "$recursiveAnchor",
    "$vocabulary",
    "$comment",
    "$defs",
    "definitions",
    "example",
    "examples",
    "externalDocs",
    "xml",
    "x-extensible-enum",
    "x-sunset",
    "x-stability-level",
    // Names inline types only.
    "title",
];

/// A schema, and the keywords to add to it, each with a value that says something new.
fn cases() -> Vec<(Value, Vec<(&'static str, Value)>)> {
    let string = json!({ "type": "string" });
    let number = json!({ "type": "number" });
    let array = json!({ "type": "array", "items": { "type": "string" } });
    let object = json!({ "type": "object", "properties": { "a": { "type": "string" } } });
    let union = json!({ "oneOf": [{ "$ref": "#/components/schemas/Cat" }, { "$ref": "#/components/schemas/Dog" }] });
    vec![
        (
            string,
            vec![
                ("$ref", json!("#/components/schemas/Cat")),
                ("$dynamicRef", json!("#/components/schemas/Cat")),
                ("$recursiveRef", json!("#/components/schemas/Cat")),
                ("type", json!("integer")),
                ("format", json!("uuid")),
                ("enum", json!(["a", "b"])),
                ("const", json!("a")),
                ("pattern", json!("^a")),
                ("minLength", json!(1)),
                ("maxLength", json!(3)),
                ("contentEncoding", json!("base64")),
                ("contentMediaType", json!("application/json")),
                ("contentSchema", json!({ "type": "integer" })),
                ("description", json!("What it is.")),
                ("default", json!("a")),
                ("deprecated", json!(true)),
                ("readOnly", json!(true)),
                ("writeOnly", json!(true)),
                ("nullable", json!(true)),
                ("not", json!({ "const": "a" })),
                ("if", json!({ "const": "a" })),
                ("then", json!({ "maxLength": 1 })),
                ("else", json!({ "maxLength": 2 })),
            ],
        ),
        (
            json!({ "type": "string", "enum": ["a", "b"] }),
            vec![
                ("x-enum-varnames", json!(["First", "Second"])),
                ("x-enumNames", json!(["First", "Second"])),
            ],
        ),
        (
            number,
            vec![
                ("minimum", json!(1)),
                ("maximum", json!(3)),
                ("exclusiveMinimum", json!(1)),
                ("exclusiveMaximum", json!(3)),
                ("multipleOf", json!(2)),
            ],
        ),
        (
            array,
            vec![
                ("items", json!({ "type": "integer" })),
                ("prefixItems", json!([{ "type": "integer" }])),
                ("minItems", json!(1)),
                ("maxItems", json!(3)),
                ("uniqueItems", json!(true)),
                ("contains", json!({ "const": "a" })),
                ("minContains", json!(2)),
                ("maxContains", json!(3)),
                ("unevaluatedItems", json!(false)),
                ("additionalItems", json!({ "type": "integer" })),
            ],
        ),
        (
            object,
            vec![
                ("properties", json!({ "b": { "type": "string" } })),
                ("required", json!(["a"])),
                ("additionalProperties", json!({ "type": "integer" })),
                ("patternProperties", json!({ "^x": { "type": "integer" } })),
                ("minProperties", json!(1)),
                ("maxProperties", json!(3)),
                ("propertyNames", json!({ "pattern": "^a" })),
                ("dependentRequired", json!({ "a": ["b"] })),
                (
                    "dependentSchemas",
                    json!({ "a": { "properties": { "b": { "type": "string" } } } }),
                ),
                ("dependencies", json!({ "a": ["b"] })),
                ("unevaluatedProperties", json!({ "type": "integer" })),
                ("allOf", json!([{ "required": ["a"] }])),
                ("discriminator", json!({ "propertyName": "a" })),
            ],
        ),
        (json!({ "type": "object" }), vec![("x-secret", json!(true))]),
        (
            union,
            vec![
                (
                    "oneOf",
                    json!([{ "$ref": "#/components/schemas/Cat" }, { "type": "integer" }]),
                ),
                (
                    "anyOf",
                    json!([{ "$ref": "#/components/schemas/Cat" }, { "type": "integer" }]),
                ),
                ("discriminator", json!({ "propertyName": "name" })),
            ],
        ),
    ]
}

/// Where a schema may stand, as a schema of a component around it.
type Around = fn(Value) -> Value;

const POSITIONS: [(&str, Around); 10] = [
    ("itself", |schema| schema),
    (
        "a property",
        |schema| json!({ "type": "object", "properties": { "p": schema } }),
    ),
    (
        "items",
        |schema| json!({ "type": "array", "items": schema }),
    ),
    (
        "the values of a map",
        |schema| json!({ "type": "object", "additionalProperties": schema }),
    ),
    (
        "the values of names of a pattern",
        |schema| json!({ "type": "object", "patternProperties": { "^x": schema }, "additionalProperties": false }),
    ),
    (
        "a tuple",
        |schema| json!({ "type": "array", "prefixItems": [schema, { "type": "boolean" }], "items": false, "minItems": 2 }),
    ),
    (
        "oneOf",
        |schema| json!({ "oneOf": [schema, { "type": "boolean" }] }),
    ),
    (
        "anyOf with null",
        |schema| json!({ "anyOf": [schema, { "type": "null" }] }),
    ),
    (
        "allOf",
        |schema| json!({ "allOf": [schema, { "description": "The whole." }] }),
    ),
    (
        "a definition",
        |schema| json!({ "$defs": { "d": schema }, "type": "array", "items": { "$ref": "#/components/schemas/Subject/$defs/d" } }),
    ),
];

/// Where a schema may stand in an operation, as the operation around it.
const IN_OPERATIONS: [(&str, Around); 15] = [
    ("a query parameter", |schema| parameter("query", schema)),
    ("a path parameter", |schema| parameter("path", schema)),
    ("a header", |schema| parameter("header", schema)),
    ("a cookie", |schema| parameter("cookie", schema)),
    (
        "JSON in the query",
        |schema| json!({ "parameters": [{ "in": "query", "name": "p", "content": json(schema) }] }),
    ),
    (
        "a body of JSON",
        |schema| json!({ "requestBody": { "content": json(schema) } }),
    ),
    (
        "a body of text",
        |schema| json!({ "requestBody": { "content": { "text/plain": { "schema": schema } } } }),
    ),
    (
        "a form",
        |schema| json!({ "requestBody": { "content": { "application/x-www-form-urlencoded": { "schema": holding(schema) } } } }),
    ),
    (
        "a multipart form",
        |schema| json!({ "requestBody": { "content": { "multipart/form-data": { "schema": holding(schema) } } } }),
    ),
    (
        "a response",
        |schema| json!({ "responses": { "200": { "description": "Well.", "content": json(schema) } } }),
    ),
    (
        "an error response",
        |schema| json!({ "responses": { "4XX": { "description": "Bad.", "content": json(schema) } } }),
    ),
    (
        "a response of text",
        |schema| json!({ "responses": { "200": { "description": "Well.", "content": { "text/plain": { "schema": schema } } } } }),
    ),
    (
        "a header of a response",
        |schema| json!({ "responses": { "200": { "description": "Well.", "headers": { "X-Rate": { "schema": schema } } } } }),
    ),
    (
        "JSON in a header of a response",
        |schema| json!({ "responses": { "200": { "description": "Well.", "headers": { "X-Rate": { "content": json(schema) } } } } }),
    ),
    (
        "an event of a response",
        |schema| json!({ "responses": { "200": { "description": "Well.", "content": { "text/event-stream": { "schema": schema } } } } }),
    ),
];

fn parameter(location: &str, schema: Value) -> Value {
    json!({ "parameters": [{ "in": location, "name": "p", "required": true, "schema": schema }] })
}

fn json(schema: Value) -> Value {
    json!({ "application/json": { "schema": schema } })
}

fn holding(schema: Value) -> Value {
    json!({ "type": "object", "properties": { "p": schema } })
}

fn document_of(subject: Value) -> Normalised {
    let body = json(json!({ "$ref": "#/components/schemas/Subject" }));
    document_with(subject, json!({ "requestBody": { "content": body } }))
}

/// A document with this operation.
fn document_around(operation: Value) -> Normalised {
    document_with(json!({}), operation)
}

fn document_with(subject: Value, mut operation: Value) -> Normalised {
    let pet = |kind: &str| {
        json!({ "type": "object", "required": ["kind"],
            "properties": { "kind": { "const": kind }, "name": { "type": "string" } } })
    };
    operation["operationId"] = "hold".into();
    let parameters = operation["parameters"].as_array();
    let is_in_path = parameters.is_some_and(|all| all[0]["in"] == "path");
    let path = if is_in_path { "/x/{p}" } else { "/x" };
    normalise(json!({
        "paths": { path: { "post": operation } },
        "components": { "schemas": { "Subject": subject, "Cat": pet("cat"), "Dog": pet("dog") } },
    }))
}

/// What came of a document: the model, and the report with its details.
fn outcome(normalised: &Normalised) -> (String, Vec<String>) {
    let api = &normalised.api;
    let model = format!("{api:?}");
    let rewrites = normalised.report.rewrites.iter();
    let rewrites = rewrites.map(|it| format!("{} {} {}", it.pointer, it.rule, it.detail));
    let untyped = normalised.report.untyped.iter();
    let untyped = untyped.map(|it| format!("{} {}", it.pointer, it.reason));
    (model, rewrites.chain(untyped).collect())
}

/// Whether what a keyword says has no effect at a position, by the specification.
fn has_no_effect(keyword: &str, position: &str) -> bool {
    match position {
        // All branches would have to accept null.
        // What describes the whole comes before what describes a branch.
        "allOf" => ["nullable", "description"].contains(&keyword),
        // It is there already.
        "anyOf with null" => keyword == "nullable",
        // Text is a string, which has neither documentation nor variants of its own, and is never null.
        "a body of text" | "a response of text" | "an event of a response" => {
            let of_types = [
                "description",
                "deprecated",
                "readOnly",
                "writeOnly",
                "nullable",
            ];
            of_types.contains(&keyword) || keyword.starts_with("x-enum")
        }
        _ => false,
    }
}

#[test]
fn every_keyword_is_represented_or_reported_at_every_position() {
    let of_components = POSITIONS.iter().map(|it| (it, document_of as Build));
    let of_operations = IN_OPERATIONS.iter();
    let of_operations = of_operations.map(|it| (it, document_around as Build));
    let mut lost = Vec::new();
    for ((position, around), document) in of_components.chain(of_operations) {
        for (schema, keywords) in cases() {
            let before = outcome(&document(around(schema.clone())));
            for (keyword, value) in &keywords {
                let mut with = schema.clone();
                with[*keyword] = value.clone();
                let after = outcome(&document(around(with)));
                let is_unused = after
                    .1
                    .iter()
                    .any(|note| note.contains(" media-type-schema "));
                if after == before && !is_unused && !has_no_effect(keyword, position) {
                    lost.push(format!("{keyword} of {} in {position}", schema["type"]));
                }
            }
        }
    }
    assert!(
        lost.is_empty(),
        "neither represented nor reported:\n{}",
        lost.join("\n")
    );
}

/// Makes a document of what is around a schema.
type Build = fn(Value) -> Normalised;

/// What the objects of OpenAPI state, each with a value that says something new: the JSON pointer of the object
/// in `whole`, and its fields.
fn fields() -> Vec<(&'static str, Vec<(&'static str, Value)>)> {
    let text = json!({ "schema": { "type": "string" } });
    vec![
        (
            "/paths/~1x~1{id}/post/parameters/0",
            vec![
                ("name", json!("other")),
                ("in", json!("header")),
                ("description", json!("What it is.")),
                ("required", json!(true)),
                ("deprecated", json!(true)),
                ("style", json!("spaceDelimited")),
                ("explode", json!(false)),
                ("allowReserved", json!(true)),
                ("content", json!({ "application/json": text })),
            ],
        ),
        (
            "/paths/~1x~1{id}/post/requestBody",
            vec![
                ("description", json!("What it is.")),
                ("required", json!(true)),
                ("content", json!({ "text/plain": text })),
            ],
        ),
        (
            "/paths/~1x~1{id}/post/requestBody/content/multipart~1form-data",
            vec![
                (
                    "schema",
                    json!({ "type": "object", "properties": { "b": { "type": "string" } } }),
                ),
                (
                    "encoding",
                    json!({ "a": { "contentType": "application/json" } }),
                ),
            ],
        ),
        (
            "/paths/~1x~1{id}/post/requestBody/content/multipart~1form-data/encoding/list",
            vec![
                ("contentType", json!("application/json")),
                (
                    "headers",
                    json!({ "X-Kind": { "schema": { "type": "string" } } }),
                ),
                ("style", json!("pipeDelimited")),
                ("explode", json!(false)),
                ("allowReserved", json!(true)),
            ],
        ),
        (
            "/paths/~1x~1{id}/post/responses",
            vec![
                (
                    "404",
                    json!({ "description": "Not there.", "content": { "application/json": text } }),
                ),
                (
                    "default",
                    json!({ "description": "Not there.", "content": { "text/plain": text } }),
                ),
            ],
        ),
        (
            "/paths/~1x~1{id}/post/responses/200",
            vec![
                ("content", json!({ "text/plain": text })),
                (
                    "headers",
                    json!({ "X-Rate": { "schema": { "type": "integer" } } }),
                ),
                ("links", json!({ "next": { "operationId": "other" } })),
            ],
        ),
        (
            "/paths/~1x~1{id}/post",
            vec![
                ("tags", json!(["pets"])),
                ("summary", json!("What it does.")),
                ("description", json!("What it does.")),
                ("operationId", json!("other")),
                ("deprecated", json!(true)),
                ("security", json!([{ "key": [] }])),
                ("servers", json!([{ "url": "https://other.example" }])),
                (
                    "callbacks",
                    json!({ "done": { "{$request.body#/url}": { "post": { "responses": {} } } } }),
                ),
            ],
        ),
        (
            "/paths/~1x~1{id}",
            vec![
                (
                    "parameters",
                    json!([{ "in": "query", "name": "shared", "schema": { "type": "string" } }]),
                ),
                ("servers", json!([{ "url": "https://other.example" }])),
                ("get", json!({ "operationId": "other", "responses": {} })),
                ("$ref", json!("#/components/pathItems/Other")),
            ],
        ),
        (
            "",
            vec![
                ("servers", json!([{ "url": "https://other.example" }])),
                ("security", json!([{ "key": [] }])),
                (
                    "webhooks",
                    json!({ "made": { "post": { "responses": {} } } }),
                ),
            ],
        ),
        (
            "/components/securitySchemes/key",
            vec![
                ("type", json!("http")),
                ("name", json!("X-Other")),
                ("in", json!("query")),
            ],
        ),
    ]
}

/// A document with every object of OpenAPI that says something of calls. Without an effect are `allowEmptyValue`,
/// since a value that is set is sent, empty or not, and what is there for people alone: examples, external
/// documentation, and descriptions of what has no name in Rust.
fn whole() -> Value {
    let list = json!({ "type": "array", "items": { "type": "string" } });
    json!({
        "paths": { "/x/{id}": { "post": {
            "operationId": "hold",
            "parameters": [
                { "in": "query", "name": "list", "schema": list },
                { "in": "path", "name": "id", "required": true, "schema": { "type": "string" } },
            ],
            "requestBody": { "content": { "multipart/form-data": {
                "schema": { "type": "object", "properties": { "a": { "type": "string" }, "list": list } },
                "encoding": { "list": {} },
            } } },
            "responses": { "200": { "description": "Well.", "content": { "application/json": { "schema": list } } } },
        } } },
        "components": {
            "securitySchemes": { "key": { "type": "apiKey", "in": "header", "name": "X-Key" } },
            "pathItems": { "Other": { "get": { "operationId": "other", "responses": {} } } },
        },
    })
}

#[test]
fn every_field_of_the_objects_of_openapi_is_represented_or_reported() {
    let before = outcome(&normalise(whole()));
    let mut lost = Vec::new();
    for (at, fields) in fields() {
        for (field, value) in fields {
            let mut document = whole();
            let object = document.pointer_mut(at).unwrap();
            object[field] = value;
            if outcome(&normalise(document)) == before {
                lost.push(format!("{field} of {at}"));
            }
        }
    }
    assert!(
        lost.is_empty(),
        "neither represented nor reported:\n{}",
        lost.join("\n")
    );
}

#[test]
fn the_cases_have_every_keyword_that_the_reader_knows() {
    let cases = cases();
    let tested = cases.iter().flat_map(|(_, keywords)| keywords);
    let tested: Vec<&str> = tested.map(|(keyword, _)| *keyword).chain(SILENT).collect();
    for keyword in Keyword::ALL.iter().map(|keyword| keyword.name()) {
        assert!(tested.contains(&keyword), "{keyword}");
    }
}

#[test]
fn annotations_change_nothing() {
    let schema = json!({ "type": "string" });
    for (position, around) in POSITIONS {
        let before = outcome(&document_of(around(schema.clone())));
        for keyword in SILENT {
            let mut with = schema.clone();
            with[keyword] = json!({});
            if keyword == "title" {
                with[keyword] = json!("Title");
            }
            let after = outcome(&document_of(around(with)));
            assert_eq!(after, before, "{keyword} in {position}");
        }
    }
}
