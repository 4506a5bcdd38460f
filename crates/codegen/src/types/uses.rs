//! What leads from a type to the calls: the operations that send or return it, in parameters too, or else the types
//! that hold it. That of a struct stands at its builder, whose documentation the struct's method `builder` repeats. The
//! documentation of a type itself is the description in its JSON Schema too, which has no links: where there is no
//! builder, rustdoc alone sees them.

use std::collections::BTreeMap;

use proc_macro2::Ident;
use quote::format_ident;

use document::Pointer;

use crate::docs::DocComment;
use model::{Api, Schema};

/// How many operations or types the documentation of a type links to.
const LINKS: usize = 3;

/// What stands before the links.
pub struct Words {
    used_by: &'static str,
    part_of: &'static str,
}

impl Words {
    /// Behind the first sentence of a builder.
    pub const OF_BUILDER: Self = Self {
        used_by: " The struct is used by ",
        part_of: " The struct is part of ",
    };
    /// In a paragraph of their own.
    pub const OF_TYPE: Self = Self {
        used_by: "Used by ",
        part_of: "Part of ",
    };
}

/// Where each type is used, in the order of the document.
#[derive(Default)]
pub struct Uses {
    /// The methods of the operations whose parameters, bodies or responses name the type.
    operations: BTreeMap<String, Vec<String>>,
    /// The types that name it.
    holders: BTreeMap<String, Vec<String>>,
    /// The operation that alone reaches the type; none if several do.
    only: BTreeMap<String, Option<Pointer>>,
}

impl Uses {
    /// Finds the uses of all types.
    pub fn new(api: &Api) -> Self {
        let mut uses = Self::default();
        for operation in &api.operations {
            for schema in operation.schemas() {
                add(&mut uses.operations, schema, &operation.name);
            }
        }
        for (name, named) in &api.types {
            add(&mut uses.holders, &named.schema, name);
        }
        uses.find_only(api);
        uses
    }

    /// The operation that alone reaches the type `name`.
    pub fn only_operation(&self, name: &str) -> Option<&Pointer> {
        self.only.get(name)?.as_ref()
    }

    /// A type changes twice at most: it has one operation, then several.
    fn find_only(&mut self, api: &Api) {
        let mut waiting: Vec<(&str, Option<&Pointer>)> = Vec::new();
        let mut named = Vec::new();
        for operation in &api.operations {
            let schemas = operation.schemas();
            schemas.for_each(|schema| schema.references(&mut named));
            waiting.extend(named.drain(..).map(|name| (name, Some(&operation.pointer))));
        }
        while let Some((name, operation)) = waiting.pop() {
            let found = match self.only.get(name) {
                None => operation,
                Some(known) if known.as_ref() == operation || known.is_none() => continue,
                Some(_) => None,
            };
            self.only.insert(name.to_owned(), found.cloned());
            if let Some(of_api) = api.types.get(name) {
                of_api.schema.references(&mut named);
                waiting.extend(named.drain(..).map(|name| (name, found)));
            }
        }
    }

    /// Adds links to the operations that use the type, or else to the types that hold it; those of which
    /// `is_multipart` holds are in a module of their own.
    pub fn document(
        &self,
        is_multipart: impl Fn(&str) -> bool,
        name: &str,
        words: Words,
        docs: DocComment,
    ) -> DocComment {
        let of = |uses: &BTreeMap<_, Vec<String>>| uses.get(name).cloned().unwrap_or_default();
        let operations = of(&self.operations);
        if !operations.is_empty() {
            let links = operations
                .iter()
                .map(|name| ("crate::Client::", format_ident!("{name}")));
            return links_to(docs.and(words.used_by), links.collect());
        }
        let mut holders = of(&self.holders);
        holders.retain(|holder| holder != name);
        if holders.is_empty() {
            return docs;
        }
        let links = holders.iter().map(|name| {
            let path = if is_multipart(name) {
                "crate::multipart::"
            } else {
                "crate::types::"
            };
            (path, format_ident!("{name}"))
        });
        links_to(docs.and(words.part_of), links.collect())
    }
}

/// Adds a user of the types that a schema names.
fn add(uses: &mut BTreeMap<String, Vec<String>>, schema: &Schema, user: &str) {
    let mut named = Vec::new();
    schema.references(&mut named);
    for name in named {
        let users = uses.entry(name.to_owned()).or_default();
        if users.last().is_none_or(|last| last != user) {
            users.push(user.to_owned());
        }
    }
}

/// Links in a sentence. Their number is not stated: it would change with every operation of a type that
/// all of them use.
fn links_to(docs: DocComment, links: Vec<(&'static str, Ident)>) -> DocComment {
    let last = links.len() - 1;
    let shown = links.iter().take(LINKS).enumerate();
    let docs = shown.fold(docs, |docs, (index, (path, item))| {
        let between = match index {
            0 => "",
            _ if index == last => " and ",
            _ => ", ",
        };
        docs.and(between).link(path, item)
    });
    docs.and(if links.len() > LINKS {
        " and others."
    } else {
        "."
    })
}
