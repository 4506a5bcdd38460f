//! Generation: from a document (overlay applied) to the files of `src/generated/`.
//!
//! [`model::normalise`] makes the model, `progenitor` names the builders of operations, and `types`,
//! `builders` and `responses` write the rest from the model; `split` lays it all out in files.

mod attribute;
pub mod builders;
mod canonical;
pub mod custom;
pub mod docs;
mod file_name;
mod gate;
mod imports;
mod layout;
mod mock;
mod modules;
mod operations_page;
pub mod package;
mod pages;
mod progenitor;
pub mod project;
pub mod public_api;
pub mod readme;
mod renamed;
pub mod responses;
pub mod runtime;
pub mod rustfmt;
mod security;
mod split;
mod stated;
pub mod summary;
pub mod types;
mod untyped;
pub mod workspace;
pub mod write;

pub use write::Files;

use std::collections::{BTreeMap, BTreeSet};
use std::thread;
use std::time::Instant;

use anyhow::Result;
use quote::quote;
use serde_json::Value;

use builders::Builder;
use custom::Custom;
use docs::{DocComment, Documentation};
use mock::Mocked;
use model::normalise;
use model::pagination::{self, Pagination};
use model::public_api::PublicItem;
use model::recorded::Recorded;
use model::report::{Generated, Paged, Report, Skipped};
use model::{Api, Operation, Text};
use operations_page::Page;
use stated::{Declared, Items, item, text};
use types::{Code, Customised, Types};

/// What a generation made.
pub struct Generation {
    /// The Rust files of `src/generated/`.
    pub files: Files,
    /// The page that the documentation of the crate opens with.
    pub page: Page,
    /// `info.title`.
    pub title: Text,
    /// `info.version`.
    pub version: Text,
    /// What was done.
    pub report: Report,
    /// Names of the types.
    pub types: Vec<String>,
    /// Crates that the code names, beyond those that every client needs.
    pub crates: BTreeSet<&'static str>,
    /// The features that operations and types are behind.
    pub features: BTreeSet<String>,
    /// Those of them that are of tags.
    pub tag_features: BTreeSet<String>,
    /// Whether the document names a server.
    pub has_server: bool,
    /// Whether responses are streams of server-sent events.
    pub has_events: bool,
    /// The names of all types and operations, to be recorded.
    pub names: Recorded,
}

/// What a package states about the code that is generated for it, and the command that does it.
#[derive(Clone, Debug)]
pub struct Options {
    /// The command that generates the code again, for messages.
    pub command: String,
    /// The names that types and operations had so far.
    pub names: Recorded,
    /// What the manifest states about the code.
    pub custom: Custom,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            command: "openapi-client generate".to_owned(),
            names: Recorded::default(),
            custom: Custom::default(),
        }
    }
}

/// Generates from `document` as [`generate_with`] does, without options.
pub fn generate(document: &Value, header: &[String]) -> Result<Generation> {
    generate_with(document, header, &Options::default())
}

/// Generates from `document`. `header` opens each file: it names the document and the command.
pub fn generate_with(document: &Value, header: &[String], options: &Options) -> Result<Generation> {
    let start = Instant::now();
    let mut report = Report::default();
    let (api, names, custom) = model(document, options, &mut report)?;
    let types = Types::new(&api, custom);
    // The builders of operations are written while the types are.
    let (operations, type_files) = in_parallel(
        || {
            let all: Vec<&Operation> = api.operations.iter().collect();
            let operations = Operations::write(document, &types, &all, &mut report)?;
            let mut files = split::operations(header, &operations)?;
            files.extend(split::mock(header, &operations)?);
            anyhow::Ok((files, operations.page))
        },
        || {
            let mut crates = package::crates()?;
            crates.extend(types.custom.crates());
            split::types(header, &write_types(&types, |_| true), &crates)
        },
    )?;
    let (mut files, mut page) = operations?;
    page.set_header(header);
    files.extend(type_files?);
    if let Some(shapes) = types::shapes(&types) {
        files.extend(split::shapes(header, &shapes)?);
    }
    let crates = crates(&files);
    let has_gates = !api.tag_features.is_empty();
    files.extend(split::root(
        header,
        &options.command,
        &files,
        &crates,
        has_gates,
    )?);
    untyped::note(&api, &mut report);
    docs::note_long(document, &mut report);
    report.point_into(document);
    report.seconds = start.elapsed().as_secs_f64();
    Ok(Generation {
        page,
        title: api.title.clone(),
        version: api.version.clone(),
        report,
        types: api.types.keys().cloned().collect(),
        features: api.features.clone(),
        tag_features: api.tag_features.clone(),
        has_server: !api.base_url.is_empty(),
        has_events: files.values().any(|text| text.contains("EventStream<")),
        files,
        crates,
        names,
    })
}

/// The model of a document, with the names to be recorded and the customisation of its types.
fn model(
    document: &Value,
    options: &Options,
    report: &mut Report,
) -> Result<(Api, Recorded, Customised)> {
    let formats = options.custom.formats();
    let (api, names) = normalise::normalise(document, &options.names, &formats, report);
    let custom = options.custom.resolve(&api, &names)?;
    Ok((api, names, custom))
}

/// Runs `first` on a thread with a large stack, and `second` beside it.
fn in_parallel<A: Send, B>(
    first: impl FnOnce() -> A + Send,
    second: impl FnOnce() -> B,
) -> Result<(A, B)> {
    thread::scope(|scope| {
        let first = thread::Builder::new()
            .stack_size(STACK)
            .spawn_scoped(scope, first)?;
        let second = second();
        let first = first
            .join()
            .unwrap_or_else(|panic| std::panic::resume_unwind(panic));
        Ok((first, second))
    })
}

impl Generation {
    /// The files of `src/generated/` in the crate of this name.
    pub fn tree(&self, crate_name: &str) -> Files {
        let mut files = self.files.clone();
        files.insert(operations_page::PATH.to_owned(), self.page.text(crate_name));
        files
    }
}

/// The stack of the thread that writes the operations, in bytes: documents may be nested deeply.
const STACK: usize = 64 << 20;

/// The code of the operations, of the client and of its mock, with the page that lists the operations.
struct Operations {
    builders: Vec<Builder>,
    /// In the order of the builders.
    mocks: Vec<Mocked>,
    /// The enums of responses.
    responses: Declared,
    client: Declared,
    /// The public items of the mock.
    mock: Declared,
    page: Page,
}

impl Operations {
    /// Writes the code of these operations.
    fn write(
        document: &Value,
        types: &Types<'_>,
        all: &[&Operation],
        report: &mut Report,
    ) -> Result<Self> {
        let api = types.api;
        let names = progenitor::builders(all)?;
        let mut operations = Self {
            builders: Vec::new(),
            mocks: Vec::new(),
            responses: Declared::default(),
            client: Declared::default(),
            mock: Declared::default(),
            page: Page::default(),
        };
        for operation in all {
            let pagination = pagination::of(document, api, operation).unwrap_or_else(|error| {
                let at = operation.pointer.join("x-pagination");
                report.lost(&at, "pagination", format!("{error:#}; not read in pages"));
                None
            });
            let pages = pagination
                .as_ref()
                .and_then(|pagination| pages::Pages::new(pagination, operation, types));
            let Some(builder) = builders::write(operation, &names, types, pages.as_ref()) else {
                skip(operation, report);
                continue;
            };
            if let (Some(pagination), Some(_)) = (&pagination, pages) {
                report.pagination.push(paged(operation, pagination));
            }
            operations.add(operation, builder, types)?;
            report.operations.generated.push(Generated {
                method: operation.method.to_uppercase(),
                path: operation.path.clone(),
                operation_id: operation.name.clone(),
            });
        }
        operations.client = client(api, &operations.builders);
        operations.mock.public = mock::public_items(operations.mocks.iter());
        Ok(operations)
    }

    fn add(
        &mut self,
        operation: &Operation,
        mut builder: Builder,
        types: &Types<'_>,
    ) -> Result<()> {
        let gate = &builder.gate;
        let mut responses = responses::enums(operation, types);
        responses.code = gate::items(responses.code, gate)?;
        for items in [&mut builder.declared.public, &mut responses.public] {
            for item in items.values_mut() {
                item.features.clone_from(gate);
                item.operation = Some(operation.pointer.clone());
            }
        }
        self.mocks
            .push(mock::write(operation, &builder.ident, types));
        self.page.add(operation, types);
        self.builders.push(builder);
        self.responses.extend([responses]);
        Ok(())
    }

    /// All the code, with its public items.
    fn declared(self) -> impl Iterator<Item = Declared> {
        let builders = self.builders.into_iter().flat_map(|builder| {
            let starts = Declared {
                code: builder.starts.code,
                public: Items::new(),
            };
            [starts, builder.declared]
        });
        let mocks = self.mocks.into_iter().map(|mocked| mocked.declared);
        let others = [self.responses, self.client, self.mock];
        builders.chain(mocks).chain(others)
    }
}

/// Reports an operation for which there is no builder.
fn skip(operation: &Operation, report: &mut Report) {
    let is_known = |skipped: &Skipped| {
        skipped.path == operation.path && skipped.method.eq_ignore_ascii_case(operation.method)
    };
    if !report.operations.skipped.iter().any(is_known) {
        report.operations.skipped.push(Skipped {
            method: operation.method.to_uppercase(),
            path: operation.path.clone(),
            pointer: operation.pointer.clone(),
            reason: "progenitor made no builder for it".to_owned(),
        });
    }
}

fn paged(operation: &Operation, pagination: &Pagination) -> Paged {
    Paged {
        operation_id: operation.name.clone(),
        method: operation.method.to_uppercase(),
        path: operation.path.clone(),
        style: pagination.style.name(),
        parameter: pagination.style.parameter().map(str::to_owned),
        items: pagination.items.join("."),
        recognised: !pagination.is_stated,
    }
}

/// The code of the types that `is_written` selects, and of their former names.
fn write_types(types: &Types<'_>, is_written: impl Fn(&str) -> bool) -> BTreeMap<String, Code> {
    let names = types.api.types.keys().filter(|name| is_written(name));
    let used = normalise::used(types.api);
    let mut codes: BTreeMap<String, Code> = names
        .map(|name| {
            let mut code = types::write(types, name);
            for item in code.public.values_mut() {
                item.features.clone_from(&code.gate);
                item.is_unused = !used.contains(name);
                item.operation = types.uses.only_operation(name).cloned();
            }
            (name.clone(), code)
        })
        .collect();
    for (former, name) in &types.api.former_types {
        if let Some(code) = codes.get(name) {
            let mut renamed = renamed::of_type(former, name, types, code);
            renamed.gate.clone_from(&code.gate);
            codes.insert(former.clone(), renamed);
        }
    }
    codes
}

/// The client itself.
fn client(api: &Api, builders: &[Builder]) -> Declared {
    let (version, base_url) = (api.version.untrusted(), &api.base_url);
    let about = DocComment::own("Client of ").inline(&api.title).and(".");
    let about = about.paragraph("Generated from version ").code(version);
    let about = Documentation::from(about.and(" of the API's document."));
    let about_base_url =
        "The URL of the first server that the document names; empty where it names none.";
    let about_base_url = Documentation::from(DocComment::own(about_base_url));
    let security = security::write(api);
    let code = quote! {
        use ::openapi_client_runtime::SecurityRequirements;

        #about_base_url
        pub const BASE_URL: &str = #base_url;

        ::openapi_client_runtime::client! {
            #about
            #[api(version = #version, base_url = BASE_URL, security = security)]
            pub struct Client;
        }

        #security
    };
    let none = Documentation::default();
    let mut client = item("struct", &about, &["Clone", "Debug"]);
    client.has_private_fields = true;
    let built = quote!(::std::result::Result<Self, ::openapi_client_runtime::ClientBuildError>);
    for (method, returned) in [("new", built), ("builder", quote!(ClientBuilder))] {
        let signature = format!("fn{}", text(&quote!(() -> #returned)));
        client.methods.insert(method.to_owned(), signature);
    }
    for builder in builders {
        builder.starts.state(&mut client);
        let methods = builder.starts.names();
        let located = methods.map(|name| (name.clone(), builder.pointer.clone()));
        client.locations.extend(located);
    }
    let defined = |kind, docs, definition: &str| PublicItem {
        definition: Some(definition.to_owned()),
        ..item(kind, docs, &[])
    };
    let items = [
        ("Client", client),
        (
            "ClientBuilder",
            defined(
                "type",
                &none,
                "::openapi_client_runtime::ClientBuilder<Client>",
            ),
        ),
        (
            "BASE_URL",
            PublicItem {
                value: Some(text(base_url)),
                ..defined("const", &about_base_url, "&str")
            },
        ),
    ];
    let public = items.map(|(name, item)| (name.to_owned(), item)).into();
    Declared { code, public }
}

/// Crates that the code names, beyond those that every client needs.
fn crates(files: &Files) -> BTreeSet<&'static str> {
    let named = [
        ("chrono::", "chrono"),
        ("Spelling::of_timestamp", "chrono"),
        ("uuid::", "uuid"),
        ("regex::", "regex"),
        ("regex_lite::", "regex-lite"),
    ];
    let is_named = |path: &str| files.values().any(|text| text.contains(path));
    let named = named.into_iter().filter(|(path, _)| is_named(path));
    named.map(|(_, name)| name).collect()
}
