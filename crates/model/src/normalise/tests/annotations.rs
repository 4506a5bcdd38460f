use serde_json::json;

use super::*;

#[test]
fn examples_and_the_like_are_left_out_in_silence() {
    assert_normalises(
        json!({
            "type": "string", "example": "a", "examples": ["a"], "externalDocs": { "url": "u" },
            "xml": {}, "$comment": "c", "$id": "i", "$schema": "s", "$anchor": "a",
        }),
        json!({ "type": "string" }),
        &[],
    );
}

#[test]
fn what_is_no_keyword_is_left_out_and_does_not_split_a_union() {
    assert_normalises(
        json!({ "type": "string", "x-vendor": 1, "env_names": ["A"] }),
        json!({ "type": "string" }),
        &[],
    );
    let union = json!([{ "type": "string" }, { "type": "array", "items": { "type": "string" } }]);
    assert_normalises(
        json!({ "anyOf": union, "env_names": ["A"] }),
        json!({ "oneOf": union }),
        &[],
    );
}

#[test]
fn a_default_goes_into_the_documentation_only() {
    assert_normalises(
        json!({ "type": "integer", "default": 3 }),
        json!({ "type": "integer", "default": 3 }),
        &["kept default /default"],
    );
}

#[test]
fn a_default_that_contradicts_its_schema_does_no_harm() {
    assert_normalises(
        json!({ "type": "integer", "default": "three" }),
        json!({ "type": "integer", "default": "three" }),
        &["kept default /default"],
    );
    assert_normalises(
        json!({ "type": "string", "default": null }),
        json!({ "type": "string" }),
        &["kept default /default"],
    );
}
