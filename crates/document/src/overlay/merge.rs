//! Merges the value of an action into a document as the specification defines.

use serde_json::Value;

use super::Reason;
use crate::Pointer;

/// Merges `new` into a location that the target selects: an array gets another item, any other
/// value is merged by [`merge`].
pub(super) fn merge_into_selected(
    location: &mut Value,
    new: &Value,
    at: &Pointer,
) -> Result<(), Reason> {
    match (location, new) {
        (Value::Array(items), item) if !item.is_array() => {
            items.push(item.clone());
            Ok(())
        }
        (location, new) => merge(location, new, at),
    }
}

/// Objects are merged field by field, arrays are concatenated, primitives are replaced; any other
/// pair cannot be merged.
fn merge(location: &mut Value, new: &Value, at: &Pointer) -> Result<(), Reason> {
    match (location, new) {
        (Value::Object(entries), Value::Object(additions)) => {
            for (name, addition) in additions {
                match entries.get_mut(name) {
                    Some(field) => merge(field, addition, &at.join(name))?,
                    None => {
                        entries.insert(name.clone(), addition.clone());
                    }
                }
            }
            Ok(())
        }
        (Value::Array(items), Value::Array(additions)) => {
            items.extend(additions.iter().cloned());
            Ok(())
        }
        (location, new) if is_primitive(location) && is_primitive(new) => {
            *location = new.clone();
            Ok(())
        }
        (location, new) => Err(Reason::Incompatible {
            pointer: at.to_string(),
            new: kind(new),
            old: kind(location),
        }),
    }
}

/// Whether `location` already holds everything that merging `new` into it would give; for an array,
/// every item that would be added.
pub(super) fn already_has(location: &Value, new: &Value) -> bool {
    match (location, new) {
        (Value::Object(entries), Value::Object(additions)) => {
            additions.iter().all(|(name, addition)| {
                entries
                    .get(name)
                    .is_some_and(|field| already_has(field, addition))
            })
        }
        (Value::Array(items), Value::Array(additions)) => {
            additions.iter().all(|addition| items.contains(addition))
        }
        (Value::Array(items), item) => items.contains(item),
        (location, new) => location == new,
    }
}

fn is_primitive(value: &Value) -> bool {
    !value.is_object() && !value.is_array()
}

fn kind(value: &Value) -> &'static str {
    match value {
        Value::Object(_) => "object",
        Value::Array(_) => "array",
        _ => "primitive value",
    }
}
