//! Responses: what an operation returns, and the enums where that differs by status.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::docs::{DocComment, Documentation};
use super::renamed;
use super::stated::{Declared, item, text};
use super::types::{From, Types};
use model::names::pascal;
use model::{Combined, Content, Operation, Outcome, Response};

/// The type of an outcome.
pub fn type_of(outcome: &Outcome, types: &Types<'_>) -> TokenStream {
    match &outcome.combined {
        Some(Combined::Enum(name)) => {
            let ident = format_ident!("{name}");
            quote!(responses::#ident)
        }
        Some(Combined::Optional) => {
            let mut responses = outcome.responses.iter();
            let json = responses.find(|response| response.content != Content::Empty);
            let value = json.map_or_else(|| quote!(()), |json| content(&json.content, types));
            quote!(::std::option::Option<#value>)
        }
        None => outcome
            .responses
            .first()
            .map_or_else(|| quote!(()), |response| content(&response.content, types)),
    }
}

fn content(content: &Content, types: &Types<'_>) -> TokenStream {
    match content {
        Content::Empty => quote!(()),
        Content::Json(schema) => types.of(schema, From::Operations),
        Content::Items(schema) => {
            let item = types.of(schema, From::Operations);
            quote!(::openapi_client_runtime::stream::ItemStream<#item>)
        }
        Content::Events(schema) => {
            let data = schema
                .as_ref()
                .map(|schema| types.of(schema, From::Operations));
            let data = data.unwrap_or_else(|| quote!(::std::string::String));
            quote!(::openapi_client_runtime::stream::EventStream<#data>)
        }
        Content::Text | Content::AnyText => quote!(::std::string::String),
        Content::Bytes => quote!(::openapi_client_runtime::ByteStream),
    }
}

/// How the responses of an operation are read, as attributes of its builder.
pub fn reading(success: &Outcome, error: &Outcome, types: &Types<'_>) -> TokenStream {
    let stream = is_stream(success).then(|| quote!(, stream));
    let accept = accept(success, error).map(|accept| quote!(#[accept(#accept #stream)]));
    let [success, error] = [success, error].map(|outcome| read_by(outcome, types));
    let success = success.map(|read| quote!(#[response(#read)]));
    let error = error.map(|read| quote!(#[error(#read)]));
    quote!(#accept #success #error)
}

/// The type of an outcome, and for which statuses which function reads it; `None` where the document describes
/// no response. Those for a single status stand first.
fn read_by(outcome: &Outcome, types: &Types<'_>) -> Option<TokenStream> {
    let value = type_of(outcome, types);
    if let Some(Combined::Enum(_)) = outcome.combined {
        return Some(value);
    }
    let mut reads: Vec<(&str, Option<TokenStream>, Vec<String>)> = Vec::new();
    for response in &outcome.responses {
        let (how, shape) = function_of(response, types);
        let key = response.status.key();
        let is_same = |of: &Option<TokenStream>| of.as_ref().map(text) == shape.as_ref().map(text);
        match reads.last_mut() {
            Some((known, of, keys)) if *known == how && is_same(of) => keys.push(key),
            _ => reads.push((how, shape, vec![key])),
        }
    }
    let optional = outcome.combined.as_ref().map(|_| quote!(optional,));
    let reads = reads.iter();
    let reads = reads.map(|(how, shape, keys)| {
        let how = format_ident!("{how}");
        let shape = shape.as_ref().map(|shape| quote!(; #shape));
        quote!(#how(#(#keys),* #shape))
    });
    let reads: Vec<TokenStream> = reads.collect();
    (!reads.is_empty()).then(|| quote!(#value, #optional #(#reads),*))
}

/// The function of the runtime that reads a response, and the shape that it reads.
fn function_of(response: &Response, types: &Types<'_>) -> (&'static str, Option<TokenStream>) {
    let how = match &response.content {
        Content::Empty => "empty",
        Content::Json(schema) => match types.shape(schema) {
            Some(shape) => return ("shape", Some(shape)),
            None => "json",
        },
        Content::Bytes => "bytes",
        Content::Items(_) => "items",
        Content::Events(Some(_)) => "events",
        Content::Events(None) => "text_events",
        Content::Text => "text",
        Content::AnyText => "json_or_text",
    };
    (how, None)
}

/// How `responses!` reads the value of a variant; nothing for JSON and for no value. A text has its media type, since
/// it is written too.
fn read_as(response: &Response, types: &Types<'_>) -> TokenStream {
    let (how, argument) = match (&response.content, function_of(response, types)) {
        (_, ("empty" | "json", _)) => return TokenStream::new(),
        (Content::Text | Content::AnyText, (how, _)) => {
            let media_type = response.text_type();
            (how, Some(quote!(#media_type)))
        }
        (_, function) => function,
    };
    let how = format_ident!("{how}");
    let argument = argument.map(|argument| quote!((#argument)));
    quote!(, #how #argument)
}

/// The enums of an operation's outcomes.
pub fn enums(operation: &Operation, types: &Types<'_>) -> Declared {
    let outcomes = operation.responses.outcomes();
    let mut enums = Declared::default();
    enums.extend(outcomes.map(|outcome| response_enum(operation, outcome, types)));
    enums
}

fn response_enum(operation: &Operation, outcome: &Outcome, types: &Types<'_>) -> Declared {
    let Some(Combined::Enum(name)) = &outcome.combined else {
        return Declared::default();
    };
    let ident = format_ident!("{name}");
    let docs = DocComment::own("The responses of ")
        .link("crate::Client::", &format_ident!("{}", operation.name));
    let docs = Documentation::from(docs.and(" by status."));
    let (traits, how): (&[&str], _) = if outcome.has_stream() {
        (&["Debug"], quote!(, stream))
    } else {
        (&["Clone", "Debug", "PartialEq", "Serialize"], quote!())
    };
    let mut item = item("enum", &docs, traits);
    item.is_non_exhaustive = true;
    let variants = outcome.responses.iter().map(|response| {
        let variant = format_ident!("{}", response.variant);
        let status = response.status.key();
        let docs = DocComment::own("The response ").code(&status).and(".");
        Documentation::from(docs).state(&response.variant, &mut item);
        let read = read_as(response, types);
        let value = match &response.content {
            Content::Empty => None,
            body => Some(content(body, types)),
        };
        let held = value.as_ref().map(text).unwrap_or_default();
        item.variants.insert(response.variant.clone(), held);
        let value = value.map(|value| quote!((#value)));
        quote!(#[status(#status #read)] #variant #value,)
    });
    let operation_name = &operation.name;
    let code = quote! {
        ::openapi_client_runtime::responses! {
            #[operation(#operation_name #how)]
            pub enum #ident {
                #(#variants)*
            }
        }
    };
    let mut declared = Declared::one(format!("responses::{name}"), item, code);
    let former = former_names(operation, name, types).into_iter();
    let path = ("responses", name.as_str());
    declared.extend(former.map(|former| renamed::alias(&former, path, &quote!(#ident), &quote!())));
    declared
}

/// The former names of a response enum of an operation that was renamed, which begin with the name of
/// the operation as its own name does.
fn former_names(operation: &Operation, name: &str, types: &Types<'_>) -> Vec<String> {
    let Some(rest) = name.strip_prefix(&pascal(&operation.name)) else {
        return Vec::new();
    };
    let is_other = |outcome: &Outcome, name: &str| matches!(&outcome.combined, Some(Combined::Enum(other)) if other == name);
    let is_free = |name: &String| {
        !types.api.operations.iter().any(|operation| {
            let mut outcomes = operation.responses.outcomes();
            outcomes.any(|outcome| is_other(outcome, name))
        })
    };
    let former = operation.former_names.iter();
    let former = former.map(|former| format!("{}{rest}", pascal(former)));
    former.filter(is_free).collect()
}

/// The value of `Accept`: the media types of success, and those of errors as the second choice. None
/// where the document describes no body.
fn accept(success: &Outcome, error: &Outcome) -> Option<String> {
    let mut accepted: Vec<String> = Vec::new();
    let media_types = |outcome: &Outcome| {
        let responses = outcome.responses.iter();
        let media_types = responses.filter_map(|response| response.media_type.clone());
        media_types
            .filter(|media_type| is_header_value(media_type))
            .collect::<Vec<_>>()
    };
    for media_type in media_types(success) {
        if !accepted.contains(&media_type) {
            accepted.push(media_type);
        }
    }
    let is_empty = accepted.is_empty();
    for media_type in media_types(error) {
        let second = format!("{media_type};q=0.5");
        if is_empty && !accepted.contains(&media_type) {
            accepted.push(media_type);
        } else if !is_empty && !accepted.contains(&media_type) && !accepted.contains(&second) {
            accepted.push(second);
        }
    }
    (!accepted.is_empty()).then(|| accepted.join(", "))
}

/// What is not is left out: a header that cannot be sent would end every call.
fn is_header_value(media_type: &str) -> bool {
    let is_allowed = |byte: u8| byte.is_ascii_graphic() || byte == b' ';
    !media_type.is_empty() && media_type.bytes().all(is_allowed)
}

/// Whether a response is read item by item, for as long as the server sends.
fn is_stream(outcome: &Outcome) -> bool {
    let mut responses = outcome.responses.iter();
    responses.any(|response| matches!(response.content, Content::Items(_) | Content::Events(_)))
}
