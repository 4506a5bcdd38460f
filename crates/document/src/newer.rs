//! What OpenAPI 3.2 adds to 3.1 and is not read.

use serde_json::Value;

use crate::keywords::{LITERALS, MAPS};
use crate::pointer::Pointer;

/// Fields that OpenAPI 3.2 adds, and that change what is sent.
const FIELDS: [&str; 6] = [
    "additionalOperations",
    "itemEncoding",
    "itemSchema",
    "prefixEncoding",
    "query",
    "$self",
];

/// Returns where a document of OpenAPI 3.2 has what 3.1 does not know: other methods, schemas and
/// encodings of the items of a stream, and parameters that are the whole query string. Everything else
/// is read as in 3.1.
pub fn beyond_3_1(document: &Value) -> Vec<Pointer> {
    let version = document.get("openapi").and_then(Value::as_str);
    let mut found = Vec::new();
    if version.is_some_and(|version| version.starts_with("3.2.")) {
        find(document, &Pointer::root(), &mut found);
    }
    found
}

fn find(value: &Value, at: &Pointer, found: &mut Vec<Pointer>) {
    match value {
        Value::Object(object) => {
            if object.get("in").is_some_and(|it| it == "querystring") {
                found.push(at.clone());
            }
            for (name, value) in object {
                let here = at.join(name);
                if FIELDS.contains(&name.as_str()) && (value.is_object() || name == "$self") {
                    found.push(here);
                } else if MAPS.contains(&name.as_str()) {
                    // The names of a map are the author's.
                    for (name, value) in value.as_object().into_iter().flatten() {
                        find(value, &here.join(name), found);
                    }
                } else if !LITERALS.contains(&name.as_str()) && !name.starts_with("x-") {
                    find(value, &here, found);
                }
            }
        }
        Value::Array(items) => {
            for (index, value) in items.iter().enumerate() {
                find(value, &at.join(index), found);
            }
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn what_3_1_does_not_know_is_found_and_what_only_looks_alike_is_not() {
        let mut document = json!({
            "openapi": "3.2.0",
            "paths": { "/a": {
                "query": { "responses": {} },
                "get": {
                    "parameters": [{ "in": "querystring", "name": "q", "content": {} }],
                    "responses": { "200": { "content": { "application/jsonl": {
                        "itemSchema": { "type": "object" }
                    } } } }
                }
            } },
            "components": { "schemas": { "query": {
                "properties": { "query": { "type": "object" }, "itemSchema": { "type": "object" } },
                "default": { "query": {} }
            } } }
        });
        let found: Vec<String> = beyond_3_1(&document)
            .iter()
            .map(ToString::to_string)
            .collect();
        assert_eq!(
            found,
            [
                "/paths/~1a/query",
                "/paths/~1a/get/parameters/0",
                "/paths/~1a/get/responses/200/content/application~1jsonl/itemSchema",
            ]
        );
        document["openapi"] = json!("3.1.0");
        assert!(beyond_3_1(&document).is_empty());
    }
}
