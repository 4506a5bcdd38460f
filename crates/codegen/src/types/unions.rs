//! Unions: an enum with a variant for each branch, and one that keeps any other value.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::code::{Code, documentation, of_branch};
use super::json_schema;
use super::rust::{From, RustKind, Types};
use crate::docs::DocComment;
use crate::stated::{item, text};
use model::names::other_variant;
use model::{Branch, Schema};

/// Writes the enum of a union.
pub fn write(types: &Types<'_>, name: &str, schema: &Schema) -> Code {
    let Some(union) = schema.union() else {
        return Code::default();
    };
    let ident = format_ident!("{name}");
    let docs = documentation(schema, DocComment::default());
    let uses = types.uses_of(name);
    let values: Vec<TokenStream> = union
        .branches
        .iter()
        .map(|branch| types.of(&branch.schema, From::Type(name)))
        .collect();
    let texts: Vec<String> = values.iter().map(text).collect();
    let is_unique = |text: &String| texts.iter().filter(|other| *other == text).count() == 1;
    let custom = types.custom.derives(name, &["PartialEq"]);
    let mut item = item("enum", &docs, &["PartialEq"]);
    custom.state(&mut item);
    item.is_non_exhaustive = true;
    let branches = union.branches.iter().zip(&values).zip(&texts);
    let variants = branches.map(|((branch, value), text)| {
        let docs = of_branch(&branch.schema);
        docs.state(&branch.variant, &mut item);
        item.variants.insert(branch.variant.clone(), text.clone());
        let variant = format_ident!("{}", branch.variant);
        let constraints = json_schema::of_value(types, &branch.schema);
        let constraints = quote!(#(#[schema(#constraints)])*);
        let shape = types.shape(&branch.schema);
        let shape = shape.map(|shape| quote!(#[shape(#shape)]));
        // The other branches accept what it accepts of the document's values.
        let skipped = joins_branches(types, branch).then(|| quote!(#[schema(skip)]));
        let converts = is_unique(text) && converts(types, &ident, branch);
        let from = (!converts).then(|| quote!(#[from(none)]));
        if converts {
            item.traits.insert(format!("From<{text}>"));
        }
        quote!(#docs #constraints #skipped #shape #from #variant(#value),)
    });
    let variants: Vec<TokenStream> = variants.collect();
    let names = union.branches.iter().map(|branch| branch.variant.as_str());
    let other = format_ident!("{}", other_variant(names));
    // What no branch accepts may hold a secret where a branch does.
    let json = if types.reaches_secret(name) {
        quote!(::openapi_client_runtime::Redacted<::serde_json::Value>)
    } else {
        quote!(::serde_json::Value)
    };
    item.variants.insert(other.to_string(), text(&json));
    let constraints = json_schema::attributes(&json_schema::of_value(types, schema));
    let code = quote! {
        ::openapi_client_runtime::union! {
            #docs
            #uses
            #[derive(PartialEq)]
            #custom
            #constraints
            pub enum #ident {
                #(#variants)*
                #[other]
                #other(#json),
            }
        }
    };
    Code::of_item(name, item, code)
}

/// Whether a branch is for values of several other branches.
fn joins_branches(types: &Types<'_>, branch: &Branch) -> bool {
    let target = branch
        .schema
        .reference()
        .and_then(|name| types.schema(name));
    let object = target.and_then(Schema::object);
    object.is_some_and(|object| object.joins_branches)
}

/// Whether `From` can be implemented for what a branch holds, if no other branch holds the same. An
/// alias may stand for the type of another branch, or for the union itself; a type of its own cannot.
fn converts(types: &Types<'_>, union: &Ident, branch: &Branch) -> bool {
    if branch.schema.nullable {
        return false;
    }
    match branch.schema.reference() {
        Some(name) => {
            let is_alias = matches!(types.kind(name), RustKind::Alias | RustKind::Replaced);
            *union != name && !is_alias
        }
        None => true,
    }
}
