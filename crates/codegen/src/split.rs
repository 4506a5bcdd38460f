//! Laying generated code out in files that a person can open and a reviewer can compare: types by
//! the first word of their names, operations by their tags.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Context, Result};
use heck::ToSnakeCase;
use proc_macro2::{Ident, Literal, TokenStream, TokenTree};
use quote::{format_ident, quote};

use super::builders::Builder;
use super::file_name::file_name;
use super::mock::{self, Mocked};
use super::types::{Code, Shapes, raw_string};
use super::write::Files;
use super::{docs, imports, layout};
use model::names::{Taken, snake};

/// The most lines that a file should have.
const LINES: usize = 8_000;

/// What a large group is split into has a file of its own from this many lines.
const OWN_FILE: usize = 1_000;

/// About how many tokens a line of formatted code has.
const TOKENS_A_LINE: usize = 7;

/// How files are written.
#[derive(Clone, Copy, Debug)]
pub enum Style<'a> {
    /// For people, below these lines, with imports and short paths.
    Short(&'a [String]),
    /// For comparison, in which every path is whole.
    Full,
}

impl<'a> Style<'a> {
    /// The lines that open each file.
    pub fn header(self) -> &'a [String] {
        match self {
            Self::Short(header) => header,
            Self::Full => &[],
        }
    }
}

/// Code of one kind on its way to files.
struct Layout<'a> {
    style: Style<'a>,
    /// The names that each file of types imports from the others.
    visible: BTreeSet<String>,
    files: Files,
}

impl<'a> Layout<'a> {
    fn new(style: Style<'a>) -> Self {
        Self {
            style,
            visible: BTreeSet::new(),
            files: Files::new(),
        }
    }

    fn put(&mut self, path: &str, tokens: TokenStream) -> Result<()> {
        let text = match self.style {
            Style::Full => tokens.to_string(),
            Style::Short(header) => {
                let file = syn::parse2(tokens).with_context(|| path.to_owned())?;
                let code = layout::file(imports::shorten(file, &self.visible));
                let header = header.iter().map(|line| docs::comment(line));
                let header: String = header.map(|line| format!("// {line}\n")).collect();
                format!("{header}\n{code}")
            }
        };
        self.files.insert(path.to_owned(), text);
        Ok(())
    }
}

/// The files of the types. `crates` are the names of crates that no module may have: the files of
/// types import all that is beside them.
pub fn types(
    style: Style<'_>,
    types: &BTreeMap<String, Code>,
    crates: &BTreeSet<String>,
) -> Result<Files> {
    let mut layout = Layout::new(style);
    layout.visible = types.keys().cloned().collect();
    let of = |feature: Option<&String>| -> BTreeMap<&String, &Code> {
        types
            .iter()
            .filter(|(_, code)| code.feature.as_ref() == feature)
            .collect()
    };
    let features: BTreeSet<&String> = types
        .values()
        .filter_map(|it| it.feature.as_ref())
        .collect();
    let Modules { all, with_builders } = modules_of_types(&mut layout, "types", &of(None), crates)?;
    let mut taken: BTreeSet<String> = all.iter().map(ToString::to_string).collect();
    taken.extend(crates.iter().cloned());
    let mut behind = Vec::new();
    for feature in features {
        let mut file = file_name(&snake(feature));
        while !taken.insert(file.clone()) {
            file.push('_');
        }
        let directory = format!("types/{file}");
        let Modules { all, with_builders } =
            modules_of_types(&mut layout, &directory, &of(Some(feature)), crates)?;
        let code = quote! {
            #[allow(unused_imports)]
            use super::*;
            #(mod #all;)*
            #(pub use #all::*;)*
            /// Builders of the structs.
            pub mod builder {
                #(pub use super::#with_builders::builder::*;)*
            }
        };
        layout.put(&format!("{directory}/mod.rs"), code)?;
        behind.push((feature, format_ident!("{file}")));
    }
    layout.visible.clear();
    let (features, idents): (Vec<_>, Vec<_>) = behind.into_iter().unzip();
    layout.put(
        "types/mod.rs",
        quote! {
            #(mod #all;)*
            #(#[cfg(feature = #features)] mod #idents;)*
            #(pub use #all::*;)*
            #(#[cfg(feature = #features)] pub use #idents::*;)*
            /// Builders of the structs.
            pub mod builder {
                #(pub use super::#with_builders::builder::*;)*
                #(#[cfg(feature = #features)] pub use super::#idents::builder::*;)*
            }
        },
    )?;
    let multipart = || types.values().filter(|code| !code.multipart.is_empty());
    if multipart().next().is_some() {
        let items = multipart().map(|code| &code.multipart);
        let builders = multipart().map(|code| &code.multipart_builder);
        layout.put(
            "multipart.rs",
            quote! {
                use crate::types;
                #(#items)*
                /// Builders of these bodies.
                pub mod builder {
                    use crate::types;
                    #(#builders)*
                }
            },
        )?;
    }
    Ok(layout.files)
}

/// The modules of a directory of types, and those of them that have builders.
struct Modules {
    all: Vec<Ident>,
    with_builders: Vec<Ident>,
}

/// Writes the files of types in `directory`.
fn modules_of_types(
    layout: &mut Layout<'_>,
    directory: &str,
    types: &BTreeMap<&String, &Code>,
    crates: &BTreeSet<String>,
) -> Result<Modules> {
    let (mut all, mut with_builders) = (Vec::new(), Vec::new());
    let codes: Vec<&Code> = types.values().copied().collect();
    let places = types.iter().map(|(name, code)| {
        let words = name.to_snake_case().split('_').map(str::to_owned).collect();
        (words, tokens(&code.items) + tokens(&code.builder))
    });
    let mut taken = Taken::new(&[]);
    for (module, members) in groups(places.collect()) {
        let items = members.iter().map(|index| &codes[*index].items);
        let own: Vec<&TokenStream> = members
            .iter()
            .map(|index| &codes[*index].builder)
            .filter(|builder| !builder.is_empty())
            .collect();
        let builder = (!own.is_empty()).then(|| quote!(pub mod builder { #(#own)* }));
        let mut file = file_name(&module);
        if crates.contains(&file) {
            file.push('_');
        }
        let file = taken.unique(&file);
        let ident = format_ident!("{file}");
        if !own.is_empty() {
            with_builders.push(ident.clone());
        }
        all.push(ident);
        let code = quote!(use super::*; #(#items)* #builder);
        layout.put(&format!("{directory}/{file}.rs"), code)?;
    }
    Ok(Modules { all, with_builders })
}

/// The files of the operations, of the response enums, and of the client.
pub fn operations(
    style: Style<'_>,
    operations: &[Builder],
    responses: &TokenStream,
    client: TokenStream,
) -> Result<Files> {
    let mut layout = Layout::new(style);
    let mut modules = Vec::new();
    let mut taken = Taken::new(&["mod"]);
    let use_responses = (!responses.is_empty()).then(|| {
        quote!(
            use crate::responses;
        )
    });
    let places = operations.iter().map(|operation| {
        let weight = tokens(&operation.method) + tokens(&operation.items);
        (words_of_operation(operation), weight)
    });
    for (module, members) in groups(places.collect()) {
        let file = taken.unique(&file_name(&module));
        let members = members.iter().map(|index| &operations[*index]);
        let (methods, items): (Vec<_>, Vec<_>) = members
            .clone()
            .map(|operation| (&operation.method, &operation.items))
            .unzip();
        let declarations = members.map(|operation| &operation.declaration);
        layout.put(
            &format!("builder/{file}.rs"),
            quote! {
                use ::openapi_client_runtime::wire::Call;
                use ::openapi_client_runtime::{ByteStream, Error, Response, ResponseValue};
                use crate::{Client, types};
                #use_responses

                impl Client {
                    #(#methods)*
                }

                ::openapi_client_runtime::call_builders! { #(#declarations)* }

                #(#items)*
            },
        )?;
        modules.push(format_ident!("{file}"));
    }
    layout.put(
        "builder/mod.rs",
        quote!(#(mod #modules;)* #(pub use #modules::*;)*),
    )?;
    layout.put("client.rs", client)?;
    if !responses.is_empty() {
        layout.put(
            "responses.rs",
            quote!(use ::openapi_client_runtime::ByteStream; use crate::types; #responses),
        )?;
    }
    Ok(layout.files)
}

/// The files of the mock. `mocks` are in the order of `operations`.
pub fn mock(
    style: Style<'_>,
    operations: &[Builder],
    mocks: &[Mocked],
    has_responses: bool,
) -> Result<Files> {
    let mut layout = Layout::new(style);
    let mut modules = Vec::new();
    let mut taken = Taken::new(&["mod", "requests"]);
    let use_responses = has_responses.then(|| {
        quote!(
            use crate::responses;
        )
    });
    let places = operations.iter().zip(mocks).map(|(operation, mocked)| {
        let weight = tokens(&mocked.items);
        (words_of_operation(operation), weight)
    });
    for (module, members) in groups(places.collect()) {
        let file = taken.unique(&file_name(&module));
        let items = members.iter().map(|index| &mocks[*index].items);
        layout.put(
            &format!("mock/{file}.rs"),
            quote! {
                use ::openapi_client_runtime::mock;
                use crate::types;
                #use_responses

                #(#items)*
            },
        )?;
        modules.push(format_ident!("{file}"));
    }
    layout.put("mock/mod.rs", mock::root(&modules, mocks.iter()))?;
    Ok(layout.files)
}

/// The file of the shapes of the types that unions hold.
pub fn shapes(style: Style<'_>, shapes: &Shapes) -> Result<Files> {
    let mut layout = Layout::new(style);
    let (json, checks) = (raw_string(&shapes.json), &shapes.checks);
    layout.put(
        "shapes.rs",
        quote! {
            use ::openapi_client_runtime::union::Shapes;

            /// The shapes of the types that unions hold.
            pub(crate) static SHAPES: Shapes = Shapes::new(#json, #checks);
        },
    )?;
    Ok(layout.files)
}

/// The root of all the others.
pub fn root(
    style: Style<'_>,
    command: &str,
    others: &Files,
    crates: &BTreeSet<&'static str>,
) -> Result<Files> {
    let mut layout = Layout::new(style);
    let has = |path| others.contains_key(path);
    let modules = modules(has("responses.rs"), has("multipart.rs"), has("shapes.rs"));
    let reexports = reexports(crates);
    let format = Literal::u32_unsuffixed(openapi_client_runtime::FORMAT);
    layout.put(
        "mod.rs",
        quote! {
            #modules
            #[doc(inline)]
            pub use ::openapi_client_runtime::exports::*;
            #reexports
            ::openapi_client_runtime::generated_format!(#format, #command);
        },
    )?;
    Ok(layout.files)
}

/// The crates whose types are in the API of the generated one.
fn reexports(crates: &BTreeSet<&'static str>) -> TokenStream {
    let by_document = ["chrono", "uuid"]
        .into_iter()
        .filter(|name| crates.contains(name));
    let by_document = by_document.map(|name| format_ident!("{name}"));
    quote! {
        /// The crates whose types this one has in its API, in the versions that it uses.
        pub mod reexports {
            #(pub use ::#by_document;)*
            pub use ::openapi_client_runtime::reexports::*;
        }
    }
}

fn modules(has_responses: bool, has_multipart: bool, has_shapes: bool) -> TokenStream {
    let shapes = has_shapes.then(|| {
        quote! {
            mod shapes;
            pub(crate) use shapes::SHAPES;
        }
    });
    let responses = has_responses.then(|| {
        quote! {
            /// Responses that differ by status.
            #[cfg(feature = "client")]
            #[cfg_attr(docsrs, doc(cfg(feature = "client")))]
            pub mod responses;
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
        // One line each: rustfmt leaves the start of a file as it is.
        #![allow(clippy::all, clippy::pedantic)]
        #![allow(clippy::expect_used, clippy::unwrap_used)]
        #![allow(deprecated, missing_docs, unused_imports, unused_mut)]
        // Types link to the operations that use them.
        #![cfg_attr(not(feature = "client"), allow(rustdoc::broken_intra_doc_links))]

        /// The types of requests and responses.
        pub mod types;
        #shapes
        #responses
        #multipart
        /// Builders of calls, one an operation.
        #[cfg(feature = "client")]
        #[cfg_attr(docsrs, doc(cfg(feature = "client")))]
        pub mod builder;
        #[cfg(feature = "client")]
        mod client;
        #[cfg(feature = "client")]
        #[cfg_attr(docsrs, doc(cfg(feature = "client")))]
        pub use client::{BASE_URL, Client, ClientBuilder};
        /// A mock of the API, for the tests of code that uses the client.
        #[cfg(feature = "mock")]
        #[cfg_attr(docsrs, doc(cfg(feature = "mock")))]
        pub mod mock;
    }
}

/// Items, each told by its words and its weight, by the first of their words; a group that is too
/// large by the first two, and so on, but for what is small and stays together. Gives the items of
/// each group by their places in the list.
fn groups(items: Vec<(Vec<String>, usize)>) -> BTreeMap<String, Vec<usize>> {
    let mut groups: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    let lines = |members: &[usize]| {
        let weights = members.iter().map(|member| items[*member].1);
        weights.sum::<usize>() / TOKENS_A_LINE
    };
    let mut waiting = vec![(1, String::new(), (0..items.len()).collect::<Vec<_>>())];
    while let Some((count, whole, members)) = waiting.pop() {
        let mut split: BTreeMap<String, Vec<usize>> = BTreeMap::new();
        for member in members {
            let words = &items[member].0;
            let start = words.iter().take(count).map(String::as_str);
            let start: Vec<&str> = start.collect();
            split.entry(start.join("_")).or_default().push(member);
        }
        let is_small = |members: &[usize]| lines(members) < OWN_FILE;
        let small: Vec<usize> = split
            .values()
            .filter(|part| is_small(part))
            .flatten()
            .copied()
            .collect();
        let together = count > 1 && lines(&small) <= LINES;
        for (start, members) in split {
            if together && is_small(&members) {
                groups.entry(whole.clone()).or_default().extend(members);
            } else if lines(&members) > LINES && members.len() > 1 && count < 8 {
                waiting.push((count + 1, start, members));
            } else {
                groups.entry(start).or_default().extend(members);
            }
        }
    }
    groups
}

/// An operation's tag, then the fixed parts of its path.
fn words_of_operation(operation: &Builder) -> Vec<String> {
    let segments = operation.path.split('/').filter(|part| !part.is_empty());
    let fixed = segments.filter(|part| !part.contains('{')).map(snake);
    let mut words: Vec<String> = operation.tag.as_deref().map(snake).into_iter().collect();
    words.extend(fixed);
    if words.is_empty() {
        words.push("untagged".to_owned());
    }
    words
}

/// How many tokens a piece of code has, those inside of brackets counted in.
fn tokens(code: &TokenStream) -> usize {
    let trees = code.clone().into_iter();
    trees
        .map(|tree| match tree {
            TokenTree::Group(group) => 2 + tokens(&group.stream()),
            _ => 1,
        })
        .sum()
}
