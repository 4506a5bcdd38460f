//! Enumerations and constants.

use proc_macro2::{Literal, TokenStream};
use quote::{format_ident, quote};

use super::code::documentation;
use super::customised::{COMPARED, CONSTANT};
use super::rust::Types;
use crate::docs::DocComment;
use model::names::other_variant;
use model::{EnumValue, Enumeration, Kind, Schema};

/// An open enum of strings or of integers.
pub fn enumeration(types: &Types<'_>, name: &str, schema: &Schema) -> TokenStream {
    let Kind::Enumeration(enumeration) = &schema.kind else {
        return TokenStream::new();
    };
    let ident = format_ident!("{name}");
    let docs = documentation(schema, DocComment::default());
    let (declare, integer, variants) = match enumeration {
        Enumeration::Strings(values) => {
            let literal = |value: &String| Literal::string(value);
            ("open_enum", None, variants(values, literal))
        }
        Enumeration::Integers(values) => {
            let literal = |value: &i128| Literal::i128_unsuffixed(*value);
            let (integer, method) = Enumeration::integer(values);
            let (integer, method) = (format_ident!("{integer}"), format_ident!("{method}"));
            let integer = quote!(#[integer(#integer, #method)]);
            (
                "open_integer_enum",
                Some(integer),
                variants(values, literal),
            )
        }
    };
    let declare = format_ident!("{declare}");
    let custom = types.custom.derives(name, COMPARED);
    quote! {
        ::openapi_client_runtime::#declare! {
            #docs
            #custom
            #integer
            pub enum #ident {
                #variants
            }
        }
    }
}

/// The variants with their values and documentation, and the one that holds any other value.
fn variants<T>(values: &[EnumValue<T>], literal: impl Fn(&T) -> Literal) -> TokenStream {
    let names = values.iter().map(|value| value.variant.as_str());
    let other = format_ident!("{}", other_variant(names));
    let variants = values.iter().map(|value| {
        let ident = format_ident!("{}", value.variant);
        let description = value.description.iter();
        let docs = description.fold(DocComment::default(), DocComment::prose);
        let docs = docs.attributes();
        let value = literal(&value.value);
        quote!(#docs #ident = #value,)
    });
    quote!(#(#variants)* #[other] #other,)
}

/// A type with one value.
pub fn constant(types: &Types<'_>, name: &str, schema: &Schema) -> TokenStream {
    let Kind::Constant(value) = &schema.kind else {
        return TokenStream::new();
    };
    let json = value.to_string();
    let ident = format_ident!("{name}");
    let always = DocComment::own("Always ").code(&json).and(".");
    let docs = documentation(schema, always);
    let custom = types.custom.derives(name, CONSTANT);
    quote! {
        ::openapi_client_runtime::constant! {
            #docs
            #custom
            #[json = #json]
            pub struct #ident;
        }
    }
}
