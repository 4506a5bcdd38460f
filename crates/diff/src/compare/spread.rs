//! An exploded object in a query, which is sent as one parameter for each property: it equals loose
//! parameters of these names.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use serde_json::Value;

use super::comparer::{Call, Comparer};
use super::matching::pair_by;
use super::paths::Operation;
use super::schema::Medium;
use crate::normalise::{Located, Source};
use crate::rules::http as rules;

/// A value in a query under its own name.
struct Part<'a> {
    name: String,
    is_required: bool,
    /// The parameter, or the property of one.
    at: Located<'a>,
    schema: Located<'a>,
}

impl<'a> Part<'a> {
    fn of(parameter: &Located<'a>) -> Option<Self> {
        let is_query = parameter.str("in") == Some("query");
        Some(Self {
            name: parameter.str("name").filter(|_| is_query)?.to_owned(),
            is_required: parameter.flag("required"),
            at: parameter.clone(),
            schema: parameter.get("schema")?,
        })
    }
}

/// Returns the properties of an exploded object in a query; none for other parameters.
fn parts<'a>(source: &Source<'a>, parameter: &Located<'a>) -> Vec<Part<'a>> {
    let is_exploded = parameter.str("in") == Some("query")
        && parameter.str("style").is_none_or(|it| it == "form")
        && parameter.value.get("explode") != Some(&Value::Bool(false));
    let schema = parameter.get("schema").filter(|_| is_exploded);
    let Some(schema) = schema.map(|at| source.flattened(&at)) else {
        return Vec::new();
    };
    let is_object = matches!(schema.kinds.as_deref(), Some([kind]) if kind.name == "object");
    let is_needed = |name: &str| parameter.flag("required") && schema.required.contains(name);
    let properties = schema.properties.iter().filter(|_| is_object);
    let part = |(name, at): (&String, &Located<'a>)| Part {
        name: name.clone(),
        is_required: is_needed(name),
        at: at.clone(),
        schema: at.clone(),
    };
    properties.map(part).collect()
}

/// The parameters of one document that the other one does not have.
type Unmatched<'l, 'a> = Vec<&'l Located<'a>>;

impl<'a> Comparer<'_, 'a> {
    /// Compares each exploded object with the loose parameters that replaced it, or that it replaced.
    /// Removes both from the parameters that are left to report.
    pub(super) fn compare_spread(
        &mut self,
        call: &Call,
        (old_at, before): (&Operation<'a>, &mut Unmatched<'_, 'a>),
        (new_at, after): (&Operation<'a>, &mut Unmatched<'_, 'a>),
    ) {
        let old_parts: Vec<_> = before.iter().map(|at| parts(self.old, at)).collect();
        let new_parts: Vec<_> = after.iter().map(|at| parts(self.new, at)).collect();
        let (old, new) = (
            spread(before, old_parts, after),
            spread(after, new_parts, before),
        );
        for (whole, loose) in old {
            self.compare_sides(call, (old_at, whole), (new_at, loose));
        }
        for (whole, loose) in new {
            self.compare_sides(call, (old_at, loose), (new_at, whole));
        }
    }

    fn compare_sides(
        &mut self,
        call: &Call,
        (old_at, mut before): (&Operation<'a>, Vec<Part<'a>>),
        (new_at, mut after): (&Operation<'a>, Vec<Part<'a>>),
    ) {
        let key = |part: &Part<'a>| Some(part.name.clone());
        for (old, new) in pair_by(&mut before, &mut after, key, key) {
            if old.is_required != new.is_required {
                let rule = if new.is_required {
                    &rules::PARAMETER_BECAME_REQUIRED
                } else {
                    &rules::PARAMETER_BECAME_OPTIONAL
                };
                let was = (Some(&old.at), Some(old.is_required.into()));
                self.report(
                    call,
                    rule,
                    was,
                    (Some(&new.at), Some(new.is_required.into())),
                );
            }
            self.compare_parameter_schema(call, &old.schema, &new.schema, Medium::Query);
        }
        let name = |part: &Part<'a>| Some(Value::from(part.name.as_str()));
        for old in &before {
            let was = (Some(&old.at), name(old));
            let is = (Some(&new_at.at), None);
            self.report(call, &rules::PARAMETER_REMOVED, was, is);
        }
        for new in &after {
            let rule = if new.is_required {
                &rules::REQUIRED_PARAMETER_ADDED
            } else {
                &rules::OPTIONAL_PARAMETER_ADDED
            };
            self.report(
                call,
                rule,
                (Some(&old_at.at), None),
                (Some(&new.at), name(new)),
            );
        }
    }
}

/// Takes each exploded object of one document with the loose parameters of its names in the other.
fn spread<'a>(
    wholes: &mut Unmatched<'_, 'a>,
    parts: Vec<Vec<Part<'a>>>,
    others: &mut Unmatched<'_, 'a>,
) -> Vec<(Vec<Part<'a>>, Vec<Part<'a>>)> {
    let mut loose: HashMap<String, Vec<(usize, Part<'a>)>> = HashMap::new();
    for (index, at) in others.iter().enumerate() {
        if let Some(part) = Part::of(at) {
            let known = loose.entry(part.name.clone()).or_default();
            known.push((index, part));
        }
    }
    let (mut pairs, mut spread, mut taken) = (Vec::new(), BTreeSet::new(), BTreeSet::new());
    for (index, parts) in parts.into_iter().enumerate() {
        let found = parts.iter().filter_map(|part| loose.remove(&part.name));
        let found: BTreeMap<usize, Part<'a>> = found.flatten().collect();
        if !found.is_empty() {
            spread.insert(index);
            taken.extend(found.keys());
            pairs.push((parts, found.into_values().collect()));
        }
    }
    retain_other_than(wholes, &spread);
    retain_other_than(others, &taken);
    pairs
}

fn retain_other_than<T>(list: &mut Vec<T>, taken: &BTreeSet<usize>) {
    let mut index = 0;
    list.retain(|_| {
        index += 1;
        !taken.contains(&(index - 1))
    });
}
