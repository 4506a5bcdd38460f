//! What an entry of a report names: operations, and what to do.

use std::borrow::Cow;

use serde_json::Value;

use crate::change::Change;
use crate::rules::operation;

/// An entry names at most this many operations beside its message, and this many other changes in a line.
pub(super) const MAX_NAMED: usize = 3;

/// How changes are grouped.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, clap::ValueEnum)]
pub enum GroupBy {
    /// By level; an entry names its operations.
    #[default]
    Change,
    /// By operation; a change of several operations is under each of them.
    Endpoint,
    /// By rule.
    Type,
}

/// Returns the hint of a change, with what replaces what where one name stands for another.
pub(super) fn what_to_do(change: &Change) -> Option<Cow<'_, str>> {
    let hint = change.hint.as_deref()?;
    Some(replacement(change).map_or(Cow::Borrowed(hint), Cow::Owned))
}

/// Returns what to call in place of what, where an operation moved. Of a type that changed, the message says
/// from what to what.
fn replacement(change: &Change) -> Option<String> {
    let is_moved = change.rule == &operation::OPERATION_MOVED;
    let name = |value: &Option<Value>| value.as_ref()?.as_str().map(str::to_owned);
    let (old, new) = (name(&change.old_value)?, name(&change.new_value)?);
    is_moved.then(|| format!("call `{new}` instead of `{old}`"))
}

/// Returns the operations that an entry names beside its message; `None` for the generated code and
/// for the document as a whole.
pub(super) fn scope(change: &Change) -> Option<String> {
    match change.operations.as_slice() {
        [] => None,
        few if few.len() <= MAX_NAMED => {
            let names: Vec<String> = few.iter().map(|it| format!("`{it}`")).collect();
            Some(names.join(", "))
        }
        many => Some(format!("{} operations", many.len())),
    }
}
