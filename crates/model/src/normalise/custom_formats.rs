//! Formats that have a type of the user: each becomes a component, which that type replaces.

use std::collections::BTreeSet;

use indexmap::IndexMap;
use serde_json::{Value, json};

use super::draft::{Draft, Located};
use super::names::schemas_of;
use super::schema::{ANNOTATIONS, Schema, for_each_part, leave_unchecked, reference, type_of};
use document::Pointer;

/// The name of the component of a format: that of the values of this type.
pub fn component(format: &str, kind: &str) -> String {
    match kind {
        "string" => format!("format:{format}"),
        _ => format!("format:{format}:{kind}"),
    }
}

/// Lets every schema of one of these formats refer to the component of the format.
pub fn extract(api: &mut Draft, formats: &BTreeSet<String>) {
    if formats.is_empty() {
        return;
    }
    let mut found: IndexMap<String, Located> = IndexMap::new();
    for located in schemas_of(api) {
        let pointer = located.pointer.clone();
        refer(&mut located.schema, &pointer, formats, &mut found);
    }
    for (name, located) in found {
        api.schemas.entry(name).or_insert(located);
    }
}

fn refer(
    schema: &mut Value,
    at: &Pointer,
    formats: &BTreeSet<String>,
    found: &mut IndexMap<String, Located>,
) {
    let format = schema.get("format").and_then(Value::as_str);
    let format = format.filter(|it| formats.contains(*it) && schema.get("enum").is_none());
    if let (Some(format), Some(kind)) = (format, type_of(schema)) {
        let name = component(format, kind);
        let located = Located {
            schema: json!({ "type": kind }),
            pointer: at.clone(),
        };
        found.entry(name.clone()).or_insert(located);
        let stated = std::mem::replace(schema, reference(&name));
        if let (Some(schema), Value::Object(stated)) = (schema.as_object_mut(), stated) {
            let (annotations, others): (Schema, Schema) = stated
                .into_iter()
                .partition(|(key, _)| ANNOTATIONS.contains(&key.as_str()));
            schema.extend(annotations);
            for (keyword, value) in others.into_iter().filter(|(key, _)| key != "type") {
                leave_unchecked(schema, &keyword, value);
            }
        }
        return;
    }
    if let Some(schema) = schema.as_object_mut() {
        for_each_part(schema, at, &mut |part, at| refer(part, at, formats, found));
    }
}
