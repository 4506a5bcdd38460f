//! Code without what differs between two places that write it: modules in paths, white space, and
//! commas at the end of lists.

use proc_macro2::{Spacing, TokenStream, TokenTree};

/// The code in a form that does not depend on where it stands. Builders have the names of what they
/// build, so that their module stays.
pub fn bare(code: &str) -> String {
    match code.replace(":::", ": ::").parse::<TokenStream>() {
        Ok(tokens) => of(tokens),
        Err(_) => code.to_owned(),
    }
}

/// The same of tokens.
pub fn of(tokens: TokenStream) -> String {
    let mut flat = Vec::new();
    flatten(tokens, &mut flat);
    let mut bare = String::new();
    for (at, token) in flat.iter().enumerate() {
        let next = |ahead: usize| flat.get(at + ahead).map(String::as_str);
        let is_module = is_module(token) && next(1) == Some("::");
        let is_behind_module = token == "::" && bare_ends_a_path(&flat[..at]);
        let is_last_comma = token == "," && matches!(next(1), Some(")" | ">" | "]" | "}") | None);
        if is_module || is_behind_module || is_last_comma {
            continue;
        }
        bare.extend(token.chars().filter(|c| !c.is_whitespace()));
    }
    bare
}

/// Whether the `::` behind these tokens begins a path, or follows one of the modules in it.
fn bare_ends_a_path(before: &[String]) -> bool {
    before.last().is_none_or(|last| {
        let is_type = last.starts_with(char::is_uppercase) || last == "builder" || last == ">";
        !is_type
    })
}

fn is_module(word: &str) -> bool {
    let is_word = word.starts_with(|c: char| c.is_lowercase() || c == '_');
    is_word
        && !matches!(
            word,
            "builder" | "impl" | "dyn" | "for" | "where" | "mut" | "as"
        )
}

fn flatten(tokens: TokenStream, flat: &mut Vec<String>) {
    let mut joint = false;
    for token in tokens {
        match token {
            TokenTree::Group(group) => {
                let text = group.delimiter();
                let (open, close) = match text {
                    proc_macro2::Delimiter::Parenthesis => ("(", ")"),
                    proc_macro2::Delimiter::Brace => ("{", "}"),
                    proc_macro2::Delimiter::Bracket => ("[", "]"),
                    proc_macro2::Delimiter::None => ("", ""),
                };
                flat.push(open.to_owned());
                flatten(group.stream(), flat);
                flat.push(close.to_owned());
                joint = false;
            }
            TokenTree::Punct(punct) => {
                let is_joined = joint
                    && matches!(
                        (flat.last().map(String::as_str), punct.as_char()),
                        (Some(":"), ':') | (Some("-"), '>')
                    );
                match flat.last_mut() {
                    Some(last) if is_joined => last.push(punct.as_char()),
                    _ => flat.push(punct.as_char().to_string()),
                }
                joint = punct.spacing() == Spacing::Joint;
            }
            TokenTree::Literal(literal) => {
                // A raw string is a string.
                flat.push(match syn::Lit::new(literal.clone()) {
                    syn::Lit::Str(text) => format!("{:?}", text.value()),
                    _ => literal.to_string(),
                });
                joint = false;
            }
            TokenTree::Ident(ident) => {
                flat.push(ident.to_string());
                joint = false;
            }
        }
    }
}
