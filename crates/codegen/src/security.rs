//! The security requirements of operations, as the client's hooks look them up.

use std::collections::BTreeMap;

use heck::ToShoutySnakeCase;
use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use model::names::Taken;
use model::{Api, Security, SecurityScheme};

/// Writes the schemes that operations need, and the function from an operation to its requirements.
pub fn write(api: &Api) -> TokenStream {
    let mut operations: BTreeMap<&Security, Vec<&String>> = BTreeMap::new();
    for operation in api
        .operations
        .iter()
        .filter(|known| !known.security.is_empty())
    {
        let names = operations.entry(&operation.security).or_default();
        names.push(&operation.name);
    }
    let mut taken = Taken::new(&["BASE_URL"]);
    let mut idents: BTreeMap<&String, Ident> = BTreeMap::new();
    let schemes = api.security_schemes.iter().filter_map(|(name, scheme)| {
        let mut requirements = operations.keys().copied().flatten();
        if !requirements.any(|schemes| schemes.contains(name)) {
            return None;
        }
        let ident = taken.unique(&constant(name));
        let ident = idents.entry(name).or_insert(format_ident!("{ident}"));
        let kind = kind(scheme);
        Some(quote! {
            const #ident: SecurityScheme = SecurityScheme::new(#name, SecuritySchemeKind::#kind);
        })
    });
    let schemes: Vec<TokenStream> = schemes.collect();
    let uses = (!schemes.is_empty()).then(|| {
        quote!(
            use ::openapi_client_runtime::{SecurityScheme, SecuritySchemeKind};
        )
    });
    let arms = operations.iter().map(|(security, names)| {
        let requirements = security.iter().map(|schemes| {
            let schemes = schemes.iter().filter_map(|name| idents.get(name));
            quote!(&[#(#schemes),*])
        });
        quote!(#(#names)|* => &[#(#requirements),*],)
    });
    let body = if operations.is_empty() {
        quote!({
            let _ = operation;
            &[]
        })
    } else {
        quote!({
            match operation {
                #(#arms)*
                _ => &[],
            }
        })
    };
    quote! {
        #uses

        #(#schemes)*

        ::openapi_client_runtime::as_written! {
            /// The security requirements of an operation, by its name.
            fn security(operation: &str) -> SecurityRequirements #body
        }
    }
}

fn constant(name: &str) -> String {
    let constant = name.to_shouty_snake_case();
    let letters: String = constant
        .chars()
        .filter(|letter| letter.is_ascii_alphanumeric() || *letter == '_')
        .collect();
    match letters.chars().next() {
        Some(first) if first.is_ascii_alphabetic() => letters,
        _ => format!("SCHEME_{letters}"),
    }
}

fn kind(scheme: &SecurityScheme) -> TokenStream {
    match scheme {
        SecurityScheme::Bearer => quote!(Bearer),
        SecurityScheme::Basic => quote!(Basic),
        SecurityScheme::ApiKeyHeader(name) => quote!(ApiKeyHeader(#name)),
        SecurityScheme::ApiKeyQuery(name) => quote!(ApiKeyQuery(#name)),
        SecurityScheme::ApiKeyCookie(name) => quote!(ApiKeyCookie(#name)),
    }
}
