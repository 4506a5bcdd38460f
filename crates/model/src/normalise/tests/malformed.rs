use serde_json::json;

use super::*;

#[test]
fn a_keyword_of_the_wrong_form_is_dropped_and_told() {
    for (keyword, value) in [
        ("properties", json!([])),
        ("required", json!(true)),
        ("allOf", json!([])),
        ("description", json!(3)),
        ("additionalProperties", json!("any")),
        ("maxProperties", json!(-1)),
        ("nullable", json!("yes")),
    ] {
        let mut schema = json!({ "type": "object" });
        schema[keyword] = value;
        let note = format!("lost malformed /{keyword}");
        assert_normalises(schema, json!({ "type": "object" }), &[&note]);
    }
}

#[test]
fn null_for_a_keyword_means_that_it_is_absent() {
    assert_normalises(
        json!({ "type": "string", "description": null, "enum": null, "pattern": null }),
        json!({ "type": "string" }),
        &[],
    );
}

#[test]
fn names_required_twice_are_required_once() {
    assert_normalises(
        json!({ "type": "object", "required": ["a", "a", 3], "properties": { "a": { "type": "string" } } }),
        json!({ "type": "object", "required": ["a"], "properties": { "a": { "type": "string" } } }),
        &["kept malformed /required"],
    );
}

#[test]
fn a_document_of_nothing_but_wrong_forms_is_still_normalised() {
    let normalised = normalise(json!({
        "paths": {
            "/a": 3,
            "/b": { "get": 4, "post": { "parameters": "none", "requestBody": [], "responses": 5 } },
            "/c": { "get": { "responses": { "ok": {}, "700": {}, "200": "fine" } } },
        },
        "components": { "schemas": { "A": 3, "B": [] } },
    }));
    assert_eq!(normalised.operation_names(), ["post_b", "get_c"]);
    assert_eq!(normalised.report.operations.total, 3);
    assert_eq!(normalised.report.operations.skipped[0].path, "/b");
    let notes = normalised.notes("");
    for note in [
        "lost document-structure /paths/~1a",
        "lost responses /paths/~1c/get/responses/ok",
        "lost responses /paths/~1c/get/responses/700",
        "lost malformed /components/schemas/A",
        "untyped /components/schemas/B",
    ] {
        assert!(
            notes.iter().any(|known| known == note),
            "{note} in {notes:?}"
        );
    }
}
