//! The methods of builders whose operations return lists in pages.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::docs::{DocComment, Documentation};
use super::responses;
use super::stated::Methods;
use super::types::{From, Presence, Types, fields};
use model::Operation;
use model::names::Taken;
use model::pagination::{Pagination, REFERENCES, Style, resolved};
use model::{Schema, SchemaKind};

/// The expressions that read a page, which is named `page` in them.
pub struct Pages {
    paging: TokenStream,
    facts: TokenStream,
    items: TokenStream,
    item: TokenStream,
}

/// A property on the way into a page.
struct Step {
    field: Ident,
    presence: Presence,
}

impl Pages {
    /// `None` where the types do not allow it.
    pub fn new(pagination: &Pagination, operation: &Operation, types: &Types<'_>) -> Option<Self> {
        let response = operation
            .responses
            .success
            .responses
            .first()?
            .content
            .schema()?;
        let (items, array) = steps(types, response, &pagination.items)?;
        let SchemaKind::Array(item) = &resolved(types.api, array).kind else {
            return None;
        };
        let count = count(&items);
        let fact = |name: &str, path: &Option<Vec<String>>| {
            let Some(path) = path else {
                return Some(TokenStream::new());
            };
            let (steps, _) = steps(types, response, path)?;
            let (name, value) = (format_ident!("{name}"), borrowed(&steps));
            Some(quote!(.#name(#value)))
        };
        let has_next = fact("has_next", &pagination.has_next)?;
        let total = fact("total", &pagination.total)?;
        let (paging, cursor) = match &pagination.style {
            Style::Page { parameter, first } => (
                quote!(Page { parameter: #parameter, first: #first }),
                TokenStream::new(),
            ),
            Style::Offset { parameter } => {
                (quote!(Offset { parameter: #parameter }), TokenStream::new())
            }
            Style::Cursor { parameter, next } => (
                quote!(Cursor { parameter: #parameter }),
                fact("cursor", &Some(next.clone()))?,
            ),
            Style::Link => (quote!(Link), TokenStream::new()),
        };
        Some(Self {
            paging: quote!(::openapi_client_runtime::paging::Paging::#paging),
            facts: quote!(::openapi_client_runtime::paging::PageFacts::new(#count)#has_next #total #cursor),
            items: owned(&items),
            item: types.of(item, From::Operations),
        })
    }

    /// Declares `pages` and `items` of the builder `ident`, under other names where parameters have those.
    pub fn declare(
        &self,
        ident: &Ident,
        methods: &mut Methods,
        operation: &Operation,
        types: &Types<'_>,
    ) -> TokenStream {
        let outcomes = [&operation.responses.success, &operation.responses.error];
        let [value, error] = outcomes.map(|outcome| responses::type_of(outcome, types));
        let parameters: Vec<&str> = (operation.parameters.iter())
            .map(|parameter| parameter.ident.as_str())
            .collect();
        let mut taken = Taken::new(&parameters);
        let [pages, all] = ["pages", "items"].map(|name| format_ident!("{}", taken.unique(name)));
        let Self {
            paging,
            facts,
            items,
            item,
        } = self;
        let docs = |words| Documentation::from(DocComment::own(words));
        methods.declare(
            &docs("The pages of the list, from the one that is set, fetched as they are read."),
            &quote!(),
            &pages,
            &quote!((self) -> ::openapi_client_runtime::paging::Pages<#value, #error>),
        );
        methods.declare(
            &docs("The items of all pages, from the one that is set, fetched as they are read."),
            &quote!(),
            &all,
            &quote!((self) -> ::openapi_client_runtime::paging::Items<#value, #item, #error>),
        );
        quote! {
            ::openapi_client_runtime::paged! {
                impl #ident {
                    const PAGING: Paging = #paging;

                    fn #pages(page: #value) -> #error {
                        #facts
                    }

                    fn #all(page: #value) -> #item {
                        #items
                    }
                }
            }
        }
    }
}

/// The properties of `path`, and the schema of the last.
fn steps<'a>(
    types: &Types<'a>,
    response: &'a Schema,
    path: &[String],
) -> Option<(Vec<Step>, &'a Schema)> {
    let mut steps = Vec::new();
    let mut schema = response;
    for wire in path {
        let name = struct_name(types, schema)?;
        let object = types.schema(name)?.object()?;
        let mut known = fields(types, name, object).into_iter();
        let field = known.find(|field| field.wire == wire)?;
        steps.push(Step {
            field: field.ident,
            presence: field.presence,
        });
        schema = field.schema;
    }
    Some((steps, schema))
}

/// The struct that a schema refers to, through aliases that accept no null.
fn struct_name<'a>(types: &Types<'a>, schema: &'a Schema) -> Option<&'a str> {
    let mut name = schema.reference()?;
    for _ in 0..REFERENCES {
        match types.schema(name)?.reference() {
            Some(next) => name = next,
            None => return Some(name),
        }
    }
    None
}

/// A reference to a property, or an `Option` of one.
fn borrowed(steps: &[Step]) -> TokenStream {
    match steps {
        [] => quote!(page),
        [Step { field, .. }] => quote!(&page.#field),
        steps => {
            let chain = chain(steps);
            quote!(&#chain)
        }
    }
}

/// The number of items.
fn count(steps: &[Step]) -> TokenStream {
    match steps {
        [] => quote!(page.len()),
        [
            Step {
                field,
                presence: Presence::Required,
            },
        ] => quote!(page.#field.len()),
        steps => {
            let chain = chain(steps);
            quote!(#chain.map_or(0, |items| items.len()))
        }
    }
}

/// An `Option` of a reference to a property.
fn chain(steps: &[Step]) -> TokenStream {
    steps.iter().fold(quote!(Some(page)), |chain, step| {
        let field = &step.field;
        match step.presence {
            Presence::Required => quote!(#chain.map(|value| &value.#field)),
            Presence::RequiredOrNull | Presence::Optional => {
                quote!(#chain.and_then(|value| value.#field.as_ref()))
            }
            Presence::OptionalOrNull => {
                quote!(#chain.and_then(|value| value.#field.as_ref()?.as_ref()))
            }
        }
    })
}

/// The items themselves.
fn owned(steps: &[Step]) -> TokenStream {
    match steps {
        [] => quote!(page),
        [
            Step {
                field,
                presence: Presence::Required,
            },
        ] => quote!(page.#field),
        steps => {
            let chain = steps.iter().fold(quote!(Some(page)), |chain, step| {
                let field = &step.field;
                match step.presence {
                    Presence::Required => quote!(#chain.map(|value| value.#field)),
                    Presence::RequiredOrNull | Presence::Optional => {
                        quote!(#chain.and_then(|value| value.#field))
                    }
                    Presence::OptionalOrNull => {
                        quote!(#chain.and_then(|value| value.#field.flatten()))
                    }
                }
            });
            quote!(#chain.unwrap_or_default())
        }
    }
}
