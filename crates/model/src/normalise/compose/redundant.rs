//! Branches of a union that another branch makes redundant.

use indexmap::map::Entry;
use indexmap::{IndexMap, IndexSet};
use serde_json::{Value, json};

use super::components::DEPTH;
use super::composer::Composer;
use crate::normalise::enumerated;
use crate::normalise::listed::Listed;
use crate::normalise::schema::{Schema, Unchecked};
use crate::unchecked::{COPIED, length_within};
use document::Pointer;
use document::schema::Type;

impl Composer<'_> {
    /// Leaves out branches that become the type of an earlier one: they differ only in documentation or
    /// in constraints that no type has. A value satisfies those of one of them.
    pub(super) fn same_branches(&self, branches: &mut Vec<Schema>) {
        let mut kept: IndexMap<Schema, (Schema, Vec<Unchecked>)> = IndexMap::new();
        for branch in std::mem::take(branches) {
            match kept.entry(self.kind(&branch, 0)) {
                Entry::Vacant(first) => drop(first.insert((branch, Vec::new()))),
                Entry::Occupied(mut same) => same.get_mut().1.push(self.unchecked(&branch, 0)),
            }
        }
        branches.extend(kept.into_values().map(|(mut branch, others)| {
            self.accept_too(&mut branch, others);
            branch
        }));
    }

    /// Lets a branch accept the values that satisfy one of `others` instead of its own unchecked
    /// constraints.
    fn accept_too(&self, branch: &mut Schema, others: Vec<Unchecked>) {
        let own = self.unchecked(branch, 0);
        if own.is_empty() {
            return;
        }
        let either: IndexSet<Unchecked> = [own].into_iter().chain(others).collect();
        if either.len() == 1 {
            return;
        }
        branch.for_all(&mut |schema| schema.about.unchecked = Unchecked::new());
        // Those of an alias may be long, and are copied to every union that holds it.
        let accepts_all = |it: &Unchecked| it.is_empty() || length_within(COPIED, it).is_none();
        // Not `anyOf`, which a schema may have for null.
        let either = if either.iter().any(accepts_all) {
            json!([{}])
        } else {
            json!([{ "anyOf": either }])
        };
        branch.about.leave_unchecked("allOf", either);
    }

    /// The unchecked constraints of a schema and of those inside it.
    fn unchecked(&self, schema: &Schema, depth: usize) -> Unchecked {
        let mut found = match self.alias(schema, depth) {
            Some(target) => self.unchecked(target, depth + 1),
            None => Unchecked::new(),
        };
        found.extend(schema.about.unchecked.clone());
        let shape = &schema.shape;
        for (keyword, part) in [
            ("items", &shape.items),
            ("additionalProperties", &shape.extra),
        ] {
            let part = part.iter().map(|part| self.unchecked(part, depth + 1));
            for part in part.filter(|part| !part.is_empty()) {
                found.insert(keyword.to_owned(), Value::Object(part));
            }
        }
        found
    }

    /// The component behind a reference, if it only gives another type a name.
    fn alias(&self, schema: &Schema, depth: usize) -> Option<&Schema> {
        let target = self.components.get(schema.referenced()?)?;
        Some(target).filter(|target| is_alias(target) && depth < DEPTH)
    }

    /// What decides the type of a schema: components that only give another type a name are looked
    /// through.
    fn kind(&self, schema: &Schema, depth: usize) -> Schema {
        let mut kind = match self.alias(schema, depth) {
            Some(target) => self.kind(target, depth + 1),
            None => schema.clone(),
        };
        kind.remove_notes();
        let shape = &mut kind.shape;
        // Both are strings in JSON.
        shape
            .format
            .take_if(|format| ["byte", "binary"].contains(&format.as_str()));
        for part in [&mut shape.items, &mut shape.extra].into_iter().flatten() {
            **part = self.kind(part, depth + 1);
        }
        kind
    }

    /// Leaves out branches that another one subsumes: plain strings beside an enumeration (generated enums
    /// are open), one enumeration beside another. An integer stays beside a number, which would round it.
    pub(super) fn subsumed(&mut self, branches: &mut Vec<Schema>, at: &Pointer) {
        for kind in [Type::String, Type::Integer] {
            self.enumerations(branches, kind, at);
        }
        self.strings(branches, at);
    }

    /// Constants with titles are an enumeration with names.
    fn enumerations(&mut self, branches: &mut Vec<Schema>, kind: Type, at: &Pointer) {
        let is_listed = |branch: &Schema| {
            let shape = &branch.shape;
            shape.kind == Some(kind) && shape.listed.is_some() && shape.reference.is_none()
        };
        if branches.iter().filter(|branch| is_listed(branch)).count() < 2 {
            return;
        }
        let (enums, mut others): (Vec<Schema>, Vec<Schema>) =
            std::mem::take(branches).into_iter().partition(is_listed);
        let listed = Listed::of_all(enums.iter().filter_map(enumerated::own_values));
        let origin = enums.into_iter().next().unwrap_or_default().origin;
        others.insert(0, enumerated::schema(listed, kind, origin));
        *branches = others;
        self.report.kept(at, "union", "several enumerations as one");
    }

    fn strings(&mut self, branches: &mut Vec<Schema>, at: &Pointer) {
        let is_enum = |branch: &Schema| {
            let target = branch
                .referenced()
                .and_then(|name| self.components.get(name));
            let target = target.unwrap_or(branch);
            let shape = &target.shape;
            shape.kind == Some(Type::String) && shape.listed.is_some() && !target.is_constant()
        };
        let is_string = |branch: &Schema| is_plain(branch, Type::String);
        if !branches.iter().any(is_enum) || !branches.iter().any(is_string) {
            return;
        }
        branches.retain(|branch| !is_string(branch));
        for branch in branches.iter_mut().filter(|branch| is_enum(branch)) {
            branch.about.leave_unchecked("type", "string".into());
        }
        let what = "generated enums are open: they accept any string";
        self.report.kept(at, "union", what);
    }
}

/// Whether a schema accepts all values of a type.
fn is_plain(schema: &Schema, kind: Type) -> bool {
    schema.shape.kind == Some(kind) && schema.shape.is_only_type()
}

/// Whether a component is but another name for the type of its schema.
fn is_alias(schema: &Schema) -> bool {
    let shape = &schema.shape;
    shape.one_of.is_none()
        && shape.any_of.is_none()
        && shape.all_of.is_none()
        && shape.listed.is_none()
        && shape.properties.is_none()
        && shape.required.is_empty()
        && !shape.is_closed
        && !schema.is_constrained()
        && !schema.is_any()
}
