//! Enumerations and constants.

use proc_macro2::{Literal, TokenStream};
use quote::{format_ident, quote};

use super::code::{Code, documentation};
use super::customised::{COMPARED, CONSTANT};
use super::rust::Types;
use crate::docs::{DocComment, Documentation};
use crate::stated::item;
use model::names::other_variant;
use model::public_api::PublicItem;
use model::{EnumValue, Enumeration, Schema, SchemaKind};

/// An open enum of strings or of integers.
pub fn enumeration(types: &Types<'_>, name: &str, schema: &Schema) -> Code {
    let SchemaKind::Enumeration(enumeration) = &schema.kind else {
        return Code::default();
    };
    let ident = format_ident!("{name}");
    let docs = documentation(schema, DocComment::default());
    let uses = types.uses_of(name);
    let custom = types.custom.derives(name, COMPARED);
    let mut item = item("enum", &docs, COMPARED);
    custom.state(&mut item);
    item.is_non_exhaustive = true;
    let (declare, integer, variants) = match enumeration {
        Enumeration::Strings(values) => {
            let literal = |value: &String| Literal::string(value);
            let variants = variants(values, literal, "::std::string::String", &mut item);
            ("open_enum", None, variants)
        }
        Enumeration::Integers(values) => {
            let literal = |value: &i128| Literal::i128_unsuffixed(*value);
            let (integer, method) = Enumeration::integer(values);
            let variants = variants(values, literal, integer, &mut item);
            let (integer, method) = (format_ident!("{integer}"), format_ident!("{method}"));
            let integer = quote!(#[integer(#integer, #method)]);
            ("open_integer_enum", Some(integer), variants)
        }
    };
    let declare = format_ident!("{declare}");
    let code = quote! {
        ::openapi_client_runtime::#declare! {
            #docs
            #uses
            #custom
            #integer
            pub enum #ident {
                #variants
            }
        }
    };
    Code::of_item(name, item, code)
}

/// The variants with their values and documentation, and the one that holds any other value, which is
/// of the type `held`.
fn variants<T>(
    values: &[EnumValue<T>],
    literal: impl Fn(&T) -> Literal,
    held: &str,
    item: &mut PublicItem,
) -> TokenStream {
    let names = values.iter().map(|value| value.variant.as_str());
    let other = format_ident!("{}", other_variant(names));
    item.variants.insert(other.to_string(), held.to_owned());
    let variants = values.iter().map(|value| {
        let ident = format_ident!("{}", value.variant);
        let description = value.description.iter();
        let docs = description.fold(DocComment::default(), DocComment::prose);
        let docs = Documentation::from(docs);
        docs.state(&value.variant, item);
        item.variants.insert(value.variant.clone(), String::new());
        let literal = literal(&value.value);
        let shown = shown(&literal);
        quote!(#docs #shown #ident = #literal,)
    });
    quote!(#(#variants)* #[other] #other,)
}

/// How the documentation shows a value as code. The macro puts the literal between backticks by itself,
/// which one that holds a backtick would leave.
fn shown(literal: &Literal) -> Option<TokenStream> {
    let literal = literal.to_string();
    let shown = DocComment::default().code(&literal).markdown();
    (shown != format!("`{literal}`")).then(|| quote!(#[shown = #shown]))
}

/// A type with one value.
pub fn constant(types: &Types<'_>, name: &str, schema: &Schema) -> Code {
    let SchemaKind::Constant(value) = &schema.kind else {
        return Code::default();
    };
    let json = value.to_string();
    let ident = format_ident!("{name}");
    let always = DocComment::own("Always ").code(&json).and(".");
    let docs = documentation(schema, always);
    let uses = types.uses_of(name);
    let custom = types.custom.derives(name, CONSTANT);
    let mut item = item("struct", &docs, CONSTANT);
    custom.state(&mut item);
    item.is_unit = true;
    let code = quote! {
        ::openapi_client_runtime::constant! {
            #docs
            #uses
            #custom
            #[json = #json]
            pub struct #ident;
        }
    };
    Code::of_item(name, item, code)
}
