//! Structs and their builders.

use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, format_ident, quote};

use super::code::{Code, derives, documentation, of_setter};
use super::fields::{Field, Presence, debug, fields, holds_secret, is_constant, keeps_null};
use super::json_schema;
use super::rust::{From, Types};
use crate::docs::{DocComment, Documentation, wire_alias};
use crate::stated::{Builder, BuilderField, Declared, Methods, item, text};
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
    let members = fields.iter();
    let members = members.map(|field| member(types, name, field, &mut item));
    let members: Vec<TokenStream> = members.collect();
    let extra = object.extra.as_deref();
    let extra_member = extra.map(|values| {
        let map = types.map_of(values, From::Type(name));
        item.fields.insert("extra".to_owned(), text(&map));
        let docs = "Properties that the document does not describe; they are kept and sent back.";
        let docs = Documentation::from(DocComment::own(docs));
        docs.state("extra", &mut item);
        quote! {
            #docs
            #[cfg_attr(feature = "schemars", schemars(flatten))]
            pub extra: #map,
        }
    });
    let constraints = json_schema::of_struct(types, (&ident, schema, object), &fields);
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
            #[non_exhaustive]
            pub struct #ident {
                #(#members)*
                #extra_member
            }
            #debug
            #enclosing
        },
        builder,
        public,
        ..Code::default()
    }
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
    let member = match field.presence {
        Presence::Required => quote!(#value),
        Presence::RequiredOrNull | Presence::Optional => optional(&value),
        Presence::OptionalOrNull => optional(&optional(&value)),
    };
    item.fields.insert(ident.to_string(), text(&member));
    let constraints = json_schema::attributes(&json_schema::of_value(types, field.schema));
    quote! {
        #docs
        #constraints
        pub #ident: #member,
    }
}

fn optional(value: &TokenStream) -> TokenStream {
    quote!(::std::option::Option<#value>)
}

/// The shape in which the value of a field is read, where it is not that of its type.
fn shape(types: &Types<'_>, field: &Field<'_>) -> Option<TokenStream> {
    let keeps_null = field.presence == Presence::Optional && keeps_null(types, field.schema, 0);
    let null = keeps_null.then(|| quote!(::openapi_client_runtime::lenient::NullIsValue));
    types.shape_without_null(field.schema).or(null)
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
            property: field.property(),
            shape: shape(types, field),
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
    let extra = extra.map(|values| BuilderField {
        shape: types.shape_of_map(values),
        ..BuilderField::extra(types.map_of(values, From::Builder))
    });
    let docs = DocComment::own("Builder for ").link("super::", ident);
    let builder = Builder {
        module: "types::builder",
        ident,
        docs: types.builder_with_uses(ident, docs.and(".")).into(),
        target: quote!(super::super::#ident),
        is_clone: true,
        reads: true,
        fields: setters.collect(),
        extra,
    };
    builder.declare(item)
}
