//! Components that only give another type a name.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::code::{derives, documentation};
use super::json_schema;
use super::rust::{From, Types};
use super::structs::reading;
use crate::model::Schema;

/// `pub type Name = …`.
pub fn alias(types: &Types<'_>, name: &str, schema: &Schema) -> TokenStream {
    let docs = documentation(schema, "");
    let ident = format_ident!("{name}");
    let target = types.of(schema, From::Type(name));
    quote! {
        #docs
        pub type #ident = #target;
    }
}

/// `pub type Name = …` of a type of the user.
pub fn replaced(types: &Types<'_>, name: &str, schema: &Schema) -> TokenStream {
    let docs = documentation(schema, "");
    let ident = format_ident!("{name}");
    let target = types.custom.replacement(name);
    quote! {
        #docs
        pub type #ident = #target;
    }
}

/// A struct around an array or a map that contains itself.
pub fn wrapper(types: &Types<'_>, name: &str, schema: &Schema) -> TokenStream {
    let docs = documentation(schema, "");
    let ident = format_ident!("{name}");
    let target = types.of(schema, From::Type(name));
    let comparisons = types.comparisons(name);
    let derives = derives(&[&["Debug"], comparisons.as_slice()].concat());
    let custom = types.custom.derives(name, &comparisons);
    let shape = types.shape(schema);
    let read = shape.map(|shape| reading(&shape, false));
    let read = read.map(|read| quote!(#[serde(#read)]));
    let constraints = json_schema::attributes(&json_schema::of_value(types, schema));
    quote! {
        #docs
        #derives
        #custom
        #[serde(transparent)]
        pub struct #ident(#constraints #read pub #target);

        impl ::std::convert::From<#target> for #ident {
            fn from(value: #target) -> Self {
                Self(value)
            }
        }
    }
}
