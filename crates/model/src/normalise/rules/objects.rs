//! Objects and maps.

use serde_json::{Value, json};

use super::place::Place;
use crate::normalise::schema::{Schema, leave_unchecked};

/// Properties named by a pattern are a map; the patterns of the names are lost.
pub fn pattern_properties(schema: &mut Schema, place: &mut Place<'_>) {
    let Some(Value::Object(patterns)) = schema.shift_remove("patternProperties") else {
        return;
    };
    let mut branches: Vec<Value> = patterns.values().cloned().collect();
    let extra = schema.shift_remove("additionalProperties");
    match extra {
        Some(extra @ Value::Object(_)) => branches.push(extra),
        Some(Value::Bool(false)) => {}
        // Names that match no pattern may hold anything.
        _ => branches = vec![json!({})],
    }
    let value = match branches.len() {
        0 => json!({}),
        1 => branches.remove(0),
        _ => json!({ "oneOf": branches }),
    };
    schema.insert("additionalProperties".to_owned(), value);
    place.report.lost(
        &place.at.join("patternProperties"),
        "pattern-properties",
        "the patterns of the names; a map",
    );
}

/// An object that allows no other properties ignores them instead, so that a property the vendor adds
/// later does not fail the decoding of the whole response. Nothing else can be sent anyway.
pub fn closed(schema: &mut Schema, place: &mut Place<'_>) {
    match schema.get("additionalProperties") {
        Some(Value::Bool(false)) => {
            if schema.contains_key("properties") {
                schema.shift_remove("additionalProperties");
            }
            leave_unchecked(schema, "additionalProperties", json!(false));
            place.report.kept(
                &place.at.join("additionalProperties"),
                "closed-object",
                "properties that the document does not describe are ignored in responses",
            );
        }
        // Allowed explicitly: they are kept.
        Some(Value::Bool(true)) => {
            schema.insert("additionalProperties".to_owned(), json!({}));
        }
        _ => {}
    }
}

/// A property whose schema is `false` must not be there.
pub fn impossible_properties(schema: &mut Schema, place: &mut Place<'_>) {
    let Some(Value::Object(properties)) = schema.get_mut("properties") else {
        return;
    };
    properties.retain(|name, property| {
        let possible = property != &Value::Bool(false);
        if !possible {
            let at = place.at.join("properties").join(name);
            place
                .report
                .kept(&at, "boolean-schema", "a property that is never there");
        }
        possible
    });
}
