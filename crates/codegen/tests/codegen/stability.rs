//! The same document gives the same bytes, and what does not concern a type does not change it.

use std::collections::BTreeMap;

use crate::support::golden;
use model::recorded::Recorded;
use openapi_client_codegen::{Files, Options, generate, generate_with};
use quote::ToTokens;
use serde_json::{Map, Value, json};

/// The members of an object from the last to the first.
fn backwards(object: &mut Value) {
    if let Some(object) = object.as_object_mut() {
        let members: Vec<(String, Value)> = std::mem::take(object).into_iter().collect();
        object.extend(members.into_iter().rev());
    }
}

fn files(document: &Value) -> Files {
    generate(document, &[]).unwrap().files
}

/// Every definition below `types/`, by its name, with the code of its impls.
fn definitions(files: &Files) -> BTreeMap<String, String> {
    let mut found: BTreeMap<String, String> = BTreeMap::new();
    let of_types = files
        .iter()
        .filter(|(path, _)| path.starts_with("types/") && !path.ends_with("mod.rs"));
    for (_, text) in of_types {
        for item in syn::parse_file(text).unwrap().items {
            let name = match &item {
                syn::Item::Struct(item) => item.ident.to_string(),
                syn::Item::Enum(item) => item.ident.to_string(),
                syn::Item::Type(item) => item.ident.to_string(),
                syn::Item::Impl(item) => item.self_ty.to_token_stream().to_string(),
                syn::Item::Macro(item) => {
                    let text = item.mac.tokens.to_string();
                    let words: Vec<&str> = text.split_whitespace().collect();
                    let kind = words
                        .iter()
                        .position(|word| ["enum", "struct"].contains(word));
                    words[kind.map_or(0, |kind| kind + 1)].to_owned()
                }
                _ => continue,
            };
            *found.entry(name).or_default() += &item.to_token_stream().to_string();
        }
    }
    assert!(!found.is_empty());
    found
}

#[test]
fn the_order_of_components_and_paths_is_of_no_account() {
    for name in golden::names() {
        let document = golden::document(&name);
        let mut shuffled = document.clone();
        backwards(&mut shuffled["components"]["schemas"]);
        backwards(&mut shuffled["components"]);
        backwards(&mut shuffled["paths"]);
        backwards(&mut shuffled);
        let (one, other) = (files(&document), files(&shuffled));
        let difference = openapi_client_codegen::write::difference(&one, &other, &name);
        assert!(difference.is_empty(), "{difference}");
    }
}

#[test]
fn two_runs_give_the_same_bytes() {
    for name in golden::names() {
        let document = golden::document(&name);
        assert!(files(&document) == files(&document), "{name}");
    }
}

#[test]
fn an_unrelated_component_and_operation_leave_every_type_as_it_was() {
    for name in golden::names() {
        let document = golden::document(&name);
        let mut grown = document.clone();
        let inline = json!({ "type": "object", "properties": { "zebra": { "type": "string" } } });
        grown["components"]["schemas"]["Aardvark"] = inline.clone();
        grown["components"]["schemas"]["Zebra"] =
            json!({ "type": "object", "properties": { "stripe": inline } });
        let content =
            json!({ "application/json": { "schema": { "$ref": "#/components/schemas/Zebra" } } });
        let operation = json!({ "get": {
            "operationId": "aardvarks",
            "requestBody": { "content": content },
            "responses": { "200": { "description": "", "content": content } },
        } });
        let paths = grown["paths"].as_object_mut().unwrap();
        let own = std::mem::take(paths);
        paths.extend(Map::from_iter([("/aardvarks".to_owned(), operation)]));
        paths.extend(own);
        let (before, after) = (definitions(&files(&document)), definitions(&files(&grown)));
        for (type_name, text) in &before {
            assert_eq!(after.get(type_name), Some(text), "{type_name} of {name}");
        }
        assert!(after.len() > before.len(), "{name}");
    }
}

#[test]
fn recorded_names_change_nothing_and_are_recorded_again() {
    for name in golden::names() {
        let document = golden::document(&name);
        let first = generate(&document, &[]).unwrap();
        let text = first.names.to_string();
        let names = Recorded::parse(&text, "names.toml").unwrap();
        assert_eq!(names, first.names, "{name}");
        let mut shuffled = document;
        backwards(&mut shuffled["components"]["schemas"]);
        backwards(&mut shuffled["paths"]);
        let again = generate_with(
            &shuffled,
            &[],
            &Options {
                names,
                ..Options::default()
            },
        )
        .unwrap();
        assert_eq!(again.names.to_string(), text, "{name}");
        assert!(again.files == first.files, "{name}");
        assert_eq!(again.report.names, [] as [&str; 0], "{name}");
    }
}
