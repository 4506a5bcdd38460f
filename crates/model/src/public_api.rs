//! The public API of generated code, as data: what a crate that depends on a client can see. Those who
//! write the code state it.

use std::collections::{BTreeMap, BTreeSet};

use document::Pointer;

/// The public API of the code of one document.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PublicApi {
    /// The public items by their paths.
    pub items: BTreeMap<String, PublicItem>,
    /// The paths of items that are left out, since they are the same in the API that this is compared with.
    pub left_out: BTreeSet<String>,
    /// The features that parts of it are behind.
    pub features: BTreeSet<String>,
    /// A hash of all the code, public or not.
    pub code: u64,
}

/// A public item, without its private parts.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PublicItem {
    /// `struct`, `enum`, `fn` and so on, with generics.
    pub kind: String,
    /// The type of a constant, the target of an alias, the signature of a function.
    pub definition: Option<String>,
    /// The path of the struct or enum that an alias names, without generic arguments.
    pub target: Option<String>,
    /// What a constant is, as code.
    pub value: Option<String>,
    /// Public fields with their types.
    pub fields: BTreeMap<String, String>,
    /// It has private fields, so that no literal can construct it.
    pub has_private_fields: bool,
    /// It is a struct without fields, or an alias of one, whose name is a value.
    pub is_unit: bool,
    /// Variants with their fields.
    pub variants: BTreeMap<String, String>,
    /// `#[non_exhaustive]`.
    pub is_non_exhaustive: bool,
    /// `#[deprecated]`.
    pub is_deprecated: bool,
    /// The fields, variants and methods that are `#[deprecated]`.
    pub deprecated_parts: BTreeSet<String>,
    /// The setters that have to be called.
    pub required_setters: BTreeSet<String>,
    /// Public methods with their signatures.
    pub methods: BTreeMap<String, String>,
    /// What parts of the item are called in JSON, by their names in Rust: fields and variants.
    pub wire: BTreeMap<String, String>,
    /// Constraints of the item's value that the code checks: the keyword and its value, such as
    /// `maxLength` and `8`.
    pub limits: BTreeMap<String, String>,
    /// Constraints that only the JSON Schema of the type states, those of its fields as `field.keyword`.
    pub unchecked: BTreeMap<String, String>,
    /// Where the document defines its fields, setters and the client's methods, by their names in Rust.
    pub locations: BTreeMap<String, Pointer>,
    /// Where the document defines the type.
    pub schema: Option<Pointer>,
    /// The operation that alone has the item, with which it comes and goes.
    pub operation: Option<Pointer>,
    /// It is a type that no operation sends or receives.
    pub is_unused: bool,
    /// Traits that the type implements, derived or not.
    pub traits: BTreeSet<String>,
    /// The features of which one must be on for it to be there; it is always there if there are none.
    pub features: BTreeSet<String>,
    /// The documentation of the item and of its parts.
    pub docs: Vec<String>,
}

impl PublicItem {
    /// Whether its name is neither a value nor a function, as that of a unit or tuple struct is.
    pub fn is_braced(&self) -> bool {
        !self.is_unit && !self.fields.contains_key("0")
    }

    /// Whether code outside the crate can construct the struct with a literal.
    pub fn is_constructible(&self) -> bool {
        !self.is_non_exhaustive && !self.has_private_fields
    }
}
