//! Matches what both documents have, in linear time.

use std::collections::{HashMap, VecDeque};
use std::hash::Hash;

/// Takes the entries of the same key out of both lists, in the order of the old one. An entry without a key
/// stays, and of several with one key the first ones are matched.
pub(super) fn pair_by<Old, New, Key: Eq + Hash>(
    old: &mut Vec<Old>,
    new: &mut Vec<New>,
    old_key: impl Fn(&Old) -> Option<Key>,
    new_key: impl Fn(&New) -> Option<Key>,
) -> Vec<(Old, New)> {
    if old.is_empty() || new.is_empty() {
        return Vec::new();
    }
    let mut indices: HashMap<Key, VecDeque<usize>> = HashMap::new();
    for (index, entry) in new.iter().enumerate() {
        if let Some(key) = new_key(entry) {
            indices.entry(key).or_default().push_back(index);
        }
    }
    let mut left: Vec<Option<New>> = std::mem::take(new).into_iter().map(Some).collect();
    let mut pairs = Vec::new();
    for entry in std::mem::take(old) {
        let index = old_key(&entry).and_then(|key| indices.get_mut(&key)?.pop_front());
        match index.and_then(|index| left[index].take()) {
            Some(other) => pairs.push((entry, other)),
            None => old.push(entry),
        }
    }
    new.extend(left.into_iter().flatten());
    pairs
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_entries_of_a_key_are_matched_and_the_rest_keeps_its_order() {
        let (mut old, mut new) = (vec!["a1", "x", "b1", "a2"], vec!["b2", "y", "a3", "z"]);
        let key = |text: &&str| text.chars().next().filter(|it| "ab".contains(*it));
        let pairs = pair_by(&mut old, &mut new, key, key);
        assert_eq!(pairs, [("a1", "a3"), ("b1", "b2")]);
        assert_eq!((old, new), (vec!["x", "a2"], vec!["y", "z"]));
    }
}
