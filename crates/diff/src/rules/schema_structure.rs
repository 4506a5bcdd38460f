//! Rules about the structure of a schema: properties, items, subschemas, conditions and
//! discriminators.

use super::directed;

directed! {
    REQUIRED_PROPERTY_ADDED "required-property-added" {
        message: "required {subject} was added",
        meaning: "a required property was added",
        example: "{id} → {id, name}, name required",
        request: Breaking "send the property",
        response: Compatible,
    }
    OPTIONAL_PROPERTY_ADDED "optional-property-added" {
        message: "optional {subject} was added",
        meaning: "an optional property was added",
        example: "{id} → {id, name}",
        request: Compatible,
        response: Compatible,
    }
    REQUIRED_PROPERTY_REMOVED "required-property-removed" {
        message: "required {subject} was removed",
        meaning: "a required property was removed",
        example: "{id, name} → {id}, name required",
        request: Maybe "stop sending the property, or check that the server ignores it",
        response: Breaking "do not rely on the property",
    }
    OPTIONAL_PROPERTY_REMOVED "optional-property-removed" {
        message: "optional {subject} was removed",
        meaning: "an optional property was removed",
        example: "{id, name} → {id}",
        request: Maybe "stop sending the property, or check that the server ignores it",
        response: Maybe "do not rely on the property",
    }
    PROPERTY_BECAME_REQUIRED "property-became-required" {
        message: "{subject} became required",
        meaning: "an optional property became required",
        example: "required [] → [name]",
        request: Breaking "always send the property",
        response: Compatible,
    }
    PROPERTY_BECAME_OPTIONAL "property-became-optional" {
        message: "{subject} became optional",
        meaning: "a required property became optional",
        example: "required [name] → []",
        request: Compatible,
        response: Breaking "handle values without the property",
    }
    UNDECLARED_PROPERTY_BECAME_REQUIRED "undeclared-property-became-required" {
        message: "property {new} of {subject} became required; `properties` does not declare it",
        meaning: "`required` lists a property that `properties` does not declare",
        example: "required [] → [x], no such property",
        request: Breaking "send a property of that name",
        response: Compatible,
    }
    UNDECLARED_PROPERTY_BECAME_OPTIONAL "undeclared-property-became-optional" {
        message: "property {old} of {subject} became optional; `properties` does not declare it",
        meaning: "`required` no longer lists a property that `properties` does not declare",
        example: "required [x] → []",
        request: Compatible,
        response: Maybe "handle values without the property",
    }
    PROPERTY_BECAME_READ_ONLY "property-became-read-only" {
        message: "{subject} became read-only",
        meaning: "a property became read-only",
        example: "readOnly false → true",
        request: Compatible,
        response: Compatible,
    }
    PROPERTY_BECAME_NOT_READ_ONLY "property-became-not-read-only" {
        message: "{subject} became not read-only",
        meaning: "an optional property is no longer read-only",
        example: "readOnly true → false",
        request: Compatible,
        response: Compatible,
    }
    REQUIRED_PROPERTY_BECAME_NOT_READ_ONLY "required-property-became-not-read-only" {
        message: "required {subject} became not read-only",
        meaning: "a required property is no longer read-only, so that requests must include it",
        example: "required and readOnly → required",
        request: Breaking "send the property",
        response: Compatible,
    }
    PROPERTY_BECAME_WRITE_ONLY "property-became-write-only" {
        message: "{subject} became write-only",
        meaning: "an optional property became write-only",
        example: "writeOnly false → true",
        request: Compatible,
        response: Compatible,
    }
    REQUIRED_PROPERTY_BECAME_WRITE_ONLY "required-property-became-write-only" {
        message: "required {subject} became write-only",
        meaning: "a required property became write-only, so that responses no longer include it",
        example: "required → required and writeOnly",
        request: Compatible,
        response: Breaking "do not rely on the property",
    }
    PROPERTY_BECAME_NOT_WRITE_ONLY "property-became-not-write-only" {
        message: "{subject} became not write-only",
        meaning: "an optional property is no longer write-only",
        example: "writeOnly true → false",
        request: Compatible,
        response: Compatible,
    }
    REQUIRED_PROPERTY_BECAME_NOT_WRITE_ONLY "required-property-became-not-write-only" {
        message: "required {subject} became not write-only",
        meaning: "a required property is no longer write-only, so that responses include it",
        example: "required and writeOnly → required",
        request: Compatible,
        response: Maybe "accept the property in responses",
    }
    ADDITIONAL_PROPERTIES_DISALLOWED "additional-properties-disallowed" {
        message: "additional properties of {subject} were disallowed",
        meaning: "additional properties were disallowed",
        example: "additionalProperties true → false",
        request: Breaking "send only declared properties",
        response: Compatible,
    }
    ADDITIONAL_PROPERTIES_ALLOWED "additional-properties-allowed" {
        message: "additional properties of {subject} were allowed",
        meaning: "additional properties were allowed",
        example: "additionalProperties false → true",
        request: Compatible,
        response: Compatible,
    }
    ADDITIONAL_PROPERTIES_CONSTRAINED "additional-properties-constrained" {
        message: "schema was added to additional properties of {subject}",
        meaning: "additional properties of any value were restricted to a schema",
        example: "additionalProperties true → {type: string}",
        request: Maybe "check that additional properties that you send are valid under the schema",
        response: Compatible,
    }
    ADDITIONAL_PROPERTIES_UNCONSTRAINED "additional-properties-unconstrained" {
        message: "schema was removed from additional properties of {subject}",
        meaning: "additional properties are no longer restricted to a schema",
        example: "additionalProperties {type: string} → true",
        request: Compatible,
        response: Maybe "handle additional properties of any type",
    }
    PATTERN_PROPERTY_ADDED "pattern-property-added" {
        message: "`patternProperties` {detail} was added to {subject}",
        meaning: "a schema was added for properties whose names match a pattern",
        example: "patternProperties {} → {^x-: …}",
        request: Breaking "send only matching properties that are valid under the schema",
        response: Compatible,
    }
    PATTERN_PROPERTY_REMOVED "pattern-property-removed" {
        message: "`patternProperties` {detail} was removed from {subject}",
        meaning: "the schema for properties whose names match a pattern was removed",
        example: "patternProperties {^x-: …} → {}",
        request: Compatible,
        response: Breaking "handle any value of matching properties",
    }
    PROPERTY_NAMES_ADDED "property-names-added" {
        message: "`propertyNames` was added to {subject}",
        meaning: "`propertyNames` was added",
        example: "no propertyNames → {maxLength: 8}",
        request: Breaking "send only properties whose names are valid under the schema",
        response: Compatible,
    }
    PROPERTY_NAMES_REMOVED "property-names-removed" {
        message: "`propertyNames` was removed from {subject}",
        meaning: "`propertyNames` was removed",
        example: "propertyNames {maxLength: 8} → none",
        request: Compatible,
        response: Breaking "handle properties of any name",
    }
    DEPENDENT_REQUIRED_ADDED "dependent-required-added" {
        message: "`dependentRequired` was added to {subject}: {detail} requires {new}",
        meaning: "a property requires other properties",
        example: "dependentRequired {} → {card: [address]}",
        request: Breaking "send the required properties along with the property",
        response: Compatible,
    }
    DEPENDENT_REQUIRED_CHANGED "dependent-required-changed" {
        message: "`dependentRequired` of {subject} changed: {detail} requires {new} (previously {old})",
        meaning: "the properties that a property requires changed",
        example: "{card: [address]} → {card: [zip]}",
        request: Breaking "send the required properties along with the property",
        response: Breaking "do not rely on the old dependency",
    }
    DEPENDENT_REQUIRED_REMOVED "dependent-required-removed" {
        message: "`dependentRequired` was removed from {subject}: {detail} required {old}",
        meaning: "a property no longer requires other properties",
        example: "dependentRequired {card: [address]} → {}",
        request: Compatible,
        response: Breaking "do not rely on the other properties",
    }
    DEPENDENT_SCHEMA_ADDED "dependent-schema-added" {
        message: "`dependentSchemas` {detail} was added to {subject}",
        meaning: "a dependent schema of a property was added",
        example: "dependentSchemas {} → {card: …}",
        request: Breaking "send values that are valid under the dependent schema",
        response: Compatible,
    }
    DEPENDENT_SCHEMA_REMOVED "dependent-schema-removed" {
        message: "`dependentSchemas` {detail} was removed from {subject}",
        meaning: "the dependent schema of a property was removed",
        example: "dependentSchemas {card: …} → {}",
        request: Compatible,
        response: Breaking "do not rely on the dependent schema",
    }
    UNEVALUATED_PROPERTIES_ADDED "unevaluated-properties-added" {
        message: "`unevaluatedProperties` was added to {subject}",
        meaning: "`unevaluatedProperties` was added",
        example: "no unevaluatedProperties → false",
        request: Breaking "send only properties that the schema allows",
        response: Compatible,
    }
    UNEVALUATED_PROPERTIES_REMOVED "unevaluated-properties-removed" {
        message: "`unevaluatedProperties` was removed from {subject}",
        meaning: "`unevaluatedProperties` was removed",
        example: "unevaluatedProperties false → none",
        request: Compatible,
        response: Breaking "handle further properties",
    }
    UNEVALUATED_ITEMS_ADDED "unevaluated-items-added" {
        message: "`unevaluatedItems` was added to {subject}",
        meaning: "`unevaluatedItems` was added",
        example: "no unevaluatedItems → false",
        request: Breaking "send only items that the schema allows",
        response: Compatible,
    }
    UNEVALUATED_ITEMS_REMOVED "unevaluated-items-removed" {
        message: "`unevaluatedItems` was removed from {subject}",
        meaning: "`unevaluatedItems` was removed",
        example: "unevaluatedItems false → none",
        request: Compatible,
        response: Breaking "handle further items",
    }

    ITEMS_SCHEMA_ADDED "items-schema-added" {
        message: "`items` was added to {subject}",
        meaning: "a schema was added to the items of an array",
        example: "no items → {type: string}",
        request: Breaking "send only items that are valid under the schema",
        response: Compatible,
    }
    ITEMS_SCHEMA_REMOVED "items-schema-removed" {
        message: "`items` was removed from {subject}",
        meaning: "the schema of the items of an array was removed",
        example: "items {type: string} → none",
        request: Compatible,
        response: Breaking "handle items of any type",
    }
    PREFIX_ITEMS_ADDED "prefix-items-added" {
        message: "item {detail} of `prefixItems` was added to {subject}",
        meaning: "a schema was added to `prefixItems`",
        example: "prefixItems [a] → [a, b]",
        request: Breaking "send only items that are valid under the schema",
        response: Compatible,
    }
    PREFIX_ITEMS_REMOVED "prefix-items-removed" {
        message: "item {detail} of `prefixItems` was removed from {subject}",
        meaning: "a schema was removed from `prefixItems`",
        example: "prefixItems [a, b] → [a]",
        request: Compatible,
        response: Breaking "handle an item of any type",
    }
    CONTAINS_ADDED "contains-added" {
        message: "`contains` was added to {subject}",
        meaning: "`contains` was added",
        example: "no contains → {const: 1}",
        request: Breaking "send a matching item",
        response: Compatible,
    }
    CONTAINS_REMOVED "contains-removed" {
        message: "`contains` was removed from {subject}",
        meaning: "`contains` was removed",
        example: "contains {const: 1} → none",
        request: Compatible,
        response: Breaking "do not rely on a matching item",
    }

    ONE_OF_ADDED "one-of-added" {
        message: "{detail} was added to `oneOf` of {subject}",
        meaning: "a subschema was added to `oneOf`",
        example: "oneOf [Cat] → [Cat, Dog]",
        request: Compatible,
        response: Breaking "handle values of the new subschema",
    }
    ONE_OF_REMOVED "one-of-removed" {
        message: "{detail} was removed from `oneOf` of {subject}",
        meaning: "a subschema was removed from `oneOf`",
        example: "oneOf [Cat, Dog] → [Cat]",
        request: Breaking "send values of a remaining subschema",
        response: Compatible,
    }
    ANY_OF_ADDED "any-of-added" {
        message: "{detail} was added to `anyOf` of {subject}",
        meaning: "a subschema was added to `anyOf`",
        example: "anyOf [Cat] → [Cat, Dog]",
        request: Compatible,
        response: Maybe "handle values of the new subschema",
    }
    ANY_OF_REMOVED "any-of-removed" {
        message: "{detail} was removed from `anyOf` of {subject}",
        meaning: "a subschema was removed from `anyOf`",
        example: "anyOf [Cat, Dog] → [Cat]",
        request: Breaking "send values of a remaining subschema",
        response: Compatible,
    }
    WRAPPED_IN_ONE_OF "wrapped-in-one-of" {
        message: "{subject} was wrapped in {detail}",
        meaning: "a schema was replaced with a `oneOf`",
        example: "{…} → oneOf [{…}, {…}]",
        request: Breaking "send values that are valid under exactly one subschema",
        response: Breaking "handle values of every subschema",
    }
    WRAPPED_IN_ANY_OF "wrapped-in-any-of" {
        message: "{subject} was wrapped in {detail}",
        meaning: "a schema was replaced with an `anyOf` that does not contain it",
        example: "{…} → anyOf [{…}, {…}]",
        request: Maybe "check that the values that you send are valid under a subschema",
        response: Breaking "handle values of every subschema",
    }
    UNION_UNWRAPPED "union-unwrapped" {
        message: "{subject} was replaced with a single schema (previously {detail})",
        meaning: "a `oneOf` or `anyOf` was replaced with a single schema",
        example: "oneOf [{…}, {…}] → {…}",
        request: Breaking "send values that are valid under the schema",
        response: Compatible,
    }
    UNION_ADDED "union-added" {
        message: "{detail} was added to {subject}",
        meaning: "a `oneOf` or `anyOf` was added beside other constraints",
        example: "{type: object} → {type: object, oneOf: […]}",
        request: Breaking "send values that are valid under a subschema",
        response: Compatible,
    }
    UNION_REMOVED "union-removed" {
        message: "{detail} was removed from {subject}",
        meaning: "a `oneOf` or `anyOf` beside other constraints was removed",
        example: "{type: object, oneOf: […]} → {type: object}",
        request: Compatible,
        response: Maybe "handle values that are valid under no old subschema",
    }
    ANY_OF_BECAME_ONE_OF "any-of-became-one-of" {
        message: "`anyOf` of {subject} became `oneOf`",
        meaning: "`anyOf` became `oneOf`",
        example: "anyOf [A, B] → oneOf [A, B]",
        request: Maybe "check that the values that you send are valid under exactly one subschema",
        response: Compatible,
    }
    ONE_OF_BECAME_ANY_OF "one-of-became-any-of" {
        message: "`oneOf` of {subject} became `anyOf`",
        meaning: "`oneOf` became `anyOf`",
        example: "oneOf [A, B] → anyOf [A, B]",
        request: Compatible,
        response: Maybe "handle values that are valid under several subschemas",
    }
    ALL_OF_ADDED "all-of-added" {
        message: "{detail} was added to `allOf` of {subject}",
        meaning: "a subschema was added to `allOf`",
        example: "allOf [A] → [A, B]",
        request: Breaking "send values that are also valid under the new subschema",
        response: Compatible,
    }
    ALL_OF_REMOVED "all-of-removed" {
        message: "{detail} was removed from `allOf` of {subject}",
        meaning: "a subschema was removed from `allOf`",
        example: "allOf [A, B] → [A]",
        request: Maybe "check that the server still accepts what the subschema described",
        response: Maybe "do not rely on what the subschema described",
    }
    NOT_ADDED "not-added" {
        message: "`not` was added to {subject}",
        meaning: "`not` was added",
        example: "no not → {const: 0}",
        request: Breaking "send no values that are valid under the excluded schema",
        response: Compatible,
    }
    NOT_REMOVED "not-removed" {
        message: "`not` was removed from {subject}",
        meaning: "`not` was removed",
        example: "not {const: 0} → none",
        request: Compatible,
        response: Breaking "handle values that were excluded",
    }
    NOT_CHANGED "not-changed" {
        message: "`not` of {subject} changed",
        meaning: "the schema under `not` changed",
        example: "not {const: 0} → {const: 1}",
        request: Maybe "check that you send no values that are excluded",
        response: Maybe "handle values that were excluded",
    }
    IF_ADDED "if-added" {
        message: "`if` was added to {subject}",
        meaning: "`if` was added",
        example: "no if → {…}",
        request: Breaking "send values that satisfy the condition",
        response: Compatible,
    }
    IF_REMOVED "if-removed" {
        message: "`if` was removed from {subject}",
        meaning: "`if` was removed",
        example: "if {…} → none",
        request: Compatible,
        response: Breaking "do not rely on the condition",
    }
    IF_CHANGED "if-changed" {
        message: "`if` of {subject} changed",
        meaning: "the schema under `if` changed",
        example: "if {kind: a} → {kind: b}",
        request: Maybe "check that the values that you send satisfy the new condition",
        response: Maybe "do not rely on the old condition",
    }
    THEN_ADDED "then-added" {
        message: "`then` was added to {subject}",
        meaning: "`then` was added",
        example: "no then → {…}",
        request: Breaking "send values that are valid under `then` if `if` applies",
        response: Compatible,
    }
    THEN_REMOVED "then-removed" {
        message: "`then` was removed from {subject}",
        meaning: "`then` was removed",
        example: "then {…} → none",
        request: Compatible,
        response: Breaking "do not rely on `then`",
    }
    ELSE_ADDED "else-added" {
        message: "`else` was added to {subject}",
        meaning: "`else` was added",
        example: "no else → {…}",
        request: Breaking "send values that are valid under `else` unless `if` applies",
        response: Compatible,
    }
    ELSE_REMOVED "else-removed" {
        message: "`else` was removed from {subject}",
        meaning: "`else` was removed",
        example: "else {…} → none",
        request: Compatible,
        response: Breaking "do not rely on `else`",
    }

    DISCRIMINATOR_ADDED "discriminator-added" {
        message: "discriminator {new} was added to {subject}",
        meaning: "a discriminator was added",
        example: "no discriminator → kind",
        request: Compatible,
        response: Compatible,
    }
    DISCRIMINATOR_REMOVED "discriminator-removed" {
        message: "discriminator {old} was removed from {subject}",
        meaning: "the discriminator was removed",
        example: "discriminator kind → none",
        request: Compatible,
        response: Compatible,
    }
    DISCRIMINATOR_PROPERTY_NAME_CHANGED "discriminator-property-name-changed" {
        message: "discriminator of {subject} changed from {old} to {new}",
        meaning: "the property name of the discriminator changed",
        example: "discriminator kind → type",
        request: Maybe "send the new property",
        response: Maybe "select the schema by the new property as well",
    }
    DISCRIMINATOR_MAPPING_ADDED "discriminator-mapping-added" {
        message: "discriminator mapping {detail} to {new} was added to {subject}",
        meaning: "a key was added to the discriminator mapping",
        example: "mapping {} → {cat: Cat}",
        request: Compatible,
        response: Compatible,
    }
    DISCRIMINATOR_MAPPING_CHANGED "discriminator-mapping-changed" {
        message: "discriminator mapping {detail} of {subject} changed from {old} to {new}",
        meaning: "a key of the discriminator mapping leads to another schema",
        example: "mapping {cat: Cat} → {cat: Lion}",
        request: Compatible,
        response: Compatible,
    }
    DISCRIMINATOR_MAPPING_REMOVED "discriminator-mapping-removed" {
        message: "discriminator mapping {detail} to {old} was removed from {subject}",
        meaning: "a key was removed from the discriminator mapping",
        example: "mapping {cat: Cat} → {}",
        request: Compatible,
        response: Compatible,
    }
    DISCRIMINATOR_VALUE_REPLACED "discriminator-value-replaced" {
        message: "discriminator value {old} for {detail} was replaced with {new} in {subject}",
        meaning: "another value of the discriminator selects the same schema",
        example: "mapping {cat: Cat} → {feline: Cat}",
        request: Maybe "send the new value, unless the server still accepts the old one",
        response: Maybe "select the schema by the new value as well",
    }
    SCHEMA_DEPRECATED "schema-deprecated" {
        message: "{subject} was deprecated",
        meaning: "a subschema of a union or the items of an array were deprecated",
        example: "oneOf [Cat] → oneOf [deprecated Cat]",
        request: Compatible,
        response: Compatible,
    }
    SCHEMA_REACTIVATED "schema-reactivated" {
        message: "{subject} is no longer deprecated",
        meaning: "a subschema of a union or the items of an array are no longer deprecated",
        example: "oneOf [deprecated Cat] → oneOf [Cat]",
        request: Compatible,
        response: Compatible,
    }
    EXTERNAL_REFERENCE_CHANGED "external-reference-changed" {
        message: "external reference of {subject} changed from {old} to {new}",
        meaning: "a reference to another document changed",
        example: "$ref a.json → b.json",
        request: Maybe "compare the referenced documents",
        response: Maybe "compare the referenced documents",
    }

    PROPERTY_DEPRECATED "property-deprecated" {
        message: "{subject} was deprecated{detail}",
        meaning: "a property was deprecated",
        example: "deprecated false → true",
        request: Compatible,
        response: Compatible,
    }
    PROPERTY_REACTIVATED "property-reactivated" {
        message: "{subject} is no longer deprecated",
        meaning: "a property is no longer deprecated",
        example: "deprecated true → false",
        request: Compatible,
        response: Compatible,
    }
    PROPERTY_SUNSET_INVALID "property-sunset-invalid" {
        message: "sunset date {new} of the deprecated {subject} is not a valid date",
        meaning: "the sunset date of a deprecated property is not a valid date",
        example: "x-sunset soon",
        request: Breaking "ask the vendor for the sunset date",
        response: Breaking "ask the vendor for the sunset date",
    }
    PROPERTY_SUNSET_PASSED "property-sunset-passed" {
        message: "sunset date {new} of the deprecated {subject} is in the past",
        meaning: "a deprecated property was given a sunset date in the past",
        example: "x-sunset 2030-01-01 → 2020-01-01",
        request: Breaking "stop sending the property",
        response: Breaking "do not rely on the property",
    }
    PROPERTY_STABILITY_DECREASED "property-stability-decreased" {
        message: "stability level of {subject} was decreased {detail}",
        meaning: "the stability level of a property was decreased",
        example: "x-stability-level stable → beta",
        request: Breaking "expect the property to change",
        response: Breaking "expect the property to change",
    }
    PROPERTY_STABILITY_INCREASED "property-stability-increased" {
        message: "stability level of {subject} was increased {detail}",
        meaning: "the stability level of a property was increased",
        example: "x-stability-level beta → stable",
        request: Compatible,
        response: Compatible,
    }
    PROPERTY_STABILITY_INVALID "property-stability-invalid" {
        message: "stability level of {subject} changed {detail}; valid levels are draft, alpha, beta and stable",
        meaning: "the stability level of a property is not one of draft, alpha, beta and stable",
        example: "x-stability-level fine",
        request: Breaking "ask the vendor for the stability level",
        response: Breaking "ask the vendor for the stability level",
    }
}
