//! Reports each change once, with every operation and every location that it affects.

use indexmap::IndexMap;

use super::change::{Axis, Change, Occurrence, OperationKey};
use super::compare::{Draft, Finding};
use super::level::Level;
use super::message::{Message, message};
use super::normalise::Source;
use super::subject::Detail;

/// What is the same in all findings of one change at one location.
#[derive(PartialEq, Eq, Hash)]
struct Place {
    rule: &'static str,
    old_pointer: Option<document::Pointer>,
    new_pointer: Option<document::Pointer>,
    values: Values,
}

/// What is the same in one change at several locations: everything but the operation, the status and
/// the media type.
#[derive(PartialEq, Eq, Hash)]
struct Cause {
    rule: &'static str,
    level: Level,
    values: Values,
    message: Message,
}

#[derive(PartialEq, Eq, Hash)]
struct Values(Option<String>, Option<String>);

impl Values {
    fn of(draft: &Draft) -> Self {
        let written = |value: &Option<serde_json::Value>| value.as_ref().map(ToString::to_string);
        Self(written(&draft.old_value), written(&draft.new_value))
    }
}

/// Merges findings of the same change. The most serious changes come first, then by operation.
pub(super) fn group(old: &Source<'_>, new: &Source<'_>, changes: Vec<Finding>) -> Vec<Change> {
    let mut causes: IndexMap<Cause, Vec<Finding>> = IndexMap::new();
    for (operations, draft) in by_location(changes) {
        let cause = Cause {
            rule: draft.rule.id,
            level: draft.level(),
            values: Values::of(&draft),
            message: message(old, new, &draft, Detail::Unqualified),
        };
        causes.entry(cause).or_default().push((operations, draft));
    }
    let mut merged: Vec<Change> = causes
        .into_iter()
        .flat_map(|(cause, findings)| finish(old, new, cause.message, findings))
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

/// Merges the findings of one change at one location, with all operations that lead there.
fn by_location(changes: Vec<Finding>) -> Vec<Finding> {
    let mut places: IndexMap<Place, Finding> = IndexMap::new();
    for (affected, draft) in changes {
        let place = Place {
            rule: draft.rule.id,
            old_pointer: draft.old_pointer.clone(),
            new_pointer: draft.new_pointer.clone(),
            values: Values::of(&draft),
        };
        let (operations, kept) = places
            .entry(place)
            .or_insert_with(|| (Vec::new(), draft.clone()));
        // The most serious level of all operations is reported.
        if draft.level() > kept.level() {
            *kept = draft;
        }
        operations.extend(affected);
    }
    places.into_values().collect()
}

/// Returns the change that all findings have in common.
fn finish(
    old: &Source<'_>,
    new: &Source<'_>,
    unqualified: Message,
    findings: Vec<Finding>,
) -> Option<Change> {
    let mut operations: Vec<OperationKey> = Vec::new();
    let mut places: Vec<(Occurrence, Message)> = Vec::new();
    let mut kept: Option<Draft> = None;
    for (affected, draft) in findings {
        operations.extend(affected);
        let occurrence = Occurrence {
            old_pointer: draft.old_pointer.clone(),
            new_pointer: draft.new_pointer.clone(),
        };
        places.push((occurrence, message(old, new, &draft, Detail::Qualified)));
        kept.get_or_insert(draft);
    }
    operations.sort();
    operations.dedup();
    places.sort();
    let draft = kept?;
    let level = draft.level();
    let first = places.first()?.1.clone();
    let is_alike = places.iter().all(|(_, message)| *message == first);
    let message = if is_alike { first } else { unqualified };
    let fingerprint = Change::fingerprint_of(
        draft.rule,
        places.iter().filter_map(|(place, _)| place.anchor()),
        draft.old_value.as_ref(),
        draft.new_value.as_ref(),
    );
    let mut places = places.into_iter().map(|(place, _)| place);
    let Occurrence {
        old_pointer,
        new_pointer,
    } = places.next()?;
    Some(Change {
        axis: Axis::Wire,
        item: None,
        rule: draft.rule,
        level,
        operations,
        message: message.text,
        wording: message.wording,
        hint: draft.rule.hint_at(level),
        rename: None,
        cause: None,
        line: None,
        fingerprint,
        old_pointer,
        new_pointer,
        further: places.collect(),
        old_value: draft.old_value,
        new_value: draft.new_value,
    })
}
