//! Strings whose length or pattern is checked.

use proc_macro2::Literal;
use quote::{format_ident, quote};
use serde_json::Value;

use super::code::{Code, documentation};
use super::customised::COMPARED;
use super::rust::Types;
use crate::docs::DocComment;
use crate::stated::item;
use document::{BoundedPattern, Engine, bounded_pattern};
use model::{Schema, StringSchema};

/// Beside [`COMPARED`], what the runtime's macro implements.
const CONVERTED: [&str; 5] = [
    "Deref",
    "Display",
    "FromStr",
    "TryFrom<&str>",
    "TryFrom<::std::string::String>",
];

/// Declares the type of a constrained string.
pub fn write(types: &Types<'_>, name: &str, schema: &Schema) -> Code {
    let Some(string) = schema.string() else {
        return Code::default();
    };
    let ident = format_ident!("{name}");
    let docs = documentation(schema, DocComment::default());
    let uses = types.uses_of(name);
    let StringSchema {
        min_length,
        max_length,
        pattern,
        ..
    } = string;
    let min = min_length.map(Literal::u64_unsuffixed).into_iter();
    let max = max_length.map(Literal::u64_unsuffixed).into_iter();
    let pattern = pattern.iter().filter_map(|pattern| {
        // Normalisation has left out what cannot be translated.
        let BoundedPattern { text, engine } = bounded_pattern(pattern).ok()?;
        let engine = match engine {
            Engine::Lite => quote!(::regex_lite::Regex),
            Engine::Full => quote!(::regex::Regex),
        };
        Some(quote!(#[pattern(#engine, #pattern, #text)]))
    });
    let format = schema.unchecked.get("format").and_then(Value::as_str);
    let format = format.into_iter();
    let custom = types.custom.derives(name, COMPARED);
    let mut item = item("struct", &docs, &[COMPARED, &CONVERTED].concat());
    custom.state(&mut item);
    item.has_private_fields = true;
    for (method, signature) in [
        ("as_str", "fn(&self) -> &str"),
        ("into_inner", "fn(self) ->::std::string::String"),
    ] {
        item.methods.insert(method.to_owned(), signature.to_owned());
    }
    let code = quote! {
        ::openapi_client_runtime::constrained_string! {
            #docs
            #uses
            #custom
            #(#[min_length = #min])*
            #(#[max_length = #max])*
            #(#pattern)*
            #(#[format = #format])*
            pub struct #ident;
        }
    };
    Code::of_item(name, item, code)
}
