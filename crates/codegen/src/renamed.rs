//! The former names of what was renamed, as deprecated aliases.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::docs::DocComment;
use super::types::{Code, Kind, Types};
use model::Operation;
use model::names::pascal;

/// The note of what is deprecated because it has another name now.
pub fn note(name: &str) -> String {
    format!("renamed to `{name}`")
}

/// The former name of the item `name`, whose path is `target`.
pub fn alias(
    former: &str,
    name: &str,
    target: &TokenStream,
    generics: &TokenStream,
) -> TokenStream {
    let (former, note) = (format_ident!("{former}"), note(name));
    let docs = DocComment::own("The former name of ").code(name).and(".");
    let docs = docs.attributes();
    quote! {
        #docs
        #[deprecated(note = #note)]
        pub type #former #generics = #target #generics;
    }
}

/// The former names of the type `ident` that an operation has.
pub fn of_operation(plan: &Operation, ident: &Ident, generics: &TokenStream) -> TokenStream {
    let former = plan.former_names.iter().map(|former| pascal(former));
    former
        .map(|former| alias(&former, &ident.to_string(), &quote!(#ident), generics))
        .collect()
}

/// The former name of a type, and of its builder if it has one.
pub fn of_type(former: &str, name: &str, types: &Types<'_>, code: &Code) -> Code {
    let ident = format_ident!("{name}");
    let in_module = |module: TokenStream| alias(former, name, &quote!(#module::#ident), &quote!());
    let builder = |code: &TokenStream, module: TokenStream| {
        if code.is_empty() {
            TokenStream::new()
        } else {
            in_module(quote!(#module::builder))
        }
    };
    match types.kind(name) {
        Kind::Multipart => Code {
            multipart: in_module(quote!(crate::multipart)),
            multipart_builder: builder(&code.multipart_builder, quote!(crate::multipart)),
            ..Code::default()
        },
        Kind::Constant => {
            // The name of a unit struct is a value as well.
            let (alias, former) = (in_module(quote!(crate::types)), format_ident!("{former}"));
            let note = note(name);
            Code::of_items(quote! {
                #alias
                #[doc = " The same as a value."]
                #[deprecated(note = #note)]
                #[allow(non_upper_case_globals)]
                pub const #former: crate::types::#ident = crate::types::#ident;
            })
        }
        _ => Code {
            items: in_module(quote!(crate::types)),
            builder: builder(&code.builder, quote!(crate::types)),
            ..Code::default()
        },
    }
}
