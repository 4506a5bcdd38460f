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
    let found = text(found);
    let arm = arms
        .iter()
        .find(|(values, _)| values.contains(&found.as_str()));
    let Some((_, decode)) = arm else {
        let message = format!("`{tag}` has a value that no arm of `{union}` has");
        return Err(D::Error::custom(message));
    };
    decode(value).map_err(|error| D::Error::custom(at(union, &error)))
}

/// An arm that is chosen by its members: those that it knows, and those that it requires.
pub type ArmByMembers<T> = (&'static [&'static str], &'static [&'static str], Decode<T>);

/// Reads the arm that knows most of the members that came: an object goes to the arm that leaves
/// the fewest of its members unknown, and of those that leave as many to the one that expects the
/// fewest that did not come; anything else goes to the first arm that takes it.
pub fn by_members<'de, T, D>(
    deserializer: D,
    union: &str,
    arms: &[ArmByMembers<T>],
) -> Result<T, D::Error>
where
    D: Deserializer<'de>,
{
    let value = Value::deserialize(deserializer)?;
    first_that_fits(union, value, arms.iter().collect())
}

/// Reads the arm that lists the value of the member `telling`, and of those that list it, or where
/// none does, the one that knows most of the members that came.
pub fn by_listed_value<'de, T, D>(
    deserializer: D,
    union: &str,
    telling: &str,
    arms: &[(&[&str], ArmByMembers<T>)],
) -> Result<T, D::Error>
where
    D: Deserializer<'de>,
{
    let value = Value::deserialize(deserializer)?;
    let told = value.get(telling).map(text).unwrap_or_default();
    let lists = |(values, _): &&(&[&str], ArmByMembers<T>)| values.contains(&told.as_str());
    let listing: Vec<&ArmByMembers<T>> = arms.iter().filter(lists).map(|(_, arm)| arm).collect();
    if listing.is_empty() {
        return first_that_fits(union, value, arms.iter().map(|(_, arm)| arm).collect());
    }
    first_that_fits(union, value, listing)
}

fn first_that_fits<T, E: Error>(
    union: &str,
    value: Value,
    mut arms: Vec<&ArmByMembers<T>>,
) -> Result<T, E> {
    if let Value::Object(members) = &value {
        arms.retain(|(_, required, _)| required.iter().all(|name| members.contains_key(*name)));
        arms.sort_by_key(|(known, ..)| {
            let unknown = members
                .keys()
                .filter(|name| !known.contains(&name.as_str()));
            let missing = known.iter().filter(|name| !members.contains_key(**name));
            // An arm that describes nothing takes everything, so it comes last.
            (known.is_empty(), unknown.count(), missing.count())
        });
    }
    let mut closest = None;
    for (.., decode) in arms {
        match decode(value.clone()) {
            Ok(arm) => return Ok(arm),
            Err(error) => closest = closest.or(Some(error)),
        }
    }
    Err(match closest {
        Some(error) => E::custom(at(union, &error)),
        None => E::custom(format!("no arm of `{union}` has the members that came")),
    })
}

/// A value as the arms list it.
fn text(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
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
