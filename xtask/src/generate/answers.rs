//! Answers: what an operation returns, and the enums where that differs by status.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::types::{From, Types};
use crate::lower::model::Status;
use crate::plan::{Answer, Content, OperationPlan, Side, Sum};

/// The type of one side of an operation.
pub fn type_of(side: &Side, types: &Types<'_>) -> TokenStream {
    match &side.sum {
        Some(Sum::Enum(name)) => {
            let ident = format_ident!("{name}");
            quote!(answers::#ident)
        }
        Some(Sum::Optional) => {
            let json = side
                .answers
                .iter()
                .find(|answer| answer.content != Content::Empty);
            let value = json.map_or_else(|| quote!(()), |answer| content(&answer.content, types));
            quote!(::std::option::Option<#value>)
        }
        None => side
            .answers
            .first()
            .map_or_else(|| quote!(()), |answer| content(&answer.content, types)),
    }
}

fn content(content: &Content, types: &Types<'_>) -> TokenStream {
    match content {
        Content::Empty => quote!(()),
        Content::Json(schema) => types.of(schema, From::Operations),
        Content::Text => quote!(::std::string::String),
        Content::Bytes => quote!(ByteStream),
    }
}

/// The arms of the `match` over the status.
pub fn arms(plan: &OperationPlan, types: &Types<'_>) -> TokenStream {
    let mut codes: Vec<(u8, TokenStream)> = Vec::new();
    let mut has_default = false;
    for (side, is_error) in [(&plan.success, false), (&plan.error, true)] {
        for answer in &side.answers {
            let arm = match (decode(answer, side, types), is_error) {
                (Read::Value(value), false) => quote!(Ok(#value)),
                (Read::Value(value), true) => quote!(Err(Error::ErrorResponse(#value))),
                (Read::Result(result), false) => result,
                (Read::Result(result), true) => quote!(Err(Error::ErrorResponse(#result?))),
            };
            let (order, pattern) = match answer.status {
                Status::Code(code) => (0, quote!(#code)),
                Status::Range(hundreds) => {
                    let (first, last) = (hundreds * 100, hundreds * 100 + 99);
                    (1, quote!(#first..=#last))
                }
                Status::Default => {
                    has_default = true;
                    (2, quote!(_))
                }
            };
            codes.push((order, quote!(#pattern => #arm,)));
        }
    }
    if !has_default {
        codes.push((3, quote!(_ => Err(Error::UnexpectedResponse(response)),)));
    }
    codes.sort_by_key(|(order, _)| *order);
    let arms = codes.into_iter().map(|(_, arm)| arm);
    quote!(#(#arms)*)
}

/// How an answer is read.
enum Read {
    /// An expression of type `ResponseValue<T>`.
    Value(TokenStream),
    /// An expression of type `Result<ResponseValue<T>, Error<E>>`.
    Result(TokenStream),
}

fn decode(answer: &Answer, side: &Side, types: &Types<'_>) -> Read {
    let wrap = match (&side.sum, &answer.content) {
        (None, _) => None,
        (Some(Sum::Optional), Content::Empty) => Some(quote!(|()| None)),
        (Some(Sum::Optional), _) => Some(quote!(Some)),
        (Some(Sum::Enum(name)), content) => {
            let ident = format_ident!("{name}");
            let variant = format_ident!("{}", answer.variant);
            Some(match content {
                Content::Empty => quote!(|()| answers::#ident::#variant),
                _ => quote!(answers::#ident::#variant),
            })
        }
    };
    let then = wrap.as_ref().map(|wrap| quote!(.map(#wrap)));
    let read = match &answer.content {
        Content::Empty => return Read::Value(quote!(ResponseValue::empty(response)#then)),
        Content::Bytes => return Read::Value(quote!(ResponseValue::stream(response)#then)),
        held @ Content::Json(schema) => {
            let value = content(held, types);
            match types.shape(schema) {
                None => quote!(ResponseValue::<#value>::from_response(response).await),
                Some(shape) => quote! {
                    ResponseValue::<crate::support::lenient::InShape<#shape, #value>>::from_response(response)
                        .await
                        .map(|answer| answer.map(|value| value.0))
                },
            }
        }
        Content::Text => quote!(ResponseValue::text(response).await),
    };
    match then {
        Some(then) => Read::Value(quote!(#read? #then)),
        None => Read::Result(read),
    }
}

/// The enum of a side, where it has one.
pub fn write(plan: &OperationPlan, side: &Side, types: &Types<'_>) -> TokenStream {
    let Some(Sum::Enum(name)) = &side.sum else {
        return TokenStream::new();
    };
    let ident = format_ident!("{name}");
    let docs = format!(
        " What [`Client::{0}`](crate::Client::{0}) answers, by status.",
        plan.name
    );
    let variants = side.answers.iter().map(|answer| {
        let variant = format_ident!("{}", answer.variant);
        let status = match answer.status {
            Status::Code(code) => format!(" Status {code}."),
            Status::Range(hundreds) => format!(" Status {hundreds}00 to {hundreds}99."),
            Status::Default => " Any other status.".to_owned(),
        };
        match &answer.content {
            Content::Empty => quote!(#[doc = #status] #variant,),
            held => {
                let value = content(held, types);
                quote!(#[doc = #status] #variant(#value),)
            }
        }
    });
    quote! {
        #[doc = #docs]
        #[derive(Debug)]
        #[non_exhaustive]
        pub enum #ident {
            #(#variants)*
        }
    }
}
