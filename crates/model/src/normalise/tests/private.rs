use serde_json::json;

use super::*;

/// What was once a keyword of the normal form.
const PRIVATE: [&str; 8] = [
    "x-const",
    "x-names",
    "x-descriptions",
    "x-default",
    "x-discriminator",
    "x-tags",
    "x-unchecked",
    "x-tuple",
];

/// A document of every construct that a private keyword was about.
fn document(forged: &[(&str, Value)]) -> Normalised {
    let forge = |mut schema: Value| {
        for (keyword, value) in forged {
            schema[*keyword] = value.clone();
        }
        schema
    };
    let pet = |name: &str| {
        json!({ "type": "object", "required": ["kind"],
            "properties": { "kind": { "type": "string", "enum": [name] }, "name": { "type": "string" } } })
    };
    let schemas = json!({
        "Speed": forge(json!({ "type": "string", "enum": ["fast", "slow"] })),
        "Level": forge(json!({ "type": "integer", "enum": [1, 2] })),
        "Only": forge(json!({ "const": "one" })),
        "Name": forge(json!({ "type": "string", "maxLength": 3, "description": "A name." })),
        "Pet": forge(json!({ "oneOf": [
            forge(json!({ "$ref": "#/components/schemas/Cat" })),
            forge(json!({ "$ref": "#/components/schemas/Dog" })),
        ] })),
        "Cat": forge(pet("cat")),
        "Dog": forge(pet("dog")),
        "Pair": forge(json!({ "type": "array", "items": forge(json!({ "type": "integer" })), "minItems": 2 })),
        "Both": forge(json!({ "allOf": [
            { "$ref": "#/components/schemas/Cat" },
            forge(json!({ "type": "object", "properties": { "age": { "type": "integer" } } })),
        ] })),
    });
    let body = json!({ "application/json": { "schema": { "$ref": "#/components/schemas/Both" } } });
    normalise(json!({
        "paths": { "/x": { "post": { "operationId": "hold", "requestBody": { "content": body } } } },
        "components": { "schemas": schemas },
    }))
}

#[test]
fn no_document_can_state_what_is_private_to_the_normal_form() {
    let plain = document(&[]);
    for value in [
        json!(true),
        json!("kind"),
        json!(["fast", "cat"]),
        json!({ "maxLength": 1 }),
    ] {
        for keyword in PRIVATE {
            let forged = document(&[(keyword, value.clone())]);
            assert_eq!(forged.api.types, plain.api.types, "{keyword}: {value}");
            assert_eq!(forged.notes(""), plain.notes(""), "{keyword}: {value}");
        }
    }
}

#[test]
fn all_of_them_together_change_nothing() {
    let all: Vec<_> = PRIVATE
        .iter()
        .map(|keyword| (*keyword, json!(true)))
        .collect();
    assert_eq!(document(&all).api.types, document(&[]).api.types);
}
