//! What the mock knows of each operation: its request as a struct, how it is read, and how its
//! responses are written. The rest is the runtime's `mock`.

use std::collections::BTreeMap;

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::builders::{accepts_null, property_of_form};
use super::docs::{DocComment, Documentation};
use super::gate::{self, Gate};
use super::modules::Modules;
use super::renamed;
use super::stated::{Declared, Items, Methods, item, text};
use super::types::{From, RustKind, Types, holds_secret};
use model::Responses;
use model::normalise::rules::names_a_secret;
use model::{
    self, Body, BodyKind, Combined, Content, Location, Operation, Outcome, Parameter, Response,
    Schema,
};

/// The mock's own methods; one of an operation of such a name ends in `_operation`.
const METHODS: &[&str] = &[
    "add",
    "base_url",
    "client",
    "reset",
    "respond",
    "start",
    "unexpected",
    "verify",
    "without_server",
];

/// One operation of the mock.
pub struct Mocked {
    /// The name of the request's struct.
    pub ident: Ident,
    /// The request's struct, with the mock's method.
    pub declared: Declared,
    /// The mock's methods.
    pub stubs: Methods,
    /// The features that it is behind.
    pub gate: Gate,
}

/// Writes an operation whose builder is called `ident`.
pub fn write(operation: &Operation, ident: &Ident, types: &Types<'_>) -> Mocked {
    let (name, path) = (&operation.name, &operation.path);
    let docs = DocComment::own("Stubs ").link("crate::Client::", &format_ident!("{name}"));
    let docs = Documentation::from(docs.and("."));
    let method = method_ident(name);
    let signature = quote!((&self) -> mock::Stub<#ident>);
    let mut stubs = Methods::default();
    stubs.declare(&Documentation::default(), &quote!(), &method, &signature);
    let former = operation.former_names.iter().map(|former| {
        let former_method = method_ident(former);
        let docs = docs.clone().deprecated(renamed::note(name));
        stubs.declare(&docs, &quote!(), &former_method, &signature);
        quote! {
            #docs
            #[track_caller]
            pub fn #former_method #signature {
                mock::Stub::on(self)
            }
        }
    });
    let former: Vec<TokenStream> = former.collect();
    let former_methods = if operation.former_names.is_empty() {
        TokenStream::new()
    } else {
        quote!(impl crate::mock::Mock { #(#former)* })
    };
    let mut former_types = Declared::default();
    let requests = ("mock::requests", ident);
    renamed::add_of_operation(&mut former_types, operation, requests, &quote!());
    let Declared {
        code: former_types,
        mut public,
    } = former_types;
    let mut item = item(
        "struct",
        &Documentation::default(),
        &["Clone", "Debug", "Operation"],
    );
    item.is_non_exhaustive = true;
    let http_method = operation.method.to_uppercase();
    let fields = operation.parameters.iter().map(|parameter| {
        let (value, read) = (field(parameter, types), reader(parameter, operation, types));
        let ident = format_ident!("{}", parameter.ident);
        item.fields.insert(ident.to_string(), text(&value));
        quote!(#[read(#read)] pub #ident: #value,)
    });
    let fields: Vec<TokenStream> = fields.collect();
    let body = operation.body.as_ref().map(|body| {
        let value = optional(body_type(body, types), !body.required);
        item.fields.insert("body".to_owned(), text(&value));
        let read = body_reader(body);
        let read = if body.required {
            read
        } else {
            quote!(optional(|request| request.#read))
        };
        quote!(#[read(#read)] pub body: #value,)
    });
    let Responses { success, error, .. } = &operation.responses;
    let written = [("response", success), ("error", error)].map(|(name, outcome)| {
        let written = Written::of(outcome, types);
        let taken = written
            .as_ref()
            .map_or_else(|| "()".to_owned(), |it| text(&it.value));
        let signature = format!("fn({taken}) -> mock::Documented");
        item.methods.insert(name.to_owned(), signature);
        let name = format_ident!("{name}");
        written.map(|Written { value, by }| match by {
            Some(by) => quote!(#[#name(#value, #by)]),
            None => quote!(#[#name(#value)]),
        })
    });
    public.insert(format!("mock::requests::{ident}"), item);
    let code = quote! {
        #former_types
        #former_methods
        ::openapi_client_runtime::mock_operation! {
            #[stub(#method)]
            #[operation(#name, #http_method, #path)]
            #(#written)*
            pub struct #ident {
                #(#fields)*
                #body
            }
        }
    };
    Mocked {
        ident: ident.clone(),
        declared: Declared { code, public },
        stubs,
        gate: operation.feature.iter().cloned().collect(),
    }
}

/// The mock's method for an operation.
fn method_ident(name: &str) -> Ident {
    let is_own = METHODS.contains(&name);
    format_ident!("{name}{}", if is_own { "_operation" } else { "" })
}

fn optional(value: TokenStream, is_optional: bool) -> TokenStream {
    if is_optional {
        quote!(::std::option::Option<#value>)
    } else {
        value
    }
}

/// The type of a parameter of the request. One that is a secret does not show.
fn field(parameter: &Parameter, types: &Types<'_>) -> TokenStream {
    let value = if parameter.required {
        types.of(&parameter.schema, From::Operations)
    } else {
        optional(
            types.without_null(&parameter.schema, From::Operations),
            true,
        )
    };
    let secret = names_a_secret(&parameter.wire) || holds_secret(types, &parameter.schema, 0);
    if secret {
        quote!(::openapi_client_runtime::Redacted<#value>)
    } else {
        value
    }
}

fn reader(parameter: &Parameter, operation: &Operation, types: &Types<'_>) -> TokenStream {
    let (wire, style, explode) = (&parameter.wire, &parameter.style, parameter.explode);
    match parameter.location {
        Location::Path if parameter.json => quote!(path_json(#wire)),
        Location::Header if parameter.json => quote!(header_json(#wire)),
        Location::Cookie if parameter.json => quote!(cookie_json(#wire)),
        Location::Path => quote!(path(#wire, #style, #explode)),
        Location::Query if parameter.json => quote!(query_json(#wire)),
        Location::Query if is_spread(parameter, types) => {
            let others = operation
                .parameters
                .iter()
                .filter(|other| other.location == Location::Query && other.wire != parameter.wire);
            let others = others.map(|other| &other.wire);
            quote!(query_object(#wire, &[#(#others),*]))
        }
        Location::Query => quote!(query(#wire, #style, #explode)),
        Location::Header => quote!(header(#wire, #explode)),
        Location::Cookie => quote!(cookie(#wire, #explode)),
    }
}

/// Whether each property of the parameter is a query parameter.
fn is_spread(parameter: &Parameter, types: &Types<'_>) -> bool {
    parameter.style == "form" && parameter.explode && is_object(&parameter.schema, types, 0)
}

/// Whether a value of this schema is an object; `depth` is that of the aliases around it.
fn is_object(schema: &Schema, types: &Types<'_>, depth: usize) -> bool {
    match &schema.kind {
        model::SchemaKind::Object(_) | model::SchemaKind::Map(_) => true,
        model::SchemaKind::Reference(name) if types.kind(name) == RustKind::Struct => true,
        model::SchemaKind::Reference(name) if depth < 32 => types
            .schema(name)
            .is_some_and(|schema| is_object(schema, types, depth + 1)),
        _ => false,
    }
}

fn body_type(body: &Body, types: &Types<'_>) -> TokenStream {
    match body.kind {
        BodyKind::Json if accepts_null(body) => types.of(&body.schema, From::Operations),
        BodyKind::Json | BodyKind::Form => types.without_null(&body.schema, From::Operations),
        BodyKind::Multipart => quote!(::std::vec::Vec<mock::Part>),
        BodyKind::Text => quote!(::std::string::String),
        BodyKind::Bytes => quote!(::openapi_client_runtime::Bytes),
    }
}

fn body_reader(body: &Body) -> TokenStream {
    match body.kind {
        BodyKind::Json => quote!(json()),
        BodyKind::Form => {
            let encodings = body.encoding.iter().map(property_of_form);
            quote!(form(&[#(#encodings),*]))
        }
        BodyKind::Multipart => quote!(multipart()),
        BodyKind::Text => quote!(text()),
        BodyKind::Bytes => quote!(bytes()),
    }
}

/// How an outcome is written, in the words of the runtime's `mock_operation!`: the type of the value, and
/// the method that writes it for these statuses, if the type does not know itself.
struct Written {
    value: TokenStream,
    by: Option<TokenStream>,
}

impl Written {
    /// `None` where the document describes no response.
    fn of(outcome: &Outcome, types: &Types<'_>) -> Option<Self> {
        let responses = &outcome.responses;
        let (value, by) = match &outcome.combined {
            None => content(responses.first()?, &keys(responses), types),
            Some(Combined::Optional) => {
                let is_empty = |response: &&Response| response.content == Content::Empty;
                let (without, with): (Vec<_>, Vec<_>) = responses.iter().partition(is_empty);
                let (without, with_keys) = (keys(without), keys(with.iter().copied()));
                let (value, by) = content(with.first()?, &with_keys, types);
                (optional(value, true), quote!(#by, empty(#(#without),*)))
            }
            // It is written by its variants, unless one of them is a stream, which can be read but once;
            // then a reply is.
            Some(Combined::Enum(_)) if outcome.has_stream() => {
                let keys = keys(responses);
                (quote!(mock::Reply), quote!(reply(#(#keys),*)))
            }
            Some(Combined::Enum(name)) => {
                let ident = format_ident!("{name}");
                let value = quote!(responses::#ident);
                return Some(Self { value, by: None });
            }
        };
        let by = Some(by);
        Some(Self { value, by })
    }
}

/// The type of a body, and the method that writes it for these statuses.
fn content(response: &Response, keys: &[String], types: &Types<'_>) -> (TokenStream, TokenStream) {
    let keys = quote!(#(#keys),*);
    let of = |schema: &Schema| types.of(schema, From::Operations);
    match &response.content {
        Content::Empty => (quote!(()), quote!(empty(#keys))),
        Content::Json(schema) => (of(schema), quote!(json(#keys))),
        Content::Items(schema) => {
            let item = of(schema);
            (quote!(::std::vec::Vec<#item>), quote!(json_lines(#keys)))
        }
        Content::Events(Some(schema)) => {
            let data = of(schema);
            (quote!(::std::vec::Vec<#data>), quote!(json_events(#keys)))
        }
        Content::Events(None) => (
            quote!(::std::vec::Vec<::std::string::String>),
            quote!(events(#keys)),
        ),
        Content::Text | Content::AnyText => {
            let media_type = response.text_type();
            (
                quote!(::std::string::String),
                quote!(bytes(#keys), #media_type),
            )
        }
        Content::Bytes => {
            let media_type = response.bytes_type();
            (
                quote!(::openapi_client_runtime::Bytes),
                quote!(bytes(#keys), #media_type),
            )
        }
    }
}

/// The statuses as the document writes them.
fn keys<'a>(responses: impl IntoIterator<Item = &'a Response>) -> Vec<String> {
    let mut keys: Vec<String> = Vec::new();
    for response in responses {
        let key = response.status.key();
        if !keys.contains(&key) {
            keys.push(key);
        }
    }
    keys
}

/// The module of the mock, without its header; `modules` are the files of the operations.
pub fn root<'a>(modules: &Modules, operations: impl Iterator<Item = &'a Mocked>) -> TokenStream {
    let sorted: BTreeMap<String, &Mocked> = operations
        .map(|mocked| (mocked.ident.to_string(), mocked))
        .collect();
    let gates = sorted.values().map(|mocked| gate::attribute(&mocked.gate));
    let operations = sorted.values().map(|mocked| &mocked.ident);
    let (declared, requests) = (modules.declared(), modules.reexported(&quote!(super::)));
    quote! {
        #declared

        pub use ::openapi_client_runtime::mock::{
            Described, Documented, Incoming, MockServer, Operation, Part, Received, Reply, Route, Stub, Unexpected,
        };

        /// The requests of the operations.
        pub mod requests {
            #requests
        }

        ::openapi_client_runtime::as_written! {
            /// The operations of the API.
            const OPERATIONS: &[Described] = &[
                #(#gates Described::of::<requests::#operations>(),)*
            ];
        }

        ::openapi_client_runtime::mock! {
            #[api(client = crate::Client, operations = OPERATIONS)]
            pub struct Mock;
        }
    }
}

/// The public items of the mock, but for those of its operations.
pub fn public_items<'a>(operations: impl Iterator<Item = &'a Mocked>) -> Items {
    let own = Documentation::default();
    let mut mock = item("struct", &own, &["Debug", "Deref"]);
    mock.has_private_fields = true;
    let mut methods = Methods::default();
    let into = quote!(impl ::std::convert::Into<::std::string::String>);
    let built = quote!(::std::result::Result<Client, ::openapi_client_runtime::ClientBuildError>);
    let name = |name| format_ident!("{name}");
    methods.declare(&own, &quote!(async), &name("start"), &quote!(() -> Self));
    methods.declare(
        &own,
        &quote!(),
        &name("without_server"),
        &quote!((#into) -> Self),
    );
    methods.declare(&own, &quote!(), &name("client"), &quote!((&self) -> #built));
    methods.state(&mut mock);
    for operation in operations {
        operation.stubs.state(&mut mock);
    }
    Items::from([("mock::Mock".to_owned(), mock)])
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use std::collections::BTreeSet;

    use super::METHODS;

    #[test]
    fn the_methods_of_the_mock_are_known() {
        let mut files = openapi_client_runtime::source::files();
        let (_, code) = files.find(|(path, _)| path == "mock/server.rs").unwrap();
        let file = syn::parse_file(&code).unwrap();
        let impls = file.items.iter().filter_map(|item| match item {
            syn::Item::Impl(item) if item.trait_.is_none() => Some(&item.items),
            _ => None,
        });
        let methods = impls.flatten().filter_map(|item| match item {
            syn::ImplItem::Fn(method) => Some(method.sig.ident.to_string()),
            _ => None,
        });
        let methods: BTreeSet<String> = methods.collect();
        let known: BTreeSet<String> = METHODS.iter().map(|name| (*name).to_owned()).collect();
        assert_eq!(methods, known);
    }
}
