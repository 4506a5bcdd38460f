//! Arrays: items, places with schemas of their own, uniqueness.

use super::{Medium, Step};
use crate::diff::normalise::{Located, Source};
use crate::diff::rules::{schema_structure as rules, schema_values};

impl<'a> Step<'_, '_, 'a> {
    pub(super) fn compare_arrays(&mut self) {
        if !self.both_admit("array") {
            return;
        }
        self.compare_items();
        self.compare_places();
        self.compare_one_sided(
            "contains",
            (&rules::CONTAINS_ADDED, "has to hold an item of a kind"),
            (
                &rules::CONTAINS_REMOVED,
                "need not hold an item of a kind any more",
            ),
        );
        if self.old.get("contains").is_some() && self.new.get("contains").is_some() {
            self.compare_contains_counts();
        }
        self.compare_one_sided(
            "unevaluatedItems",
            (
                &rules::UNEVALUATED_ITEMS_ADDED,
                "limits the items that nothing else describes",
            ),
            (
                &rules::UNEVALUATED_ITEMS_REMOVED,
                "no longer limits the items that nothing else describes",
            ),
        );
        let (old, new) = (self.old.flag("uniqueItems"), self.new.flag("uniqueItems"));
        if old != new {
            let (rule, text) = if new {
                (
                    &schema_values::ITEMS_BECAME_UNIQUE,
                    "cannot hold an item twice",
                )
            } else {
                (
                    &schema_values::ITEMS_BECAME_REPEATABLE,
                    "can hold an item twice",
                )
            };
            self.report(
                rule,
                "uniqueItems",
                Some(old.into()),
                Some(new.into()),
                text.to_owned(),
            );
        }
    }

    fn compare_items(&mut self) {
        let limits = |source: &Source<'a>, at: Option<&Located<'a>>| {
            at.filter(|at| !source.schema(at).takes_anything()).cloned()
        };
        let old = limits(self.comparison.old, self.old.get("items"));
        let new = limits(self.comparison.new, self.new.get("items"));
        match (old, new) {
            (None, None) => {}
            (None, Some(new)) => {
                let text = "holds items that have to follow a schema".to_owned();
                self.report(
                    &rules::ITEMS_ADDED,
                    "items",
                    None,
                    Some(new.value.clone()),
                    text,
                );
            }
            (Some(old), None) => {
                let text = "holds items that no longer follow a schema".to_owned();
                self.report(
                    &rules::ITEMS_REMOVED,
                    "items",
                    Some(old.value.clone()),
                    None,
                    text,
                );
            }
            (Some(old), Some(new)) => {
                let medium = match self.context.medium {
                    Medium::Parameter | Medium::Query => Medium::Text,
                    other => other,
                };
                self.descend(&old, &new, self.context.with_medium(medium));
            }
        }
    }

    fn compare_places(&mut self) {
        let places = |at: Option<&Located<'a>>| -> Vec<Located<'a>> {
            at.into_iter().flat_map(Located::items).collect()
        };
        let (old, new) = (
            places(self.old.get("prefixItems")),
            places(self.new.get("prefixItems")),
        );
        for (old, new) in old.iter().zip(&new) {
            self.descend(old, new, self.context);
        }
        for place in new.iter().skip(old.len()) {
            let pointer = Some(self.old.pointer.clone());
            let text = "has one more place with a schema of its own".to_owned();
            let new = (Some(place.pointer.clone()), Some(place.value.clone()));
            self.report_at(&rules::PREFIX_ITEM_ADDED, (pointer, None), new, text);
        }
        for place in old.iter().skip(new.len()) {
            let pointer = Some(self.new.pointer.clone());
            let text = "has one place less with a schema of its own".to_owned();
            let old = (Some(place.pointer.clone()), Some(place.value.clone()));
            self.report_at(&rules::PREFIX_ITEM_REMOVED, old, (pointer, None), text);
        }
    }
}
