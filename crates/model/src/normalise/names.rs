//! Names: every type gets its Rust name before anything is generated, and every inline schema that
//! becomes a type moves to the components under that name.
//!
//! What is recorded keeps its name. Other names depend on what they name, not on the order of the
//! document: components come first, those that are spelled as Rust would spell them before those that
//! only fold to the same name; then come the inline types of components, and last those of
//! operations. So a type keeps its name when unrelated parts of the document come, go or move.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use indexmap::IndexMap;
use serde_json::Value;

use super::conflict::Conflict;
use super::draft::{Draft, DraftOperation, Located};
use super::operation_ids;
use super::schema::{
    ANNOTATIONS, NOTES, Schema, UNCHECKED, flag, for_each_part, properties, reference, referenced,
    strip, texts, type_of,
};
use crate::names::{Taken, pascal};
use crate::recorded::{Recorded, component};
use crate::report::Report;
use document::Pointer;
use document::keywords::STRING_CONSTRAINTS;

/// Gives names to types and operations, and moves inline types to the components. Types and
/// operations that `recorded` names keep those names. Returns the record of all names, and the former
/// names of types with the names of their successors.
pub fn assign(
    api: &mut Draft,
    recorded: &Recorded,
    report: &mut Report,
) -> (Recorded, BTreeMap<String, String>) {
    let mut record = recorded.clone();
    operation_ids::assign(api, &mut record, report);
    let inline = if recorded.types.is_empty() {
        BTreeMap::new()
    } else {
        inline_types(api)
    };
    let mut kept = Kept::new(api, recorded, &inline);
    let mut taken = Taken::new(&["Self"]);
    for name in kept.names.values().chain(kept.former.values()) {
        taken.reserve(name);
    }
    let components = rename_components(api, &mut taken, &mut kept, report);
    let mut hoist = Hoist::new(taken, kept.names);
    for (name, located) in &api.schemas {
        hoist.remember(name, name, bare(&located.schema));
    }
    hoist.remember_recorded(&inline, &components);
    let locations = components.locations;
    let mut components: Vec<_> = std::mem::take(&mut api.schemas).into_iter().collect();
    components.sort_by(|(one, _), (other, _)| one.cmp(other));
    for (name, located) in &mut components {
        let at = At {
            key: locations[name.as_str()].clone(),
            pointer: located.pointer.clone(),
        };
        hoist.given.insert(at.key.clone(), name.clone());
        hoist.parts(&mut located.schema, name, &at);
    }
    let mut order: Vec<&mut DraftOperation> = api.operations.iter_mut().collect();
    order.sort_by(|one, other| {
        (&one.operation.path, one.operation.method)
            .cmp(&(&other.operation.path, other.operation.method))
    });
    for operation in order {
        for (hint, at, located) in inline_roots(operation) {
            hoist.schema(&mut located.schema, &hint, &at);
        }
    }
    for (pointer, preferred, name) in &hoist.conflicts {
        let owner = hoist.owners.get(preferred);
        Conflict {
            pointer,
            preferred,
            name,
            owner,
        }
        .note(report);
    }
    components.extend(hoist.types);
    components.sort_by(|(one, _), (other, _)| one.cmp(other));
    api.schemas = components.into_iter().collect();
    let mut located = hoist.given.clone();
    located.extend(hoist.shared);
    let former = former_types(&kept.former, recorded, &located, report);
    update(&mut record, hoist.given);
    (record, former)
}

/// The recorded names that are in use: those of types that the document has, and the former names of
/// types that were renamed.
struct Kept<'a> {
    names: BTreeMap<Pointer, String>,
    former: BTreeMap<Pointer, String>,
    inline: &'a BTreeMap<Pointer, Value>,
    /// The locations of both, by name.
    owners: BTreeMap<String, Pointer>,
}

impl<'a> Kept<'a> {
    fn new(api: &Draft, recorded: &Recorded, inline: &'a BTreeMap<Pointer, Value>) -> Self {
        let components: BTreeSet<Pointer> =
            api.schemas.keys().map(|name| component(name)).collect();
        let mut kept = Self {
            names: BTreeMap::new(),
            former: BTreeMap::new(),
            inline,
            owners: BTreeMap::new(),
        };
        // Of two locations that a merge gave one name, the first keeps it.
        for (at, name) in &recorded.types {
            let is_present = components.contains(at) || inline.contains_key(at);
            if is_present && !kept.owners.contains_key(name) {
                kept.owners.insert(name.clone(), at.clone());
                kept.names.insert(at.clone(), name.clone());
            }
        }
        for (at, name) in &recorded.types {
            let is_present = components.contains(at) || inline.contains_key(at);
            let is_renamed = recorded.successor(at, |_| true).is_some();
            if !is_present && is_renamed && !kept.owners.contains_key(name) {
                kept.owners.insert(name.clone(), at.clone());
                kept.former.insert(at.clone(), name.clone());
            }
        }
        kept
    }

    /// Whether the name is that of an inline type which is the same as the component `schema`: the
    /// document made the type a component. The component has the name then.
    fn give_up_for(&mut self, name: &str, schema: &Value) -> bool {
        let at = self.owners.get(name);
        let known = at.and_then(|at| Some((at, self.inline.get(at)?)));
        let Some((at, _)) = known.filter(|(_, known)| **known == bare(schema)) else {
            return false;
        };
        self.names.remove(at);
        self.owners.remove(name);
        true
    }
}

/// The former names of types by the names of their successors. A former name without a successor is
/// reported.
fn former_types(
    former: &BTreeMap<Pointer, String>,
    recorded: &Recorded,
    given: &BTreeMap<Pointer, String>,
    report: &mut Report,
) -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    for (at, name) in former {
        match recorded.successor(at, |at| given.contains_key(at)) {
            Some(new) => {
                found.insert(name.clone(), given[&new].clone());
            }
            None => report.names.push(format!(
                "`{name}` of {at} was renamed, and the document has no type at the new location"
            )),
        }
    }
    found
}

/// Adds the names that were given. The name of a type that the document no longer has stays recorded
/// until another type has it.
fn update(record: &mut Recorded, given: BTreeMap<Pointer, String>) {
    let used: HashSet<String> = given.values().cloned().collect();
    record.types.retain(|_, name| !used.contains(name));
    record.types.extend(given);
}

/// Every inline schema that becomes a type, by its location in the record, without documentation.
/// References are as in the document.
fn inline_types(api: &mut Draft) -> BTreeMap<Pointer, Value> {
    let mut hoist = Hoist::new(Taken::new(&[]), BTreeMap::new());
    hoist.seen = Some(BTreeMap::new());
    for (name, located) in &api.schemas {
        let at = At {
            key: component(name),
            pointer: Pointer::root(),
        };
        hoist.parts(&mut located.schema.clone(), &pascal(name), &at);
    }
    for operation in &mut api.operations {
        for (hint, at, located) in inline_roots(operation) {
            hoist.schema(&mut located.schema.clone(), &hint, &at);
        }
    }
    hoist.seen.unwrap_or_default()
}

/// The names of components: the new ones by the old ones, and the locations by the new ones.
struct Components {
    renamed: BTreeMap<String, String>,
    locations: BTreeMap<String, Pointer>,
}

fn rename_components(
    api: &mut Draft,
    taken: &mut Taken,
    kept: &mut Kept,
    report: &mut Report,
) -> Components {
    let mut order: Vec<&String> = api.schemas.keys().collect();
    order.sort_by_cached_key(|name| (pascal(name) != **name, (*name).clone()));
    let mut names: BTreeMap<String, String> = BTreeMap::new();
    for old in order {
        if let Some(name) = kept.names.get(&component(old)) {
            names.insert(old.clone(), name.clone());
            continue;
        }
        let preferred = pascal(old);
        let new = if kept.give_up_for(&preferred, &api.schemas[old].schema) {
            preferred.clone()
        } else {
            taken.unique(&preferred)
        };
        if new != preferred {
            let conflict = Conflict {
                pointer: &api.schemas[old].pointer,
                preferred: &preferred,
                name: &new,
                owner: kept.owners.get(&preferred),
            };
            conflict.note(report);
        }
        names.insert(old.clone(), new);
    }
    for located in schemas_of(api) {
        rename_references(&mut located.schema, &names);
    }
    // The others are locations inside schemas that something refers to.
    let by_document = |old: &str| {
        api.schemas
            .get(old)
            .is_some_and(|known| known.pointer == component(old))
    };
    let of_document = names.iter().filter(|(old, _)| by_document(old));
    api.components = of_document.map(|(_, new)| new.clone()).collect();
    api.schemas = std::mem::take(&mut api.schemas)
        .into_iter()
        .map(|(old, located)| (names.get(&old).cloned().unwrap_or(old), located))
        .collect();
    let locations = names.iter().map(|(old, new)| (new.clone(), component(old)));
    Components {
        locations: locations.collect(),
        renamed: names,
    }
}

/// Every schema of the model that is not inside another one.
pub fn schemas_of(api: &mut Draft) -> impl Iterator<Item = &mut Located> {
    let operations = api.operations.iter_mut().flat_map(|operation| {
        let parameters = operation
            .parameters
            .iter_mut()
            .map(|parameter| &mut parameter.schema);
        let bodies = operation.body.iter_mut().flat_map(|body| &mut body.media);
        let responses = operation
            .responses
            .iter_mut()
            .flat_map(|response| &mut response.media);
        parameters.chain(bodies.chain(responses).map(|media| &mut media.value))
    });
    api.schemas.values_mut().chain(operations)
}

fn rename_references(schema: &mut Value, names: &BTreeMap<String, String>) {
    let renamed = referenced(schema).and_then(|name| names.get(name)).cloned();
    if let Some(name) = renamed {
        schema["$ref"] = reference(&name)["$ref"].take();
    }
    if let Some(schema) = schema.as_object_mut() {
        for_each_part(schema, &Pointer::root(), &mut |part, _| {
            rename_references(part, names)
        });
    }
}

/// A location: in the record, and in the document.
#[derive(Clone)]
struct At {
    key: Pointer,
    pointer: Pointer,
}

impl At {
    fn join(&self, token: impl std::fmt::Display) -> Self {
        Self {
            key: self.key.join(&token),
            pointer: self.pointer.join(token),
        }
    }

    /// The branch `index` of a union, which the record has by its name.
    fn join_branch(&self, index: usize, name: &str) -> Self {
        Self {
            key: self.key.join("oneOf").join(name),
            pointer: self.pointer.join("oneOf").join(index),
        }
    }

    /// The branch `index` of `allOf`, which is a part of the same type.
    fn join_all_of(&self, index: usize) -> Self {
        Self {
            key: self.key.clone(),
            pointer: self.pointer.join("allOf").join(index),
        }
    }
}

/// The schemas of an operation, each with the name that an inline type has there and its location.
fn inline_roots(operation: &mut DraftOperation) -> Vec<(String, At, &mut Located)> {
    let base = pascal(&operation.operation.name);
    let key = operation_ids::location(operation);
    let mut roots = Vec::new();
    for parameter in &mut operation.parameters {
        let hint = format!("{base}{}", pascal(&parameter.wire));
        let key = key.join("parameters").join(parameter.location.keyword());
        let key = key.join(&parameter.wire).join("schema");
        roots.push((hint, key, &mut parameter.schema));
    }
    let in_media =
        |key: &Pointer, media_type: &str| key.join("content").join(media_type).join("schema");
    for media in operation.body.iter_mut().flat_map(|body| &mut body.media) {
        let key = in_media(&key.join("requestBody"), &media.media_type);
        roots.push((format!("{base}Body"), key, &mut media.value));
    }
    for response in &mut operation.responses {
        let kind = if response.status.is_success() {
            "Response"
        } else {
            "Error"
        };
        let key = key.join("responses").join(response.status.key());
        for media in &mut response.media {
            let key = in_media(&key, &media.media_type);
            roots.push((format!("{base}{kind}"), key, &mut media.value));
        }
    }
    let roots = roots.into_iter().map(|(hint, key, located)| {
        let pointer = located.pointer.clone();
        (hint, At { key, pointer }, located)
    });
    roots.collect()
}

struct Hoist {
    taken: Taken,
    /// The recorded names of locations that no type was made at yet.
    kept: BTreeMap<Pointer, String>,
    types: IndexMap<String, Located>,
    /// The types by their preferred names, without documentation.
    made: BTreeMap<String, Vec<(String, Value)>>,
    /// The names of the types that were made, by location.
    given: BTreeMap<Pointer, String>,
    /// The names of the types that are used or referred to at other locations.
    shared: BTreeMap<Pointer, String>,
    /// The inline types, if they are only listed.
    seen: Option<BTreeMap<Pointer, Value>>,
    /// Where a name differs from the preferred one because that is recorded: the location, the preferred
    /// name, and the new one.
    conflicts: Vec<(Pointer, String, String)>,
    /// The recorded names, with their locations.
    owners: BTreeMap<String, Pointer>,
}

impl Hoist {
    fn new(taken: Taken, kept: BTreeMap<Pointer, String>) -> Self {
        let owners = kept.iter().map(|(at, name)| (name.clone(), at.clone()));
        Self {
            taken,
            owners: owners.collect(),
            kept,
            types: IndexMap::new(),
            made: BTreeMap::new(),
            given: BTreeMap::new(),
            shared: BTreeMap::new(),
            seen: None,
            conflicts: Vec::new(),
        }
    }

    /// Moves `schema` to the components if it becomes a type, and its parts likewise.
    fn schema(&mut self, schema: &mut Value, hint: &str, at: &At) {
        if let Some(name) = referenced(schema) {
            self.shared.insert(at.key.clone(), name.to_owned());
        }
        if !is_named_type(schema) {
            self.parts(schema, hint, at);
            return;
        }
        if let Some(seen) = &mut self.seen {
            seen.entry(at.key.clone())
                .or_insert_with(|| bare_type(schema));
        }
        let mut moved = schema.take();
        let kept = self.kept.remove(&at.key);
        let known = match kept {
            Some(_) => None,
            None => self.known(hint, &moved),
        };
        let name = known
            .clone()
            .or(kept)
            .unwrap_or_else(|| self.new_name(hint, at));
        *schema = reference(&name);
        if let (Some(here), Some(moved)) = (schema.as_object_mut(), moved.as_object_mut()) {
            for key in ANNOTATIONS {
                let stays = ["title", UNCHECKED].contains(key);
                if let Some(value) = moved.get(*key).filter(|_| !stays).cloned() {
                    here.insert((*key).to_owned(), value);
                }
            }
            for key in NOT_MOVED {
                moved.shift_remove(*key);
            }
        }
        if known.is_some() {
            self.shared.insert(at.key.clone(), name);
            return;
        }
        self.given.insert(at.key.clone(), name.clone());
        self.remember(hint, &name, bare(&moved));
        self.parts(&mut moved, &name, at);
        self.types.insert(
            name,
            Located {
                schema: moved,
                pointer: at.pointer.clone(),
            },
        );
    }

    fn new_name(&mut self, hint: &str, at: &At) -> String {
        let name = self.taken.unique(hint);
        if self.owners.contains_key(hint) {
            let conflict = (at.pointer.clone(), hint.to_owned(), name.clone());
            self.conflicts.push(conflict);
        }
        name
    }

    /// The type that would have had the name `hint` too and is the same. One that an operation and a
    /// component both spell out is one type.
    fn known(&self, hint: &str, schema: &Value) -> Option<String> {
        let bare = bare_type(schema);
        let mut made = self.made.get(hint)?.iter();
        let (name, _) = made.find(|(_, known)| *known == bare)?;
        Some(name.clone())
    }

    fn remember(&mut self, hint: &str, name: &str, bare: Value) {
        let made = self.made.entry(hint.to_owned()).or_default();
        made.push((name.to_owned(), bare));
    }

    /// Remembers the inline types whose names are recorded, since a location before theirs may have
    /// the same type.
    fn remember_recorded(&mut self, inline: &BTreeMap<Pointer, Value>, components: &Components) {
        for (at, schema) in inline {
            if let Some(name) = self.kept.get(at).cloned() {
                let mut schema = schema.clone();
                rename_references(&mut schema, &components.renamed);
                self.remember(&name, &name, schema);
            }
        }
    }

    /// Moves the inline types among the parts of `schema`, which is, or stands for, the type `name`.
    fn parts(&mut self, schema: &mut Value, name: &str, at: &At) {
        let Some(schema) = schema.as_object_mut() else {
            return;
        };
        self.union_branches(schema, name, at);
        if let Some(Value::Array(branches)) = schema.get_mut("allOf") {
            // The branches become one type; what is inside them belongs to it.
            for (index, branch) in branches.iter_mut().enumerate() {
                self.parts(branch, name, &at.join_all_of(index));
            }
        }
        if let Some(Value::Object(properties)) = schema.get_mut("properties") {
            for (property, part) in properties {
                let hint = format!("{name}{}", pascal(property));
                self.schema(part, &hint, &at.join("properties").join(property));
            }
        }
        if let Some(part) = schema.get_mut("items") {
            self.schema(part, &format!("{name}Item"), &at.join("items"));
        }
        if let Some(part @ Value::Object(_)) = schema.get_mut("additionalProperties") {
            self.schema(
                part,
                &format!("{name}Value"),
                &at.join("additionalProperties"),
            );
        }
        if let Some(Value::Array(items)) = schema.get_mut("prefixItems") {
            for (index, part) in items.iter_mut().enumerate() {
                let hint = format!("{name}Item{index}");
                self.schema(part, &hint, &at.join("prefixItems").join(index));
            }
        }
    }

    fn union_branches(&mut self, schema: &mut Schema, name: &str, at: &At) {
        let tag = schema
            .get("x-discriminator")
            .and_then(Value::as_str)
            .map(str::to_owned);
        let Some(Value::Array(branches)) = schema.get_mut("oneOf") else {
            return;
        };
        let names: Vec<String> = (0..branches.len())
            .map(|index| branch_name(branches, index, tag.as_deref()))
            .collect();
        for (index, (branch, own)) in branches.iter_mut().zip(names).enumerate() {
            // An array has no type of its own; its items are those of the union.
            let hint = if own == ARRAY && type_of(branch) == Some("array") {
                name.to_owned()
            } else {
                format!("{name}{own}")
            };
            self.schema(branch, &hint, &at.join_branch(index, &own));
        }
    }
}

/// Keywords that belong to the location and not to the type.
const NOT_MOVED: &[&str] = &["nullable", "x-default", "readOnly", "writeOnly", "x-tags"];

/// An inline schema as the type that it becomes, without its documentation.
fn bare_type(schema: &Value) -> Value {
    let mut bare = bare(schema);
    for key in NOT_MOVED {
        if let Some(bare) = bare.as_object_mut() {
            bare.shift_remove(*key);
        }
    }
    bare
}

/// A schema without its documentation.
fn bare(schema: &Value) -> Value {
    let mut schema = schema.clone();
    strip(&mut schema, NOTES);
    schema
}

/// What distinguishes an inline branch from the others: its discriminator's value, the one value that
/// a property can have, its title, a component that it extends, a property that only it requires, or
/// the kind of value.
fn branch_name(branches: &[Value], index: usize, tag: Option<&str>) -> String {
    let branch = &branches[index];
    let neighbours = || (branches.iter().enumerate()).filter(|(other, _)| *other != index);
    let unlike = |(name, value): &(&str, &str)| {
        neighbours().all(|(_, other)| {
            let property = properties(other).find(|(other, _)| other == name);
            property.and_then(|(_, property)| only_text(property)) != Some(value)
        })
    };
    let values: Vec<(&str, &str)> = properties(branch)
        .filter_map(|(name, property)| Some((name.as_str(), only_text(property)?)))
        .collect();
    let tagged = properties(branch).find(|(name, _)| Some(name.as_str()) == tag);
    let tagged = tagged.and_then(|(_, property)| texts(property, "enum").next());
    let title = branch.get("title").and_then(Value::as_str);
    let title = title.filter(|_| type_of(branch) == Some("object"));
    if let Some(name) = tagged
        .or_else(|| {
            values
                .iter()
                .find(|value| unlike(value))
                .map(|(_, value)| *value)
        })
        .or(title)
        .or_else(|| values.first().map(|(_, value)| *value))
    {
        return pascal(name);
    }
    let extended = |branch: &'_ Value| -> Vec<String> {
        let parts = branch.get("allOf").and_then(Value::as_array).into_iter();
        let names = parts.flatten().filter_map(referenced);
        names.map(str::to_owned).collect()
    };
    let base = extended(branch).into_iter().find(|name| {
        neighbours()
            .all(|(_, other)| referenced(other) != Some(name) && !extended(other).contains(name))
    });
    if let Some(base) = base {
        return base;
    }
    let own = whole(branch)
        .flat_map(|part| texts(part, "required"))
        .find(|name| {
            neighbours().all(|(_, other)| {
                let mut properties = whole(other).flat_map(properties);
                properties.all(|(other, _)| other != name)
            })
        });
    match type_of(branch) {
        Some("array") => ARRAY.to_owned(),
        Some("string") if branch.get("enum").is_some() => "Choice".to_owned(),
        Some("integer") if branch.get("enum").is_some() => "IntegerChoice".to_owned(),
        Some("string") => "Text".to_owned(),
        Some("object") if properties(branch).next().is_none() && own.is_none() => "Map".to_owned(),
        _ => match own {
            Some(own) => format!("With{}", pascal(own)),
            None if branch.get("oneOf").is_some() => "Union".to_owned(),
            None => format!("Variant{}", index + 1),
        },
    }
}

/// What an array is called among the branches of a union.
const ARRAY: &str = "Items";

/// A schema and the inline branches of its `allOf`.
fn whole(schema: &Value) -> impl Iterator<Item = &Value> {
    let parts = schema.get("allOf").and_then(Value::as_array);
    [schema].into_iter().chain(parts.into_iter().flatten())
}

/// The one string that a schema accepts.
fn only_text(schema: &Value) -> Option<&str> {
    match schema.get("enum")?.as_array()?.as_slice() {
        [only] => only.as_str(),
        _ => None,
    }
}

/// Whether an inline schema becomes a type with a name of its own.
fn is_named_type(schema: &Value) -> bool {
    if referenced(schema).is_some() {
        return false;
    }
    if schema.get("oneOf").is_some() || schema.get("allOf").is_some() {
        return true;
    }
    if schema.get("enum").is_some() {
        return flag(schema, "x-const") || matches!(type_of(schema), Some("string" | "integer"));
    }
    match type_of(schema) {
        Some("object") => {
            properties(schema).next().is_some()
                || texts(schema, "required").next().is_some()
                || schema.get("additionalProperties") == Some(&Value::Bool(false))
        }
        Some("string") => STRING_CONSTRAINTS
            .iter()
            .any(|keyword| schema.get(keyword).is_some()),
        _ => false,
    }
}
