//! A document as the list of what it defines: the unit in which pages are compared and merged.

use serde_json::{Map, Value};

use super::tree::{components, members};
use crate::openapi::Pointer;

/// One thing that a document defines, by its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Definition<'a> {
    /// The names that lead to it, such as `components`, `schemas`, `Pet`.
    pub place: Vec<&'a str>,
    pub value: &'a Value,
}

impl Definition<'_> {
    pub fn pointer(&self) -> Pointer {
        self.place
            .iter()
            .fold(Pointer::root(), |at, name| at.join(name))
    }
}

/// Every operation, every other member of a path item, every webhook and every component.
pub(super) fn definitions(document: &Value) -> Vec<Definition<'_>> {
    let mut found = Vec::new();
    for (path, item) in members(document, "paths") {
        for (name, value) in item.as_object().into_iter().flatten() {
            found.push(Definition {
                place: vec!["paths", path, name],
                value,
            });
        }
    }
    for (name, value) in members(document, "webhooks") {
        found.push(Definition {
            place: vec!["webhooks", name],
            value,
        });
    }
    for (section, name, value) in components(document) {
        found.push(Definition {
            place: vec!["components", section, name],
            value,
        });
    }
    found
}

/// What `document` has at `place`.
pub(super) fn get<'a>(document: &'a Value, place: &[&str]) -> Option<&'a Value> {
    place
        .iter()
        .try_fold(document, |value, name| value.get(name))
}

/// Puts `value` at `place`, with the objects that lead there.
pub(super) fn set(document: &mut Value, place: &[&str], value: Value) {
    match place {
        [] => *document = value,
        [name, rest @ ..] => {
            if !document.is_object() {
                *document = Value::Object(Map::new());
            }
            if let Some(members) = document.as_object_mut() {
                set(members.entry(*name).or_insert(Value::Null), rest, value);
            }
        }
    }
}
