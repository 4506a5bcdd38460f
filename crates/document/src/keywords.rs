//! Keywords of JSON Schema, in the groups that the rest of the crate asks about.

use serde_json::Value;

/// Types of JSON Schema other than `null`.
pub const TYPES: [&str; 6] = ["string", "integer", "number", "array", "object", "boolean"];

/// Constraints of strings that a generated type can check.
pub const STRING_CONSTRAINTS: [&str; 3] = ["minLength", "maxLength", "pattern"];

/// Bounds of numbers.
pub const NUMBER_BOUNDS: [&str; 4] = ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"];

/// Bounds that count: of characters, items and properties.
pub const COUNTS: [&str; 6] = [
    "minLength",
    "maxLength",
    "minItems",
    "maxItems",
    "minProperties",
    "maxProperties",
];

/// Keywords whose value is a literal JSON value or holds such values; a `$ref` in there is data.
pub const LITERALS: [&str; 5] = ["example", "examples", "default", "const", "enum"];

/// Keywords whose value is a map from the author's names to schemas.
pub const MAPS: [&str; 6] = [
    "properties",
    "patternProperties",
    "$defs",
    "definitions",
    "schemas",
    "dependentSchemas",
];

/// Keywords that describe a value without constraining it.
pub const ANNOTATIONS: [&str; 20] = [
    "title",
    "description",
    "example",
    "examples",
    "externalDocs",
    "$comment",
    "deprecated",
    "readOnly",
    "writeOnly",
    "default",
    "xml",
    "$schema",
    "$id",
    "$anchor",
    "$defs",
    "definitions",
    "$dynamicAnchor",
    "$vocabulary",
    "discriminator",
    "nullable",
];

/// Whether `keyword` describes a value without constraining it; extensions do.
pub fn is_annotation(keyword: &str) -> bool {
    keyword.starts_with("x-") || ANNOTATIONS.contains(&keyword)
}

/// Whether a schema has annotations only, so that it accepts every value.
pub fn is_annotation_only(schema: &Value) -> bool {
    match schema {
        Value::Bool(accepts) => *accepts,
        Value::Object(keywords) => keywords.keys().all(|keyword| is_annotation(keyword)),
        _ => false,
    }
}

/// The keywords that apply to values of one type only.
pub fn of_type(name: &str) -> &'static [&'static str] {
    match name {
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_bound_belongs_to_a_type_and_is_not_an_annotation() {
        let typed: Vec<&str> = TYPES
            .iter()
            .flat_map(|name| of_type(name))
            .copied()
            .collect();
        for keyword in STRING_CONSTRAINTS
            .iter()
            .chain(&NUMBER_BOUNDS)
            .chain(&COUNTS)
        {
            assert!(typed.contains(keyword), "{keyword}");
            assert!(!is_annotation(keyword), "{keyword}");
        }
    }

    #[test]
    fn extensions_are_annotations() {
        assert!(is_annotation("x-internal") && is_annotation("title"));
        assert!(!is_annotation("type") && !is_annotation("format"));
    }
}
