//! Objects and maps.

use serde_json::{Value, json};

use super::Place;
use crate::lower::schema::Schema;

/// Properties named by a pattern are a map; the patterns of the names are lost.
pub fn pattern_properties(schema: &mut Schema, place: &mut Place<'_>) {
    let Some(Value::Object(patterns)) = schema.shift_remove("patternProperties") else {
        return;
    };
    let mut arms: Vec<Value> = patterns.values().cloned().collect();
    let extra = schema.shift_remove("additionalProperties");
    match extra {
        Some(extra @ Value::Object(_)) => arms.push(extra),
        Some(Value::Bool(false)) => {}
        // Names that match no pattern may hold anything.
        _ => arms = vec![json!({})],
    }
    let value = match arms.len() {
        0 => json!({}),
        1 => arms.remove(0),
        _ => json!({ "oneOf": arms }),
    };
    schema.insert("additionalProperties".to_owned(), value);
    place.report.lost(
        &place.at.join("patternProperties"),
        "pattern-properties",
        "the patterns of the names; a map",
    );
}

/// An object that is closed to other members stays open on this side, so that a member the vendor
/// adds tomorrow does not fail the decoding of the whole answer. Nothing else can be sent anyway.
pub fn closed(schema: &mut Schema, place: &mut Place<'_>) {
    match schema.get("additionalProperties") {
        Some(Value::Bool(false)) => {
            if schema.contains_key("properties") {
                schema.shift_remove("additionalProperties");
            }
            place.report.kept(
                &place.at.join("additionalProperties"),
                "closed-object",
                "members that the document does not know are ignored in answers",
            );
        }
        // Said out loud, so that what comes is kept.
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
