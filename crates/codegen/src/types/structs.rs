//! Structs and their builders.

use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, format_ident, quote};

use super::code::{Code, derives, documentation, of_setter};
use super::fields::{Field, Presence, debug, fields, holds_secret, is_constant, keeps_null};
use super::json_schema;
use super::rust::{From, Types};
use crate::docs::{DocComment, Documentation, wire_alias};
use crate::public_api::{Builder, BuilderField, Declared, Methods, item, text};
use model::names::snake;
use model::public_api::PublicItem;
use model::{EnclosingBody, Schema};

/// Writes a struct and its builder.
pub fn write(types: &Types<'_>, name: &str, schema: &Schema) -> Code {
    let Some(object) = schema.object() else {
        return Code::default();
    };
    let fields = fields(types, name, object);
    let ident = format_ident!("{name}");
    let has_secret = || (fields.iter()).any(|field| holds_secret(types, field.schema, 0));
    let hides_extra = object.extra.is_some() && has_secret();
    let debug = hides_extra.then(|| debug(&ident, &fields).into_token_stream());
    // What depends on the fields would be lost with a property that the API adds.
    let mut traits = vec!["PartialEq"];
    if types.in_requests(name) && all_optional(types, &fields) {
        traits.insert(0, "Default");
    }
    let custom = types.custom.derives(name, &traits);
    if !hides_extra {
        traits.insert(0, "Debug");
    }
    let derives = derives(&traits);
    let docs = documentation(schema, DocComment::default());
    let mut item = item("struct", &docs, &traits);
    custom.state(&mut item);
    item.is_non_exhaustive = true;
    // serde reads a struct from an array too; what is flattened is read from an object alone.
    let reads_objects = object.extra.is_none();
    let reads_objects = reads_objects.then(|| reads_objects_alone(&ident, &mut item));
    let (remote, reads_objects) = reads_objects.unzip();
    let members = fields.iter();
    let members = members.map(|field| member(types, name, field, &mut item));
    let members: Vec<TokenStream> = members.collect();
    let extra = object.extra.as_deref();
    let extra_member = extra.map(|values| {
        let map = types.map_of(values, From::Type(name));
        item.fields.insert("extra".to_owned(), text(&map));
        let read = types.shape_of_map(values);
        let read = read.map(|shape| reading(&shape, false)).into_iter();
        let docs = "Properties that the document does not describe; they are kept and sent back.";
        let docs = Documentation::from(DocComment::own(docs));
        docs.state("extra", &mut item);
        quote! {
            #docs
            #[serde(flatten #(, #read)*)]
            pub extra: #map,
        }
    });
    let constraints = json_schema::of_struct(types, schema, object, &fields);
    let constraints = json_schema::attributes(&constraints);
    let Declared {
        code: builder,
        mut public,
    } = builder(types, &ident, &fields, extra, &mut item);
    let enclosing = enclosing_bodies(types, name, &mut item);
    public.insert(types.public_path(name), item);
    Code {
        items: quote! {
            #docs
            #derives
            #custom
            #constraints
            #remote
            #[non_exhaustive]
            pub struct #ident {
                #(#members)*
                #extra_member
            }
            #reads_objects
            #debug
            #enclosing
        },
        builder,
        public,
        ..Code::default()
    }
}

/// The attribute and the item of a struct that is read from JSON objects alone. serde derives functions of
/// the struct's own then, which are as public as it is.
fn reads_objects_alone(ident: &Ident, item: &mut PublicItem) -> (TokenStream, TokenStream) {
    for (name, signature) in [
        (
            "deserialize",
            "fn<'de, D: Deserializer<'de>>(D) -> Result<Self, D::Error>",
        ),
        (
            "serialize",
            "fn<S: Serializer>(&Self, S) -> Result<S::Ok, S::Error>",
        ),
    ] {
        item.methods.insert(name.to_owned(), signature.to_owned());
    }
    let remote = quote!(#[serde(remote = "Self")]);
    (remote, quote!(::openapi_client_runtime::object!(#ident);))
}

/// The methods that start the bodies which hold the struct as a property.
fn enclosing_bodies(types: &Types<'_>, name: &str, item: &mut PublicItem) -> TokenStream {
    let bodies = types.api.types.get(name).map_or(&[][..], |it| &it.bodies);
    let mut methods = Methods::default();
    for body in bodies {
        // A property or a constant that the body does not have leaves out the method.
        let _ = enclosing_body(types, name, body, &mut methods);
    }
    let code = &methods.code;
    let ident = format_ident!("{name}");
    let code = (!code.is_empty()).then(|| quote!(impl #ident { #code }));
    methods.state(item);
    code.unwrap_or_default()
}

fn enclosing_body(
    types: &Types<'_>,
    name: &str,
    body: &EnclosingBody,
    methods: &mut Methods,
) -> Option<()> {
    let object = types.schema(&body.name)?.object()?;
    let all = fields(types, &body.name, object);
    let find = |wire: &str| all.iter().find(|field| field.wire == wire);
    let property = find(&body.property)?;
    let (setter, held) = (
        &property.ident,
        types.without_null(property.schema, From::Type(name)),
    );
    let constants = body.constants.iter().map(|(wire, value)| {
        let ident = &find(wire)?.ident;
        Some(quote!(.#ident(#value)))
    });
    let constants: Vec<TokenStream> = constants.collect::<Option<_>>()?;
    let method = format_ident!("to_{}", snake(&body.name));
    let target = format_ident!("{}", body.name);
    let stated: Vec<String> = (body.constants.iter())
        .map(|(wire, value)| format!("`{wire}` is `{}`", value.replace('`', "'")))
        .collect();
    let with = if stated.is_empty() {
        String::new()
    } else {
        format!(", in which {}", stated.join(" and "))
    };
    let docs = [
        format!(
            " Starts the body [`{target}`] with this as its `{}`{with}.",
            body.property
        ),
        String::new(),
        " # Errors".to_owned(),
        String::new(),
        " Returns an error if a value cannot be written as JSON.".to_owned(),
    ];
    let docs = Documentation::of_lines(&docs);
    let result = quote! {
        ::std::result::Result<crate::types::builder::#target, ::serde_json::Error>
    };
    let body = quote! {
        let value = ::serde_json::to_value(self)?;
        let value: #held = ::serde_json::from_value(value)?;
        ::std::result::Result::Ok(crate::types::#target::builder() #(#constants)* .#setter(value))
    };
    methods.add(&docs, quote!(), &method, quote!((&self) -> #result), &body);
    Some(())
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

fn member(
    types: &Types<'_>,
    holder: &str,
    field: &Field<'_>,
    item: &mut PublicItem,
) -> TokenStream {
    let (wire, ident) = (field.wire, &field.ident);
    let docs = documentation(field.schema, DocComment::default());
    let docs = docs.aliased(wire_alias(&ident.to_string(), wire));
    docs.state(&ident.to_string(), item);
    let value = types.without_null(field.schema, From::Type(holder));
    let rename = (*ident != *wire)
        .then(|| quote!(rename = #wire))
        .into_iter();
    let shape = types.shape_without_null(field.schema);
    let optional = |shape: &TokenStream| quote!(::std::option::Option<#shape>);
    let plain = shape.as_ref().map(|shape| reading(shape, false));
    let whole = shape.as_ref().map(|shape| reading(&optional(shape), false));
    let skipped = quote!(skip_serializing_if = "::std::option::Option::is_none");
    let (read, member): (Vec<TokenStream>, _) = match field.presence {
        Presence::Required => (plain.into_iter().collect(), quote!(#value)),
        Presence::RequiredOrNull => (
            // serde reads an `Option` that is absent as null, unless it is given how to read it.
            whole
                .into_iter()
                .flat_map(|read| [quote!(default), read])
                .collect(),
            optional(&value),
        ),
        Presence::Optional => {
            let null = quote!(deserialize_with = "::openapi_client_runtime::nullable::present");
            let read = whole.or_else(|| keeps_null(types, field.schema, 0).then_some(null));
            let read = read.into_iter().flat_map(|read| [quote!(default), read]);
            (read.chain([skipped]).collect(), optional(&value))
        }
        Presence::OptionalOrNull => {
            let read = match shape {
                Some(shape) => reading(&shape, true),
                None => {
                    quote!(deserialize_with = "::openapi_client_runtime::nullable::deserialize")
                }
            };
            let value = optional(&value);
            (vec![quote!(default), skipped, read], optional(&value))
        }
    };
    item.fields.insert(ident.to_string(), text(&member));
    let attributes = serde_attributes(rename.chain(read));
    let constraints = json_schema::attributes(&json_schema::of_value(types, field.schema));
    quote! {
        #docs
        #attributes
        #constraints
        pub #ident: #member,
    }
}

/// The parts of a `serde` attribute, in as many attributes as they need so that each is on one line.
fn serde_attributes(parts: impl Iterator<Item = TokenStream>) -> TokenStream {
    /// The width up to which rustfmt leaves the arguments of an attribute on one line.
    const WIDTH: usize = 70;
    let mut lines: Vec<(usize, Vec<TokenStream>)> = Vec::new();
    for part in parts {
        let code = part.to_string().replace("::std::option::", "");
        let code = code.replace("::openapi_client_runtime::", "");
        let width = code.len() + ", ".len();
        match lines.last_mut() {
            Some((used, line)) if *used + width <= WIDTH + ", ".len() => {
                *used += width;
                line.push(part);
            }
            _ => lines.push((width, vec![part])),
        }
    }
    let lines = lines.iter().map(|(_, line)| quote!(#[serde(#(#line),*)]));
    quote!(#(#lines)*)
}

/// The part of a `serde` attribute that states in which shape a field is read.
pub fn reading(shape: &TokenStream, nullable: bool) -> TokenStream {
    let function = if nullable { "read_nullable" } else { "read" };
    let shape = shape.to_string().replace(' ', "");
    let path = format!("::openapi_client_runtime::lenient::{function}::<{shape}, _, _>");
    quote!(deserialize_with = #path)
}

fn builder(
    types: &Types<'_>,
    ident: &Ident,
    fields: &[Field<'_>],
    extra: Option<&Schema>,
    item: &mut PublicItem,
) -> Declared {
    let setters = fields.iter().map(|field| {
        let value = types.without_null(field.schema, From::Builder);
        // The struct holds a box where it would otherwise hold itself; the setter takes the value.
        let value = if types.boxed(&ident.to_string(), field.schema) {
            quote!(::std::boxed::Box<#value>)
        } else {
            value
        };
        BuilderField {
            ident: field.ident.clone(),
            kind: match field.presence {
                Presence::Required if is_constant(types, field.schema) => "Constant",
                Presence::Required => "Required",
                Presence::RequiredOrNull => "RequiredOrNull",
                Presence::Optional => "Optional",
                Presence::OptionalOrNull => "OptionalOrNull",
            },
            value,
            docs: of_setter(field.schema),
        }
    });
    let extra = extra.map(|values| BuilderField::extra(types.map_of(values, From::Builder)));
    let docs = DocComment::own("Builder for ").link("super::", ident);
    let builder = Builder {
        module: "types::builder",
        ident,
        docs: types.uses.document(types, ident, docs.and(".")).into(),
        target: quote!(super::super::#ident),
        is_clone: true,
        fields: setters.chain(extra).collect(),
    };
    builder.declare(item)
}
