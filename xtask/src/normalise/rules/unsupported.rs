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
            if !refers(&value) {
                leave_unchecked(schema, keyword, value);
            }
        }
    }
    schema.retain(|keyword, _| {
        KNOWN.contains(&keyword.as_str()) || ANNOTATIONS.contains(&keyword.as_str())
    });
}

/// Whether a keyword holds a reference: such a constraint means nothing away from its document.
fn refers(value: &Value) -> bool {
    match value {
        Value::Object(keywords) => keywords.contains_key("$ref") || keywords.values().any(refers),
        Value::Array(values) => values.iter().any(refers),
        _ => false,
    }
}
