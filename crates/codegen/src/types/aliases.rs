//! Components that only give another type a name.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::code::{derives, documentation};
use super::json_schema;
use super::rust::{From, Types};
use super::structs::reading;
use crate::docs::DocComment;
use model::Schema;

/// `pub type Name = …`.
pub fn alias(types: &Types<'_>, name: &str, schema: &Schema) -> TokenStream {
    let docs = documentation(schema, DocComment::default());
    let ident = format_ident!("{name}");
    let target = types.of(schema, From::Type(name));
    quote! {
        #docs
        pub type #ident = #target;
    }
}

/// `pub type Name = …` of a type of the user.
pub fn replaced(types: &Types<'_>, name: &str, schema: &Schema) -> TokenStream {
    let docs = documentation(schema, DocComment::default());
    let ident = format_ident!("{name}");
    let target = types.custom.replacement(name);
    quote! {
        #docs
        pub type #ident = #target;
    }
}

/// A struct around an array or a map that contains itself.
pub fn wrapper(types: &Types<'_>, name: &str, stated: &Schema) -> TokenStream {
    let docs = documentation(stated, DocComment::default());
    let ident = format_ident!("{name}");
    let target = types.of(stated, From::Type(name));
    let derives = derives(&["Debug", "PartialEq"]);
    let custom = types.custom.derives(name, &["PartialEq"]);
    let shape = types.shape(stated);
    let read = shape.map(|shape| reading(&shape, false));
    let read = read.map(|read| quote!(#[serde(#read)]));
    // Without an attribute `schemars` inlines what a transparent struct holds, and that without end.
    let mut schema = vec![quote!(title = #name)];
    schema.extend(json_schema::of_value(types, stated));
    let schema = json_schema::attributes(&schema);
    quote! {
        #docs
        #derives
        #custom
        #schema
        #[serde(transparent)]
        pub struct #ident(#read pub #target);

        impl ::std::convert::From<#target> for #ident {
            fn from(value: #target) -> Self {
                Self(value)
            }
        }
    }
}
