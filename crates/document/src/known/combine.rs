//! Completes a published document with what is known besides.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value};

use super::{Known, Superseded};
use crate::{Component, Located, ObjectKind, PathTemplate, Pointer, Position, Resolver, keywords};

/// The fields of a document that hold for every operation without its own.
const INHERITED: [&str; 2] = ["security", "servers"];

/// Adds to `document` what `known` has besides, in order. Returns what of `known` is superseded, apart
/// from components that are the same and that other definitions of the file need, which makes the file
/// valid by itself.
pub fn combine(document: &mut Value, known: &[Known]) -> Vec<Superseded> {
    let mut superseded = Vec::new();
    let mut by = "the published document";
    for known in known {
        superseded.extend(known.add_to(document, by));
        by = "the published document or an earlier file";
    }
    superseded
}

/// The operations of a document by method and shape of the path, with the path and the operation.
pub(super) type Operations<'a> = BTreeMap<(&'static str, String), (&'a str, Located<'a>)>;

pub(super) fn operations_of(document: &Value) -> Operations<'_> {
    let resolver = Resolver::new(document);
    let found = crate::operations(&resolver).into_iter();
    found
        .map(|operation| {
            let path = operation.path_item.key;
            let shape = shape_of(path);
            let at = resolver.resolve(operation.at.clone());
            (
                (operation.method, shape),
                (path, at.unwrap_or(operation.at)),
            )
        })
        .collect()
}

fn shape_of(path: &str) -> String {
    PathTemplate::parse(path).shape()
}

/// The components of a document.
pub(super) fn components_of(document: &Value) -> impl Iterator<Item = (Component, &Value)> {
    let sections = document.get("components").and_then(Value::as_object);
    sections
        .into_iter()
        .flatten()
        .flat_map(|(section, entries)| {
            let entries = entries.as_object().into_iter().flatten();
            entries.map(|(name, value)| ((section.clone(), name.clone()), value))
        })
}

pub(super) fn component<'a>(document: &'a Value, (section, name): &Component) -> Option<&'a Value> {
    document.get("components")?.get(section)?.get(name)
}

impl Known {
    fn add_to(&self, document: &mut Value, by: &str) -> Vec<Superseded> {
        let published = document.clone();
        let superseded = self.superseded_by(&published, by);
        let theirs = operations_of(&published);
        let paths = object_in(object(document), "paths");
        let mut keys: BTreeMap<String, String> = paths
            .keys()
            .map(|key| (shape_of(key), key.clone()))
            .collect();
        for ((method, shape), (path, at)) in operations_of(&self.document) {
            let key = keys.entry(shape.clone()).or_insert_with(|| path.to_owned());
            if theirs.contains_key(&(method, shape)) {
                continue;
            }
            let mut operation = self.whole_operation(path, at.value, &published);
            if key != path {
                self.rename_parameters(&mut operation, path, key);
            }
            object_in(paths, key).insert(method.to_owned(), operation);
        }
        for ((section, name), value) in components_of(&self.document) {
            let section = object_in(object_in(object(document), "components"), &section);
            section.entry(name).or_insert_with(|| value.clone());
        }
        for (name, value) in self.document["webhooks"].as_object().into_iter().flatten() {
            let webhooks = object_in(object(document), "webhooks");
            webhooks
                .entry(name.clone())
                .or_insert_with(|| value.clone());
        }
        add_tags(document, &self.document);
        superseded
    }

    /// What `published` defines as well. A component that is the same and that a definition of ours
    /// needs, which `published` lacks, is left out.
    pub(super) fn superseded_by(&self, published: &Value, by: &str) -> Vec<Superseded> {
        let theirs = operations_of(published);
        let mut found = Vec::new();
        for ((method, shape), (path, ours)) in operations_of(&self.document) {
            let Some((_, theirs)) = theirs.get(&(method, shape)) else {
                continue;
            };
            let id = |operation: &Value| operation["operationId"].as_str().map(str::to_owned);
            found.push(Superseded {
                origin: self.origin.clone(),
                location: ours.pointer.clone(),
                name: format!("{} {path}", method.to_uppercase()),
                by: by.to_owned(),
                renamed: id(ours.value).filter(|ours| id(theirs.value).as_ref() != Some(ours)),
                differences: differences(ours.value, theirs.value, ObjectKind::Other),
            });
        }
        let needed = self.needed(published);
        for (key, ours) in components_of(&self.document) {
            let Some(theirs) = component(published, &key) else {
                continue;
            };
            let kind = Position::ROOT
                .child("components")
                .child(&key.0)
                .child(&key.1);
            let differences = differences(ours, theirs, kind.kind().unwrap_or(ObjectKind::Other));
            if differences.is_empty() && needed.contains(&key) {
                continue;
            }
            let (section, name) = key;
            found.push(Superseded {
                origin: self.origin.clone(),
                location: Pointer::from_tokens(["components", &section, &name]),
                name: format!("{section}/{name}"),
                by: by.to_owned(),
                renamed: None,
                differences,
            });
        }
        found
    }

    /// An operation with what it inherits from its path item, and from the document where `published`
    /// has something else there.
    fn whole_operation(&self, path: &str, operation: &Value, published: &Value) -> Value {
        let mut whole = operation.clone();
        let Some(fields) = whole.as_object_mut() else {
            return whole;
        };
        for name in INHERITED {
            let ours = self.document.get(name);
            let null = Value::Null;
            let theirs = published.get(name).unwrap_or(&null);
            if let Some(ours) = ours
                && !differences(ours, theirs, ObjectKind::Other).is_empty()
            {
                fields.entry(name).or_insert_with(|| ours.clone());
            }
        }
        let item = &self.document["paths"][path];
        for name in ["summary", "description", "servers"] {
            if let Some(shared) = item.get(name) {
                fields.entry(name).or_insert_with(|| shared.clone());
            }
        }
        if let Some(shared) = item.get("parameters").and_then(Value::as_array) {
            let own = fields
                .entry("parameters")
                .or_insert_with(|| Vec::<Value>::new().into());
            if let Some(own) = own.as_array_mut() {
                let is_same = |one: &Value, other: &Value| {
                    one["name"] == other["name"] && one["in"] == other["in"]
                };
                let added = shared
                    .iter()
                    .filter(|it| !own.iter().any(|own| is_same(own, it)));
                let added: Vec<Value> = added.cloned().collect();
                own.extend(added);
            }
        }
        whole
    }

    /// Gives the path parameters of an operation the names that they have in the path `key`.
    fn rename_parameters(&self, operation: &mut Value, path: &str, key: &str) {
        let resolver = Resolver::new(&self.document);
        let (ours, theirs) = (PathTemplate::parse(path), PathTemplate::parse(key));
        let names: BTreeMap<&str, &str> = ours.parameters().zip(theirs.parameters()).collect();
        let parameters = operation
            .get_mut("parameters")
            .and_then(Value::as_array_mut);
        for parameter in parameters.into_iter().flatten() {
            let reference = parameter["$ref"].as_str().and_then(Pointer::from_reference);
            if let Some(target) = reference.and_then(|pointer| resolver.at(&pointer)) {
                *parameter = target.value.clone();
            }
            let name = parameter["name"].as_str().and_then(|name| names.get(name));
            if parameter["in"] == "path"
                && let Some(name) = name
            {
                parameter["name"] = Value::from(*name);
            }
        }
    }
}

/// Adds the tags that `document` does not have.
fn add_tags(document: &mut Value, known: &Value) {
    let Some(ours) = known.get("tags").and_then(Value::as_array) else {
        return;
    };
    let tags = object(document)
        .entry("tags")
        .or_insert_with(|| Vec::<Value>::new().into());
    let Some(tags) = tags.as_array_mut() else {
        return;
    };
    for tag in ours {
        if !tags.iter().any(|known| known["name"] == tag["name"]) {
            tags.push(tag.clone());
        }
    }
}

/// The value as an object, which it becomes if it is none.
fn object(value: &mut Value) -> &mut Map<String, Value> {
    if !value.is_object() {
        *value = Value::Object(Map::new());
    }
    match value {
        Value::Object(entries) => entries,
        _ => unreachable!("it is an object"),
    }
}

fn object_in<'a>(entries: &'a mut Map<String, Value>, name: &str) -> &'a mut Map<String, Value> {
    object(entries.entry(name).or_insert(Value::Null))
}

/// The locations at which two definitions differ, apart from annotations and extensions.
pub(super) fn differences(ours: &Value, theirs: &Value, kind: ObjectKind) -> Vec<Pointer> {
    let mut found = Vec::new();
    compare(
        ours,
        theirs,
        Position::of(kind),
        &Pointer::root(),
        &mut found,
    );
    found
}

fn compare(
    ours: &Value,
    theirs: &Value,
    position: Position,
    at: &Pointer,
    found: &mut Vec<Pointer>,
) {
    match (ours, theirs) {
        (Value::Object(ours), Value::Object(theirs)) => {
            let is_said = |name: &&String| !is_annotation(position, name);
            let added = theirs.keys().filter(|name| !ours.contains_key(*name));
            for name in ours.keys().chain(added).filter(is_said) {
                let at = at.join(name);
                match (ours.get(name), theirs.get(name)) {
                    (Some(ours), Some(theirs)) => {
                        compare(ours, theirs, position.child(name), &at, found);
                    }
                    _ => found.push(at),
                }
            }
        }
        (Value::Array(ours), Value::Array(theirs)) if ours.len() == theirs.len() => {
            for (index, (ours, theirs)) in ours.iter().zip(theirs).enumerate() {
                let position = position.child(&index.to_string());
                compare(ours, theirs, position, &at.join(index), found);
            }
        }
        _ if ours == theirs => {}
        _ => found.push(at.clone()),
    }
}

/// Whether `name` is a keyword that only describes what it is beside.
fn is_annotation(position: Position, name: &str) -> bool {
    let is_text = ["summary", "description", "tags", "operationId"].contains(&name);
    match position.kind() {
        None | Some(ObjectKind::Literal) => false,
        Some(ObjectKind::Schema) => keywords::is_annotation(name) || name.starts_with("x-"),
        Some(_) => is_text || keywords::is_annotation(name) || name.starts_with("x-"),
    }
}

impl Known {
    /// The components that those of our definitions need which `published` does not have.
    pub(super) fn needed(&self, published: &Value) -> BTreeSet<Component> {
        let theirs = operations_of(published);
        let operations = operations_of(&self.document);
        let operations = operations
            .iter()
            .filter(|(key, _)| !theirs.contains_key(key))
            .map(|(_, (_, at))| at.value);
        let of_operations = crate::reached(&self.document);
        let components = components_of(&self.document).filter(|(key, _)| {
            stands_alone(key, &of_operations) && component(published, key).is_none()
        });
        let items = self.document["paths"].as_object().into_iter().flatten();
        let shared = items.filter_map(|(_, item)| item.get("parameters"));
        let operations: Vec<&Value> = operations.collect();
        let mut needed: BTreeSet<Component> = if operations.is_empty() {
            BTreeSet::new()
        } else {
            schemes_of(&self.document).collect()
        };
        needed.extend(operations.iter().copied().flat_map(schemes_of));
        let components = components.map(|(_, value)| value);
        let roots = operations.into_iter().chain(components).chain(shared);
        needed.extend(crate::reached_from(&self.document, roots));
        needed
    }
}

/// Whether a component is there for its own sake, and not for an operation.
pub(super) fn stands_alone(key: &Component, of_operations: &BTreeSet<Component>) -> bool {
    key.0 != SECURITY_SCHEMES && !of_operations.contains(key)
}

const SECURITY_SCHEMES: &str = "securitySchemes";

/// The security schemes that an operation or a document names.
fn schemes_of(holder: &Value) -> impl Iterator<Item = Component> + '_ {
    let requirements = holder.get("security").and_then(Value::as_array);
    let schemes = requirements
        .into_iter()
        .flatten()
        .filter_map(Value::as_object);
    schemes
        .flat_map(Map::keys)
        .map(|name| (SECURITY_SCHEMES.to_owned(), name.clone()))
}
