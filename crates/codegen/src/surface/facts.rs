//! What the model knows of a type that callers observe and no signature shows: its values on the wire,
//! and their constraints.

use std::collections::BTreeMap;

use model::names::pascal;
use model::normalise;
use model::public_api::PublicItem;
use model::{Api, Enumeration, Kind, Schema};
use serde_json::Value;

/// Adds the facts to the items of the types and of the operations.
pub(super) fn add(api: &Api, items: &mut BTreeMap<String, PublicItem>) {
    let used = normalise::used(api);
    for (name, described) in &api.types {
        for module in ["types", "multipart"] {
            if let Some(item) = items.get_mut(&format!("{module}::{name}")) {
                describe(&described.schema, item);
            }
            for path in [
                format!("{module}::{name}"),
                format!("{module}::builder::{name}"),
            ] {
                if let Some(item) = items.get_mut(&path) {
                    item.features.clone_from(&described.features);
                    item.is_unused = !used.contains(name);
                }
            }
        }
    }
    for operation in &api.operations {
        if let Some(builder) = items.get_mut(&format!("builder::{}", pascal(&operation.name))) {
            builder.features = operation.feature.iter().cloned().collect();
            let parameters = operation.parameters.iter();
            let required = parameters.filter(|it| it.required).map(|it| &it.ident);
            builder.required_setters.extend(required.cloned());
            let body = operation.body.iter().filter(|it| it.required);
            builder
                .required_setters
                .extend(body.map(|_| "body".to_owned()));
        }
    }
}

fn describe(schema: &Schema, item: &mut PublicItem) {
    item.limits.extend(checked(schema));
    item.unchecked.extend(unchecked(schema));
    match &schema.kind {
        Kind::Object(object) => {
            for (name, property) in &object.properties {
                item.wire.insert(property.field.clone(), name.clone());
                let unchecked = unchecked(&property.schema).into_iter();
                let unchecked = unchecked
                    .map(|(keyword, value)| (format!("{}.{keyword}", property.field), value));
                item.unchecked.extend(unchecked);
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
