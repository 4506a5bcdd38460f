//! Telling each change once, with every operation that it reaches.

use std::collections::BTreeSet;

use indexmap::IndexMap;

use super::change::{Axis, Change, OperationKey};
use super::compare::{Draft, Finding};
use super::level::Level;
use super::normalise::Source;
use super::subject::subject;
use crate::document::Pointer;

#[derive(PartialEq, Eq, Hash)]
struct Key {
    rule: &'static str,
    old_pointer: Option<Pointer>,
    new_pointer: Option<Pointer>,
    old_value: Option<String>,
    new_value: Option<String>,
}

/// Puts findings of the same change together, the most serious first, then by operation.
pub(super) fn group(old: &Source<'_>, new: &Source<'_>, findings: Vec<Finding>) -> Vec<Change> {
    let mut groups: IndexMap<Key, (Draft, BTreeSet<OperationKey>)> = IndexMap::new();
    for (operation, draft) in findings {
        let key = Key {
            rule: draft.rule.id,
            old_pointer: draft.old_pointer.clone(),
            new_pointer: draft.new_pointer.clone(),
            old_value: draft.old_value.as_ref().map(ToString::to_string),
            new_value: draft.new_value.as_ref().map(ToString::to_string),
        };
        let (kept, operations) = groups
            .entry(key)
            .or_insert_with(|| (draft.clone(), BTreeSet::new()));
        // What breaks one of the operations is told as breaking.
        if draft.level() > kept.level() {
            *kept = draft;
        }
        operations.extend(operation);
    }
    let mut changes: Vec<Change> = groups
        .into_values()
        .map(|(draft, operations)| finish(old, new, draft, operations.into_iter().collect()))
        .collect();
    changes.sort_by(|one, other| {
        let place = |change: &Change| {
            (
                change.operations.first().cloned(),
                change.old_pointer.clone(),
            )
        };
        other
            .level
            .cmp(&one.level)
            .then_with(|| place(one).cmp(&place(other)))
    });
    changes
}

fn finish(
    old: &Source<'_>,
    new: &Source<'_>,
    draft: Draft,
    operations: Vec<OperationKey>,
) -> Change {
    let level = draft.level();
    // A removed thing is named by where it was, anything else by where it is.
    let removed = draft.new_value.is_none() && draft.old_value.is_some();
    let place = match (&draft.old_pointer, &draft.new_pointer) {
        (Some(old_pointer), _) if removed => subject(old, old_pointer),
        (_, Some(new_pointer)) => subject(new, new_pointer),
        (Some(old_pointer), None) => subject(old, old_pointer),
        (None, None) => "the document".to_owned(),
    };
    let message = format!("{place}{} {}", direction(&draft), draft.sentence());
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
        remedy: draft.rule.remedy.filter(|_| level >= Level::Maybe),
        fingerprint,
        old_pointer: draft.old_pointer,
        new_pointer: draft.new_pointer,
        old_value: draft.old_value,
        new_value: draft.new_value,
    }
}

/// A component may be sent as well as received; its place does not say which is meant.
fn direction(draft: &Draft) -> &'static str {
    let is_component = [&draft.old_pointer, &draft.new_pointer]
        .into_iter()
        .flatten()
        .any(|pointer| pointer.as_str().starts_with("/components/schemas/"));
    match draft.rule.id {
        id if is_component && id.starts_with("request-") => " in requests",
        id if is_component && id.starts_with("response-") => " in responses",
        _ => "",
    }
}
