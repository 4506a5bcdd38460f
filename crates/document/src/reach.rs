//! What an operation or another part of a document reaches.

use std::collections::BTreeSet;

use serde_json::Value;

use super::Pointer;

/// A component: its section and its name.
pub type Component = (String, String);

/// The components that the document's paths and webhooks reach.
pub fn reached(document: &Value) -> BTreeSet<Component> {
    let roots = ["paths", "webhooks"];
    let roots = roots.iter().filter_map(|root| document.get(root));
    reached_from(document, roots)
}

/// The components of `document` that `values` reach.
pub fn reached_from<'a>(
    document: &Value,
    values: impl IntoIterator<Item = &'a Value>,
) -> BTreeSet<Component> {
    let mut found = BTreeSet::new();
    for value in values {
        reach_below(document, value, &mut found);
    }
    found
}

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
