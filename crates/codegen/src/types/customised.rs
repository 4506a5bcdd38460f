//! What a package states about its types, by their Rust names.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::TokenStream;
use quote::quote;

/// The additional derives and the types of the user.
#[derive(Clone, Debug, Default)]
pub struct Customised {
    /// The additional derives of types; those of [`EVERY`](Self::EVERY) are of every type that can
    /// have them.
    pub derives: BTreeMap<String, Vec<String>>,
    /// The types of the user, by the names of the types that they replace.
    pub replaced: BTreeMap<String, String>,
}

/// The derives of every type.
const ALWAYS: [&str; 4] = ["Clone", "Debug", "Deserialize", "Serialize"];
/// Those that enumerations and strings with constraints have beside them.
pub const COMPARED: &[&str] = &["Eq", "Hash", "Ord", "PartialEq", "PartialOrd"];
/// Those that constants have beside them.
pub const CONSTANT: &[&str] = &[
    "Copy",
    "Default",
    "Eq",
    "Hash",
    "Ord",
    "PartialEq",
    "PartialOrd",
];

impl Customised {
    /// The name that stands for every type.
    pub const EVERY: &str = "*";

    /// The crates of the types and derives.
    pub fn crates(&self) -> impl Iterator<Item = String> {
        let paths = self
            .replaced
            .values()
            .chain(self.derives.values().flatten());
        let absolute = paths.filter_map(|path| path.strip_prefix("::"));
        absolute.filter_map(|path| Some(path.split_once("::")?.0.trim().to_owned()))
    }

    /// The type of the user that replaces the type `name`.
    pub fn replacement(&self, name: &str) -> Option<TokenStream> {
        self.replaced.get(name)?.parse().ok()
    }

    /// Whether a type of the user replaces the type `name`.
    pub fn is_replaced(&self, name: &str) -> bool {
        self.replaced.contains_key(name)
    }

    /// The additional derives of the type `name`, but for those that it has in any case: `own`, and
    /// those of every type.
    pub fn derives(&self, name: &str, own: &[&str]) -> TokenStream {
        let names = [Self::EVERY, name].into_iter();
        let stated = names.filter_map(|name| self.derives.get(name)).flatten();
        let stated: BTreeSet<&str> = stated.map(String::as_str).collect();
        let new = stated.into_iter().filter(|derive| {
            let last = derive.rsplit("::").next().unwrap_or(derive).trim();
            !own.contains(&last) && !ALWAYS.contains(&last)
        });
        let new: Vec<TokenStream> = new.filter_map(|derive| derive.parse().ok()).collect();
        if new.is_empty() {
            TokenStream::new()
        } else {
            quote!(#[derive(#(#new),*)])
        }
    }
}
