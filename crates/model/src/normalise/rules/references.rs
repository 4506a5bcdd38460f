//! References between schemas.

use serde_json::{Value, json};

use super::place::Place;
use crate::normalise::schema::{ANNOTATIONS, Schema, reference};
use document::Pointer;

const RULE: &str = "reference";
const SCHEMAS: &str = "/components/schemas/";

/// A reference to a schema outside the components, or into the inside of one, becomes one to a
/// component of its own; a reference that leads nowhere becomes any JSON.
pub fn local(schema: &mut Schema, place: &mut Place<'_>) {
    for keyword in ["$dynamicRef", "$recursiveRef"] {
        if let Some(target) = schema.shift_remove(keyword) {
            schema.entry("$ref").or_insert(target);
        }
    }
    let Some(text) = schema
        .get("$ref")
        .and_then(Value::as_str)
        .map(str::to_owned)
    else {
        return;
    };
    let found = Pointer::from_reference(&text).and_then(|target| resolve(target, place));
    match found {
        Some(name) => {
            schema.insert("$ref".to_owned(), reference(&name)["$ref"].take());
        }
        None => {
            schema.shift_remove("$ref");
            place.report.lost(
                &place.at.join("$ref"),
                RULE,
                format!("`{text}` is not in this document"),
            );
            if schema.keys().all(|key| ANNOTATIONS.contains(&key.as_str())) {
                place
                    .report
                    .untyped(place.at, format!("dangling reference `{text}`"));
            }
        }
    }
}

/// The name of the component that a pointer stands for.
fn resolve(target: Pointer, place: &mut Place<'_>) -> Option<String> {
    if let Some(token) = target.as_str().strip_prefix(SCHEMAS)
        && !token.contains('/')
    {
        let name = token.replace("~1", "/").replace("~0", "~");
        if (place.components)(&name) {
            return Some(name);
        }
    }
    let target = if place.document.pointer(target.as_str()).is_some() {
        target
    } else {
        // `#/$defs/…` inside a schema that was made on its own and then pasted in.
        place.root.schema.pointer(target.as_str())?;
        Pointer::from(format!("{}{}", place.root.pointer.as_str(), target.as_str()).as_str())
    };
    place.document.pointer(target.as_str())?;
    if target == Pointer::root() {
        return None;
    }
    let taken = |name: &str, promoted: &std::collections::BTreeMap<Pointer, String>| {
        (place.components)(name) || promoted.values().any(|known| known == name)
    };
    if let Some(name) = place.promoted.get(&target) {
        return Some(name.clone());
    }
    let base = name_of(target.as_str());
    let mut name = base.clone();
    let mut number = 2;
    while taken(&name, place.promoted) {
        name = format!("{base}{number}");
        number += 1;
    }
    place.report.kept(
        &target,
        RULE,
        format!("referred to from elsewhere; made the component `{name}`"),
    );
    place.promoted.insert(target, name.clone());
    Some(name)
}

/// A name for a location: its tokens without those that only state what kind of location it is.
fn name_of(pointer: &str) -> String {
    let tokens = pointer.split('/').filter(|token| {
        !matches!(
            *token,
            "" | "components"
                | "schemas"
                | "properties"
                | "$defs"
                | "definitions"
                | "paths"
                | "schema"
                | "content"
                | "application~1json"
        )
    });
    let name: Vec<_> = tokens
        .map(|token| token.replace("~1", "-").replace("~0", "-"))
        .collect();
    name.join("-")
}

/// Keywords beside `$ref` narrow it in 3.1 and are ignored in 3.0; `allOf` has one meaning in both.
pub fn siblings(schema: &mut Schema, place: &mut Place<'_>) {
    let Some(target) = schema.get("$ref") else {
        return;
    };
    if let Some(kind) = schema.get("type").and_then(Value::as_str)
        && is_of_type(place.document, &json!({ "$ref": target }), kind, 0)
    {
        schema.shift_remove("type");
    }
    let keep = |key: &str| key == "$ref" || key == "default" || ANNOTATIONS.contains(&key);
    let narrowing = |key: &str| {
        matches!(
            key,
            "type"
                | "properties"
                | "required"
                | "allOf"
                | "anyOf"
                | "oneOf"
                | "enum"
                | "const"
                | "additionalProperties"
                | "items"
        )
    };
    if !schema.keys().any(|key| narrowing(key)) {
        schema.retain(|key, _| keep(key));
        return;
    }
    let target = schema.shift_remove("$ref");
    let (outside, own): (Schema, Schema) = std::mem::take(schema)
        .into_iter()
        .partition(|(key, _)| keep(key));
    *schema = outside;
    schema.insert("allOf".to_owned(), json!([{ "$ref": target }, own]));
}

/// Whether `schema`, as in the document, accepts only values of type `kind`: then a `type` beside a
/// reference to it narrows nothing.
fn is_of_type(document: &Value, schema: &Value, kind: &str, depth: usize) -> bool {
    if depth > 16 {
        return false;
    }
    let part = |part: &Value| is_of_type(document, part, kind, depth + 1);
    let list = |keyword: &str| schema.get(keyword)?.as_array();
    if let Some(stated) = schema.get("type") {
        return stated == kind;
    }
    if let Some(target) = schema.get("$ref").and_then(Value::as_str) {
        let target = Pointer::from_reference(target);
        let target = target.and_then(|target| document.pointer(target.as_str()));
        return target.is_some_and(part);
    }
    if let Some(branches) = list("oneOf").or_else(|| list("anyOf")) {
        return !branches.is_empty() && branches.iter().all(part);
    }
    list("allOf").is_some_and(|branches| branches.iter().any(part))
}
