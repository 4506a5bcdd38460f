//! The order of a document that was put together from pages and that nobody published.

use serde_json::{Map, Value};

use document::METHODS;

/// Paths and components by name, methods in the order of the specification.
pub(super) fn sort(document: &mut Value) {
    if let Some(paths) = document.get_mut("paths").and_then(Value::as_object_mut) {
        paths.sort_keys();
        for item in paths.values_mut().filter_map(Value::as_object_mut) {
            sort_methods(item);
        }
    }
    if let Some(components) = document
        .get_mut("components")
        .and_then(Value::as_object_mut)
    {
        components.sort_keys();
        for section in components.values_mut().filter_map(Value::as_object_mut) {
            section.sort_keys();
        }
    }
}

fn sort_methods(item: &mut Map<String, Value>) {
    let mut sorted: Vec<(String, Value)> = std::mem::take(item).into_iter().collect();
    sorted.sort_by_key(|(name, _)| {
        let method = METHODS.iter().position(|method| method == name);
        method.map_or((0, name.clone()), |location| (location + 1, String::new()))
    });
    item.extend(sorted);
}
