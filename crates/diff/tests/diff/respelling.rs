//! A document means the same in every spelling: respelled, it has no change; mutated, it has.

use std::path::Path;

use document::parse_tree;
use openapi_client_diff::level::Verdict;
use serde_json::{Map, Value, json};

use crate::{base, on_a_fixed_day};

/// The golden documents of the generator, and the document that the cases patch.
fn documents() -> Vec<(String, Value)> {
    let golden = Path::new(env!("CARGO_MANIFEST_DIR")).join("../codegen/tests/golden");
    let mut documents = vec![("base".to_owned(), base())];
    for directory in std::fs::read_dir(golden).unwrap() {
        let path = directory.unwrap().path().join("document.yaml");
        if let Ok(text) = std::fs::read_to_string(&path) {
            let name = path.display().to_string();
            documents.push((name.clone(), parse_tree(&text, &name).unwrap()));
        }
    }
    // A reference into a schema is lost when the schema is respelled.
    documents.retain(|(_, document)| references(document).iter().all(|it| is_component(it)));
    assert!(documents.len() > 10);
    documents
}

fn references(value: &Value) -> Vec<&str> {
    match value {
        Value::Object(object) => {
            let own = object.get("$ref").and_then(Value::as_str);
            own.into_iter()
                .chain(object.values().flat_map(references))
                .collect()
        }
        Value::Array(items) => items.iter().flat_map(references).collect(),
        _ => Vec::new(),
    }
}

fn is_component(reference: &str) -> bool {
    reference.starts_with("#/components/") && reference.matches('/').count() == 3
}

type Object = Map<String, Value>;

/// Applies `change` to every schema, the innermost first.
fn each_schema(document: &mut Value, change: &dyn Fn(&mut Value)) {
    fn find(value: &mut Value, change: &dyn Fn(&mut Value)) {
        match value {
            Value::Object(object) => {
                for (name, value) in object {
                    match name.as_str() {
                        "schema" => schema(value, change),
                        "schemas" => entries(value, change),
                        "example" | "examples" => {}
                        _ => find(value, change),
                    }
                }
            }
            Value::Array(items) => items.iter_mut().for_each(|it| find(it, change)),
            _ => {}
        }
    }
    fn entries(value: &mut Value, change: &dyn Fn(&mut Value)) {
        let entries = value.as_object_mut().into_iter().flatten();
        entries.for_each(|(_, it)| schema(it, change));
    }
    fn schema(value: &mut Value, change: &dyn Fn(&mut Value)) {
        let Some(object) = value.as_object_mut() else {
            return;
        };
        for (keyword, value) in object {
            match keyword.as_str() {
                "properties" | "patternProperties" => entries(value, change),
                "items" | "additionalProperties" => schema(value, change),
                "allOf" | "anyOf" | "oneOf" | "prefixItems" => {
                    let list = value.as_array_mut().into_iter().flatten();
                    list.for_each(|it| schema(it, change));
                }
                _ => {}
            }
        }
        change(value);
    }
    find(document, change);
}

/// Applies `change` to every operation.
fn each_operation(document: &mut Value, change: impl Fn(&mut Object)) {
    let paths = document["paths"].as_object_mut().unwrap();
    for (_, item) in paths {
        for (name, operation) in item.as_object_mut().unwrap() {
            if ["get", "put", "post", "delete", "patch"].contains(&name.as_str()) {
                change(operation.as_object_mut().unwrap());
            }
        }
    }
}

fn has_only(schema: &Object, keywords: &[&str]) -> bool {
    schema
        .keys()
        .all(|it| keywords.contains(&it.as_str()) || it == "description")
}

fn is_3_0(document: &Value) -> bool {
    document["openapi"].as_str().unwrap().starts_with("3.0")
}

/// A way to write the same document.
type Respelling = (&'static str, fn(&mut Value));

const RESPELLINGS: &[Respelling] = &[
    ("properties in reverse order", |document| {
        each_schema(document, &|schema| {
            if let Some(properties) = schema.get_mut("properties").and_then(Value::as_object_mut) {
                let reversed: Object = std::mem::take(properties).into_iter().rev().collect();
                *properties = reversed;
            }
        });
    }),
    ("keywords in reverse order", |document| {
        each_schema(document, &|schema| {
            if let Some(keywords) = schema.as_object_mut() {
                let reversed: Object = std::mem::take(keywords).into_iter().rev().collect();
                *keywords = reversed;
            }
        });
    }),
    (
        "enum values and required names in reverse order",
        |document| {
            each_schema(document, &|schema| {
                for keyword in ["enum", "required"] {
                    if let Some(list) = schema.get_mut(keyword).and_then(Value::as_array_mut) {
                        list.reverse();
                    }
                }
            });
        },
    ),
    ("a constant is an enum of one value", |document| {
        each_schema(document, &|schema| {
            if let Some(value) = schema
                .as_object_mut()
                .and_then(|it| it.shift_remove("const"))
            {
                schema["enum"] = json!([value]);
            }
        });
    }),
    ("an enum is a union of constants", |document| {
        each_schema(document, &|schema| {
            let Some(object) = schema.as_object_mut() else {
                return;
            };
            let values = object.get("enum").and_then(Value::as_array).cloned();
            // `oneOf` rejects a value that is there twice.
            let is_plain = |values: &Vec<Value>| {
                let mut strings: Vec<_> = values.iter().filter_map(Value::as_str).collect();
                strings.sort_unstable();
                strings.dedup();
                values.len() > 1 && strings.len() == values.len()
            };
            let Some(values) = values.filter(is_plain) else {
                return;
            };
            if has_only(object, &["type", "enum"]) && object.get("type") == Some(&json!("string")) {
                object.clear();
                let branch = |it: Value| json!({ "const": it, "title": "One of them" });
                object.insert("oneOf".into(), values.into_iter().map(branch).collect());
            }
        });
    }),
    ("null is a subschema", |document| {
        if is_3_0(document) {
            return;
        }
        each_schema(document, &|schema| {
            let Some(object) = schema.as_object() else {
                return;
            };
            let Some(Value::Array(types)) = object.get("type") else {
                return;
            };
            if let [one, null] = types.as_slice()
                && null == "null"
                && has_only(object, &["type", "format", "minLength", "maxLength"])
            {
                let mut branch = object.clone();
                branch.insert("type".into(), one.clone());
                *schema = json!({ "anyOf": [branch, { "type": "null" }] });
            }
        });
    }),
    ("one type is an array of types", |document| {
        if is_3_0(document) {
            return;
        }
        each_schema(document, &|schema| {
            if let Some(name @ Value::String(_)) = schema.get_mut("type") {
                *name = json!([name.clone()]);
            }
        });
    }),
    ("a schema is the only one of an allOf", |document| {
        each_schema(document, &|schema| {
            if schema.get("type").is_some() {
                *schema = json!({ "allOf": [schema.clone()] });
            }
        });
    }),
    ("an object is split into an allOf", |document| {
        each_schema(document, &|schema| {
            let Some(object) = schema.as_object_mut() else {
                return;
            };
            let Some(Value::Object(properties)) = object.get("properties") else {
                return;
            };
            if properties.len() < 2 || !has_only(object, &["type", "properties", "required"]) {
                return;
            }
            let mut first = object.clone();
            let mut second = Object::new();
            let last = properties.keys().next_back().unwrap().clone();
            let list = first["properties"].as_object_mut().unwrap();
            second.insert(last.clone(), list.shift_remove(&last).unwrap());
            *schema = json!({ "allOf": [first, { "type": "object", "properties": second }] });
        });
    }),
    ("keywords that reject nothing are written out", |document| {
        each_schema(document, &|schema| {
            let Some(object) = schema.as_object_mut() else {
                return;
            };
            let is = |name: &str| object.get("type") == Some(&json!(name));
            if object.contains_key("$ref") || object.contains_key("allOf") {
                return;
            }
            let defaults: &[(&str, Value)] = match () {
                () if is("string") => &[("minLength", json!(0))],
                () if is("array") => &[("minItems", json!(0)), ("uniqueItems", json!(false))],
                () if is("object") => &[
                    ("minProperties", json!(0)),
                    ("additionalProperties", json!(true)),
                ],
                () => &[],
            };
            for (keyword, value) in defaults {
                object.entry(*keyword).or_insert_with(|| value.clone());
            }
        });
    }),
    ("integers have exclusive limits", |document| {
        if is_3_0(document) {
            return;
        }
        each_schema(document, &|schema| {
            if schema.get("type") == Some(&json!("integer"))
                && schema.get("exclusiveMinimum").is_none()
                && let Some(minimum) = schema.get("minimum").and_then(Value::as_i64)
            {
                schema.as_object_mut().unwrap().shift_remove("minimum");
                schema["exclusiveMinimum"] = json!(minimum - 1);
            }
        });
    }),
    ("numbers have a fraction", |document| {
        each_schema(document, &|schema| {
            for keyword in ["minLength", "maxLength", "minItems", "maxItems", "maximum"] {
                if let Some(number) = schema.get(keyword).and_then(Value::as_f64) {
                    schema[keyword] = json!(number);
                }
            }
        });
    }),
    ("other texts and examples", |document| {
        document["info"]["description"] = json!("another text");
        each_schema(document, &|schema| {
            if let Some(object) = schema.as_object_mut().filter(|it| !it.contains_key("$ref")) {
                object.insert("description".into(), json!("another text"));
                object.insert("x-note".into(), json!({ "type": "string" }));
            }
        });
    }),
    ("styles of parameters are written out", |document| {
        each_operation(document, |operation| {
            let list = operation
                .get_mut("parameters")
                .and_then(Value::as_array_mut);
            for parameter in list.into_iter().flatten() {
                let Some(object) = parameter.as_object_mut() else {
                    continue;
                };
                let style = match object.get("in").and_then(Value::as_str) {
                    Some("query" | "cookie") => "form",
                    Some(_) => "simple",
                    None => continue,
                };
                if object.contains_key("schema") && !object.contains_key("style") {
                    object.insert("style".into(), json!(style));
                    object.entry("explode").or_insert(json!(style == "form"));
                }
            }
        });
    }),
    ("header parameters in capitals", |document| {
        each_operation(document, |operation| {
            let list = operation
                .get_mut("parameters")
                .and_then(Value::as_array_mut);
            for parameter in list.into_iter().flatten() {
                if parameter.get("in") == Some(&json!("header")) {
                    let name = parameter["name"].as_str().unwrap().to_uppercase();
                    parameter["name"] = json!(name);
                }
            }
        });
    }),
    ("parameters in reverse order", |document| {
        each_operation(document, |operation| {
            let list = operation
                .get_mut("parameters")
                .and_then(Value::as_array_mut);
            list.into_iter().for_each(|it| it.reverse());
        });
    }),
    ("bodies and responses are components", |document| {
        let taken = std::cell::RefCell::new(Vec::new());
        each_operation(document, |operation| {
            let take = |value: &mut Value, kind: &'static str| {
                if value.get("$ref").is_none() {
                    let name = format!("Respelled{}", taken.borrow().len());
                    let reference = json!({ "$ref": format!("#/components/{kind}/{name}") });
                    let value = std::mem::replace(value, reference);
                    taken.borrow_mut().push((kind, name, value));
                }
            };
            if let Some(body) = operation.get_mut("requestBody") {
                take(body, "requestBodies");
            }
            let responses = operation
                .get_mut("responses")
                .and_then(Value::as_object_mut);
            for (_, response) in responses.into_iter().flatten() {
                take(response, "responses");
            }
        });
        for (kind, name, value) in taken.into_inner() {
            document["components"][kind][name] = value;
        }
    }),
    ("schemas of bodies are components", |document| {
        let taken = std::cell::RefCell::new(Object::new());
        each_operation(document, |operation| {
            let content = operation
                .get_mut("requestBody")
                .and_then(|it| it.get_mut("content"));
            let media = content.and_then(Value::as_object_mut).into_iter().flatten();
            for (_, media) in media {
                if let Some(schema) = media
                    .get_mut("schema")
                    .filter(|it| it.get("$ref").is_none())
                {
                    let mut taken = taken.borrow_mut();
                    let name = format!("Respelled{}", taken.len());
                    let reference = json!({ "$ref": format!("#/components/schemas/{name}") });
                    taken.insert(name, std::mem::replace(schema, reference));
                }
            }
        });
        for (name, schema) in taken.into_inner() {
            document["components"]["schemas"][name] = schema;
        }
    }),
    ("media types in capitals", |document| {
        each_operation(document, |operation| {
            let content = operation
                .get_mut("requestBody")
                .and_then(|it| it.get_mut("content"));
            if let Some(content) = content.and_then(Value::as_object_mut) {
                let entries = std::mem::take(content).into_iter();
                *content = entries
                    .map(|(name, it)| (name.to_uppercase(), it))
                    .collect();
            }
        });
    }),
    ("alternatives of security in reverse order", |document| {
        if let Some(list) = document.get_mut("security").and_then(Value::as_array_mut) {
            list.reverse();
        }
        let requirements = document.get("security").cloned();
        each_operation(document, |operation| {
            if let (None, Some(list)) = (operation.get("security"), &requirements) {
                operation.insert("security".into(), list.clone());
            }
        });
    }),
    ("server URLs end with a slash", |document| {
        let servers = document.get_mut("servers").and_then(Value::as_array_mut);
        for server in servers.into_iter().flatten() {
            server["url"] = json!(format!("{}/", server["url"].as_str().unwrap()));
        }
    }),
    ("null is spelled in the 3.0 form", |document| {
        each_schema(document, &|schema| {
            if let Some(Value::Array(types)) = schema.get("type")
                && let [one, null] = types.as_slice()
                && null == "null"
            {
                schema["type"] = one.clone();
                schema["nullable"] = json!(true);
            }
        });
    }),
];

#[track_caller]
fn assert_silent(name: &str, spelling: &str, old: &Value, new: &Value) {
    for (old, new) in [(old, new), (new, old)] {
        let found = on_a_fixed_day(old, new);
        let messages: Vec<_> = found.changes.iter().map(|it| &it.message).collect();
        assert_eq!(
            found.wire(),
            Verdict::None,
            "{name}, {spelling}: {messages:#?}"
        );
    }
}

#[test]
fn a_respelled_document_has_no_change() {
    assert!(RESPELLINGS.len() >= 15);
    for (name, document) in documents() {
        for (spelling, respell) in RESPELLINGS {
            let mut respelled = document.clone();
            respell(&mut respelled);
            assert_silent(&name, spelling, &document, &respelled);
        }
    }
}

#[test]
fn every_respelling_changes_a_document() {
    let documents = documents();
    for (spelling, respell) in RESPELLINGS {
        let changes = |document: &Value| {
            let mut respelled = document.clone();
            respell(&mut respelled);
            let (before, after) = (document.to_string(), respelled.to_string());
            before != after
        };
        assert!(documents.iter().any(|(_, it)| changes(it)), "{spelling}");
    }
}

/// Changes one schema that operations use, or one operation.
fn mutations(document: &Value) -> Vec<(String, Value)> {
    let mut mutated = Vec::new();
    let paths = document["paths"].as_object().unwrap();
    for (path, item) in paths.iter().take(3) {
        let is_operation = |method: &&&str| item.get(**method).is_some_and(Value::is_object);
        let Some(method) = ["get", "post"].iter().find(is_operation) else {
            continue;
        };
        let mut removed = document.clone();
        let item = removed["paths"][path].as_object_mut().unwrap();
        item.shift_remove(*method);
        mutated.push((format!("{method} {path} was removed"), removed));
        let mut required = document.clone();
        let operation = required["paths"][path][method].as_object_mut().unwrap();
        let parameter = json!({
            "name": "added", "in": "query", "required": true, "schema": { "type": "string" }
        });
        let list = operation.entry("parameters").or_insert(json!([]));
        list.as_array_mut().unwrap().push(parameter);
        mutated.push((format!("{method} {path} has another parameter"), required));
        let mut status = document.clone();
        let operation = &mut status["paths"][path][method];
        operation["responses"]["299"] = json!({ "description": "another" });
        mutated.push((format!("{method} {path} has another status"), status));
    }
    mutated
}

#[test]
fn a_mutated_document_has_a_change_in_every_spelling() {
    for (name, document) in documents() {
        for (mutation, mutated) in mutations(&document) {
            for (spelling, respell) in &RESPELLINGS[..2] {
                let mut respelled = mutated.clone();
                respell(&mut respelled);
                let found = on_a_fixed_day(&document, &respelled);
                assert_ne!(
                    found.wire(),
                    Verdict::None,
                    "{name}, {mutation}, {spelling}"
                );
            }
        }
    }
}

#[test]
fn a_mutated_schema_has_a_change_in_every_spelling() {
    let changes: [(&str, Value); 3] = [
        (
            "/components/schemas/Thing/properties/plain/type",
            json!("integer"),
        ),
        (
            "/components/schemas/Thing/properties/colour/enum",
            json!(["red", "blue"]),
        ),
        (
            "/components/schemas/Thing/properties/text/maxLength",
            json!(19),
        ),
    ];
    for (pointer, value) in changes {
        for (spelling, respell) in RESPELLINGS {
            let mut mutated = base();
            *mutated.pointer_mut(pointer).unwrap() = value.clone();
            respell(&mut mutated);
            let found = on_a_fixed_day(&base(), &mutated);
            assert_eq!(found.wire(), Verdict::Breaking, "{pointer}, {spelling}");
        }
    }
}
