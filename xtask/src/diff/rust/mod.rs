//! Comparing the generated code of two documents, as a crate that depends on it sees it.

mod compare;
mod item;
mod module;

use std::collections::BTreeMap;

use serde_json::Value;
use thiserror::Error;

use super::change::{Axis, Change};
use super::rules::Rule;
use compare::ItemChange;

/// Generated code: the text of every file by its name, relative to the folder that it is written
/// to.
pub type Files = BTreeMap<String, String>;

/// Generated code that cannot be read.
#[derive(Debug, Error)]
#[error("{file}: the generated code cannot be read: {message}; this is a fault of the generator")]
pub struct UnreadableCode {
    file: String,
    message: String,
}

/// What differs between the public items of two sides.
pub fn compare(old: &Files, new: &Files) -> Result<Vec<Change>, UnreadableCode> {
    if old == new {
        return Ok(Vec::new());
    }
    let (before, after) = (module::public_items(old)?, module::public_items(new)?);
    let mut changes: Vec<Change> = compare::compare(&before, &after)
        .into_iter()
        .map(finish)
        .collect();
    if changes.is_empty() {
        changes.push(finish(ItemChange {
            rule: &super::rules::rust::INNER_CHANGED,
            item: "the generated code".to_owned(),
            old: None,
            new: None,
            text: "differs where it cannot be seen from outside".to_owned(),
        }));
    }
    Ok(changes)
}

fn finish(change: ItemChange) -> Change {
    let ItemChange {
        rule,
        item,
        old,
        new,
        text,
    } = change;
    let (old, new) = (old.map(Into::into), new.map(Into::into));
    Change {
        axis: Axis::Rust,
        rule,
        level: rule.level,
        operations: Vec::new(),
        fingerprint: fingerprint(rule, &item, old.as_ref(), new.as_ref()),
        message: if item.starts_with("the ") {
            format!("{item} {text}")
        } else {
            format!("`{item}` {text}")
        },
        item: Some(item),
        old_pointer: None,
        new_pointer: None,
        old_value: old,
        new_value: new,
        remedy: rule.remedy,
    }
}

fn fingerprint(rule: &Rule, item: &str, old: Option<&Value>, new: Option<&Value>) -> String {
    Change::fingerprint_of(rule, Some(&item.into()), old, new)
}
