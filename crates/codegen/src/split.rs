//! Laying generated code out in files that a person can open and a reviewer can compare: types by
//! the first word of their names, operations by their tags.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Context, Result};
use heck::ToSnakeCase;
use proc_macro2::{Literal, TokenStream, TokenTree};
use quote::{format_ident, quote};

use super::builders::Builder;
use super::file_name::file_name;
use super::gate::{self, Gate};
use super::mock::{self, Mocked};
use super::modules::Modules;
use super::types::{Code, Shapes, raw_string};
use super::write::Files;
use super::{Operations, docs, imports, layout};
use model::names::{Taken, snake};

/// The most lines that a file should have.
const LINES: usize = 8_000;

/// What a large group is split into has a file of its own from this many lines.
const OWN_FILE: usize = 1_000;

/// About how many tokens a line of formatted code has.
const TOKENS_A_LINE: usize = 7;

/// Code of one kind on its way to files.
struct Layout<'a> {
    /// The lines that open each file.
    header: &'a [String],
    /// The names that each file of types imports from the others.
    visible: BTreeSet<String>,
    files: Files,
}

impl<'a> Layout<'a> {
    fn new(header: &'a [String]) -> Self {
        Self {
            header,
            visible: BTreeSet::new(),
            files: Files::new(),
        }
    }

    fn put(&mut self, path: &str, tokens: TokenStream) -> Result<()> {
        let file = syn::parse2(tokens).with_context(|| path.to_owned())?;
        let code = layout::file(imports::shorten(file, &self.visible));
        let code = code.with_context(|| path.to_owned())?;
        let header = self.header.iter().map(|line| docs::comment(line));
        let header: String = header.map(|line| format!("// {line}\n")).collect();
        self.files
            .insert(path.to_owned(), format!("{header}\n{code}"));
        Ok(())
    }
}

/// The names of the modules of one directory, none of which is that of a crate.
struct ModuleNames<'a> {
    crates: &'a BTreeSet<String>,
    taken: Taken,
}

impl<'a> ModuleNames<'a> {
    fn new(crates: &'a BTreeSet<String>) -> Self {
        let taken = Taken::new(&[]);
        Self { crates, taken }
    }

    /// Those of another directory.
    fn of_directory(&self) -> Self {
        Self::new(self.crates)
    }

    /// The name of a module for what `text` names.
    fn unique(&mut self, text: &str) -> String {
        let mut name = file_name(text);
        if self.crates.contains(&name) {
            name.push('_');
        }
        self.taken.unique(&name)
    }
}

/// Items by the features that they are behind, those without any first.
fn by_gate<T>(items: &[T], gate: impl Fn(&T) -> &Gate) -> BTreeMap<Gate, Vec<&T>> {
    let mut by_gate: BTreeMap<Gate, Vec<&T>> = BTreeMap::new();
    for item in items {
        by_gate.entry(gate(item).clone()).or_default().push(item);
    }
    by_gate
}

/// The files of the types. `crates` are the names of crates that no module may have: the files of
/// types import all that is beside them.
pub fn types(
    header: &[String],
    types: &BTreeMap<String, Code>,
    crates: &BTreeSet<String>,
) -> Result<Files> {
    let mut layout = Layout::new(header);
    layout.visible = types.keys().cloned().collect();
    let all: Vec<(&String, &Code)> = types.iter().collect();
    let mut gates = by_gate(&all, |(_, code)| &code.gate);
    let always = gates.remove(&Gate::new()).unwrap_or_default();
    let mut names = ModuleNames::new(crates);
    let mut modules = modules_of_types(&mut layout, "types", &always, &mut names)?;
    for (gate, members) in &gates {
        gated_types(&mut layout, &mut modules, gate, members, &mut names)?;
    }
    layout.visible.clear();
    let reexported = modules.reexported(&quote!());
    let (declared, builders) = (modules.declared(), modules.builders());
    layout.put("types/mod.rs", quote!(#declared #reexported #builders))?;
    let multipart = || types.values().filter(|code| !code.multipart.is_empty());
    if multipart().next().is_some() {
        let items = multipart().map(|code| gate::items(code.multipart.clone(), &code.gate));
        let items = items.collect::<Result<TokenStream>>()?;
        let builders =
            multipart().map(|code| gate::items(code.multipart_builder.clone(), &code.gate));
        let builders = builders.collect::<Result<TokenStream>>()?;
        layout.put(
            "multipart.rs",
            quote! {
                use crate::types;
                #items
                /// Builders of these bodies.
                pub mod builder {
                    use crate::types;
                    #builders
                }
            },
        )?;
    }
    Ok(layout.files)
}

/// Writes types that are behind features: in a file called after the feature, or after the first of the types
/// if there are several features; in a directory if that is too much for a file.
fn gated_types(
    layout: &mut Layout<'_>,
    modules: &mut Modules,
    gate: &Gate,
    types: &[&(&String, &Code)],
    names: &mut ModuleNames<'_>,
) -> Result<()> {
    let file = match (gate.first(), gate.len(), types.first()) {
        (Some(feature), 1, _) => names.unique(feature),
        (_, _, Some((name, _))) => names.unique(&format!("shared_{}", name.to_snake_case())),
        _ => return Ok(()),
    };
    let weights = types.iter().map(|(_, code)| weight(code));
    if weights.sum::<usize>() / TOKENS_A_LINE < OWN_FILE {
        let codes: Vec<&Code> = types.iter().map(|(_, code)| *code).collect();
        let has_builders = file_of_types(layout, &format!("types/{file}.rs"), &codes)?;
        modules.push(&file, gate, has_builders);
        return Ok(());
    }
    let directory = format!("types/{file}");
    let own = modules_of_types(layout, &directory, types, &mut names.of_directory())?;
    let reexported = own.reexported(&quote!());
    let (declared, builders) = (own.declared(), own.builders());
    let code = quote!(#[allow(unused_imports)] use super::*; #declared #reexported #builders);
    layout.put(&format!("{directory}/mod.rs"), code)?;
    modules.push(&file, gate, true);
    Ok(())
}

/// Writes the files of types in `directory`.
fn modules_of_types(
    layout: &mut Layout<'_>,
    directory: &str,
    types: &[&(&String, &Code)],
    names: &mut ModuleNames<'_>,
) -> Result<Modules> {
    let mut modules = Modules::default();
    let places = types.iter().map(|(name, code)| {
        let words = name.to_snake_case().split('_').map(str::to_owned).collect();
        (words, weight(code))
    });
    for (module, members) in groups(places.collect()) {
        let members = members.iter().map(|index| types[*index].1);
        let members: Vec<&Code> = members.collect();
        let file = names.unique(&module);
        let has_builders = file_of_types(layout, &format!("{directory}/{file}.rs"), &members)?;
        modules.push(&file, &Gate::new(), has_builders);
    }
    Ok(modules)
}

/// Writes a file of types. Returns whether it has builders.
fn file_of_types(layout: &mut Layout<'_>, path: &str, types: &[&Code]) -> Result<bool> {
    let items = types.iter().map(|code| &code.items);
    let builders = types.iter().map(|code| &code.builder);
    let builders: Vec<&TokenStream> = builders.filter(|builder| !builder.is_empty()).collect();
    let builder = (!builders.is_empty()).then(|| quote!(pub mod builder { #(#builders)* }));
    layout.put(path, quote!(use super::*; #(#items)* #builder))?;
    Ok(builder.is_some())
}

fn weight(code: &Code) -> usize {
    tokens(&code.items) + tokens(&code.builder)
}

/// The files of the operations, of the response enums, and of the client.
pub fn operations(header: &[String], operations: &Operations) -> Result<Files> {
    let Operations {
        builders: operations,
        responses,
        client,
        ..
    } = operations;
    let responses = &responses.code;
    let mut layout = Layout::new(header);
    let mut modules = Modules::default();
    let mut taken = Taken::new(&["mod"]);
    let use_responses = (!responses.is_empty()).then(|| {
        quote!(
            use crate::responses;
        )
    });
    for (gate, operations) in by_gate(operations, |operation| &operation.gate) {
        let places = operations.iter().map(|operation| {
            let weight = tokens(&operation.starts.code) + tokens(&operation.declared.code);
            (words_of_operation(operation), weight)
        });
        for (module, members) in groups(places.collect()) {
            let file = taken.unique(&file_name(&module));
            let members = members.iter().map(|index| operations[*index]);
            let (methods, items): (Vec<_>, Vec<_>) = members
                .map(|operation| (&operation.starts.code, &operation.declared.code))
                .unzip();
            layout.put(
                &format!("builder/{file}.rs"),
                quote! {
                    use crate::{Client, types};
                    #use_responses

                    impl Client {
                        #(#methods)*
                    }

                    #(#items)*
                },
            )?;
            modules.push(&file, &gate, false);
        }
    }
    // Documentation finds the features of the client's methods at their module.
    let declared = modules.declared_with(gate::documented);
    let reexported = modules.reexported(&quote!());
    layout.put("builder/mod.rs", quote!(#declared #reexported))?;
    layout.put("client.rs", client.code.clone())?;
    if !responses.is_empty() {
        layout.put("responses.rs", quote!(use crate::types; #responses))?;
    }
    Ok(layout.files)
}

/// The files of the mock.
pub fn mock(header: &[String], operations: &Operations) -> Result<Files> {
    let Operations {
        builders,
        mocks,
        responses,
        ..
    } = operations;
    let has_responses = !responses.code.is_empty();
    let mut layout = Layout::new(header);
    let mut modules = Modules::default();
    let mut taken = Taken::new(&["mod", "requests"]);
    let use_responses = has_responses.then(|| {
        quote!(
            use crate::responses;
        )
    });
    let all: Vec<(&Builder, &Mocked)> = builders.iter().zip(mocks).collect();
    for (gate, mocks) in by_gate(&all, |(_, mocked)| &mocked.gate) {
        let places = mocks.iter().map(|(operation, mocked)| {
            let weight = tokens(&mocked.declared.code);
            (words_of_operation(operation), weight)
        });
        for (module, members) in groups(places.collect()) {
            let file = taken.unique(&file_name(&module));
            let items = members.iter().map(|index| &mocks[*index].1.declared.code);
            layout.put(
                &format!("mock/{file}.rs"),
                quote! {
                    use ::openapi_client_runtime::mock;
                    use crate::types;
                    #use_responses

                    #(#items)*
                },
            )?;
            modules.push(&file, &gate, false);
        }
    }
    layout.put("mock/mod.rs", mock::root(&modules, mocks.iter()))?;
    Ok(layout.files)
}

/// The file of the shapes of the types that unions hold.
pub fn shapes(header: &[String], shapes: &Shapes) -> Result<Files> {
    let mut layout = Layout::new(header);
    let (json, checks) = (raw_string(&shapes.json), &shapes.checks);
    layout.put(
        "shapes.rs",
        quote! {
            use ::openapi_client_runtime::union::Shapes;

            ::openapi_client_runtime::as_written! {
                /// The shapes of the types that unions hold.
                pub(crate) static SHAPES: Shapes = Shapes::new(#json, #checks);
            }
        },
    )?;
    Ok(layout.files)
}

/// The root of all the others.
pub fn root(
    header: &[String],
    command: &str,
    others: &Files,
    crates: &BTreeSet<&'static str>,
    has_gates: bool,
) -> Result<Files> {
    let mut layout = Layout::new(header);
    let has = |path| others.contains_key(path);
    let modules = modules(
        has("responses.rs"),
        has("multipart.rs"),
        has("shapes.rs"),
        has_gates,
    );
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
    // In the order of rustfmt.
    let [chrono, uuid] = ["chrono", "uuid"].map(|name| {
        let name = crates.get(name).map(|name| format_ident!("{name}"));
        name.map(|name| quote!(pub use ::#name;))
    });
    quote! {
        /// The crates whose types this one has in its API, in the versions that it uses.
        pub mod reexports {
            #chrono
            pub use ::openapi_client_runtime::reexports::*;
            #uuid
        }
    }
}

fn modules(
    has_responses: bool,
    has_multipart: bool,
    has_shapes: bool,
    has_gates: bool,
) -> TokenStream {
    // What several parts share is there without them too.
    let dead_code = has_gates.then(|| quote!(#![allow(dead_code)]));
    let full = has_gates.then(
        || quote!(#![cfg_attr(not(feature = "full"), allow(rustdoc::broken_intra_doc_links))]),
    );
    let shapes = has_shapes.then(|| {
        let import = quote!(
            pub(crate) use shapes::SHAPES;
        );
        (
            quote!(
                mod shapes;
            ),
            import,
        )
    });
    let (shapes, import_shapes) = shapes.unzip();
    // In the order of rustfmt, which sorts the modules up to an import.
    let types = quote! {
        /// The types of requests and responses.
        pub mod types;
    };
    let (early_types, late_types) = match &import_shapes {
        Some(_) => (Some(types), None),
        None => (None, Some(types)),
    };
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
        #dead_code
        // Types link to the operations that use them.
        #![cfg_attr(not(feature = "client"), allow(rustdoc::broken_intra_doc_links))]
        #full

        #shapes
        #early_types
        #import_shapes
        /// Builders of calls, one an operation.
        #[cfg(feature = "client")]
        #[cfg_attr(docsrs, doc(cfg(feature = "client")))]
        pub mod builder;
        #[cfg(feature = "client")]
        mod client;
        #multipart
        #responses
        #late_types
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
