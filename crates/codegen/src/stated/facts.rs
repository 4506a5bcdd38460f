//! What the model knows of a type that callers observe and no signature shows: its values on the wire,
//! and their constraints.

use std::collections::BTreeMap;

use model::public_api::PublicItem;
use model::{Enumeration, Schema, SchemaKind};
use serde_json::Value;

/// Adds what the schema of a type states to its item.
pub fn describe(schema: &Schema, item: &mut PublicItem) {
    item.schema = Some(schema.pointer.clone());
    item.limits.extend(checked(schema));
    item.unchecked.extend(unchecked(schema));
    match &schema.kind {
        SchemaKind::Object(object) => {
            for (name, property) in &object.properties {
                item.wire.insert(property.field.clone(), name.clone());
                let location = property.schema.pointer.clone();
                item.locations.insert(property.field.clone(), location);
                let unchecked = unchecked(&property.schema).into_iter();
                let unchecked = unchecked
                    .map(|(keyword, value)| (format!("{}.{keyword}", property.field), value));
                item.unchecked.extend(unchecked);
            }
        }
        SchemaKind::Enumeration(Enumeration::Strings(values)) => {
            let values = values.iter();
            item.wire
                .extend(values.map(|it| (it.variant.clone(), it.value.clone())));
        }
        SchemaKind::Enumeration(Enumeration::Integers(values)) => {
            let values = values.iter();
            item.wire
                .extend(values.map(|it| (it.variant.clone(), it.value.to_string())));
        }
        SchemaKind::Union(union) => {
            let tagged = union
                .branches
                .iter()
                .filter(|branch| !branch.tags.is_empty());
            item.wire.extend(tagged.map(|branch| {
                let tags: Vec<String> = branch.tags.iter().map(text).collect();
                (branch.variant.clone(), tags.join(", "))
            }));
        }
        SchemaKind::Constant(value) => {
            item.limits.insert("const".to_owned(), text(value));
        }
        SchemaKind::Any
        | SchemaKind::Null
        | SchemaKind::Boolean
        | SchemaKind::Integer(_)
        | SchemaKind::Number(_)
        | SchemaKind::String(_)
        | SchemaKind::Array(_)
        | SchemaKind::Tuple(_)
        | SchemaKind::Map(_)
        | SchemaKind::Reference(_) => {}
    }
}

/// The constraints that the type of the schema checks, by their keywords.
fn checked(schema: &Schema) -> BTreeMap<String, String> {
    let Some(string) = schema.string() else {
        return BTreeMap::new();
    };
    let length = |length: Option<u64>| length.map(|it| it.to_string());
    let checked = [
        ("minLength", length(string.min_length)),
        ("maxLength", length(string.max_length)),
        ("pattern", string.pattern.clone()),
    ];
    let checked = checked.into_iter();
    checked
        .filter_map(|(keyword, value)| Some((keyword.to_owned(), value?)))
        .collect()
}

/// The constraints that only the JSON Schema of the type states.
fn unchecked(schema: &Schema) -> BTreeMap<String, String> {
    let unchecked = schema.unchecked.iter();
    unchecked
        .map(|(keyword, value)| (keyword.clone(), text(value)))
        .collect()
}

/// A string as it is, any other value as JSON.
fn text(value: &Value) -> String {
    value
        .as_str()
        .map_or_else(|| value.to_string(), str::to_owned)
}
