//! Finds the replaced component that explains a change of the generated code.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::change::{Change, Rename};
use super::level::Level;
use super::rules::rust as rules;

/// Marks every breaking change of the generated code that the renames explain: with the old names
/// replaced, the item is still there, or the old type is the new one. `items` are the paths of the
/// public items of the new code.
pub(super) fn explain(changes: &mut [Change], items: &BTreeSet<String>, renames: &[Rename]) {
    if renames.is_empty() {
        return;
    }
    let names = Names::new(renames, items);
    let added = added_traits(changes);
    for change in changes.iter_mut().filter(|it| it.level == Level::Breaking) {
        let values = (&change.old_value, &change.new_value);
        let explained = match values {
            (Some(Value::String(old)), Some(Value::String(new))) => names.explain(old, new),
            (Some(Value::String(old)), None) if change.rule == &rules::TRAIT_REMOVED => {
                let added = change.item.as_ref().and_then(|item| added.get(item));
                let mut added = added.into_iter().flatten();
                added.find_map(|new| names.explain(old, new))
            }
            (_, None) if change.rule == &rules::ITEM_REMOVED => {
                let name = change
                    .item
                    .as_ref()
                    .and_then(|item| item.rsplit("::").next());
                name.and_then(|name| names.of(name))
            }
            _ => None,
        };
        if let Some(explained) = explained {
            let Explained { rename, old, new } = explained;
            change.rename = Some(rename.clone());
            change.hint = Some(format!("use `{new}` instead of `{old}`").into());
        }
    }
}

/// Returns the traits that each item implements only in the new code.
fn added_traits(changes: &[Change]) -> BTreeMap<String, Vec<String>> {
    let mut added: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for change in changes.iter().filter(|it| it.rule == &rules::TRAIT_ADDED) {
        if let (Some(item), Some(Value::String(name))) = (&change.item, &change.new_value) {
            added.entry(item.clone()).or_default().push(name.clone());
        }
    }
    added
}

/// The renames by the folded name of the old component, the longest name first.
struct Names<'r> {
    renames: Vec<(String, String, &'r Rename)>,
    /// The names of the public items of the new code, by their folded names.
    items: BTreeMap<String, &'r str>,
}

/// The rename that explains a change, and what of the code it replaces by what.
struct Explained<'r> {
    rename: &'r Rename,
    old: String,
    new: String,
}

impl<'r> Names<'r> {
    fn new(renames: &'r [Rename], items: &'r BTreeSet<String>) -> Self {
        let mut renames: Vec<_> = renames
            .iter()
            .map(|rename| (fold(&rename.old), fold(&rename.new), rename))
            .collect();
        renames.sort_by_key(|(old, ..)| std::cmp::Reverse(old.len()));
        let items = items.iter().filter_map(|path| path.rsplit("::").next());
        Self {
            renames,
            items: items.map(|name| (fold(name), name)).collect(),
        }
    }

    /// Returns the rename of a removed type: that of its component, or that of the component whose
    /// name its own begins with, if the new component has such a type.
    fn of(&self, name: &str) -> Option<Explained<'r>> {
        let folded = fold(name);
        self.renames.iter().find_map(|(old, new, rename)| {
            let rest = folded.strip_prefix(old.as_str())?;
            let replacement = self.items.get(&format!("{new}{rest}"))?;
            Some(Explained {
                rename,
                old: name.to_owned(),
                new: (*replacement).to_owned(),
            })
        })
    }

    /// Returns the rename that makes the old code equal to the new code.
    fn explain(&self, old: &str, new: &str) -> Option<Explained<'r>> {
        let (before, after) = (words(old), words(new));
        if before.len() != after.len() {
            return None;
        }
        let mut explained = None;
        for (was, is) in before.into_iter().zip(after) {
            let folded_was = folded(was);
            let mut renames = self.renames.iter();
            let found = renames.find(|(old, ..)| folded_was.starts_with(old));
            let replaced = match found {
                Some((old, new, rename)) => {
                    explained.get_or_insert_with(|| Explained {
                        rename,
                        old: was.to_owned(),
                        new: is.to_owned(),
                    });
                    format!("{new}{}", &folded_was[old.len()..])
                }
                None => folded_was,
            };
            if replaced != folded(is) {
                return None;
            }
        }
        explained
    }
}

/// Returns a name without case and separators, as a component and its type share it.
fn fold(name: &str) -> String {
    name.chars()
        .filter(|character| character.is_alphanumeric())
        .flat_map(char::to_lowercase)
        .collect()
}

/// Folds an identifier; other code stays.
fn folded(word: &str) -> String {
    if word.starts_with(is_part) {
        fold(word)
    } else {
        word.to_owned()
    }
}

fn is_part(character: char) -> bool {
    character.is_alphanumeric() || character == '_'
}

/// Returns the identifiers and the characters between them.
fn words(code: &str) -> Vec<&str> {
    let mut words = Vec::new();
    let mut rest = code;
    while let Some(first) = rest.chars().next() {
        let end = if is_part(first) {
            rest.find(|character| !is_part(character))
                .unwrap_or(rest.len())
        } else {
            first.len_utf8()
        };
        let (word, after) = rest.split_at(end);
        words.push(word);
        rest = after;
    }
    words
}
