#![allow(clippy::unwrap_used, clippy::expect_used)]

use serde_json::{Value, json};

use super::*;

fn overlay(actions: &str) -> Overlay {
    let text = format!(
        "overlay: 1.1.0\ninfo:\n  title: Corrections\n  version: 1.0.0\nactions:\n{actions}"
    );
    Overlay::parse(&text, "o.yaml").unwrap()
}

fn applied(actions: &str, mut document: Value) -> Value {
    overlay(actions).apply(&mut document).unwrap();
    document
}

fn refused(actions: &str, document: Value) -> String {
    let mut after = document.clone();
    let error = overlay(actions).apply(&mut after).unwrap_err();
    assert_eq!(
        after, document,
        "a refused overlay leaves the document alone"
    );
    error.to_string()
}

#[test]
fn objects_merge_arrays_concatenate_and_primitives_are_replaced() {
    let document = json!({"a": {"keep": 1, "text": "old", "list": [1], "deep": {"x": 1}}});
    let actions = "
- target: $.a
  description: why
  update: {text: new, list: [2], deep: {y: 2}, more: null}
";
    assert_eq!(
        applied(actions, document).to_string(),
        r#"{"a":{"keep":1,"text":"new","list":[1,2],"deep":{"x":1,"y":2},"more":null}}"#
    );
}

#[test]
fn a_selected_array_takes_an_item_or_all_items_of_an_array() {
    let document = json!({"a": [1]});
    let actions = "
- {target: $.a, description: why, update: {b: 2}}
- {target: $.a, description: why, update: [3, 4]}
- {target: $.a, description: why, update: 5}
";
    assert_eq!(
        applied(actions, document),
        json!({"a": [1, {"b": 2}, 3, 4, 5]})
    );
}

#[test]
fn a_query_with_a_filter_reaches_every_match() {
    let document =
        json!({"a": {"x": {"type": "string"}, "y": {"type": "integer"}, "z": {"type": "string"}}});
    let actions =
        "- {target: '$.a[?@.type == \"string\"]', description: why, update: {format: password}}";
    let mut after = document;
    let applied = overlay(actions).apply(&mut after).unwrap();
    let locations: Vec<&str> = applied.actions[0]
        .locations
        .iter()
        .map(|p| p.as_str())
        .collect();
    assert_eq!(locations, ["/a/x", "/a/z"]);
    assert_eq!(after["a"]["y"], json!({"type": "integer"}));
}

#[test]
fn several_items_of_an_array_and_names_with_slashes_are_removed() {
    let document = json!({"list": [0, 1, 2, 3], "paths": {"/a~b": 1, "/c": 2}});
    let actions = "
- {target: '$.list[0, 2, 3]', description: why, remove: true}
- {target: \"$.paths['/a~b']\", description: why, remove: true}
";
    assert_eq!(
        applied(actions, document),
        json!({"list": [1], "paths": {"/c": 2}})
    );
}

#[test]
fn a_copy_merges_what_one_place_holds_into_another() {
    let document = json!({"from": {"a": 1}, "to": {"b": 2}});
    let actions = "- {target: $.to, description: why, copy: $.from}";
    assert_eq!(
        applied(actions, document),
        json!({"from": {"a": 1}, "to": {"b": 2, "a": 1}})
    );
    let message = refused(
        "- {target: $.to, description: why, copy: '$.*'}",
        json!({"from": 1, "to": {}}),
    );
    assert!(message.contains("selects 2 locations"), "{message}");
}

#[test]
fn later_actions_see_what_earlier_ones_did() {
    let actions = "
- {target: $, description: why, update: {a: {}}}
- {target: $.a, description: why, update: {b: 1}}
";
    assert_eq!(applied(actions, json!({})), json!({"a": {"b": 1}}));
}

#[test]
fn every_action_that_does_not_fit_is_named_with_its_line_and_first_words() {
    let actions = "
- target: $.gone
  description: This was needed once upon a time, when the vendor had no idea.
  remove: true
- {target: $.a, description: Said already., update: {x: 1}}
- {target: $.a, description: List is there., update: {list: [2]}}
- {target: $.a, description: Not a list., update: {x: [1]}}
- {target: $, description: All of it., remove: true}
";
    insta::assert_snapshot!(refused(actions, json!({"a": {"x": 1, "list": [1, 2]}})), @r#"
    2 overlay actions cannot be applied
      o.yaml:12: action 4 ("Not a list."): the array cannot be merged into the primitive value at /a/x; remove the old value in an earlier action
      o.yaml:13: action 5 ("All of it."): removes the whole document; select what to remove in the target
    "#);
}

#[test]
fn actions_that_have_nothing_to_do_are_named_and_stop_nothing() {
    let actions = "
- target: $.gone
  description: This was needed once upon a time, when the vendor had no idea.
  remove: true
- {target: $.a, description: Said already., update: {x: 1}}
- {target: $.a, description: List is there., update: {list: [2]}}
- {target: $.a, description: Still needed., update: {y: 2}}
";
    let mut document = json!({"a": {"x": 1, "list": [1, 2]}});
    let applied = overlay(actions).apply(&mut document).unwrap();
    assert_eq!(document, json!({"a": {"x": 1, "list": [1, 2], "y": 2}}));
    assert_eq!(applied.actions.len(), 1);
    let warnings: Vec<String> = applied.warnings.iter().map(ToString::to_string).collect();
    insta::assert_snapshot!(warnings.join("\n"), @r#"
    o.yaml:7: action 1 ("This was needed once upon a time, when…"): target `$.gone` matches nothing: the document has changed or the target is misspelt; correct the target or remove the action
    o.yaml:10: action 2 ("Said already."): redundant: the document already has this value; remove the action
    o.yaml:11: action 3 ("List is there."): redundant: the document already has this value; remove the action
    "#);
}

#[test]
fn an_update_that_one_of_two_places_needs_is_not_superfluous() {
    let document = json!({"a": {"x": {"f": 1}, "y": {}}});
    let actions = "- {target: '$.a.*', description: why, update: {f: 1}}";
    assert_eq!(
        applied(actions, document),
        json!({"a": {"x": {"f": 1}, "y": {"f": 1}}})
    );
}

#[test]
fn misfits_are_reported_without_touching_the_document() {
    let overlay = overlay(
        "
- {target: $.a, description: why, update: {x: 1}}
- {target: $.b, description: why, update: {x: 1}}
",
    );
    let misfits = overlay.misfits(&json!({"a": {"x": 1}}));
    assert_eq!(misfits[0].reason, Reason::Redundant);
    assert!(matches!(misfits[1].reason, Reason::MatchesNothing { .. }));
}

#[test]
fn an_overlay_without_actions_is_fine() {
    let text = "overlay: 1.1.0\ninfo: {title: T, version: 1.0.0}\nactions: []\nx-note: kept\n";
    let overlay = Overlay::parse(text, "o.yaml").unwrap();
    assert_eq!(overlay.title(), "T");
    assert_eq!(overlay.apply(&mut json!({})).unwrap(), Applied::default());
}

#[test]
fn what_is_not_an_overlay_is_refused_with_its_line() {
    let head = "overlay: 1.1.0\ninfo: {title: T, version: 1.0.0}\nactions:\n";
    for (text, expected) in [
        ("openapi: 3.1.0\n".to_owned(), "o.yaml:1: not an overlay"),
        (
            "overlay: 2.0.0\ninfo: {title: T, version: '1'}\n".to_owned(),
            "o.yaml:1: overlay version `2.0.0` is not supported; use 1.0.x or 1.1.x",
        ),
        (
            format!("{head}- {{target: $.a, update: 1}}\n"),
            "o.yaml:4: action 1: add a `description` that states why it is needed",
        ),
        (
            format!("{head}- {{target: $.a, description: d}}\n"),
            "o.yaml:4: action 1: add one of `update`, `copy` and `remove: true`",
        ),
        (
            format!("{head}- {{target: $.a, description: d, update: 1, remove: true}}\n"),
            "o.yaml:4: action 1: `update`, `copy` and `remove` exclude each other",
        ),
        (
            format!("{head}- {{target: $.a, description: d, delete: true}}\n"),
            "o.yaml:4: action 1: an action has no field `delete`",
        ),
        (
            format!("{head}- {{target: a.b, description: d, remove: true}}\n"),
            "o.yaml:4: action 1: `a.b` is not JSONPath (RFC 9535)",
        ),
        (
            "overlay: 1.1.0\ninfo: {title: T, version: '1'}\nactions: []\nextra: 1\n".to_owned(),
            "o.yaml:1: an overlay has no field `extra`",
        ),
    ] {
        let message = Overlay::parse(&text, "o.yaml").unwrap_err().to_string();
        assert!(message.starts_with(expected), "{message}");
    }
}

#[test]
fn an_operation_of_the_vendor_keeps_our_name_where_an_action_says_so() {
    let actions = "
- {target: $.paths.*.get, description: why, update: {operationId: ours}}
";
    let document = json!({"paths": {"/a": {"get": {"operationId": "theirs", "tags": ["T"]}}}});
    assert_eq!(
        applied(actions, document)["paths"]["/a"]["get"],
        json!({"operationId": "ours", "tags": ["T"]})
    );
}
