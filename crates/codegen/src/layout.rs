//! Code as text, with a blank line between items. `rustfmt` lays out the lines later; it leaves alone
//! what is in a macro call, so the items of a declaration like `union! { … }` are laid out here, as those
//! of a module.

use quote::{ToTokens, format_ident};
use syn::token::Brace;
use syn::{Item, ItemMod, MacroDelimiter, Token, Visibility};

/// What the name of a module starts with that stands for a macro call; the call's number follows.
const CALL: &str = "macro_call_";

/// A file as text.
///
/// # Errors
///
/// Returns an error if what stands in a macro call are no items, which is a bug of the generator.
pub fn file(mut file: syn::File) -> syn::Result<String> {
    let mut macros = Vec::new();
    file.items = as_modules(file.items, &mut macros)?;
    Ok(with_macros(&spaced(&prettyplease::unparse(&file)), &macros))
}

/// The items with a module in place of each macro call that declares items; `macros` are the paths of
/// the macros.
fn as_modules(items: Vec<Item>, macros: &mut Vec<String>) -> syn::Result<Vec<Item>> {
    let mut as_module = |item| match item {
        Item::Macro(item) if matches!(item.mac.delimiter, MacroDelimiter::Brace(_)) => {
            let body: syn::File = syn::parse2(item.mac.tokens)?;
            let ident = format_ident!("{CALL}{}", macros.len());
            let path = item.mac.path.to_token_stream().to_string();
            macros.push(path.replace(' ', ""));
            Ok(Item::Mod(ItemMod {
                attrs: item.attrs,
                vis: Visibility::Inherited,
                unsafety: None,
                mod_token: <Token![mod]>::default(),
                ident,
                content: Some((Brace::default(), body.items)),
                semi: None,
            }))
        }
        Item::Mod(mut item) => {
            if let Some((_, items)) = &mut item.content {
                *items = as_modules(std::mem::take(items), macros)?;
            }
            Ok(Item::Mod(item))
        }
        other => Ok(other),
    };
    items.into_iter().map(&mut as_module).collect()
}

/// The code with the macro calls that modules stand for.
fn with_macros(code: &str, macros: &[String]) -> String {
    let mut out = String::with_capacity(code.len());
    for line in code.lines() {
        let start = line.trim_start();
        let number = start
            .strip_prefix("mod ")
            .and_then(|rest| rest.strip_prefix(CALL));
        let number = number.and_then(|rest| rest.strip_suffix(" {")?.parse::<usize>().ok());
        match number.and_then(|number| macros.get(number)) {
            Some(path) => {
                out.push_str(&line[..line.len() - start.len()]);
                out.push_str(path);
                out.push_str("! {");
            }
            None => out.push_str(line),
        }
        out.push('\n');
    }
    out
}

/// A blank line behind every item and every method, as a person would leave one.
fn spaced(code: &str) -> String {
    let mut out = String::with_capacity(code.len() + code.len() / 16);
    let mut lines = code.lines().peekable();
    // Whether the line belongs to an import.
    let mut in_use = false;
    while let Some(line) = lines.next() {
        out.push_str(line);
        out.push('\n');
        let trimmed = line.trim_start();
        let indent = line.len() - trimmed.len();
        let ends_item = !trimmed.starts_with("//")
            && ((indent <= 8 && (trimmed == "}" || trimmed.ends_with(" {}")))
                || trimmed.starts_with("pub type "));
        let is_use = |line: &str| line.starts_with("use ") || line.starts_with("pub use ");
        in_use = is_use(trimmed) || in_use;
        let goes_on = lines.peek().is_some_and(|next| {
            let next = next.trim_start();
            let starts = [
                "//", "#", "pub ", "impl", "fn ", "async ", "struct ", "enum ", "mod ",
            ];
            !next.is_empty()
                && ((starts.iter().any(|start| next.starts_with(start)) || next.ends_with("! {"))
                    && ends_item
                    || in_use && line.ends_with(';') && !is_use(next) && !next.starts_with('}'))
        });
        in_use &= !line.ends_with(';');
        if goes_on {
            out.push('\n');
        }
    }
    out
}
