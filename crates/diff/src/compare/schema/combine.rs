//! `allOf`, `not`, conditions and discriminators.

use super::Step;
use super::unions::{match_lists, name_of};
use crate::normalize::{Located, Source};
use crate::rules::schema_structure as rules;
use crate::value::quote;
use document::Pointer;

impl<'a> Step<'_, '_, 'a> {
    pub(super) fn compare_all_of(&mut self) {
        let (Some(old), Some(new)) = (self.old.all_of.clone(), self.new.all_of.clone()) else {
            return;
        };
        let matching = match_lists(self.comparison, &old, &new);
        for (before, after) in &matching.pairs {
            self.descend(before, after, self.context);
        }
        for at in matching.added {
            self.report_added(&rules::ALL_OF_ADDED, "allOf", &at, at.value.clone())
                .detail = name_of(&at);
        }
        for at in matching.removed {
            self.report_removed(&rules::ALL_OF_REMOVED, "allOf", &at, at.value.clone())
                .detail = name_of(&at);
        }
    }

    pub(super) fn compare_conditions(&mut self) {
        self.compare_not();
        let changed = match (self.old.get("if"), self.new.get("if")) {
            (Some(old), Some(new)) => {
                let differs = self.comparison.old.shape(old) != self.comparison.new.shape(new);
                differs.then(|| (old.value.clone(), new.value.clone()))
            }
            _ => None,
        };
        if let Some((old, new)) = changed {
            self.report(&rules::IF_CHANGED, "if", Some(old), Some(new));
        } else if self.old.get("if").is_some() != self.new.get("if").is_some() {
            self.compare_subschema("if", &rules::IF_ADDED, &rules::IF_REMOVED);
        }
        self.compare_subschema("then", &rules::THEN_ADDED, &rules::THEN_REMOVED);
        self.compare_subschema("else", &rules::ELSE_ADDED, &rules::ELSE_REMOVED);
    }

    fn compare_not(&mut self) {
        let (old, new) = (self.old.get("not").cloned(), self.new.get("not").cloned());
        let rule = match (&old, &new) {
            (None, None) => return,
            (None, _) => &rules::NOT_ADDED,
            (_, None) => &rules::NOT_REMOVED,
            (Some(old), Some(new)) => {
                if self.comparison.old.shape(old) == self.comparison.new.shape(new) {
                    return;
                }
                &rules::NOT_CHANGED
            }
        };
        let value = |at: Option<Located<'a>>| at.map(|at| at.value.clone());
        self.report(rule, "not", value(old), value(new));
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
            let rule = match (&old, &new) {
                (None, None) => return,
                (None, _) => &rules::DISCRIMINATOR_ADDED,
                _ => &rules::DISCRIMINATOR_REMOVED,
            };
            self.report(rule, keyword, before, after);
            return;
        };
        if before != after {
            let rule = &rules::DISCRIMINATOR_PROPERTY_NAME_CHANGED;
            self.report(rule, keyword, before, after);
        }
        self.compare_mappings(old.get("mapping"), new.get("mapping"));
    }

    fn compare_mappings(&mut self, old: Option<Located<'a>>, new: Option<Located<'a>>) {
        let keyword = "discriminator";
        let find = |at: &Option<Located<'a>>, key: &str| at.as_ref().and_then(|at| at.get(key));
        for (key, before) in old.iter().flat_map(Located::properties) {
            let after = find(&new, key);
            if after
                .as_ref()
                .is_some_and(|after| self.is_same_target(&before, after))
            {
                continue;
            }
            let old = (before.pointer.clone(), Some(before.value.clone()));
            let (rule, new) = match after {
                Some(after) => (
                    &rules::DISCRIMINATOR_MAPPING_CHANGED,
                    (after.pointer, Some(after.value.clone())),
                ),
                None => (
                    &rules::DISCRIMINATOR_MAPPING_REMOVED,
                    (self.new.pointer.clone(), None),
                ),
            };
            self.report_at(rule, keyword, old, new).detail = quote(&key.into());
        }
        for (key, after) in new.iter().flat_map(Located::properties) {
            if find(&old, key).is_none() {
                let rule = &rules::DISCRIMINATOR_MAPPING_ADDED;
                self.report_added(rule, keyword, &after, after.value.clone())
                    .detail = quote(&key.into());
            }
        }
    }

    /// Whether two mapping entries lead to schemas of the same content.
    fn is_same_target(&self, old: &Located<'a>, new: &Located<'a>) -> bool {
        if old.value == new.value {
            return true;
        }
        let find = |source: &Source<'a>, at: &Located<'a>| {
            let pointer = Pointer::from_reference(at.value.as_str()?)?;
            Some(source.shape(&source.at(&pointer)?))
        };
        let old = find(self.comparison.old, old);
        old.is_some() && old == find(self.comparison.new, new)
    }
}
