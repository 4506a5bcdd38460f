//! Rules about the values that a schema accepts: types, formats, enums, constants and strings. The
//! rules about limits are in [`super::limits`].

use super::directed;

directed! {
    TYPE_CHANGED "type-changed" {
        message: "type of {subject} changed {detail}",
        meaning: "the type changed, and neither type includes the other",
        example: "string → integer",
        request: Breaking "send values of the new type",
        response: Breaking "accept values of the new type",
    }
    TYPE_GENERALIZED "type-generalized" {
        message: "type of {subject} was generalized {detail}",
        meaning: "the new type includes the old one",
        example: "integer → number, string → string or integer",
        request: Compatible,
        response: Breaking "accept values of every new type",
    }
    TYPE_SPECIALIZED "type-specialized" {
        message: "type of {subject} was specialized {detail}",
        meaning: "the old type includes the new one",
        example: "number → integer",
        request: Breaking "send only values of the remaining types",
        response: Compatible,
    }
    SERIALIZED_TYPE_CHANGED "serialized-type-changed" {
        message: "type of {subject} changed {detail}; both may be serialized alike",
        meaning: "the type of a property changed that is serialized as plain text, where both types may look alike",
        example: "{depth: number} → {depth: string} in a query parameter",
        request: Maybe "check that the server accepts the values that you send",
        response: Maybe "check that you accept the values of the new type",
    }
    FORMAT_CHANGED "format-changed" {
        message: "format of {subject} changed {detail}",
        meaning: "the format changed, and neither format includes the other",
        example: "date-time → uuid",
        request: Breaking "send values in the new format",
        response: Breaking "accept values in the new format",
    }
    FORMAT_ADDED "format-added" {
        message: "format {detail} was added to {subject}",
        meaning: "a format was added",
        example: "string → string (uuid)",
        request: Breaking "send values in the format",
        response: Compatible,
    }
    FORMAT_REMOVED "format-removed" {
        message: "format {detail} was removed from {subject}",
        meaning: "the format was removed",
        example: "string (uuid) → string",
        request: Compatible,
        response: Breaking "do not rely on the format",
    }
    FORMAT_GENERALIZED "format-generalized" {
        message: "format of {subject} was generalized {detail}",
        meaning: "the new format includes the old one",
        example: "int32 → int64",
        request: Compatible,
        response: Breaking "accept values in the new format",
    }
    FORMAT_SPECIALIZED "format-specialized" {
        message: "format of {subject} was specialized {detail}",
        meaning: "the old format includes the new one",
        example: "double → float",
        request: Breaking "send only values in the new format",
        response: Compatible,
    }
    BECAME_NULLABLE "became-nullable" {
        message: "{subject} became nullable",
        meaning: "null became a valid value",
        example: "nullable: false → true",
        request: Compatible,
        response: Breaking "handle null",
    }
    BECAME_NOT_NULLABLE "became-not-nullable" {
        message: "{subject} became not nullable",
        meaning: "null is no longer a valid value",
        example: "type [string, null] → string",
        request: Breaking "do not send null",
        response: Compatible,
    }
    BECAME_ENUM "became-enum" {
        message: "{subject} was restricted to enum values {new}",
        meaning: "an enum was added where any value was valid",
        example: "no enum → enum [a, b]",
        request: Breaking "send only the enum values",
        response: Compatible,
    }
    ENUM_REMOVED "enum-removed" {
        message: "enum of {subject} was removed (previously {old})",
        meaning: "the enum was removed, so that any value is valid",
        example: "enum [a, b] → no enum",
        request: Compatible,
        response: Maybe "handle unknown values, as the generated enums do",
    }
    ENUM_VALUE_ADDED "enum-value-added" {
        message: "enum value {new} was added to {subject}",
        meaning: "a value was added to an enum",
        example: "enum [a] → [a, b]",
        request: Compatible,
        response: Maybe "handle unknown values, as the generated enums do",
    }
    ENUM_VALUE_REMOVED "enum-value-removed" {
        message: "enum value {old} was removed from {subject}",
        meaning: "a value was removed from an enum",
        example: "enum [a, b] → [a]",
        request: Breaking "stop sending the value",
        response: Compatible,
    }
    EXTENSIBLE_ENUM_VALUE_ADDED "extensible-enum-value-added" {
        message: "`x-extensible-enum` value {new} was added to {subject}",
        meaning: "a value was added to an extensible enum (`x-extensible-enum`)",
        example: "[a] → [a, b]",
        request: Compatible,
        response: Compatible,
    }
    EXTENSIBLE_ENUM_VALUE_REMOVED "extensible-enum-value-removed" {
        message: "`x-extensible-enum` value {old} was removed from {subject}",
        meaning: "a value was removed from an extensible enum (`x-extensible-enum`)",
        example: "[a, b] → [a]",
        request: Breaking "stop sending the value",
        response: Compatible,
    }
    CONST_ADDED "const-added" {
        message: "{subject} was restricted to the constant {new}",
        meaning: "a constant was added where any value was valid",
        example: "no const → const 1",
        request: Breaking "send the constant",
        response: Compatible,
    }
    CONST_CHANGED "const-changed" {
        message: "constant of {subject} changed from {old} to {new}",
        meaning: "the constant changed",
        example: "const 1 → const 2",
        request: Breaking "send the new constant",
        response: Breaking "accept the new constant",
    }
    CONST_REMOVED "const-removed" {
        message: "constant of {subject} was removed (previously {old})",
        meaning: "the constant was removed, so that any value is valid",
        example: "const 1 → no const",
        request: Compatible,
        response: Breaking "handle other values",
    }
    DEFAULT_VALUE_ADDED "default-value-added" {
        message: "default value {new} was added to {subject}",
        meaning: "a default value was added",
        example: "no default → default 10",
        request: Compatible,
        response: Compatible,
    }
    DEFAULT_VALUE_CHANGED "default-value-changed" {
        message: "default value of {subject} changed from {old} to {new}",
        meaning: "the default value changed",
        example: "default 10 → 20",
        request: Compatible,
        response: Compatible,
    }
    DEFAULT_VALUE_REMOVED "default-value-removed" {
        message: "default value {old} of {subject} was removed",
        meaning: "the default value was removed",
        example: "default 10 → no default",
        request: Compatible,
        response: Compatible,
    }
    PATTERN_ADDED "pattern-added" {
        message: "pattern {new} was added to {subject}",
        meaning: "a pattern was added",
        example: "no pattern → ^[a-z]+$",
        request: Breaking "send only strings that match the pattern",
        response: Compatible,
    }
    PATTERN_CHANGED "pattern-changed" {
        message: "pattern of {subject} changed from {old} to {new}",
        meaning: "the pattern changed",
        example: "^[a-z]+$ → ^[a-z0-9]+$",
        request: Maybe "check that the strings that you send match the new pattern",
        response: Compatible,
    }
    PATTERN_GENERALIZED "pattern-generalized" {
        message: "pattern of {subject} was generalized from {old} to {new}",
        meaning: "the pattern was changed to one that every string matches",
        example: "^[a-z]+$ → .*",
        request: Compatible,
        response: Compatible,
    }
    PATTERN_REMOVED "pattern-removed" {
        message: "pattern {old} of {subject} was removed",
        meaning: "the pattern was removed",
        example: "^[a-z]+$ → no pattern",
        request: Compatible,
        response: Compatible,
    }
    MULTIPLE_OF_SET "multiple-of-set" {
        message: "`multipleOf` of {subject} was set to {new}",
        meaning: "`multipleOf` was set",
        example: "no multipleOf → 5",
        request: Breaking "send only multiples of the number",
        response: Compatible,
    }
    MULTIPLE_OF_CHANGED "multiple-of-changed" {
        message: "`multipleOf` of {subject} changed from {old} to {new}",
        meaning: "`multipleOf` changed to a number that does not divide the old one",
        example: "multipleOf 5 → 3",
        request: Breaking "send only multiples of the new number",
        response: Maybe "accept numbers that are not multiples of the old number",
    }
    MULTIPLE_OF_RELAXED "multiple-of-relaxed" {
        message: "`multipleOf` of {subject} was relaxed from {old} to {new}",
        meaning: "`multipleOf` was unset, or changed to a divisor of the old number",
        example: "multipleOf 10 → 5",
        request: Compatible,
        response: Maybe "accept numbers that are not multiples of the old number",
    }
    CONTENT_ENCODING_CHANGED "content-encoding-changed" {
        message: "`contentEncoding` of {subject} changed from {old} to {new}",
        meaning: "`contentEncoding` was set, changed or unset",
        example: "contentEncoding base64 → base16",
        request: Breaking "encode the content in the new encoding",
        response: Breaking "decode the content from the new encoding",
    }
    CONTENT_MEDIA_TYPE_CHANGED "content-media-type-changed" {
        message: "`contentMediaType` of {subject} changed from {old} to {new}",
        meaning: "`contentMediaType` was set, changed or unset",
        example: "contentMediaType image/png → image/jpeg",
        request: Breaking "send content of the new media type",
        response: Breaking "accept content of the new media type",
    }
    CONTENT_SCHEMA_ADDED "content-schema-added" {
        message: "`contentSchema` was added to {subject}",
        meaning: "`contentSchema` was added",
        example: "no contentSchema → {type: object}",
        request: Breaking "send content that is valid under the schema",
        response: Compatible,
    }
    CONTENT_SCHEMA_REMOVED "content-schema-removed" {
        message: "`contentSchema` was removed from {subject}",
        meaning: "`contentSchema` was removed",
        example: "contentSchema {type: object} → none",
        request: Compatible,
        response: Breaking "do not rely on the structure of the content",
    }
    SCHEMA_BECAME_FALSE "schema-became-false" {
        message: "schema of {subject} became `false`: no value is valid",
        meaning: "the schema became `false`, which no value satisfies",
        example: "schema {} → false",
        request: Breaking "do not send a value",
        response: Compatible,
    }
    SCHEMA_BECAME_NOT_FALSE "schema-became-not-false" {
        message: "schema of {subject} is no longer `false`: values became valid",
        meaning: "the schema was `false`, which no value satisfies, and accepts values",
        example: "schema false → {}",
        request: Compatible,
        response: Breaking "handle a value",
    }

    // The default of `minContains` is 1, so it is neither set nor unset.
    MIN_CONTAINS_INCREASED "min-contains-increased" {
        message: "`minContains` of {subject} was increased from {old} to {new}",
        meaning: "`minContains` was increased",
        example: "minContains 2 → 3",
        request: Breaking "send no arrays with fewer matching items than the new limit",
        response: Compatible,
    }
    MIN_CONTAINS_DECREASED "min-contains-decreased" {
        message: "`minContains` of {subject} was decreased from {old} to {new}",
        meaning: "`minContains` was decreased",
        example: "minContains 3 → 2",
        request: Compatible,
        response: Breaking "accept arrays with fewer matching items than the old limit",
    }
    UNIQUE_ITEMS_SET "unique-items-set" {
        message: "`uniqueItems` of {subject} was set",
        meaning: "`uniqueItems` was set, so that duplicate items are invalid",
        example: "uniqueItems false → true",
        request: Breaking "send no duplicate items",
        response: Compatible,
    }
    UNIQUE_ITEMS_UNSET "unique-items-unset" {
        message: "`uniqueItems` of {subject} was unset",
        meaning: "`uniqueItems` was unset, so that duplicate items are valid",
        example: "uniqueItems true → false",
        request: Compatible,
        response: Maybe "handle duplicate items",
    }
}
