//! The public API of generated code. It is read from the code, with the declarations of our own macros
//! written out.

mod facts;
mod item;
mod module;

use std::collections::hash_map::DefaultHasher;
use std::hash::{Hash, Hasher};

use anyhow::{Context, Result};
use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use serde_json::Value;
use syn::visit_mut::VisitMut;
use syn::{Attribute, Fields, Ident, Item, ItemEnum, ItemStruct, Type, parse_quote};
use thiserror::Error;

use super::{Files, Generation, Options, argument};
use model::public_api::PublicApi;
use model::recorded::Recorded;

/// Generated code that cannot be parsed.
#[derive(Debug, Error)]
#[error("{file}: the generated code cannot be parsed: {message}; this is a bug of the generator")]
pub struct UnreadableCode {
    file: String,
    message: String,
}

/// The public API of what `document` generates with the recorded names.
///
/// # Errors
///
/// Returns an error if the code cannot be generated.
pub fn of(document: &Value, names: &Recorded) -> Result<PublicApi> {
    let options = Options {
        names: names.clone(),
        ..Options::default()
    };
    let generation = super::with_full_paths(document, &options)?;
    let mut public = of_code(&written(&generation)?)?;
    facts::add(&generation.api, &mut public.items);
    public.features = generation.features;
    Ok(public)
}

/// The public API of code.
///
/// # Errors
///
/// Returns an error if the code cannot be parsed.
pub fn of_code(files: &Files) -> Result<PublicApi, UnreadableCode> {
    let mut hasher = DefaultHasher::new();
    files.hash(&mut hasher);
    let items = module::public_items(files)?;
    Ok(PublicApi {
        features: items.values().flat_map(|it| it.features.clone()).collect(),
        items,
        code: hasher.finish(),
    })
}

/// The code with the macros written out.
fn written(generation: &Generation) -> Result<Files> {
    generation
        .files
        .iter()
        .map(|(path, text)| {
            let mut file = syn::parse_file(text).with_context(|| path.clone())?;
            file.items = written_out(file.items);
            Setters.visit_file_mut(&mut file);
            Ok((path.clone(), file.into_token_stream().to_string()))
        })
        .collect()
}

fn written_out(items: Vec<Item>) -> Vec<Item> {
    items
        .into_iter()
        .flat_map(|item| match item {
            Item::Mod(mut module) => {
                if let Some((_, items)) = &mut module.content {
                    *items = written_out(std::mem::take(items));
                }
                vec![Item::Mod(module)]
            }
            Item::Macro(item) => {
                let last = item.mac.path.segments.last();
                let name = last.map(|last| last.ident.to_string()).unwrap_or_default();
                let written = declared(&name, item.mac.tokens.clone());
                match written.and_then(syn::parse2::<syn::File>) {
                    Ok(file) => file.items,
                    Err(_) => vec![Item::Macro(item)],
                }
            }
            other => vec![other],
        })
        .collect()
}

/// What the macro `name` declares.
fn declared(name: &str, tokens: TokenStream) -> syn::Result<TokenStream> {
    let string = parse_quote!(::std::string::String);
    match name {
        "open_enum" => Ok(open_enum(syn::parse2(tokens)?, &string)),
        "open_integer_enum" => open_integer_enum(syn::parse2(tokens)?),
        "struct_builder" => Ok(struct_builder(syn::parse2(tokens)?)),
        "constant" => Ok(constant(&syn::parse2(tokens)?)),
        "constrained_string" => Ok(constrained_string(&syn::parse2(tokens)?)),
        "union" => Ok(union(syn::parse2(tokens)?)),
        "client" => Ok(client(&syn::parse2(tokens)?)),
        "call_builders" => call_builders(tokens),
        "mock" => Ok(mock(&syn::parse2(tokens)?)),
        "mock_operation" => mock_operation(tokens),
        _ => Err(syn::Error::new(proc_macro2::Span::call_site(), name)),
    }
}

fn client(item: &ItemStruct) -> TokenStream {
    let docs = described(&item.attrs);
    quote! {
        #(#docs)*
        #[derive(Clone, Debug)]
        pub struct Client {
            hidden: (),
        }
        pub type ClientBuilder = ::openapi_client_runtime::ClientBuilder<Client>;
        impl Client {
            pub fn new() -> ::std::result::Result<Self, ::openapi_client_runtime::ClientBuildError> {}
            pub fn builder() -> ClientBuilder {}
        }
    }
}

/// What a call returns is in the signature of `send`.
fn call_builders(tokens: TokenStream) -> syn::Result<TokenStream> {
    let syn::File { items, .. } = syn::parse2(tokens)?;
    let names = items.iter().filter_map(|item| match item {
        Item::Type(declared) => Some(&declared.ident),
        _ => None,
    });
    let traits = |name: &Ident| {
        quote! {
            impl CallBuilder for #name<'_> {}
            impl IntoFuture for #name<'_> {}
        }
    };
    Ok(names.map(traits).collect())
}

fn mock(item: &ItemStruct) -> TokenStream {
    let name = &item.ident;
    quote! {
        #[derive(Debug)]
        pub struct #name(MockServer);
        impl #name {
            pub async fn start() -> Self {}
            pub fn without_server(base_url: impl ::std::convert::Into<::std::string::String>) -> Self {}
            pub fn client(&self) -> ::std::result::Result<Client, ::openapi_client_runtime::ClientBuildError> {}
        }
        impl ::std::ops::Deref for #name {}
    }
}

/// The functions of the trait `Operation` stand for its types.
fn mock_operation(tokens: TokenStream) -> syn::Result<TokenStream> {
    let syn::File { items, .. } = syn::parse2(tokens)?;
    let mut stub = None;
    let mut declared = TokenStream::new();
    let mut functions = TokenStream::new();
    let mut operation = None;
    for item in items {
        match item {
            Item::Struct(mut request) => {
                let is_stub = |it: &&Attribute| it.path().is_ident("stub");
                let method = request.attrs.iter().find(is_stub);
                stub = method.map(Attribute::parse_args::<Ident>).transpose()?;
                request.attrs = described(&request.attrs).cloned().collect();
                operation = Some(request.ident.clone());
                declared.extend(quote! {
                    #[derive(Clone, Debug)]
                    #[non_exhaustive]
                    #request
                });
            }
            Item::Fn(function) => functions.extend(quote!(pub #function)),
            _ => {}
        }
    }
    Ok(quote! {
        #declared
        impl #operation { #functions }
        impl Operation for #operation {}
        impl crate::mock::Mock {
            pub fn #stub(&self) -> mock::Stub<#operation> {}
        }
    })
}

fn has(attributes: &[Attribute], name: &str) -> bool {
    attributes
        .iter()
        .any(|attribute| attribute.path().is_ident(name))
}

/// The documentation, and whether it is deprecated.
fn described(attributes: &[Attribute]) -> impl Iterator<Item = &Attribute> {
    let is_such = |it: &&Attribute| it.path().is_ident("doc") || it.path().is_ident("deprecated");
    attributes.iter().filter(is_such)
}

fn open_enum(mut item: ItemEnum, held: &Type) -> TokenStream {
    for variant in &mut item.variants {
        variant.discriminant = None;
        if has(&variant.attrs, "other") {
            variant.fields = Fields::Unnamed(parse_quote!((#held)));
        }
        variant.attrs = described(&variant.attrs).cloned().collect();
    }
    quote! {
        #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[non_exhaustive]
        #item
    }
}

fn open_integer_enum(mut item: ItemEnum) -> syn::Result<TokenStream> {
    let mut integer = parse_quote!(i64);
    for attribute in item
        .attrs
        .extract_if(.., |it| it.path().is_ident("integer"))
    {
        let arguments = syn::punctuated::Punctuated::<Type, syn::Token![,]>::parse_terminated;
        if let Some(stated) = attribute.parse_args_with(arguments)?.into_iter().next() {
            integer = stated;
        }
    }
    Ok(open_enum(item, &integer))
}

fn union(mut item: ItemEnum) -> TokenStream {
    let name = item.ident.clone();
    let mut conversions = Vec::new();
    for variant in &mut item.variants {
        let converts = !has(&variant.attrs, "other") && !has(&variant.attrs, "from");
        if let (Fields::Unnamed(fields), true) = (&variant.fields, converts) {
            let values = fields.unnamed.iter().map(|field| &field.ty);
            conversions
                .extend(values.map(|value| quote!(impl ::std::convert::From<#value> for #name {})));
        }
        let is_own = |attribute: &Attribute| {
            ["schema", "shape", "from", "other"]
                .iter()
                .any(|own| attribute.path().is_ident(own))
        };
        variant.attrs.retain(|attribute| !is_own(attribute));
    }
    quote! {
        #[derive(Clone, Debug, ::serde::Deserialize, ::serde::Serialize)]
        #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
        #[non_exhaustive]
        #item
        #(#conversions)*
    }
}

fn constant(item: &ItemStruct) -> TokenStream {
    let (name, docs) = (&item.ident, described(&item.attrs));
    quote! {
        #(#docs)*
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub struct #name;
    }
}

fn constrained_string(item: &ItemStruct) -> TokenStream {
    let (name, docs) = (&item.ident, described(&item.attrs));
    quote! {
        #(#docs)*
        #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, ::serde::Deserialize, ::serde::Serialize)]
        pub struct #name(::std::string::String);
        impl #name {
            pub fn as_str(&self) -> &str {}
            pub fn into_inner(self) -> ::std::string::String {}
        }
        impl ::std::ops::Deref for #name {}
        impl ::std::fmt::Display for #name {}
        impl ::std::str::FromStr for #name {}
        impl ::std::convert::TryFrom<&str> for #name {}
        impl ::std::convert::TryFrom<::std::string::String> for #name {}
    }
}

fn struct_builder(item: ItemStruct) -> TokenStream {
    let name = &item.ident;
    let target = item.attrs.iter().find_map(|attribute| {
        let is_target = attribute.path().is_ident("builds");
        attribute
            .parse_args::<syn::Path>()
            .ok()
            .filter(|_| is_target)
    });
    let mut setters = Vec::new();
    for field in &item.fields {
        let (Some(ident), Some((_, value))) = (&field.ident, argument::first(&field.ty)) else {
            continue;
        };
        let attributes = &field.attrs;
        setters.push(quote! {
            #(#attributes)*
            pub fn #ident(self, value: impl ::std::convert::TryInto<#value>) -> Self {}
        });
    }
    let derives = item.attrs.iter().filter(|it| it.path().is_ident("derive"));
    quote! {
        #(#derives)*
        #[derive(Debug, Default)]
        pub struct #name {
            hidden: (),
        }
        impl #target {
            pub fn builder() -> #name {}
        }
        impl #name {
            #(#setters)*
            pub fn build(self) -> ::std::result::Result<#target, BuildError> {}
        }
        impl ::std::convert::TryFrom<#name> for #target {}
        impl ::std::convert::From<#target> for #name {}
    }
}

/// Setters take the same whether what they set is required or not. Whether it can be null shows in the
/// field of the struct.
struct Setters;

impl VisitMut for Setters {
    fn visit_impl_item_fn_mut(&mut self, method: &mut syn::ImplItemFn) {
        let mut is_setter = false;
        for input in &mut method.sig.inputs {
            let syn::FnArg::Typed(input) = input else {
                continue;
            };
            if let Some(value) = value_of_setter(&input.ty) {
                *input.ty = parse_quote!(impl ::std::convert::TryInto<#value>);
                is_setter = true;
            }
        }
        if is_setter {
            method.sig.generics = syn::Generics::default();
        }
    }
}

/// The type of the value that `impl IntoField<Kind<T>, M>` converts into.
fn value_of_setter(argument: &Type) -> Option<Type> {
    let Type::ImplTrait(bounds) = argument else {
        return None;
    };
    let syn::TypeParamBound::Trait(bound) = bounds.bounds.first()? else {
        return None;
    };
    let path = Type::Path(syn::TypePath {
        qself: None,
        path: bound.path.clone(),
    });
    let (name, field) = argument::first(&path)?;
    let (_, value) = argument::first(field)?;
    (name == "IntoField").then(|| value.clone())
}
