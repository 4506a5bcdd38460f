//! The part of a document that a page about one operation contains.

use serde_json::{Map, Value};

use super::tree::{OperationKey, entries};
use document::METHODS;

/// `document` reduced to one operation, the other fields of its path item, and the components that
/// it reaches; all security schemes stay, since they are referred to by name.
pub(super) fn of(document: &Value, operation: &OperationKey) -> Option<Value> {
    let item = document.get("paths")?.get(&operation.path)?.as_object()?;
    item.get(operation.method())?;
    let item: Map<String, Value> = item
        .iter()
        .filter(|(name, _)| *name == operation.method() || !METHODS.contains(&name.as_str()))
        .map(|(name, value)| (name.clone(), value.clone()))
        .collect();

    let item = Value::Object(item);
    let reached = document::reached_from(document, [&item]);
    let mut components = Map::new();
    for (section, definitions) in entries(document, "components") {
        let kept: Map<String, Value> = definitions
            .as_object()
            .into_iter()
            .flatten()
            .filter(|(name, _)| {
                section == "securitySchemes"
                    || reached.contains(&(section.to_owned(), (*name).clone()))
            })
            .map(|(name, value)| (name.clone(), value.clone()))
            .collect();
        if !kept.is_empty() {
            components.insert(section.to_owned(), Value::Object(kept));
        }
    }

    let mut snippet = Map::new();
    for (name, value) in document.as_object()? {
        let value = match name.as_str() {
            "webhooks" => continue,
            "paths" => Value::Object(Map::from_iter([(operation.path.clone(), item.clone())])),
            "components" => Value::Object(std::mem::take(&mut components)),
            _ => value.clone(),
        };
        snippet.insert(name.clone(), value);
    }
    Some(Value::Object(snippet))
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_snippet_holds_one_operation_and_what_it_reaches() {
        let document = json!({
            "openapi": "3.1.0",
            "paths": {
                "/a": {
                    "parameters": [{"$ref": "#/components/parameters/P"}],
                    "get": {"x": {"$ref": "#/components/schemas/A"}},
                    "put": {"x": {"$ref": "#/components/schemas/C"}}
                },
                "/b": {"get": {}}
            },
            "components": {
                "schemas": {"A": {"items": {"$ref": "#/components/schemas/B"}}, "B": {}, "C": {}},
                "parameters": {"P": {}, "Q": {}},
                "securitySchemes": {"key": {}}
            }
        });
        let snippet = of(&document, &OperationKey::new("get", "/a").unwrap()).unwrap();
        assert_eq!(
            snippet,
            json!({
                "openapi": "3.1.0",
                "paths": {
                    "/a": {
                        "parameters": [{"$ref": "#/components/parameters/P"}],
                        "get": {"x": {"$ref": "#/components/schemas/A"}}
                    }
                },
                "components": {
                    "schemas": {"A": {"items": {"$ref": "#/components/schemas/B"}}, "B": {}},
                    "parameters": {"P": {}},
                    "securitySchemes": {"key": {}}
                }
            })
        );
        assert_eq!(
            of(&document, &OperationKey::new("post", "/a").unwrap()),
            None
        );
    }
}
