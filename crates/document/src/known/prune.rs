//! Removes from a file of ours what the published document defines by now.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

use super::Known;
use super::combine::{component, components_of, operations_of, stands_alone};
use crate::METHODS;

impl Known {
    /// The document without what `published` supersedes, and without the components that only this
    /// needs. A component that the rest needs gets the published definition, so that the document
    /// stays valid by itself. `None` if nothing is left.
    pub fn pruned(&self, published: &Value) -> Option<Value> {
        let mut pruned = self.document.clone();
        let theirs = operations_of(published);
        for ((method, shape), (path, _)) in operations_of(&self.document) {
            if theirs.contains_key(&(method, shape)) {
                remove_operation(&mut pruned, path, method);
            }
        }
        let needed = self.needed(published);
        let of_operations = crate::reached(&self.document);
        let mut roots = Vec::new();
        for (key, _) in components_of(&self.document) {
            let (section, name) = &key;
            let theirs = component(published, &key);
            let entries = &mut pruned["components"][section];
            let Some(entries) = entries.as_object_mut() else {
                continue;
            };
            match theirs {
                Some(theirs) if needed.contains(&key) => {
                    entries.insert(name.clone(), theirs.clone());
                    roots.push(theirs);
                }
                None if needed.contains(&key) || stands_alone(&key, &of_operations) => {}
                _ => {
                    entries.shift_remove(name);
                }
            }
        }
        for key in crate::reached_from(published, roots) {
            if let Some(theirs) = component(published, &key) {
                pruned["components"][&key.0][&key.1] = theirs.clone();
            }
        }
        remove_empty(&mut pruned);
        let is_left = |name: &str| {
            pruned
                .get(name)
                .and_then(Value::as_object)
                .is_some_and(|it| !it.is_empty())
        };
        (is_left("paths") || is_left("components")).then_some(pruned)
    }
}

/// Removes an operation, and its path where it was the last one.
fn remove_operation(document: &mut Value, path: &str, method: &str) {
    let Some(paths) = document["paths"].as_object_mut() else {
        return;
    };
    let Some(item) = paths.get_mut(path).and_then(Value::as_object_mut) else {
        return;
    };
    item.shift_remove(method);
    if !METHODS.iter().any(|method| item.contains_key(*method)) {
        paths.shift_remove(path);
    }
}

/// Removes sections of the components without an entry, and tags without an operation.
fn remove_empty(document: &mut Value) {
    if let Some(components) = document
        .get_mut("components")
        .and_then(Value::as_object_mut)
    {
        components.retain(|_, entries| !entries.as_object().is_some_and(Map::is_empty));
    }
    let used: BTreeSet<String> = operations_of(document)
        .values()
        .filter_map(|(_, at)| at.value.get("tags")?.as_array())
        .flatten()
        .filter_map(|tag| tag.as_str().map(str::to_owned))
        .collect();
    if let Some(tags) = document.get_mut("tags").and_then(Value::as_array_mut) {
        tags.retain(|tag| tag["name"].as_str().is_some_and(|name| used.contains(name)));
    }
}
