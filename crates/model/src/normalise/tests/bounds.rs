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
fn the_format_alone_decides_the_type_of_an_integer() {
    for bounds in [
        json!({ "minimum": 0 }),
        json!({ "minimum": 0, "maximum": 255 }),
        json!({ "minimum": 1 }),
    ] {
        let mut schema = bounds.clone();
        schema["type"] = json!("integer");
        let notes = bounds.as_object().unwrap().keys();
        let notes: Vec<String> = notes
            .map(|keyword| format!("lost number-bound /{keyword}"))
            .collect();
        let notes: Vec<&str> = notes.iter().map(String::as_str).collect();
        assert_normalises(schema, json!({ "type": "integer" }), &notes);
    }
    // The values would not fit otherwise.
    assert_normalises(
        json!({ "type": "integer", "minimum": 0, "maximum": u64::MAX }),
        json!({ "type": "integer", "format": "uint64" }),
        &[],
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
            "lost number-bound /exclusiveMinimum",
            "lost number-bound /exclusiveMaximum",
        ]
    );
    let details = numeric.whole.details("number-bound");
    assert!(details[0].starts_with("exclusiveMinimum 0 "), "{details:?}");
    let flag =
        normalise_schema(json!({ "type": "number", "minimum": 0, "exclusiveMinimum": true }));
    assert_eq!(flag.notes, ["lost number-bound /exclusiveMinimum"]);
    let details = flag.whole.details("number-bound");
    assert!(details[0].starts_with("exclusiveMinimum 0 "), "{details:?}");
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
