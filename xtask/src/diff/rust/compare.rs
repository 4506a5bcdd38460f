//! What a crate that depends on the generated code has to do about it, by cargo's rules.

use std::collections::{BTreeMap, BTreeSet};

use super::item::PublicItem;
use crate::diff::rules::{Rule, rust as rules};

/// One difference between the public items.
pub(super) struct ItemChange {
    pub(super) rule: &'static Rule,
    /// The item's path, with the field, variant or method if it is about one.
    pub(super) item: String,
    pub(super) old: Option<String>,
    pub(super) new: Option<String>,
    pub(super) text: String,
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
                text: format!("is gone, a public {}", word(&before.kind)),
            }),
        }
    }
    for (path, after) in new.iter().filter(|(path, _)| !old.contains_key(*path)) {
        changes.push(ItemChange {
            rule: &rules::ITEM_ADDED,
            item: path.clone(),
            old: None,
            new: Some(after.kind.clone()),
            text: format!("is a new public {}", word(&after.kind)),
        });
    }
    changes
}

/// `struct` of `struct<T>`.
fn word(kind: &str) -> &str {
    kind.split('<').next().unwrap_or(kind)
}

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
        values: (Option<&str>, Option<&str>),
        text: impl Into<String>,
    ) {
        let item = match part {
            Some(part) => format!("{}::{part}", self.path),
            None => self.path.to_owned(),
        };
        let (old, new) = (values.0.map(str::to_owned), values.1.map(str::to_owned));
        self.changes.push(ItemChange {
            rule,
            item,
            old,
            new,
            text: text.into(),
        });
    }

    fn compare(mut self) {
        let (old, new) = (self.old, self.new);
        if old.kind != new.kind {
            let text = format!("is `{}` instead of `{}`", new.kind, old.kind);
            self.report(
                &rules::ITEM_CHANGED,
                None,
                (Some(&old.kind), Some(&new.kind)),
                text,
            );
            return;
        }
        if old.definition != new.definition {
            let (was, is) = (old.definition.as_deref(), new.definition.as_deref());
            let rule = match word(&old.kind) {
                "type" => &rules::ALIAS_CHANGED,
                "const" | "static" => &rules::CONSTANT_TYPE_CHANGED,
                _ => &rules::SIGNATURE_CHANGED,
            };
            let text = format!(
                "is `{}` instead of `{}`",
                is.unwrap_or(""),
                was.unwrap_or("")
            );
            self.report(rule, None, (was, is), text);
        }
        self.compare_openness();
        self.compare_fields();
        self.compare_variants();
        self.compare_methods();
        self.compare_traits();
        if new.is_deprecated && !old.is_deprecated {
            self.report(
                &rules::DEPRECATED,
                None,
                (None, None),
                "is marked as deprecated",
            );
        }
        if old.docs != new.docs
            && old.methods.keys().eq(new.methods.keys())
            && old.fields.keys().eq(new.fields.keys())
            && old.variants.keys().eq(new.variants.keys())
        {
            self.report(
                &rules::DOCS_CHANGED,
                None,
                (None, None),
                "is documented anew",
            );
        }
    }

    fn compare_openness(&mut self) {
        match (self.old.is_open, self.new.is_open) {
            (false, true) => {
                self.report(
                    &rules::BECAME_OPEN,
                    None,
                    (None, None),
                    "is non-exhaustive now",
                );
            }
            (true, false) => {
                self.report(
                    &rules::BECAME_CLOSED,
                    None,
                    (None, None),
                    "is no longer non-exhaustive",
                );
            }
            _ => {}
        }
    }

    fn compare_fields(&mut self) {
        let (old, new) = (self.old, self.new);
        for (name, was) in &old.fields {
            match new.fields.get(name) {
                None => self.report(
                    &rules::FIELD_REMOVED,
                    Some(name),
                    (Some(was), None),
                    "is gone",
                ),
                Some(is) if is != was => {
                    let text = format!("is of type `{is}` instead of `{was}`");
                    self.report(
                        &rules::FIELD_TYPE_CHANGED,
                        Some(name),
                        (Some(was), Some(is)),
                        text,
                    );
                }
                Some(_) => {}
            }
        }
        let rule = if old.is_literal() {
            &rules::FIELD_ADDED
        } else {
            &rules::FIELD_ADDED_TO_OPEN_STRUCT
        };
        for (name, is) in new
            .fields
            .iter()
            .filter(|(name, _)| !old.fields.contains_key(*name))
        {
            let text = format!("is a new field of type `{is}`");
            self.report(rule, Some(name), (None, Some(is)), text);
        }
        if new.has_private_fields
            && !old.has_private_fields
            && old.is_literal()
            && word(&old.kind) == "struct"
        {
            let text = "has private fields now and cannot be written as a literal";
            self.report(&rules::FIELD_ADDED, None, (None, None), text);
        }
    }

    fn compare_variants(&mut self) {
        let (old, new) = (self.old, self.new);
        for (name, was) in &old.variants {
            match new.variants.get(name) {
                None => self.report(
                    &rules::VARIANT_REMOVED,
                    Some(name),
                    (Some(was), None),
                    "is gone",
                ),
                Some(is) if is != was => {
                    let text = format!("holds `{is}` instead of `{was}`");
                    self.report(
                        &rules::VARIANT_CHANGED,
                        Some(name),
                        (Some(was), Some(is)),
                        text,
                    );
                }
                Some(_) => {}
            }
        }
        let rule = if old.is_open {
            &rules::VARIANT_ADDED_TO_OPEN_ENUM
        } else {
            &rules::VARIANT_ADDED
        };
        for (name, is) in new
            .variants
            .iter()
            .filter(|(name, _)| !old.variants.contains_key(*name))
        {
            self.report(rule, Some(name), (None, Some(is)), "is a new variant");
        }
    }

    fn compare_methods(&mut self) {
        let (old, new) = (self.old, self.new);
        for (name, was) in &old.methods {
            match new.methods.get(name) {
                None => self.report(
                    &rules::METHOD_REMOVED,
                    Some(name),
                    (Some(was), None),
                    "is gone",
                ),
                Some(is) if is != was => {
                    let text = format!("is `{is}` instead of `{was}`");
                    self.report(
                        &rules::SIGNATURE_CHANGED,
                        Some(name),
                        (Some(was), Some(is)),
                        text,
                    );
                }
                Some(_) => {}
            }
        }
        for (name, is) in new
            .methods
            .iter()
            .filter(|(name, _)| !old.methods.contains_key(*name))
        {
            self.report(
                &rules::METHOD_ADDED,
                Some(name),
                (None, Some(is)),
                "is a new method",
            );
        }
    }

    fn compare_traits(&mut self) {
        let lost: BTreeSet<_> = self.old.traits.difference(&self.new.traits).collect();
        let won: BTreeSet<_> = self.new.traits.difference(&self.old.traits).collect();
        for name in lost {
            let text = format!("no longer implements `{name}`");
            self.report(&rules::TRAIT_REMOVED, None, (Some(name), None), text);
        }
        for name in won {
            let text = format!("implements `{name}`");
            self.report(&rules::TRAIT_ADDED, None, (None, Some(name)), text);
        }
    }
}
