//! Generated code with the declarations of our own macros written out, for whoever looks at what a
//! crate that depends on it can see.

use anyhow::{Context, Result};
use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use serde_json::Value;
use syn::parse::{Parse, ParseStream};
use syn::{Attribute, Ident, Item, Lit, Path, Token, Type, braced, parenthesized};

use super::{Files, Options, generate_with};
use crate::recorded::Recorded;

/// What `document` generates with the recorded names, macros written out.
pub fn of(document: &Value, names: &Recorded) -> Result<Files> {
    let options = Options {
        names: names.clone(),
        ..Options::default()
    };
    let generation = generate_with(document, &[], &options)?;
    generation
        .files
        .iter()
        .map(|(path, text)| {
            let mut file = syn::parse_file(text).with_context(|| path.clone())?;
            file.items = written_out(file.items);
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
                let name = item
                    .mac
                    .path
                    .segments
                    .last()
                    .map(|last| last.ident.to_string());
                let tokens = item.mac.tokens.clone();
                let written = match name.as_deref() {
                    Some("open_enum") => {
                        syn::parse2(tokens).map(|e| open_enum(e, &quote!(::std::string::String)))
                    }
                    Some("open_integer_enum") => {
                        syn::parse2(tokens).map(|e| open_enum(e, &quote!(i64)))
                    }
                    Some("struct_builder") => syn::parse2(tokens).map(struct_builder),
                    Some("constant") => syn::parse2(tokens).map(constant),
                    Some("union") => syn::parse2(tokens).map(union),
                    _ => return vec![Item::Macro(item)],
                };
                match written.and_then(syn::parse2::<syn::File>) {
                    Ok(file) => file.items,
                    Err(_) => vec![Item::Macro(item)],
                }
            }
            other => vec![other],
        })
        .collect()
}

struct OpenEnum {
    attributes: Vec<Attribute>,
    name: Ident,
    variants: Vec<Ident>,
    other: Ident,
}

impl Parse for OpenEnum {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let attributes = input.call(Attribute::parse_outer)?;
        input.parse::<Token![pub]>()?;
        input.parse::<Token![enum]>()?;
        let name = input.parse()?;
        let body;
        braced!(body in input);
        let mut variants = Vec::new();
        while !body.peek(Token![..]) {
            body.call(Attribute::parse_outer)?;
            variants.push(body.parse()?);
            body.parse::<Token![=]>()?;
            body.parse::<Option<Token![-]>>()?;
            body.parse::<Lit>()?;
            body.parse::<Token![,]>()?;
        }
        body.parse::<Token![..]>()?;
        Ok(Self {
            attributes,
            name,
            variants,
            other: body.parse()?,
        })
    }
}

fn open_enum(parsed: OpenEnum, held: &TokenStream) -> TokenStream {
    let OpenEnum {
        attributes,
        name,
        variants,
        other,
    } = parsed;
    quote! {
        #(#attributes)*
        #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[non_exhaustive]
        pub enum #name {
            #(#variants,)*
            #other(#held),
        }
    }
}

struct Builder {
    attributes: Vec<Attribute>,
    name: Ident,
    target: Path,
    setters: Vec<Setter>,
}

struct Setter {
    attributes: Vec<Attribute>,
    field: Ident,
    null: Option<Ident>,
    value: Type,
}

impl Parse for Builder {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let attributes = input.call(Attribute::parse_outer)?;
        input.parse::<Token![pub]>()?;
        input.parse::<Token![struct]>()?;
        let name = input.parse()?;
        input.parse::<Token![for]>()?;
        let target = input.parse()?;
        let body;
        braced!(body in input);
        let mut setters = Vec::new();
        while !body.is_empty() {
            let attributes = body.call(Attribute::parse_outer)?;
            body.parse::<Ident>()?;
            let field = body.parse()?;
            let null = if body.peek(Token![:]) {
                None
            } else {
                Some(body.parse()?)
            };
            body.parse::<Token![:]>()?;
            let value = body.parse()?;
            body.parse::<Token![,]>()?;
            setters.push(Setter {
                attributes,
                field,
                null,
                value,
            });
        }
        Ok(Self {
            attributes,
            name,
            target,
            setters,
        })
    }
}

fn struct_builder(parsed: Builder) -> TokenStream {
    let Builder {
        attributes,
        name,
        target,
        setters,
    } = parsed;
    let methods = setters.iter().map(|setter| {
        let Setter {
            attributes,
            field,
            null,
            value,
        } = setter;
        let null = null
            .as_ref()
            .map(|null| quote!(#(#attributes)* pub fn #null(self) -> Self {}));
        quote! {
            #(#attributes)*
            pub fn #field<V: ::std::convert::TryInto<#value>>(self, value: V) -> Self {}
            #null
        }
    });
    quote! {
        #(#attributes)*
        #[derive(Debug, Default)]
        pub struct #name {
            hidden: (),
        }
        impl #name {
            #(#methods)*
        }
        impl ::std::convert::TryFrom<#name> for #target {}
        impl ::std::convert::From<#target> for #name {}
    }
}

struct Union {
    attributes: Vec<Attribute>,
    name: Ident,
    variants: Vec<UnionVariant>,
    redacted: bool,
    other: Ident,
}

struct UnionVariant {
    attributes: Vec<Attribute>,
    name: Ident,
    value: Type,
    from: bool,
}

impl Parse for Union {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let attributes = input.call(Attribute::parse_outer)?;
        input.parse::<Token![pub]>()?;
        input.parse::<Token![enum]>()?;
        let name = input.parse()?;
        let body;
        braced!(body in input);
        let mut variants = Vec::new();
        while !body.peek(Token![..]) {
            variants.push(body.parse()?);
            body.parse::<Token![,]>()?;
        }
        body.parse::<Token![..]>()?;
        let last: Ident = body.parse()?;
        let redacted = last == "redacted" && !body.is_empty();
        let other = match redacted {
            true => body.parse()?,
            false => last,
        };
        Ok(Self {
            attributes,
            name,
            variants,
            redacted,
            other,
        })
    }
}

impl Parse for UnionVariant {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let attributes = input.call(Attribute::parse_outer)?;
        let name = input.parse()?;
        let holds;
        parenthesized!(holds in input);
        let value = holds.parse()?;
        if holds.parse::<Option<Token![as]>>()?.is_some() {
            holds.parse::<Type>()?;
        }
        let from = input.parse::<Option<Token![:]>>()?.is_some();
        if from {
            input.parse::<Ident>()?;
        }
        Ok(Self {
            attributes,
            name,
            value,
            from,
        })
    }
}

fn union(parsed: Union) -> TokenStream {
    let Union {
        attributes,
        name,
        variants,
        redacted,
        other,
    } = parsed;
    let members = variants.iter().map(|variant| {
        let UnionVariant {
            attributes,
            name,
            value,
            ..
        } = variant;
        quote!(#(#attributes)* #name(#value),)
    });
    let conversions = variants
        .iter()
        .filter(|variant| variant.from)
        .map(|variant| {
            let value = &variant.value;
            quote!(impl ::std::convert::From<#value> for #name {})
        });
    let json = match redacted {
        true => quote!(crate::support::Redacted<::serde_json::Value>),
        false => quote!(::serde_json::Value),
    };
    quote! {
        #(#attributes)*
        #[derive(Clone, Debug, ::serde::Deserialize, ::serde::Serialize)]
        #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
        #[non_exhaustive]
        pub enum #name {
            #(#members)*
            #other(#json),
        }
        #(#conversions)*
    }
}

struct Constant(Ident);

impl Parse for Constant {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        input.call(Attribute::parse_outer)?;
        input.parse::<Token![pub]>()?;
        input.parse::<Token![struct]>()?;
        let name = input.parse()?;
        input.parse::<Token![=]>()?;
        input.parse::<Lit>()?;
        input.parse::<Token![;]>()?;
        Ok(Self(name))
    }
}

fn constant(Constant(name): Constant) -> TokenStream {
    quote! {
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub struct #name;
    }
}
