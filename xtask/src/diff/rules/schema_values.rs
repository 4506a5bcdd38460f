//! Rules about the values that a schema lets through: types, enumerations, limits.

use super::directed;

directed! {
    TYPE_CHANGED "type-changed"
        request Breaking "send values of the new type",
        response Breaking "read values of the new type":
        "neither type covers the other", "string → integer";
    TYPE_WIDENED "type-widened"
        request Compatible,
        response Breaking "read values of every type that may come now":
        "the new type covers the old one", "integer → number, string → string or integer";
    TYPE_NARROWED "type-narrowed"
        request Breaking "send only values of the types that are left",
        response Compatible:
        "the old type covers the new one", "number → integer";
    TEXT_TYPE_CHANGED "text-type-changed"
        request Maybe "see whether what you send is read as before",
        response Maybe "see whether what you read is written as before":
        "another type of a member that is written as plain text, where it may look the same",
        "{depth: number} → {depth: string} in a query parameter";
    FORMAT_CHANGED "format-changed"
        request Breaking "send values in the new format",
        response Breaking "read values in the new format":
        "another format, neither covering the other", "date-time → uuid";
    FORMAT_ADDED "format-added"
        request Breaking "send values in the format that is demanded now",
        response Compatible:
        "a format is demanded where there was none", "string → string in the format uuid";
    FORMAT_REMOVED "format-removed"
        request Compatible,
        response Breaking "do not rely on the format any more":
        "the format is no longer promised", "string in the format uuid → string";
    FORMAT_WIDENED "format-widened"
        request Compatible,
        response Breaking "read values of the wider format":
        "the new format covers the old one", "int32 → int64";
    FORMAT_NARROWED "format-narrowed"
        request Breaking "send only values that fit the narrower format",
        response Compatible:
        "the old format covers the new one", "double → float";
    BECAME_NULLABLE "became-nullable"
        request Compatible,
        response Breaking "be ready for null":
        "null is a value now", "nullable: false → true";
    BECAME_NOT_NULLABLE "became-not-nullable"
        request Breaking "do not send null",
        response Compatible:
        "null is no longer a value", "type [string, null] → string";
    BECAME_ENUM "became-enum"
        request Breaking "send only the values that are listed",
        response Compatible:
        "any value was right, only listed ones are now", "no enum → enum [a, b]";
    ENUM_LIFTED "enum-lifted"
        request Compatible, response Maybe:
        "only listed values were right, any value is now", "enum [a, b] → no enum";
    ENUM_VALUE_ADDED "enum-value-added"
        request Compatible, response Maybe:
        "one more listed value", "enum [a] → [a, b]";
    ENUM_VALUE_REMOVED "enum-value-removed"
        request Breaking "stop sending the value",
        response Compatible:
        "one listed value less", "enum [a, b] → [a]";
    EXTENSIBLE_ENUM_VALUE_ADDED "extensible-enum-value-added"
        request Compatible, response Compatible:
        "one more value in an open list (`x-extensible-enum`)", "[a] → [a, b]";
    EXTENSIBLE_ENUM_VALUE_REMOVED "extensible-enum-value-removed"
        request Breaking "stop sending the value",
        response Compatible:
        "one value less in an open list (`x-extensible-enum`)", "[a, b] → [a]";
    CONSTANT_ADDED "constant-added"
        request Breaking "send the one value",
        response Compatible:
        "one value only, where any was right", "no const → const 1";
    CONSTANT_CHANGED "constant-changed"
        request Breaking "send the new value",
        response Breaking "expect the new value":
        "another single value", "const 1 → const 2";
    CONSTANT_REMOVED "constant-removed"
        request Compatible,
        response Breaking "be ready for other values":
        "any value, where only one was right", "const 1 → no const";
    DEFAULT_ADDED "default-added"
        request Compatible, response Compatible:
        "a default where there was none", "no default → default 10";
    DEFAULT_CHANGED "default-changed"
        request Compatible, response Compatible:
        "another default", "default 10 → 20";
    DEFAULT_REMOVED "default-removed"
        request Compatible, response Compatible:
        "the default is gone", "default 10 → no default";
    PATTERN_ADDED "pattern-added"
        request Breaking "send only texts that match the pattern",
        response Compatible:
        "a pattern where there was none", "no pattern → ^[a-z]+$";
    PATTERN_CHANGED "pattern-changed"
        request Maybe "see whether what you send matches the new pattern",
        response Compatible:
        "another pattern", "^[a-z]+$ → ^[a-z0-9]+$";
    PATTERN_GENERALISED "pattern-generalised"
        request Compatible, response Compatible:
        "a pattern that every text matches", "^[a-z]+$ → .*";
    PATTERN_REMOVED "pattern-removed"
        request Compatible, response Compatible:
        "the pattern is gone", "^[a-z]+$ → no pattern";
    MULTIPLE_OF_ADDED "multiple-of-added"
        request Breaking "send only multiples", response Compatible:
        "only multiples of a number, where any number was right", "no multipleOf → 5";
    MULTIPLE_OF_CHANGED "multiple-of-changed"
        request Breaking "send only multiples of the new number",
        response Maybe:
        "multiples of a number that does not divide the old one", "multipleOf 5 → 3";
    MULTIPLE_OF_RELAXED "multiple-of-relaxed"
        request Compatible, response Maybe:
        "any number, or multiples of a divisor of the old one", "multipleOf 10 → 5";
    CONTENT_ENCODING_CHANGED "content-encoding-changed"
        request Breaking "encode in the new way", response Breaking "decode in the new way":
        "texts hold bytes in another encoding", "contentEncoding base64 → base16";
    CONTENT_MEDIA_TYPE_CHANGED "content-media-type-changed"
        request Breaking "send the new kind of content",
        response Breaking "read the new kind of content":
        "texts hold another kind of content", "contentMediaType image/png → image/jpeg";
    CONTENT_SCHEMA_ADDED "content-schema-added"
        request Breaking "send content that is valid under the schema", response Compatible:
        "the content of texts is described now", "no contentSchema → {type: object}";
    CONTENT_SCHEMA_REMOVED "content-schema-removed"
        request Compatible,
        response Breaking "do not rely on the shape of the content any more":
        "the content of texts is no longer described", "contentSchema {type: object} → none";
    BECAME_IMPOSSIBLE "became-impossible"
        request Breaking "do not send a value here",
        response Compatible:
        "no value is right any more", "schema {} → false";
    BECAME_POSSIBLE "became-possible"
        request Compatible,
        response Breaking "be ready for a value here":
        "a value is right where none was", "schema false → {}";

    MAXIMUM_SET "maximum-set"
        request Maybe "see whether you send greater numbers", response Compatible:
        "a greatest number where there was none", "no maximum → 100";
    MAXIMUM_LOWERED "maximum-lowered"
        request Breaking "send no greater number than the new maximum", response Compatible:
        "a smaller greatest number", "maximum 100 → 50";
    MAXIMUM_RAISED "maximum-raised"
        request Compatible, response Breaking "be ready for greater numbers":
        "a greater greatest number", "maximum 50 → 100";
    MAXIMUM_LIFTED "maximum-lifted"
        request Compatible, response Breaking "be ready for any greater number":
        "no greatest number any more", "maximum 50 → none";
    MINIMUM_SET "minimum-set"
        request Maybe "see whether you send smaller numbers", response Compatible:
        "a least number where there was none", "no minimum → 1";
    MINIMUM_RAISED "minimum-raised"
        request Breaking "send no smaller number than the new minimum", response Compatible:
        "a greater least number", "minimum 1 → 5";
    MINIMUM_LOWERED "minimum-lowered"
        request Compatible, response Breaking "be ready for smaller numbers":
        "a smaller least number", "minimum 5 → 1";
    MINIMUM_LIFTED "minimum-lifted"
        request Compatible, response Breaking "be ready for any smaller number":
        "no least number any more", "minimum 5 → none";
    MAX_LENGTH_SET "max-length-set"
        request Maybe "see whether you send longer texts", response Compatible:
        "a greatest length where there was none", "no maxLength → 100";
    MAX_LENGTH_LOWERED "max-length-lowered"
        request Breaking "send no longer texts than the new limit", response Compatible:
        "a smaller greatest length", "maxLength 100 → 50";
    MAX_LENGTH_RAISED "max-length-raised"
        request Compatible, response Breaking "be ready for longer texts":
        "a greater greatest length", "maxLength 50 → 100";
    MAX_LENGTH_LIFTED "max-length-lifted"
        request Compatible, response Breaking "be ready for texts of any length":
        "no greatest length any more", "maxLength 50 → none";
    MIN_LENGTH_SET "min-length-set"
        request Breaking "send no shorter texts than the limit", response Compatible:
        "a least length where there was none", "no minLength → 1";
    MIN_LENGTH_RAISED "min-length-raised"
        request Breaking "send no shorter texts than the new limit", response Compatible:
        "a greater least length", "minLength 1 → 5";
    MIN_LENGTH_LOWERED "min-length-lowered"
        request Compatible, response Breaking "be ready for shorter texts":
        "a smaller least length", "minLength 5 → 1";
    MIN_LENGTH_LIFTED "min-length-lifted"
        request Compatible, response Breaking "be ready for empty texts":
        "no least length any more", "minLength 5 → none";
    MAX_ITEMS_SET "max-items-set"
        request Maybe "see whether you send more items", response Compatible:
        "a greatest number of items where there was none", "no maxItems → 10";
    MAX_ITEMS_LOWERED "max-items-lowered"
        request Breaking "send no more items than the new limit", response Compatible:
        "a smaller greatest number of items", "maxItems 10 → 5";
    MAX_ITEMS_RAISED "max-items-raised"
        request Compatible, response Breaking "be ready for more items":
        "a greater greatest number of items", "maxItems 5 → 10";
    MAX_ITEMS_LIFTED "max-items-lifted"
        request Compatible, response Breaking "be ready for any number of items":
        "no greatest number of items any more", "maxItems 5 → none";
    MIN_ITEMS_SET "min-items-set"
        request Maybe "see whether you send fewer items", response Compatible:
        "a least number of items where there was none", "no minItems → 1";
    MIN_ITEMS_RAISED "min-items-raised"
        request Breaking "send no fewer items than the new limit", response Compatible:
        "a greater least number of items", "minItems 1 → 2";
    MIN_ITEMS_LOWERED "min-items-lowered"
        request Compatible, response Breaking "be ready for fewer items":
        "a smaller least number of items", "minItems 2 → 1";
    MIN_ITEMS_LIFTED "min-items-lifted"
        request Compatible, response Breaking "be ready for no items":
        "no least number of items any more", "minItems 1 → none";
    MAX_PROPERTIES_SET "max-properties-set"
        request Maybe "see whether you send more members", response Compatible:
        "a greatest number of members where there was none", "no maxProperties → 10";
    MAX_PROPERTIES_LOWERED "max-properties-lowered"
        request Breaking "send no more members than the new limit", response Compatible:
        "a smaller greatest number of members", "maxProperties 10 → 5";
    MAX_PROPERTIES_RAISED "max-properties-raised"
        request Compatible, response Breaking "be ready for more members":
        "a greater greatest number of members", "maxProperties 5 → 10";
    MAX_PROPERTIES_LIFTED "max-properties-lifted"
        request Compatible, response Breaking "be ready for any number of members":
        "no greatest number of members any more", "maxProperties 5 → none";
    MIN_PROPERTIES_SET "min-properties-set"
        request Maybe "see whether you send fewer members", response Compatible:
        "a least number of members where there was none", "no minProperties → 1";
    MIN_PROPERTIES_RAISED "min-properties-raised"
        request Breaking "send no fewer members than the new limit", response Compatible:
        "a greater least number of members", "minProperties 1 → 2";
    MIN_PROPERTIES_LOWERED "min-properties-lowered"
        request Compatible, response Breaking "be ready for fewer members":
        "a smaller least number of members", "minProperties 2 → 1";
    MIN_PROPERTIES_LIFTED "min-properties-lifted"
        request Compatible, response Breaking "be ready for no members":
        "no least number of members any more", "minProperties 1 → none";
    MAX_CONTAINS_SET "max-contains-set"
        request Maybe "see whether you send more such items", response Compatible:
        "a greatest number of items of the `contains` kind where there was none", "no maxContains → 3";
    MAX_CONTAINS_LOWERED "max-contains-lowered"
        request Breaking "send no more such items than the new limit", response Compatible:
        "a smaller greatest number of items of the `contains` kind", "maxContains 3 → 2";
    MAX_CONTAINS_RAISED "max-contains-raised"
        request Compatible, response Breaking "be ready for more such items":
        "a greater greatest number of items of the `contains` kind", "maxContains 2 → 3";
    MAX_CONTAINS_LIFTED "max-contains-lifted"
        request Compatible, response Breaking "be ready for any number of such items":
        "no greatest number of items of the `contains` kind any more", "maxContains 2 → none";
    MIN_CONTAINS_RAISED "min-contains-raised"
        request Breaking "send no fewer such items than the new limit", response Compatible:
        "a greater least number of items of the `contains` kind", "minContains 2 → 3";
    MIN_CONTAINS_LOWERED "min-contains-lowered"
        request Compatible, response Breaking "be ready for fewer such items":
        "a smaller least number of items of the `contains` kind", "minContains 3 → 2";
    ITEMS_BECAME_UNIQUE "items-became-unique"
        request Breaking "send no item twice", response Compatible:
        "no item twice, where repeats were right", "uniqueItems false → true";
    ITEMS_BECAME_REPEATABLE "items-became-repeatable"
        request Compatible, response Maybe:
        "items may repeat, where they could not", "uniqueItems true → false";
}
