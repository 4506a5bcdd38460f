//! Rules about the public API of the generated code. A breaking change requires a major version, a
//! compatible one a minor version, a cosmetic one a patch version.

use super::rules;

rules! {
    ITEM_REMOVED "rust-item-removed" Breaking {
        message: "{detail} {subject} was removed",
        meaning: "a public item was removed",
        example: "struct types::Pet → none",
        hint: "do not use the item",
    }
    ITEM_ADDED "rust-item-added" Compatible {
        message: "{detail} {subject} was added",
        meaning: "a public item was added",
        example: "struct types::Pet added",
    }
    ITEM_KIND_CHANGED "rust-item-kind-changed" Breaking {
        message: "item {subject} changed from {old} to {new}",
        meaning: "a public item changed its kind or its generics",
        example: "struct types::Pet → enum types::Pet",
        hint: "adapt the code to the new kind of item",
    }
    ALIAS_CHANGED "rust-alias-changed" Breaking {
        message: "type alias {subject} changed from {old} to {new}",
        meaning: "a type alias names another type",
        example: "type Id = String → type Id = Uuid",
        hint: "use the new type",
    }
    CONSTANT_TYPE_CHANGED "rust-constant-type-changed" Breaking {
        message: "type of constant {subject} changed from {old} to {new}",
        meaning: "the type of a constant changed",
        example: "const LIMIT: u32 → u64",
        hint: "use the new type",
    }
    CONSTANT_VALUE_CHANGED "rust-constant-value-changed" Cosmetic {
        message: "value of constant {subject} changed from {old} to {new}",
        meaning: "a constant has another value, such as the URL of the server",
        example: "BASE_URL \"https://a.example\" → \"https://b.example\"",
    }
    FEATURE_REQUIRED "rust-feature-required" Breaking {
        message: "{detail} {subject} is only there with the feature {new} now",
        meaning: "a public item moved behind a feature, or out of one that it was there with",
        example: "struct types::Pet → #[cfg(feature = \"pets\")] struct types::Pet",
        hint: "enable the feature in `Cargo.toml`",
    }
    FEATURE_DROPPED "rust-feature-dropped" Compatible {
        message: "{detail} {subject} was only there with the feature {old}, and is there with others or without one now",
        meaning: "a public item is no longer behind a feature, or is there with others too",
        example: "#[cfg(feature = \"pets\")] struct types::Pet → struct types::Pet",
    }
    FIELD_REMOVED "rust-field-removed" Breaking {
        message: "field {subject} was removed",
        meaning: "a public field was removed",
        example: "Pet { id, name } → Pet { id }",
        hint: "do not use the field",
    }
    FIELD_ADDED "rust-field-added" Breaking {
        message: "field {subject} of type {new} was added to a struct that is not `#[non_exhaustive]`",
        meaning: "a public field was added to a struct that can be constructed with a literal",
        example: "Pet { id } → Pet { id, name }",
        hint: "set the field in struct literals, or construct the value with its builder",
    }
    PRIVATE_FIELD_ADDED "rust-private-field-added" Breaking {
        message: "private fields were added to struct {subject}, whose fields were all public",
        meaning: "a private field was added to a struct that can be constructed with a literal",
        example: "Pet { pub id } → Pet { pub id, name }",
        hint: "construct the value with its builder",
    }
    FIELD_ADDED_TO_NON_EXHAUSTIVE_STRUCT "rust-field-added-to-non-exhaustive-struct" Compatible {
        message: "field {subject} of type {new} was added",
        meaning: "a public field was added to a struct that cannot be constructed with a literal",
        example: "#[non_exhaustive] Pet { id } → Pet { id, name }",
    }
    FIELD_TYPE_CHANGED "rust-field-type-changed" Breaking {
        message: "type of field {subject} changed from {old} to {new}",
        meaning: "the type of a public field changed",
        example: "name: String → name: Option<String>",
        hint: "use the new type",
    }
    VARIANT_REMOVED "rust-variant-removed" Breaking {
        message: "variant {subject} was removed",
        meaning: "an enum variant was removed",
        example: "enum { Cat, Dog } → enum { Cat }",
        hint: "do not use the variant",
    }
    VARIANT_ADDED "rust-variant-added" Breaking {
        message: "variant {subject} was added to an enum that is not `#[non_exhaustive]`",
        meaning: "a variant was added to an enum that can be matched exhaustively",
        example: "enum { Cat } → enum { Cat, Dog }",
        hint: "handle the variant in every match",
    }
    VARIANT_ADDED_TO_NON_EXHAUSTIVE_ENUM "rust-variant-added-to-non-exhaustive-enum" Compatible {
        message: "variant {subject} was added",
        meaning: "a variant was added to a `#[non_exhaustive]` enum",
        example: "#[non_exhaustive] enum { Cat } → enum { Cat, Dog }",
    }
    VARIANT_FIELDS_CHANGED "rust-variant-fields-changed" Breaking {
        message: "fields of variant {subject} changed from {old} to {new}",
        meaning: "the fields of an enum variant changed",
        example: "Cat(String) → Cat(Cat)",
        hint: "use the new fields of the variant",
    }
    BECAME_NON_EXHAUSTIVE "rust-became-non-exhaustive" Breaking {
        message: "{detail} {subject} became `#[non_exhaustive]`",
        meaning: "a struct or enum became `#[non_exhaustive]`",
        example: "struct Pet → #[non_exhaustive] struct Pet",
        hint: "construct structs with the builder, and add a wildcard to every match of enums",
    }
    BECAME_EXHAUSTIVE "rust-became-exhaustive" Compatible {
        message: "{detail} {subject} is no longer `#[non_exhaustive]`",
        meaning: "a struct or enum is no longer `#[non_exhaustive]`",
        example: "#[non_exhaustive] struct Pet → struct Pet",
    }
    METHOD_REMOVED "rust-method-removed" Breaking {
        message: "method {subject} was removed",
        meaning: "a public method was removed",
        example: "Client::list_pets removed",
        hint: "do not call the method",
    }
    METHOD_ADDED "rust-method-added" Compatible {
        message: "method {subject} was added",
        meaning: "a public method was added, such as a setter for a new parameter",
        example: "ListPets::limit added",
    }
    SETTER_BECAME_REQUIRED "rust-setter-became-required" Breaking {
        message: "{subject} has to be called now",
        meaning: "a call without an optional parameter or body was sent, and is an error now",
        example: "ListPets::limit optional → required",
        hint: "call the setter before `send`",
    }
    SETTER_BECAME_OPTIONAL "rust-setter-became-optional" Compatible {
        message: "{subject} does not have to be called any more",
        meaning: "a call without a parameter or body was an error, and is sent now",
        example: "ListPets::limit required → optional",
    }
    SIGNATURE_CHANGED "rust-signature-changed" Breaking {
        message: "signature of {subject} changed from {old} to {new}",
        meaning: "the parameter types or the return type of a function changed",
        example: "fn pet(&self, id: &str) → fn pet(&self, id: &Uuid)",
        hint: "adapt the calls to the new signature",
    }
    TRAIT_REMOVED "rust-trait-removed" Breaking {
        message: "{subject} no longer implements {old}",
        meaning: "a type no longer implements a trait",
        example: "Pet: Default → not",
        hint: "do not rely on the trait",
    }
    TRAIT_ADDED "rust-trait-added" Compatible {
        message: "{subject} implements {new}",
        meaning: "a type implements another trait",
        example: "Pet: not Default → Default",
    }
    DEPRECATED "rust-deprecated" Compatible {
        message: "{detail} {subject} was deprecated",
        meaning: "a public item was marked `#[deprecated]`",
        example: "#[deprecated] fn list_pets",
    }
    NO_LONGER_DEPRECATED "rust-no-longer-deprecated" Cosmetic {
        message: "{detail} {subject} is no longer deprecated",
        meaning: "a public item is no longer marked `#[deprecated]`",
        example: "#[deprecated] fn list_pets → fn list_pets",
    }
    LIMIT_RELAXED "rust-limit-relaxed" Cosmetic {
        message: "`{detail}` of {subject} was relaxed from {old} to {new}",
        meaning: "the code accepts values that it refused before, such as longer strings",
        example: "maxLength 256 → 2560",
    }
    LIMIT_TIGHTENED "rust-limit-tightened" Breaking {
        message: "`{detail}` of {subject} was tightened from {old} to {new}",
        meaning: "the code refuses values that it accepted before, such as longer strings",
        example: "maxLength 2560 → 256",
        hint: "build only values within the new limit",
    }
    PATTERN_CHANGED "rust-pattern-changed" Breaking {
        message: "`{detail}` of {subject} changed from {old} to {new}",
        meaning: "the code accepts strings of another pattern",
        example: "pattern ^[a-z]+$ → ^[a-z0-9]+$",
        hint: "build only strings that match the new pattern",
    }
    WIRE_VALUE_CHANGED "rust-wire-value-changed" Breaking {
        message: "JSON value or name of {subject} changed from {old} to {new}",
        meaning: "a constant, a variant or a field is called otherwise in JSON",
        example: "Color::Red \"red\" → \"RED\"",
        hint: "check that the API accepts and sends the new value",
    }
    UNCHECKED_CONSTRAINT_CHANGED "rust-unchecked-constraint-changed" Cosmetic {
        message: "`{detail}` of {subject} changed from {old} to {new}, which the code does not check",
        meaning: "the JSON Schema of a type states another constraint that the code does not check",
        example: "maximum 7 → 8",
    }
    FEATURE_REMOVED "rust-feature-removed" Breaking {
        message: "cargo feature {subject} was removed",
        meaning: "a cargo feature was removed, so that manifests which name it are refused",
        example: "features = [\"pets\"] → none",
        hint: "do not name the feature; if a tag was renamed, record its former feature in `[features]` of names.toml",
    }
    FEATURE_ADDED "rust-feature-added" Compatible {
        message: "cargo feature {subject} was added",
        meaning: "a cargo feature was added",
        example: "features = [\"pets\"] added",
    }
    DOCS_CHANGED "rust-docs-changed" Cosmetic {
        message: "documentation of {subject} changed",
        meaning: "the documentation of a public item changed",
        example: "/// A pet. → /// An animal.",
    }
    IMPLEMENTATION_CHANGED "rust-implementation-changed" Cosmetic {
        message: "generated code changed outside the public API",
        meaning: "the generated code changed, and its public API did not",
        example: "another path in a request",
    }
}
