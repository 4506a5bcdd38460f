use serde_json::json;

use super::*;

#[test]
fn bounds_of_numbers_are_left_to_the_server_and_told() {
    assert_normalises(
        json!({ "type": "number", "minimum": 0, "maximum": 1 }),
        json!({ "type": "number" }),
        &["lost number-bound /minimum", "lost number-bound /maximum"],
    );
}

#[test]
fn an_integer_that_is_not_negative_is_unsigned() {
    assert_normalises(
        json!({ "type": "integer", "minimum": 0 }),
        json!({ "type": "integer", "minimum": 0 }),
        &[],
    );
    assert_normalises(
        json!({ "type": "integer", "minimum": 1 }),
        json!({ "type": "integer", "minimum": 0 }),
        &["lost number-bound /minimum"],
    );
}

#[test]
fn exclusive_bounds_are_told_as_such_in_both_spellings() {
    let numeric =
        normalise_schema(json!({ "type": "number", "exclusiveMinimum": 0, "exclusiveMaximum": 9 }));
    assert_eq!(numeric.normal, json!({ "type": "number" }));
    assert_eq!(
        numeric.notes,
        [
            "kept exclusive-bound /exclusiveMinimum",
            "kept exclusive-bound /exclusiveMaximum",
            "lost number-bound /minimum",
            "lost number-bound /maximum",
        ]
    );
    let details = numeric.whole.details("number-bound");
    assert!(
        details[0].starts_with("exclusive minimum 0 "),
        "{details:?}"
    );
    let flag =
        normalise_schema(json!({ "type": "number", "minimum": 0, "exclusiveMinimum": true }));
    assert_eq!(flag.notes, ["lost number-bound /minimum"]);
    let details = flag.whole.details("number-bound");
    assert!(
        details[0].starts_with("exclusive minimum 0 "),
        "{details:?}"
    );
}

#[test]
fn the_tighter_of_two_bounds_counts() {
    let normalised =
        normalise_schema(json!({ "type": "integer", "minimum": 5, "exclusiveMinimum": 3 }));
    let details = normalised.whole.details("number-bound");
    assert!(details[0].starts_with("minimum 5 "), "{details:?}");
}

#[test]
fn the_bounds_of_the_type_itself_lose_nothing() {
    assert_normalises(
        json!({ "type": "integer", "format": "int32", "minimum": -2147483648, "maximum": 2147483647 }),
        json!({ "type": "integer", "format": "int32" }),
        &[],
    );
}

#[test]
fn bounds_that_no_value_meets_are_dropped() {
    assert_normalises(
        json!({ "type": "string", "minLength": 9, "maxLength": 3 }),
        json!({ "type": "string" }),
        &["lost contradictory-bounds /minLength"],
    );
}

#[test]
fn a_least_length_of_nothing_is_no_bound() {
    assert_normalises(
        json!({ "type": "string", "minLength": 0 }),
        json!({ "type": "string" }),
        &[],
    );
}

#[test]
fn the_bounds_of_a_rust_integer_are_that_integer() {
    for (least, most, format) in [
        (json!(0), json!(255), "uint8"),
        (json!(-128), json!(127), "int8"),
        (json!(0), json!(4294967295_u32), "uint32"),
    ] {
        let normalised =
            normalise_schema(json!({ "type": "integer", "minimum": least, "maximum": most }));
        assert_eq!(normalised.normal["format"], format);
        assert_eq!(normalised.notes, [""; 0], "{format}");
    }
    let normalised =
        normalise_schema(json!({ "type": "integer", "minimum": 0, "exclusiveMaximum": 255 }));
    assert_eq!(normalised.normal.get("format"), None);
}
