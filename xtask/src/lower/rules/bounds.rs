//! Bounds of numbers.

use serde_json::{Value, json};

use super::Place;
use crate::lower::schema::Schema;

const SIDES: [(&str, &str); 2] = [("exclusiveMinimum", "minimum"), ("exclusiveMaximum", "maximum")];

/// 3.1's numeric `exclusiveMinimum` is 3.0's flag beside `minimum`.
pub fn exclusive(schema: &mut Schema, place: &mut Place<'_>) {
    for (exclusive, inclusive) in SIDES {
        let Some(bound) = schema.get(exclusive).cloned() else {
            continue;
        };
        if !bound.is_number() {
            // 3.0's flag says nothing without a bound.
            if bound == Value::Bool(false) || !schema.contains_key(inclusive) {
                schema.shift_remove(exclusive);
            }
            continue;
        }
        let tighter = match schema.get(inclusive).and_then(Value::as_f64) {
            None => true,
            Some(other) if inclusive == "minimum" => bound.as_f64() >= Some(other),
            Some(other) => bound.as_f64() <= Some(other),
        };
        schema.shift_remove(exclusive);
        if tighter {
            schema.insert(inclusive.to_owned(), bound);
            schema.insert(exclusive.to_owned(), json!(true));
        }
        place.report.kept(
            &place.at.join(exclusive),
            "exclusive-bound",
            format!("a flag beside `{inclusive}`"),
        );
    }
}

/// Bounds that no value can meet are a slip of the document.
pub fn contradictory(schema: &mut Schema, place: &mut Place<'_>) {
    for (lower, upper) in [
        ("minimum", "maximum"),
        ("minLength", "maxLength"),
        ("minItems", "maxItems"),
    ] {
        let bound = |keyword: &str| schema.get(keyword).and_then(Value::as_f64);
        if let (Some(least), Some(most)) = (bound(lower), bound(upper))
            && least > most
        {
            for keyword in [lower, upper, "exclusiveMinimum", "exclusiveMaximum"] {
                schema.shift_remove(keyword);
            }
            place.report.lost(
                &place.at.join(lower),
                "contradictory-bounds",
                format!("{least} to {most} holds no value; both dropped"),
            );
        }
    }
}
