//! Parts, exclusions, conditions and discriminators.

use serde_json::Value;

use super::unions::match_lists;
use super::{Step, quote, show};
use crate::diff::normalise::Located;
use crate::diff::rules::schema_structure as rules;

impl<'a> Step<'_, '_, 'a> {
    pub(super) fn compare_parts(&mut self) {
        let (Some(old), Some(new)) = (self.old.all_of.clone(), self.new.all_of.clone()) else {
            return;
        };
        let matching = match_lists(self.comparison, &old, &new);
        for (before, after) in &matching.pairs {
            self.descend(before, after, self.context);
        }
        for part in matching.added {
            let text = format!("has to be {} as well", name_of(&part));
            let side = (Some(part.pointer.clone()), Some(part.value.clone()));
            let pointer = Some(self.old.pointer.clone());
            self.report_at(&rules::ALL_OF_PART_ADDED, (pointer, None), side, text);
        }
        for part in matching.removed {
            let text = format!("need not be {} any more", name_of(&part));
            let side = (Some(part.pointer.clone()), Some(part.value.clone()));
            let pointer = Some(self.new.pointer.clone());
            self.report_at(&rules::ALL_OF_PART_REMOVED, side, (pointer, None), text);
        }
    }

    pub(super) fn compare_conditions(&mut self) {
        self.compare_excluded();
        let changed = match (self.old.get("if"), self.new.get("if")) {
            (Some(old), Some(new)) => {
                let differs = self.comparison.old.shape(old) != self.comparison.new.shape(new);
                differs.then(|| (old.value.clone(), new.value.clone()))
            }
            _ => None,
        };
        if let Some((old, new)) = changed {
            let text = "depends on another condition".to_owned();
            self.report(&rules::IF_CHANGED, "if", Some(old), Some(new), text);
        } else if self.old.get("if").is_some() != self.new.get("if").is_some() {
            self.compare_one_sided(
                "if",
                (&rules::IF_ADDED, "depends on a condition"),
                (&rules::IF_REMOVED, "no longer depends on a condition"),
            );
        }
        self.compare_one_sided(
            "then",
            (
                &rules::THEN_ADDED,
                "has a consequence when the condition holds",
            ),
            (
                &rules::THEN_REMOVED,
                "no longer has a consequence when the condition holds",
            ),
        );
        self.compare_one_sided(
            "else",
            (
                &rules::ELSE_ADDED,
                "has a consequence when the condition fails",
            ),
            (
                &rules::ELSE_REMOVED,
                "no longer has a consequence when the condition fails",
            ),
        );
    }

    fn compare_excluded(&mut self) {
        let (old, new) = (self.old.get("not").cloned(), self.new.get("not").cloned());
        let (rule, text) = match (&old, &new) {
            (None, None) => return,
            (None, _) => (&rules::NOT_ADDED, "excludes what a schema describes"),
            (_, None) => (
                &rules::NOT_REMOVED,
                "no longer excludes what a schema describes",
            ),
            (Some(old), Some(new)) => {
                if self.comparison.old.shape(old) == self.comparison.new.shape(new) {
                    return;
                }
                (&rules::NOT_CHANGED, "excludes something else")
            }
        };
        let value = |at: Option<Located<'a>>| at.map(|at| at.value.clone());
        self.report(rule, "not", value(old), value(new), text.to_owned());
    }

    pub(super) fn compare_discriminator(&mut self) {
        let keyword = "discriminator";
        let (old, new) = (
            self.old.get(keyword).cloned(),
            self.new.get(keyword).cloned(),
        );
        let property = |at: &Option<Located<'a>>| {
            at.as_ref()
                .and_then(|at| at.value.get("propertyName").cloned())
        };
        let (before, after) = (property(&old), property(&new));
        let (Some(old), Some(new)) = (&old, &new) else {
            let (rule, text) = match (&old, &new) {
                (None, None) => return,
                (None, _) => (
                    &rules::DISCRIMINATOR_ADDED,
                    format!("is told apart by {}", show(&after)),
                ),
                _ => (
                    &rules::DISCRIMINATOR_REMOVED,
                    format!("is no longer told apart by {}", show(&before)),
                ),
            };
            self.report(rule, keyword, before, after, text);
            return;
        };
        if before != after {
            let text = format!(
                "is told apart by {} instead of {}",
                show(&after),
                show(&before)
            );
            self.report(
                &rules::DISCRIMINATOR_PROPERTY_CHANGED,
                keyword,
                before,
                after,
                text,
            );
        }
        self.compare_mappings(old.get("mapping"), new.get("mapping"));
    }

    fn compare_mappings(&mut self, old: Option<Located<'a>>, new: Option<Located<'a>>) {
        let find = |at: &Option<Located<'a>>, name: &str| at.as_ref().and_then(|at| at.get(name));
        for (name, before) in old.iter().flat_map(Located::members) {
            let after = find(&new, name);
            if after
                .as_ref()
                .is_some_and(|after| self.same_target(&before, after))
            {
                continue;
            }
            let value = after.as_ref().map(|at| at.value.clone());
            let (rule, text) = match &value {
                Some(value) => (
                    &rules::DISCRIMINATOR_MAPPING_CHANGED,
                    format!(
                        "value {} means {} instead of {}",
                        quote(&name.into()),
                        quote(value),
                        quote(before.value)
                    ),
                ),
                None => (
                    &rules::DISCRIMINATOR_MAPPING_REMOVED,
                    format!(
                        "value {} no longer means {}",
                        quote(&name.into()),
                        quote(before.value)
                    ),
                ),
            };
            let side = (Some(before.pointer.clone()), Some(before.value.clone()));
            let pointer = after.map_or_else(|| self.new.pointer.clone(), |at| at.pointer);
            self.report_at(rule, side, (Some(pointer), value), text);
        }
        for (name, after) in new.iter().flat_map(Located::members) {
            if find(&old, name).is_none() {
                let text = format!("value {} means {}", quote(&name.into()), quote(after.value));
                let side = (Some(after.pointer.clone()), Some(after.value.clone()));
                let pointer = Some(self.old.pointer.clone());
                self.report_at(
                    &rules::DISCRIMINATOR_MAPPING_ADDED,
                    (pointer, None),
                    side,
                    text,
                );
            }
        }
    }

    /// Whether two mapping entries lead to schemas of the same content.
    fn same_target(&self, old: &Located<'a>, new: &Located<'a>) -> bool {
        if old.value == new.value {
            return true;
        }
        let find = |source: &crate::diff::normalise::Source<'a>, at: &Located<'a>| {
            let pointer = crate::document::Pointer::from_reference(at.value.as_str()?)?;
            Some(source.shape(&source.at(&pointer)?))
        };
        let old = find(self.comparison.old, old);
        old.is_some() && old == find(self.comparison.new, new)
    }
}

/// What an alternative or part is called in a sentence.
pub(super) fn name_of(at: &Located<'_>) -> String {
    if let Some(reference) = at.text("$ref") {
        return format!("`{}`", reference.rsplit('/').next().unwrap_or(reference));
    }
    if let Some(title) = at.text("title") {
        return format!("`{title}`");
    }
    match at.value.get("type") {
        Some(Value::String(name)) => format!("a schema of type {name}"),
        _ => "a schema without a name".to_owned(),
    }
}
