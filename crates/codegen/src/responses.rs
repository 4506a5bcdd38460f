//! Responses: what an operation returns, and the enums where that differs by status.

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
    let mut patterns: Vec<(u8, TokenStream)> = Vec::new();
    let mut has_default = false;
    for (outcome, is_error) in [(success, false), (error, true)] {
        for response in &outcome.responses {
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
            let (order, pattern) = match response.status {
                Status::Code(code) => {
                    let code = Literal::u16_unsuffixed(code);
                    (0, quote!(#code))
                }
                Status::Range(hundreds) => {
                    let [first, last] =
                        [hundreds * 100, hundreds * 100 + 99].map(Literal::u16_unsuffixed);
                    (1, quote!(#first..=#last))
                }
                Status::Default => {
                    has_default = true;
                    (2, quote!(_))
                }
            };
            patterns.push((order, quote!(#pattern => #result,)));
        }
    }
    if !has_default {
        patterns.push((3, quote!(_ => Err(Error::UnexpectedResponse(response)),)));
    }
    patterns.sort_by_key(|(order, _)| *order);
    let patterns = patterns.into_iter().map(|(_, pattern)| pattern);
    quote!(#(#patterns)*)
}

/// How a response is read.
enum Read {
    /// An expression of type `ResponseValue<T>`.
    Value(TokenStream),
    /// An expression of type `Result<ResponseValue<T>, Error<E>>`.
    Result(TokenStream),
}

fn decode(response: &Response, outcome: &Outcome, types: &Types<'_>) -> Read {
    let wrap = match (&outcome.combined, &response.content) {
        (None, _) => None,
        (Some(Combined::Optional), Content::Empty) => Some(quote!(|()| None)),
        (Some(Combined::Optional), _) => Some(quote!(Some)),
        (Some(Combined::Enum(name)), content) => {
            let ident = format_ident!("{name}");
            let variant = format_ident!("{}", response.variant);
            Some(match content {
                Content::Empty => quote!(|()| responses::#ident::#variant),
                _ => quote!(responses::#ident::#variant),
            })
        }
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
    let is_stream = |content: &Content| {
        matches!(
            content,
            Content::Bytes | Content::Items(_) | Content::Events(_)
        )
    };
    let mut contents = outcome.responses.iter().map(|response| &response.content);
    let (traits, derives): (&[&str], _) = if contents.any(is_stream) {
        (&["Debug"], quote!(#[derive(Debug)]))
    } else {
        (
            &["Clone", "Debug", "PartialEq", "Serialize"],
            quote!(#[derive(Clone, Debug, PartialEq, ::serde::Serialize)] #[serde(untagged)]),
        )
    };
    let mut item = item("enum", &docs, traits);
    item.is_non_exhaustive = true;
    let variants = outcome.responses.iter().map(|response| {
        let variant = format_ident!("{}", response.variant);
        let status = match response.status {
            Status::Code(code) => DocComment::own("Status ").number(code).and("."),
            Status::Range(hundreds) => DocComment::own("Status ")
                .number(hundreds * 100)
                .and(" to ")
                .number(hundreds * 100 + 99)
                .and("."),
            Status::Default => DocComment::own("Any other status."),
        };
        let status = Documentation::from(status);
        status.state(&response.variant, &mut item);
        let value = match &response.content {
            Content::Empty => None,
            body => Some(content(body, types)),
        };
        let held = value.as_ref().map(text).unwrap_or_default();
        item.variants.insert(response.variant.clone(), held);
        let value = value.map(|value| quote!((#value)));
        quote!(#status #variant #value,)
    });
    let code = quote! {
        #docs
        #derives
        #[non_exhaustive]
        pub enum #ident {
            #(#variants)*
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
