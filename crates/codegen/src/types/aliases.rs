//! Components that only give another type a name.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::code::{Code, derives, documentation};
use super::json_schema;
use super::rust::{From, Types};
use crate::docs::DocComment;
use crate::stated::{item, text};
use model::Schema;
use model::public_api::PublicItem;

/// `pub type Name = …`.
pub fn alias(types: &Types<'_>, name: &str, schema: &Schema) -> Code {
    let is_bare = !schema.nullable && !schema.redacted && !types.boxed(name, schema);
    let named = schema.reference().filter(|_| is_bare);
    let path = named.map(|name| types.public_path(name));
    of(name, schema, &types.of(schema, From::Type(name)), path)
}

/// `pub type Name = …` of a type of the user.
pub fn replaced(types: &Types<'_>, name: &str, schema: &Schema) -> Code {
    let target = types.custom.replacement(name).unwrap_or_default();
    of(name, schema, &target, None)
}

/// `pub type` of `target`; `path` is that of the generated type which it is another name for.
fn of(name: &str, schema: &Schema, target: &TokenStream, path: Option<String>) -> Code {
    let docs = documentation(schema, DocComment::default());
    let item = PublicItem {
        target: path,
        definition: Some(text(target)),
        ..item("type", &docs, &[])
    };
    let ident = format_ident!("{name}");
    Code::of_item(
        name,
        item,
        quote! {
            #docs
            pub type #ident = #target;
        },
    )
}

/// A struct around an array or a map that contains itself.
pub fn wrapper(types: &Types<'_>, name: &str, stated: &Schema) -> Code {
    let docs = documentation(stated, DocComment::default());
    let ident = format_ident!("{name}");
    let target = types.of(stated, From::Type(name));
    let traits = ["Debug", "PartialEq"];
    let derives = derives(&traits);
    let custom = types.custom.derives(name, &traits);
    let mut item = item("struct", &docs, &traits);
    custom.state(&mut item);
    item.traits.insert(format!("From<{}>", text(&target)));
    item.fields.insert("0".to_owned(), text(&target));
    let shape = types.shape(stated).map(|shape| quote!(, #shape));
    // Without an attribute `schemars` inlines what a transparent struct holds, and that without end.
    let mut schema = vec![quote!(transparent, title = #name)];
    schema.extend(json_schema::of_value(types, stated));
    let schema = json_schema::attributes(&schema);
    let code = quote! {
        ::openapi_client_runtime::wrapper! {
            #docs
            #derives
            #custom
            #schema
            pub struct #ident(pub #target #shape);
        }
    };
    Code::of_item(name, item, code)
}
