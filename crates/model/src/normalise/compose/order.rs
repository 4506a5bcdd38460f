//! The order in which the branches of a union are tried.

use std::cmp::Reverse;

use super::merge::follow;
use crate::normalise::draft::Draft;
use crate::normalise::schema::Schema;
use document::schema::Type;

/// Puts the branches of every union in order.
pub fn sort_branches(api: &mut Draft) {
    let ordered: Vec<(String, Vec<Schema>)> = api
        .schemas
        .iter()
        .filter_map(|(name, schema)| {
            let mut sorted = schema.shape.one_of.clone()?;
            sorted.sort_by_cached_key(|branch| rank(api, branch));
            Some((name.clone(), sorted))
        })
        .collect();
    for (name, sorted) in ordered {
        if let Some(schema) = api.schemas.get_mut(&name) {
            schema.shape.one_of = Some(sorted);
        }
    }
}

/// The rank of a branch: what accepts few values comes before what accepts many.
fn rank(api: &Draft, branch: &Schema) -> (u8, Reverse<usize>, Reverse<usize>) {
    let target;
    let schema = match branch.referenced() {
        Some(name) => {
            target = follow(api, name);
            &target
        }
        None => branch,
    };
    let shape = &schema.shape;
    let described = schema.properties().count();
    if shape.requires.is_some() {
        // A branch for values of several others comes after those.
        return (10, Reverse(0), Reverse(0));
    }
    let class = match shape.kind {
        _ if schema.is_constant() => 0,
        Some(Type::Boolean) => 1,
        Some(Type::Integer) => 2,
        Some(Type::Number) => 3,
        Some(Type::String) => match shape.format.as_deref() {
            Some("uuid" | "date" | "date-time" | "ipv4" | "ipv6" | "ip") => 4,
            _ if shape.listed.is_some() => 7,
            _ if shape.pattern.is_some() => 5,
            _ if shape.max_length.is_some() || shape.min_length.is_some() => 6,
            _ => 8,
        },
        Some(Type::Array) => 9,
        Some(Type::Object) if described > 0 => 10,
        Some(Type::Object) => 12,
        Some(Type::Null) | None if shape.one_of.is_some() => 11,
        Some(Type::Null) | None => 13,
    };
    (class, Reverse(shape.required.len()), Reverse(described))
}
