//! Arrays: items, prefix items, `contains` and uniqueness.

use super::{Medium, Step};
use crate::normalise::{Located, Schema, Source};
use crate::rules::{schema_structure as rules, schema_values};
use document::schema::Keyword;

impl<'a> Step<'_, '_, 'a> {
    pub(super) fn compare_arrays(&mut self) {
        if !self.both_accept("array") {
            return;
        }
        self.compare_items();
        self.compare_prefix_items();
        self.compare_subschema(
            Keyword::Contains,
            &rules::CONTAINS_ADDED,
            &rules::CONTAINS_REMOVED,
        );
        if self.old.get(Keyword::Contains).is_some() && self.new.get(Keyword::Contains).is_some() {
            self.compare_contains_limits();
        }
        self.compare_subschema(
            Keyword::UnevaluatedItems,
            &rules::UNEVALUATED_ITEMS_ADDED,
            &rules::UNEVALUATED_ITEMS_REMOVED,
        );
        let (old, new) = (
            self.old.flag(Keyword::UniqueItems),
            self.new.flag(Keyword::UniqueItems),
        );
        if old != new {
            let rule = if new {
                &schema_values::UNIQUE_ITEMS_SET
            } else {
                &schema_values::UNIQUE_ITEMS_UNSET
            };
            self.report(
                rule,
                Some(Keyword::UniqueItems),
                Some(old.into()),
                Some(new.into()),
            );
        }
    }

    fn compare_items(&mut self) {
        let constraining = |source: &Source<'a>, at: Option<&Located<'a>>| {
            at.filter(|at| !source.schema(at).accepts_anything())
                .cloned()
        };
        let old = constraining(self.comparison.old, self.old.get(Keyword::Items));
        let new = constraining(self.comparison.new, self.new.get(Keyword::Items));
        match (old, new) {
            (None, None) => {}
            (None, Some(new)) => {
                let rule = &rules::ITEMS_SCHEMA_ADDED;
                self.report(rule, Some(Keyword::Items), None, Some(new.value.clone()));
            }
            (Some(old), None) => {
                let rule = &rules::ITEMS_SCHEMA_REMOVED;
                self.report(rule, Some(Keyword::Items), Some(old.value.clone()), None);
            }
            (Some(old), Some(new)) => {
                let medium = match self.context.medium {
                    Medium::Parameter | Medium::Query => Medium::PlainText,
                    other => other,
                };
                self.compare_deprecation(&old, &new);
                self.descend(&old, &new, self.context.with_medium(medium));
            }
        }
    }

    fn compare_prefix_items(&mut self) {
        let keyword = Keyword::PrefixItems;
        let list = |at: Option<&Located<'a>>| -> Vec<Located<'a>> {
            at.into_iter().flat_map(Located::items).collect()
        };
        let (old, new) = (list(self.old.get(keyword)), list(self.new.get(keyword)));
        for (old, new) in old.iter().zip(&new) {
            self.descend(old, new, self.context);
        }
        // A position without a schema of its own has that of the other items.
        let others = |schema: &Schema<'a>| {
            let other = schema
                .get(Keyword::Items)
                .or_else(|| schema.get(Keyword::UnevaluatedItems));
            other.cloned()
        };
        let (before, after) = (others(&self.old), others(&self.new));
        for (index, at) in new.iter().enumerate().skip(old.len()) {
            match &before {
                Some(items) => self.descend(items, at, self.context),
                None => {
                    self.report_added(
                        &rules::PREFIX_ITEMS_ADDED,
                        Some(keyword),
                        at,
                        at.value.clone(),
                    )
                    .detail = index.to_string();
                }
            }
        }
        for (index, at) in old.iter().enumerate().skip(new.len()) {
            match &after {
                Some(items) => self.descend(at, items, self.context),
                None => {
                    let rule = &rules::PREFIX_ITEMS_REMOVED;
                    self.report_removed(rule, Some(keyword), at, at.value.clone())
                        .detail = index.to_string();
                }
            }
        }
    }
}
