//! The definitions of a document: the unit in which pages are compared and merged.

use serde_json::{Map, Value};

use super::tree::{components, entries};
use document::Pointer;

/// A definition and its location.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Definition<'a> {
    /// The names that lead to it, such as `components`, `schemas`, `Pet`.
    pub location: Vec<&'a str>,
    pub value: &'a Value,
}

impl Definition<'_> {
    pub fn pointer(&self) -> Pointer {
        self.location
            .iter()
            .fold(Pointer::root(), |at, name| at.join(name))
    }
}

/// Every operation, every other field of a path item, every webhook and every component.
pub(super) fn definitions(document: &Value) -> Vec<Definition<'_>> {
    let mut found = Vec::new();
    for (path, item) in entries(document, "paths") {
        for (name, value) in item.as_object().into_iter().flatten() {
            found.push(Definition {
                location: vec!["paths", path, name],
                value,
            });
        }
    }
    for (name, value) in entries(document, "webhooks") {
        found.push(Definition {
            location: vec!["webhooks", name],
            value,
        });
    }
    for (section, name, value) in components(document) {
        found.push(Definition {
            location: vec!["components", section, name],
            value,
        });
    }
    found
}

/// What `document` has at `location`.
pub(super) fn get<'a>(document: &'a Value, location: &[&str]) -> Option<&'a Value> {
    location
        .iter()
        .try_fold(document, |value, name| value.get(name))
}

/// Puts `value` at `location`, with the objects that lead there.
pub(super) fn set(document: &mut Value, location: &[&str], value: Value) {
    match location {
        [] => *document = value,
        [name, rest @ ..] => {
            if !document.is_object() {
                *document = Value::Object(Map::new());
            }
            if let Some(entries) = document.as_object_mut() {
                set(entries.entry(*name).or_insert(Value::Null), rest, value);
            }
        }
    }
}
