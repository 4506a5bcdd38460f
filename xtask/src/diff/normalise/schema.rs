//! A schema with its references followed and its spellings made equal.

use indexmap::IndexMap;
use serde_json::Value;

use super::Located;
use super::kinds::Kind;
use crate::document::Pointer;

/// Keywords that say something about a value without limiting it.
const ANNOTATIONS: [&str; 20] = [
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

pub(crate) fn is_annotation(keyword: &str) -> bool {
    keyword.starts_with("x-") || ANNOTATIONS.contains(&keyword)
}

/// A schema as comparisons read it.
#[derive(Debug)]
pub(crate) struct Schema<'a> {
    /// Where the schema is defined: at the end of its references.
    pub(crate) pointer: Pointer,
    /// The component that a reference named, if any.
    pub(crate) component: Option<String>,
    /// A circle of references, or one that leads out of the document, which says nothing more.
    pub(crate) foreign: Option<&'a str>,
    /// Lets nothing through.
    pub(crate) never: bool,
    /// The types, `null` apart; `None` is any.
    pub(crate) kinds: Option<Vec<Kind>>,
    /// `null` is let through expressly.
    pub(crate) nullable: bool,
    /// The only values, `null` apart, of `enum` or `const`.
    pub(crate) values: Option<Vec<&'a Value>>,
    /// The alternatives of `oneOf`, `null` apart.
    pub(crate) one_of: Option<Vec<Located<'a>>>,
    /// The alternatives of `anyOf`, `null` apart.
    pub(crate) any_of: Option<Vec<Located<'a>>>,
    /// The parts of `allOf`, unless there is one only.
    pub(crate) all_of: Option<Vec<Located<'a>>>,
    /// Every property, with where it is defined.
    pub(crate) properties: IndexMap<&'a str, Located<'a>>,
    /// The names that `required` lists.
    pub(crate) required: Vec<&'a str>,
    /// All other keywords.
    pub(crate) keywords: IndexMap<&'a str, Located<'a>>,
}

impl<'a> Schema<'a> {
    /// The keyword's schema, value or list.
    pub(crate) fn get(&self, keyword: &str) -> Option<&Located<'a>> {
        self.keywords.get(keyword)
    }

    pub(crate) fn number(&self, keyword: &str) -> Option<f64> {
        self.get(keyword)?.value.as_f64()
    }

    pub(crate) fn flag(&self, keyword: &str) -> bool {
        self.get(keyword)
            .is_some_and(|at| at.value == &Value::Bool(true))
    }

    pub(crate) fn text(&self, keyword: &str) -> Option<&'a str> {
        self.get(keyword)?.value.as_str()
    }

    /// Whether values of the type can be valid at all.
    pub(crate) fn admits(&self, name: &str) -> bool {
        self.kinds.as_ref().is_none_or(|kinds| {
            kinds
                .iter()
                .any(|kind| kind.name == name || (name == "number" && kind.name == "integer"))
        })
    }

    /// Whether nothing but the types limits the values.
    pub(crate) fn is_plain(&self) -> bool {
        self.kinds.is_some()
            && !self.never
            && self.foreign.is_none()
            && self.values.is_none()
            && self.one_of.is_none()
            && self.any_of.is_none()
            && self.all_of.is_none()
            && self.properties.is_empty()
            && self.required.is_empty()
            && self.keywords.keys().all(|keyword| is_annotation(keyword))
            && !self
                .kinds
                .iter()
                .flatten()
                .any(|kind| kind.name == "object" || kind.name == "array")
    }

    /// Whether `null` is the only value.
    pub(super) fn is_null_only(&self) -> bool {
        let no_type = self.kinds.as_ref().is_some_and(Vec::is_empty);
        let no_value = self.values.as_ref().is_some_and(Vec::is_empty);
        self.nullable && (no_type || no_value) && self.one_of.is_none() && self.any_of.is_none()
    }

    /// Whether every value is valid.
    pub(crate) fn takes_anything(&self) -> bool {
        !self.never
            && self.foreign.is_none()
            && self.one_of.is_none()
            && self.any_of.is_none()
            && !self.has_own_limits()
    }

    /// Whether anything besides alternatives limits the values.
    pub(crate) fn has_own_limits(&self) -> bool {
        self.kinds.is_some()
            || self.values.is_some()
            || self.all_of.is_some()
            || !self.properties.is_empty()
            || !self.required.is_empty()
            || self.keywords.keys().any(|keyword| !is_annotation(keyword))
    }
}
