//! Small questions about one schema, and the walk over its parts by position.

use serde_json::{Map, Value, json};

use document::Pointer;

/// A schema's keywords.
pub type Schema = Map<String, Value>;

const COMPONENT: &str = "#/components/schemas/";

/// A reference to the component `name`.
pub fn reference(name: &str) -> Value {
    json!({ "$ref": format!("{COMPONENT}{name}") })
}

/// The component that a schema refers to, once [`super::rules`] has put references in normal form.
pub fn referenced(schema: &Value) -> Option<&str> {
    schema.get("$ref")?.as_str()?.strip_prefix(COMPONENT)
}

/// Keywords that describe a value without narrowing it; they may stand beside `$ref`.
pub const ANNOTATIONS: &[&str] = &[
    "title",
    "description",
    "deprecated",
    "nullable",
    "readOnly",
    "writeOnly",
    "x-default",
    "x-secret",
    "x-tags",
    UNCHECKED,
];

/// Constraints that no Rust type checks, by their keywords in 3.1. JSON Schemas state them.
pub const UNCHECKED: &str = "x-unchecked";

/// Keywords that change no type: notes to people, and constraints that no type checks.
pub const NOTES: &[&str] = &[
    "title",
    "description",
    "x-default",
    "x-descriptions",
    UNCHECKED,
];

/// The `type` of a schema in normal form.
pub fn type_of(schema: &Value) -> Option<&str> {
    schema.get("type")?.as_str()
}

/// Whether a flag such as `nullable` is set.
pub fn flag(schema: &Value, keyword: &str) -> bool {
    schema.get(keyword) == Some(&Value::Bool(true))
}

/// Whether the schema, in normal form, accepts any JSON.
pub fn is_any(schema: &Value) -> bool {
    schema
        .as_object()
        .is_some_and(|schema| schema.keys().all(|key| ANNOTATIONS.contains(&key.as_str())))
}

/// The branches of a union in normal form.
pub fn branches(schema: &Value) -> Option<&Vec<Value>> {
    schema.get("oneOf")?.as_array()
}

/// A keyword that holds an array of strings, such as `required`.
pub fn texts<'a>(schema: &'a Value, keyword: &str) -> impl Iterator<Item = &'a str> {
    schema
        .get(keyword)
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
}

/// The properties of an object schema.
pub fn properties(schema: &Value) -> impl Iterator<Item = (&String, &Value)> {
    schema
        .get("properties")
        .and_then(Value::as_object)
        .into_iter()
        .flatten()
}

/// Keywords whose value is a map from names to schemas.
const MAPS: &[&str] = &["properties", "patternProperties"];
/// Keywords whose value is an array of schemas.
const LISTS: &[&str] = &["allOf", "anyOf", "oneOf", "prefixItems"];
/// Keywords whose value is a schema.
const SINGLES: &[&str] = &["items", "additionalProperties"];

/// Calls `visit` on every schema that stands directly inside this one, by position: a property
/// that is named `items` is not mistaken for the keyword.
pub fn for_each_part(
    schema: &mut Schema,
    at: &Pointer,
    visit: &mut dyn FnMut(&mut Value, &Pointer),
) {
    for keyword in MAPS {
        if let Some(Value::Object(map)) = schema.get_mut(*keyword) {
            for (name, part) in map {
                visit(part, &at.join(keyword).join(name));
            }
        }
    }
    for keyword in LISTS {
        if let Some(Value::Array(list)) = schema.get_mut(*keyword) {
            for (index, part) in list.iter_mut().enumerate() {
                visit(part, &at.join(keyword).join(index));
            }
        }
    }
    for keyword in SINGLES {
        if let Some(part) = schema.get_mut(*keyword)
            && !(part.is_boolean() && *keyword == "additionalProperties")
        {
            visit(part, &at.join(keyword));
        }
    }
}

/// Notes a constraint that no Rust type checks.
pub fn leave_unchecked(schema: &mut Schema, keyword: &str, value: Value) {
    add_unchecked(schema, Some(json!({ keyword: value })));
}

/// Adds the unchecked constraints of another schema that the values satisfy as well.
pub fn add_unchecked(schema: &mut Schema, others: Option<Value>) {
    let Some(Value::Object(others)) = others else {
        return;
    };
    let known = schema.entry(UNCHECKED).or_insert_with(|| json!({}));
    if let Some(known) = known.as_object_mut() {
        for (keyword, value) in others {
            known.entry(keyword).or_insert(value);
        }
    }
}

/// Removes keywords from a schema, at any depth.
pub fn strip(schema: &mut Value, keywords: &[&str]) {
    if let Some(schema) = schema.as_object_mut() {
        schema.retain(|keyword, _| !keywords.contains(&keyword.as_str()));
        for_each_part(schema, &Pointer::root(), &mut |part, _| {
            strip(part, keywords);
        });
    }
}

/// The same as [`for_each_part`], to read only.
pub fn parts(schema: &Value) -> impl Iterator<Item = &Value> {
    let maps = MAPS
        .iter()
        .filter_map(|keyword| schema.get(*keyword)?.as_object())
        .flat_map(|map| map.values());
    let lists = LISTS
        .iter()
        .filter_map(|keyword| schema.get(*keyword)?.as_array())
        .flatten();
    let singles = SINGLES
        .iter()
        .filter_map(|keyword| schema.get(*keyword))
        .filter(|part| part.is_object());
    maps.chain(lists).chain(singles)
}

/// Every component that a schema names, at any depth.
pub fn references_in<'a>(schema: &'a Value, found: &mut Vec<&'a str>) {
    if let Some(name) = referenced(schema) {
        found.push(name);
    }
    for part in parts(schema) {
        references_in(part, found);
    }
}
