//! Alternatives: which of the old ones is which of the new ones.

use super::combine::name_of;
use super::{SchemaComparison, Step};
use crate::diff::normalise::{Located, Schema, Source, canonical, covers};
use crate::diff::rules::{Directed, schema_structure as rules};

/// Which items of two lists belong together, and which are on one side only.
pub(super) struct Matching<'a> {
    pub(super) pairs: Vec<(Located<'a>, Located<'a>)>,
    pub(super) removed: Vec<Located<'a>>,
    pub(super) added: Vec<Located<'a>>,
}

impl<'a> Step<'_, '_, 'a> {
    /// Compares alternatives; whether that is all there is to compare.
    pub(super) fn compare_alternatives(&mut self) -> bool {
        match (alternatives(&self.old), alternatives(&self.new)) {
            (None, None) => false,
            (Some(old), Some(new)) => {
                self.compare_lists(&old, &new);
                false
            }
            (None, Some(new)) if self.old.has_own_limits() && !self.new.has_own_limits() => {
                self.compare_wrapped(&new);
                true
            }
            (Some(old), None) if self.new.has_own_limits() && !self.old.has_own_limits() => {
                self.compare_unwrapped(&old);
                true
            }
            (None, Some(new)) => {
                let text = format!("has to be one of {} as well", names(&new));
                self.report(&rules::ALTERNATIVES_ADDED, "", None, None, text);
                false
            }
            (Some(old), None) => {
                let text = format!("need not be one of {} any more", names(&old));
                self.report(&rules::ALTERNATIVES_REMOVED, "", None, None, text);
                false
            }
        }
    }

    fn compare_lists(&mut self, old: &[Located<'a>], new: &[Located<'a>]) {
        let matching = match_lists(self.comparison, old, new);
        for (before, after) in &matching.pairs {
            self.descend(before, after, self.context);
        }
        self.report_added(&matching.added);
        self.report_removed(&matching.removed);
        match (self.old.one_of.is_some(), self.new.one_of.is_some()) {
            (true, false) => {
                let text = "has alternatives that no longer exclude each other";
                self.report_plain(&rules::ONE_OF_BECAME_ANY_OF, text);
            }
            (false, true) => {
                let text = "has alternatives that exclude each other now";
                self.report_plain(&rules::ANY_OF_BECAME_ONE_OF, text);
            }
            _ => {}
        }
    }

    fn report_added(&mut self, added: &[Located<'a>]) {
        let rule = if self.new.one_of.is_some() {
            &rules::ONE_OF_ALTERNATIVE_ADDED
        } else {
            &rules::ANY_OF_ALTERNATIVE_ADDED
        };
        for alternative in added {
            let text = format!("can be {}", name_of(alternative));
            let side = (
                Some(alternative.pointer.clone()),
                Some(alternative.value.clone()),
            );
            self.report_at(rule, (Some(self.old.pointer.clone()), None), side, text);
        }
    }

    fn report_removed(&mut self, removed: &[Located<'a>]) {
        let rule = if self.old.one_of.is_some() {
            &rules::ONE_OF_ALTERNATIVE_REMOVED
        } else {
            &rules::ANY_OF_ALTERNATIVE_REMOVED
        };
        for alternative in removed {
            let text = format!("can no longer be {}", name_of(alternative));
            let side = (
                Some(alternative.pointer.clone()),
                Some(alternative.value.clone()),
            );
            self.report_at(rule, side, (Some(self.new.pointer.clone()), None), text);
        }
    }

    /// One schema became alternatives: when it is among them, the others are added.
    fn compare_wrapped(&mut self, new: &[Located<'a>]) {
        let shape = self.comparison.old.shape(&self.old_at);
        let new_source = self.comparison.new;
        let scalar = !self.old.admits("object") && !self.old.admits("array");
        let exclusive = self.new.one_of.is_some();
        let is_old = |at: &&Located<'a>| {
            let schema = new_source.schema(at);
            new_source.shape(at) == shape
                || (self.old.is_plain()
                    && schema.is_plain()
                    && covers(schema.kinds.as_deref(), self.old.kinds.as_deref()))
        };
        // Objects may be valid under two alternatives at once, which `oneOf` refuses.
        let kept = new
            .iter()
            .find(is_old)
            .filter(|_| scalar || !exclusive)
            .cloned();
        if let Some(kept) = kept {
            let added: Vec<_> = new
                .iter()
                .filter(|at| at.pointer != kept.pointer)
                .cloned()
                .collect();
            self.report_added(&added);
            return;
        }
        let rule: &'static Directed = if exclusive {
            &rules::WRAPPED_IN_ONE_OF
        } else {
            &rules::WRAPPED_IN_ANY_OF
        };
        let text = format!("is one of {} instead of one schema", names(new));
        self.report(rule, "", None, None, text);
    }

    /// Alternatives became one schema: when it was among them, the others are removed.
    fn compare_unwrapped(&mut self, old: &[Located<'a>]) {
        let shape = self.comparison.new.shape(&self.new_at);
        let kept = old
            .iter()
            .find(|at| self.comparison.old.shape(at) == shape)
            .cloned();
        if let Some(kept) = kept {
            let removed: Vec<_> = old
                .iter()
                .filter(|at| at.pointer != kept.pointer)
                .cloned()
                .collect();
            self.report_removed(&removed);
            return;
        }
        let text = format!("is one schema instead of one of {}", names(old));
        self.report(&rules::UNWRAPPED, "", None, None, text);
        let nearest = match_lists(self.comparison, old, std::slice::from_ref(&self.new_at));
        if let Some((before, after)) = nearest.pairs.first() {
            self.descend(before, after, self.context);
        }
    }
}

fn alternatives<'a>(schema: &Schema<'a>) -> Option<Vec<Located<'a>>> {
    schema.one_of.clone().or_else(|| schema.any_of.clone())
}

fn names(alternatives: &[Located<'_>]) -> String {
    alternatives
        .iter()
        .map(name_of)
        .collect::<Vec<_>>()
        .join(", ")
}

/// Finds which items belong together: by component, by content, by title, by the value of a
/// property that only they have, and at last by likeness.
pub(super) fn match_lists<'a>(
    comparison: &SchemaComparison<'_, 'a>,
    old: &[Located<'a>],
    new: &[Located<'a>],
) -> Matching<'a> {
    let mut matching = Matching {
        pairs: Vec::new(),
        removed: old.to_vec(),
        added: new.to_vec(),
    };
    let sources = (comparison.old, comparison.new);
    matching.pair_by(sources, |_, at| at.text("$ref").map(str::to_owned));
    matching.pair_by(sources, |source, at| Some(source.shape(at)));
    matching.pair_by(sources, |source, at| source.schema(at).component.clone());
    matching.pair_by(sources, |source, at| {
        source.schema(at).text("title").map(str::to_owned)
    });
    matching.pair_by(sources, |source, at| {
        Some(marks(source, &source.flattened(at))).filter(|marks| !marks.is_empty())
    });
    matching.pair_alike(sources);
    matching
}

impl<'a> Matching<'a> {
    /// Puts together what has the same key; what has none stays alone.
    fn pair_by<K: PartialEq>(
        &mut self,
        (old, new): (&Source<'a>, &Source<'a>),
        key: impl Fn(&Source<'a>, &Located<'a>) -> Option<K>,
    ) {
        if self.removed.is_empty() || self.added.is_empty() {
            return;
        }
        let mut keys: Vec<Option<K>> = self.added.iter().map(|at| key(new, at)).collect();
        for before in std::mem::take(&mut self.removed) {
            let wanted = key(old, &before);
            match keys
                .iter()
                .position(|known| known.is_some() && *known == wanted)
            {
                Some(index) => {
                    keys.remove(index);
                    self.pairs.push((before, self.added.remove(index)));
                }
                None => self.removed.push(before),
            }
        }
    }

    fn pair_alike(&mut self, (old, new): (&Source<'a>, &Source<'a>)) {
        for before in std::mem::take(&mut self.removed) {
            let schema = old.flattened(&before);
            match self
                .added
                .iter()
                .position(|after| alike(&schema, &new.flattened(after)))
            {
                Some(index) => self.pairs.push((before, self.added.remove(index))),
                None => self.removed.push(before),
            }
        }
    }
}

fn marks<'a>(source: &Source<'a>, schema: &Schema<'a>) -> Vec<(String, String)> {
    let mut marks: Vec<_> = schema
        .properties
        .iter()
        .filter_map(|(name, at)| {
            let property = source.schema(at);
            let [value] = property.values.as_deref()? else {
                return None;
            };
            Some(((*name).to_owned(), canonical(value)))
        })
        .collect();
    marks.sort();
    marks
}

/// Whether two schemas are more alike than not: the same types, and for objects at least half of
/// the properties.
fn alike(old: &Schema<'_>, new: &Schema<'_>) -> bool {
    // Two components of different names are two things.
    if old.component.is_some() && new.component.is_some() {
        return false;
    }
    let names = |schema: &Schema<'_>| -> Option<Vec<String>> {
        Some(
            schema
                .kinds
                .as_ref()?
                .iter()
                .map(|kind| kind.name.clone())
                .collect(),
        )
    };
    if names(old) != names(new) {
        return false;
    }
    let common = old
        .properties
        .keys()
        .filter(|name| new.properties.contains_key(*name))
        .count();
    let most = old.properties.len().max(new.properties.len());
    most == 0 && names(old).is_some() || most > 0 && common * 2 >= most
}
