//! Compares the public API of the generated code of two documents.

mod behavior;
mod compare;
mod fold;
mod short;

use std::collections::BTreeSet;

use model::public_api::PublicApi;
use serde_json::Value;

use super::change::{Axis, Change};
use super::message::Message;
use super::rules::{Values, rust as rules};
use compare::ItemChange;

/// What is between features of which one is enough.
const OR: &str = " or ";

/// The comparison of two public APIs.
#[derive(Debug, Default)]
pub struct Compared {
    /// The changes of the public items.
    pub changes: Vec<Change>,
    /// The paths of the public items of the new code; empty if nothing changed.
    pub items: BTreeSet<String>,
}

/// Compares the public items.
pub fn compare(old: &PublicApi, new: &PublicApi) -> Compared {
    if old == new {
        return Compared::default();
    }
    let items = fold::fold(compare::compare(&old.items, &new.items));
    let features = compare::features(&old.features, &new.features);
    let mut changes: Vec<Change> = features.into_iter().chain(items).map(finish).collect();
    if changes.is_empty() && old.code != new.code {
        changes.push(finish(ItemChange {
            rule: &rules::IMPLEMENTATION_CHANGED,
            item: "the generated code".to_owned(),
            old: None,
            new: None,
            kind: String::new(),
            location: None,
            is_unused: false,
        }));
    }
    Compared {
        changes,
        items: new.items.keys().chain(&new.left_out).cloned().collect(),
    }
}

fn finish(change: ItemChange) -> Change {
    let (level, is_milder) = (change.level(), change.is_milder());
    let ItemChange {
        rule,
        item,
        old,
        new,
        kind,
        location: cause,
        is_unused: _,
    } = change;
    let shown = match (&old, &new) {
        (Some(old), Some(new)) if rule == &rules::SIGNATURE_CHANGED => {
            let (old, new) = short::difference(old, new);
            (Some(old), Some(new))
        }
        _ => (old.clone(), new.clone()),
    };
    let lists_features = [&rules::FEATURE_REQUIRED, &rules::FEATURE_DROPPED].contains(&rule);
    let code = |text: &Option<String>| match text {
        Some(text) if lists_features => format!("`{}`", text.replace(OR, &format!("`{OR}`"))),
        Some(text) => format!("`{text}`"),
        None => "none".to_owned(),
    };
    let values = Values {
        subject: &format!("`{item}`"),
        old: &code(&shown.0),
        new: &code(&shown.1),
        detail: &kind,
    };
    let has_values = [old.is_some(), new.is_some()];
    let note = is_milder.then_some("no operation uses the type");
    let message = Message::of(rule, &values, has_values, note);
    let (old, new): (Option<Value>, Option<Value>) = (old.map(Into::into), new.map(Into::into));
    Change {
        axis: Axis::Rust,
        rule,
        level,
        operations: Vec::new(),
        fingerprint: Change::fingerprint_of(
            rule,
            Some(&item.as_str().into()),
            old.as_ref(),
            new.as_ref(),
        ),
        message: message.text,
        wording: message.wording,
        item: Some(item),
        old_pointer: None,
        new_pointer: None,
        further: Vec::new(),
        old_value: old,
        new_value: new,
        hint: rule.hint_at(level),
        rename: None,
        cause,
        line: None,
    }
}
