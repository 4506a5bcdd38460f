//! What is spelled the same in both documents, down to the last component that it refers to, and
//! so need not be looked into.

use std::collections::{HashMap, HashSet};

use serde_json::Value;

use crate::diff::normalise::{Located, Source};

/// The references whose targets are the same in both documents.
#[derive(Default)]
pub(crate) struct Same<'a> {
    references: HashSet<&'a str>,
    /// One keyword means the same on both sides.
    one_dialect: bool,
}

impl<'a> Same<'a> {
    pub(crate) fn between(old: &Source<'a>, new: &Source<'a>) -> Self {
        let mut targets: HashMap<&'a str, Vec<&'a str>> = HashMap::new();
        let mut waiting = Vec::new();
        references(old.root().value, &mut waiting);
        while let Some(reference) = waiting.pop() {
            if targets.contains_key(reference) {
                continue;
            }
            let target = |source: &Source<'a>| -> Option<Located<'a>> {
                source.at(&crate::document::Pointer::from_reference(reference)?)
            };
            let (Some(before), Some(after)) = (target(old), target(new)) else {
                continue;
            };
            if before.value == after.value {
                let mut inner = Vec::new();
                references(before.value, &mut inner);
                waiting.extend(&inner);
                targets.insert(reference, inner);
            }
        }
        // A target is not the same when something that it refers to is not.
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
        let one_dialect = old.is_3_0() == new.is_3_0();
        Self {
            references: targets.into_keys().collect(),
            one_dialect,
        }
    }

    /// Whether two values mean the same.
    pub(crate) fn holds(&self, old: &'a Value, new: &'a Value) -> bool {
        if !self.one_dialect || old != new {
            return false;
        }
        let mut inner = Vec::new();
        references(new, &mut inner);
        inner
            .iter()
            .all(|reference| self.references.contains(reference))
    }
}

/// Every reference in the value; a property that happens to be called `$ref` does no harm.
fn references<'a>(value: &'a Value, found: &mut Vec<&'a str>) {
    match value {
        Value::Object(members) => {
            for (name, value) in members {
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
