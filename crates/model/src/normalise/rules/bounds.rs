//! Bounds of numbers.

use serde_json::{Number, Value};

use super::place::Place;
use document::schema::{Exclusive, Numbers, Schema, Type};

/// The lower or the upper bound of a number.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Side {
    Lower,
    Upper,
}

impl Side {
    const BOTH: [Self; 2] = [Self::Lower, Self::Upper];

    fn keyword(self) -> &'static str {
        match self {
            Self::Lower => "minimum",
            Self::Upper => "maximum",
        }
    }

    fn exclusive_keyword(self) -> &'static str {
        match self {
            Self::Lower => "exclusiveMinimum",
            Self::Upper => "exclusiveMaximum",
        }
    }

    /// The bound, and what is said of its being exclusive.
    fn of(self, numbers: &mut Numbers) -> (&mut Option<Number>, &mut Option<Exclusive>) {
        match self {
            Self::Lower => (&mut numbers.minimum, &mut numbers.exclusive_minimum),
            Self::Upper => (&mut numbers.maximum, &mut numbers.exclusive_maximum),
        }
    }
}

/// 3.1's numeric `exclusiveMinimum` is 3.0's flag beside `minimum`.
pub fn exclusive(schema: &mut Schema, place: &mut Place<'_, '_>) {
    for side in Side::BOTH {
        let (inclusive, exclusive) = side.of(&mut schema.numbers);
        match exclusive.take() {
            Some(Exclusive::Bound(bound)) => {
                let tighter = match inclusive.as_ref().and_then(Number::as_f64) {
                    None => true,
                    Some(other) if side == Side::Lower => bound.as_f64() >= Some(other),
                    Some(other) => bound.as_f64() <= Some(other),
                };
                if tighter {
                    *inclusive = Some(bound);
                    *exclusive = Some(Exclusive::Flag(true));
                }
                let what = format!("a flag beside `{}`", side.keyword());
                place.kept(side.exclusive_keyword(), "exclusive-bound", what);
            }
            // 3.0's flag has no meaning without a bound.
            Some(Exclusive::Flag(true)) if inclusive.is_some() => {
                *exclusive = Some(Exclusive::Flag(true));
            }
            Some(Exclusive::Flag(_)) | None => {}
        }
    }
}

/// Removes minimum lengths and counts of zero.
pub fn redundant(schema: &mut Schema, _place: &mut Place<'_, '_>) {
    for minimum in [
        &mut schema.strings.min_length,
        &mut schema.arrays.min_items,
        &mut schema.objects.min_properties,
    ] {
        minimum.take_if(|minimum| *minimum == 0);
    }
}

/// Bounds that no value can meet are a slip of the document.
pub fn contradictory(schema: &mut Schema, place: &mut Place<'_, '_>) {
    let numbers = &mut schema.numbers;
    let bound = |bound: &Option<Number>| bound.as_ref().and_then(Number::as_f64);
    if let (Some(minimum), Some(maximum)) = (bound(&numbers.minimum), bound(&numbers.maximum))
        && minimum > maximum
    {
        numbers.minimum = None;
        numbers.maximum = None;
        numbers.exclusive_minimum = None;
        numbers.exclusive_maximum = None;
        dropped("minimum", minimum, maximum, place);
    }
    let (strings, arrays) = (&mut schema.strings, &mut schema.arrays);
    for (keyword, lower, upper) in [
        (
            "minLength",
            &mut strings.min_length,
            &mut strings.max_length,
        ),
        ("minItems", &mut arrays.min_items, &mut arrays.max_items),
    ] {
        if let (Some(minimum), Some(maximum)) = (*lower, *upper)
            && minimum > maximum
        {
            *lower = None;
            *upper = None;
            dropped(keyword, minimum, maximum, place);
        }
    }
}

fn dropped<N: std::fmt::Display>(keyword: &str, minimum: N, maximum: N, place: &mut Place<'_, '_>) {
    let what = format!("{minimum} to {maximum} holds no value; both dropped");
    place.lost(keyword, "contradictory-bounds", what);
}

/// A Rust number has the bounds of its type and no others, and the type depends on `format` alone: a
/// response that breaks a bound is still a response, and a bound that the API adds changes no type.
pub fn unchecked(schema: &mut Schema, place: &mut Place<'_, '_>) {
    let is_integer = schema.kind() == Some(Type::Integer);
    if is_integer && schema.values.format.is_none() && needs_unsigned(&schema.numbers) {
        schema.values.format = Some("uint64".to_owned());
    }
    let range = schema.values.format.as_deref().and_then(range);
    for side in Side::BOTH {
        let (bound, exclusive) = side.of(&mut schema.numbers);
        let Some(bound) = bound.take() else {
            continue;
        };
        let is_exclusive = exclusive.take().is_some();
        let value = bound.as_f64().unwrap_or_default();
        let is_of_the_type = match range {
            Some((minimum, maximum)) => !is_exclusive && (value == minimum || value == maximum),
            None => is_integer && value.abs() >= 9.0e15,
        };
        if is_of_the_type {
            continue;
        }
        let keyword = if is_exclusive {
            side.exclusive_keyword()
        } else {
            side.keyword()
        };
        let what = format!("{keyword} {bound} is left to the server to check");
        place.leave_unchecked(keyword, Value::Number(bound));
        place.lost(keyword, "number-bound", what);
    }
}

/// Whether an integer has values above those of `i64`, and none below zero.
fn needs_unsigned(numbers: &Numbers) -> bool {
    let bound = |bound: &Option<Number>| bound.as_ref().and_then(Number::as_f64);
    bound(&numbers.minimum).is_some_and(|minimum| minimum >= 0.0)
        && bound(&numbers.maximum).is_some_and(|maximum| maximum > i64::MAX as f64)
}

const SIZES: [(&str, f64, f64); 7] = [
    ("int8", i8::MIN as f64, i8::MAX as f64),
    ("uint8", 0.0, u8::MAX as f64),
    ("int16", i16::MIN as f64, i16::MAX as f64),
    ("uint16", 0.0, u16::MAX as f64),
    ("int32", i32::MIN as f64, i32::MAX as f64),
    ("uint32", 0.0, u32::MAX as f64),
    ("uint64", 0.0, u64::MAX as f64),
];

fn range(format: &str) -> Option<(f64, f64)> {
    let (_, minimum, maximum) = SIZES.iter().find(|(known, ..)| *known == format)?;
    Some((*minimum, *maximum))
}
