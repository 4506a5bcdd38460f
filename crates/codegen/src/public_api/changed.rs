//! Which code differs between two documents: that of an operation or a type is made from what the model has
//! of it and of the types that it names, at any depth. The rest is the same in both, and no comparison
//! needs it.

use std::collections::{BTreeMap, BTreeSet};

use document::are_identical;
use model::normalise::used;
use model::{Operation, Schema, SchemaKind, Type};
use serde_json::Value;

use crate::types::Types;

/// The types and operations whose code may differ.
pub struct Changed<'a> {
    types: BTreeSet<&'a str>,
    operations: BTreeSet<&'a str>,
}

/// One of two documents that are compared.
#[derive(Clone, Copy)]
pub struct Side<'a> {
    pub document: &'a Value,
    pub types: &'a Types<'a>,
}

impl<'a> Changed<'a> {
    /// Compares the models of two documents.
    pub fn between(old: Side<'a>, new: Side<'a>) -> Self {
        let types = changed_types(old.types, new.types);
        let mut operations = BTreeSet::new();
        let before = old.operations();
        for operation in &new.types.api.operations {
            let same = before.get(&*operation.name);
            if !same.is_some_and(|it| is_same_operation(old, it, new, operation, &types)) {
                operations.insert(&*operation.name);
            }
        }
        let after = new.operations();
        operations.extend(before.into_keys().filter(|name| !after.contains_key(name)));
        Self { types, operations }
    }

    /// Whether the code of the type may differ.
    pub fn has_type(&self, name: &str) -> bool {
        self.types.contains(name)
    }

    /// Whether the code of the operation may differ.
    pub fn has_operation(&self, operation: &Operation) -> bool {
        self.operations.contains(&*operation.name)
    }
}

impl<'a> Side<'a> {
    fn operations(self) -> BTreeMap<&'a str, &'a Operation> {
        let operations = self.types.api.operations.iter();
        operations.map(|it| (&*it.name, it)).collect()
    }

    /// What no model has and pages are made from.
    fn paging(self, operation: &Operation) -> Option<&'a Value> {
        let stated = self.document.pointer(operation.pointer.as_str())?;
        stated.get("x-pagination")
    }
}

fn is_same_operation(
    old: Side<'_>,
    before: &Operation,
    new: Side<'_>,
    after: &Operation,
    types: &BTreeSet<&str>,
) -> bool {
    let mut named = Vec::new();
    after
        .schemas()
        .for_each(|schema| schema.references(&mut named));
    // An alias is compared with what it names, whether that is the same or not.
    after.former_names.is_empty()
        && before == after
        && before
            .schemas()
            .zip(after.schemas())
            .all(|(one, other)| have_same_order(one, other))
        && old.paging(before) == new.paging(after)
        && !named.iter().any(|name| types.contains(name))
}

/// The types that differ, and all that name one of them at any depth.
fn changed_types<'a>(old: &Types<'a>, new: &Types<'a>) -> BTreeSet<&'a str> {
    let (old_types, new_types) = (&old.api.types, &new.api.types);
    let (old_used, new_used) = (used(old.api), used(new.api));
    let mut holders: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    let mut waiting: Vec<&str> = Vec::new();
    for (name, after) in new_types {
        let mut held: Vec<&str> = after.bodies.iter().map(|body| &*body.name).collect();
        after.schema.references(&mut held);
        for held in held {
            holders.entry(held).or_default().push(name);
        }
        let is_same = |before: &Type| {
            before == after
                && have_same_order(&before.schema, &after.schema)
                && old.surroundings(name) == new.surroundings(name)
                && old_used.contains(name) == new_used.contains(name)
        };
        if !old_types.get(name).is_some_and(is_same) {
            waiting.push(name);
        }
    }
    waiting
        .extend((old_types.keys().map(String::as_str)).filter(|it| !new_types.contains_key(*it)));
    // An alias is compared with what it names, whether that is the same or not.
    let renamed = [old, new]
        .into_iter()
        .flat_map(|it| it.api.former_types.values());
    waiting.extend(renamed.map(String::as_str));
    let mut found = BTreeSet::new();
    while let Some(name) = waiting.pop() {
        if found.insert(name) {
            waiting.extend(holders.get(name).into_iter().flatten());
        }
    }
    found
}

/// Whether two equal schemas have their properties and keywords in one order, to which maps that are equal
/// are indifferent.
fn have_same_order(one: &Schema, other: &Schema) -> bool {
    fn names(schema: &Schema) -> impl Iterator<Item = &String> {
        let properties = schema.object().map(|it| it.properties.keys());
        properties
            .into_iter()
            .flatten()
            .chain(schema.unchecked.keys())
    }
    fn values(schema: &Schema) -> impl Iterator<Item = &Value> {
        let constant = match &schema.kind {
            SchemaKind::Constant(value) => Some(value),
            _ => None,
        };
        let values = schema.docs.default.iter().chain(constant);
        values.chain(schema.unchecked.values())
    }
    names(one).eq(names(other))
        && values(one)
            .zip(values(other))
            .all(|(one, other)| are_identical(one, other))
        && (one.parts().into_iter())
            .zip(other.parts())
            .all(|(one, other)| have_same_order(one, other))
}
