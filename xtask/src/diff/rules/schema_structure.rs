//! Rules about the structure of a schema: properties, items, alternatives, conditions.

use super::directed;

directed! {
    REQUIRED_PROPERTY_ADDED "required-property-added"
        request Breaking "send the property", response Compatible:
        "a new property that is always there", "{id} → {id, name}, name required";
    OPTIONAL_PROPERTY_ADDED "optional-property-added"
        request Compatible, response Compatible:
        "a new property that may be left out", "{id} → {id, name}";
    REQUIRED_PROPERTY_REMOVED "required-property-removed"
        request Maybe "stop sending the property, or see that it is ignored",
        response Breaking "do without the property":
        "a property that was always there is gone", "{id, name} → {id}, name required";
    OPTIONAL_PROPERTY_REMOVED "optional-property-removed"
        request Maybe "stop sending the property, or see that it is ignored",
        response Maybe "do without the property":
        "a property that could be left out is gone", "{id, name} → {id}";
    PROPERTY_BECAME_REQUIRED "property-became-required"
        request Breaking "always send the property", response Compatible:
        "a property is always there now", "required [] → [name]";
    PROPERTY_BECAME_OPTIONAL "property-became-optional"
        request Compatible, response Breaking "be ready for the property's absence":
        "a property may be left out now", "required [name] → []";
    UNDECLARED_PROPERTY_BECAME_REQUIRED "undeclared-property-became-required"
        request Breaking "send a member of that name", response Compatible:
        "`required` names a property that is not described", "required [] → [x], no such property";
    UNDECLARED_PROPERTY_BECAME_OPTIONAL "undeclared-property-became-optional"
        request Compatible, response Maybe:
        "`required` no longer names a property that is not described", "required [x] → []";
    BECAME_READ_ONLY "property-became-read-only"
        request Compatible, response Compatible:
        "a property is no longer read from requests", "readOnly false → true";
    BECAME_NOT_READ_ONLY "property-became-not-read-only"
        request Compatible, response Compatible:
        "a property may be sent in requests", "readOnly true → false";
    REQUIRED_BECAME_NOT_READ_ONLY "required-property-became-not-read-only"
        request Breaking "send the property, which requests did not carry before",
        response Compatible:
        "a required property is expected in requests, where it was not sent before",
        "required and readOnly → required";
    BECAME_WRITE_ONLY "property-became-write-only"
        request Compatible, response Compatible:
        "a property is no longer sent in responses", "writeOnly false → true";
    REQUIRED_BECAME_WRITE_ONLY "required-property-became-write-only"
        request Compatible, response Breaking "do without the property":
        "a required property is no longer sent in responses", "required → required and writeOnly";
    BECAME_NOT_WRITE_ONLY "property-became-not-write-only"
        request Compatible, response Compatible:
        "a property may come in responses", "writeOnly true → false";
    REQUIRED_BECAME_NOT_WRITE_ONLY "required-property-became-not-write-only"
        request Compatible, response Maybe:
        "a required property comes in responses, where it did not before",
        "required and writeOnly → required";
    ADDITIONAL_PROPERTIES_FORBIDDEN "additional-properties-forbidden"
        request Breaking "send no members but the described ones", response Compatible:
        "no members but the described ones", "additionalProperties true → false";
    ADDITIONAL_PROPERTIES_ALLOWED "additional-properties-allowed"
        request Compatible, response Compatible:
        "members besides the described ones", "additionalProperties false → true";
    ADDITIONAL_PROPERTIES_CONSTRAINED "additional-properties-constrained"
        request Maybe "see whether your own members are valid under the schema",
        response Compatible:
        "members besides the described ones have to follow a schema",
        "additionalProperties true → {type: string}";
    ADDITIONAL_PROPERTIES_UNCONSTRAINED "additional-properties-unconstrained"
        request Compatible, response Maybe "be ready for members of any type":
        "members besides the described ones may be anything",
        "additionalProperties {type: string} → true";
    PATTERN_PROPERTY_ADDED "pattern-property-added"
        request Breaking "send members of such names as the schema says", response Compatible:
        "members whose names match a pattern have to follow a schema", "patternProperties {} → {^x-: …}";
    PATTERN_PROPERTY_REMOVED "pattern-property-removed"
        request Compatible, response Breaking "be ready for anything in members of such names":
        "members whose names match a pattern no longer follow a schema",
        "patternProperties {^x-: …} → {}";
    PROPERTY_NAMES_ADDED "property-names-added"
        request Breaking "send only members whose names are valid", response Compatible:
        "member names have to follow a schema", "no propertyNames → {maxLength: 8}";
    PROPERTY_NAMES_REMOVED "property-names-removed"
        request Compatible, response Breaking "be ready for members of any name":
        "member names no longer follow a schema", "propertyNames {maxLength: 8} → none";
    DEPENDENT_REQUIRED_ADDED "dependent-required-added"
        request Breaking "send the other properties along", response Compatible:
        "one property demands others", "dependentRequired {} → {card: [address]}";
    DEPENDENT_REQUIRED_CHANGED "dependent-required-changed"
        request Breaking "send the other properties along",
        response Breaking "do not rely on the old dependency":
        "one property demands others than before", "{card: [address]} → {card: [zip]}";
    DEPENDENT_REQUIRED_REMOVED "dependent-required-removed"
        request Compatible, response Breaking "do not rely on the other properties being there":
        "one property no longer demands others", "dependentRequired {card: [address]} → {}";
    DEPENDENT_SCHEMA_ADDED "dependent-schema-added"
        request Breaking "follow the schema whenever you send the property", response Compatible:
        "one property puts the object under a schema", "dependentSchemas {} → {card: …}";
    DEPENDENT_SCHEMA_REMOVED "dependent-schema-removed"
        request Compatible, response Breaking "do not rely on the schema any more":
        "one property no longer puts the object under a schema", "dependentSchemas {card: …} → {}";
    UNEVALUATED_PROPERTIES_ADDED "unevaluated-properties-added"
        request Breaking "send no other members than the schema allows", response Compatible:
        "members that nothing else describes are limited", "no unevaluatedProperties → false";
    UNEVALUATED_PROPERTIES_REMOVED "unevaluated-properties-removed"
        request Compatible, response Breaking "be ready for further members":
        "members that nothing else describes are no longer limited", "unevaluatedProperties false → none";
    UNEVALUATED_ITEMS_ADDED "unevaluated-items-added"
        request Breaking "send no other items than the schema allows", response Compatible:
        "items that nothing else describes are limited", "no unevaluatedItems → false";
    UNEVALUATED_ITEMS_REMOVED "unevaluated-items-removed"
        request Compatible, response Breaking "be ready for further items":
        "items that nothing else describes are no longer limited", "unevaluatedItems false → none";

    ITEMS_ADDED "items-constrained"
        request Breaking "send only items that are valid under the schema", response Compatible:
        "items have to follow a schema", "no items → {type: string}";
    ITEMS_REMOVED "items-unconstrained"
        request Compatible, response Breaking "be ready for items of any type":
        "items no longer follow a schema", "items {type: string} → none";
    PREFIX_ITEM_ADDED "prefix-item-added"
        request Compatible, response Breaking "read the item at that place by the new schema":
        "one more place of the array has a schema of its own", "prefixItems [a] → [a, b]";
    PREFIX_ITEM_REMOVED "prefix-item-removed"
        request Breaking "see what the array takes at that place", response Compatible:
        "one place of the array less has a schema of its own", "prefixItems [a, b] → [a]";
    CONTAINS_ADDED "contains-added"
        request Breaking "send at least one such item", response Compatible:
        "the array holds an item of a kind", "no contains → {const: 1}";
    CONTAINS_REMOVED "contains-removed"
        request Compatible, response Breaking "do not rely on such an item":
        "the array need not hold an item of a kind", "contains {const: 1} → none";

    ONE_OF_ALTERNATIVE_ADDED "one-of-alternative-added"
        request Compatible, response Breaking "be ready for the new alternative":
        "one more exclusive alternative", "oneOf [Cat] → [Cat, Dog]";
    ONE_OF_ALTERNATIVE_REMOVED "one-of-alternative-removed"
        request Breaking "send one of the alternatives that are left", response Compatible:
        "one exclusive alternative less", "oneOf [Cat, Dog] → [Cat]";
    ANY_OF_ALTERNATIVE_ADDED "any-of-alternative-added"
        request Compatible, response Maybe "be ready for the new alternative":
        "one more alternative", "anyOf [Cat] → [Cat, Dog]";
    ANY_OF_ALTERNATIVE_REMOVED "any-of-alternative-removed"
        request Breaking "send one of the alternatives that are left", response Compatible:
        "one alternative less", "anyOf [Cat, Dog] → [Cat]";
    WRAPPED_IN_ONE_OF "wrapped-in-one-of"
        request Breaking "see that what you send is valid under exactly one alternative",
        response Breaking "be ready for every alternative":
        "one schema became exclusive alternatives", "{…} → oneOf [{…}, {…}]";
    WRAPPED_IN_ANY_OF "wrapped-in-any-of"
        request Maybe "see that what you send is valid under one alternative",
        response Breaking "be ready for every alternative":
        "one schema became alternatives, none of which is the old schema", "{…} → anyOf [{…}, {…}]";
    UNWRAPPED "alternatives-became-one"
        request Breaking "send what the one schema describes",
        response Compatible:
        "alternatives became one schema", "oneOf [{…}, {…}] → {…}";
    ALTERNATIVES_ADDED "alternatives-added"
        request Breaking "see that what you send is valid under an alternative", response Compatible:
        "alternatives were put beside what was there", "{type: object} → {type: object, oneOf: […]}";
    ALTERNATIVES_REMOVED "alternatives-removed"
        request Compatible, response Maybe:
        "the alternatives beside the rest are gone", "{type: object, oneOf: […]} → {type: object}";
    ANY_OF_BECAME_ONE_OF "any-of-became-one-of"
        request Maybe "see that what you send is valid under exactly one alternative",
        response Compatible:
        "alternatives exclude each other now", "anyOf [A, B] → oneOf [A, B]";
    ONE_OF_BECAME_ANY_OF "one-of-became-any-of"
        request Compatible, response Maybe:
        "alternatives no longer exclude each other", "oneOf [A, B] → anyOf [A, B]";
    ALL_OF_PART_ADDED "all-of-part-added"
        request Breaking "see that what you send is valid under the new part", response Compatible:
        "one more part that has to hold", "allOf [A] → [A, B]";
    ALL_OF_PART_REMOVED "all-of-part-removed"
        request Maybe "see that what the part described is still read",
        response Maybe "do not rely on what the part described":
        "one part less that has to hold", "allOf [A, B] → [A]";
    NOT_ADDED "not-added"
        request Breaking "send nothing that is valid under the excluded schema", response Compatible:
        "a schema is excluded", "no not → {const: 0}";
    NOT_REMOVED "not-removed"
        request Compatible, response Breaking "be ready for what was excluded":
        "a schema is no longer excluded", "not {const: 0} → none";
    NOT_CHANGED "not-changed"
        request Maybe "see that you send nothing that is excluded", response Maybe:
        "another schema is excluded", "not {const: 0} → {const: 1}";
    IF_ADDED "if-added"
        request Breaking "follow the condition", response Compatible:
        "a condition where there was none", "no if → {…}";
    IF_REMOVED "if-removed"
        request Compatible, response Breaking "do not rely on the condition":
        "the condition is gone", "if {…} → none";
    IF_CHANGED "if-changed"
        request Maybe "follow the new condition", response Maybe "do not rely on the old condition":
        "another condition", "if {kind: a} → {kind: b}";
    THEN_ADDED "then-added"
        request Breaking "follow the consequence", response Compatible:
        "a consequence where there was none", "no then → {…}";
    THEN_REMOVED "then-removed"
        request Compatible, response Breaking "do not rely on the consequence":
        "the consequence is gone", "then {…} → none";
    ELSE_ADDED "else-added"
        request Breaking "follow the consequence", response Compatible:
        "a consequence of the condition's failing where there was none", "no else → {…}";
    ELSE_REMOVED "else-removed"
        request Compatible, response Breaking "do not rely on the consequence":
        "the consequence of the condition's failing is gone", "else {…} → none";

    DISCRIMINATOR_ADDED "discriminator-added"
        request Compatible, response Compatible:
        "a property tells the alternatives apart", "no discriminator → kind";
    DISCRIMINATOR_REMOVED "discriminator-removed"
        request Compatible, response Compatible:
        "no property tells the alternatives apart any more", "discriminator kind → none";
    DISCRIMINATOR_PROPERTY_CHANGED "discriminator-property-changed"
        request Compatible, response Compatible:
        "another property tells the alternatives apart", "discriminator kind → type";
    DISCRIMINATOR_MAPPING_ADDED "discriminator-mapping-added"
        request Compatible, response Compatible:
        "one more value of the discriminator", "mapping {} → {cat: Cat}";
    DISCRIMINATOR_MAPPING_CHANGED "discriminator-mapping-changed"
        request Compatible, response Compatible:
        "a value of the discriminator means another alternative", "mapping {cat: Cat} → {cat: Lion}";
    DISCRIMINATOR_MAPPING_REMOVED "discriminator-mapping-removed"
        request Compatible, response Compatible:
        "one value of the discriminator less", "mapping {cat: Cat} → {}";
    FOREIGN_REFERENCE_CHANGED "foreign-reference-changed"
        request Maybe "see what the other document says", response Maybe "see what the other document says":
        "a reference leads out of the document, to another place than before",
        "$ref a.json → b.json";

    DEPRECATED "property-deprecated"
        request Compatible, response Compatible:
        "a property should no longer be used", "deprecated false → true";
    REACTIVATED "property-reactivated"
        request Compatible, response Compatible:
        "a property may be used again", "deprecated true → false";
    SUNSET_UNREADABLE "property-sunset-unreadable"
        request Breaking "ask the vendor for the date", response Breaking "ask the vendor for the date":
        "the date on which a deprecated property goes is not a date", "x-sunset soon";
    SUNSET_PASSED "property-sunset-passed"
        request Breaking "stop using the property",
        response Breaking "stop using the property":
        "a deprecated property goes at once: its date has passed", "x-sunset 2030-01-01 → 2020-01-01";
    STABILITY_LOWERED "property-stability-lowered"
        request Breaking "expect the property to change", response Breaking "expect the property to change":
        "less is promised about a property", "x-stability-level stable → beta";
    STABILITY_RAISED "property-stability-raised"
        request Compatible, response Compatible:
        "more is promised about a property", "x-stability-level beta → stable";
    STABILITY_UNREADABLE "property-stability-unreadable"
        request Breaking "ask the vendor what is promised", response Breaking "ask the vendor what is promised":
        "a property's stability level is none of draft, alpha, beta, stable", "x-stability-level fine";
}
