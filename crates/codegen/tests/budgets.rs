//! Documents that ask for much work: it takes linear time, or the report names the budget and the location.

#![allow(clippy::unwrap_used, clippy::expect_used)]

use std::fmt::Write as _;
use std::time::{Duration, Instant};

use openapi_client_codegen::{Generation, generate};
use serde_json::{Map, Value, json};

/// Much more than any of them takes, on a slow machine and without optimisation.
const LONG: Duration = Duration::from_secs(60);

fn document(schemas: Value) -> Value {
    json!({
        "openapi": "3.1.0",
        "info": { "title": "T", "version": "1" },
        "paths": {},
        "components": { "schemas": schemas },
    })
}

fn generated(document: &Value) -> Generation {
    let start = Instant::now();
    let generation = generate(document, &["Generated.".to_owned()]).unwrap();
    assert!(start.elapsed() < LONG, "{:?}", start.elapsed());
    generation
}

/// The details of what was lost at a pointer.
fn lost<'a>(generation: &'a Generation, pointer: &str) -> Vec<&'a str> {
    let losses = generation.report.losses();
    let losses = losses.filter(|loss| loss.pointer.as_str() == pointer);
    losses.map(|loss| &*loss.detail).collect()
}

#[test]
fn unions_that_are_multiplied_have_a_budget() {
    let union = |of: usize| {
        let branches = (0..10).map(|branch| {
            let name = format!("p{of}{branch}");
            json!({ "type": "object", "required": [name], "properties": { name: { "type": "string" } } })
        });
        json!({ "oneOf": branches.collect::<Vec<_>>() })
    };
    let unions: Vec<Value> = (0..4).map(union).collect();
    let generation = generated(&document(
        json!({ "A": { "allOf": unions }, "B": { "allOf": unions[..2] } }),
    ));
    let lost_at = lost(&generation, "/components/schemas/A/allOf");
    assert!(
        lost_at
            .iter()
            .any(|detail| detail.contains("more than 1000 branches")),
        "{lost_at:?}"
    );
    assert!(lost(&generation, "/components/schemas/B/allOf").is_empty());
}

#[test]
fn merged_schemas_have_a_budget_for_the_document() {
    let branches: Vec<Value> = (0..1_000)
        .map(|branch| json!({ "required": [format!("r{branch}")], "minProperties": branch }))
        .collect();
    let properties: Map<String, Value> = (0..6_000)
        .map(|number| (format!("p{number}"), json!({ "type": "string" })))
        .collect();
    let large = json!({ "type": "object", "properties": properties });
    let generation = generated(&document(
        json!({ "A": { "allOf": [large, { "oneOf": branches }] } }),
    ));
    let lost = lost(&generation, "/components/schemas/A/allOf");
    assert!(
        lost.iter()
            .any(|detail| detail.contains("more than 5000000 parts")),
        "{lost:?}"
    );
}

#[test]
fn a_long_description_is_cut_and_reported() {
    let text = "Words with `code` and *more*.\n".repeat(10 << 20 >> 5);
    let generation = generated(&document(
        json!({ "A": { "type": "object", "description": text } }),
    ));
    let size: usize = generation.files.values().map(String::len).sum();
    assert!(size < 1 << 20, "{size}");
    let lost = lost(&generation, "/components/schemas/A/description");
    assert!(
        lost.iter().any(|detail| detail.contains("65536 bytes")),
        "{lost:?}"
    );
}

#[test]
fn nested_markdown_takes_linear_time() {
    let mut stairs = String::new();
    for depth in 0..300 {
        let _ = writeln!(stairs, "{}- a", "  ".repeat(depth));
    }
    for text in [
        "> ".repeat(2_000) + "a",
        ("> ".repeat(2_000) + "a\n").repeat(16),
        "- ".repeat(30_000),
        stairs,
        "[".repeat(60_000),
        "*a ".repeat(20_000),
        "`".repeat(300) + &" ``".repeat(20_000),
        "<".repeat(60_000),
        "|a".repeat(30_000) + "\n" + &"|-".repeat(30_000) + "\n|",
        "http://".repeat(9_000),
        "[a]: b\n".repeat(8_000),
        "a\n\t".repeat(20_000),
    ] {
        generated(&document(
            json!({ "A": { "type": "object", "description": text } }),
        ));
    }
}

#[test]
fn a_chain_of_references_takes_linear_time() {
    let name = |number: usize| format!("Link{number}x");
    let next =
        |number: usize| json!({ "$ref": format!("#/components/schemas/{}", name(number + 1)) });
    let mut links: Map<String, Value> = (0..20_000)
        .map(|number| (name(number), next(number)))
        .collect();
    links.insert(
        name(20_000),
        json!({ "type": "object", "properties": { "a": { "type": "string" } } }),
    );
    let generation = generated(&document(Value::Object(links)));
    assert!(
        generation.types.len() > 20_000,
        "{}",
        generation.types.len()
    );
}

#[test]
fn server_variables_are_replaced_once() {
    let variables: Map<String, Value> = (0..60)
        .map(|number| {
            (
                format!("v{number}"),
                json!({ "default": format!("{{v{0}}}{{v{0}}}", number + 1) }),
            )
        })
        .collect();
    let mut document = document(json!({}));
    document["servers"] = json!([{ "url": "https://a.example/{v0}", "variables": variables }]);
    let generation = generated(&document);
    assert!(generation.files["client.rs"].contains("\"https://a.example/{v1}{v1}\""));
}

#[test]
fn names_are_short_enough_for_files() {
    let mut schema = json!({ "type": "string", "enum": ["a"] });
    for depth in 0..12 {
        let name = format!("{}{depth}", "long name ".repeat(30));
        schema = json!({ "type": "object", "properties": { name: schema } });
    }
    let generation = generated(&document(json!({ "long name ".repeat(1_000): schema })));
    assert!(generation.types.len() > 10, "{:?}", generation.types);
    for name in &generation.types {
        assert!(name.len() < 230, "{name}");
    }
    assert!(generation.files.keys().all(|path| path.len() < 120));
}
