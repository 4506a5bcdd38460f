//! Builds the message of a change from its rule's template.

use super::compare::Draft;
use super::normalise::Source;
use super::rules::Values;
use super::subject::{Detail, subject};
use super::value::show;
use document::Pointer;

/// Returns the message of a change.
pub(super) fn message(old: &Source<'_>, new: &Source<'_>, draft: &Draft, detail: Detail) -> String {
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
    let message = draft.rule.fill(&Values {
        subject: &subject,
        old: &show(&draft.old_value),
        new: &show(&draft.new_value),
        detail: &draft.detail,
    });
    match draft.effective_exemption() {
        Some(exemption) => format!("{message} ({})", exemption.reason()),
        None => message,
    }
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
