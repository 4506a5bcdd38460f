//! Compares the public items of two crates by cargo's rules.

use std::collections::BTreeMap;

use super::item::PublicItem;
use super::short::{short, short_pair};
use crate::diff::rules::{Rule, rust as rules};

/// One change of the public items.
pub(super) struct ItemChange {
    pub(super) rule: &'static Rule,
    /// The path of the item, with the field, variant or method if the change is about one.
    pub(super) item: String,
    pub(super) old: Option<String>,
    pub(super) new: Option<String>,
    /// What kind of item it is, for rules about several kinds.
    pub(super) kind: String,
}

type Items = BTreeMap<String, PublicItem>;

pub(super) fn compare(old: &Items, new: &Items) -> Vec<ItemChange> {
    let mut changes = Vec::new();
    for (path, before) in old {
        match new.get(path) {
            Some(after) => Pair {
                path,
                old: before,
                new: after,
                changes: &mut changes,
            }
            .compare(),
            None => changes.push(ItemChange {
                rule: &rules::ITEM_REMOVED,
                item: path.clone(),
                old: Some(before.kind.clone()),
                new: None,
                kind: word(&before.kind).to_owned(),
            }),
        }
    }
    for (path, after) in new.iter().filter(|(path, _)| !old.contains_key(*path)) {
        changes.push(ItemChange {
            rule: &rules::ITEM_ADDED,
            item: path.clone(),
            old: None,
            new: Some(after.kind.clone()),
            kind: word(&after.kind).to_owned(),
        });
    }
    changes
}

/// Returns `struct` of `struct<T>`.
fn word(kind: &str) -> &str {
    kind.split('<').next().unwrap_or(kind)
}

/// One item before and after.
struct Pair<'p> {
    path: &'p str,
    old: &'p PublicItem,
    new: &'p PublicItem,
    changes: &'p mut Vec<ItemChange>,
}

impl Pair<'_> {
    fn report(
        &mut self,
        rule: &'static Rule,
        part: Option<&str>,
        old: Option<&str>,
        new: Option<&str>,
    ) {
        let item = match part {
            Some(part) => format!("{}::{part}", self.path),
            None => self.path.to_owned(),
        };
        let (old, new) = match (old, new) {
            (Some(old), Some(new)) => {
                let (old, new) = short_pair(old, new);
                (Some(old), Some(new))
            }
            (old, new) => (old.map(short), new.map(short)),
        };
        self.changes.push(ItemChange {
            rule,
            item,
            old,
            new,
            kind: word(&self.new.kind).to_owned(),
        });
    }

    fn compare(mut self) {
        let (old, new) = (self.old, self.new);
        if old.kind != new.kind {
            let rule = &rules::ITEM_KIND_CHANGED;
            self.report(rule, None, Some(&old.kind), Some(&new.kind));
            return;
        }
        if old.definition != new.definition {
            let rule = match word(&old.kind) {
                "type" => &rules::ALIAS_CHANGED,
                "const" | "static" => &rules::CONSTANT_TYPE_CHANGED,
                _ => &rules::SIGNATURE_CHANGED,
            };
            let (was, is) = (old.definition.as_deref(), new.definition.as_deref());
            self.report(rule, None, was, is);
        }
        match (old.is_non_exhaustive, new.is_non_exhaustive) {
            (false, true) => self.report(&rules::BECAME_NON_EXHAUSTIVE, None, None, None),
            (true, false) => self.report(&rules::BECAME_EXHAUSTIVE, None, None, None),
            _ => {}
        }
        self.compare_fields();
        self.compare_variants();
        self.compare_parts(
            (&old.methods, &new.methods),
            [
                &rules::METHOD_REMOVED,
                &rules::SIGNATURE_CHANGED,
                &rules::METHOD_ADDED,
            ],
        );
        for name in old.traits.difference(&new.traits) {
            self.report(&rules::TRAIT_REMOVED, None, Some(name), None);
        }
        for name in new.traits.difference(&old.traits) {
            self.report(&rules::TRAIT_ADDED, None, None, Some(name));
        }
        if new.is_deprecated && !old.is_deprecated {
            self.report(&rules::DEPRECATED, None, None, None);
        }
        let has_same_parts = old.methods.keys().eq(new.methods.keys())
            && old.fields.keys().eq(new.fields.keys())
            && old.variants.keys().eq(new.variants.keys());
        if old.docs != new.docs && has_same_parts {
            self.report(&rules::DOCS_CHANGED, None, None, None);
        }
    }

    fn compare_fields(&mut self) {
        let (old, new) = (self.old, self.new);
        let added = if old.is_constructible() {
            &rules::FIELD_ADDED
        } else {
            &rules::FIELD_ADDED_TO_NON_EXHAUSTIVE_STRUCT
        };
        self.compare_parts(
            (&old.fields, &new.fields),
            [&rules::FIELD_REMOVED, &rules::FIELD_TYPE_CHANGED, added],
        );
        if new.has_private_fields && old.is_constructible() && word(&old.kind) == "struct" {
            self.report(&rules::PRIVATE_FIELD_ADDED, None, None, None);
        }
    }

    fn compare_variants(&mut self) {
        let (old, new) = (self.old, self.new);
        let added = if old.is_non_exhaustive {
            &rules::VARIANT_ADDED_TO_NON_EXHAUSTIVE_ENUM
        } else {
            &rules::VARIANT_ADDED
        };
        self.compare_parts(
            (&old.variants, &new.variants),
            [
                &rules::VARIANT_REMOVED,
                &rules::VARIANT_FIELDS_CHANGED,
                added,
            ],
        );
    }

    /// Compares fields, variants or methods by name, with the rules for a removed, a changed and an
    /// added one.
    fn compare_parts(
        &mut self,
        (old, new): (&BTreeMap<String, String>, &BTreeMap<String, String>),
        [removed, changed, added]: [&'static Rule; 3],
    ) {
        for (name, was) in old {
            match new.get(name) {
                None => self.report(removed, Some(name), Some(was), None),
                Some(is) if is != was => self.report(changed, Some(name), Some(was), Some(is)),
                Some(_) => {}
            }
        }
        for (name, is) in new.iter().filter(|(name, _)| !old.contains_key(*name)) {
            self.report(added, Some(name), None, Some(is));
        }
    }
}
