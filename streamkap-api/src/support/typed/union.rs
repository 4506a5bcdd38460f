//! Telling the arms of a union apart.
//!
//! No message here quotes a value: what does not decode may hold a secret.

use serde::de::Error;
use serde::{Deserialize, Deserializer};
use serde_json::Value;

/// Reads one arm of a union from JSON.
pub type Decode<T> = fn(Value) -> serde_json::Result<T>;

/// Reads the member `tag`, then the arm that has its value among its own.
///
/// A value that no arm has is an error that names the union and the member.
pub fn tagged<'de, T, D>(
    deserializer: D,
    union: &str,
    tag: &str,
    arms: &[(&[&str], Decode<T>)],
) -> Result<T, D::Error>
where
    D: Deserializer<'de>,
{
    let value = Value::deserialize(deserializer)?;
    let Some(found) = value.get(tag) else {
        return Err(D::Error::custom(format!("`{union}` without `{tag}`")));
    };
    let found = match found {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    };
    let arm = arms
        .iter()
        .find(|(values, _)| values.contains(&found.as_str()));
    let Some((_, decode)) = arm else {
        let message = format!("`{tag}` has a value that no arm of `{union}` has");
        return Err(D::Error::custom(message));
    };
    decode(value).map_err(|error| D::Error::custom(at(union, &error)))
}

/// Reads the arm that knows most of the members that came: an object goes to the arm that leaves
/// the fewest of its members unknown, and of those that leave as many to the one that expects the
/// fewest that did not come; anything else goes to the first arm that takes it.
pub fn by_members<'de, T, D>(
    deserializer: D,
    union: &str,
    arms: &[(&[&str], &[&str], Decode<T>)],
) -> Result<T, D::Error>
where
    D: Deserializer<'de>,
{
    let value = Value::deserialize(deserializer)?;
    let mut order: Vec<&(&[&str], &[&str], Decode<T>)> = arms.iter().collect();
    if let Value::Object(members) = &value {
        order.retain(|(_, required, _)| required.iter().all(|name| members.contains_key(*name)));
        order.sort_by_key(|(known, ..)| {
            let unknown = members
                .keys()
                .filter(|name| !known.contains(&name.as_str()));
            let missing = known.iter().filter(|name| !members.contains_key(**name));
            // An arm that describes nothing takes everything, so it comes last.
            (known.is_empty(), unknown.count(), missing.count())
        });
    }
    let mut closest = None;
    for (_, _, decode) in order {
        match decode(value.clone()) {
            Ok(arm) => return Ok(arm),
            Err(error) => closest = closest.or(Some(error)),
        }
    }
    Err(match closest {
        Some(error) => D::Error::custom(at(union, &error)),
        None => D::Error::custom(format!("no arm of `{union}` has the members that came")),
    })
}

/// What kind of error it was. (serde's own words quote the value.)
fn at(union: &str, error: &serde_json::Error) -> String {
    let text = error.to_string();
    let about_a_name = ["missing field", "not the constant", "unknown field", "`"]
        .iter()
        .any(|start| text.starts_with(start));
    if about_a_name {
        format!("no arm of `{union}` fits: {text}")
    } else {
        format!("no arm of `{union}` fits")
    }
}
