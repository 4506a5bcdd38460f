//! The code of a type, and what all types have.

use proc_macro2::{Literal, TokenStream};
use quote::{format_ident, quote};

use crate::docs::{DocComment, Documentation};
use crate::gate::Gate;
use crate::stated::{Declared, Items};
use model::public_api::PublicItem;
use model::{Docs, Schema};

/// The code of one type.
#[derive(Default)]
pub struct Code {
    /// Its items in `types`.
    pub items: TokenStream,
    /// Its item in `types::builder`.
    pub builder: TokenStream,
    /// Its items in `multipart`.
    pub multipart: TokenStream,
    /// Its item in `multipart::builder`.
    pub multipart_builder: TokenStream,
    /// The features that it is behind.
    pub gate: Gate,
    /// Its public items.
    pub public: Items,
}

impl Code {
    /// The code of a type of `types` without a builder.
    pub fn of_item(name: &str, item: PublicItem, code: TokenStream) -> Self {
        Declared::one(format!("types::{name}"), item, code).into()
    }

    /// All its code, with its public items.
    pub fn declared(self) -> Declared {
        let Self {
            items,
            builder,
            multipart,
            multipart_builder,
            gate,
            public,
        } = self;
        let gate = gate.iter();
        Declared {
            code: quote!(#(#gate)* #items #builder #multipart #multipart_builder),
            public,
        }
    }
}

impl From<Declared> for Code {
    /// The code of what is declared in `types`.
    fn from(declared: Declared) -> Self {
        Self {
            items: declared.code,
            public: declared.public,
            ..Self::default()
        }
    }
}

/// The documentation of a schema: its description or else `fallback`, its default, and whether it is
/// deprecated.
pub fn documentation(schema: &Schema, fallback: DocComment) -> Documentation {
    of_docs(&schema.docs, fallback)
}

/// The documentation of a variant: what a reference states beside it, without a description, which
/// the type that it refers to has.
pub fn of_branch(schema: &Schema) -> Documentation {
    let mut docs = schema.docs.clone();
    if schema.reference().is_some() {
        docs.description = None;
    }
    of_docs(&docs, DocComment::default())
}

/// The documentation of a setter: the first sentence of the description, behind which the macro links to
/// the field with all of it.
pub fn of_setter(schema: &Schema) -> Documentation {
    let description = schema.docs.description.iter();
    let docs = description.fold(DocComment::default(), DocComment::sentence);
    Documentation::from(docs).deprecated_if(schema.docs.deprecated)
}

fn of_docs(stated: &Docs, fallback: DocComment) -> Documentation {
    let description = stated.description.iter();
    let mut docs = description.fold(DocComment::default(), DocComment::prose);
    if docs.is_empty() {
        docs = fallback;
    }
    if let Some(default) = &stated.default {
        let text = default.to_string();
        if text.len() <= 200 {
            docs = docs.paragraph("If absent, the server uses ");
            docs = docs.code(&text).and(".");
        }
    }
    Documentation::from(docs).deprecated_if(stated.deprecated)
}

/// The derives of a type, of which `more` are those beside `Clone`.
pub fn derives(more: &[&str]) -> TokenStream {
    let more = more.iter().map(|name| format_ident!("{name}"));
    quote! {
        #[derive(Clone, #(#more,)*)]
        #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    }
}

/// How often `repeated` stands behind `start` at most.
pub fn longest_run(text: &str, start: &str, repeated: char) -> usize {
    let runs = text.match_indices(start).map(|(at, _)| {
        let behind = text[at + start.len()..].chars();
        behind.take_while(|c| *c == repeated).count()
    });
    runs.max().unwrap_or_default()
}

/// JSON as a raw string literal, whose lines are those of `json`. Characters that do not show are escaped.
pub fn raw_string(json: &str) -> Literal {
    let mut text = String::with_capacity(json.len());
    for c in json.chars() {
        if c.is_ascii() || c.escape_debug().len() == 1 {
            text.push(c);
            continue;
        }
        for unit in c.encode_utf16(&mut [0; 2]) {
            text.push_str(&format!("\\u{unit:04x}"));
        }
    }
    let hashes = "#".repeat(longest_run(&text, "\"", '#') + 1);
    let literal = format!("r{hashes}\"{text}\"{hashes}").parse();
    literal.unwrap_or_else(|_| Literal::string(&text))
}
