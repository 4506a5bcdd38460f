//! The `type` keyword.

use serde_json::{Value, json};

use super::place::Place;
use crate::normalise::schema::{ANNOTATIONS, Schema};

/// The keywords that concern values of one type only.
fn keywords_of(kind: &str) -> &'static [&'static str] {
    match kind {
        "string" => &[
            "format",
            "pattern",
            "minLength",
            "maxLength",
            "contentEncoding",
            "contentMediaType",
            "contentSchema",
        ],
        "integer" | "number" => &[
            "format",
            "minimum",
            "maximum",
            "exclusiveMinimum",
            "exclusiveMaximum",
            "multipleOf",
        ],
        "array" => &[
            "items",
            "prefixItems",
            "minItems",
            "maxItems",
            "uniqueItems",
            "contains",
            "minContains",
            "maxContains",
            "unevaluatedItems",
        ],
        "object" => &[
            "properties",
            "required",
            "additionalProperties",
            "patternProperties",
            "minProperties",
            "maxProperties",
            "propertyNames",
            "dependentRequired",
            "dependentSchemas",
            "unevaluatedProperties",
        ],
        _ => &[],
    }
}

const TYPES: [&str; 6] = ["string", "integer", "number", "array", "object", "boolean"];

/// Several types become a union of one branch each, every branch with only its own keywords.
pub fn several(schema: &mut Schema, place: &mut Place<'_>) {
    if let Some(Value::String(kind)) = schema.get("type")
        && kind != "null"
        && !TYPES.contains(&kind.as_str())
    {
        let known = match kind.to_lowercase().as_str() {
            "str" | "text" => Some("string"),
            "int" | "long" => Some("integer"),
            "float" | "double" => Some("number"),
            "bool" => Some("boolean"),
            "list" => Some("array"),
            "dict" | "map" => Some("object"),
            "file" => Some("file"),
            other => TYPES.into_iter().find(|known| *known == other),
        };
        place.report.lost(
            &place.at.join("type"),
            "type",
            format!("`{kind}` is not a type"),
        );
        match known {
            Some("file") => {
                schema.insert("type".to_owned(), "string".into());
                schema.insert("format".to_owned(), "binary".into());
            }
            Some(known) => {
                schema.insert("type".to_owned(), known.into());
            }
            None => {
                schema.shift_remove("type");
            }
        }
    }
    let Some(Value::Array(types)) = schema.get("type").cloned() else {
        return;
    };
    let mut types: Vec<String> = types
        .iter()
        .filter_map(Value::as_str)
        .filter(|kind| TYPES.contains(kind))
        .map(str::to_owned)
        .collect();
    types.dedup();
    if types.contains(&"number".to_owned()) {
        // Every integer is a number.
        types.retain(|kind| kind != "integer");
    }
    if types.len() < 2 || schema.contains_key("oneOf") || schema.contains_key("anyOf") {
        match types.as_slice() {
            [only] => schema.insert("type".to_owned(), only.as_str().into()),
            _ => schema.shift_remove("type"),
        };
        return;
    }
    let branches: Vec<Value> = types
        .iter()
        .map(|kind| {
            let mut branch = Schema::new();
            branch.insert("type".to_owned(), kind.as_str().into());
            for keyword in keywords_of(kind) {
                if let Some(value) = schema.get(*keyword) {
                    branch.insert((*keyword).to_owned(), value.clone());
                }
            }
            Value::Object(branch)
        })
        .collect();
    schema.retain(|key, _| {
        ANNOTATIONS.contains(&key.as_str()) || key == "allOf" || key.starts_with("x-")
    });
    schema.insert("oneOf".to_owned(), Value::Array(branches));
    place.report.kept(
        &place.at.join("type"),
        "several-types",
        format!("a union of {}", types.join(", ")),
    );
}

/// A schema without `type` has the one that its keywords are about.
pub fn inferred(schema: &mut Schema, place: &mut Place<'_>) {
    let composed = ["$ref", "oneOf", "anyOf", "allOf", "type"];
    if composed.iter().any(|keyword| schema.contains_key(*keyword)) {
        return;
    }
    let kind = ["object", "array", "string", "number"]
        .into_iter()
        .find(|kind| {
            let mut keywords = keywords_of(kind).iter();
            keywords.any(|keyword| *keyword != "format" && schema.contains_key(*keyword))
        });
    let kind = kind.or_else(|| match schema.get("format").and_then(Value::as_str) {
        Some("int32" | "int64") => Some("integer"),
        Some("float" | "double") => Some("number"),
        Some(_) => Some("string"),
        None => None,
    });
    if let Some(kind) = kind {
        schema.insert("type".to_owned(), json!(kind));
        place.report.kept(
            place.at,
            "type",
            format!("`{kind}`, from the other keywords"),
        );
    }
}

/// A keyword that concerns values of another type than the schema's has no effect.
pub fn foreign_keywords(schema: &mut Schema, place: &mut Place<'_>) {
    let Some(kind) = schema
        .get("type")
        .and_then(Value::as_str)
        .map(str::to_owned)
    else {
        return;
    };
    let own = keywords_of(&kind);
    for other in TYPES {
        for keyword in keywords_of(other) {
            if !own.contains(keyword) && schema.shift_remove(*keyword).is_some() {
                place.report.kept(
                    &place.at.join(keyword),
                    "type",
                    format!("`{keyword}` has no effect on type `{kind}`"),
                );
            }
        }
    }
}
