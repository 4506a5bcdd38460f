//! Changes one token of code.

use proc_macro2::{Group, Ident, Literal, TokenStream, TokenTree};

/// How many tokens the code has, without delimiters.
pub fn count(tokens: &TokenStream) -> usize {
    let tokens = tokens.clone().into_iter();
    tokens
        .map(|token| match token {
            TokenTree::Group(group) => count(&group.stream()),
            _ => 1,
        })
        .sum()
}

/// The code with another token at `at`: another word, another literal, or nothing in place of a sign.
pub fn changed(tokens: &TokenStream, at: usize) -> TokenStream {
    let mut left = at;
    change(tokens.clone(), &mut left)
}

fn change(tokens: TokenStream, left: &mut usize) -> TokenStream {
    let mut changed = TokenStream::new();
    for token in tokens {
        match token {
            TokenTree::Group(group) => {
                let stream = change(group.stream(), left);
                changed.extend([TokenTree::from(Group::new(group.delimiter(), stream))]);
            }
            token if *left == 0 => {
                *left = usize::MAX;
                changed.extend(other(&token));
            }
            token => {
                *left = left.wrapping_sub(usize::from(*left != usize::MAX));
                changed.extend([token]);
            }
        }
    }
    changed
}

fn other(token: &TokenTree) -> Option<TokenTree> {
    match token {
        TokenTree::Ident(ident) => {
            let name = format!("{}_x", ident.to_string().trim_start_matches("r#"));
            Some(Ident::new(&name, ident.span()).into())
        }
        TokenTree::Literal(literal) => Some(match syn::Lit::new(literal.clone()) {
            syn::Lit::Str(text) => Literal::string(&format!("{}x", text.value())).into(),
            syn::Lit::Int(number) => {
                let number: u64 = number.base10_parse().unwrap();
                Literal::u64_unsuffixed(number + 1).into()
            }
            _ => Literal::string("x").into(),
        }),
        TokenTree::Punct(_) | TokenTree::Group(_) => None,
    }
}

/// The token at `at`.
pub fn token(tokens: &TokenStream, at: usize) -> String {
    fn find(tokens: TokenStream, left: &mut usize) -> Option<TokenTree> {
        tokens.into_iter().find_map(|token| match token {
            TokenTree::Group(group) => find(group.stream(), left),
            token if *left == 0 => Some(token),
            _ => {
                *left -= 1;
                None
            }
        })
    }
    let found = find(tokens.clone(), &mut { at });
    found.map(|token| token.to_string()).unwrap_or_default()
}
