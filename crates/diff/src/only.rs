//! Restricts a comparison to some operations.

use std::collections::BTreeSet;
use std::str::FromStr;

use regress::Regex;
use serde_json::{Map, Value};

use super::Comparison;
use super::change::{Axis, Change, OperationKey};
use super::level::Level;
use super::rules::operation as rules;
use document::{METHODS, PathTemplate, Resolver, path_items};

/// A pattern of operations: `GET /sources*`, or `/sources*` for every method. `*` stands for any
/// characters, and the names of path parameters do not count.
#[derive(Clone, Debug)]
pub struct OperationPattern {
    text: String,
    regex: Regex,
}

impl FromStr for OperationPattern {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let error =
            || format!("`{text}` is not an operation; write it as `GET /pets*` or `/pets*`");
        let (method, path) = match text.trim().split_once(' ') {
            Some((method, path)) => (method.to_uppercase(), path.trim()),
            None => ("*".to_owned(), text.trim()),
        };
        let is_method = method == "*" || METHODS.contains(&method.to_lowercase().as_str());
        if !is_method || !path.starts_with(['/', '*']) {
            return Err(error());
        }
        let pattern = format!("{method} {}", PathTemplate::parse(path).shape());
        Ok(Self {
            text: text.to_owned(),
            regex: wildcards(&pattern).ok_or_else(error)?,
        })
    }
}

/// Returns the regular expression of a pattern in which `*` stands for any characters.
pub(crate) fn wildcards(pattern: &str) -> Option<Regex> {
    let escaped: String = pattern
        .chars()
        .map(|character| match character {
            '*' => ".*".to_owned(),
            other if other.is_alphanumeric() || matches!(other, ' ' | '/' | '-' | '_') => {
                other.to_string()
            }
            other => format!("\\{other}"),
        })
        .collect();
    Regex::new(&format!("^{escaped}$")).ok()
}

impl OperationPattern {
    pub(crate) fn matches(&self, operation: &OperationKey) -> bool {
        let path = PathTemplate::parse(&operation.path).shape();
        self.regex
            .find(&format!("{} {path}", operation.method))
            .is_some()
    }
}

/// The operations that a comparison is restricted to.
pub struct Only<'p> {
    patterns: &'p [OperationPattern],
    /// Operations that moved from a matching path.
    moved: BTreeSet<OperationKey>,
}

impl<'p> Only<'p> {
    /// Restricts the comparison to the operations that match a pattern, in the old or in the new
    /// document. Fails if a pattern matches no operation.
    pub fn apply(
        patterns: &'p [OperationPattern],
        (old, new): (&Value, &Value),
        comparison: &mut Comparison,
    ) -> anyhow::Result<Self> {
        let all: Vec<OperationKey> = [old, new].into_iter().flat_map(operations).collect();
        for pattern in patterns {
            if !all.iter().any(|operation| pattern.matches(operation)) {
                anyhow::bail!(
                    "no operation matches `{}`; write operations as `GET /pets`, with `*` for any characters",
                    pattern.text
                );
            }
        }
        let mut only = Self {
            patterns,
            moved: BTreeSet::new(),
        };
        only.moved = comparison
            .changes
            .iter()
            .filter(|change| change.rule == &rules::OPERATION_MOVED)
            .filter(|change| only.has_moved(change))
            .flat_map(|change| change.operations.clone())
            .collect();
        comparison.changes.retain_mut(|change| {
            let is_global = change.operations.is_empty();
            change
                .operations
                .retain(|operation| only.includes(operation));
            // Changes of the whole document concern everyone if they can break.
            let is_serious = is_global && change.level >= Level::Maybe;
            change.axis == Axis::Wire && (is_serious || !change.operations.is_empty())
        });
        comparison.only = patterns.iter().map(|it| it.text.clone()).collect();
        Ok(only)
    }

    fn includes(&self, operation: &OperationKey) -> bool {
        self.moved.contains(operation) || self.patterns.iter().any(|it| it.matches(operation))
    }

    fn has_moved(&self, change: &Change) -> bool {
        let path = change.old_value.as_ref().and_then(Value::as_str);
        let old = change.operations.first().zip(path);
        old.is_some_and(|(operation, path)| {
            self.includes(&OperationKey {
                path: path.into(),
                method: operation.method.clone(),
            })
        })
    }

    /// Returns the document with these operations and the components that they use.
    pub fn prune(&self, document: &Value) -> Value {
        let mut pruned = document.clone();
        let mut paths = Map::new();
        for item in path_items(&Resolver::new(document), "paths")
            .into_iter()
            .flatten()
        {
            let mut object = Map::new();
            // A field beside `$ref` takes precedence, so the target is copied first.
            for layer in item.layers().iter().rev() {
                let fields = layer.value.as_object().into_iter().flatten();
                object.extend(fields.map(|(name, value)| (name.clone(), value.clone())));
            }
            object.remove("$ref");
            object.retain(|name, _| {
                !METHODS.contains(&name.as_str())
                    || self.includes(&OperationKey {
                        path: item.key.into(),
                        method: name.to_uppercase().into(),
                    })
            });
            if METHODS.iter().any(|method| object.contains_key(*method)) {
                paths.insert(item.key.to_owned(), Value::Object(object));
            }
        }
        let used = used_components(document, &paths);
        if let Some(schemas) = pruned.pointer_mut("/components/schemas")
            && let Some(schemas) = schemas.as_object_mut()
        {
            schemas.retain(|name, _| used.contains(name));
        }
        if let Some(document) = pruned.as_object_mut() {
            document.insert("paths".to_owned(), Value::Object(paths));
            document.remove("webhooks");
        }
        pruned
    }
}

fn operations(document: &Value) -> Vec<OperationKey> {
    document::operations(&Resolver::new(document))
        .iter()
        .map(|operation| OperationKey {
            path: operation.path().into(),
            method: operation.method.to_uppercase().into(),
        })
        .collect()
}

/// Returns the names of the schema components that `paths` refer to, directly or not.
fn used_components(document: &Value, paths: &Map<String, Value>) -> BTreeSet<String> {
    let mut used = BTreeSet::new();
    let mut queue = Vec::new();
    for item in paths.values() {
        strings(item, &mut queue);
    }
    let mut seen = BTreeSet::new();
    while let Some(text) = queue.pop() {
        // Discriminator mappings are references too, so every string is looked at.
        let Some(pointer) = text
            .strip_prefix('#')
            .filter(|it| it.starts_with("/components/"))
        else {
            continue;
        };
        if !seen.insert(text) {
            continue;
        }
        let Some(pointer) = document::Pointer::from_reference(&format!("#{pointer}")) else {
            continue;
        };
        let tokens: Vec<String> = pointer.tokens().take(3).collect();
        if let [_, kind, name] = tokens.as_slice()
            && kind == "schemas"
        {
            used.insert(name.clone());
        }
        let component = document::Pointer::from_tokens(tokens);
        if let Some(target) = document.pointer(component.as_str()) {
            strings(target, &mut queue);
        }
    }
    used
}

fn strings<'a>(value: &'a Value, found: &mut Vec<&'a str>) {
    match value {
        Value::String(text) => found.push(text),
        Value::Array(items) => items.iter().for_each(|item| strings(item, found)),
        Value::Object(properties) => properties.values().for_each(|value| strings(value, found)),
        _ => {}
    }
}
