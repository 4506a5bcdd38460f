//! How the level of a change depends on its location.

use openapi_client_diff::level::{Level, Verdict};
use serde_json::{Value, json};

use crate::on_a_fixed_day;

fn document(paths: Value) -> Value {
    json!({
        "openapi": "3.1.0",
        "info": { "title": "t", "version": "1" },
        "paths": paths,
        "components": { "schemas": { "Pet": { "type": "object" } } }
    })
}

/// Returns a document with one operation that sends and receives `schema`.
fn echo(schema: Value) -> Value {
    let body = json!({ "application/json": { "schema": schema } });
    document(json!({ "/pets": { "post": {
        "requestBody": { "content": body },
        "responses": { "200": { "description": "ok", "content": body } }
    } } }))
}

/// Returns the rules that fired, with their levels and the number of affected operations.
fn fired(old: &Value, new: &Value) -> Vec<(&'static str, Level, usize)> {
    let changes = on_a_fixed_day(old, new).changes;
    changes
        .iter()
        .map(|it| (it.rule.id, it.level, it.operations.len()))
        .collect()
}

#[test]
fn a_required_property_breaks_requests_and_not_responses() {
    let old = echo(json!({ "type": "object" }));
    let new = echo(json!({ "type": "object", "required": ["id"], "properties": { "id": {} } }));
    assert_eq!(
        fired(&old, &new),
        [
            ("request-required-property-added", Level::Breaking, 1),
            ("response-required-property-added", Level::Compatible, 1),
        ]
    );
    assert_eq!(
        fired(&new, &old),
        [
            ("response-required-property-removed", Level::Breaking, 1),
            ("request-required-property-removed", Level::Maybe, 1),
        ]
    );
}

#[test]
fn a_read_only_property_cannot_break_requests() {
    let schema = |limit: u8| {
        echo(json!({ "type": "object", "properties": {
            "id": { "type": "string", "readOnly": true, "maxLength": limit },
            "password": { "type": "string", "writeOnly": true, "maxLength": limit }
        } }))
    };
    let changes = on_a_fixed_day(&schema(20), &schema(10)).changes;
    let lines: Vec<_> = changes
        .iter()
        .filter(|it| it.rule.level == Level::Breaking)
        .map(|it| format!("{} {}", it.level.name(), it.message))
        .collect();
    assert_eq!(
        lines,
        [
            "breaking `maxLength` of request property `password` was decreased from 20 to 10",
            "compatible `maxLength` of request property `id` was decreased from 20 to 10 (read-only, so requests do not include it)",
        ]
    );
}

#[test]
fn a_pattern_of_a_read_only_property_cannot_break_requests() {
    let schema =
        |created: Value| echo(json!({ "type": "object", "properties": { "created": created } }));
    let without = schema(json!({ "type": "string", "readOnly": true }));
    let digits = schema(json!({ "type": "string", "readOnly": true, "pattern": "^[0-9]+$" }));
    let letters = schema(json!({ "type": "string", "readOnly": true, "pattern": "^[a-z]+$" }));
    assert_eq!(
        on_a_fixed_day(&without, &digits).wire(),
        Verdict::Compatible
    );
    assert_eq!(
        on_a_fixed_day(&digits, &letters).wire(),
        Verdict::Compatible
    );
}

#[test]
fn a_required_property_that_one_side_did_not_send_before_breaks() {
    let schema = |id: Value| {
        echo(json!({ "type": "object", "required": ["id"], "properties": { "id": id } }))
    };
    let plain = schema(json!({ "type": "string" }));
    let read_only = schema(json!({ "type": "string", "readOnly": true }));
    let write_only = schema(json!({ "type": "string", "writeOnly": true }));
    let requests = "request-required-property-became-not-read-only";
    assert!(fired(&read_only, &plain).contains(&(requests, Level::Breaking, 1)));
    let responses = "response-required-property-became-write-only";
    assert!(fired(&plain, &write_only).contains(&(responses, Level::Breaking, 1)));
}

#[test]
fn another_type_of_a_required_security_scheme_breaks_unless_the_token_stays() {
    let flows = json!({ "implicit": { "authorizationUrl": "https://example.com", "scopes": {} } });
    let document = |scheme: Value, is_required: bool| {
        let mut document = document(json!({ "/pets": { "get": {
            "security": [], "responses": { "204": { "description": "ok" } }
        } } }));
        document["components"]["securitySchemes"] = json!({ "login": scheme });
        if is_required {
            document["paths"]["/pets"]["get"]["security"] = json!([{ "login": [] }]);
        }
        document
    };
    let oauth = json!({ "type": "oauth2", "flows": flows });
    let verdict = |new: Value, is_required: bool| {
        on_a_fixed_day(
            &document(oauth.clone(), is_required),
            &document(new, is_required),
        )
        .wire()
    };
    let bearer = json!({ "type": "http", "scheme": "bearer" });
    assert_eq!(verdict(json!({ "type": "http" }), true), Verdict::Breaking);
    assert_eq!(
        verdict(json!({ "type": "http", "scheme": "basic" }), true),
        Verdict::Breaking
    );
    assert_eq!(verdict(bearer, true), Verdict::MaybeBreaking);
    assert_eq!(
        verdict(json!({ "type": "http" }), false),
        Verdict::Compatible
    );
}

#[test]
fn changes_of_an_unstable_operation_are_not_breaking() {
    let paths = |stable_limit: u8, alpha_limit: u8| {
        let operation = |level: &str, limit: u8| {
            json!({ "x-stability-level": level, "parameters": [
                { "name": "q", "in": "query", "schema": { "type": "string", "maxLength": limit } }
            ], "responses": { "200": { "description": "ok" } } })
        };
        document(json!({ "/a": {
            "get": operation("stable", stable_limit), "delete": operation("alpha", alpha_limit)
        } }))
    };
    assert_eq!(
        on_a_fixed_day(&paths(9, 9), &paths(9, 5)).wire(),
        Verdict::Compatible
    );
    assert_eq!(
        on_a_fixed_day(&paths(9, 9), &paths(5, 9)).wire(),
        Verdict::Breaking
    );
    let mut removed = paths(9, 9);
    removed["paths"]["/a"]
        .as_object_mut()
        .unwrap()
        .remove("delete");
    assert_eq!(
        fired(&paths(9, 9), &removed),
        [("operation-removed", Level::Compatible, 1)]
    );
}

#[test]
fn a_shared_component_is_reported_once_at_its_most_serious_level() {
    let paths = json!({ "/a": {
        "get": { "x-stability-level": "alpha", "responses": { "200": { "description": "ok", "content": {
            "application/json": { "schema": { "$ref": "#/components/schemas/Pet" } } } } } },
        "post": { "responses": { "200": { "description": "ok", "content": {
            "application/json": { "schema": { "type": "array", "items": { "$ref": "#/components/schemas/Pet" } } } } } } }
    } });
    let mut old = document(paths);
    let mut new = old.clone();
    old["components"]["schemas"]["Pet"] = json!({ "type": "string" });
    new["components"]["schemas"]["Pet"] = json!({ "type": ["string", "null"] });
    assert_eq!(
        fired(&old, &new),
        [("response-became-nullable", Level::Breaking, 2)]
    );
}

#[test]
fn a_webhook_body_is_received_by_the_client() {
    let webhook = |required: &[&str]| {
        let mut document = document(json!({}));
        document["webhooks"] = json!({ "made": { "post": {
            "requestBody": { "content": { "application/json": { "schema": {
                "type": "object", "required": required, "properties": { "id": { "type": "string" } }
            } } } },
            "responses": { "200": { "description": "ok" } }
        } } });
        document
    };
    let (old, new) = (webhook(&[]), webhook(&["id"]));
    assert_eq!(
        fired(&old, &new),
        [("response-property-became-required", Level::Compatible, 1)]
    );
    assert_eq!(
        fired(&new, &old),
        [("response-property-became-optional", Level::Breaking, 1)]
    );
}

#[test]
fn values_are_plain_text_outside_json() {
    let header = |name: &str| {
        document(json!({ "/a": { "get": { "responses": { "200": {
            "description": "ok", "headers": { "X-Count": { "schema": { "type": name } } }
        } } } } }))
    };
    let narrowed = fired(&header("string"), &header("integer"));
    assert_eq!(
        narrowed,
        [("response-type-specialized", Level::Compatible, 1)]
    );
    let json = fired(
        &echo(json!({ "type": "string" })),
        &echo(json!({ "type": "integer" })),
    );
    assert_eq!(
        json.iter().map(|it| (it.0, it.1)).collect::<Vec<_>>(),
        [
            ("request-type-changed", Level::Breaking),
            ("response-type-changed", Level::Breaking)
        ]
    );
}

#[test]
fn an_operation_with_a_new_path_prefix_is_reported_as_moved() {
    let operation =
        |code: &str| json!({ "get": { "responses": { code: { "description": "ok" } } } });
    let old = document(json!({ "/pets/{id}": operation("200") }));
    let new = document(json!({ "/v2/pets/{pet}": operation("200") }));
    assert_eq!(fired(&old, &new), [("operation-moved", Level::Breaking, 1)]);
    let other = document(json!({ "/v2/pets/{pet}": operation("204") }));
    assert_eq!(
        fired(&old, &other),
        [
            ("operation-removed", Level::Breaking, 1),
            ("operation-added", Level::Compatible, 1)
        ]
    );
}

#[test]
fn a_constraint_that_does_not_apply_to_the_type_is_ignored() {
    let old = echo(json!({ "type": "integer", "maxLength": 10, "minItems": 1 }));
    let new = echo(json!({ "type": "integer", "maxLength": 5, "minItems": 2 }));
    assert_eq!(fired(&old, &new), []);
}

#[test]
fn limits_of_integers_are_compared_by_the_integers_that_they_accept() {
    let old = echo(json!({ "type": "integer", "exclusiveMinimum": 0, "maximum": 9.5 }));
    let same = echo(json!({ "type": "integer", "minimum": 1, "maximum": 9 }));
    assert_eq!(fired(&old, &same), []);
    let tighter = echo(json!({ "type": "integer", "exclusiveMinimum": 1, "maximum": 9 }));
    assert_eq!(fired(&old, &tighter)[0].0, "request-minimum-increased");
}

#[test]
fn a_chain_of_references_of_any_length_ends() {
    let chained = |limit: u64| {
        let mut document = echo(json!({ "$ref": "#/components/schemas/C0" }));
        let schemas = document["components"]["schemas"].as_object_mut().unwrap();
        for index in 0..5_000 {
            let next = format!("#/components/schemas/C{}", index + 1);
            schemas.insert(format!("C{index}"), json!({ "allOf": [{ "$ref": next }] }));
        }
        schemas.insert(
            "C5000".to_owned(),
            json!({ "type": "string", "maxLength": limit }),
        );
        document
    };
    // A chain of this length is not followed to its end.
    on_a_fixed_day(&chained(1), &chained(2));
}

#[test]
fn a_security_requirement_of_the_document_is_one_change() {
    let operation = json!({ "get": { "responses": { "200": { "description": "ok" } } } });
    let mut old = document(json!({ "/a": operation, "/b": operation, "/c": operation }));
    old["components"]["securitySchemes"] =
        json!({ "key": { "type": "apiKey", "in": "header", "name": "X" } });
    let mut new = old.clone();
    new["security"] = json!([{ "key": [] }]);
    assert_eq!(fired(&old, &new), [("security-added", Level::Breaking, 3)]);
    assert_eq!(
        fired(&new, &old),
        [("security-removed", Level::Compatible, 3)]
    );
    // So is the same requirement of the document and of an operation.
    new["paths"]["/a"]["get"]["security"] = json!([{ "key": [] }]);
    assert_eq!(fired(&old, &new), [("security-added", Level::Breaking, 3)]);
}
