//! Reports each change once, with every operation that it affects.

use indexmap::IndexMap;

use super::change::{Axis, Change, OperationKey};
use super::compare::{Draft, Finding};
use super::level::Level;
use super::message::message;
use super::normalize::Source;
use document::Pointer;

#[derive(PartialEq, Eq, Hash)]
struct Key {
    rule: &'static str,
    old_pointer: Option<Pointer>,
    new_pointer: Option<Pointer>,
    old_value: Option<String>,
    new_value: Option<String>,
}

/// Merges findings of the same change. The most serious changes come first, then by operation.
pub(super) fn group(old: &Source<'_>, new: &Source<'_>, changes: Vec<Finding>) -> Vec<Change> {
    let mut groups: IndexMap<Key, (Draft, Vec<OperationKey>)> = IndexMap::new();
    for (affected, draft) in changes {
        let key = Key {
            rule: draft.rule.id,
            old_pointer: draft.old_pointer.clone(),
            new_pointer: draft.new_pointer.clone(),
            old_value: draft.old_value.as_ref().map(ToString::to_string),
            new_value: draft.new_value.as_ref().map(ToString::to_string),
        };
        let (kept, operations) = groups
            .entry(key)
            .or_insert_with(|| (draft.clone(), Vec::new()));
        // The most serious level of all operations is reported.
        if draft.level() > kept.level() {
            *kept = draft;
        }
        operations.extend(affected);
    }
    let mut merged: Vec<Change> = groups
        .into_values()
        .map(|(draft, mut operations)| {
            operations.sort();
            operations.dedup();
            finish(old, new, draft, operations)
        })
        .collect();
    merged.sort_by(|one, other| {
        let location = |change: &Change| {
            (
                change.operations.first().cloned(),
                change.old_pointer.clone(),
            )
        };
        other
            .level
            .cmp(&one.level)
            .then_with(|| location(one).cmp(&location(other)))
    });
    merged
}

fn finish(
    old: &Source<'_>,
    new: &Source<'_>,
    draft: Draft,
    operations: Vec<OperationKey>,
) -> Change {
    let level = draft.level();
    let message = message(old, new, &draft);
    let anchor = draft.old_pointer.as_ref().or(draft.new_pointer.as_ref());
    let fingerprint = Change::fingerprint_of(
        draft.rule,
        anchor,
        draft.old_value.as_ref(),
        draft.new_value.as_ref(),
    );
    Change {
        axis: Axis::Wire,
        item: None,
        rule: draft.rule,
        level,
        operations,
        message,
        hint: draft.rule.hint.filter(|_| level >= Level::Maybe),
        rename: None,
        line: None,
        fingerprint,
        old_pointer: draft.old_pointer,
        new_pointer: draft.new_pointer,
        old_value: draft.old_value,
        new_value: draft.new_value,
    }
}
