//! Types, formats and `null`.

use serde_json::Value;

use super::{Medium, Step};
use crate::normalise::{Kind, Located, Schema, covers};
use crate::rules::{Directed, schema_values as rules};
use document::schema::Keyword;

impl<'a> Step<'_, '_, 'a> {
    pub(super) fn compare_nullability(&mut self) {
        let (old, new) = (&self.old, &self.new);
        // A parameter or a plain text has no null: it is left out. How an object states null in a
        // parameter is less certain.
        let has_null = matches!(
            self.context.medium,
            Medium::Json | Medium::Header | Medium::Property
        );
        if !has_null {
            return;
        }
        // A schema without a type accepts null anyway.
        if old.nullable == new.nullable || self.accepts_anything() {
            return;
        }
        let values = (
            Some(Value::Bool(old.nullable)),
            Some(Value::Bool(new.nullable)),
        );
        let rule = if new.nullable {
            &rules::BECAME_NULLABLE
        } else {
            &rules::BECAME_NOT_NULLABLE
        };
        self.report(rule, Some(Keyword::Nullable), values.0, values.1);
    }

    fn accepts_anything(&self) -> bool {
        [&self.old, &self.new].into_iter().any(|schema| {
            schema.kinds.is_none()
                && schema.values.is_none()
                && schema.one_of.is_none()
                && schema.any_of.is_none()
                && schema.all_of.is_none()
        })
    }

    /// Reports a change of types or formats. Returns whether the other keywords are comparable.
    pub(super) fn compare_types(&mut self) -> bool {
        let (old, new) = (self.old.kinds.clone(), self.new.kinds.clone());
        if old == new {
            return true;
        }
        let is_wider = covers(new.as_deref(), old.as_deref());
        let is_narrower = covers(old.as_deref(), new.as_deref());
        if is_wider && is_narrower {
            return true;
        }
        let (rule, detail) = if is_same_type(&old, &new) {
            format_change(format_of(&old), format_of(&new), is_wider, is_narrower)
        } else {
            let rule = match (is_wider, is_narrower) {
                (true, _) => &rules::TYPE_GENERALIZED,
                (_, true) => &rules::TYPE_SPECIALIZED,
                _ => self
                    .plain_text_change(old.as_deref(), new.as_deref())
                    .unwrap_or(&rules::TYPE_CHANGED),
            };
            let (old, new) = (named(&self.old), named(&self.new));
            (rule, format!("from {old} to {new}"))
        };
        let is_other_type = std::ptr::eq(rule, &rules::TYPE_CHANGED);
        let is_comparable = !is_other_type && !self.became_array();
        let (old, new) = (kinds_value(old.as_deref()), kinds_value(new.as_deref()));
        self.report(rule, Some(Keyword::Type), old, new).detail = detail;
        is_comparable
    }

    /// Whether a scalar became an array.
    fn became_array(&self) -> bool {
        is_single(&self.new.kinds, "array") && !self.old.accepts("array")
    }

    /// Returns the rule for two types that differ in JSON, where values are plain text.
    fn plain_text_change(
        &self,
        old: Option<&[Kind]>,
        new: Option<&[Kind]>,
    ) -> Option<&'static Directed> {
        if self.context.medium == Medium::Json {
            return None;
        }
        if self.context.medium == Medium::Query && self.became_array() && self.array_covers_scalar()
        {
            return Some(&rules::TYPE_GENERALIZED);
        }
        let (is_wider, is_narrower) = (text_covers(new?, old?), text_covers(old?, new?));
        // How an object is serialized is less certain than how one value is.
        match self.context.medium {
            Medium::Property if is_wider => Some(&rules::SERIALIZED_TYPE_CHANGED),
            _ if is_wider => Some(&rules::TYPE_GENERALIZED),
            _ if is_narrower => Some(&rules::TYPE_SPECIALIZED),
            _ => None,
        }
    }

    /// Whether a value of the old type is a valid item of the new array.
    fn array_covers_scalar(&self) -> bool {
        let Some(items) = self.new.get(Keyword::Items).cloned() else {
            return true;
        };
        let item = self.comparison.new.schema(&items);
        let covered = match (item.kinds.as_deref(), self.old.kinds.as_deref()) {
            (Some(outer), Some(inner)) => {
                let one = |kind: &Kind| {
                    let kind = std::slice::from_ref(kind);
                    covers(Some(outer), Some(kind)) || text_covers(outer, kind)
                };
                inner.iter().all(one)
            }
            _ => false,
        };
        let is_not_stricter = item.is_plain() || self.same_content(&items);
        covered && is_not_stricter
    }

    fn same_content(&self, items: &Located<'a>) -> bool {
        self.comparison.old.shape(&self.old_at) == self.comparison.new.shape(items)
    }
}

/// Returns the types of a schema for a message, after the name of the component that a retargeted
/// reference leads to.
fn named(schema: &Schema<'_>) -> String {
    let names = names(schema.kinds.as_deref());
    match &schema.component {
        Some(component) if !schema.pointer.as_str().starts_with("/components/schemas/") => {
            format!("`{component}` ({names})")
        }
        _ => names,
    }
}

/// Returns the types for a message.
fn names(kinds: Option<&[Kind]>) -> String {
    let Some(kinds) = kinds else {
        return "any type".to_owned();
    };
    if kinds.is_empty() {
        return "`null`".to_owned();
    }
    let names: Vec<String> = kinds.iter().map(|kind| format!("`{kind}`")).collect();
    names.join(" or ")
}

/// Returns the rule and the detail of a change of the format of one type.
fn format_change(
    old: Option<&str>,
    new: Option<&str>,
    is_wider: bool,
    is_narrower: bool,
) -> (&'static Directed, String) {
    match (old, new) {
        (None, new) => (
            &rules::FORMAT_ADDED,
            format!("`{}`", new.unwrap_or_default()),
        ),
        (Some(old), None) => (&rules::FORMAT_REMOVED, format!("`{old}`")),
        (Some(old), Some(new)) => {
            let rule = match (is_wider, is_narrower) {
                (true, _) => &rules::FORMAT_GENERALIZED,
                (_, true) => &rules::FORMAT_SPECIALIZED,
                _ => &rules::FORMAT_CHANGED,
            };
            (rule, format!("from `{old}` to `{new}`"))
        }
    }
}

fn kinds_value(kinds: Option<&[Kind]>) -> Option<Value> {
    let names: Vec<String> = kinds?.iter().map(Kind::to_string).collect();
    Some(match names.as_slice() {
        [only] => Value::from(only.as_str()),
        _ => Value::from(names),
    })
}

/// Whether every value of `inner` as plain text is a value of `outer` too.
fn text_covers(outer: &[Kind], inner: &[Kind]) -> bool {
    let [outer] = outer else { return false };
    let [inner] = inner else { return false };
    outer.name == "string"
        && outer.format.is_none()
        && matches!(inner.name.as_str(), "integer" | "number" | "boolean")
}

fn is_single(kinds: &Option<Vec<Kind>>, name: &str) -> bool {
    matches!(kinds.as_deref(), Some([kind]) if kind.name == name)
}

fn is_same_type(old: &Option<Vec<Kind>>, new: &Option<Vec<Kind>>) -> bool {
    matches!((old.as_deref(), new.as_deref()), (Some([old]), Some([new])) if old.name == new.name)
}

fn format_of(kinds: &Option<Vec<Kind>>) -> Option<&str> {
    kinds.as_deref()?.first()?.format.as_deref()
}
