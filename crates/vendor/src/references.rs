//! References inside a document: those without a target, and what an operation reaches.

use std::collections::BTreeSet;

use anyhow::bail;
use serde_json::Value;

use super::tree::Operation;
use document::{Pointer, Resolver, Unresolved, UnresolvedReason};

/// Refuses a document whose local references have no target: a sign of truncation.
pub(super) fn check(document: &Value, label: &str) -> anyhow::Result<()> {
    const SHOWN: usize = 5;
    let resolver = Resolver::new(document);
    let dangling: Vec<Unresolved> = document::references(document)
        .into_iter()
        .filter_map(|(at, _)| resolver.follow(&at)?.err())
        .filter(|unresolved| unresolved.reason == UnresolvedReason::NotFound)
        .collect();
    if dangling.is_empty() {
        return Ok(());
    }
    let mut list = String::new();
    for Unresolved { at, reference, .. } in dangling.iter().take(SHOWN) {
        list.push_str(&format!("\n  {}: {reference}", at.join("$ref")));
    }
    if dangling.len() > SHOWN {
        list.push_str(&format!("\n  and {} more", dangling.len() - SHOWN));
    }
    bail!(
        "{label}: {} without a target; the document may be truncated; if it is published like \
         this, pass --allow-dangling-references{list}",
        match dangling.len() {
            1 => "a reference".to_owned(),
            several => format!("{several} references"),
        }
    )
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

/// Treats every string that names a component as a reference to it, in a discriminator's mapping or
/// Treats every string that names a component as a reference to it, in a discriminator's mapping or
/// elsewhere: rather one component too many than one too few.
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
        Value::Object(entries) => entries
            .values()
            .for_each(|field| reach_below(document, field, found)),
        Value::Array(items) => items
            .iter()
            .for_each(|item| reach_below(document, item, found)),
        _ => {}
    }
}

fn component(document: &Value, text: &str) -> Option<Component> {
    let components = document.get("components")?;
    if let Some(pointer) = Pointer::from_reference(text) {
        let mut tokens = pointer.tokens();
        tokens.next().filter(|first| first == "components")?;
        let (section, name) = (tokens.next()?, tokens.next()?);
        components.get(&section)?.get(&name)?;
        return Some((section, name));
    }
    // A discriminator may map to the bare name of a schema.
    components.get("schemas")?.get(text)?;
    Some(("schemas".to_owned(), text.to_owned()))
}
