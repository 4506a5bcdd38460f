//! Structs and their builders.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};
use serde_json::Value;

use super::{Code, From, Kind, Types, deprecated, derives, documentation};
use crate::lower::names::{Taken, snake};
use crate::lower::schema::{flag, is_any, properties, referenced, texts, type_of};

/// One field of a struct.
pub struct Field<'a> {
    /// The name on the wire.
    pub wire: &'a str,
    /// The name in Rust.
    pub ident: Ident,
    /// The schema of its value.
    pub schema: &'a Value,
    /// Whether it may be absent, null, both or neither.
    pub presence: Presence,
}

/// Whether a field may be absent, null, both or neither.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Presence {
    /// Always there.
    Required,
    /// Always there, sometimes null.
    RequiredOrNull,
    /// Sometimes absent.
    Optional,
    /// Sometimes absent, sometimes null, and the two told apart.
    OptionalOrNull,
}

/// The fields of an object schema, in the order of the document.
pub fn fields<'a>(types: &Types<'_>, name: &str, schema: &'a Value) -> Vec<Field<'a>> {
    let required: Vec<&str> = texts(schema, "required").collect();
    let requested = types.plan.requested.contains(name);
    let mut order: Vec<(&String, &Value)> = properties(schema).collect();
    order.sort_by_cached_key(|(wire, _)| (snake(wire) != **wire, (*wire).clone()));
    let extra = extra_members(schema).map(|_| "extra");
    let mut taken = Taken::new(extra.as_slice());
    let mut idents = std::collections::BTreeMap::new();
    for (wire, _) in order {
        idents.insert(wire.as_str(), taken.unique(&snake(wire)));
    }
    properties(schema)
        .map(|(wire, schema)| {
            // The server sets what is read-only, and does not answer with what is write-only.
            let one_way = flag(schema, "readOnly") && requested || flag(schema, "writeOnly");
            let required = required.contains(&wire.as_str()) && !one_way;
            let nullable = flag(schema, "nullable") && !is_any(schema);
            let presence = match (required, nullable) {
                (true, false) => Presence::Required,
                (true, true) => Presence::RequiredOrNull,
                (false, true) if requested => Presence::OptionalOrNull,
                (false, _) => Presence::Optional,
            };
            Field {
                wire,
                ident: format_ident!("{}", idents[wire.as_str()]),
                schema,
                presence,
            }
        })
        .collect()
}

/// The type of the members beyond those described, where the document allows them in so many words.
pub fn extra(types: &Types<'_>, name: &str, schema: &Value) -> Option<TokenStream> {
    Some(types.of(&extra_members(schema)?, From::Type(name)))
}

/// The members beyond those described, as a map.
pub fn extra_members(schema: &Value) -> Option<Value> {
    let value = schema
        .get("additionalProperties")
        .filter(|value| value.is_object())?;
    Some(serde_json::json!({ "type": "object", "additionalProperties": value }))
}

/// Writes a struct, and its builder where requests use it.
pub fn write(types: &Types<'_>, name: &str, schema: &Value) -> Code {
    let fields = fields(types, name, schema);
    let extra = extra(types, name, schema);
    let ident = format_ident!("{name}");
    let docs = documentation(schema, "");
    let members = fields.iter().map(|field| member(types, name, field));
    let extra_member = extra.as_ref().map(|map| {
        let shape = extra_members(schema).and_then(|members| types.shape(&members));
        let read = shape.map(|shape| reading(&shape, false)).into_iter();
        quote! {
            /// Members that the document does not describe; they are kept and sent back.
            #[serde(flatten #(, #read)*)]
            pub extra: #map,
        }
    });
    let has_secret = fields
        .iter()
        .any(|field| holds_secret(types, field.schema, 0));
    let all_optional = fields.iter().all(|field| {
        !matches!(
            field.presence,
            Presence::Required | Presence::RequiredOrNull
        ) || is_constant(types, field.schema)
    });
    let default = all_optional.then(|| quote!(#[derive(Default)]));
    let (derives, debug) = if has_secret && extra.is_some() {
        (derives_without_debug(), Some(debug(&ident, &fields)))
    } else {
        (derives(), None)
    };
    let requested = types.plan.requested.contains(name);
    let builder_method = requested.then(|| {
        quote! {
            impl #ident {
                /// A builder, to set fields by name from anything that converts.
                pub fn builder() -> super::builder::#ident {
                    ::std::default::Default::default()
                }
            }
        }
    });
    Code {
        items: quote! {
            #docs
            #derives
            #default
            #[non_exhaustive]
            pub struct #ident {
                #(#members)*
                #extra_member
            }
            #debug
            #builder_method
        },
        builder: if requested {
            builder(
                types,
                &ident,
                &fields,
                extra.is_some().then(|| builder_extra(types, schema)),
            )
        } else {
            TokenStream::new()
        },
        ..Code::default()
    }
}

fn member(types: &Types<'_>, holder: &str, field: &Field<'_>) -> TokenStream {
    let docs = documentation(field.schema, "");
    let (wire, ident) = (field.wire, &field.ident);
    let value = types.without_null(field.schema, From::Type(holder));
    let rename = (*ident != *wire).then(|| quote!(#[serde(rename = #wire)]));
    let shape = types.shape_without_null(field.schema);
    let optional = |shape: &TokenStream| quote!(::std::option::Option<#shape>);
    let plain = shape.as_ref().map(|shape| reading(shape, false));
    let whole = shape.as_ref().map(|shape| reading(&optional(shape), false));
    let absent = quote!(
        default,
        skip_serializing_if = "::std::option::Option::is_none"
    );
    let (attribute, member) = match field.presence {
        Presence::Required => (plain.map(|read| quote!(#[serde(#read)])), quote!(#value)),
        Presence::RequiredOrNull => (
            // serde takes an `Option` that is absent for null, unless it is told how to read it.
            whole.map(|read| quote!(#[serde(default, #read)])),
            optional(&value),
        ),
        Presence::Optional => {
            let null = quote!(deserialize_with = "crate::support::nullable::present");
            let read = whole.or_else(|| is_null(types, field.schema, 0).then_some(null));
            let read = read.into_iter();
            (
                Some(quote!(#[serde(#absent #(, #read)*)])),
                optional(&value),
            )
        }
        Presence::OptionalOrNull => {
            let read = match shape {
                Some(shape) => reading(&shape, true),
                None => quote!(deserialize_with = "crate::support::nullable::deserialize"),
            };
            let value = optional(&value);
            (Some(quote!(#[serde(#absent, #read)])), optional(&value))
        }
    };
    quote! {
        #docs
        #rename
        #attribute
        pub #ident: #member,
    }
}

/// What says in a `serde` attribute in which shape a field is read.
pub fn reading(shape: &TokenStream, nullable: bool) -> TokenStream {
    let function = match nullable {
        true => "read_nullable",
        false => "read",
    };
    let shape = shape.to_string().replace(' ', "");
    let path = format!("crate::support::lenient::{function}::<{shape}, _, _>");
    quote!(deserialize_with = #path)
}

/// Whether only one value fits, which nobody has to set.
pub fn is_constant(types: &Types<'_>, schema: &Value) -> bool {
    let constant = |name| types.kind(name) == Kind::Constant;
    !flag(schema, "nullable")
        && (is_null(types, schema, 0) || referenced(schema).is_some_and(constant))
}

/// Whether null is the one value that fits; `depth` is that of the aliases around it.
fn is_null(types: &Types<'_>, schema: &Value, depth: usize) -> bool {
    if type_of(schema) == Some("null") {
        return true;
    }
    let alias = referenced(schema).filter(|name| types.kind(name) == Kind::Alias && depth < 8);
    let target = alias.and_then(|name| types.plan.types.get(name));
    target.is_some_and(|target| is_null(types, &target.schema, depth + 1))
}

/// Whether a value of this schema is a secret; `depth` is that of the aliases around it.
pub fn holds_secret(types: &Types<'_>, schema: &Value, depth: usize) -> bool {
    if type_of(schema) == Some("string") {
        return schema.get("format").and_then(Value::as_str) == Some("password");
    }
    if let Some(name) = referenced(schema)
        && types.kind(name) == Kind::Alias
        && depth < 8
        && let Some(located) = types.plan.types.get(name)
    {
        return holds_secret(types, &located.schema, depth + 1);
    }
    false
}

fn derives_without_debug() -> TokenStream {
    quote! {
        #[derive(Clone, ::serde::Deserialize, ::serde::Serialize)]
        #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    }
}

/// Beside a secret the members that nobody described may be secrets too: only their names are shown.
pub fn debug(ident: &Ident, fields: &[Field<'_>]) -> TokenStream {
    let name = ident.to_string();
    let shown = fields.iter().map(|field| {
        let ident = &field.ident;
        let name = ident.to_string();
        quote!(.field(#name, &self.#ident))
    });
    quote! {
        impl ::std::fmt::Debug for #ident {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.debug_struct(#name)
                    #(#shown)*
                    .field("extra", &self.extra.keys())
                    .finish()
            }
        }
    }
}

fn builder_extra(types: &Types<'_>, schema: &Value) -> TokenStream {
    types.of(&extra_members(schema).unwrap_or_default(), From::Builder)
}

fn builder(
    types: &Types<'_>,
    ident: &Ident,
    fields: &[Field<'_>],
    extra: Option<TokenStream>,
) -> TokenStream {
    let mut taken = Taken::new(&[]);
    for field in fields {
        taken.unique(&field.ident.to_string());
    }
    let setters = fields.iter().map(|field| {
        let name = &field.ident;
        let value = types.without_null(field.schema, From::Builder);
        // The struct holds a box where it would otherwise hold itself; the setter takes the value.
        let value = match types.boxed(&ident.to_string(), field.schema) {
            true => quote!(::std::boxed::Box<#value>),
            false => value,
        };
        let deprecated = deprecated(field.schema);
        let setter = match field.presence {
            Presence::Required if is_constant(types, field.schema) => {
                quote!(constant #name: #value,)
            }
            Presence::Required => quote!(required #name: #value,),
            Presence::RequiredOrNull => quote!(required_or_null #name: #value,),
            Presence::Optional => quote!(optional #name: #value,),
            Presence::OptionalOrNull => {
                let null = format_ident!(
                    "{}",
                    taken.unique(&format!("{}_null", name.to_string().trim_end_matches('_')))
                );
                quote!(optional_or_null #name #null: #value,)
            }
        };
        quote!(#deprecated #setter)
    });
    let extra = extra.map(|map| quote!(extra extra: #map,));
    let docs = format!(" Builder for [`{ident}`](super::{ident}).");
    quote! {
        crate::support::struct_builder! {
            #[doc = #docs]
            #[derive(Clone)]
            pub struct #ident for super::super::#ident {
                #(#setters)*
                #extra
            }
        }
    }
}
