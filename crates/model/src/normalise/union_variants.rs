//! The variants of unions keep their recorded names, and those of a renamed type are those of its
//! successor.

use std::collections::{BTreeMap, BTreeSet};

use crate::recorded::Recorded;
use crate::{Api, SchemaKind, Union};
use document::Pointer;

/// Gives the variants that hold a type of their own their recorded names, and records all.
pub fn assign(api: &mut Api, record: &mut Recorded) {
    let locations: BTreeMap<&String, &Pointer> =
        record.types.iter().map(|(at, name)| (name, at)).collect();
    let mut former: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for (old, new) in &api.former_types {
        former.entry(new).or_default().push(old);
    }
    let mut recorded = record.variants.clone();
    for (name, named) in &mut api.types {
        let (Some(at), SchemaKind::Union(union)) = (locations.get(name), &mut named.schema.kind)
        else {
            continue;
        };
        Variants {
            at: at.join("oneOf"),
            former: &former,
            recorded: &mut recorded,
        }
        .assign(union);
    }
    record.variants = recorded;
}

/// The variants of one union.
struct Variants<'a> {
    at: Pointer,
    former: &'a BTreeMap<&'a str, Vec<&'a str>>,
    recorded: &'a mut BTreeMap<Pointer, String>,
}

impl Variants<'_> {
    fn assign(&mut self, union: &mut Union) {
        let mut missing = self.recorded_types();
        for branch in &union.branches {
            if let Some(held) = branch.schema.reference() {
                missing.remove(held);
            }
        }
        for index in 0..union.branches.len() {
            let Some(held) = union.branches[index].schema.reference().map(str::to_owned) else {
                continue;
            };
            let Some((name, source)) = self.recorded_name(&held, &missing) else {
                continue;
            };
            let others = union.branches.iter().enumerate();
            let mut others = others.filter(|(other, _)| *other != index);
            if others.all(|(_, other)| other.variant != name) {
                union.branches[index].variant = name;
                missing.remove(&source);
            }
        }
        for branch in &union.branches {
            let Some(held) = branch.schema.reference() else {
                continue;
            };
            let key = self.at.join(held);
            // A new branch may be the successor of a missing one, which a later rename states.
            if missing.is_empty() || self.recorded.contains_key(&key) {
                self.recorded.insert(key, branch.variant.clone());
            }
        }
    }

    /// The types that the union is recorded to hold.
    fn recorded_types(&self) -> BTreeSet<String> {
        let below = format!("{}/", self.at.as_str());
        let first = Pointer::from(below.as_str());
        let keys = self.recorded.range(first..).map(|(key, _)| key);
        let keys = keys.take_while(|key| key.as_str().starts_with(&below));
        let types = keys.filter_map(|key| key.split_last());
        let own = types.filter(|(at, _)| *at == self.at);
        own.map(|(_, name)| name).collect()
    }

    /// The recorded name of the variant that holds a type or its missing predecessor, and which of
    /// them it is.
    fn recorded_name(&self, held: &str, missing: &BTreeSet<String>) -> Option<(String, String)> {
        let former = self.former.get(held).into_iter().flatten();
        let former = former.filter(|name| missing.contains(**name)).copied();
        [held].into_iter().chain(former).find_map(|name| {
            let variant = self.recorded.get(&self.at.join(name))?;
            Some((variant.clone(), name.to_owned()))
        })
    }
}
