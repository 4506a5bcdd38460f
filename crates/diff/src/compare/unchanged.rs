//! Finds schemas that are equal in both documents, including every component that they refer to, so
//! that they need no comparison.

use std::collections::{HashMap, HashSet};

use serde_json::Value;

use crate::normalise::{Located, Source};

/// The references whose targets are unchanged.
#[derive(Default)]
pub(crate) struct Unchanged<'a> {
    references: HashSet<&'a str>,
    /// Both documents have the same OpenAPI version, so that keywords have the same meaning.
    is_same_version: bool,
}

impl<'a> Unchanged<'a> {
    pub(crate) fn between(old: &Source<'a>, new: &Source<'a>) -> Self {
        let mut targets: HashMap<&'a str, Vec<&'a str>> = HashMap::new();
        let mut queue = Vec::new();
        references(old.root().value, &mut queue);
        while let Some(reference) = queue.pop() {
            if targets.contains_key(reference) {
                continue;
            }
            let target = |source: &Source<'a>| -> Option<Located<'a>> {
                source.at(&document::Pointer::from_reference(reference)?)
            };
            let (Some(before), Some(after)) = (target(old), target(new)) else {
                continue;
            };
            if before.value == after.value {
                let mut inner = Vec::new();
                references(before.value, &mut inner);
                queue.extend(&inner);
                targets.insert(reference, inner);
            }
        }
        // A target is changed if a target that it refers to is changed.
        let mut users: HashMap<&str, Vec<&'a str>> = HashMap::new();
        let mut broken: Vec<&'a str> = Vec::new();
        for (name, inner) in &targets {
            for reference in inner {
                users.entry(reference).or_default().push(name);
            }
            if inner
                .iter()
                .any(|reference| !targets.contains_key(reference))
            {
                broken.push(name);
            }
        }
        while let Some(name) = broken.pop() {
            if targets.remove(name).is_some() {
                broken.extend(users.get(name).into_iter().flatten());
            }
        }
        let is_same_version = old.is_3_0() == new.is_3_0();
        Self {
            references: targets.into_keys().collect(),
            is_same_version,
        }
    }

    /// Whether two schemas are unchanged.
    pub(crate) fn contains(&self, old: &'a Value, new: &'a Value) -> bool {
        if !self.is_same_version || old != new {
            return false;
        }
        let mut inner = Vec::new();
        references(new, &mut inner);
        inner
            .iter()
            .all(|reference| self.references.contains(reference))
    }
}

/// Collects every reference in the value. A property named `$ref` does no harm.
fn references<'a>(value: &'a Value, found: &mut Vec<&'a str>) {
    match value {
        Value::Object(entries) => {
            for (name, value) in entries {
                match value {
                    Value::String(reference) if name == "$ref" => found.push(reference),
                    _ => references(value, found),
                }
            }
        }
        Value::Array(items) => items.iter().for_each(|item| references(item, found)),
        _ => {}
    }
}
