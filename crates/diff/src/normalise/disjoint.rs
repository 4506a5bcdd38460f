//! Finds out whether two schemas have no value in common.

use std::collections::HashSet;

use super::{Schema, Source, canonical};
use document::Located;
use document::schema::Keyword;

impl<'a> Source<'a> {
    /// Whether no value is valid under both schemas. `false` if that cannot be decided.
    pub(crate) fn is_disjoint(&self, one: &Located<'a>, other: &Located<'a>) -> bool {
        let (one, other) = (self.flattened(one), self.flattened(other));
        if one.nullable && other.nullable {
            return false;
        }
        let has_no_common_type = match (&one.kinds, &other.kinds) {
            (Some(ones), Some(others)) => !ones.iter().any(|kind| {
                let is_same =
                    |it: &super::Kind| it.name == kind.name || (it.is_number() && kind.is_number());
                others.iter().any(is_same)
            }),
            _ => false,
        };
        has_no_common_type
            || has_no_common_value(&one, &other)
            || (is_object(&one) && is_object(&other) && self.is_disjoint_object(&one, &other))
    }

    fn is_disjoint_object(&self, one: &Schema<'a>, other: &Schema<'a>) -> bool {
        let is_apart =
            |name: &&String| match (one.properties.get(*name), other.properties.get(*name)) {
                (Some(at), Some(other)) => {
                    has_no_common_value(&self.schema(at), &self.schema(other))
                }
                _ => false,
            };
        one.required
            .iter()
            .filter(|name| other.required.contains(*name))
            .any(|name| is_apart(&name))
            || self.rejects_required(one, other)
            || self.rejects_required(other, one)
    }

    /// Whether `closed` rejects a property that `other` requires.
    fn rejects_required(&self, closed: &Schema<'a>, other: &Schema<'a>) -> bool {
        let is_closed = closed
            .get(Keyword::AdditionalProperties)
            .is_some_and(|at| self.schema(at).never)
            && closed.get(Keyword::PatternProperties).is_none();
        is_closed
            && other
                .required
                .iter()
                .any(|name| !closed.properties.contains_key(name))
    }
}

fn is_object(schema: &Schema<'_>) -> bool {
    matches!(schema.kinds.as_deref(), Some([kind]) if kind.name == "object")
}

/// Whether both schemas list their values, and none is in both lists.
fn has_no_common_value(one: &Schema<'_>, other: &Schema<'_>) -> bool {
    let (Some(ones), Some(others)) = (&one.values, &other.values) else {
        return false;
    };
    let others: HashSet<String> = others.iter().map(canonical).collect();
    let is_common = |value: &serde_json::Value| others.contains(&canonical(value));
    let is_null_common = one.nullable && other.nullable;
    !is_null_common && !ones.iter().any(is_common)
}
