//! Multipart bodies: a struct whose file parts take bytes or a stream, and its builder.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::code::{Code, documentation, of_setter};
use super::fields::{Field, Presence, debug, fields, holds_secret, is_constant};
use super::rust::{From, Types};
use crate::docs::{DocComment, Documentation};
use crate::stated::{Builder, BuilderField, Declared, item, text};
use model::normalise::encoding::is_file;
use model::public_api::PublicItem;
use model::{Encoding, Schema, SchemaKind};

/// Writes the struct of a multipart body and its builder.
pub fn write(types: &Types<'_>, name: &str, schema: &Schema) -> Code {
    let Some(object) = schema.object() else {
        return Code::default();
    };
    let named = types.api.types.get(name);
    let encodings = named.and_then(|named| named.multipart.as_ref());
    let fields = fields(types, name, object);
    let parts: Vec<Part<'_>> = fields
        .iter()
        .map(|field| Part::new(field, encodings.and_then(|known| known.get(field.wire))))
        .collect();
    let extra = object.extra.as_ref();
    let body = Body {
        ident: format_ident!("{name}"),
        docs: documentation(
            schema,
            DocComment::default()
                .code(name)
                .and(", sent as `multipart/form-data`."),
        ),
        fields: &fields,
        parts: &parts,
        extra: extra.map(|values| types.map_of(values, From::Multipart)),
    };
    let mut item = item("struct", &body.docs, &["Debug", "IntoForm"]);
    item.is_non_exhaustive = true;
    let (structure, into_form) = (body.structure(types, &mut item), body.form_impl());
    let Declared { code, mut public } = body.builder(types, &mut item);
    public.insert(types.public_path(name), item);
    Code {
        multipart: quote!(#structure #into_form),
        multipart_builder: code,
        public,
        ..Code::default()
    }
}

/// A multipart body.
struct Body<'a> {
    ident: Ident,
    docs: Documentation,
    fields: &'a [Field<'a>],
    parts: &'a [Part<'a>],
    /// The type of the parts beyond those described.
    extra: Option<TokenStream>,
}

impl Body<'_> {
    fn structure(&self, types: &Types<'_>, item: &mut PublicItem) -> TokenStream {
        let (ident, docs) = (&self.ident, &self.docs);
        let members = self.parts.iter().map(|part| {
            let docs = part.documentation();
            let (ident, value) = (&part.field.ident, part.value(types));
            let value = if is_required(part.field) {
                value
            } else {
                quote!(::std::option::Option<#value>)
            };
            docs.state(&ident.to_string(), item);
            item.fields.insert(ident.to_string(), text(&value));
            quote!(#docs pub #ident: #value,)
        });
        let members: Vec<TokenStream> = members.collect();
        let extra = self.extra.as_ref().map(|map| {
            item.fields.insert("extra".to_owned(), text(map));
            let docs = DocComment::own("Parts that the document does not describe.");
            let docs = Documentation::from(docs);
            docs.state("extra", item);
            quote! {
                #docs
                pub extra: #map,
            }
        });
        let mut fields = self.fields.iter();
        let is_optional =
            |field: &Field<'_>| !is_required(field) || is_constant(types, field.schema);
        let default = fields.all(is_optional).then(|| {
            item.traits.insert("Default".to_owned());
            quote!(#[derive(Default)])
        });
        let mut fields = self.fields.iter();
        let hides =
            self.extra.is_some() && fields.any(|field| holds_secret(types, field.schema, 0));
        let derived = (!hides).then(|| quote!(#[derive(Debug)]));
        let debug = hides.then(|| debug(ident, self.fields));
        quote! {
            #docs
            #default
            #derived
            #[non_exhaustive]
            pub struct #ident {
                #(#members)*
                #extra
            }

            #debug
        }
    }

    fn form_impl(&self) -> TokenStream {
        let ident = &self.ident;
        let adds = self.parts.iter().map(|part| {
            let (ident, add) = (&part.field.ident, part.add());
            if is_required(part.field) {
                quote!(let value = self.#ident; #add;)
            } else {
                quote!(if let Some(value) = self.#ident { #add; })
            }
        });
        let extra = self.extra.as_ref().map(|_| {
            quote!(for (name, value) in self.extra {
                form.value(name, &value)?;
            })
        });
        quote! {
            ::openapi_client_runtime::as_written! {
                impl ::openapi_client_runtime::multipart::IntoForm for #ident {
                    fn into_form(self) -> ::std::result::Result<::openapi_client_runtime::multipart::Form, ::std::string::String> {
                        let mut form = ::openapi_client_runtime::multipart::Form::new();
                        #(#adds)*
                        #extra
                        Ok(form)
                    }
                }
            }
        }
    }

    fn builder(&self, types: &Types<'_>, item: &mut PublicItem) -> Declared {
        let ident = &self.ident;
        let setters = self.parts.iter().map(|part| {
            let field = part.field;
            BuilderField {
                ident: field.ident.clone(),
                property: None,
                shape: None,
                kind: if !is_required(field) {
                    "Optional"
                } else if is_constant(types, field.schema) {
                    "Constant"
                } else {
                    "Required"
                },
                value: part.value(types),
                docs: of_setter(field.schema),
            }
        });
        let extra = self.extra.clone().map(BuilderField::extra);
        let docs = DocComment::own("Builder for ").link("super::", ident);
        let builder = Builder {
            module: "multipart::builder",
            ident,
            docs: types.builder_with_uses(ident, docs.and(".")).into(),
            target: quote!(super::#ident),
            is_clone: false,
            reads: false,
            fields: setters.collect(),
            extra,
        };
        builder.declare(item)
    }
}

fn is_required(field: &Field<'_>) -> bool {
    field.presence == Presence::Required
}

/// A field as a part of the form.
struct Part<'a> {
    field: &'a Field<'a>,
    holds: Holds,
    /// The media types that it may have, none where the document says nothing.
    content_types: Vec<&'a str>,
    /// How it is written, where not by a media type.
    style: Option<(&'a str, bool)>,
}

/// What a part holds.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Holds {
    File,
    Files,
    Value,
}

impl<'a> Part<'a> {
    fn new(field: &'a Field<'a>, encoding: Option<&'a Encoding>) -> Self {
        let content_types = Encoding::content_types(encoding);
        let holds = match &field.schema.kind {
            _ if is_file(field.schema, &content_types) => Holds::File,
            SchemaKind::Array(items) if is_file(items, &content_types) => Holds::Files,
            _ => Holds::Value,
        };
        Self {
            field,
            holds,
            content_types,
            style: match encoding {
                Some(Encoding::Style { style, explode, .. }) => Some((style, *explode)),
                _ => None,
            },
        }
    }

    /// The media type that is sent where the caller does not choose: of a file the only one, of a
    /// value the first.
    fn content_type(&self) -> Option<&str> {
        let one = self.content_types.len() == 1 || self.holds == Holds::Value;
        let mut plain = self.content_types.iter().filter(|kind| !kind.contains('*'));
        plain.next().filter(|_| one).copied()
    }

    fn documentation(&self) -> Documentation {
        let docs = documentation(self.field.schema, DocComment::default());
        if self.content_types.is_empty() || self.holds == Holds::Value {
            return docs;
        }
        let types = self.content_types.iter().enumerate();
        let with_types = |text: DocComment| {
            types.fold(text, |text, (index, of)| {
                text.and(if index == 0 { "" } else { ", " }).code(of)
            })
        };
        let text = match self.content_type() {
            Some(_) => with_types(DocComment::own("Sent as "))
                .and(" where the part has no content type of its own."),
            None => with_types(DocComment::own("The content type is one of ")).and("."),
        };
        docs.and(text)
    }

    fn value(&self, types: &Types<'_>) -> TokenStream {
        match self.holds {
            Holds::File => quote!(::openapi_client_runtime::multipart::Part),
            Holds::Files => quote!(::std::vec::Vec<::openapi_client_runtime::multipart::Part>),
            Holds::Value => types.without_null(self.field.schema, From::Multipart),
        }
    }

    /// What adds `value` to `form`.
    fn add(&self) -> TokenStream {
        let wire = self.field.wire;
        let content_type = self.content_type();
        let file = match content_type {
            Some(content_type) => quote!(form.file_as(#wire, #content_type, value)?),
            None => quote!(form.file(#wire, value)),
        };
        match self.holds {
            Holds::File => file,
            Holds::Files => quote!(for value in value { #file; }),
            Holds::Value => match (self.style, content_type) {
                (Some((style, explode)), _) => {
                    quote!(form.value_in_style(#wire, #style, #explode, &value)?)
                }
                (None, Some(content_type)) => {
                    quote!(form.value_as(#wire, #content_type, &value)?)
                }
                (None, None) => quote!(form.value(#wire, &value)?),
            },
        }
    }
}
