//! Responses: what an operation returns, and the enums where that differs by status.

use std::collections::BTreeMap;

use proc_macro2::{Literal, TokenStream};
use quote::{format_ident, quote};

use super::docs::{DocComment, Documentation};
use super::public_api::{Declared, item, text};
use super::renamed;
use super::types::{From, Types};
use model::Status;
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
        Content::Bytes => quote!(ByteStream),
    }
}

/// The `match` arms over the status.
pub fn match_arms(success: &Outcome, error: &Outcome, types: &Types<'_>) -> TokenStream {
    // By how precise the statuses are, so that a range stands behind its statuses.
    let mut arms: BTreeMap<u8, TokenStream> = BTreeMap::new();
    let mut add = |order, patterns: &[TokenStream], result: TokenStream| {
        let arm = quote!(#(#patterns)|* => #result,);
        arms.entry(order).or_default().extend(arm);
    };
    let mut has_default = false;
    for (outcome, is_error) in [(success, false), (error, true)] {
        let patterns = outcome
            .responses
            .iter()
            .map(|response| pattern(response.status));
        has_default |= outcome
            .responses
            .iter()
            .any(|it| it.status == Status::Default);
        if let Some(Combined::Enum(_)) = outcome.combined {
            let result = if is_error {
                quote!(Err(Error::by_status(response).await))
            } else {
                quote!(ResponseValue::by_status(response).await)
            };
            let mut by_order: BTreeMap<u8, Vec<TokenStream>> = BTreeMap::new();
            patterns.for_each(|(order, pattern)| by_order.entry(order).or_default().push(pattern));
            for (order, patterns) in &by_order {
                add(*order, patterns, result.clone());
            }
            continue;
        }
        for (response, (order, pattern)) in outcome.responses.iter().zip(patterns) {
            let is_plain = outcome.combined.is_none()
                && matches!(&response.content, Content::Json(schema) if types.shape(schema).is_none());
            let result = match (decode(response, outcome, types), is_error) {
                (Read::Result(_), true) if is_plain => {
                    quote!(Err(Error::documented(response).await))
                }
                (Read::Value(value), false) => quote!(Ok(#value)),
                (Read::Value(value), true) => quote!(Err(Error::announced(#value))),
                (Read::Result(result), false) => result,
                (Read::Result(result), true) => quote!(Err(Error::announced(#result?))),
            };
            add(order, &[pattern], result);
        }
    }
    if !has_default {
        add(
            3,
            &[quote!(_)],
            quote!(Err(Error::UnexpectedResponse(response))),
        );
    }
    arms.into_values().collect()
}

/// The pattern of a status, and how precise it is: a status, a range of them, or any.
fn pattern(status: Status) -> (u8, TokenStream) {
    match status {
        Status::Code(code) => {
            let code = Literal::u16_unsuffixed(code);
            (0, quote!(#code))
        }
        Status::Range(hundreds) => {
            let [first, last] = [hundreds * 100, hundreds * 100 + 99].map(Literal::u16_unsuffixed);
            (1, quote!(#first..=#last))
        }
        Status::Default => (2, quote!(_)),
    }
}

/// How a response is read.
enum Read {
    /// An expression of type `ResponseValue<T>`.
    Value(TokenStream),
    /// An expression of type `Result<ResponseValue<T>, Error<E>>`.
    Result(TokenStream),
}

/// How a response is read that is not one of an enum.
fn decode(response: &Response, outcome: &Outcome, types: &Types<'_>) -> Read {
    let wrap = match (&outcome.combined, &response.content) {
        (Some(Combined::Optional), Content::Empty) => Some(quote!(|()| None)),
        (Some(Combined::Optional), _) => Some(quote!(Some)),
        _ => None,
    };
    let then = wrap.as_ref().map(|wrap| quote!(.map(#wrap)));
    let read = match &response.content {
        Content::Empty => return Read::Value(quote!(ResponseValue::empty(response)#then)),
        Content::Bytes => return Read::Value(quote!(ResponseValue::stream(response)#then)),
        Content::Items(_) => {
            return Read::Value(quote!(::openapi_client_runtime::stream::items(response)#then));
        }
        json @ Content::Json(schema) => {
            let value = content(json, types);
            match types.shape(schema) {
                None if outcome.combined.is_none() => {
                    quote!(ResponseValue::from_response(response).await)
                }
                None => quote!(ResponseValue::<#value>::from_response(response).await),
                Some(shape) => quote! {
                    ResponseValue::<::openapi_client_runtime::lenient::InShape<#shape, #value>>::from_response(response)
                        .await
                        .map(|response| response.map(|value| value.0))
                },
            }
        }
        Content::Events(Some(_)) => quote!(::openapi_client_runtime::stream::events(response)),
        Content::Events(None) => quote!(::openapi_client_runtime::stream::text_events(response)),
        Content::Text => quote!(ResponseValue::text(response).await),
        Content::AnyText => quote!(ResponseValue::json_or_text(response).await),
    };
    match then {
        Some(then) => Read::Value(quote!(#read? #then)),
        None => Read::Result(read),
    }
}

/// How `responses!` reads the value of a variant; nothing for JSON and for no value.
fn read_as(response: &Response, types: &Types<'_>) -> TokenStream {
    let media_type = response.text_type();
    match &response.content {
        Content::Empty => quote!(),
        Content::Json(schema) => match types.shape(schema) {
            Some(shape) => quote!(, shape(#shape)),
            None => quote!(),
        },
        Content::Bytes => quote!(, stream),
        Content::Items(_) => quote!(, items),
        Content::Events(Some(_)) => quote!(, events),
        Content::Events(None) => quote!(, text_events),
        Content::Text => quote!(, text(#media_type)),
        Content::AnyText => quote!(, json_or_text(#media_type)),
    }
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
pub fn accept(success: &Outcome, error: &Outcome) -> Option<String> {
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
pub fn is_stream(outcome: &Outcome) -> bool {
    let mut responses = outcome.responses.iter();
    responses.any(|response| matches!(response.content, Content::Items(_) | Content::Events(_)))
}
