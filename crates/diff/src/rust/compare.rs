//! Compares the public items of two crates by cargo's rules.

use std::collections::{BTreeMap, BTreeSet};

use document::Pointer;
use model::public_api::PublicItem;

use super::behavior;
use super::short::{short, short_pair};
use crate::level::Level;
use crate::rules::{Rule, rust as rules};

/// One change of the public items.
pub(super) struct ItemChange {
    pub(super) rule: &'static Rule,
    /// The path of the item, with the field, variant or method if the change is about one.
    pub(super) item: String,
    pub(super) old: Option<String>,
    pub(super) new: Option<String>,
    /// What kind of item it is, for rules about several kinds.
    pub(super) kind: String,
    /// Where a document defines it.
    pub(super) location: Option<Pointer>,
    /// No operation sends or receives the type.
    pub(super) is_unused: bool,
}

impl ItemChange {
    /// Whether it breaks a type that nobody who calls the API meets.
    pub(super) fn is_milder(&self) -> bool {
        self.is_unused && self.rule.level == Level::Breaking
    }

    pub(super) fn level(&self) -> Level {
        if self.is_milder() {
            Level::Cosmetic
        } else {
            self.rule.level
        }
    }
}

type Items = BTreeMap<String, PublicItem>;

pub(super) fn compare(old: &Items, new: &Items) -> Vec<ItemChange> {
    let mut changes = Vec::new();
    let renamed = Renamed::new(old, new);
    for (path, before) in old {
        match new.get(path) {
            Some(after) => Pair {
                path,
                old: before,
                new: renamed.target(before, after, new),
                renamed: &renamed,
                is_deprecated: after.is_deprecated && !before.is_deprecated,
                changes: &mut changes,
            }
            .compare(),
            None => changes.push(ItemChange {
                rule: &rules::ITEM_REMOVED,
                item: path.clone(),
                old: Some(before.kind.clone()),
                new: None,
                kind: word(&before.kind).to_owned(),
                location: before.operation.clone(),
                is_unused: before.is_unused,
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
            location: after.operation.clone(),
            is_unused: after.is_unused,
        });
    }
    changes
}

/// The changes of the features of a package.
pub(super) fn features(old: &BTreeSet<String>, new: &BTreeSet<String>) -> Vec<ItemChange> {
    let change = |rule, name: &String| ItemChange {
        rule,
        item: name.clone(),
        old: None,
        new: None,
        kind: String::new(),
        location: None,
        is_unused: false,
    };
    let removed = old.difference(new);
    let removed = removed.map(|name| change(&rules::FEATURE_REMOVED, name));
    let added = new.difference(old);
    let added = added.map(|name| change(&rules::FEATURE_ADDED, name));
    removed.chain(added).collect()
}

/// Returns `struct` of `struct<T>`.
fn word(kind: &str) -> &str {
    kind.split('<').next().unwrap_or(kind)
}

/// Returns the kind, and whether the name is a value.
fn described(item: &PublicItem) -> String {
    let unit = if item.is_unit { "unit " } else { "" };
    format!("{unit}{}", item.kind)
}

fn has_part(item: &PublicItem, name: &str) -> bool {
    item.fields.contains_key(name)
        || item.variants.contains_key(name)
        || item.methods.contains_key(name)
}

/// The names of items that became aliases of others, with the names of those.
struct Renamed(BTreeMap<String, String>);

impl Renamed {
    fn new(old: &Items, new: &Items) -> Self {
        let last = |path: &str| path.rsplit("::").next().unwrap_or(path).to_owned();
        let aliases = old.iter().filter_map(|(path, before)| {
            let after = new.get(path)?;
            let target = after.target.as_deref()?;
            let is_new = before.target.is_none() && word(&before.kind) != "type";
            is_new.then(|| (last(path), last(target)))
        });
        Self(aliases.collect())
    }

    /// The item that stands for `before`: `after`, or what that is an alias of if callers cannot tell
    /// the two apart. The name of an alias is not a function or a value, as that of a struct without
    /// named fields is.
    fn target<'i>(
        &self,
        before: &PublicItem,
        after: &'i PublicItem,
        new: &'i Items,
    ) -> &'i PublicItem {
        let target = after.target.as_ref().and_then(|path| new.get(path));
        let is_nominal = match word(&before.kind) {
            "enum" => true,
            "struct" => before.is_braced() || (before.is_unit && after.is_unit),
            _ => false,
        };
        target.filter(|_| is_nominal).unwrap_or(after)
    }

    /// Code with the names of the items that the aliases stand for.
    fn resolve(&self, code: &str) -> String {
        let is_part = |c: char| c.is_alphanumeric() || c == '_';
        let mut out = String::with_capacity(code.len());
        let mut rest = code;
        while let Some(first) = rest.chars().next() {
            let end = if is_part(first) {
                rest.find(|c| !is_part(c)).unwrap_or(rest.len())
            } else {
                first.len_utf8()
            };
            let (word, after) = rest.split_at(end);
            out.push_str(self.0.get(word).map_or(word, String::as_str));
            rest = after;
        }
        out
    }

    /// Whether the old code is the new one, with the aliases resolved.
    fn is_same(&self, old: &str, new: &str) -> bool {
        old == new || (!self.0.is_empty() && self.resolve(old) == self.resolve(new))
    }
}

/// One item before and after.
struct Pair<'p> {
    path: &'p str,
    old: &'p PublicItem,
    new: &'p PublicItem,
    renamed: &'p Renamed,
    is_deprecated: bool,
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
            kind: self.kind_of(part).to_owned(),
            location: self.location(part),
            is_unused: self.old.is_unused && self.new.is_unused,
        });
    }

    /// Where the new document, or else the old one, defines the part, or else the type.
    fn location(&self, part: Option<&str>) -> Option<Pointer> {
        let of_part = |item: &PublicItem| item.locations.get(part?).cloned();
        let of_part = of_part(self.new).or_else(|| of_part(self.old));
        let of_type = || self.new.schema.clone().or_else(|| self.old.schema.clone());
        of_part.or_else(of_type)
    }

    /// What kind of item it is, or what part of one.
    fn kind_of(&self, part: Option<&str>) -> &str {
        let Some(part) = part else {
            return word(&self.new.kind);
        };
        let has = |parts: fn(&PublicItem) -> &BTreeMap<String, String>| {
            parts(self.new).contains_key(part) || parts(self.old).contains_key(part)
        };
        if has(|item| &item.fields) {
            "field"
        } else if has(|item| &item.variants) {
            "variant"
        } else {
            "method"
        }
    }

    /// Compares what a caller can observe besides the declaration.
    fn compare_behavior(&mut self) {
        let (old, new) = (self.old, self.new);
        for change in behavior::changes(old, new) {
            self.report(change.rule, change.part, change.old, change.new);
            if let Some(last) = self.changes.last_mut() {
                change.keyword.clone_into(&mut last.kind);
                // Texts of the document, and no code.
                last.old = change.old.map(str::to_owned);
                last.new = change.new.map(str::to_owned);
            }
        }
    }

    fn compare(mut self) {
        let (old, new) = (self.old, self.new);
        if (&old.kind, old.is_unit) != (&new.kind, new.is_unit) {
            let rule = &rules::ITEM_KIND_CHANGED;
            self.report(rule, None, Some(&described(old)), Some(&described(new)));
            return;
        }
        self.compare_definitions();
        match (old.is_non_exhaustive, new.is_non_exhaustive) {
            (false, true) => self.report(&rules::BECAME_NON_EXHAUSTIVE, None, None, None),
            (true, false) => self.report(&rules::BECAME_EXHAUSTIVE, None, None, None),
            _ => {}
        }
        self.compare_fields();
        self.compare_variants();
        self.compare_behavior();
        self.compare_methods();
        self.compare_traits();
        self.compare_lifecycle();
        let has_same_parts = old.methods.keys().eq(new.methods.keys())
            && old.fields.keys().eq(new.fields.keys())
            && old.variants.keys().eq(new.variants.keys())
            && old.required_setters == new.required_setters;
        if old.docs != new.docs && has_same_parts {
            self.report(&rules::DOCS_CHANGED, None, None, None);
        }
    }

    fn compare_definitions(&mut self) {
        let (old, new) = (self.old, self.new);
        let definitions = (old.definition.as_deref(), new.definition.as_deref());
        let is_same = match definitions {
            (Some(was), Some(is)) => self.renamed.is_same(was, is),
            (was, is) => was == is,
        };
        if !is_same {
            let rule = match word(&old.kind) {
                "type" => &rules::ALIAS_CHANGED,
                "const" | "static" => &rules::CONSTANT_TYPE_CHANGED,
                _ => &rules::SIGNATURE_CHANGED,
            };
            let (was, is) = (old.definition.as_deref(), new.definition.as_deref());
            self.report(rule, None, was, is);
        }
        if let (Some(was), Some(is)) = (&old.value, &new.value)
            && !self.renamed.is_same(was, is)
        {
            let rule = &rules::CONSTANT_VALUE_CHANGED;
            self.report(rule, None, Some(was), Some(is));
        }
        self.compare_features();
    }

    fn compare_traits(&mut self) {
        let (old, new) = (self.old, self.new);
        let renamed = self.renamed;
        let has = |traits: &BTreeSet<String>, name: &str| {
            traits.iter().any(|known| renamed.is_same(known, name))
        };
        for name in old.traits.difference(&new.traits) {
            if !has(&new.traits, name) {
                self.report(&rules::TRAIT_REMOVED, None, Some(name), None);
            }
        }
        for name in new.traits.difference(&old.traits) {
            if !has(&old.traits, name) {
                self.report(&rules::TRAIT_ADDED, None, None, Some(name));
            }
        }
    }

    /// Compares what is deprecated. The other item of a rename is not the one that was marked.
    fn compare_lifecycle(&mut self) {
        let (old, new) = (self.old, self.new);
        if self.is_deprecated {
            self.report(&rules::DEPRECATED, None, None, None);
        } else if old.is_deprecated && !new.is_deprecated {
            self.report(&rules::NO_LONGER_DEPRECATED, None, None, None);
        }
        let sides = [
            (old, new, &rules::NO_LONGER_DEPRECATED),
            (new, old, &rules::DEPRECATED),
        ];
        for (one, other, rule) in sides {
            for part in one.deprecated_parts.difference(&other.deprecated_parts) {
                // One that was added or removed is reported as such.
                if has_part(other, part) {
                    self.report(rule, Some(part), None, None);
                }
            }
        }
    }

    /// An item that is always there, or with a feature, stays there.
    fn compare_features(&mut self) {
        let (old, new) = (&self.old.features, &self.new.features);
        if old == new {
            return;
        }
        let is_lost = !new.is_empty() && (old.is_empty() || !old.is_subset(new));
        let rule = if is_lost {
            &rules::FEATURE_REQUIRED
        } else {
            &rules::FEATURE_DROPPED
        };
        let listed = |features: &BTreeSet<String>| {
            let features: Vec<&str> = features.iter().map(String::as_str).collect();
            (!features.is_empty()).then(|| features.join(super::OR))
        };
        let (old, new) = (listed(old), listed(new));
        self.report(rule, None, old.as_deref(), new.as_deref());
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

    fn compare_methods(&mut self) {
        let (old, new) = (self.old, self.new);
        self.compare_parts(
            (&old.methods, &new.methods),
            [
                &rules::METHOD_REMOVED,
                &rules::SIGNATURE_CHANGED,
                &rules::METHOD_ADDED,
            ],
        );
        let sides = [
            (old, new, &rules::SETTER_BECAME_OPTIONAL),
            (new, old, &rules::SETTER_BECAME_REQUIRED),
        ];
        for (one, other, rule) in sides {
            for setter in one.required_setters.difference(&other.required_setters) {
                let is_added = !has_part(other, setter);
                if is_added && rule == &rules::SETTER_BECAME_OPTIONAL {
                    continue;
                }
                self.report(rule, Some(setter), None, None);
                // That it was added is no second change.
                let item = format!("{}::{setter}", self.path);
                let is_addition =
                    |it: &ItemChange| it.rule == &rules::METHOD_ADDED && it.item == item;
                self.changes.retain(|it| !is_addition(it));
            }
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
                Some(is) if !self.renamed.is_same(was, is) => {
                    self.report(changed, Some(name), Some(was), Some(is))
                }
                Some(_) => {}
            }
        }
        for (name, is) in new.iter().filter(|(name, _)| !old.contains_key(*name)) {
            self.report(added, Some(name), None, Some(is));
        }
    }
}
