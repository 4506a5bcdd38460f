//! The names in which a number is all that distinguishes a type from another, or a variant of a union.

use crate::Api;

/// The types and variants that are named by a number, as `Pet2` beside `Pet` and as `Variant2`.
pub fn names(api: &Api) -> Vec<String> {
    let mut found = Vec::new();
    for (name, named) in &api.types {
        if is_numbered(name, |stem| api.types.contains_key(stem)) {
            found.push(name.clone());
        }
        let branches = named.schema.union().map(|union| union.branches.as_slice());
        let branches = branches.unwrap_or_default();
        let has = |stem: &str| branches.iter().any(|branch| branch.variant == stem);
        let variants = branches.iter().map(|branch| &branch.variant);
        let numbered = variants.filter(|variant| is_numbered(variant, has));
        found.extend(numbered.map(|variant| format!("{name}::{variant}")));
    }
    found.sort();
    found
}

fn is_numbered(name: &str, is_taken: impl Fn(&str) -> bool) -> bool {
    let stem = name.trim_end_matches(|c: char| c.is_ascii_digit());
    stem.len() < name.len() && (stem.ends_with("Variant") || is_taken(stem))
}
