//! Generation: from a document (overlay applied) to the files of `src/generated/`.
//!
//! [`model::normalise`] makes the model, `progenitor` writes the builders of operations, and `types`,
//! `builders` and `responses` write the rest from the model; `split` lays it all out in files.

mod argument;
pub mod builders;
pub mod custom;
pub mod docs;
mod file_name;
mod gate;
mod imports;
mod layout;
mod mock;
mod operations_page;
pub mod package;
mod pages;
mod progenitor;
pub mod project;
pub mod readme;
mod renamed;
pub mod responses;
pub mod runtime;
pub mod rustfmt;
mod security;
mod split;
pub mod summary;
pub mod surface;
pub mod types;
mod untyped;
pub mod workspace;
pub mod write;

pub use write::Files;

use std::collections::{BTreeMap, BTreeSet};
use std::thread;
use std::time::Instant;

use anyhow::Result;
use proc_macro2::TokenStream;
use quote::quote;
use serde_json::Value;

use custom::Custom;
use docs::DocComment;
use gate::Gate;
use model::normalise;
use model::pagination;
use model::recorded::Recorded;
use model::report::{Generated, Paged, Report, Skipped};
use model::{Api, Text};
use operations_page::Page;
use split::Style;
use types::{Code, Types};

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
    /// Whether responses are streams of server-sent events.
    pub has_events: bool,
    /// The names of all types and operations, to be recorded.
    pub names: Recorded,
    /// The model that the code was written from.
    api: Api,
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
    generate_in(document, Style::Short(header), options)
}

/// Generates from `document` for comparison: without headers, imports and layout.
fn with_full_paths(document: &Value, options: &Options) -> Result<Generation> {
    generate_in(document, Style::Full, options)
}

fn generate_in(document: &Value, style: Style<'_>, options: &Options) -> Result<Generation> {
    let start = Instant::now();
    let mut report = Report::default();
    let formats = options.custom.formats();
    let (api, names) = normalise::normalise(document, &options.names, &formats, &mut report);
    let custom = options.custom.resolve(&api, &names)?;
    let types = Types::new(&api, custom);
    let plan = &api;
    // progenitor writes the builders of operations while the types, which are ours, are written.
    let (operations, type_files) = thread::scope(|scope| {
        let (types, report) = (&types, &mut report);
        let operations = thread::Builder::new()
            .stack_size(STACK)
            .spawn_scoped(scope, move || {
                operation_files(document, plan, types, style, report)
            })?;
        let type_files = type_files(plan, types, style);
        let operations = operations
            .join()
            .unwrap_or_else(|panic| std::panic::resume_unwind(panic));
        anyhow::Ok((operations, type_files))
    })?;
    let (mut files, page) = operations?;
    files.extend(type_files?);
    if let Some(shapes) = types::shapes(&types) {
        files.extend(split::shapes(style, &shapes)?);
    }
    let crates = crates(&files);
    let has_gates = !plan.tag_features.is_empty();
    files.extend(split::root(
        style,
        &options.command,
        &files,
        &crates,
        has_gates,
    )?);
    untyped::note(plan, &mut report);
    docs::note_long(document, &mut report);
    report.point_into(document);
    report.seconds = start.elapsed().as_secs_f64();
    Ok(Generation {
        page,
        title: plan.title.clone(),
        version: plan.version.clone(),
        report,
        types: plan.types.keys().cloned().collect(),
        features: plan.features.clone(),
        tag_features: plan.tag_features.clone(),
        has_events: files.values().any(|text| text.contains("EventStream<")),
        files,
        crates,
        names,
        api,
    })
}

impl Generation {
    /// Whether the document names a server.
    pub fn has_server(&self) -> bool {
        !self.api.base_url.is_empty()
    }

    /// The files of `src/generated/` in the crate of this name.
    pub fn tree(&self, crate_name: &str) -> Files {
        let mut files = self.files.clone();
        files.insert(operations_page::PATH.to_owned(), self.page.text(crate_name));
        files
    }
}

/// The stack of the thread that progenitor runs on, in bytes: documents may be nested deeply.
const STACK: usize = 64 << 20;

/// Runs progenitor, and writes the files of the operations and the page that lists them.
fn operation_files(
    document: &Value,
    plan: &Api,
    types: &Types<'_>,
    style: Style<'_>,
    report: &mut Report,
) -> Result<(Files, Page)> {
    let output = progenitor::builders(plan)?;
    let mut builders = builders::Builders::find(&output);
    let mut page = Page::new(style.header());
    let mut finished = Vec::new();
    let mut mocks = Vec::new();
    let mut response_enums = TokenStream::new();
    for plan in &plan.operations {
        let known = |skipped: &Skipped| {
            skipped.path == plan.path && skipped.method.eq_ignore_ascii_case(plan.method)
        };
        let pagination = pagination::of(document, types.plan, plan).unwrap_or_else(|error| {
            let at = plan.pointer.join("x-pagination");
            report.lost(&at, "pagination", format!("{error:#}; not read in pages"));
            None
        });
        let pages = pagination
            .as_ref()
            .and_then(|pagination| pages::Pages::new(pagination, plan, types));
        let Some(builder) = builders.finish(plan, types, pages.as_ref()) else {
            if !report.operations.skipped.iter().any(known) {
                report.operations.skipped.push(Skipped {
                    method: plan.method.to_uppercase(),
                    path: plan.path.clone(),
                    pointer: plan.pointer.clone(),
                    reason: "progenitor made no builder for it".to_owned(),
                });
            }
            continue;
        };
        mocks.push(mock::write(plan, &builder.ident, types));
        page.add(plan, types, &builder.arguments);
        finished.push(builder);
        if let (Some(pagination), Some(_)) = (&pagination, pages) {
            report.pagination.push(Paged {
                operation_id: plan.name.clone(),
                method: plan.method.to_uppercase(),
                path: plan.path.clone(),
                style: pagination.style.name(),
                parameter: pagination.style.parameter().map(str::to_owned),
                items: pagination.items.join("."),
                recognised: !pagination.is_stated,
            });
        }
        let gate: Gate = plan.feature.iter().cloned().collect();
        response_enums.extend(gate::items(responses::enums(plan, types), &gate)?);
        report.operations.generated.push(Generated {
            method: plan.method.to_uppercase(),
            path: plan.path.clone(),
            operation_id: plan.name.clone(),
        });
    }
    let mut files = split::operations(style, &finished, &response_enums, client(plan))?;
    let has_responses = !response_enums.is_empty();
    files.extend(split::mock(style, &finished, &mocks, has_responses)?);
    Ok((files, page))
}

/// The files of the types.
fn type_files(plan: &Api, types: &Types<'_>, style: Style<'_>) -> Result<Files> {
    let names = plan.types.keys();
    let mut codes: BTreeMap<String, Code> = names
        .map(|name| (name.clone(), types::write(types, name)))
        .collect();
    for (former, name) in &plan.former_types {
        if let Some(code) = codes.get(name) {
            let mut renamed = renamed::of_type(former, name, types, code);
            renamed.gate.clone_from(&code.gate);
            codes.insert(former.clone(), renamed);
        }
    }
    let mut crates = package::crates()?;
    crates.extend(types.custom.crates());
    split::types(style, &codes, &crates)
}

/// The client itself.
fn client(plan: &Api) -> TokenStream {
    let (version, base_url) = (plan.version.untrusted(), &plan.base_url);
    let about = DocComment::own("Client of ").inline(&plan.title).and(".");
    let about = about.paragraph("Generated from version ").code(version);
    let about = about.and(" of the API's document.").attributes();
    let security = security::write(plan);
    quote! {
        use ::openapi_client_runtime::SecurityRequirements;

        /// The URL of the first server that the document names; empty where it names none.
        pub const BASE_URL: &str = #base_url;

        ::openapi_client_runtime::client! {
            #about
            #[api(version = #version, base_url = BASE_URL, security = security)]
            pub struct Client;
        }

        #security
    }
}

/// Crates that the code names, beyond those that every client needs.
fn crates(files: &Files) -> BTreeSet<&'static str> {
    let named = [
        ("chrono::", "chrono"),
        ("uuid::", "uuid"),
        ("regex::", "regex"),
    ];
    let is_named = |path: &str| files.values().any(|text| text.contains(path));
    let named = named.into_iter().filter(|(path, _)| is_named(path));
    named.map(|(_, name)| name).collect()
}
