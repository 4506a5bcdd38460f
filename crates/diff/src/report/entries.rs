//! Entries of a page: changes that are one change to those who read it.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use document::Pointer;
use indexmap::IndexMap;
use indexmap::map::Entry as Slot;
use serde_json::Value;

use super::page::what_to_do;
use crate::change::{Axis, Change, OperationKey};
use crate::level::Level;
use crate::rules::{Rule, operation, rust as rules};

/// The rules of operations with which what only they have goes, however that is.
const REMOVED: [&Rule; 3] = [
    &operation::OPERATION_REMOVED,
    &operation::OPERATION_REMOVED_BEFORE_SUNSET,
    &operation::OPERATION_REMOVED_WITH_INVALID_SUNSET,
];

/// A change with those that say the same again.
pub(super) struct Entry<'a> {
    pub(super) change: &'a Change,
    /// The same change of further parts of the same whole, with the names of these.
    pub(super) alike: Vec<(String, &'a Change)>,
    /// What it changes in the generated code without breaking it.
    pub(super) code: Vec<Entry<'a>>,
}

impl Entry<'_> {
    /// The number of changes in it.
    pub(super) fn count(&self) -> usize {
        1 + self.alike.len() + self.code.iter().map(Self::count).sum::<usize>()
    }

    /// Says of which further parts the change is, as ``and 2 more: `a`, `b` `` with what `named` makes of each.
    pub(super) fn others(&self, named: impl Fn(&(String, &Change)) -> String) -> Option<String> {
        let named: Vec<String> = self.alike.iter().map(named).collect();
        let count = named.len();
        (count > 0).then(|| format!("and {count} more: {}", named.join(", ")))
    }
}

/// The name of a part, with the fingerprint of its change.
pub(super) fn with_fingerprint((part, change): &(String, &Change)) -> String {
    format!("`{part}` (`{}`)", change.fingerprint)
}

/// What changes that are alike have in common.
#[derive(PartialEq, Eq, Hash)]
struct Kind<'a> {
    axis: Axis,
    rule: &'static str,
    level: Level,
    operations: &'a [OperationKey],
    /// What the changed parts are parts of; empty for items of their own.
    whole: String,
    values: [Option<String>; 2],
    /// The message around the name of the part.
    message: String,
    hint: Option<Cow<'a, str>>,
}

/// Returns the entries, in the order of their first changes. With `is_code_folded`, an entry has the
/// milder changes of the generated code at its location.
pub(super) fn entries(changes: &[Change], is_code_folded: bool) -> Vec<Entry<'_>> {
    let mut code = if is_code_folded {
        explained(changes)
    } else {
        BTreeMap::new()
    };
    let folded: BTreeSet<usize> = code.values().flatten().copied().collect();
    let listed = changes.iter().enumerate();
    let listed = listed.filter(|(index, _)| !folded.contains(index));
    alike(listed.map(|(index, change)| {
        let code = code.remove(&index).into_iter().flatten();
        (change, code.map(|index| &changes[index]).collect())
    }))
}

/// Merges changes that are alike, each with those of the generated code.
fn alike<'a>(changes: impl Iterator<Item = (&'a Change, Vec<&'a Change>)>) -> Vec<Entry<'a>> {
    let mut entries: IndexMap<Kind<'a>, (Entry<'a>, Vec<&'a Change>)> = IndexMap::new();
    for (change, explained) in changes {
        let (kind, part) = kind(change);
        match entries.entry(kind) {
            Slot::Occupied(mut entry) => {
                let (entry, code) = entry.get_mut();
                entry.alike.push((part, change));
                code.extend(explained);
            }
            Slot::Vacant(slot) => {
                let entry = Entry {
                    change,
                    alike: Vec::new(),
                    code: Vec::new(),
                };
                slot.insert((entry, explained));
            }
        }
    }
    let entries = entries.into_values();
    entries
        .map(|(mut entry, code)| {
            entry.code = merged(code);
            entry
        })
        .collect()
}

/// Merges changes that are alike, none of which has others.
fn merged(changes: Vec<&Change>) -> Vec<Entry<'_>> {
    alike(changes.into_iter().map(|it| (it, Vec::new())))
}

/// Returns what a change has in common with those that are alike, and the name of the part that changed.
fn kind(change: &Change) -> (Kind<'_>, String) {
    let (whole, part) = match &change.item {
        Some(item) => part_of_item(change, item),
        // A change of no part is alike to none.
        None => {
            part_of_schema(change).unwrap_or_else(|| (change.fingerprint.clone(), String::new()))
        }
    };
    let name = change.item.as_ref().unwrap_or(&part);
    let message = change.message.replace(&format!("`{name}`"), "``");
    // The name of what was added or removed is no value.
    let written = |value: &Option<Value>| {
        let value = value.as_ref().filter(|it| it.as_str() != Some(&part));
        value.map(ToString::to_string)
    };
    let kind = Kind {
        axis: change.axis,
        rule: change.rule.id,
        level: change.level,
        operations: &change.operations,
        whole,
        values: [written(&change.old_value), written(&change.new_value)],
        message: message.replace(&format!(".{name}`"), ".`"),
        hint: what_to_do(change),
    };
    (kind, part)
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

/// Returns the changes of the generated code that break nobody, by the change of the document at the
/// location that the code is made from, or at a keyword there; and what went with an operation that was
/// removed.
fn explained(changes: &[Change]) -> BTreeMap<usize, Vec<usize>> {
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
    let mut explained: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    for (index, change) in changes.iter().enumerate() {
        let at = change.cause.as_ref().map(Pointer::as_str);
        let causes = [&exact, &of_keywords].into_iter();
        let mut causes = causes.filter_map(|it| it.get(at?).copied());
        let went = [&rules::ITEM_REMOVED, &rules::METHOD_REMOVED].contains(&change.rule);
        let most = |cause: usize| match &changes[cause] {
            cause if went && REMOVED.contains(&cause.rule) => cause.level,
            cause => cause.level.min(Level::Compatible),
        };
        if let Some(cause) = causes.find(|cause| change.level <= most(*cause)) {
            explained.entry(cause).or_default().push(index);
        }
    }
    explained
}
