//! `allOf`, `not`, conditions and discriminators.

use std::collections::BTreeMap;
use std::rc::Rc;

use super::unions::{match_lists, name_of};
use super::{SchemaComparison, Step};
use crate::normalise::{Located, Schema, Source, canonical};
use crate::rules::schema_structure as rules;
use crate::value::quote;
use document::Pointer;
use document::schema::Keyword;

impl<'a> SchemaComparison<'_, 'a> {
    /// Returns two schemas with `allOf` in one piece, unless a single subschema differs, which is
    /// then compared by itself, or the subschemas cannot be merged.
    pub(super) fn merged(
        &self,
        (old, old_at): (&Schema<'a>, &Located<'a>),
        (new, new_at): (&Schema<'a>, &Located<'a>),
    ) -> Option<(Rc<Schema<'a>>, Rc<Schema<'a>>)> {
        let flattened = || (self.old.flattened(old_at), self.new.flattened(new_at));
        match (&old.all_of, &new.all_of) {
            (None, None) => None,
            (Some(before), Some(after)) => {
                let matching = match_lists(self, before, after);
                let is_other = |pair: &&(Located<'a>, Located<'a>)| {
                    self.old.shape(&pair.0) != self.new.shape(&pair.1)
                };
                let differences = matching.pairs.iter().filter(is_other).count()
                    + matching.added.len()
                    + matching.removed.len()
                    + usize::from(!has_same_keywords(old, new));
                let (old, new) = (differences > 1).then(flattened)?;
                let is_mergeable = !old.is_conflicting && !new.is_conflicting;
                is_mergeable.then_some((old, new))
            }
            _ => Some(flattened()),
        }
    }
}

/// Whether the keywords beside `allOf` are equal.
fn has_same_keywords(old: &Schema<'_>, new: &Schema<'_>) -> bool {
    let of = |schema: &Schema<'_>| -> BTreeMap<String, String> {
        let properties = schema.properties.iter();
        let properties = properties.map(|(name, at)| (format!("property {name}"), at));
        let keywords = schema.keywords.iter();
        let keywords = keywords.map(|(keyword, at)| (keyword.name().to_owned(), at));
        let unknown = schema.unknown.iter().map(|(name, at)| (name.clone(), at));
        let located = properties.chain(keywords).chain(unknown);
        let written = located.map(|(name, at)| (name, canonical(at.value)));
        let required = schema.required.iter();
        let required = required.map(|name| (format!("required {name}"), String::new()));
        written.chain(required).collect()
    };
    of(old) == of(new)
}

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
            self.report_added(
                &rules::ALL_OF_ADDED,
                Some(Keyword::AllOf),
                &at,
                at.value.clone(),
            )
            .detail = name_of(&at);
        }
        for at in matching.removed {
            self.report_removed(
                &rules::ALL_OF_REMOVED,
                Some(Keyword::AllOf),
                &at,
                at.value.clone(),
            )
            .detail = name_of(&at);
        }
    }

    pub(super) fn compare_conditions(&mut self) {
        self.compare_not();
        let changed = match (self.old.get(Keyword::If), self.new.get(Keyword::If)) {
            (Some(old), Some(new)) => {
                let differs = self.comparison.old.shape(old) != self.comparison.new.shape(new);
                differs.then(|| (old.value.clone(), new.value.clone()))
            }
            _ => None,
        };
        if let Some((old, new)) = changed {
            self.report(&rules::IF_CHANGED, Some(Keyword::If), Some(old), Some(new));
        } else if self.old.get(Keyword::If).is_some() != self.new.get(Keyword::If).is_some() {
            self.compare_subschema(Keyword::If, &rules::IF_ADDED, &rules::IF_REMOVED);
        }
        self.compare_subschema(Keyword::Then, &rules::THEN_ADDED, &rules::THEN_REMOVED);
        self.compare_subschema(Keyword::Else, &rules::ELSE_ADDED, &rules::ELSE_REMOVED);
    }

    fn compare_not(&mut self) {
        let (old, new) = (
            self.old.get(Keyword::Not).cloned(),
            self.new.get(Keyword::Not).cloned(),
        );
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
        self.report(rule, Some(Keyword::Not), value(old), value(new));
    }

    pub(super) fn compare_discriminator(&mut self) {
        let keyword = Keyword::Discriminator;
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
            self.report(rule, Some(keyword), before, after);
            return;
        };
        if before != after {
            let rule = &rules::DISCRIMINATOR_PROPERTY_NAME_CHANGED;
            self.report(rule, Some(keyword), before, after);
        }
        let before = mappings(self.comparison.old, old);
        let after = mappings(self.comparison.new, new);
        self.compare_mappings(&before, &after);
    }

    fn compare_mappings(&mut self, before: &Mappings<'a>, after: &Mappings<'a>) {
        let keyword = Keyword::Discriminator;
        let mut added: Vec<(&str, &Located<'a>)> = after
            .iter()
            .filter(|(key, _)| !before.contains_key(*key))
            .map(|(key, at)| (*key, at))
            .collect();
        for (key, was) in before {
            let old = (was.pointer.clone(), Some(was.value.clone()));
            if let Some(is) = after.get(key) {
                if !self.is_same_target(was, is) {
                    let rule = &rules::DISCRIMINATOR_MAPPING_CHANGED;
                    let new = (is.pointer.clone(), Some(is.value.clone()));
                    self.report_at(rule, Some(keyword), old, new).detail = quote(&(*key).into());
                }
                continue;
            }
            let replacement = added
                .iter()
                .position(|(_, is)| self.is_same_target(was, is));
            if let Some((value, is)) = replacement.map(|index| added.remove(index)) {
                let rule = &rules::DISCRIMINATOR_VALUE_REPLACED;
                let old = (was.pointer.clone(), Some((*key).into()));
                let new = (is.pointer.clone(), Some(value.into()));
                let target = was.value.as_str().and_then(|it| it.rsplit('/').next());
                let target = target.unwrap_or_default();
                self.report_at(rule, Some(keyword), old, new).detail = quote(&target.into());
                continue;
            }
            let rule = &rules::DISCRIMINATOR_MAPPING_REMOVED;
            let new = (self.new.pointer.clone(), None);
            self.report_at(rule, Some(keyword), old, new).detail = quote(&(*key).into());
        }
        for (key, is) in added {
            let rule = &rules::DISCRIMINATOR_MAPPING_ADDED;
            self.report_added(rule, Some(keyword), is, is.value.clone())
                .detail = quote(&key.into());
        }
    }

    /// Whether two mapping entries lead to schemas of the same content.
    fn is_same_target(&self, old: &Located<'a>, new: &Located<'a>) -> bool {
        if old.value == new.value {
            return true;
        }
        let (before, after) = (
            target(self.comparison.old, old),
            target(self.comparison.new, new),
        );
        match (before, after) {
            (Some(before), Some(after)) => {
                before.pointer == after.pointer
                    || self.comparison.old.shape(&before) == self.comparison.new.shape(&after)
            }
            _ => false,
        }
    }
}

/// The values of a discriminator, with the schemas that they select.
type Mappings<'a> = BTreeMap<&'a str, Located<'a>>;

/// Returns the mapping of a discriminator, without entries that state the default.
fn mappings<'a>(source: &Source<'a>, discriminator: &Located<'a>) -> Mappings<'a> {
    let mapping = discriminator.get("mapping");
    let is_default = |key: &str, at: &Located<'a>| {
        let default = Pointer::from_tokens(["components", "schemas", key]);
        target(source, at).is_some_and(|target| target.pointer == default)
    };
    mapping
        .iter()
        .flat_map(Located::properties)
        .filter(|(key, at)| !is_default(key, at))
        .collect()
}

/// Returns the schema that a mapping entry names: by its component name or by a reference.
fn target<'a>(source: &Source<'a>, entry: &Located<'a>) -> Option<Located<'a>> {
    let text = entry.value.as_str()?;
    let component = || source.at(&Pointer::from_tokens(["components", "schemas", text]));
    let reference = || source.at(&Pointer::from_reference(text)?);
    component().or_else(reference)
}
