use serde_json::json;

use super::*;

#[test]
fn every_method_is_an_operation() {
    let item: Map<String, Value> = document::METHODS
        .iter()
        .map(|method| {
            (
                (*method).to_owned(),
                json!({ "operationId": format!("do_{method}") }),
            )
        })
        .collect();
    let normalised = normalise(json!({ "paths": { "/x": item } }));
    assert_eq!(normalised.api.operations.len(), 8);
    assert_eq!(normalised.report.operations.total, 8);
}

#[test]
fn webhooks_and_callbacks_are_left_out_and_told() {
    let normalised = normalise(json!({
        "webhooks": { "petBorn": { "post": {} } },
        "paths": { "/x": { "get": { "operationId": "x", "callbacks": { "done": {} } } } },
    }));
    assert_eq!(normalised.operation_names(), ["x"]);
    assert_eq!(
        normalised.notes(""),
        [
            "lost webhooks /webhooks/petBorn",
            "lost callbacks /paths/~1x/get/callbacks"
        ]
    );
}

#[test]
fn path_items_parameters_bodies_and_responses_may_be_references() {
    let normalised = normalise(json!({
        "paths": { "/x": { "$ref": "#/components/pathItems/X" } },
        "components": {
            "pathItems": { "X": { "post": {
                "operationId": "x",
                "parameters": [{ "$ref": "#/components/parameters/Page" }],
                "requestBody": { "$ref": "#/components/requestBodies/B" },
                "responses": { "200": { "$ref": "#/components/responses/R" } },
            } } },
            "parameters": { "Page": { "name": "page", "in": "query", "schema": { "type": "integer" } } },
            "requestBodies": { "B": { "content": { "application/json": { "schema": { "type": "string" } } } } },
            "responses": { "R": { "content": { "application/json": { "schema": { "type": "boolean" } } } } },
        },
    }));
    let operation = normalised.operation("x");
    assert_eq!(operation.path, "/x");
    assert_eq!(operation.parameters[0].wire, "page");
    assert_eq!(
        normal(&operation.body.as_ref().unwrap().schema),
        json!({ "type": "string" })
    );
    let crate::Content::Json(schema) = &operation.responses.success.responses[0].content else {
        panic!("{:?}", operation.responses.success.responses);
    };
    assert_eq!(normal(schema), json!({ "type": "boolean" }));
    assert!(
        normalised.notes("").is_empty(),
        "{:?}",
        normalised.notes("")
    );
}

#[test]
fn a_reference_that_leads_back_to_itself_is_left_out_and_told() {
    let normalised = normalise(json!({
        "paths": { "/x": { "get": {
            "operationId": "x",
            "parameters": [{ "$ref": "#/components/parameters/A" }],
        } } },
        "components": { "parameters": {
            "A": { "$ref": "#/components/parameters/B" },
            "B": { "$ref": "#/components/parameters/A" },
        } },
    }));
    assert!(normalised.operation("x").parameters.is_empty());
    assert_eq!(
        normalised.notes(""),
        ["lost document-structure /paths/~1x/get/parameters/0"]
    );
}

#[test]
fn the_first_server_is_the_address_with_its_variables_filled_in() {
    let normalised = normalise(json!({ "servers": [
        { "url": "https://{region}.example.com/{v}", "variables": { "region": { "default": "eu" }, "v": { "default": "1" } } },
        { "url": "https://other.example.com" },
    ] }));
    assert_eq!(normalised.api.base_url, "https://eu.example.com/1");
    assert_eq!(normalised.notes(""), ["kept servers /servers/1"]);
    assert_eq!(normalise(json!({})).api.base_url, "");
}

#[test]
fn an_operation_has_its_own_security_or_that_of_the_document() {
    let normalised = normalise(json!({
        "security": [{ "bearer": [] }],
        "components": { "securitySchemes": { "bearer": { "type": "http", "scheme": "Bearer" } } },
        "paths": {
            "/a": { "get": { "operationId": "inherits" } },
            "/b": { "get": { "operationId": "opens", "security": [] } },
            "/c": { "get": { "operationId": "optional", "security": [{}] } },
        },
    }));
    assert_eq!(normalised.operation("inherits").security, [["bearer"]]);
    assert!(normalised.operation("opens").security.is_empty());
    assert_eq!(
        normalised.operation("optional").security,
        [Vec::<String>::new()]
    );
}

#[test]
fn what_no_client_can_serve_is_reported_where_the_document_has_it() {
    let normalised = normalise(json!({
        "components": { "securitySchemes": {
            "basic": { "type": "http", "scheme": "basic" },
            "digest": { "type": "http", "scheme": "digest" },
            "key": { "type": "apiKey", "in": "header", "name": "X-Key" },
            "unnamed": { "type": "apiKey", "in": "cookie", "name": "a b" },
            "tls": { "type": "mutualTLS" },
            "linked": { "$ref": "#/components/securitySchemes/key" },
        } },
        "paths": {
            "/a": { "get": { "operationId": "a", "security": [
                { "digest": [] }, { "basic": [], "tls": [] }, { "key": [], "linked": [] },
            ] } },
            "/b": { "get": { "operationId": "b", "security": [{ "missing": [] }] } },
        },
    }));
    let security = &normalised.operation("a").security;
    assert_eq!(*security, [vec!["basic"], vec!["key", "linked"]]);
    assert!(normalised.operation("b").security.is_empty());
    assert_eq!(
        normalised.notes("security"),
        [
            "lost security /components/securitySchemes/digest",
            "lost security /components/securitySchemes/unnamed",
            "kept security /components/securitySchemes/tls",
            "lost security /paths/~1a/get/security/0/digest",
            "lost security /paths/~1b/get/security/0/missing",
            "lost security /paths/~1b/get/security",
        ]
    );
    let details = normalised.details("security");
    assert!(
        details.contains(&"`missing` is not a security scheme of the document"),
        "{details:?}"
    );
}

#[test]
fn types_that_requests_reach_are_known() {
    let refer = |name: &str| json!({ "$ref": format!("#/components/schemas/{name}") });
    let content =
        |name: &str| json!({ "content": { "application/json": { "schema": refer(name) } } });
    let normalised = normalise(json!({
        "paths": { "/x": { "post": {
            "operationId": "x",
            "requestBody": content("In"),
            "responses": { "200": content("Out") },
        } } },
        "components": { "schemas": {
            "In": { "type": "object", "properties": { "deep": refer("Deep") } },
            "Deep": { "type": "object", "properties": { "a": { "type": "string" } } },
            "Out": { "type": "object", "properties": { "a": { "type": "string" } } },
        } },
    }));
    let types = normalised.api.types.iter();
    let requested = types.filter(|(_, named)| named.in_requests);
    let requested: Vec<_> = requested.map(|(name, _)| name.as_str()).collect();
    assert_eq!(requested, ["Deep", "In"]);
}

#[test]
fn an_operation_is_sent_to_its_own_server() {
    let server = |url: &str| json!([{ "url": url }]);
    let parameter =
        json!({ "name": "a", "in": "query", "schema": { "type": "number", "maximum": 9 } });
    let region = json!([
        { "url": "https://{region}.example", "variables": { "region": { "default": "eu" } } },
        { "url": "https://other.example" },
    ]);
    let normalised = normalise(json!({
        "servers": server("https://a.example"),
        "paths": {
            "/x": {
                "servers": server("https://b.example"),
                "parameters": [parameter],
                "get": { "operationId": "own", "servers": region },
                "put": { "operationId": "shared" },
                "post": { "operationId": "same", "servers": server("https://a.example") },
            },
            "/y": { "get": { "operationId": "other" } },
        },
    }));
    for (operation, expected) in [
        ("own", Some("https://eu.example")),
        ("shared", Some("https://b.example")),
        ("same", None),
        ("other", None),
    ] {
        assert_eq!(
            normalised.operation(operation).server.as_deref(),
            expected,
            "{operation}"
        );
    }
    assert_eq!(
        normalised.notes("/paths/~1x"),
        [
            "kept servers /get/servers/1",
            // What several operations share is told once.
            "lost number-bound /parameters/0/schema/maximum",
        ]
    );
}
