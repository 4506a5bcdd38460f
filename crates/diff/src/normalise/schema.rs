//! The normalised schema.

use std::rc::Rc;

use indexmap::{IndexMap, IndexSet};
use serde_json::Value;

use super::kinds::Kind;
use document::Located;
use document::Pointer;
use document::keywords::is_annotation;
use document::schema::Keyword;

/// A schema with its references resolved and equivalent keywords unified. References to one component share
/// what it states.
#[derive(Clone, Debug)]
pub(crate) struct Schema<'a> {
    /// The location of the definition, at the end of the references.
    pub(crate) pointer: Pointer,
    /// The component that a reference named, if any.
    pub(crate) component: Option<String>,
    /// A cyclic or external reference, which is not resolved.
    pub(crate) external: Option<String>,
    /// Accepts no value.
    pub(crate) never: bool,
    /// The types other than `null`; `None` is any type.
    pub(crate) kinds: Option<Vec<Kind>>,
    /// Accepts `null` explicitly.
    pub(crate) nullable: bool,
    /// The values of `enum` or `const`, other than `null`.
    pub(crate) values: Option<Rc<Vec<Value>>>,
    /// The subschemas of `oneOf`, other than `null`.
    pub(crate) one_of: Option<Vec<Located<'a>>>,
    /// The subschemas of `anyOf`, other than `null`.
    pub(crate) any_of: Option<Vec<Located<'a>>>,
    /// The subschemas of `allOf`, if there are several.
    pub(crate) all_of: Option<Vec<Located<'a>>>,
    /// Every property, with its location.
    pub(crate) properties: Rc<IndexMap<String, Located<'a>>>,
    /// The names in `required`.
    pub(crate) required: Rc<IndexSet<String>>,
    /// All other keywords.
    pub(crate) keywords: Rc<IndexMap<Keyword, Located<'a>>>,
    /// What the specification does not know, extensions among it.
    pub(crate) unknown: Rc<IndexMap<String, Located<'a>>>,
    /// Merged subschemas state what this type cannot hold.
    pub(crate) is_conflicting: bool,
}

impl<'a> Schema<'a> {
    /// Returns the value of another keyword.
    pub(crate) fn get(&self, keyword: Keyword) -> Option<&Located<'a>> {
        self.keywords.get(&keyword)
    }

    pub(crate) fn number(&self, keyword: Keyword) -> Option<f64> {
        self.get(keyword)?.value.as_f64()
    }

    pub(crate) fn flag(&self, keyword: Keyword) -> bool {
        self.get(keyword)
            .is_some_and(|at| at.value == &Value::Bool(true))
    }

    pub(crate) fn str(&self, keyword: Keyword) -> Option<&'a str> {
        self.get(keyword)?.value.as_str()
    }

    /// Whether values of the type can be valid.
    pub(crate) fn accepts(&self, name: &str) -> bool {
        self.kinds.as_ref().is_none_or(|kinds| {
            kinds
                .iter()
                .any(|kind| kind.name == name || (name == "number" && kind.name == "integer"))
        })
    }

    /// Whether only the type constrains the values.
    pub(crate) fn is_plain(&self) -> bool {
        self.kinds.is_some()
            && !self.never
            && self.external.is_none()
            && self.values.is_none()
            && self.one_of.is_none()
            && self.any_of.is_none()
            && self.all_of.is_none()
            && self.properties.is_empty()
            && self.required.is_empty()
            && self.narrowing() == 0
            && !self
                .kinds
                .iter()
                .flatten()
                .any(|kind| kind.name == "object" || kind.name == "array")
    }

    /// Whether the schema lists its values, and nothing but their type besides.
    pub(crate) fn is_enum(&self) -> bool {
        let types = usize::from(self.kinds.is_some());
        self.values
            .as_ref()
            .is_some_and(|values| !values.is_empty())
            && !self.never
            && self.external.is_none()
            && self.one_of.is_none()
            && self.any_of.is_none()
            && self.constraints() == 1 + types
    }

    /// Returns the pattern, unless every string matches it.
    pub(crate) fn pattern(&self) -> Option<&'a str> {
        self.str(Keyword::Pattern)
            .filter(|it| !matches_everything(it))
    }

    /// Whether only `null` is valid.
    pub(super) fn is_null_only(&self) -> bool {
        let no_type = self.kinds.as_ref().is_some_and(Vec::is_empty);
        let no_value = self.values.as_ref().is_some_and(|it| it.is_empty());
        self.nullable && (no_type || no_value) && self.one_of.is_none() && self.any_of.is_none()
    }

    /// Whether every value is valid.
    pub(crate) fn accepts_anything(&self) -> bool {
        !self.never
            && self.external.is_none()
            && self.one_of.is_none()
            && self.any_of.is_none()
            && !self.has_constraints()
    }

    /// Whether anything besides `oneOf` and `anyOf` constrains the values.
    pub(crate) fn has_constraints(&self) -> bool {
        self.constraints() > 0
    }

    /// Returns the number of keywords besides `oneOf` and `anyOf` that constrain the values.
    pub(super) fn constraints(&self) -> usize {
        usize::from(self.kinds.is_some())
            + usize::from(self.values.is_some())
            + usize::from(self.all_of.is_some())
            + self.properties.len()
            + self.required.len()
            + self.narrowing()
    }

    /// Returns the number of other keywords that constrain the values.
    fn narrowing(&self) -> usize {
        let known = self.keywords.keys().map(|keyword| keyword.name());
        let unknown = self.unknown.keys().map(String::as_str);
        known.chain(unknown).filter(|it| !is_annotation(it)).count()
    }
}

/// Whether every string matches the pattern.
fn matches_everything(pattern: &str) -> bool {
    matches!(pattern, "" | ".*" | "^.*$" | "^.*" | ".*$" | "^" | "$")
}
