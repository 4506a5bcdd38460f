//! The builders of operations, as `call_builder!` declares them: the parameters, the body and the responses.

use std::collections::{BTreeMap, BTreeSet};

use document::Pointer;
use heck::ToPascalCase;
use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::docs::{self, DocComment, Documentation};
use super::gate::Gate;
use super::pages::Pages;
use super::stated::{Declared, Methods, item, setter, text};
use super::types::{From, RustKind, Types};
use super::{renamed, responses};
use model::names::pascal;
use model::public_api::PublicItem;
use model::{Body, BodyKind, Encoding, Location, Operation, Outcome, Parameter};

/// The builder of one operation and the client's method that starts it.
pub struct Builder {
    /// The operation's tag.
    pub tag: Option<String>,
    /// The features that it is behind.
    pub gate: Gate,
    /// The operation's path.
    pub path: String,
    /// Where the document defines it.
    pub pointer: Pointer,
    /// The methods of the client that start the call.
    pub starts: Methods,
    /// The name of the builder's struct.
    pub ident: Ident,
    /// The builder's struct and its methods.
    pub declared: Declared,
}

/// Writes the builder of an operation; `None` where progenitor has none among its builders of these names.
pub fn write(
    operation: &Operation,
    names: &BTreeSet<String>,
    types: &Types<'_>,
    pages: Option<&Pages>,
) -> Option<Builder> {
    // progenitor folds once: `limit_v2_v2` is `LimitV2V2` to it, and not yet a fixed point.
    let once = operation.name.to_pascal_case();
    let name = if names.contains(&once) {
        once
    } else {
        pascal(&operation.name)
    };
    if !names.contains(&name) {
        return None;
    }
    let (method, ident) = (format_ident!("{}", operation.name), format_ident!("{name}"));
    let mut declared = declaration(operation, &ident, types, pages);
    renamed::add_of_operation(&mut declared, operation, ("builder", &ident), &quote!(<'a>));
    Some(Builder {
        gate: operation.feature.iter().cloned().collect(),
        tag: operation.tag.clone(),
        path: operation.path.clone(),
        pointer: operation.pointer.clone(),
        starts: starts(operation, &method, &ident),
        ident,
        declared,
    })
}

/// The declaration of a builder, and what callers see of it.
fn declaration(
    operation: &Operation,
    ident: &Ident,
    types: &Types<'_>,
    pages: Option<&Pages>,
) -> Declared {
    let about = DocComment::own("Builder for ");
    let about = about.link("crate::Client::", &format_ident!("{}", operation.name));
    let traits = ["CallBuilder", "Debug", "IntoFuture"];
    let mut public = item("struct<'a>", &about.and(".").into(), &traits);
    public.has_private_fields = true;
    public.locations = locations(operation);
    public.required_setters = required_setters(operation);
    let mut methods = Methods::default();
    let docs = DocComment::own("A call without parameters and body so far.").into();
    let signature = quote!((&'a Client) -> Self);
    methods.declare(&docs, &quote!(), &format_ident!("new"), &signature);
    let parameters = operation.parameters.iter();
    let parameters = parameters.map(|it| parameter(it, types, &mut public));
    let parameters: Vec<TokenStream> = parameters.collect();
    let derive = is_cloneable(operation.body.as_ref()).then(|| {
        public.traits.insert("Clone".to_owned());
        quote!(#[derive(Clone)])
    });
    let body = operation.body.iter();
    let body = body.map(|body| declared_body(body, types, &mut methods, &mut public));
    let body: TokenStream = body.collect();
    let docs = DocComment::own("Sends the call").and(SENDING);
    let send = (format_ident!("send"), docs);
    let success = &operation.responses.success;
    let responses = sends(&mut methods, send, success, operation, types);
    let others = operation.responses.alternatives.iter().map(|other| {
        let docs = DocComment::own("Sends the call and asks for ");
        let docs = docs.code(&other.media_type).and(SENDING);
        let method = format_ident!("{}", other.method);
        let (lines, send) = (docs.attributes(), (method.clone(), docs));
        let responses = sends(&mut methods, send, &other.success, operation, types);
        quote!(#lines #responses fn #method() {})
    });
    let others: TokenStream = others.collect();
    let paged = pages.map(|pages| pages.declare(ident, &mut methods, operation, types));
    methods.state(&mut public);
    let head = operation_attribute(operation);
    let server = operation.server.iter();
    let code = quote! {
        ::openapi_client_runtime::call_builder! {
            #head
            #(#[server(#server)])*
            #responses
            #derive
            pub struct #ident {
                #(#parameters)*
            }
            #body
            #others
        }
        #paged
    };
    Declared::one(format!("builder::{ident}"), public, code)
}

/// Where the document defines the schemas of the parameters, by their setters.
fn locations(operation: &Operation) -> BTreeMap<String, Pointer> {
    let located = operation.parameters.iter().filter_map(|parameter| {
        let (at, _) = parameter.schema.pointer.as_str().rsplit_once("/schema")?;
        Some((parameter.ident.clone(), at.into()))
    });
    located.collect()
}

/// The setters without which there is no call.
fn required_setters(operation: &Operation) -> BTreeSet<String> {
    let parameters = operation.parameters.iter().filter(|it| it.required);
    let required = parameters.map(|parameter| parameter.ident.clone());
    let body = operation.body.iter().filter(|body| body.required);
    required.chain(body.map(|_| "body".to_owned())).collect()
}

/// Whether a body can be copied as often as a call is.
fn is_cloneable(body: Option<&Body>) -> bool {
    !body.is_some_and(|body| {
        matches!(
            body.kind,
            BodyKind::Multipart | BodyKind::Bytes | BodyKind::Text
        )
    })
}

/// What the operation is called, and how it is called.
fn operation_attribute(operation: &Operation) -> TokenStream {
    let method = operation.method.to_uppercase();
    let (name, path) = (&operation.name, &operation.path);
    let id = operation.operation_id.as_ref().filter(|id| *id != name);
    let id = id.map(|id| quote!(, id = #id));
    quote!(#[operation(#name, #method, #path #id)])
}

/// The declaration of a parameter.
fn parameter(parameter: &Parameter, types: &Types<'_>, public: &mut PublicItem) -> TokenStream {
    let Parameter {
        ident: name,
        wire,
        location,
        required,
        style,
        explode,
        ..
    } = parameter;
    let (location, about, default) = match location {
        Location::Path => ("path", "path parameter", ("simple", false)),
        Location::Query => ("query", "query parameter", ("form", true)),
        Location::Header => ("header", "header", ("simple", false)),
        Location::Cookie => ("cookie", "cookie", ("form", true)),
    };
    let (need, word) = if *required {
        ("Required", "required")
    } else {
        ("Optional", "optional")
    };
    let docs = DocComment::own("The ").and(word).and(" ").and(about);
    let docs = docs.and(" ").code(wire).and(".");
    let description = parameter.description.iter();
    let docs = Documentation::from(description.fold(docs, DocComment::prose));
    let docs = docs.aliased(docs::wire_alias(name, wire));
    let docs = docs.deprecated_if(parameter.deprecated);
    docs.state(name, public);
    // Null is sent by leaving the parameter out.
    let value = types.without_null(&parameter.schema, From::Operations);
    public
        .methods
        .insert(name.clone(), setter(&quote!(self), &value));
    let how = if parameter.json {
        quote!(, json())
    } else {
        let is_default = (style.as_str(), *explode) == default;
        let style = (!is_default).then(|| quote!(, style(#style, #explode)));
        let reserved = (parameter.allow_reserved).then(|| quote!(, reserved()));
        quote!(#style #reserved)
    };
    let [location, need, name] = [location, need, name].map(|word| format_ident!("{word}"));
    quote!(#docs #[write(#location(#wire) #how)] #name: #need<#value>,)
}

/// Where the documentation of the runtime states how calls are sent and how they fail.
const SENDING: &str = "; see [`CallBuilder`](crate::CallBuilder).";

/// States a method that sends the call, and declares how its responses are read.
fn sends(
    methods: &mut Methods,
    (method, docs): (Ident, DocComment),
    success: &Outcome,
    operation: &Operation,
    types: &Types<'_>,
) -> TokenStream {
    let failure = &operation.responses.error;
    let [value, error] = [success, failure].map(|outcome| responses::type_of(outcome, types));
    let result = quote!(::std::result::Result<ResponseValue<#value>, Error<#error>>);
    methods.declare(
        &docs.into(),
        &quote!(async),
        &method,
        &quote!((self) -> #result),
    );
    responses::reading(success, failure, types)
}

/// The client's methods that start a call.
fn starts(operation: &Operation, method: &Ident, ident: &Ident) -> Methods {
    let signature = quote!((&self) -> #ident<'_>);
    let mut starts = Methods::default();
    let docs = method_docs(operation).aliased(aliases(operation));
    let docs = docs.deprecated_if(operation.deprecated);
    let body = quote!(#ident::new(self));
    starts.add(&docs, quote!(), method, signature.clone(), &body);
    for former in &operation.former_names {
        let docs = DocComment::own("The former name of ");
        let docs = docs.link("crate::Client::", method).and(".");
        let docs = Documentation::from(docs).deprecated(renamed::note(&operation.name));
        let (former, body) = (format_ident!("{former}"), quote!(self.#method()));
        starts.add(&docs, quote!(), &former, signature.clone(), &body);
    }
    starts
}

fn method_docs(operation: &Operation) -> Documentation {
    let docs = operation.docs.iter();
    let docs = docs.fold(DocComment::default(), DocComment::prose);
    let docs = docs
        .paragraph("Sends a ")
        .code(&operation.method.to_uppercase());
    let docs = docs.and(" request to ").code(&operation.path).and(".");
    let docs = operation
        .provenance
        .iter()
        .fold(docs, DocComment::provenance);
    docs.into()
}

/// What a search finds the method by: the operation's id and path, and what it is about.
fn aliases(operation: &Operation) -> Vec<TokenStream> {
    const VERBS: [&str; 12] = [
        "add", "create", "delete", "get", "list", "patch", "post", "put", "remove", "replace",
        "set", "update",
    ];
    let about = operation.name.split_once('_');
    let about = about.and_then(|(verb, about)| VERBS.contains(&verb).then_some(about));
    let texts = operation
        .operation_id
        .as_deref()
        .into_iter()
        .chain([&*operation.path]);
    docs::aliases(&operation.name, texts.chain(about))
}

/// The builder type of a body that has one.
fn body_builder(body: &Body, types: &Types<'_>) -> Option<TokenStream> {
    let name = body.schema.reference()?;
    let ident = format_ident!("{name}");
    match (types.kind(name), body.kind) {
        (RustKind::Struct, BodyKind::Json | BodyKind::Form) => Some(quote!(types::builder::#ident)),
        (RustKind::Multipart, BodyKind::Multipart) => {
            Some(quote!(crate::multipart::builder::#ident))
        }
        _ => None,
    }
}

/// The type of a body that is a constrained string.
fn constrained_string(body: &Body, types: &Types<'_>) -> Option<Ident> {
    let name = body.schema.reference()?;
    let is_constrained =
        body.kind == BodyKind::Text && types.kind(name) == RustKind::ConstrainedString;
    is_constrained.then(|| format_ident!("{name}"))
}

fn body_type(body: &Body, types: &Types<'_>) -> TokenStream {
    match body.kind {
        BodyKind::Json | BodyKind::Form | BodyKind::Multipart => {
            types.without_null(&body.schema, From::Operations)
        }
        BodyKind::Text => match constrained_string(body, types) {
            Some(name) => quote!(types::#name),
            None => quote!(::std::string::String),
        },
        BodyKind::Bytes => quote!(::openapi_client_runtime::Body),
    }
}

/// Whether a body may be null, which differs from one that is not sent.
pub(super) fn accepts_null(body: &Body) -> bool {
    body.schema.nullable && body.kind == BodyKind::Json
}

/// The declaration of a body, whose setters it states.
fn declared_body(
    body: &Body,
    types: &Types<'_>,
    methods: &mut Methods,
    public: &mut PublicItem,
) -> TokenStream {
    let value = body_type(body, types);
    let docs = DocComment::own("The whole body.");
    let docs = Documentation::from(body.description.iter().fold(docs, DocComment::prose));
    docs.state("body", public);
    let takes = match body.kind {
        BodyKind::Bytes => text(&quote!(fn(self, impl ::std::convert::Into<#value>) -> Self)),
        _ => setter(&quote!(self), &value),
    };
    public.methods.insert("body".to_owned(), takes);
    let mut also = |name, about, signature| {
        let docs = DocComment::own(about).into();
        methods.declare(&docs, &quote!(), &format_ident!("{name}"), &signature);
    };
    let builder = body_builder(body, types).map(|builder| {
        let bound = quote!(F: ::std::ops::FnOnce(#builder) -> #builder);
        let signature = quote!(<F>(self, F) -> Self where #bound);
        also("body_map", "The body, field by field.", signature);
        quote!(, #builder)
    });
    let range = body.is_range.then(|| {
        let about = "The media type of the body, such as `image/png`.";
        also("content_type", about, quote!((self, &str) -> Self));
        quote!(, range)
    });
    let (format, media_type) = (format_ident!("{}", format_of(body.kind)), &body.media_type);
    let encodings = body.encoding.iter().filter(|_| body.kind == BodyKind::Form);
    let encodings = encodings.map(property_of_form);
    let need = match (body.required, accepts_null(body)) {
        (true, false) => quote!(Required),
        (true, true) => quote!(RequiredOrNull),
        (false, false) => quote!(Optional),
        (false, true) => quote!(OptionalOrNull),
    };
    quote! {
        #docs
        #[body(#format(#media_type #range #(, #encodings)*) #builder)]
        type Body = #need<#value>;
    }
}

/// The function of the runtime that sends a body.
fn format_of(kind: BodyKind) -> &'static str {
    match kind {
        BodyKind::Json => "json",
        BodyKind::Form => "form",
        BodyKind::Multipart => "multipart",
        BodyKind::Text => "text",
        BodyKind::Bytes => "bytes",
    }
}

/// How a property of a form is written.
pub(super) fn property_of_form((name, encoding): (&String, &Encoding)) -> TokenStream {
    let encoding = match encoding {
        Encoding::ContentType(_) => quote!(Json),
        Encoding::Style {
            style,
            explode,
            allow_reserved,
        } => quote! {
            Style { style: #style, explode: #explode, allow_reserved: #allow_reserved }
        },
    };
    quote!((#name, ::openapi_client_runtime::wire::Encoding::#encoding))
}
