//! What compiles with certain features only.

use std::collections::BTreeSet;

use anyhow::Result;
use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use syn::{Attribute, Item, parse_quote};

/// Features of which one must be on. Without any, there is no condition.
pub type Gate = BTreeSet<String>;

/// The condition as an attribute of an item.
pub fn attribute(gate: &Gate) -> TokenStream {
    let condition = condition(gate);
    let condition = condition.into_iter();
    quote!(#(#[cfg(#condition)])*)
}

/// The condition as attributes of an item that documentation shows with it.
pub fn documented(gate: &Gate) -> TokenStream {
    let Some(condition) = condition(gate) else {
        return TokenStream::new();
    };
    quote!(#[cfg(#condition)] #[cfg_attr(docsrs, doc(cfg(#condition)))])
}

fn condition(gate: &Gate) -> Option<TokenStream> {
    let mut features = gate.iter();
    let first = features.next()?;
    let mut features = features.peekable();
    if features.peek().is_none() {
        return Some(quote!(feature = #first));
    }
    Some(quote!(any(feature = #first, #(feature = #features),*)))
}

/// Items, each with the condition.
///
/// # Errors
///
/// Returns an error if the code is not that of items.
pub fn items(code: TokenStream, gate: &Gate) -> Result<TokenStream> {
    if gate.is_empty() || code.is_empty() {
        return Ok(code);
    }
    let attributes = documented(gate);
    let attributes: syn::ItemStruct = parse_quote!(#attributes struct Holder;);
    let mut file: syn::File = syn::parse2(code)?;
    for item in &mut file.items {
        if let Some(own) = attributes_of(item) {
            own.splice(0..0, attributes.attrs.iter().cloned());
        }
    }
    Ok(file.into_token_stream())
}

fn attributes_of(item: &mut Item) -> Option<&mut Vec<Attribute>> {
    Some(match item {
        Item::Const(item) => &mut item.attrs,
        Item::Enum(item) => &mut item.attrs,
        Item::Fn(item) => &mut item.attrs,
        Item::Impl(item) => &mut item.attrs,
        Item::Macro(item) => &mut item.attrs,
        Item::Mod(item) => &mut item.attrs,
        Item::Static(item) => &mut item.attrs,
        Item::Struct(item) => &mut item.attrs,
        Item::Type(item) => &mut item.attrs,
        Item::Use(item) => &mut item.attrs,
        _ => return None,
    })
}
