//! What a package states about its types, by their Rust names.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};

use model::public_api::PublicItem;

/// The additional derives and the types of the user.
#[derive(Clone, Debug, Default)]
pub struct Customised {
    /// The additional derives of types; those of [`EVERY`](Self::EVERY) are of every type that can
    /// have them.
    pub derives: BTreeMap<String, Vec<String>>,
    /// The types of the user, by the names of the types that they replace.
    pub replaced: BTreeMap<String, String>,
}

/// The traits of every type.
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
    pub fn derives(&self, name: &str, own: &[&str]) -> Derives {
        let names = [Self::EVERY, name].into_iter();
        let stated = names.filter_map(|name| self.derives.get(name)).flatten();
        let stated: BTreeSet<&str> = stated.map(String::as_str).collect();
        let new = stated.into_iter().filter(|derive| {
            let last = last_segment(derive);
            !own.contains(&last) && !ALWAYS.contains(&last)
        });
        Derives(new.map(str::to_owned).collect())
    }
}

fn last_segment(path: &str) -> &str {
    path.rsplit("::").next().unwrap_or(path).trim()
}

/// The additional derives of one type, by their paths.
pub struct Derives(Vec<String>);

impl Derives {
    /// Adds to the item of the type: the traits, and those of every type.
    pub fn state(&self, item: &mut PublicItem) {
        let stated = self.0.iter().map(|path| last_segment(path));
        let traits = ALWAYS.into_iter().chain(stated);
        item.traits.extend(traits.map(str::to_owned));
    }
}

impl ToTokens for Derives {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let paths = self.0.iter().filter_map(|path| path.parse().ok());
        let paths: Vec<TokenStream> = paths.collect();
        if !paths.is_empty() {
            tokens.extend(quote!(#[derive(#(#paths),*)]));
        }
    }
}
