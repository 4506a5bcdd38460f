//! Every keyword of JSON Schema 2020-12 and of OpenAPI 3.0 and 3.1, at every position: what it says is
//! represented by the model, left unchecked in the model, or reported.

use document::schema::{Annotations, Arrays, Composition, Core, Numbers, Objects, Strings, Values};
use serde_json::json;

use super::*;

/// Keywords that say nothing of the values and of no name: dropped in silence.
const SILENT: [&str; 14] = [
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

fn document_of(subject: Value) -> Normalised {
    let pet = |kind: &str| {
        json!({ "type": "object", "required": ["kind"],
            "properties": { "kind": { "const": kind }, "name": { "type": "string" } } })
    };
    let body =
        json!({ "application/json": { "schema": { "$ref": "#/components/schemas/Subject" } } });
    normalise(json!({
        "paths": { "/x": { "post": { "operationId": "hold", "requestBody": { "content": body } } } },
        "components": { "schemas": { "Subject": subject, "Cat": pet("cat"), "Dog": pet("dog") } },
    }))
}

/// What came of a document: the model, and the report with its details.
fn outcome(normalised: &Normalised) -> (String, Vec<String>) {
    let api = &normalised.api;
    let model = format!("{:?} {:?}", api.types, api.operations);
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
        _ => false,
    }
}

#[test]
fn every_keyword_is_represented_or_reported_at_every_position() {
    let mut lost = Vec::new();
    for (schema, keywords) in cases() {
        for (position, around) in POSITIONS {
            let before = outcome(&document_of(around(schema.clone())));
            for (keyword, value) in &keywords {
                let mut with = schema.clone();
                with[*keyword] = value.clone();
                let after = outcome(&document_of(around(with)));
                if after == before && !has_no_effect(keyword, position) {
                    lost.push(format!("{keyword} in {position}"));
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

#[test]
fn the_cases_have_every_keyword_that_the_reader_knows() {
    let known = [
        Core::KEYWORDS,
        Annotations::KEYWORDS,
        Values::KEYWORDS,
        Strings::KEYWORDS,
        Numbers::KEYWORDS,
        Arrays::KEYWORDS,
        Objects::KEYWORDS,
        Composition::KEYWORDS,
    ];
    let cases = cases();
    let tested = cases.iter().flat_map(|(_, keywords)| keywords);
    let tested: Vec<&str> = tested.map(|(keyword, _)| *keyword).chain(SILENT).collect();
    for keyword in known.concat() {
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
