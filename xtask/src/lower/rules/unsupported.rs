//! Keywords that neither OpenAPI 3.0 nor a Rust type can say.

use super::{Place, excerpt};
use crate::lower::schema::Schema;

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

/// Drops them, each with its value in the report, and what is not OpenAPI at all.
pub fn keywords(schema: &mut Schema, place: &mut Place<'_>) {
    for keyword in UNCHECKED {
        if let Some(value) = schema.shift_remove(*keyword) {
            if value == false || value == 0 {
                continue;
            }
            place.report.lost(
                &place.at.join(keyword),
                "unchecked-constraint",
                format!("{keyword} {}", excerpt(&value)),
            );
        }
    }
    schema.shift_remove("$defs");
    schema.shift_remove("definitions");
    schema.retain(|keyword, _| !keyword.starts_with('$') || keyword == "$ref");
}
