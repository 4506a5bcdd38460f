//! Equivalent copies of a document have no changes.

use proptest::prelude::*;
use serde_json::{Map, Value, json};

use crate::{base, on_a_fixed_day};

/// A source of decisions, one bit at a time.
struct Choices {
    bits: Vec<bool>,
    next: usize,
}

impl Choices {
    fn yes(&mut self) -> bool {
        let bit = self.bits[self.next % self.bits.len()];
        self.next += 1;
        bit
    }
}

/// Returns the value with its properties in another order.
fn reorder(value: &Value, choices: &mut Choices) -> Value {
    match value {
        Value::Object(properties) => {
            let mut entries: Vec<(String, Value)> = properties
                .iter()
                .map(|(name, value)| (name.clone(), reorder(value, choices)))
                .collect();
            for index in 1..entries.len() {
                if choices.yes() {
                    entries.swap(index - 1, index);
                }
            }
            Value::Object(entries.into_iter().collect())
        }
        Value::Array(items) => {
            Value::Array(items.iter().map(|item| reorder(item, choices)).collect())
        }
        other => other.clone(),
    }
}

/// Whether a value under this name is a schema, and whether it holds schemas by name or in a list.
fn inner_schemas(name: &str) -> Inner {
    match name {
        "schema"
        | "items"
        | "additionalProperties"
        | "contains"
        | "not"
        | "if"
        | "then"
        | "else" => Inner::One,
        "properties" | "patternProperties" | "schemas" => Inner::Named,
        "oneOf" | "anyOf" | "allOf" | "prefixItems" => Inner::List,
        _ => Inner::None,
    }
}

enum Inner {
    One,
    Named,
    List,
    None,
}

/// Changes every schema below the value, innermost first.
fn each_schema(value: &mut Value, change: &mut impl FnMut(&mut Value)) {
    match value {
        Value::Object(properties) => {
            for (name, value) in properties.iter_mut() {
                match inner_schemas(name) {
                    Inner::One => {
                        each_schema(value, change);
                        change(value);
                    }
                    Inner::Named => {
                        for schema in value
                            .as_object_mut()
                            .into_iter()
                            .flatten()
                            .map(|(_, it)| it)
                        {
                            each_schema(schema, change);
                            change(schema);
                        }
                    }
                    Inner::List => {
                        for schema in value.as_array_mut().into_iter().flatten() {
                            each_schema(schema, change);
                            change(schema);
                        }
                    }
                    Inner::None => each_schema(value, change),
                }
            }
        }
        Value::Array(items) => items.iter_mut().for_each(|item| each_schema(item, change)),
        _ => {}
    }
}

/// Puts inline schemas into components, so that references stand where they were.
fn extract(document: &mut Value, choices: &mut Choices) {
    let mut components = Map::new();
    each_schema(&mut document["paths"], &mut |schema| {
        if schema.is_object() && schema.get("$ref").is_none() && choices.yes() {
            let name = format!("Extracted{}", components.len());
            let reference = json!({ "$ref": format!("#/components/schemas/{name}") });
            components.insert(name, std::mem::replace(schema, reference));
        }
    });
    let schemas = document["components"]["schemas"].as_object_mut().unwrap();
    schemas.extend(components);
}

/// Writes components where they are referred to.
fn inline(document: &mut Value, choices: &mut Choices) {
    let components = document["components"]["schemas"].clone();
    for part in ["paths", "webhooks"] {
        each_schema(&mut document[part], &mut |schema| {
            let name = schema["$ref"]
                .as_str()
                .and_then(|name| name.rsplit('/').next());
            if let Some(target) = name.and_then(|name| components.get(name))
                && choices.yes()
            {
                *schema = target.clone();
            }
        });
    }
}

/// Replaces keywords with equivalent ones.
fn respell(document: &mut Value, choices: &mut Choices) {
    each_schema(document, &mut |schema| {
        let Some(properties) = schema.as_object_mut() else {
            return;
        };
        if let Some(value) = properties.get("const").cloned()
            && choices.yes()
        {
            properties.remove("const");
            properties.insert("enum".into(), json!([value]));
        }
        if properties.get("type") == Some(&json!(["string", "null"])) && choices.yes() {
            *schema = json!({ "anyOf": [{ "type": "null" }, { "type": "string" }] });
            return;
        }
        if let Some(Value::String(name)) = properties.get("type").cloned()
            && choices.yes()
        {
            properties.insert("type".into(), json!([name]));
        }
        properties.insert("description".into(), "another description".into());
        if choices.yes() {
            let whole = schema.clone();
            *schema = json!({ "allOf": [whole] });
        }
    });
}

fn assert_silent(document: &Value) {
    for (old, new) in [(&base(), document), (document, &base())] {
        let changes = on_a_fixed_day(old, new).changes;
        // An added or removed component is reported as cosmetic.
        let reported: Vec<_> = changes
            .iter()
            .filter(|change| change.rule.id != "component-removed")
            .collect();
        assert!(reported.is_empty(), "{reported:#?}");
    }
}

fn bits() -> impl Strategy<Value = Choices> {
    proptest::collection::vec(any::<bool>(), 1..64).prop_map(|bits| Choices { bits, next: 0 })
}

impl std::fmt::Debug for Choices {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.bits.fmt(f)
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_reordered_copy_is_silent(mut choices in bits()) {
        assert_silent(&reorder(&base(), &mut choices));
    }

    #[test]
    fn a_copy_with_inline_schemas_put_into_components_is_silent(mut choices in bits()) {
        let mut copy = base();
        extract(&mut copy, &mut choices);
        assert_silent(&copy);
    }

    #[test]
    fn a_copy_with_components_written_inline_is_silent(mut choices in bits()) {
        let mut copy = base();
        inline(&mut copy, &mut choices);
        assert_silent(&copy);
    }

    #[test]
    fn a_copy_with_equivalent_keywords_is_silent(mut choices in bits()) {
        let mut copy = base();
        respell(&mut copy, &mut choices);
        assert_silent(&copy);
    }
}

#[test]
fn the_same_api_in_3_0_and_3_1_is_silent_but_for_the_version() {
    let document = |version: &str, schema: Value| {
        json!({
            "openapi": version,
            "info": { "title": "t", "version": "1" },
            "paths": { "/a": { "post": {
                "requestBody": { "content": { "application/json": { "schema": schema } } },
                "responses": { "200": { "description": "ok" } }
            } } }
        })
    };
    let old = document(
        "3.0.3",
        json!({ "type": "object", "properties": {
            "a": { "type": "string", "nullable": true },
            "b": { "type": "number", "minimum": 1, "exclusiveMinimum": true },
            "c": { "type": "string", "enum": ["x", null], "nullable": true },
            "d": { "type": "string", "enum": ["only"] }
        } }),
    );
    let new = document(
        "3.1.0",
        json!({ "type": "object", "properties": {
            "a": { "type": ["string", "null"] },
            "b": { "type": "number", "exclusiveMinimum": 1 },
            "c": { "oneOf": [{ "type": "string", "enum": ["x"] }, { "const": null }] },
            "d": { "const": "only" }
        } }),
    );
    let changes = on_a_fixed_day(&old, &new).changes;
    let rules: Vec<_> = changes.iter().map(|change| change.rule.id).collect();
    assert_eq!(rules, ["openapi-version-changed"], "{changes:#?}");
}

#[test]
fn null_behind_a_reference_or_all_of_is_null() {
    let spellings = [
        json!({ "type": ["integer", "null"], "minimum": 1 }),
        json!({ "anyOf": [{ "type": "integer", "minimum": 1 }, { "$ref": "#/components/schemas/Nothing" }] }),
        json!({ "oneOf": [{ "allOf": [{ "type": ["null"] }] }, { "type": "integer", "minimum": 1 }] }),
        json!({ "allOf": [{ "anyOf": [{ "type": "integer", "minimum": 1 }, { "enum": [null] }] }] }),
    ];
    let document = |schema: &Value| {
        let mut document = base();
        document["components"]["schemas"]["Nothing"] = json!({ "const": null });
        document["components"]["schemas"]["Thing"]["properties"]["level"] = schema.clone();
        document
    };
    for old in &spellings {
        for new in &spellings {
            let changes = on_a_fixed_day(&document(old), &document(new)).changes;
            assert!(changes.is_empty(), "{old} to {new}: {changes:#?}");
        }
    }
}

#[test]
fn cyclic_references_end() {
    let document = |limit: u64| {
        json!({
            "openapi": "3.1.0",
            "info": { "title": "t", "version": "1" },
            "paths": { "/a": { "get": { "responses": { "200": { "description": "ok", "content": {
                "application/json": { "schema": { "$ref": "#/components/schemas/Node" } }
            } } } } } },
            "components": { "schemas": {
                "Node": { "type": "object", "properties": {
                    "left": { "anyOf": [{ "$ref": "#/components/schemas/Node" }, { "type": "null" }] },
                    "right": { "oneOf": [{ "$ref": "#/components/schemas/Node" }, { "$ref": "#/components/schemas/Leaf" }] },
                    "name": { "type": "string", "maxLength": limit }
                } },
                "Leaf": { "$ref": "#/components/schemas/Loop" },
                "Loop": { "anyOf": [{ "$ref": "#/components/schemas/Loop" }, { "$ref": "#/components/schemas/Leaf" }] }
            } }
        })
    };
    let changes = on_a_fixed_day(&document(5), &document(6)).changes;
    let reported: Vec<_> = changes
        .iter()
        .map(|change| (change.rule.id, change.message.as_str()))
        .collect();
    assert_eq!(
        reported,
        [(
            "response-max-length-increased",
            "`maxLength` of response property `name` of `Node` was increased from 5 to 6"
        )]
    );
}
