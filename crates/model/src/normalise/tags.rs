//! Which values of which property select the branches of a union.

use std::collections::BTreeSet;

use indexmap::IndexMap;
use serde_json::Value;

use crate::{Branch, Enumeration, Object, Schema, SchemaKind, Type, Union, integer_as_json};

/// How many references are followed, and how many unions inside one another.
const DEPTH: usize = 8;

/// Determines the tag of every union, and of every branch the values that select it: those that the
/// branch itself accepts, together with those that the document's `mapping` adds.
pub fn decide(types: &mut IndexMap<String, Type>) {
    let decided: Vec<(String, Union)> = types
        .iter()
        .filter_map(|(name, named)| {
            let union = named.schema.union()?;
            Some((name.clone(), Decider { types: &*types }.union(union)))
        })
        .collect();
    for (name, union) in decided {
        if let Some(named) = types.get_mut(&name) {
            named.schema.kind = SchemaKind::Union(union);
        }
    }
}

/// The values that a schema lists for a property.
#[derive(Default)]
struct Listed {
    values: Vec<Value>,
    /// Whether it accepts other values as well.
    is_open: bool,
    /// Whether a branch of a nested union lists none.
    has_untagged: bool,
}

impl Listed {
    fn add(&mut self, value: &Value) {
        if !self.values.contains(value) {
            self.values.push(value.clone());
        }
    }

    fn merge(&mut self, other: &Self) {
        other.values.iter().for_each(|value| self.add(value));
        self.is_open |= other.is_open;
        self.has_untagged |= other.has_untagged;
    }
}

struct Decider<'a> {
    types: &'a IndexMap<String, Type>,
}

impl<'a> Decider<'a> {
    fn union(&self, union: &Union) -> Union {
        let stated = union.tag.clone();
        let Some(tag) = stated.or_else(|| self.constant_property(union)) else {
            return union.clone();
        };
        let branches = union.branches.iter().map(|branch| Branch {
            tags: self.tags(branch, &tag),
            ..branch.clone()
        });
        Union {
            branches: branches.collect(),
            tag: Some(tag),
        }
    }

    /// The values that select a branch. A branch of which some values are not known by their tag has
    /// none: it is tried where no other one lists the tag.
    fn tags(&self, branch: &Branch, tag: &str) -> Vec<Value> {
        let listed = self.of_branch(branch, tag, true, &mut BTreeSet::new());
        if listed.has_untagged {
            Vec::new()
        } else {
            listed.values
        }
    }

    /// The values that a branch itself lists, and where it accepts others, those that the document's
    /// `mapping` adds. `seen` holds the unions that are counted already.
    fn of_branch(
        &self,
        branch: &Branch,
        tag: &str,
        is_mapped: bool,
        seen: &mut BTreeSet<*const Union>,
    ) -> Listed {
        let mut listed = Listed::default();
        match &self.resolved(&branch.schema).kind {
            SchemaKind::Object(object) => {
                if let Some(property) = object.properties.get(tag) {
                    self.values(&property.schema, &mut listed, 0);
                }
            }
            SchemaKind::Union(nested) => {
                seen.insert(std::ptr::from_ref(nested));
                let is_mapped = nested.tag.as_deref() == Some(tag);
                for branch in &nested.branches {
                    let inner = match &self.resolved(&branch.schema).kind {
                        SchemaKind::Union(union) if seen.contains(&std::ptr::from_ref(union)) => {
                            continue;
                        }
                        kind if is_never_object(kind) => continue,
                        _ => self.of_branch(branch, tag, is_mapped, seen),
                    };
                    listed.has_untagged |= inner.values.is_empty();
                    listed.merge(&inner);
                }
            }
            _ => {}
        }
        if is_mapped && (listed.is_open || listed.values.is_empty()) {
            branch.tags.iter().for_each(|value| listed.add(value));
        }
        listed
    }

    /// The values that a property lists, if it lists any.
    fn values(&self, property: &Schema, listed: &mut Listed, depth: usize) {
        if depth > DEPTH {
            return;
        }
        match &self.resolved(property).kind {
            SchemaKind::Constant(value) => listed.add(value),
            SchemaKind::Enumeration(enumeration) => {
                listed.is_open = true;
                match enumeration {
                    Enumeration::Strings(values) => {
                        values
                            .iter()
                            .for_each(|value| listed.add(&value.value.as_str().into()));
                    }
                    Enumeration::Integers(values) => {
                        values
                            .iter()
                            .for_each(|value| listed.add(&integer_as_json(value.value)));
                    }
                }
            }
            SchemaKind::Union(union) => {
                for branch in &union.branches {
                    self.values(&branch.schema, listed, depth + 1);
                }
            }
            _ => listed.is_open = true,
        }
    }

    /// A property that is a different constant in every object among the branches: a discriminator
    /// that the document does not declare.
    fn constant_property(&self, union: &Union) -> Option<String> {
        let objects: Vec<&Object> = union
            .branches
            .iter()
            .map(|branch| self.resolved(&branch.schema))
            .filter(|schema| !is_never_object(&schema.kind))
            .map(Schema::object)
            .collect::<Option<_>>()?;
        let (first, others) = objects
            .split_first()
            .filter(|(_, others)| !others.is_empty())?;
        let mut names = first.properties.keys();
        let constant = |object: &Object, name: &str| {
            let property = object
                .properties
                .get(name)
                .filter(|property| property.required)?;
            match &self.resolved(&property.schema).kind {
                SchemaKind::Constant(value) => Some(value.to_string()),
                _ => None,
            }
        };
        let name = names.find(|name| {
            let mut seen = BTreeSet::from_iter(constant(first, name));
            !seen.is_empty()
                && others
                    .iter()
                    .all(|object| constant(object, name).is_some_and(|value| seen.insert(value)))
        })?;
        Some(name.clone())
    }

    fn resolved<'s>(&'s self, schema: &'s Schema) -> &'s Schema {
        let mut schema = schema;
        for _ in 0..DEPTH {
            let Some(target) = schema.reference().and_then(|name| self.types.get(name)) else {
                break;
            };
            schema = &target.schema;
        }
        schema
    }
}

fn is_never_object(kind: &SchemaKind) -> bool {
    matches!(
        kind,
        SchemaKind::Null
            | SchemaKind::Boolean
            | SchemaKind::Integer(_)
            | SchemaKind::Number(_)
            | SchemaKind::String(_)
            | SchemaKind::Array(_)
            | SchemaKind::Tuple(_)
            | SchemaKind::Enumeration(_)
    )
}
