//! Keywords that no Rust type expresses.

use super::place::{Place, snippet};
use crate::normalise::schema::{ANNOTATIONS, Schema, leave_unchecked};

/// Constraints that are not checked on this side; the server still does. JSON Schemas do not state them: they
/// hold schemas, or depend on each other or on other properties.
const UNSTATED: &[&str] = &[
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
    "additionalItems",
];

/// Constraints that are not checked on this side either, but which JSON Schemas state.
const STATED: &[&str] = &[
    "minProperties",
    "maxProperties",
    "uniqueItems",
    "minItems",
    "maxItems",
    "multipleOf",
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
    for keyword in UNSTATED.iter().chain(STATED) {
        if let Some(value) = schema.shift_remove(*keyword) {
            if *keyword == "uniqueItems" && value == false {
                continue;
            }
            place.report.lost(
                &place.at.join(keyword),
                "unchecked-constraint",
                format!("{keyword} {}", snippet(&value)),
            );
            if STATED.contains(keyword) {
                leave_unchecked(schema, keyword, value);
            }
        }
    }
    schema.retain(|keyword, _| {
        KNOWN.contains(&keyword.as_str()) || ANNOTATIONS.contains(&keyword.as_str())
    });
}
