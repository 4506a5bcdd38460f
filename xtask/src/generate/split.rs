//! Laying generated code out in files that a person can open and a reviewer can compare: types by
//! the first word of their names, operations by their tags.

use std::collections::BTreeMap;

use anyhow::{Context, Result};
use heck::ToSnakeCase;
use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::Files;
use super::builders::Builder;
use super::types::Code;
use crate::lower::names::{Taken, snake};

/// The most lines that a file of types should have.
const LINES: usize = 6_000;

/// Code on its way to files.
pub struct Layout {
    header: String,
    types: BTreeMap<String, Code>,
    conversion_error: TokenStream,
    operations: BTreeMap<String, (TokenStream, TokenStream)>,
    answers: TokenStream,
    client: TokenStream,
}

impl Layout {
    /// Starts with the lines that open each file.
    pub fn new(header: &[String]) -> Self {
        let header = header.iter().map(|line| format!("// {line}\n")).collect();
        Self {
            header,
            types: BTreeMap::new(),
            conversion_error: TokenStream::new(),
            operations: BTreeMap::new(),
            answers: TokenStream::new(),
            client: TokenStream::new(),
        }
    }

    /// Adds a type.
    pub fn add_type(&mut self, name: &str, code: Code) {
        self.types.insert(name.to_owned(), code);
    }

    /// Adds the error of texts that do not fit.
    pub fn set_conversion_error(&mut self, items: TokenStream) {
        self.conversion_error = items;
    }

    /// Adds an operation.
    pub fn add_operation(&mut self, builder: Builder) {
        let tag = builder
            .tag
            .as_deref()
            .map_or_else(|| "untagged".to_owned(), snake);
        let (methods, items) = self.operations.entry(tag).or_default();
        methods.extend(builder.method);
        items.extend(builder.items);
    }

    /// Adds the enum of one side of an operation's answers.
    pub fn add_answer(&mut self, items: TokenStream) {
        self.answers.extend(items);
    }

    /// Adds the client.
    pub fn set_client(&mut self, items: TokenStream) {
        self.client = items;
    }

    /// All of it as files.
    pub fn files(self) -> Result<Files> {
        let mut files = Files::new();
        let mut put = |path: String, tokens: TokenStream| -> Result<()> {
            let text = render(&self.header, tokens).with_context(|| path.clone())?;
            files.insert(path, text);
            Ok(())
        };
        let has_answers = !self.answers.is_empty();
        let multipart: TokenStream = self
            .types
            .values()
            .map(|code| code.multipart.clone())
            .collect();
        let has_multipart = !multipart.is_empty();

        let mut modules = Vec::new();
        let mut builders = Vec::new();
        for (module, names) in groups(&self.types) {
            let items = names.iter().map(|name| &self.types[name].items);
            let own: Vec<&TokenStream> = names
                .iter()
                .map(|name| &self.types[name].builder)
                .filter(|builder| !builder.is_empty())
                .collect();
            let builder = (!own.is_empty()).then(|| quote!(pub mod builder { #(#own)* }));
            let file = file_name(&module);
            let ident = format_ident!("{file}");
            if !own.is_empty() {
                builders.push(ident.clone());
            }
            modules.push(ident);
            put(format!("types/{file}.rs"), quote!(#(#items)* #builder))?;
        }
        let conversion_error = self.conversion_error;
        put(
            "types/mod.rs".to_owned(),
            quote! {
                #(mod #modules;)*
                #(pub use #modules::*;)*
                #conversion_error
                /// Builders of the types that requests hold.
                pub mod builder {
                    #(pub use super::#builders::builder::*;)*
                }
            },
        )?;

        let mut tags = Vec::new();
        let mut taken = Taken::new(&["mod"]);
        for (tag, (methods, items)) in self.operations {
            let file = file_name(&taken.unique(&tag));
            let answers = has_answers.then(|| {
                quote!(
                    use crate::answers;
                )
            });
            put(
                format!("builder/{file}.rs"),
                quote! {
                    use crate::support::wire::Call;
                    use crate::support::{ByteStream, Error, OperationInfo, ResponseValue};
                    use crate::{Client, types};
                    #answers

                    impl Client {
                        #methods
                    }

                    #items
                },
            )?;
            tags.push(format_ident!("{file}"));
        }
        put(
            "builder/mod.rs".to_owned(),
            quote!(#(mod #tags;)* #(pub use #tags::*;)*),
        )?;
        put("client.rs".to_owned(), self.client)?;
        if has_answers {
            let answers = self.answers;
            put(
                "answers.rs".to_owned(),
                quote!(use crate::support::ByteStream; use crate::types; #answers),
            )?;
        }
        if has_multipart {
            put(
                "multipart.rs".to_owned(),
                quote!(use crate::types; #multipart),
            )?;
        }
        put("mod.rs".to_owned(), root(has_answers, has_multipart))?;
        Ok(files)
    }
}

fn root(has_answers: bool, has_multipart: bool) -> TokenStream {
    let answers = has_answers.then(|| {
        quote! {
            /// Answers that differ by status.
            #[cfg(feature = "client")]
            #[cfg_attr(docsrs, doc(cfg(feature = "client")))]
            pub mod answers;
        }
    });
    let multipart = has_multipart.then(|| {
        quote! {
            /// Bodies that are sent as `multipart/form-data`.
            #[cfg(feature = "client")]
            #[cfg_attr(docsrs, doc(cfg(feature = "client")))]
            pub mod multipart;
        }
    });
    quote! {
        #![allow(
            clippy::all, clippy::pedantic, clippy::unwrap_used, clippy::expect_used, deprecated,
            missing_docs, unused_imports, unused_mut,
        )]

        /// The types of requests and answers.
        pub mod types;
        #answers
        #multipart
        /// Builders of calls, one an operation.
        #[cfg(feature = "client")]
        #[cfg_attr(docsrs, doc(cfg(feature = "client")))]
        pub mod builder;
        #[cfg(feature = "client")]
        mod client;
        #[cfg(feature = "client")]
        #[cfg_attr(docsrs, doc(cfg(feature = "client")))]
        pub use client::{BASE_URL, Client};
        #[cfg(feature = "client")]
        pub(crate) use client::needs_token;
    }
}

/// Types by the first word of their names; a group that is too large by the first two, and so on.
fn groups(types: &BTreeMap<String, Code>) -> BTreeMap<String, Vec<String>> {
    let mut groups: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let weight = |name: &String| {
        let code = &types[name];
        // About one line in ten tokens, once formatted.
        (code.items.to_string().len() + code.builder.to_string().len()) / 40
    };
    let mut waiting: Vec<(usize, Vec<String>)> = vec![(1, types.keys().cloned().collect())];
    while let Some((words, names)) = waiting.pop() {
        let mut split: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for name in names {
            let snake = name.to_snake_case();
            let start: Vec<&str> = snake.split('_').take(words).collect();
            split.entry(start.join("_")).or_default().push(name);
        }
        for (start, names) in split {
            let lines: usize = names.iter().map(weight).sum();
            if lines > LINES && names.len() > 1 && words < 8 {
                waiting.push((words + 1, names));
            } else {
                groups.entry(start).or_default().extend(names);
            }
        }
    }
    groups
}

/// A module's file: no keyword, and neither of the names that the folder has already.
fn file_name(module: &str) -> String {
    let name = snake(module);
    match name.as_str() {
        "mod" | "builder" | "error" => format!("{name}_"),
        _ => name,
    }
}

fn render(header: &str, tokens: TokenStream) -> Result<String> {
    let file = syn::parse2(tokens)?;
    Ok(format!(
        "{header}\n{}",
        spaced(&prettyplease::unparse(&file))
    ))
}

/// A blank line behind every item and every method, as a person would leave one.
fn spaced(code: &str) -> String {
    let mut out = String::with_capacity(code.len() + code.len() / 16);
    let mut lines = code.lines().peekable();
    while let Some(line) = lines.next() {
        out.push_str(line);
        out.push('\n');
        let ends_item = line == "}"
            || line == "    }"
            || (line.starts_with("pub type ") && line.ends_with(';'));
        let goes_on = lines.peek().is_some_and(|next| {
            let next = next.trim_start();
            !next.is_empty()
                && (next.starts_with("//")
                    || next.starts_with('#')
                    || next.starts_with("pub ")
                    || next.starts_with("impl")
                    || next.starts_with("fn ")
                    || next.starts_with("crate::"))
        });
        if ends_item && goes_on {
            out.push('\n');
        }
    }
    out
}
