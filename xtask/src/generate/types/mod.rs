//! The types of a plan as Rust: one item or a few a type, each with its builder where requests use
//! it.
//!
//! Texts whose length or pattern is checked are typify's (by way of progenitor); everything that
//! typify cannot say is written here: enums that stay open, unions told apart by a discriminator or
//! by their members, absent and null told apart, fields beyond those described, secrets.

mod aliases;
mod enums;
mod multipart;
mod rust;
mod structs;
mod unions;

pub use multipart::is_file_without_type;
pub use rust::{From, Kind, Types};
pub use structs::holds_secret;

use proc_macro2::TokenStream;
use quote::quote;
use serde_json::Value;

use super::docs;

/// The code of one type.
#[derive(Default)]
pub struct Code {
    /// Its items in `types`.
    pub items: TokenStream,
    /// Its item in `types::builder`.
    pub builder: TokenStream,
    /// Its items in `multipart`.
    pub multipart: TokenStream,
    /// Its item in `multipart::builder`.
    pub multipart_builder: TokenStream,
}

/// Writes the component `name`.
pub fn write(types: &Types<'_>, name: &str) -> Code {
    let Some(located) = types.plan.types.get(name) else {
        return Code::default();
    };
    let schema = &located.schema;
    match types.kind(name) {
        Kind::Struct => structs::write(types, name, schema),
        Kind::Multipart => multipart::write(types, name, schema),
        Kind::Union => only(unions::write(types, name, schema)),
        Kind::TextEnum => only(enums::text(name, schema)),
        Kind::IntegerEnum => only(enums::integer(name, schema)),
        Kind::Constant => only(enums::constant(name, schema)),
        Kind::Alias => only(aliases::alias(types, name, schema)),
        Kind::Wrapper => only(aliases::wrapper(types, name, schema)),
        // progenitor writes these.
        Kind::CheckedText => Code::default(),
    }
}

fn only(items: TokenStream) -> Code {
    Code {
        items,
        ..Code::default()
    }
}

/// The documentation of a schema: its description, its default, and whether it is deprecated.
pub fn documentation(schema: &Value, fallback: &str) -> TokenStream {
    let mut paragraphs: Vec<String> = Vec::new();
    match schema.get("description").and_then(Value::as_str) {
        Some(text) if !text.trim().is_empty() => paragraphs.push(docs::markdown(text)),
        _ if !fallback.is_empty() => paragraphs.push(fallback.to_owned()),
        _ => {}
    }
    if let Some(default) = schema.get("x-default") {
        let text = default.to_string().replace('`', "'");
        if text.len() <= 200 {
            paragraphs.push(format!("Where absent, the server takes `{text}`."));
        }
    }
    let lines = docs::attributes(&paragraphs);
    let deprecated = deprecated(schema);
    quote!(#lines #deprecated)
}

fn deprecated(schema: &Value) -> TokenStream {
    if schema.get("deprecated") == Some(&Value::Bool(true)) {
        quote!(#[deprecated])
    } else {
        TokenStream::new()
    }
}

/// The derives that every type has.
fn derives() -> TokenStream {
    quote! {
        #[derive(Clone, Debug, ::serde::Deserialize, ::serde::Serialize)]
        #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    }
}
