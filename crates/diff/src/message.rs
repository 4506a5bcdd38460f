//! Builds the message of a change from its rule's template.

use super::change::Wording;
use super::compare::Draft;
use super::normalise::Source;
use super::rules::{Rule, Values};
use super::subject::{Detail, subject};
use super::value::show;
use document::Pointer;

/// A message, and what tells it from those of changes that are alike.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) struct Message {
    pub(super) text: String,
    pub(super) wording: Wording,
}

impl Message {
    /// Fills in the message of a rule. `has_values` says whether there is an old and a new value; `note`
    /// follows the message.
    pub(super) fn of(
        rule: &Rule,
        values: &Values<'_>,
        has_values: [bool; 2],
        note: Option<&str>,
    ) -> Self {
        let filled = |values: &Values<'_>| match note {
            Some(note) => format!("{} ({note})", rule.fill(values)),
            None => rule.fill(values),
        };
        let shown = |placeholder: &str, value: &str| {
            let is_shown = rule.message.contains(placeholder);
            is_shown.then(|| value.to_owned())
        };
        let (was_removed, was_added) = (has_values == [true, false], has_values == [false, true]);
        let common = Values {
            subject: "",
            old: if was_removed { "" } else { values.old },
            new: if was_added { "" } else { values.new },
            detail: values.detail,
        };
        Self {
            text: filled(values),
            wording: Wording {
                common: filled(&common),
                subject: shown("{subject}", values.subject),
                value: match (was_removed, was_added) {
                    (true, _) => shown("{old}", values.old),
                    (_, true) => shown("{new}", values.new),
                    _ => None,
                },
            },
        }
    }
}

/// Returns the message of a change.
pub(super) fn message(
    old: &Source<'_>,
    new: &Source<'_>,
    draft: &Draft,
    detail: Detail,
) -> Message {
    // The name of something that was removed is in the old document, any other in the new one.
    let was_removed = draft.new_value.is_none() && draft.old_value.is_some();
    let name = |source: &Source<'_>, pointer: &Pointer| {
        subject(
            source,
            &owner(pointer, draft.keyword),
            draft.direction,
            detail,
        )
    };
    let subject = match (&draft.old_pointer, &draft.new_pointer) {
        (Some(pointer), _) if was_removed => name(old, pointer),
        (_, Some(pointer)) => name(new, pointer),
        (Some(pointer), None) => name(old, pointer),
        (None, None) => "document".to_owned(),
    };
    let values = Values {
        subject: &subject,
        old: &show(&draft.old_value),
        new: &show(&draft.new_value),
        detail: &draft.detail,
    };
    let has_values = [draft.old_value.is_some(), draft.new_value.is_some()];
    let exemption = draft.effective_exemption().map(|it| it.reason());
    Message::of(draft.rule, &values, has_values, exemption)
}

/// Returns the location of the schema or object that has the keyword, which may be followed by a
/// name or an index and a name below it.
fn owner(pointer: &Pointer, keyword: &str) -> Pointer {
    if keyword.is_empty() {
        return pointer.clone();
    }
    let tokens: Vec<&str> = pointer.as_str().split('/').collect();
    let first = tokens.len().saturating_sub(3);
    tokens[first..]
        .iter()
        .position(|token| *token == keyword)
        .map_or_else(
            || pointer.clone(),
            |index| Pointer::from(tokens[..first + index].join("/").as_str()),
        )
}
