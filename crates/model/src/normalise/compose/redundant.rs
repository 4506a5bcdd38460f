//! Branches of a union that another branch makes redundant.

use indexmap::map::Entry;
use indexmap::{IndexMap, IndexSet};
use serde_json::{Value, json};

use super::composer::{Composer, DEPTH};
use crate::normalise::listed::Listed;
use crate::normalise::schema::{
    ANNOTATIONS, NOTES, UNCHECKED, flag, is_any, leave_unchecked, referenced, strip, type_of,
};
use crate::unchecked::{COPIED, length_within};
use document::Pointer;
use document::keywords::STRING_CONSTRAINTS;

impl Composer<'_> {
    /// Leaves out branches that become the type of an earlier one: they differ only in documentation or
    /// in constraints that no type has. A value satisfies those of one of them.
    pub(super) fn same_branches(&self, branches: &mut Vec<Value>) {
        let mut kept: IndexMap<Value, (Value, Vec<Value>)> = IndexMap::new();
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
    fn accept_too(&self, branch: &mut Value, others: Vec<Value>) {
        let own = self.unchecked(branch, 0);
        let none = json!({});
        if own == none {
            return;
        }
        let either: IndexSet<Value> = [own].into_iter().chain(others).collect();
        if either.len() == 1 {
            return;
        }
        strip(branch, &[UNCHECKED]);
        // Those of an alias may be long, and are copied to every union that holds it.
        let accepts_all = |it: &Value| *it == none || length_within(COPIED, it).is_none();
        if let Some(branch) = branch.as_object_mut() {
            // Not `anyOf`, which a schema may have for null.
            let either = if either.iter().any(accepts_all) {
                json!([none])
            } else {
                json!([{ "anyOf": either }])
            };
            leave_unchecked(branch, "allOf", either);
        }
    }

    /// The unchecked constraints of a schema and of those inside it, as a schema.
    fn unchecked(&self, schema: &Value, depth: usize) -> Value {
        let target = referenced(schema).and_then(|name| self.components.get(name));
        let target = target.filter(|target| is_alias(&target.schema) && depth < DEPTH);
        let mut found = match target {
            Some(target) => self.unchecked(&target.schema, depth + 1),
            None => json!({}),
        };
        let own = schema.get(UNCHECKED).and_then(Value::as_object);
        for (keyword, value) in own.into_iter().flatten() {
            found[keyword] = value.clone();
        }
        for keyword in ["items", "additionalProperties"] {
            let part = schema
                .get(keyword)
                .map(|part| self.unchecked(part, depth + 1));
            if let Some(part) = part.filter(|part| *part != json!({})) {
                found[keyword] = part;
            }
        }
        found
    }

    /// What decides the type of a schema: components that only give another type a name are looked
    /// through.
    fn kind(&self, schema: &Value, depth: usize) -> Value {
        let mut kind = schema.clone();
        if let Some(keywords) = kind.as_object_mut() {
            keywords.retain(|key, _| !NOTES.contains(&key.as_str()));
        }
        if let Some(target) = referenced(schema).and_then(|name| self.components.get(name))
            && is_alias(&target.schema)
            && depth < DEPTH
        {
            kind = self.kind(&target.schema, depth + 1);
        }
        // Both are strings in JSON.
        if let Some(keywords) = kind.as_object_mut()
            && ["byte", "binary"]
                .iter()
                .any(|text| keywords.get("format") == Some(&json!(text)))
        {
            keywords.shift_remove("format");
        }
        for keyword in ["items", "additionalProperties"] {
            let part = kind.get(keyword).filter(|part| part.is_object());
            if let Some(part) = part.map(|part| self.kind(part, depth + 1)) {
                kind[keyword] = part;
            }
        }
        kind
    }

    /// Leaves out branches that another one subsumes: integers beside numbers, plain strings beside an
    /// enumeration (generated enums are open), one enumeration beside another.
    pub(super) fn swallowed(&mut self, branches: &mut Vec<Value>, at: &Pointer) {
        let plain = |branch: &Value, kind: &str| {
            type_of(branch) == Some(kind)
                && branch.as_object().is_some_and(|branch| {
                    branch
                        .keys()
                        .all(|key| key == "type" || ANNOTATIONS.contains(&key.as_str()))
                })
        };
        if branches.iter().any(|branch| plain(branch, "number")) {
            let (integers, mut others): (Vec<Value>, Vec<Value>) = std::mem::take(branches)
                .into_iter()
                .partition(|branch| type_of(branch) == Some("integer"));
            let accepted = |integer: &Value| {
                let mut accepted = self.unchecked(integer, 0);
                accepted["type"] = json!("integer");
                accepted
            };
            for number in others.iter_mut().filter(|branch| plain(branch, "number")) {
                self.accept_too(number, integers.iter().map(accepted).collect());
            }
            *branches = others;
            if !integers.is_empty() {
                self.report.kept(at, "union", "every integer is a number");
            }
        }
        // Constants with titles are an enumeration with names.
        for kind in ["string", "integer"] {
            let listed = |branch: &Value| {
                type_of(branch) == Some(kind)
                    && branch.get("enum").is_some()
                    && branch.get("$ref").is_none()
            };
            if branches.iter().filter(|branch| listed(branch)).count() < 2 {
                continue;
            }
            let (enums, mut others): (Vec<Value>, Vec<Value>) =
                std::mem::take(branches).into_iter().partition(listed);
            let mut listed = Listed::default();
            for branch in &enums {
                listed.add(Listed::own(branch));
            }
            let merged = Value::Object(listed.into_schema(kind));
            others.insert(0, merged);
            *branches = others;
            self.report.kept(at, "union", "several enumerations as one");
        }
        let is_text_enum = |branch: &Value| {
            let target = referenced(branch).and_then(|name| self.components.get(name));
            let target = target.map_or(branch, |located| &located.schema);
            type_of(target) == Some("string")
                && target.get("enum").is_some()
                && !flag(target, "x-const")
        };
        let is_plain = |branch: &Value| plain(branch, "string");
        if branches.iter().any(is_text_enum) && branches.iter().any(is_plain) {
            branches.retain(|branch| !is_plain(branch));
            for branch in branches.iter_mut().filter(|branch| is_text_enum(branch)) {
                if let Some(branch) = branch.as_object_mut() {
                    leave_unchecked(branch, "type", "string".into());
                }
            }
            self.report.kept(
                at,
                "union",
                "generated enums are open: they accept any string",
            );
        }
    }
}

/// Whether a component is but another name for the type of its schema.
fn is_alias(schema: &Value) -> bool {
    let own = ["oneOf", "anyOf", "allOf", "enum", "properties", "required"];
    let mut keywords = own.iter().chain(&STRING_CONSTRAINTS);
    keywords.all(|keyword| schema.get(keyword).is_none())
        && schema.get("additionalProperties") != Some(&Value::Bool(false))
        && !is_any(schema)
}
