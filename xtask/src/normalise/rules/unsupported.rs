//! Keywords that no Rust type expresses.

use serde_json::Value;

use super::place::{Place, snippet};
use crate::normalise::schema::{ANNOTATIONS, Schema, leave_unchecked};

/// Constraints that are not checked on this side; the server still does.
const UNCHECKED: &[&str] = &[
    "not",
    "if",
    "then",
    "else",
    "contains",
    "minContains",
    "maxContains",
    "propertyNames",
    "dependentRequired",
    "dependentSchemas",
    "dependencies",
    "unevaluatedItems",
    "unevaluatedProperties",
    "minProperties",
    "maxProperties",
    "uniqueItems",
    "minItems",
    "maxItems",
    "multipleOf",
    "additionalItems",
];

/// The keywords of normal form that are no annotations.
const KNOWN: &[&str] = &[
    "$ref",
    "type",
    "format",
    "enum",
    "x-const",
    "x-names",
    "pattern",
    "minLength",
    "maxLength",
    "minimum",
    "maximum",
    "exclusiveMinimum",
    "exclusiveMaximum",
    "properties",
    "required",
    "additionalProperties",
    "items",
    "prefixItems",
    "allOf",
    "anyOf",
    "oneOf",
    "discriminator",
];

/// Drops them, each with its value in the report, and in silence what means nothing here, such as
/// extensions and words that a framework left behind: beside a union they would be a part
/// of each branch.
pub fn keywords(schema: &mut Schema, place: &mut Place<'_>) {
    for keyword in UNCHECKED {
        if let Some(value) = schema.shift_remove(*keyword) {
            if value == false || value == 0 {
                continue;
            }
            place.report.lost(
                &place.at.join(keyword),
                "unchecked-constraint",
                format!("{keyword} {}", snippet(&value)),
            );
            if is_valid(keyword, &value) && is_portable(&value) {
                leave_unchecked(schema, keyword, value);
            }
        }
    }
    schema.retain(|keyword, _| {
        KNOWN.contains(&keyword.as_str()) || ANNOTATIONS.contains(&keyword.as_str())
    });
}

/// Whether a keyword means something in the present draft and has a value of its form.
fn is_valid(keyword: &str, value: &Value) -> bool {
    match keyword {
        "additionalItems" | "dependencies" => false,
        "dependentRequired" | "dependentSchemas" => value.is_object(),
        "minContains" | "maxContains" => value.is_u64(),
        // Counts and factors are of their form by now.
        "minProperties" | "maxProperties" | "uniqueItems" | "minItems" | "maxItems"
        | "multipleOf" => true,
        _ => value.is_object() || value.is_boolean(),
    }
}

/// Whether the schemas in a value mean the same away from their document: they have no references, and no
/// keywords of OpenAPI 3.0.
fn is_portable(value: &Value) -> bool {
    match value {
        Value::Object(keywords) => keywords.iter().all(|(keyword, value)| {
            let is_foreign = match keyword.as_str() {
                "$ref" | "nullable" => true,
                "exclusiveMinimum" | "exclusiveMaximum" => value.is_boolean(),
                _ => false,
            };
            !is_foreign && is_portable(value)
        }),
        Value::Array(values) => values.iter().all(is_portable),
        _ => true,
    }
}
