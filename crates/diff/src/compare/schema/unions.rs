//! `oneOf` and `anyOf`: matches the old subschemas with the new ones.

use std::hash::Hash;

use super::{SchemaComparison, Step};
use crate::compare::matching::pair_by;
use crate::normalise::{Located, Schema, Source, canonical, covers};
use crate::rules::schema_structure as rules;
use document::schema::{Keyword, TypeName, Types};

/// How many pairs of subschemas are looked at for similarity. More are those of large unions of which nothing
/// else is alike.
const MAX_SIMILAR: usize = 100_000;

/// The matched subschemas of two lists, and those of one side only.
pub(super) struct Matching<'a> {
    pub(super) pairs: Vec<(Located<'a>, Located<'a>)>,
    pub(super) removed: Vec<Located<'a>>,
    pub(super) added: Vec<Located<'a>>,
}

impl<'a> Step<'_, '_, 'a> {
    /// Compares `oneOf` and `anyOf`. Returns whether nothing else is left to compare.
    pub(super) fn compare_unions(&mut self) -> bool {
        match (union(&self.old), union(&self.new)) {
            (None, None) => false,
            (Some(old), Some(new)) => {
                self.compare_lists(&old, &new);
                false
            }
            (None, Some(new)) if self.old.has_constraints() && !self.new.has_constraints() => {
                self.compare_wrapped(&new);
                true
            }
            (Some(old), None) if self.new.has_constraints() && !self.old.has_constraints() => {
                self.compare_unwrapped(&old);
                true
            }
            (None, Some(_)) => {
                self.report(&rules::UNION_ADDED, None, None, None).detail = describe(&self.new);
                false
            }
            (Some(_), None) => {
                self.report(&rules::UNION_REMOVED, None, None, None).detail = describe(&self.old);
                false
            }
        }
    }

    fn compare_lists(&mut self, old: &[Located<'a>], new: &[Located<'a>]) {
        let matching = match_lists(self.comparison, old, new);
        for (before, after) in &matching.pairs {
            self.compare_deprecation(before, after);
            self.descend(before, after, self.context);
        }
        self.report_subschemas_added(&matching.added);
        self.report_subschemas_removed(&matching.removed);
        match (self.old.one_of.is_some(), self.new.one_of.is_some()) {
            (true, false) => {
                self.report(&rules::ONE_OF_BECAME_ANY_OF, None, None, None);
            }
            (false, true) => {
                self.report(&rules::ANY_OF_BECAME_ONE_OF, None, None, None);
            }
            _ => {}
        }
    }

    fn report_subschemas_added(&mut self, added: &[Located<'a>]) {
        let (rule, keyword) = if self.new.one_of.is_some() {
            (&rules::ONE_OF_ADDED, Keyword::OneOf)
        } else {
            (&rules::ANY_OF_ADDED, Keyword::AnyOf)
        };
        for at in added {
            self.report_added(rule, Some(keyword), at, at.value.clone())
                .detail = name_of(at);
        }
    }

    fn report_subschemas_removed(&mut self, removed: &[Located<'a>]) {
        let (rule, keyword) = if self.old.one_of.is_some() {
            (&rules::ONE_OF_REMOVED, Keyword::OneOf)
        } else {
            (&rules::ANY_OF_REMOVED, Keyword::AnyOf)
        };
        for at in removed {
            self.report_removed(rule, Some(keyword), at, at.value.clone())
                .detail = name_of(at);
        }
    }

    /// Compares a schema that became a union. If the schema is in the union, the others were added.
    fn compare_wrapped(&mut self, new: &[Located<'a>]) {
        let shape = self.comparison.old.shape(&self.old_at);
        let new_source = self.comparison.new;
        let is_scalar = !self.old.accepts("object") && !self.old.accepts("array");
        let is_exclusive = self.new.one_of.is_some();
        let is_old = |at: &&Located<'a>| {
            let schema = new_source.schema(at);
            new_source.shape(at) == shape
                || (self.old.is_plain()
                    && schema.is_plain()
                    && covers(schema.kinds.as_deref(), self.old.kinds.as_deref()))
        };
        // An object may be valid under two subschemas at once, which `oneOf` rejects.
        let is_apart = |kept: &&Located<'a>| {
            let mut others = new.iter().filter(|at| at.pointer != kept.pointer);
            others.all(|other| new_source.is_disjoint(kept, other))
        };
        let kept = new
            .iter()
            .find(is_old)
            .filter(|kept| is_scalar || !is_exclusive || is_apart(kept))
            .cloned();
        if let Some(kept) = kept {
            let added: Vec<_> = new
                .iter()
                .filter(|at| at.pointer != kept.pointer)
                .cloned()
                .collect();
            self.report_subschemas_added(&added);
            return;
        }
        let rule = if is_exclusive {
            &rules::WRAPPED_IN_ONE_OF
        } else {
            &rules::WRAPPED_IN_ANY_OF
        };
        self.report(rule, None, None, None).detail = describe(&self.new);
    }

    /// Compares a union that became one schema. If the schema was in the union, the others were
    /// removed.
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
            self.report_subschemas_removed(&removed);
            return;
        }
        self.report(&rules::UNION_UNWRAPPED, None, None, None)
            .detail = describe(&self.old);
        let nearest = match_lists(self.comparison, old, std::slice::from_ref(&self.new_at));
        if let Some((before, after)) = nearest.pairs.first() {
            self.descend(before, after, self.context);
        }
    }
}

fn union<'a>(schema: &Schema<'a>) -> Option<Vec<Located<'a>>> {
    schema.one_of.clone().or_else(|| schema.any_of.clone())
}

/// Returns a union for a message: `oneOf` or `anyOf`, and its subschemas.
fn describe(schema: &Schema<'_>) -> String {
    let (keyword, list) = match (&schema.one_of, &schema.any_of) {
        (Some(list), _) => ("oneOf", list.as_slice()),
        (None, list) => ("anyOf", list.as_deref().unwrap_or_default()),
    };
    let mut names: Vec<String> = list.iter().map(name_of).collect();
    names.dedup();
    match names.as_slice() {
        [only] if list.len() > 1 => format!("`{keyword}` of {} {only}s", list.len()),
        _ => format!("`{keyword}` of {}", names.join(", ")),
    }
}

/// Matches subschemas: by reference, by content, by component, by title, by the constants of their
/// properties, and finally by similarity.
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
    matching.pair_by(sources, |_, at| {
        at.str(Keyword::Ref.name()).map(str::to_owned)
    });
    matching.pair_by(sources, |source, at| Some(source.shape(at)));
    matching.pair_by(sources, |source, at| source.schema(at).component.clone());
    matching.pair_by(sources, |source, at| {
        source.schema(at).str(Keyword::Title).map(str::to_owned)
    });
    matching.pair_by(sources, |source, at| {
        Some(constants(source, &source.flattened(at))).filter(|it| !it.is_empty())
    });
    matching.pair_similar(sources);
    matching
}

impl<'a> Matching<'a> {
    /// Matches subschemas of the same key; a subschema without a key stays unmatched.
    fn pair_by<K: Eq + Hash>(
        &mut self,
        (old, new): (&Source<'a>, &Source<'a>),
        key: impl Fn(&Source<'a>, &Located<'a>) -> Option<K>,
    ) {
        let (before, after) = (
            |at: &Located<'a>| key(old, at),
            |at: &Located<'a>| key(new, at),
        );
        let pairs = pair_by(&mut self.removed, &mut self.added, before, after);
        self.pairs.extend(pairs);
    }

    fn pair_similar(&mut self, (old, new): (&Source<'a>, &Source<'a>)) {
        let mut comparisons = MAX_SIMILAR;
        for before in std::mem::take(&mut self.removed) {
            let schema = old.flattened(&before);
            let candidates = self.added.iter().take(comparisons);
            comparisons -= candidates.len();
            let mut candidates = candidates.enumerate();
            match candidates
                .find(|(_, after)| is_similar(&schema, &new.flattened(after)))
                .map(|(index, _)| index)
            {
                Some(index) => self.pairs.push((before, self.added.remove(index))),
                None => self.removed.push(before),
            }
        }
    }
}

/// Returns the properties that accept one value only, with that value.
fn constants<'a>(source: &Source<'a>, schema: &Schema<'a>) -> Vec<(String, String)> {
    let mut constants: Vec<_> = schema
        .properties
        .iter()
        .filter_map(|(name, at)| {
            let property = source.schema(at);
            let [value] = property.values.as_ref()?.as_slice() else {
                return None;
            };
            Some(((*name).to_owned(), canonical(value)))
        })
        .collect();
    constants.sort();
    constants
}

/// Whether two schemas have the same types, and objects at least half of the properties.
fn is_similar(old: &Schema<'_>, new: &Schema<'_>) -> bool {
    // Components of different names are different schemas.
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

/// Returns the name of a subschema for a message.
pub(super) fn name_of(at: &Located<'_>) -> String {
    if let Some(reference) = at.str(Keyword::Ref.name()) {
        return format!("`{}`", reference.rsplit('/').next().unwrap_or(reference));
    }
    if let Some(title) = at.str(Keyword::Title.name()) {
        return format!("`{title}`");
    }
    match Types::of(at.value) {
        Some(Types::One(TypeName::Known(kind))) => format!("unnamed {kind} subschema"),
        _ => "unnamed subschema".to_owned(),
    }
}
