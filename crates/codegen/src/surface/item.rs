//! The public part of one item.

use std::collections::BTreeSet;

use model::public_api::PublicItem;
use proc_macro2::{TokenStream, TokenTree};
use quote::ToTokens;
use syn::{Attribute, Fields, FnArg, Item, Signature, Visibility};

/// Returns the name and the public part of an item; `None` if it is private or has no name.
pub(super) fn read(item: &Item) -> Option<(String, PublicItem)> {
    read_public(item).filter(|_| !is_hidden(attributes_of(item)))
}

fn attributes_of(item: &Item) -> &[Attribute] {
    match item {
        Item::Struct(it) => &it.attrs,
        Item::Enum(it) => &it.attrs,
        Item::Type(it) => &it.attrs,
        Item::Const(it) => &it.attrs,
        Item::Static(it) => &it.attrs,
        Item::Fn(it) => &it.attrs,
        Item::Trait(it) => &it.attrs,
        _ => &[],
    }
}

fn read_public(item: &Item) -> Option<(String, PublicItem)> {
    match item {
        Item::Struct(it) if is_public(&it.vis) => {
            let mut public = with_attributes(&it.attrs);
            public.kind = format!("struct{}", tokens(&it.generics));
            public.is_unit = matches!(it.fields, Fields::Unit);
            read_fields(&it.fields, &mut public);
            Some((it.ident.to_string(), public))
        }
        Item::Enum(it) if is_public(&it.vis) => {
            let mut public = with_attributes(&it.attrs);
            public.kind = format!("enum{}", tokens(&it.generics));
            for variant in &it.variants {
                let fields: Vec<String> = variant
                    .fields
                    .iter()
                    .map(|field| match &field.ident {
                        Some(name) => format!("{name}: {}", tokens(&field.ty)),
                        None => tokens(&field.ty),
                    })
                    .collect();
                public
                    .variants
                    .insert(variant.ident.to_string(), fields.join(", "));
                add_attributes(&variant.ident.to_string(), &variant.attrs, &mut public);
            }
            Some((it.ident.to_string(), public))
        }
        Item::Type(it) if is_public(&it.vis) => {
            let mut public = with_attributes(&it.attrs);
            public.kind = format!("type{}", tokens(&it.generics));
            public.definition = Some(tokens(&it.ty));
            public.target = type_path(&it.ty);
            Some((it.ident.to_string(), public))
        }
        Item::Const(it) if is_public(&it.vis) => {
            let mut public = with_attributes(&it.attrs);
            public.kind = "const".to_owned();
            public.definition = Some(tokens(&it.ty));
            public.value = Some(tokens(&it.expr));
            Some((it.ident.to_string(), public))
        }
        Item::Static(it) if is_public(&it.vis) => {
            let mut public = with_attributes(&it.attrs);
            public.kind = "static".to_owned();
            public.definition = Some(tokens(&it.ty));
            public.value = Some(tokens(&it.expr));
            Some((it.ident.to_string(), public))
        }
        Item::Fn(it) if is_public(&it.vis) => {
            let mut public = with_attributes(&it.attrs);
            public.kind = "fn".to_owned();
            public.definition = Some(signature(&it.sig));
            Some((it.sig.ident.to_string(), public))
        }
        Item::Trait(it) if is_public(&it.vis) => {
            let mut public = with_attributes(&it.attrs);
            public.kind = format!("trait{}", tokens(&it.generics));
            public.definition = Some(tokens(&it.supertraits));
            for part in &it.items {
                if let syn::TraitItem::Fn(method) = part {
                    public
                        .methods
                        .insert(method.sig.ident.to_string(), signature(&method.sig));
                    public.docs.extend(docs(&method.attrs));
                }
            }
            Some((it.ident.to_string(), public))
        }
        _ => None,
    }
}

/// Adds the methods, constants and traits of an `impl` block to its type.
pub(super) fn add_impl(block: &syn::ItemImpl, public: &mut PublicItem) {
    if let Some((_, path, _)) = &block.trait_ {
        public.traits.insert(trait_name(path));
        return;
    }
    for part in &block.items {
        match part {
            syn::ImplItem::Fn(method) if is_public(&method.vis) && !is_hidden(&method.attrs) => {
                let name = method.sig.ident.to_string();
                add_attributes(&name, &method.attrs, public);
                public.methods.insert(name, signature(&method.sig));
            }
            syn::ImplItem::Const(constant) if is_public(&constant.vis) => {
                public
                    .methods
                    .insert(constant.ident.to_string(), tokens(&constant.ty));
                public.docs.extend(docs(&constant.attrs));
            }
            _ => {}
        }
    }
}

/// Returns the last segment of the trait's path: `From<String>`.
fn trait_name(path: &syn::Path) -> String {
    path.segments.last().map(tokens).unwrap_or_default()
}

fn read_fields(fields: &Fields, public: &mut PublicItem) {
    for (number, field) in fields.iter().enumerate() {
        if is_public(&field.vis) {
            let name = field
                .ident
                .as_ref()
                .map_or_else(|| number.to_string(), ToString::to_string);
            add_attributes(&name, &field.attrs, public);
            public.fields.insert(name, tokens(&field.ty));
        } else {
            public.has_private_fields = true;
        }
    }
}

fn with_attributes(attributes: &[Attribute]) -> PublicItem {
    let mut public = PublicItem {
        docs: docs(attributes),
        ..PublicItem::default()
    };
    for attribute in attributes {
        if attribute.path().is_ident("non_exhaustive") {
            public.is_non_exhaustive = true;
        } else if attribute.path().is_ident("deprecated") {
            public.is_deprecated = true;
        } else if attribute.path().is_ident("cfg") {
            if let syn::Meta::List(list) = &attribute.meta {
                features(list.tokens.clone(), &mut public.features);
            }
        } else if attribute.path().is_ident("derive") {
            // A derive that cannot be parsed adds no trait.
            let _ = attribute.parse_nested_meta(|meta| {
                public
                    .traits
                    .extend(meta.path.segments.last().map(|it| it.ident.to_string()));
                Ok(())
            });
        }
    }
    public
}

/// Adds the features that a condition names.
fn features(condition: TokenStream, found: &mut BTreeSet<String>) {
    for tree in condition {
        match tree {
            TokenTree::Group(group) => features(group.stream(), found),
            TokenTree::Literal(literal) => {
                let literal = syn::parse_str::<syn::LitStr>(&literal.to_string());
                found.extend(literal.ok().map(|it| it.value()));
            }
            _ => {}
        }
    }
}

/// Adds what the attributes of a field, variant or method state.
fn add_attributes(part: &str, attributes: &[Attribute], public: &mut PublicItem) {
    public.docs.extend(docs(attributes));
    if attributes.iter().any(|it| it.path().is_ident("deprecated")) {
        public.deprecated_parts.insert(part.to_owned());
    }
}

fn docs(attributes: &[Attribute]) -> Vec<String> {
    attributes
        .iter()
        .filter(|attribute| attribute.path().is_ident("doc"))
        .map(|attribute| tokens(&attribute.meta))
        .collect()
}

fn is_hidden(attributes: &[Attribute]) -> bool {
    attributes.iter().any(|attribute| {
        attribute.path().is_ident("doc")
            && attribute
                .parse_args::<syn::Ident>()
                .is_ok_and(|word| word == "hidden")
    })
}

/// Returns the path of a type of the same crate, without generic arguments.
pub(super) fn type_path(written: &syn::Type) -> Option<String> {
    let syn::Type::Path(it) = written else {
        return None;
    };
    let segments = it.path.segments.iter();
    let names = segments.map(|segment| segment.ident.to_string());
    let names = names.filter(|name| !matches!(name.as_str(), "self" | "super" | "crate"));
    let is_external = it.path.leading_colon.is_some();
    (!is_external).then(|| names.collect::<Vec<_>>().join("::"))
}

fn is_public(visibility: &Visibility) -> bool {
    matches!(visibility, Visibility::Public(_))
}

/// Returns the parameter types and the return type of a function, without the parameter names.
fn signature(signature: &Signature) -> String {
    let arguments: Vec<String> = signature
        .inputs
        .iter()
        .map(|input| match input {
            FnArg::Receiver(receiver) => tokens(receiver),
            FnArg::Typed(typed) => tokens(&typed.ty),
        })
        .collect();
    let qualifiers: String = [
        (signature.constness.is_some(), "const "),
        (signature.asyncness.is_some(), "async "),
        (signature.unsafety.is_some(), "unsafe "),
    ]
    .into_iter()
    .filter_map(|(is_set, word)| is_set.then_some(word))
    .collect();
    let bounds = signature
        .generics
        .where_clause
        .as_ref()
        .map(tokens)
        .unwrap_or_default();
    let text = format!(
        "{qualifiers}fn{}({}) {} {bounds}",
        tokens(&signature.generics),
        arguments.join(", "),
        tokens(&signature.output)
    );
    text.trim_end().to_owned()
}

/// Returns the text of code, independent of its white space.
fn tokens(code: &impl ToTokens) -> String {
    let text = code.to_token_stream().to_string();
    [
        " :: ", " < ", " > ", ":: ", " ::", "< ", " <", " >", " ,", "& ",
    ]
    .into_iter()
    .fold(text, |text, pair| text.replace(pair, pair.trim()))
}
