//! Types, formats and `null`.

use serde_json::Value;

use super::{Medium, Step};
use crate::diff::normalise::{Kind, Located, covers};
use crate::diff::rules::schema_values as rules;

impl<'a> Step<'_, '_, 'a> {
    pub(super) fn compare_nullability(&mut self) {
        let (old, new) = (&self.old, &self.new);
        // A schema that limits no type takes null anyway.
        if old.nullable == new.nullable || self.takes_anything() {
            return;
        }
        let values = (
            Some(Value::Bool(old.nullable)),
            Some(Value::Bool(new.nullable)),
        );
        let (rule, text) = if new.nullable {
            (&rules::BECAME_NULLABLE, "can be null now")
        } else {
            (&rules::BECAME_NOT_NULLABLE, "cannot be null any more")
        };
        self.report(rule, "nullable", values.0, values.1, text.to_owned());
    }

    fn takes_anything(&self) -> bool {
        [&self.old, &self.new].into_iter().any(|schema| {
            schema.kinds.is_none()
                && schema.values.is_none()
                && schema.one_of.is_none()
                && schema.any_of.is_none()
                && schema.all_of.is_none()
        })
    }

    /// Reports a difference of types or formats; whether the rest is worth comparing.
    pub(super) fn compare_types(&mut self) -> bool {
        let (old, new) = (self.old.kinds.clone(), self.new.kinds.clone());
        if old == new {
            return true;
        }
        let wider = covers(new.as_deref(), old.as_deref());
        let narrower = covers(old.as_deref(), new.as_deref());
        let values = (kinds_value(old.as_deref()), kinds_value(new.as_deref()));
        let names = |kinds: Option<&[Kind]>| {
            kinds.map_or_else(
                || "any type".to_owned(),
                |kinds| {
                    kinds
                        .iter()
                        .map(Kind::to_string)
                        .collect::<Vec<_>>()
                        .join(" or ")
                },
            )
        };
        let text = format!(
            "takes {} instead of {}",
            names(new.as_deref()),
            names(old.as_deref())
        );
        let rule = match (wider, narrower) {
            (true, true) => return true,
            _ if same_type(&old, &new) => match (format_of(&old), format_of(&new)) {
                (None, _) => &rules::FORMAT_ADDED,
                (_, None) => &rules::FORMAT_REMOVED,
                _ if wider => &rules::FORMAT_WIDENED,
                _ if narrower => &rules::FORMAT_NARROWED,
                _ => &rules::FORMAT_CHANGED,
            },
            (true, false) => &rules::TYPE_WIDENED,
            (false, true) => &rules::TYPE_NARROWED,
            (false, false) => match self.text_relation(old.as_deref(), new.as_deref()) {
                Some(rule) => rule,
                None => {
                    self.report(&rules::TYPE_CHANGED, "type", values.0, values.1, text);
                    return self.still_comparable();
                }
            },
        };
        let rest = !self.became_list();
        self.report(rule, "type", values.0, values.1, text);
        rest
    }

    /// Whether constraints of two different types can be set against each other.
    fn still_comparable(&self) -> bool {
        let scalar = |kinds: &Option<Vec<Kind>>| {
            kinds
                .iter()
                .flatten()
                .all(|kind| kind.name != "object" && kind.name != "array")
        };
        scalar(&self.old.kinds) == scalar(&self.new.kinds) && scalar(&self.old.kinds)
    }

    /// A scalar in the old document and a list of such scalars in the new one.
    fn became_list(&self) -> bool {
        is_single(&self.new.kinds, "array") && !self.old.admits("array")
    }

    /// The rule for two types that differ in JSON, where values travel as text.
    fn text_relation(
        &self,
        old: Option<&[Kind]>,
        new: Option<&[Kind]>,
    ) -> Option<&'static crate::diff::rules::Directed> {
        if self.context.medium == Medium::Json {
            return None;
        }
        if self.context.medium == Medium::Query && self.became_list() && self.list_covers_scalar() {
            return Some(&rules::TYPE_WIDENED);
        }
        let (wider, narrower) = (text_covers(new?, old?), text_covers(old?, new?));
        // How the members of an object are written is less certain than how one value is.
        match self.context.medium {
            Medium::Member if wider || narrower => Some(&rules::TEXT_TYPE_CHANGED),
            _ if wider => Some(&rules::TYPE_WIDENED),
            _ if narrower => Some(&rules::TYPE_NARROWED),
            _ => None,
        }
    }

    /// Whether a single value of the old type is a list with one valid item under the new schema.
    fn list_covers_scalar(&self) -> bool {
        let Some(items) = self.new.get("items").cloned() else {
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
        let limits_no_more = item.is_plain() || self.same_content(&items);
        covered && limits_no_more
    }

    fn same_content(&self, items: &Located<'a>) -> bool {
        self.comparison.old.shape(&self.old_at) == self.comparison.new.shape(items)
    }
}

fn kinds_value(kinds: Option<&[Kind]>) -> Option<Value> {
    let names: Vec<String> = kinds?.iter().map(Kind::to_string).collect();
    Some(match names.as_slice() {
        [only] => Value::from(only.as_str()),
        _ => Value::from(names),
    })
}

/// Whether every value of `inner`, written as text, is one of `outer` too.
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

fn same_type(old: &Option<Vec<Kind>>, new: &Option<Vec<Kind>>) -> bool {
    matches!((old.as_deref(), new.as_deref()), (Some([old]), Some([new])) if old.name == new.name)
}

fn format_of(kinds: &Option<Vec<Kind>>) -> Option<&str> {
    kinds.as_deref()?.first()?.format.as_deref()
}
