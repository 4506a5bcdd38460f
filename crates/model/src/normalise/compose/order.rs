//! The order in which the branches of a union are tried.

use std::cmp::Reverse;

use serde_json::Value;

use super::merge::follow;
use crate::normalise::draft::Draft;
use crate::normalise::schema::{branches, flag, properties, referenced, type_of};

/// Puts the branches of every union in order.
pub fn sort_branches(api: &mut Draft) {
    let ordered: Vec<(String, Vec<Value>)> = api
        .schemas
        .iter()
        .filter_map(|(name, located)| {
            let mut sorted = branches(&located.schema)?.clone();
            sorted.sort_by_cached_key(|branch| rank(api, branch));
            Some((name.clone(), sorted))
        })
        .collect();
    for (name, sorted) in ordered {
        if let Some(located) = api.schemas.get_mut(&name) {
            located.schema["oneOf"] = Value::Array(sorted);
        }
    }
}

/// The rank of a branch: what accepts few values comes before what accepts many.
fn rank(api: &Draft, branch: &Value) -> (u8, Reverse<usize>, Reverse<usize>) {
    let schema = match referenced(branch) {
        Some(name) => follow(api, name),
        None => branch.clone(),
    };
    let required = schema
        .get("required")
        .and_then(Value::as_array)
        .map_or(0, Vec::len);
    let described = properties(&schema).count();
    let class = match type_of(&schema) {
        _ if flag(&schema, "x-const") => 0,
        Some("boolean") => 1,
        Some("integer") => 2,
        Some("number") => 3,
        Some("string") => match schema.get("format").and_then(Value::as_str) {
            Some("uuid" | "date" | "date-time" | "ipv4" | "ipv6" | "ip") => 4,
            _ if schema.get("enum").is_some() => 7,
            _ if schema.get("pattern").is_some() => 5,
            _ if schema.get("maxLength").is_some() || schema.get("minLength").is_some() => 6,
            _ => 8,
        },
        Some("array") => 9,
        Some("object") if described > 0 => 10,
        Some("object") => 12,
        _ if schema.get("oneOf").is_some() => 11,
        _ => 13,
    };
    (class, Reverse(required), Reverse(described))
}
