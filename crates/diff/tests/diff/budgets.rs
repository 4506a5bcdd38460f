//! What makes the comparison work more than a document is long has a limit, which the report names.

use serde_json::{Map, Value, json};

use crate::on_a_fixed_day;

fn reference(name: &str) -> Value {
    json!({ "$ref": format!("#/components/schemas/{name}") })
}

/// A document that sends and receives `schema`.
fn echo(schema: &Value, components: Map<String, Value>) -> Value {
    let content = json!({ "application/json": { "schema": schema } });
    json!({
        "openapi": "3.1.0",
        "info": { "title": "t", "version": "1" },
        "paths": { "/a": { "post": {
            "requestBody": { "content": content },
            "responses": { "200": { "description": "ok", "content": content } },
        } } },
        "components": { "schemas": components },
    })
}

/// Objects that all extend one of many properties: each includes them.
fn extended(count: usize, properties: usize, limit: u64) -> Value {
    let names = (0..properties).map(|index| (format!("p{index}"), json!({ "type": "string" })));
    let base = json!({ "type": "object", "properties": names.collect::<Map<_, _>>() });
    let mut components = Map::from_iter([("Base".to_owned(), base)]);
    for index in 0..count {
        let own = json!({ "type": "object", "properties": {
            "first": { "type": "string", "maxLength": limit }, "second": { "type": "string", "maxLength": limit }
        } });
        let required = json!({ "required": [format!("p{limit}")] });
        let whole = json!({ "allOf": [reference("Base"), own, required] });
        components.insert(format!("Whole{index}"), whole);
    }
    let parts = (0..count).map(|index| (format!("w{index}"), reference(&format!("Whole{index}"))));
    let schema = json!({ "type": "object", "properties": parts.collect::<Map<_, _>>() });
    echo(&schema, components)
}

#[test]
fn schemas_that_include_others_have_a_budget_that_the_report_names() {
    let found = on_a_fixed_day(&extended(1_000, 1_100, 10), &extended(1_000, 1_100, 9));
    let warned = |which: &str| {
        let start = format!("schemas of the {which} document include more than 1000000");
        found.warnings.iter().any(|it| it.starts_with(&start))
    };
    assert!(warned("old") && warned("new"), "{:?}", found.warnings);
    let decreased = |index: usize| {
        let at = format!("/components/schemas/Whole{index}/");
        found.changes.iter().any(|it| {
            it.rule.id == "request-max-length-decreased"
                && it.pointer().is_some_and(|it| it.as_str().starts_with(&at))
        })
    };
    assert!(decreased(0), "nothing was compared");
    let within = on_a_fixed_day(&extended(10, 10, 10), &extended(10, 10, 9));
    assert!(within.warnings.is_empty(), "{:?}", within.warnings);
}

#[test]
fn references_share_what_their_component_states() {
    // Three thousand copies of ten thousand values would be above the budget.
    let values = |count: usize| {
        (0..count)
            .map(|index| format!("v{index}"))
            .collect::<Vec<_>>()
    };
    let document = |count: usize| {
        let listed = json!({ "type": "string", "enum": values(count) });
        let schema = json!({ "anyOf": vec![reference("Listed"); 3_000] });
        echo(&schema, Map::from_iter([("Listed".to_owned(), listed)]))
    };
    let found = on_a_fixed_day(&document(10_000), &document(9_999));
    assert!(found.warnings.is_empty(), "{:?}", found.warnings);
    let rules: Vec<&str> = found.changes.iter().map(|it| it.rule.id).collect();
    assert!(rules.contains(&"request-enum-value-removed"), "{rules:?}");
}

#[test]
fn long_lists_of_other_names_are_matched_in_linear_time() {
    let document = |prefix: &str| {
        let mut document = echo(&json!({ "type": "object" }), Map::new());
        let names = || (0..2_000).map(|index| format!("{prefix}{index}"));
        let parameter =
            |name: String| json!({ "name": name, "in": "query", "schema": { "type": "string" } });
        let scheme = |name: String| {
            let scheme = json!({ "type": "apiKey", "in": "header", "name": name });
            (name, scheme)
        };
        let post = &mut document["paths"]["/a"]["post"];
        post["parameters"] = names().map(parameter).collect();
        post["security"] = names().map(|name| json!({ name: [] })).collect();
        let schemes: Map<_, _> = names().map(scheme).collect();
        document["components"]["securitySchemes"] = Value::Object(schemes);
        document
    };
    let found = on_a_fixed_day(&document("a"), &document("b"));
    let count = |rule: &str| found.changes.iter().filter(|it| it.rule.id == rule).count();
    assert_eq!(count("parameter-removed"), 2_000);
    assert_eq!(count("optional-parameter-added"), 2_000);
}
