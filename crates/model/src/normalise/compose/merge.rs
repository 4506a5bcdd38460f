//! What is left of `allOf`: one schema with the properties of all.

use std::collections::HashSet;

use serde_json::{Value, json};

use crate::normalise::draft::{Draft, Located};
use crate::normalise::schema::{
    ANNOTATIONS, Schema, UNCHECKED, add_unchecked, is_any, properties, referenced, texts, type_of,
};
use crate::report::Report;
use document::Pointer;

/// Merges what is left of `allOf`.
pub fn merge(api: &mut Draft, report: &mut Report) {
    let names: Vec<String> = api.schemas.keys().cloned().collect();
    let composed = |located: &Located| located.schema.get("allOf").is_some();
    let composed: HashSet<String> = api
        .schemas
        .iter()
        .filter(|(_, located)| composed(located))
        .map(|(name, _)| name.clone())
        .collect();
    for name in &names {
        let mut merging = Vec::new();
        merge_component(api, name, &mut merging, report);
    }
    for (name, located) in &mut api.schemas {
        let keyword = if composed.contains(name) {
            "allOf"
        } else {
            "required"
        };
        describe_required(located, keyword, report);
    }
}

/// A required property that is described nowhere, in no subschema of an `allOf` either, may hold anything.
/// `keyword` is the keyword of the document that requires it.
fn describe_required(located: &mut Located, keyword: &str, report: &mut Report) {
    let schema = &mut located.schema;
    if type_of(schema) != Some("object") {
        return;
    }
    let required: Vec<String> = texts(schema, "required").map(str::to_owned).collect();
    let extra = schema
        .get("additionalProperties")
        .filter(|extra| extra.is_object());
    let value = extra.cloned().unwrap_or_else(|| json!({}));
    for name in required {
        if properties(schema).any(|(known, _)| *known == name) {
            continue;
        }
        if !schema["properties"].is_object() {
            schema["properties"] = json!({});
        }
        report.kept(
            &located.pointer.join(keyword),
            "required",
            format!("`{name}` is required but not described"),
        );
        schema["properties"][name] = value.clone();
    }
}

/// Merges the `allOf` of the component `name`, those of its subschemas first.
fn merge_component(api: &mut Draft, name: &str, merging: &mut Vec<String>, report: &mut Report) {
    let Some(located) = api.schemas.get(name) else {
        return;
    };
    let Some(Value::Array(list)) = located.schema.get("allOf").cloned() else {
        return;
    };
    let at = located.pointer.join("allOf");
    let mut outside = located.schema.as_object().cloned().unwrap_or_default();
    outside.shift_remove("allOf");
    outside.shift_remove("discriminator");
    merging.push(name.to_owned());
    let mut merged = Schema::new();
    for (index, subschema) in list.iter().enumerate() {
        let at = at.join(index);
        let part = match referenced(subschema) {
            Some(target) if merging.iter().any(|name| name == target) => {
                report.lost(&at, "all-of", format!("`{target}` holds itself; left out"));
                continue;
            }
            Some(target) => {
                let target = target.to_owned();
                merge_component(api, &target, merging, report);
                follow(api, &target)
            }
            None => subschema.clone(),
        };
        if let Value::Object(part) = part {
            absorb(&mut merged, part, &at, report);
        }
    }
    merging.pop();
    for key in ["title", "description", "nullable", "x-names"] {
        merged.shift_remove(key);
    }
    add_unchecked(&mut outside, merged.shift_remove(UNCHECKED));
    merged.extend(outside);
    if let Some(located) = api.schemas.get_mut(name) {
        located.schema = Value::Object(merged);
    }
    report.kept(&at, "all-of", "merged");
}

/// The schema behind a name, through components that only stand for another.
pub fn follow(api: &Draft, name: &str) -> Value {
    let mut schema = api.schemas.get(name).map(|located| &located.schema);
    for _ in 0..32 {
        let Some(next) = schema.and_then(referenced) else {
            break;
        };
        schema = api.schemas.get(next).map(|located| &located.schema);
    }
    schema.cloned().unwrap_or_default()
}

fn absorb(merged: &mut Schema, part: Schema, at: &Pointer, report: &mut Report) {
    if part.contains_key("allOf") {
        report.lost(at, "all-of", "an subschema that cannot be merged; left out");
        return;
    }
    for (key, value) in part {
        match (key.as_str(), merged.get_mut(&key)) {
            (_, None) => {
                merged.insert(key, value);
            }
            ("properties", Some(Value::Object(known))) => {
                for (name, property) in value.as_object().cloned().unwrap_or_default() {
                    match known.get_mut(&name) {
                        None => {
                            known.insert(name, property);
                        }
                        Some(earlier) => {
                            narrow(
                                earlier,
                                property,
                                &at.join("properties").join(&name),
                                report,
                            );
                        }
                    }
                }
            }
            (UNCHECKED, Some(_)) => add_unchecked(merged, Some(value)),
            ("required", Some(Value::Array(known))) => {
                for name in value.as_array().cloned().unwrap_or_default() {
                    if !known.contains(&name) {
                        known.push(name);
                    }
                }
            }
            ("type" | "oneOf" | "$ref" | "items", Some(earlier)) if *earlier != value => {
                let what = format!("{key} {earlier} and {value} at once; the first is kept");
                report.lost(at, "all-of", what);
            }
            _ => {}
        }
    }
}

/// Keeps the more specific one of two definitions of a property.
fn narrow(earlier: &mut Value, later: Value, at: &Pointer, report: &mut Report) {
    let bare = |schema: &Value| {
        let mut schema = schema.clone();
        if let Some(schema) = schema.as_object_mut() {
            schema.retain(|key, _| !ANNOTATIONS.contains(&key.as_str()));
        }
        schema
    };
    if is_any(&later) || bare(earlier) == bare(&later) {
        return;
    }
    if !is_any(earlier) {
        report.kept(at, "all-of", "defined twice; the later definition is kept");
    }
    *earlier = later;
}
