//! What the model knows of a type that callers observe and no signature shows: its values on the wire,
//! and their constraints.

use std::collections::BTreeMap;

use model::public_api::PublicItem;
use model::{Api, Enumeration, Kind, Schema};
use serde_json::Value;

/// Adds the facts to the items of the types.
pub(super) fn add(api: &Api, items: &mut BTreeMap<String, PublicItem>) {
    for (name, described) in &api.types {
        for module in ["types", "multipart"] {
            if let Some(item) = items.get_mut(&format!("{module}::{name}")) {
                describe(&described.schema, item);
            }
        }
    }
}

fn describe(schema: &Schema, item: &mut PublicItem) {
    item.limits.extend(limits(schema));
    match &schema.kind {
        Kind::Object(object) => {
            for (name, property) in &object.properties {
                item.wire.insert(property.field.clone(), name.clone());
                let limits = limits(&property.schema).into_iter();
                let limits =
                    limits.map(|(keyword, value)| (format!("{}.{keyword}", property.field), value));
                item.limits.extend(limits);
            }
        }
        Kind::Enumeration(Enumeration::Strings(values)) => {
            let values = values.iter();
            item.wire
                .extend(values.map(|it| (it.variant.clone(), it.value.clone())));
        }
        Kind::Enumeration(Enumeration::Integers(values)) => {
            let values = values.iter();
            item.wire
                .extend(values.map(|it| (it.variant.clone(), it.value.to_string())));
        }
        Kind::Union(union) => {
            let tagged = union
                .branches
                .iter()
                .filter(|branch| !branch.tags.is_empty());
            item.wire.extend(tagged.map(|branch| {
                let tags: Vec<String> = branch.tags.iter().map(text).collect();
                (branch.variant.clone(), tags.join(", "))
            }));
        }
        Kind::Constant(value) => {
            item.limits.insert("const".to_owned(), text(value));
        }
        Kind::Any
        | Kind::Null
        | Kind::Boolean
        | Kind::Integer(_)
        | Kind::Number(_)
        | Kind::String(_)
        | Kind::Array(_)
        | Kind::Tuple(_)
        | Kind::Map(_)
        | Kind::Reference(_) => {}
    }
}

/// The constraints of a schema by their keywords, whether a Rust type checks them or not.
fn limits(schema: &Schema) -> BTreeMap<String, String> {
    let unchecked = schema.unchecked.iter();
    let mut limits: BTreeMap<String, String> = unchecked
        .map(|(keyword, value)| (keyword.clone(), text(value)))
        .collect();
    if let Some(string) = schema.string() {
        let checked = [
            (
                "minLength",
                string.min_length.map(|length| length.to_string()),
            ),
            (
                "maxLength",
                string.max_length.map(|length| length.to_string()),
            ),
            ("pattern", string.pattern.clone()),
        ];
        let checked = checked.into_iter();
        limits.extend(checked.filter_map(|(keyword, value)| Some((keyword.to_owned(), value?))));
    }
    limits
}

/// A string as it is, any other value as JSON.
fn text(value: &Value) -> String {
    value
        .as_str()
        .map_or_else(|| value.to_string(), str::to_owned)
}
