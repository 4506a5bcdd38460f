//! Rules about the generated code, as a crate that depends on it sees it. A breaking change asks
//! for a major version, a compatible one for a minor version, a cosmetic one for a patch.

use super::rules;

rules! {
    ITEM_REMOVED "rust-item-removed" Breaking "use what took its place":
        "a public item is gone", "struct types::Pet → none";
    ITEM_ADDED "rust-item-added" Compatible:
        "a new public item", "struct types::Pet added";
    ITEM_CHANGED "rust-item-changed" Breaking "use it as the kind of item that it is now":
        "a public item is of another kind, or has other generics", "struct types::Pet → enum types::Pet";
    ALIAS_CHANGED "rust-alias-changed" Breaking "use the new type":
        "a type's name stands for another type", "type Id = String → type Id = Uuid";
    CONSTANT_TYPE_CHANGED "rust-constant-type-changed" Breaking "use the new type":
        "a constant is of another type", "const LIMIT: u32 → u64";
    FIELD_REMOVED "rust-field-removed" Breaking "do without the field":
        "a public field is gone", "Pet { id, name } → Pet { id }";
    FIELD_ADDED "rust-field-added" Breaking "give the field in literals, or build with the builder":
        "a field was added to a struct that can be written as a literal", "Pet { id } → Pet { id, name }";
    FIELD_ADDED_TO_OPEN_STRUCT "rust-field-added-to-open-struct" Compatible:
        "a field was added to a struct that cannot be written as a literal", "#[non_exhaustive] Pet { id } → Pet { id, name }";
    FIELD_TYPE_CHANGED "rust-field-type-changed" Breaking "use the new type":
        "a public field is of another type", "name: String → name: Option<String>";
    VARIANT_REMOVED "rust-variant-removed" Breaking "do without the variant":
        "a variant is gone", "enum { Cat, Dog } → enum { Cat }";
    VARIANT_ADDED "rust-variant-added" Breaking "add an arm to every match":
        "a variant was added to an enum that can be matched without a wildcard", "enum { Cat } → enum { Cat, Dog }";
    VARIANT_ADDED_TO_OPEN_ENUM "rust-variant-added-to-open-enum" Compatible:
        "a variant was added to an enum that is matched with a wildcard", "#[non_exhaustive] enum { Cat } → enum { Cat, Dog }";
    VARIANT_CHANGED "rust-variant-changed" Breaking "use the variant's new fields":
        "a variant holds something else", "Cat(String) → Cat(Cat)";
    BECAME_OPEN "rust-became-non-exhaustive" Breaking "use the builder, or add a wildcard arm":
        "a struct cannot be written as a literal, or an enum not matched without a wildcard any more", "struct Pet → #[non_exhaustive] struct Pet";
    BECAME_CLOSED "rust-became-exhaustive" Compatible:
        "a struct can be written as a literal, or an enum matched without a wildcard", "#[non_exhaustive] struct Pet → struct Pet";
    METHOD_REMOVED "rust-method-removed" Breaking "use what took its place":
        "a public method is gone", "Client::list_pets removed";
    METHOD_ADDED "rust-method-added" Compatible:
        "a new public method, such as a builder's setter for a new parameter", "ListPets::limit added";
    SIGNATURE_CHANGED "rust-signature-changed" Breaking "call it with the new arguments":
        "a function takes or gives other types", "fn pet(&self, id: &str) → fn pet(&self, id: &Uuid)";
    TRAIT_REMOVED "rust-trait-removed" Breaking "do not rely on the trait":
        "a type no longer implements a trait", "Pet: Default → not";
    TRAIT_ADDED "rust-trait-added" Compatible:
        "a type implements one more trait", "Pet: not Default → Default";
    DEPRECATED "rust-deprecated" Compatible:
        "an item is marked as deprecated, which compilers warn about", "#[deprecated] fn list_pets";
    DOCS_CHANGED "rust-docs-changed" Cosmetic:
        "an item's documentation differs", "/// A pet. → /// An animal.";
    INNER_CHANGED "rust-inner-changed" Cosmetic:
        "the code differs where it cannot be seen from outside", "another path in a request";
}
