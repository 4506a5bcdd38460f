//! References inside a document: those that lead nowhere, and what an operation reaches.

use std::collections::BTreeSet;

use anyhow::bail;
use serde_json::Value;

use super::tree::Operation;
use crate::document::Pointer;

/// Names whose members are named by the author of the document, not by the specification.
const NAMED_BY_AUTHOR: [&str; 6] = [
    "properties",
    "patternProperties",
    "$defs",
    "definitions",
    "schemas",
    "dependentSchemas",
];
/// Keywords that hold data, in which `$ref` is a member like any other.
const DATA: [&str; 5] = ["example", "examples", "default", "const", "enum"];

/// Refuses a document whose local references lead nowhere: the mark of one that was cut off.
pub(super) fn check(document: &Value, label: &str) -> anyhow::Result<()> {
    const SHOWN: usize = 5;
    let mut dangling = Vec::new();
    dangling_below(document, document, &Pointer::root(), false, &mut dangling);
    if dangling.is_empty() {
        return Ok(());
    }
    let mut list = String::new();
    for (at, reference) in dangling.iter().take(SHOWN) {
        list.push_str(&format!("\n  {at}: {reference}"));
    }
    if dangling.len() > SHOWN {
        list.push_str(&format!("\n  and {} more", dangling.len() - SHOWN));
    }
    bail!(
        "{label}: {} without a target; the document may be truncated. If it is published this \
         way, say --allow-dangling-references{list}",
        match dangling.len() {
            1 => "a reference".to_owned(),
            several => format!("{several} references"),
        }
    )
}

fn dangling_below(
    document: &Value,
    value: &Value,
    at: &Pointer,
    named_by_author: bool,
    found: &mut Vec<(Pointer, String)>,
) {
    match value {
        Value::Object(members) => {
            for (name, member) in members {
                if !named_by_author && DATA.contains(&name.as_str()) {
                    continue;
                }
                if let ("$ref", Value::String(reference), false) =
                    (name.as_str(), member, named_by_author)
                {
                    let target = Pointer::from_reference(reference);
                    if target.is_some_and(|target| document.pointer(target.as_str()).is_none()) {
                        found.push((at.join(name), reference.clone()));
                    }
                    continue;
                }
                let names = !named_by_author && NAMED_BY_AUTHOR.contains(&name.as_str());
                dangling_below(document, member, &at.join(name), names, found);
            }
        }
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                dangling_below(document, item, &at.join(index), false, found);
            }
        }
        _ => {}
    }
}

/// A component: its section and its name.
pub(super) type Component = (String, String);

/// The components that the document's paths and webhooks reach.
pub(super) fn reached(document: &Value) -> BTreeSet<Component> {
    let mut found = BTreeSet::new();
    for root in ["paths", "webhooks"] {
        if let Some(value) = document.get(root) {
            reach_below(document, value, &mut found);
        }
    }
    found
}

/// The components of `document` that `value` reaches.
pub(super) fn reached_from(document: &Value, value: &Value) -> BTreeSet<Component> {
    let mut found = BTreeSet::new();
    reach_below(document, value, &mut found);
    found
}

/// Whether `operation` reaches the component.
pub(super) fn reaches(document: &Value, operation: &Operation, component: &Component) -> bool {
    operation
        .of(document)
        .is_some_and(|value| reached_from(document, value).contains(component))
}

/// Takes every text that names a component for a reference to it, in a discriminator's mapping or
/// elsewhere: a component too many is kept rather than one too few.
fn reach_below(document: &Value, value: &Value, found: &mut BTreeSet<Component>) {
    match value {
        Value::String(text) => {
            let Some((section, name)) = component(document, text) else {
                return;
            };
            let definition = &document["components"][&section][&name];
            if found.insert((section, name)) {
                reach_below(document, definition, found);
            }
        }
        Value::Object(members) => members
            .values()
            .for_each(|member| reach_below(document, member, found)),
        Value::Array(items) => items
            .iter()
            .for_each(|item| reach_below(document, item, found)),
        _ => {}
    }
}

fn component(document: &Value, text: &str) -> Option<Component> {
    let components = document.get("components")?;
    if let Some(pointer) = Pointer::from_reference(text) {
        let mut tokens = pointer.as_str().strip_prefix("/components/")?.split('/');
        let mut next = || Some(tokens.next()?.replace("~1", "/").replace("~0", "~"));
        let (section, name) = (next()?, next()?);
        components.get(&section)?.get(&name)?;
        return Some((section, name));
    }
    // A discriminator may map to the bare name of a schema.
    components.get("schemas")?.get(text)?;
    Some(("schemas".to_owned(), text.to_owned()))
}
