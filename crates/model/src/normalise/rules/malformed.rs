//! Keywords with a malformed value: fixed where the meaning is plain, else removed.

use serde_json::Value;

use super::place::{Place, snippet};
use crate::normalise::schema::{Schema, UNCHECKED};

const RULE: &str = "malformed";

const COUNTS: [&str; 6] = [
    "minLength",
    "maxLength",
    "minItems",
    "maxItems",
    "minProperties",
    "maxProperties",
];

/// Drops every keyword whose value is not of the form that the specification asks for.
pub fn keywords(schema: &mut Schema, place: &mut Place<'_>) {
    // A keyword of the normal form, not of the document.
    schema.shift_remove(UNCHECKED);
    json_null_as_type(schema, place);
    schema.retain(|keyword, value| {
        let fits = match keyword.as_str() {
            "type" => value.is_string() || value.is_array(),
            "properties" | "patternProperties" | "$defs" | "definitions" | "discriminator" => {
                value.is_object()
            }
            "additionalProperties" => value.is_object() || value.is_boolean(),
            "allOf" | "anyOf" | "oneOf" => value
                .as_array()
                .is_some_and(|branches| !branches.is_empty()),
            "enum" => value.as_array().is_some_and(|values| !values.is_empty()),
            "prefixItems" | "required" => value.is_array(),
            "$ref" | "description" | "title" | "format" | "pattern" => value.is_string(),
            keyword if COUNTS.contains(&keyword) => is_count(value),
            "minimum" | "maximum" => value.is_number(),
            "multipleOf" => value.as_f64().is_some_and(|n| n > 0.0),
            "exclusiveMinimum" | "exclusiveMaximum" => value.is_number() || value.is_boolean(),
            "nullable" | "deprecated" | "readOnly" | "writeOnly" | "uniqueItems" => {
                value.is_boolean()
            }
            _ => true,
        };
        if !fits && !value.is_null() {
            let what = format!("`{keyword}` is {}; dropped", snippet(value));
            place.report.lost(&place.at.join(keyword), RULE, what);
        }
        // `null` for a keyword is how some generators write that it is absent.
        fits
    });
    repeated_required(schema, place);
    array_of_items(schema, place);
}

/// Whether a value is an integer that is not negative. One that is written as a float becomes an integer.
fn is_count(value: &mut Value) -> bool {
    if let Some(count) = value.as_f64().filter(|_| !value.is_u64())
        && count >= 0.0
        && count.fract() == 0.0
    {
        *value = Value::from(count as u64);
    }
    value.is_u64()
}

/// `type: null` in YAML is JSON's null; what is meant is the string.
fn json_null_as_type(schema: &mut Schema, place: &mut Place<'_>) {
    match schema.get_mut("type") {
        Some(kind @ Value::Null) => *kind = "null".into(),
        Some(Value::Array(kinds)) if kinds.iter().any(Value::is_null) => {
            for kind in kinds.iter_mut().filter(|kind| kind.is_null()) {
                *kind = "null".into();
            }
        }
        _ => return,
    }
    place.report.kept(
        &place.at.join("type"),
        RULE,
        "JSON null for the type \"null\"",
    );
}

fn repeated_required(schema: &mut Schema, place: &mut Place<'_>) {
    let Some(Value::Array(required)) = schema.get_mut("required") else {
        return;
    };
    let before = required.len();
    let mut seen = std::collections::HashSet::new();
    required.retain(|name| {
        name.as_str()
            .is_some_and(|name| seen.insert(name.to_owned()))
    });
    if required.len() < before {
        place.report.kept(
            &place.at.join("required"),
            RULE,
            "repeated or invalid entries left out",
        );
    }
}

/// An array for `items` is `prefixItems` in earlier drafts.
fn array_of_items(schema: &mut Schema, place: &mut Place<'_>) {
    if let Some(Value::Array(_)) = schema.get("items")
        && let Some(items) = schema.shift_remove("items")
    {
        if let Some(rest) = schema.shift_remove("additionalItems") {
            schema.insert("items".to_owned(), rest);
        }
        schema.insert("prefixItems".to_owned(), items);
        place.report.kept(
            &place.at.join("items"),
            RULE,
            "an array of items; `prefixItems` in earlier drafts",
        );
    }
}
