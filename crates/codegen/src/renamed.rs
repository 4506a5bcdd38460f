//! The former names of what was renamed, as deprecated aliases.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::docs::{DocComment, Documentation};
use super::stated::{Declared, item, text};
use super::types::{Code, RustKind, Types};
use model::Operation;
use model::names::pascal;
use model::public_api::PublicItem;

/// The note of what is deprecated because it has another name now.
pub fn note(name: &str) -> String {
    format!("renamed to `{name}`")
}

/// The former name of the item `name` of the public `module`, where the path `target` names it.
pub fn alias(
    former: &str,
    (module, name): (&str, &str),
    target: &TokenStream,
    generics: &TokenStream,
) -> Declared {
    let docs = DocComment::own("The former name of ").code(name).and(".");
    let docs = Documentation::from(docs).deprecated(note(name));
    let target = quote!(#target #generics);
    let kind = format!("type{}", text(generics));
    let item = PublicItem {
        definition: Some(text(&target)),
        target: Some(format!("{module}::{name}")),
        ..item(&kind, &docs, &[])
    };
    let ident = format_ident!("{former}");
    let code = quote! {
        #docs
        pub type #ident #generics = #target;
    };
    Declared::one(format!("{module}::{former}"), item, code)
}

/// Adds the former names of the type `ident` that an operation has in the public `module`.
pub fn add_of_operation(
    declared: &mut Declared,
    operation: &Operation,
    (module, ident): (&str, &Ident),
    generics: &TokenStream,
) {
    let (former, name) = (operation.former_names.iter(), ident.to_string());
    let former = former.map(|former| pascal(former));
    declared
        .extend(former.map(|former| alias(&former, (module, &name), &quote!(#ident), generics)));
}

/// The former name of a type, and of its builder if it has one.
pub fn of_type(former: &str, name: &str, types: &Types<'_>, code: &Code) -> Code {
    let ident = format_ident!("{name}");
    let is_multipart = types.kind(name) == RustKind::Multipart;
    let (module, builders) = if is_multipart {
        ("multipart", &code.multipart_builder)
    } else {
        ("types", &code.builder)
    };
    let path = format_ident!("{module}");
    let target = quote!(crate::#path::#ident);
    let Declared { code, mut public } = alias(former, (module, name), &target, &quote!());
    let mut builder = TokenStream::new();
    if !builders.is_empty() {
        let target = quote!(crate::#path::builder::#ident);
        let module = format!("{module}::builder");
        let alias = alias(former, (&module, name), &target, &quote!());
        builder = alias.code;
        public.extend(alias.public);
    }
    if is_multipart {
        return Code {
            multipart: code,
            multipart_builder: builder,
            public,
            ..Code::default()
        };
    }
    let value = (types.kind(name) == RustKind::Constant).then(|| {
        // The name of a unit struct is a value as well.
        public.values_mut().for_each(|item| item.is_unit = true);
        let (former, note) = (format_ident!("{former}"), note(name));
        quote! {
            #[doc = " The same as a value."]
            #[deprecated(note = #note)]
            #[allow(non_upper_case_globals)]
            pub const #former: #target = #target;
        }
    });
    Code {
        items: quote!(#code #value),
        builder,
        public,
        ..Code::default()
    }
}
