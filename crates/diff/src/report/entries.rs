//! Entries of a page: changes that are one change to those who read it.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use document::Pointer;
use indexmap::IndexMap;

use super::naming::{GroupBy, MAX_NAMED, scope, what_to_do};
use crate::change::Wording;
use crate::change::{Axis, Change, OperationKey};
use crate::level::Level;
use crate::rules::{Rule, operation, rust as rules};

/// The rules of operations with which what only they have goes, however that is.
const REMOVED: [&Rule; 3] = [
    &operation::OPERATION_REMOVED,
    &operation::OPERATION_REMOVED_BEFORE_SUNSET,
    &operation::OPERATION_REMOVED_WITH_INVALID_SUNSET,
];

/// At most this many other changes are named in a line.
const MAX_INLINE: usize = 10;

/// A change with those that say the same again.
pub(super) struct Entry<'a> {
    pub(super) change: &'a Change,
    /// The changes that are alike.
    pub(super) alike: Vec<Alike<'a>>,
    /// What it changes in the generated code without breaking it.
    pub(super) code: Vec<Entry<'a>>,
}

/// A change that is alike to the first one of its entry.
pub(super) struct Alike<'a> {
    pub(super) change: &'a Change,
    /// What it differs in, in code spans: the operations, what changed, and what was added or removed.
    pub(super) name: String,
}

impl Alike<'_> {
    /// Returns the name with the fingerprint.
    pub(super) fn with_fingerprint(&self) -> String {
        format!("{} (`{}`)", self.name, self.change.fingerprint)
    }
}

impl<'a> Entry<'a> {
    /// The number of changes in it.
    pub(super) fn count(&self) -> usize {
        1 + self.alike.len() + self.code.iter().map(Self::count).sum::<usize>()
    }

    /// The change and those that are alike.
    pub(super) fn changes(&self) -> impl Iterator<Item = &'a Change> {
        std::iter::once(self.change).chain(self.alike.iter().map(|it| it.change))
    }

    /// Says what else changed so, as ``and 2 more: `a`, `b` `` with what `named` makes of each.
    pub(super) fn others(&self, named: impl Fn(&Alike<'a>) -> String) -> Option<String> {
        let count = self.alike.len();
        let mut names: Vec<String> = self.alike.iter().take(MAX_INLINE).map(named).collect();
        if count > MAX_INLINE {
            names.push("…".to_owned());
        }
        // A name with operations has commas or colons of its own.
        let is_plain = |name: &String| !name.contains(", ") && !name.contains(": ");
        let is_plain = names.iter().all(is_plain);
        let names = names.join(if is_plain { ", " } else { "; " });
        (count > 0).then(|| format!("and {count} more: {names}"))
    }
}

/// What changes that are alike have in common, whatever they are of.
#[derive(PartialEq, Eq, Hash)]
struct Kind<'a> {
    axis: Axis,
    rule: &'static str,
    level: Level,
    message: &'a str,
    hint: Option<Cow<'a, str>>,
}

/// What the changed part is a part of.
#[derive(PartialEq, Eq, Hash)]
struct Whole<'a> {
    operations: &'a [OperationKey],
    of: String,
}

/// A change that is looked at.
struct Found<'a> {
    index: usize,
    change: &'a Change,
    /// The name of the part of the whole that changed.
    part: Option<String>,
    /// What it explains of the generated code.
    code: Vec<&'a Change>,
}

/// Returns the entries, in the order of their first changes. Unless they are grouped by rule, an entry has the
/// milder changes of the generated code at its location.
pub(super) fn entries(changes: &[Change], group_by: GroupBy) -> Vec<Entry<'_>> {
    let mut code = match group_by {
        GroupBy::Type => BTreeMap::new(),
        GroupBy::Change | GroupBy::Endpoint => explained(changes),
    };
    let folded: BTreeSet<usize> = code.values().flatten().copied().collect();
    let listed = changes.iter().enumerate();
    let listed = listed.filter(|(index, _)| !folded.contains(index));
    let listed = listed.map(|(index, change)| {
        let code = code.remove(&index).into_iter().flatten();
        (change, code.map(|index| &changes[index]).collect())
    });
    let most = match group_by {
        // An operation has its own changes only.
        GroupBy::Endpoint => usize::MAX,
        GroupBy::Change | GroupBy::Type => MAX_NAMED,
    };
    alike(listed, most)
}

/// Merges changes that are alike, each with those of the generated code: those of one whole, and those of
/// more than `most` wholes.
fn alike<'a>(
    changes: impl Iterator<Item = (&'a Change, Vec<&'a Change>)>,
    most: usize,
) -> Vec<Entry<'a>> {
    let mut kinds: IndexMap<Kind<'a>, IndexMap<Whole<'a>, Vec<Found<'a>>>> = IndexMap::new();
    for (index, (change, code)) in changes.enumerate() {
        let (whole, part) = whole(change);
        let found = Found {
            index,
            change,
            part,
            code,
        };
        let wholes = kinds.entry(kind(change)).or_default();
        wholes.entry(whole).or_default().push(found);
    }
    let mut merged: Vec<(usize, Entry<'a>)> = Vec::new();
    for wholes in kinds.into_values().flat_map(with_the_same_parts) {
        let is_one = wholes.len() > most;
        let mut wholes = wholes.into_iter();
        if is_one {
            let same = wholes.next().unwrap_or_default();
            merged.extend(entry(same, wholes.flatten().collect()));
        } else {
            merged.extend(wholes.filter_map(|same| entry(same, Vec::new())));
        }
    }
    merged.sort_by_key(|(index, _)| *index);
    merged.into_iter().map(|(_, entry)| entry).collect()
}

/// Returns the wholes to which the same parts were added, or from which they were removed, and those whose
/// parts changed.
fn with_the_same_parts<'a>(
    wholes: IndexMap<Whole<'a>, Vec<Found<'a>>>,
) -> impl Iterator<Item = Vec<Vec<Found<'a>>>> {
    let mut sets: IndexMap<Vec<String>, Vec<Vec<Found<'a>>>> = IndexMap::new();
    for found in wholes.into_values() {
        let is_its_own =
            |it: &&Found<'a>| it.change.old_value.is_some() != it.change.new_value.is_some();
        let parts = found.iter().filter(is_its_own);
        let parts = parts.filter_map(|it| it.part.clone()).collect();
        sets.entry(parts).or_default().push(found);
    }
    sets.into_values()
}

/// Returns the entry of changes of one whole and of others, with the index of the first one.
fn entry<'a>(same: Vec<Found<'a>>, others: Vec<Found<'a>>) -> Option<(usize, Entry<'a>)> {
    let mut same = same.into_iter();
    let Found {
        index,
        change,
        mut code,
        ..
    } = same.next()?;
    let others = others.into_iter().map(|it| Found { part: None, ..it });
    let mut alike = Vec::new();
    for other in same.chain(others) {
        alike.push(Alike {
            change: other.change,
            name: name(change, &other),
        });
        code.extend(other.code);
    }
    let code = code.into_iter().map(|it| (it, Vec::new()));
    let entry = Entry {
        change,
        alike,
        code: self::alike(code, MAX_NAMED),
    };
    Some((index, entry))
}

/// Names a change by what it differs in from the first one of its entry.
fn name(first: &Change, other: &Found<'_>) -> String {
    let change = other.change;
    let (wording, firsts) = (&change.wording, &first.wording);
    let operations = scope(change).filter(|_| change.operations != first.operations);
    let part = other.part.as_ref().map(|part| format!("`{part}`"));
    let subject = part.or(wording.subject.clone());
    let subject = subject.filter(|_| wording.subject != firsts.subject);
    let value = wording.value.clone();
    let value = value.filter(|_| wording.value != firsts.value);
    let names: Vec<String> = [operations, subject, value].into_iter().flatten().collect();
    let location = || {
        let at = deepest([&change.old_pointer, &change.new_pointer]).next();
        at.map_or_else(|| change.message.clone(), |at| format!("`{at}`"))
    };
    if names.is_empty() {
        location()
    } else {
        names.join(": ")
    }
}

/// Returns what a change has in common with those that are alike.
fn kind(change: &Change) -> Kind<'_> {
    Kind {
        axis: change.axis,
        rule: change.rule.id,
        level: change.level,
        message: &change.wording.common,
        hint: what_to_do(change),
    }
}

/// Returns what the changed part is a part of, and the name of the part.
fn whole(change: &Change) -> (Whole<'_>, Option<String>) {
    let Wording { subject, value, .. } = &change.wording;
    let subject = subject.as_deref().unwrap_or_default();
    let (of, part) = match (&change.item, part_of_schema(change)) {
        (Some(item), _) => {
            let (of, part) = part_of_item(change, item);
            (of, Some(part))
        }
        (None, Some((of, part))) => {
            let subject = subject.replace(&format!("`{part}`"), "``");
            let subject = subject.replace(&format!(".{part}`"), ".`");
            (format!("{of} {subject}"), Some(part))
        }
        // What is added to one subject, or removed from it, is like a part of it.
        (None, None) if value.is_some() => (subject.to_owned(), None),
        (None, None) => (change.fingerprint.clone(), None),
    };
    let operations = &change.operations;
    (Whole { operations, of }, part)
}

/// Returns the item that has the changed part, and the name of the part. Items that were added, removed or
/// documented as a whole are parts of the crate.
fn part_of_item(change: &Change, item: &str) -> (String, String) {
    let of_crate = [
        &rules::ITEM_ADDED,
        &rules::ITEM_REMOVED,
        &rules::DOCS_CHANGED,
    ];
    let (whole, part) = match item.rsplit_once("::") {
        Some(parts) if !of_crate.contains(&change.rule) => parts,
        _ => ("", item),
    };
    (whole.to_owned(), part.to_owned())
}

/// Returns the schema that has the changed property, and the name of the property.
fn part_of_schema(change: &Change) -> Option<(String, String)> {
    let at = deepest([&change.old_pointer, &change.new_pointer]).next()?;
    let (whole, rest) = at.as_str().rsplit_once("/properties/")?;
    let part = rest.split('/').next()?;
    let part = Pointer::from(format!("/{part}").as_str()).tokens().next()?;
    let is_alone = change.further.is_empty();
    is_alone.then(|| (whole.to_owned(), part))
}

/// Returns the pointers without one that leads to the other.
fn deepest(pointers: [&Option<Pointer>; 2]) -> impl Iterator<Item = &Pointer> {
    let [one, other] = pointers.map(Option::as_ref);
    let leads_to = |one: Option<&Pointer>, other: Option<&Pointer>| {
        let rest = one.and_then(|one| other?.as_str().strip_prefix(one.as_str()));
        rest.is_some_and(|rest| rest.starts_with('/'))
    };
    let one_leads = leads_to(one, other);
    let other_leads = leads_to(other, one);
    let one = one.filter(|_| !one_leads);
    one.into_iter().chain(other.filter(|_| !other_leads))
}

/// Returns the changes of the generated code that break nobody, by the change of the document that they
/// follow from; and what went with an operation that was removed.
fn explained(changes: &[Change]) -> BTreeMap<usize, Vec<usize>> {
    let mut explained: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    for (index, causes) in causes(changes) {
        let change = &changes[index];
        let went = [&rules::ITEM_REMOVED, &rules::METHOD_REMOVED].contains(&change.rule);
        let most = |cause: usize| match &changes[cause] {
            cause if went && REMOVED.contains(&cause.rule) => cause.level,
            cause => cause.level.min(Level::Compatible),
        };
        let mut causes = causes.into_iter();
        if let Some(cause) = causes.find(|cause| change.level <= most(*cause)) {
            explained.entry(cause).or_default().push(index);
        }
    }
    explained
}

/// Returns each change of the generated code with the changes of the document that it may follow from, the
/// nearest first: that at the location that the code is made from, and that at a keyword there.
pub(super) fn causes(changes: &[Change]) -> Vec<(usize, Vec<usize>)> {
    let mut exact: BTreeMap<&str, usize> = BTreeMap::new();
    let mut of_keywords: BTreeMap<&str, usize> = BTreeMap::new();
    let wire = changes.iter().enumerate();
    for (index, change) in wire.filter(|(_, it)| it.axis == Axis::Wire) {
        let further = change.further.iter();
        let further = further.flat_map(|it| deepest([&it.old_pointer, &it.new_pointer]));
        let pointers = deepest([&change.old_pointer, &change.new_pointer]);
        for pointer in pointers.chain(further) {
            let at = pointer.as_str();
            exact.entry(at).or_insert(index);
            if let Some((schema, _)) = at.rsplit_once('/') {
                of_keywords.entry(schema).or_insert(index);
            }
        }
    }
    let causes = changes.iter().enumerate().filter_map(|(index, change)| {
        let at = change.cause.as_ref()?.as_str();
        let causes = [&exact, &of_keywords].into_iter();
        let causes: Vec<usize> = causes.filter_map(|it| it.get(at).copied()).collect();
        (!causes.is_empty()).then_some((index, causes))
    });
    causes.collect()
}
