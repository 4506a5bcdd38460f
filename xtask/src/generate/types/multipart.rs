//! Multipart bodies: a struct whose file parts take bytes or a stream.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use serde_json::Value;

use super::structs::{Field, Presence, fields};
use super::{From, Types, documentation};
use crate::lower::schema::type_of;

/// Writes the struct of a multipart body.
pub fn write(types: &Types<'_>, name: &str, schema: &Value) -> TokenStream {
    let ident = format_ident!("{name}");
    let docs = documentation(schema, &format!("`{name}`, sent as `multipart/form-data`."));
    let fields = fields(types, name, schema);
    let members = fields.iter().map(|field| {
        let docs = documentation(field.schema, "");
        let (ident, value) = (&field.ident, value(types, field));
        let value = if is_required(field) {
            value
        } else {
            quote!(::std::option::Option<#value>)
        };
        quote!(#docs pub #ident: #value,)
    });
    let parts = fields.iter().map(|field| {
        let (ident, wire) = (&field.ident, field.wire);
        let add = if is_file(field.schema) {
            quote!(form.file(#wire, value))
        } else if is_files(field.schema) {
            quote!(value.into_iter().for_each(|value| form.file(#wire, value)))
        } else {
            quote!(form.value(#wire, &value)?)
        };
        if is_required(field) {
            quote!(let value = self.#ident; #add;)
        } else {
            quote!(if let ::std::option::Option::Some(value) = self.#ident { #add; })
        }
    });
    let default = fields
        .iter()
        .all(|field| !is_required(field))
        .then(|| quote!(, Default));
    quote! {
        #docs
        #[derive(Debug #default)]
        pub struct #ident {
            #(#members)*
        }

        impl crate::support::multipart::IntoForm for #ident {
            fn into_form(self) -> ::std::result::Result<crate::support::multipart::Form, ::std::string::String> {
                let mut form = crate::support::multipart::Form::new();
                #(#parts)*
                Ok(form)
            }
        }
    }
}

fn is_required(field: &Field<'_>) -> bool {
    field.presence == Presence::Required
}

fn is_file(schema: &Value) -> bool {
    type_of(schema) == Some("string")
        && schema.get("format").and_then(Value::as_str) == Some("binary")
}

fn is_files(schema: &Value) -> bool {
    schema.get("items").is_some_and(is_file)
}

fn value(types: &Types<'_>, field: &Field<'_>) -> TokenStream {
    if is_file(field.schema) {
        quote!(crate::support::multipart::Part)
    } else if is_files(field.schema) {
        quote!(::std::vec::Vec<crate::support::multipart::Part>)
    } else {
        let value = types.without_null(field.schema, From::Operations);
        quote!(#value)
    }
}
