//! Structs and their builders.

use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, format_ident, quote};

use super::code::{Code, deprecated, derives, documentation};
use super::fields::{Field, Presence, debug, fields, holds_secret, is_constant, is_null};
use super::rust::{From, Types};
use crate::model::Schema;
use crate::names::Taken;

/// Writes a struct, and its builder where requests use it.
pub fn write(types: &Types<'_>, name: &str, schema: &Schema) -> Code {
    let Some(object) = schema.object() else {
        return Code::default();
    };
    let fields = fields(types, name, object);
    let ident = format_ident!("{name}");
    let in_requests = types.in_requests(name);
    let has_secret = || (fields.iter()).any(|field| holds_secret(types, field.schema, 0));
    let hides_extra = object.extra.is_some() && has_secret();
    let debug = hides_extra.then(|| debug(&ident, &fields).into_token_stream());
    let derives = match hides_extra {
        true => derives_without_debug(),
        false => derives(),
    };
    let default = all_optional(types, &fields).then(|| quote!(#[derive(Default)]));
    let own: &[&str] = if default.is_some() { &["Default"] } else { &[] };
    let custom = types.custom.derives(name, own);
    let docs = documentation(schema, "");
    let members = fields.iter().map(|field| member(types, name, field));
    let extra = object.extra.as_deref();
    let extra_member = extra.map(|values| {
        let map = types.map_of(values, From::Type(name));
        let read = types.shape_of_map(values);
        let read = read.map(|shape| reading(&shape, false)).into_iter();
        quote! {
            /// Properties that the document does not describe; they are kept and sent back.
            #[serde(flatten #(, #read)*)]
            pub extra: #map,
        }
    });
    let builder_method = in_requests.then(|| {
        quote! {
            impl #ident {
                /// A builder, to set fields by name from anything that converts.
                pub fn builder() -> super::builder::#ident {
                    ::std::default::Default::default()
                }
            }
        }
    });
    let builder = in_requests.then(|| builder(types, &ident, &fields, extra));
    Code {
        items: quote! {
            #docs
            #derives
            #default
            #custom
            #[non_exhaustive]
            pub struct #ident {
                #(#members)*
                #extra_member
            }
            #debug
            #builder_method
        },
        builder: builder.unwrap_or_default(),
        ..Code::default()
    }
}

fn all_optional(types: &Types<'_>, fields: &[Field<'_>]) -> bool {
    fields.iter().all(|field| {
        let optional = matches!(
            field.presence,
            Presence::Optional | Presence::OptionalOrNull
        );
        optional || is_constant(types, field.schema)
    })
}

fn member(types: &Types<'_>, holder: &str, field: &Field<'_>) -> TokenStream {
    let docs = documentation(field.schema, "");
    let (wire, ident) = (field.wire, &field.ident);
    let value = types.without_null(field.schema, From::Type(holder));
    let rename = (*ident != *wire).then(|| quote!(#[serde(rename = #wire)]));
    let shape = types.shape_without_null(field.schema);
    let optional = |shape: &TokenStream| quote!(::std::option::Option<#shape>);
    let plain = shape.as_ref().map(|shape| reading(shape, false));
    let whole = shape.as_ref().map(|shape| reading(&optional(shape), false));
    let absent = quote!(
        default,
        skip_serializing_if = "::std::option::Option::is_none"
    );
    let (attribute, member) = match field.presence {
        Presence::Required => (plain.map(|read| quote!(#[serde(#read)])), quote!(#value)),
        Presence::RequiredOrNull => (
            // serde reads an `Option` that is absent as null, unless it is given how to read it.
            whole.map(|read| quote!(#[serde(default, #read)])),
            optional(&value),
        ),
        Presence::Optional => {
            let null = quote!(deserialize_with = "crate::support::nullable::present");
            let read = whole.or_else(|| is_null(types, field.schema, 0).then_some(null));
            let read = read.into_iter();
            (
                Some(quote!(#[serde(#absent #(, #read)*)])),
                optional(&value),
            )
        }
        Presence::OptionalOrNull => {
            let read = match shape {
                Some(shape) => reading(&shape, true),
                None => quote!(deserialize_with = "crate::support::nullable::deserialize"),
            };
            let value = optional(&value);
            (Some(quote!(#[serde(#absent, #read)])), optional(&value))
        }
    };
    quote! {
        #docs
        #rename
        #attribute
        pub #ident: #member,
    }
}

/// The part of a `serde` attribute that states in which shape a field is read.
pub fn reading(shape: &TokenStream, nullable: bool) -> TokenStream {
    let function = match nullable {
        true => "read_nullable",
        false => "read",
    };
    let shape = shape.to_string().replace(' ', "");
    let path = format!("crate::support::lenient::{function}::<{shape}, _, _>");
    quote!(deserialize_with = #path)
}

fn derives_without_debug() -> TokenStream {
    quote! {
        #[derive(Clone, ::serde::Deserialize, ::serde::Serialize)]
        #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    }
}

fn builder(
    types: &Types<'_>,
    ident: &Ident,
    fields: &[Field<'_>],
    extra: Option<&Schema>,
) -> TokenStream {
    let mut taken = Taken::new(&[]);
    for field in fields {
        taken.unique(&field.ident.to_string());
    }
    let setters = fields.iter().map(|field| {
        let name = &field.ident;
        let value = types.without_null(field.schema, From::Builder);
        // The struct holds a box where it would otherwise hold itself; the setter takes the value.
        let value = match types.boxed(&ident.to_string(), field.schema) {
            true => quote!(::std::boxed::Box<#value>),
            false => value,
        };
        let deprecated = deprecated(field.schema);
        let setter = match field.presence {
            Presence::Required if is_constant(types, field.schema) => {
                quote!(constant #name: #value,)
            }
            Presence::Required => quote!(required #name: #value,),
            Presence::RequiredOrNull => quote!(required_or_null #name: #value,),
            Presence::Optional => quote!(optional #name: #value,),
            Presence::OptionalOrNull => {
                let null = format_ident!(
                    "{}",
                    taken.unique(&format!("{}_null", name.to_string().trim_end_matches('_')))
                );
                quote!(optional_or_null #name #null: #value,)
            }
        };
        quote!(#deprecated #setter)
    });
    let extra = extra.map(|values| {
        let map = types.map_of(values, From::Builder);
        quote!(extra extra: #map,)
    });
    let docs = format!(" Builder for [`{ident}`](super::{ident}).");
    quote! {
        crate::support::struct_builder! {
            #[doc = #docs]
            #[derive(Clone)]
            pub struct #ident for super::super::#ident {
                #(#setters)*
                #extra
            }
        }
    }
}
