//! Documents that ask for much work: it takes linear time, or the report names the budget and the location.

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

/// Unions (or other compositions) of references to such, in levels of ten: few schemas, and 10¹² ways down.
fn levels(keyword: &str, leaf: &dyn Fn(usize) -> Value) -> Map<String, Value> {
    const LEVELS: usize = 12;
    let name = |level: usize, number: usize| format!("Level{level}Number{number}End");
    let below = |level: usize| -> Vec<Value> {
        let names = (0..10).map(|number| name(level, number));
        let to = |name| json!({ "$ref": format!("#/components/schemas/{name}") });
        names.map(to).collect()
    };
    let composed = (0..LEVELS).flat_map(|level| {
        let below = below(level + 1);
        (0..10).map(move |number| (name(level, number), json!({ keyword: below })))
    });
    let leaves = (0..10).map(|number| (name(LEVELS, number), leaf(number)));
    composed.chain(leaves).collect()
}

#[test]
fn compositions_in_many_levels_are_read_and_multiplied_within_a_budget() {
    let object =
        json!({ "type": "object", "required": ["a"], "properties": { "a": { "enum": ["x"] } } });
    let leaves: [&dyn Fn(usize) -> Value; 3] = [
        &|number| json!({ "const": format!("v{number}") }),
        &|number| json!({ "type": "object", "properties": { format!("p{number}"): { "type": "string" } } }),
        &|number| json!({ "type": "string", "maxLength": number + 5 }),
    ];
    for outer in ["allOf", "anyOf", "oneOf"] {
        for inner in ["allOf", "anyOf", "oneOf"] {
            for leaf in leaves {
                let mut schemas = levels(inner, leaf);
                let parts = [0, 1]
                    .map(|number| json!({ "$ref": format!("#/components/schemas/Level0Number{number}End") }));
                schemas.insert(
                    "Outer".to_owned(),
                    json!({ outer: [parts[0], parts[1], object] }),
                );
                generated(&document(Value::Object(schemas)));
            }
        }
    }
}

#[test]
fn a_union_that_holds_itself_beside_other_keywords_is_multiplied_to_a_limited_depth() {
    let nested = |inside: Value, levels: usize| {
        (0..levels).fold(inside, |inside, _| json!({ "oneOf": [inside] }))
    };
    let itself = || json!({ "$ref": "#/components/schemas/A" });
    let mut middle = nested(itself(), 2);
    middle["items"] = Value::Null;
    let mut outer = nested(middle, 1);
    outer["discriminator"] =
        json!({ "propertyName": "a", "mapping": { "a": "#/components/schemas/B" } });
    let generation = generated(&document(json!({
        "A": nested(outer, 2),
        "C": { "title": "C", "oneOf": [nested(json!({ "oneOf": [itself(), itself()] }), 4)] },
    })));
    assert!(!generation.files.is_empty());
}

#[test]
fn a_union_that_holds_itself_in_merged_schemas_has_a_budget_for_their_parts() {
    let itself = || json!({ "$ref": "#/components/schemas/A" });
    let text = |length: usize| json!({ "type": "string", "maxLength": length });
    let all = || json!({ "allOf": [itself(), itself(), itself()] });
    let inner = json!({ "oneOf": [all(), text(1), text(2)] });
    let generation = generated(&document(json!({ "A": { "oneOf": [{ "oneOf": [{
        "allOf": [inner, text(3), text(4)],
        "properties": { "held": { "allOf": [all(), { "allOf": [all()], "properties": { "body": text(5) } }, text(6)] } },
    }, text(7)] }] } })));
    let mut losses = generation.report.losses();
    assert!(
        losses.any(|loss| loss.detail.contains("more than 100000 parts")),
        "{:?}",
        generation
            .report
            .losses()
            .map(|loss| &loss.detail)
            .collect::<Vec<_>>()
    );
}

#[test]
fn branches_of_two_unions_that_belong_together_are_found_beside_a_large_object() {
    let properties: Map<String, Value> = (0..100)
        .map(|number| (format!("p{number}"), json!({ "type": "string" })))
        .collect();
    let union = |of: &str| {
        let branches = (0..30).map(|branch| {
            json!({
                "type": "object",
                "required": ["kind"],
                "properties": {
                    "kind": { "enum": [branch.to_string()] },
                    format!("{of}{branch}"): { "type": "string" },
                },
            })
        });
        json!({ "oneOf": branches.collect::<Vec<_>>() })
    };
    let large = json!({ "type": "object", "properties": properties });
    let generation = generated(&document(
        json!({ "A": { "allOf": [large, union("a"), union("b")] } }),
    ));
    let lost = lost(&generation, "/components/schemas/A/allOf");
    assert!(lost.is_empty(), "{lost:?}");
    let branches = generation
        .files
        .values()
        .flat_map(|text| text.matches("pub p99:"));
    assert_eq!(branches.count(), 30);
}

#[test]
fn enumerations_of_many_values_are_compared_in_linear_time() {
    let numbers = |range: std::ops::Range<u32>| range.rev().collect::<Vec<_>>();
    let constants: Vec<Value> = (0..60_000).map(|value| json!({ "const": value })).collect();
    let generation = generated(&document(json!({
        "A": { "allOf": [{ "enum": numbers(0..60_000) }, { "enum": numbers(59_999..120_000) }] },
        "B": { "allOf": [{ "oneOf": constants }, { "enum": [59_999] }] },
    })));
    for name in ["a.rs", "b.rs"] {
        let text = &generation.files[&format!("types/{name}")];
        assert!(text.contains("= 59999"), "{text}");
    }
}

#[test]
fn merged_schemas_have_a_budget_for_the_document() {
    let branches: Vec<Value> = (0..1_000)
        .map(|branch| json!({ "type": "object", "properties": { format!("r{branch}"): { "type": "string" } } }))
        .collect();
    let properties: Map<String, Value> = (0..6_000)
        .map(|number| (format!("p{number}"), json!({ "type": "string" })))
        .collect();
    let large = json!({ "type": "object", "properties": properties });
    let reference = json!({ "$ref": "#/components/schemas/Large" });
    let union = json!({ "oneOf": branches });
    let mut beside = large.clone();
    beside["oneOf"] = union["oneOf"].clone();
    for (schema, pointer) in [
        (
            json!({ "allOf": [large, union] }),
            "/components/schemas/A/allOf",
        ),
        (
            json!({ "allOf": [reference, union] }),
            "/components/schemas/A/allOf",
        ),
        (beside, "/components/schemas/A"),
    ] {
        let generation = generated(&document(json!({ "A": schema, "Large": large })));
        let lost = lost(&generation, pointer);
        assert!(
            lost.iter()
                .any(|detail| detail.contains("more than 100000 parts")),
            "{lost:?}"
        );
    }
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
