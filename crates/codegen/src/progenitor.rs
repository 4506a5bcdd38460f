//! progenitor decides which operations have a builder, and what it is called.
//!
//! It is given a document of its own, with nothing in it but the names of the operations. The builders are
//! written from the model, so no document can make it fail.

use std::collections::BTreeSet;

use anyhow::{Context, Result};
use openapiv3::OpenAPI;
use proc_macro2::{TokenStream, TokenTree};
use progenitor::{GenerationSettings, Generator, HooksMode, InterfaceStyle, TagStyle};
use quote::quote;
use serde_json::{Map, Value, json};

use model::Operation;

/// The names of the builders that progenitor makes of the operations.
///
/// # Errors
///
/// Returns an error if progenitor fails, which is a bug of the generator.
pub fn builders(operations: &[&Operation]) -> Result<BTreeSet<String>> {
    let document: OpenAPI = serde::Deserialize::deserialize(document(operations))?;
    let mut settings = GenerationSettings::new();
    settings
        .with_interface(InterfaceStyle::Builder)
        .with_tag(TagStyle::Merged)
        .with_hooks(HooksMode::Expected)
        .with_inner_type(quote!(::openapi_client_runtime::ClientCore));
    let tokens = Generator::new(&settings)
        .generate_tokens(&document)
        .context("progenitor fails; this is a bug of the generator")?;
    let modules = names_behind("mod", tokens);
    let builders = modules.into_iter().filter(|(name, _)| name == "builder");
    let structs = builders.flat_map(|(_, items)| names_behind("struct", items));
    Ok(structs.map(|(name, _)| name).collect())
}

/// The names behind this word, each with what stands in the brackets behind it.
fn names_behind(word: &str, tokens: TokenStream) -> Vec<(String, TokenStream)> {
    let mut found: Vec<(String, TokenStream)> = Vec::new();
    let mut is_name = false;
    for token in tokens {
        match token {
            TokenTree::Ident(name) if is_name => {
                found.push((name.to_string(), TokenStream::new()));
                is_name = false;
            }
            TokenTree::Ident(name) => is_name = name == word,
            TokenTree::Group(group) => {
                if let Some((_, items)) = found.last_mut().filter(|(_, items)| items.is_empty()) {
                    *items = group.stream();
                }
            }
            _ => {}
        }
    }
    found
}

/// The document, which is OpenAPI 3.0.3.
fn document(operations: &[&Operation]) -> Value {
    let paths: Map<String, Value> = operations.iter().map(|it| operation(it)).collect();
    json!({
        "openapi": "3.0.3",
        "info": { "title": "", "version": "" },
        "paths": paths,
    })
}

/// A path of its own for each operation, so that none needs the path of the API. The method is of no
/// account either, and without a response the operation returns nothing that progenitor would look into.
fn operation(operation: &Operation) -> (String, Value) {
    let stated = json!({ "operationId": operation.name, "responses": {} });
    (format!("/{}", operation.name), json!({ "post": stated }))
}
