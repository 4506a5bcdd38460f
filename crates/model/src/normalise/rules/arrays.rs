//! Arrays and tuples.

use serde_json::{Value, json};

use super::place::Place;
use crate::normalise::schema::Schema;

/// `prefixItems` of a fixed length are a tuple; with more items allowed they are an array of the union of
/// them all.
pub fn tuple(schema: &mut Schema, place: &mut Place<'_>) {
    let Some(Value::Array(leading)) = schema.get("prefixItems") else {
        return;
    };
    let count = leading.len() as u64;
    let bound = |keyword: &str| schema.get(keyword).and_then(Value::as_u64);
    let closed = schema.get("items") == Some(&Value::Bool(false))
        || schema.get("unevaluatedItems") == Some(&Value::Bool(false))
        || bound("maxItems").is_some_and(|maximum| maximum <= count);
    let whole = bound("minItems").is_none_or(|minimum| minimum >= count);
    let at = place.at.join("prefixItems");
    if closed && whole && (1..=16).contains(&count) {
        for keyword in [
            "minItems",
            "maxItems",
            "items",
            "uniqueItems",
            "unevaluatedItems",
        ] {
            schema.shift_remove(keyword);
        }
        place
            .report
            .kept(&at, "tuple", format!("a tuple of {count}"));
        return;
    }
    let Some(Value::Array(mut branches)) = schema.shift_remove("prefixItems") else {
        return;
    };
    match schema.shift_remove("items") {
        Some(Value::Bool(false)) => {}
        Some(rest @ Value::Object(_)) => branches.push(rest),
        // Items without a schema may be anything.
        _ if closed => {}
        _ => branches = vec![json!({})],
    }
    if !branches.is_empty() {
        schema.insert("items".to_owned(), json!({ "oneOf": branches }));
    }
    place.report.lost(
        &at,
        "tuple",
        "the positions of the items; an array of the union of them",
    );
}

/// An array without a schema for its items holds any JSON.
pub fn without_items(schema: &mut Schema, place: &mut Place<'_>) {
    if schema.get("type") != Some(&json!("array")) || schema.contains_key("prefixItems") {
        return;
    }
    if schema.get("items") == Some(&Value::Bool(false)) {
        place.report.lost(
            &place.at.join("items"),
            "array",
            "an array that is always empty",
        );
        schema.shift_remove("items");
    }
    if !schema.contains_key("items") {
        schema.insert("items".to_owned(), json!({}));
    }
}
