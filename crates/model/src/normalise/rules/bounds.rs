//! Bounds of numbers.

use serde_json::{Value, json};

use super::place::Place;
use crate::normalise::schema::{Schema, leave_unchecked};

const SIDES: [(&str, &str); 2] = [
    ("exclusiveMinimum", "minimum"),
    ("exclusiveMaximum", "maximum"),
];

/// 3.1's numeric `exclusiveMinimum` is 3.0's flag beside `minimum`.
pub fn exclusive(schema: &mut Schema, place: &mut Place<'_>) {
    for (exclusive, inclusive) in SIDES {
        let Some(bound) = schema.get(exclusive).cloned() else {
            continue;
        };
        if !bound.is_number() {
            // 3.0's flag has no meaning without a bound.
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

/// Removes minimum lengths and counts of zero.
pub fn redundant(schema: &mut Schema, _place: &mut Place<'_>) {
    for keyword in ["minLength", "minItems", "minProperties"] {
        if schema.get(keyword).and_then(Value::as_f64) == Some(0.0) {
            schema.shift_remove(keyword);
        }
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
        if let (Some(minimum), Some(maximum)) = (bound(lower), bound(upper))
            && minimum > maximum
        {
            for keyword in [lower, upper, "exclusiveMinimum", "exclusiveMaximum"] {
                schema.shift_remove(keyword);
            }
            place.report.lost(
                &place.at.join(lower),
                "contradictory-bounds",
                format!("{minimum} to {maximum} holds no value; both dropped"),
            );
        }
    }
}

/// A Rust number has the bounds of its type and no others. That an integer is not negative is kept,
/// since an unsigned type does the same.
pub fn unchecked(schema: &mut Schema, place: &mut Place<'_>) {
    let integer = schema.get("type") == Some(&json!("integer"));
    if integer && let Some(format) = sized(schema) {
        schema.insert("format".to_owned(), format.into());
    }
    for (exclusive, keyword) in SIDES {
        let Some(bound) = schema.shift_remove(keyword) else {
            continue;
        };
        let is_exclusive = schema.shift_remove(exclusive).is_some();
        let value = bound.as_f64().unwrap_or_default();
        if integer && keyword == "minimum" && value >= 0.0 {
            schema.insert("minimum".to_owned(), json!(0));
            if value == 0.0 && !is_exclusive {
                continue;
            }
        }
        let of_the_type = match schema.get("format").and_then(Value::as_str) {
            Some(format)
                if range(format)
                    .is_some_and(|(minimum, maximum)| value == minimum || value == maximum) =>
            {
                true
            }
            _ => integer && value.abs() >= 9.0e15,
        };
        if !of_the_type {
            let stated = if is_exclusive { exclusive } else { keyword };
            leave_unchecked(schema, stated, bound.clone());
            let how = if is_exclusive { "exclusive " } else { "" };
            let what = format!("{how}{keyword} {bound} is left to the server to check");
            place
                .report
                .lost(&place.at.join(keyword), "number-bound", what);
        }
    }
}

const SIZES: [(&str, f64, f64); 6] = [
    ("int8", i8::MIN as f64, i8::MAX as f64),
    ("uint8", 0.0, u8::MAX as f64),
    ("int16", i16::MIN as f64, i16::MAX as f64),
    ("uint16", 0.0, u16::MAX as f64),
    ("int32", i32::MIN as f64, i32::MAX as f64),
    ("uint32", 0.0, u32::MAX as f64),
];

fn range(format: &str) -> Option<(f64, f64)> {
    let (_, minimum, maximum) = SIZES.iter().find(|(known, ..)| *known == format)?;
    Some((*minimum, *maximum))
}

/// The integer type whose own bounds those of the schema are.
fn sized(schema: &Schema) -> Option<&'static str> {
    let bound = |keyword: &str| schema.get(keyword).and_then(Value::as_f64);
    let free = SIDES
        .iter()
        .all(|(exclusive, _)| !schema.contains_key(*exclusive));
    let own = (bound("minimum")?, bound("maximum")?);
    let (format, ..) = SIZES
        .iter()
        .find(|(_, minimum, maximum)| own == (*minimum, *maximum))?;
    (free && !schema.contains_key("format")).then_some(format)
}
