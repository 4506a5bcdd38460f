//! What typify makes of the texts whose length or pattern is checked.

use std::collections::BTreeMap;

use anyhow::{Context, Result};
use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use syn::visit_mut::VisitMut;

/// typify's items for the texts that are checked. They are kept as text, which goes from one thread
/// to another, as tokens do not.
pub struct ConstrainedStrings {
    items: BTreeMap<String, String>,
    conversion_error: String,
}

impl ConstrainedStrings {
    /// Finds the items in progenitor's output, by the names of their types.
    pub fn find(file: &syn::File) -> Self {
        let mut items: BTreeMap<String, TokenStream> = BTreeMap::new();
        let mut conversion_error = TokenStream::new();
        for item in of_module_types(file) {
            match item {
                syn::Item::Struct(item) => {
                    let mut item = item.clone();
                    item.attrs
                        .retain(|attribute| !attribute.path().is_ident("doc"));
                    let ident = &item.ident;
                    let code = items.entry(ident.to_string()).or_default();
                    // Instead of `From<Name> for String`: the compiler compares each of those with
                    // each other one.
                    code.extend(quote! {
                        #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
                        #item

                        impl #ident {
                            /// The text itself.
                            pub fn into_inner(self) -> ::std::string::String {
                                self.0
                            }
                        }
                    });
                }
                syn::Item::Impl(item) => {
                    let mut item = item.clone();
                    let Some(name) = type_concerned(&item) else {
                        continue;
                    };
                    ErrorsBeside.visit_item_impl_mut(&mut item);
                    items.entry(name).or_default().extend(quote!(#item));
                }
                syn::Item::Mod(module) if module.ident == "error" => {
                    conversion_error = quote!(#module);
                }
                _ => {}
            }
        }
        let items = items.into_iter();
        Self {
            items: items.map(|(name, code)| (name, code.to_string())).collect(),
            conversion_error: conversion_error.to_string(),
        }
    }

    /// The items of the type `name`; empty where typify made none.
    pub fn items(&self, name: &str) -> Result<TokenStream> {
        tokens(self.items.get(name).map_or("", String::as_str)).with_context(|| name.to_owned())
    }

    /// The error of texts that do not fit.
    pub fn conversion_error(&self) -> Result<TokenStream> {
        tokens(&self.conversion_error)
    }
}

fn tokens(text: &str) -> Result<TokenStream> {
    text.parse().map_err(|error| anyhow::anyhow!("{error}"))
}

fn of_module_types(file: &syn::File) -> impl Iterator<Item = &syn::Item> {
    let modules = file.items.iter().filter_map(|item| match item {
        syn::Item::Mod(module) if module.ident == "types" => module.content.as_ref(),
        _ => None,
    });
    modules.flat_map(|(_, items)| items)
}

/// The type that an implementation is of.
fn type_concerned(item: &syn::ItemImpl) -> Option<String> {
    match &*item.self_ty {
        syn::Type::Path(path) => path.path.segments.last().map(|last| last.ident.to_string()),
        _ => None,
    }
}

/// typify's errors are a module beside the files of types.
struct ErrorsBeside;

impl VisitMut for ErrorsBeside {
    fn visit_path_mut(&mut self, path: &mut syn::Path) {
        let names: Vec<String> = path
            .segments
            .iter()
            .take(2)
            .map(|s| s.ident.to_string())
            .collect();
        if names == ["self", "error"]
            && let Some(first) = path.segments.first_mut()
        {
            first.ident = format_ident!("super");
        }
        syn::visit_mut::visit_path_mut(self, path);
    }
}
