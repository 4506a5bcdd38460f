//! How the specification merges the value of an action into a document.

use serde_json::Value;

use super::Reason;
use crate::document::Pointer;

/// Merges `new` into a place that the target selects: an array takes it as an item more, anything
/// else as [`merge`] has it.
pub(super) fn merge_into_selected(
    place: &mut Value,
    new: &Value,
    at: &Pointer,
) -> Result<(), Reason> {
    match (place, new) {
        (Value::Array(items), item) if !item.is_array() => {
            items.push(item.clone());
            Ok(())
        }
        (place, new) => merge(place, new, at),
    }
}

/// Objects are merged member by member, arrays are concatenated, primitives are replaced; any other
/// pair cannot be merged.
fn merge(place: &mut Value, new: &Value, at: &Pointer) -> Result<(), Reason> {
    match (place, new) {
        (Value::Object(members), Value::Object(additions)) => {
            for (name, addition) in additions {
                match members.get_mut(name) {
                    Some(member) => merge(member, addition, &at.join(name))?,
                    None => {
                        members.insert(name.clone(), addition.clone());
                    }
                }
            }
            Ok(())
        }
        (Value::Array(items), Value::Array(additions)) => {
            items.extend(additions.iter().cloned());
            Ok(())
        }
        (place, new) if is_primitive(place) && is_primitive(new) => {
            *place = new.clone();
            Ok(())
        }
        (place, new) => Err(Reason::Incompatible {
            pointer: at.to_string(),
            new: kind(new),
            old: kind(place),
        }),
    }
}

/// Whether `place` already holds everything that merging `new` into it would give; for an array,
/// every item that would be added.
pub(super) fn says_already(place: &Value, new: &Value) -> bool {
    match (place, new) {
        (Value::Object(members), Value::Object(additions)) => {
            additions.iter().all(|(name, addition)| {
                members
                    .get(name)
                    .is_some_and(|member| says_already(member, addition))
            })
        }
        (Value::Array(items), Value::Array(additions)) => {
            additions.iter().all(|addition| items.contains(addition))
        }
        (Value::Array(items), item) => items.contains(item),
        (place, new) => place == new,
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
