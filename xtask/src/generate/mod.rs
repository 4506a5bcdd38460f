//! Generation: from a document (overlay applied) to the files of `src/generated/`.
//!
//! [`crate::lower`] makes the lowered document and the plan, [`progenitor`] runs the generator on
//! the former, [`types`], [`builders`] and [`answers`] write from the latter what the generator
//! cannot say, `split` lays it all out in files.

pub mod answers;
pub mod builders;
pub mod docs;
pub mod krate;
pub mod progenitor;
mod split;
pub mod summary;
pub mod surface;
pub mod types;
pub mod write;

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::time::Instant;

use anyhow::{Result, bail};
use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use serde_json::Value;
use syn::visit_mut::VisitMut;

use crate::lower;
use crate::report::{Generated, Report, Skipped};
use types::{Code, Kind, Types};

/// Files by their paths below the folder that they go to.
pub type Files = BTreeMap<String, String>;

/// What a generation made.
pub struct Generation {
    /// The files of `src/generated/`.
    pub files: Files,
    /// The lowered document.
    pub lowered: Value,
    /// What was done.
    pub report: Report,
    /// Names of the types.
    pub types: Vec<String>,
    /// Crates that the code names, beyond those that every client needs.
    pub crates: BTreeSet<&'static str>,
}

/// Generates from `document`. `header` opens each file: it names the document and the command.
pub fn generate(document: &Value, header: &[String]) -> Result<Generation> {
    let start = Instant::now();
    let mut report = Report::default();
    let lowered = lower::lower(document, &mut report);
    let mut lowered_document = lowered.document;
    if let Some((pointer, what)) = lower::emit::remains_of_31(&lowered_document).first() {
        bail!(
            "{pointer} of the lowered document still has {what}, which OpenAPI 3.0 does not; \
             a lowering rule is missing in xtask/src/lower/rules"
        );
    }
    let types = Types::new(&lowered.plan);
    let output = progenitor::run(&mut lowered_document, &types, &mut report)?;
    let mut builders = builders::Builders::find(&output.file);

    let mut checked = checked_texts(&output.file);
    let mut layout = split::Layout::new(header);
    for name in lowered.plan.types.keys() {
        let code = match types.kind(name) {
            Kind::CheckedText => {
                let docs = types::documentation(&lowered.plan.types[name].schema, "");
                let items = checked.remove(name).unwrap_or_default();
                Code {
                    items: quote!(#docs #items),
                    ..Code::default()
                }
            }
            _ => types::write(&types, name),
        };
        layout.add_type(name, code);
    }
    layout.set_conversion_error(conversion_error(&output.file));
    for plan in &lowered.plan.operations {
        let known = |skipped: &Skipped| {
            skipped.path == plan.path && skipped.method.eq_ignore_ascii_case(plan.method)
        };
        let Some(builder) = builders.finish(plan, &types) else {
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
        layout.add_operation(builder);
        for side in [&plan.success, &plan.error] {
            layout.add_answer(answers::write(plan, side, &types));
        }
        report.operations.generated.push(Generated {
            method: plan.method.to_uppercase(),
            path: plan.path.clone(),
            operation_id: plan.name.clone(),
        });
    }
    layout.set_client(client(&lowered.plan));
    untyped(&lowered.plan, &mut report);
    report.point_into(document);
    let files = layout.files()?;
    let crates = crates(&files, output.uses_regress);
    report.seconds = start.elapsed().as_secs_f64();
    Ok(Generation {
        files,
        lowered: lowered_document,
        report,
        types: lowered.plan.types.keys().cloned().collect(),
        crates,
    })
}

/// The client itself.
fn client(plan: &crate::plan::Plan) -> TokenStream {
    let (version, base_url) = (&plan.version, &plan.base_url);
    let title = docs::one_line(&plan.title);
    let about = docs::attributes(&[
        format!("Client of {}.", docs::markdown(&title)),
        format!(
            "Made from version `{}` of the API's document.",
            version.replace('`', "'")
        ),
    ]);
    let with_token = plan
        .operations
        .iter()
        .filter(|operation| operation.needs_token)
        .map(|operation| &operation.name);
    let mut with_token: Vec<&String> = with_token.collect();
    with_token.sort();
    let body = if with_token.is_empty() {
        quote!({
            let _ = operation_id;
            false
        })
    } else {
        quote!({ matches!(operation_id, #(#with_token)|*) })
    };
    quote! {
        use crate::support::{ClientHooks, ClientInfo, ClientState};

        /// The address of the first server that the document names; empty where it names none.
        pub const BASE_URL: &str = #base_url;

        #about
        #[derive(Clone, Debug)]
        pub struct Client {
            pub(crate) baseurl: ::std::string::String,
            pub(crate) client: ::reqwest::Client,
            pub(crate) inner: ClientState,
        }

        impl ClientInfo<ClientState> for Client {
            fn api_version() -> &'static str {
                #version
            }

            fn baseurl(&self) -> &str {
                &self.baseurl
            }

            fn client(&self) -> &::reqwest::Client {
                &self.client
            }

            fn inner(&self) -> &ClientState {
                &self.inner
            }
        }

        const _: () = {
            #[allow(dead_code)]
            fn assert_client_hooks()
            where
                Client: ClientHooks<ClientState>,
            {
            }
        };

        /// Whether the document's `security` asks for a token for an operation.
        pub(crate) fn needs_token(operation_id: &str) -> bool #body
    }
}

/// typify's items for the texts that are checked, by the names of their types.
fn checked_texts(file: &syn::File) -> BTreeMap<String, TokenStream> {
    let mut found: BTreeMap<String, TokenStream> = BTreeMap::new();
    for item in module(file, "types") {
        match item {
            syn::Item::Struct(item) => {
                let mut item = item.clone();
                item.attrs
                    .retain(|attribute| !attribute.path().is_ident("doc"));
                let code = found.entry(item.ident.to_string()).or_default();
                code.extend(quote! {
                    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
                    #item
                });
            }
            syn::Item::Impl(item) => {
                let mut item = item.clone();
                let Some(name) = type_concerned(&item) else {
                    continue;
                };
                ErrorsBeside.visit_item_impl_mut(&mut item);
                found.entry(name).or_default().extend(quote!(#item));
            }
            _ => {}
        }
    }
    found
}

/// The type that an implementation is about: its own, or in `From<Name> for String` the one that
/// is converted.
fn type_concerned(item: &syn::ItemImpl) -> Option<String> {
    let last = |kind: &syn::Type| match kind {
        syn::Type::Path(path) => path.path.segments.last().map(|last| last.ident.to_string()),
        _ => None,
    };
    let own = last(&item.self_ty)?;
    if own != "String" {
        return Some(own);
    }
    let (_, path, _) = item.trait_.as_ref()?;
    match &path.segments.last()?.arguments {
        syn::PathArguments::AngleBracketed(arguments) => match arguments.args.first()? {
            syn::GenericArgument::Type(kind) => last(kind),
            _ => None,
        },
        _ => None,
    }
}

/// typify's errors are a module beside the files of types.
struct ErrorsBeside;

impl VisitMut for ErrorsBeside {
    fn visit_path_mut(&mut self, path: &mut syn::Path) {
        let names: Vec<String> = path
            .segments
            .iter()
            .take(2)
            .map(|s| s.ident.to_string())
            .collect();
        if names == ["self", "error"]
            && let Some(first) = path.segments.first_mut()
        {
            first.ident = format_ident!("super");
        }
        syn::visit_mut::visit_path_mut(self, path);
    }
}

fn module<'a>(file: &'a syn::File, name: &str) -> impl Iterator<Item = &'a syn::Item> {
    let name = name.to_owned();
    file.items
        .iter()
        .filter_map(move |item| match item {
            syn::Item::Mod(module) if module.ident == name => module.content.as_ref(),
            _ => None,
        })
        .flat_map(|(_, items)| items)
}

/// typify's error for texts that do not fit.
fn conversion_error(file: &syn::File) -> TokenStream {
    let found = module(file, "types")
        .find(|item| matches!(item, syn::Item::Mod(module) if module.ident == "error"));
    found.map(|item| quote!(#item)).unwrap_or_default()
}

/// Notes every place whose value is any JSON.
fn untyped(plan: &crate::plan::Plan, report: &mut Report) {
    for (name, located) in &plan.types {
        let mut schema = Cow::Borrowed(&located.schema);
        if let Some(encodings) = plan.multipart.get(name).filter(|known| !known.is_empty())
            && let Some(Value::Object(properties)) = schema.to_mut().get_mut("properties")
        {
            properties.retain(|name, property| {
                !types::is_file_without_type(property, encodings.get(name))
            });
        }
        untyped_in(&schema, &located.pointer, report);
    }
}

fn untyped_in(schema: &Value, at: &crate::document::Pointer, report: &mut Report) {
    use crate::lower::schema::{flag, is_any, properties};
    if flag(schema, "x-const") {
        return;
    }
    let note = |value: &Value, at: &crate::document::Pointer, report: &mut Report| {
        if is_any(value) {
            if !report.untyped.iter().any(|known| known.pointer == *at) {
                report.untyped(at, "the document gives no type");
            }
        } else {
            untyped_in(value, at, report);
        }
    };
    for (name, property) in properties(schema) {
        note(property, &at.join("properties").join(name), report);
    }
    if let Some(items) = schema.get("items") {
        note(items, &at.join("items"), report);
    }
    // Members beyond those described are open by intent; a map that is nothing else is untyped.
    if let Some(value @ Value::Object(_)) = schema.get("additionalProperties")
        && properties(schema).next().is_none()
    {
        note(value, &at.join("additionalProperties"), report);
    }
}

/// Crates that the code names, beyond those that every client needs.
fn crates(files: &Files, uses_regress: bool) -> BTreeSet<&'static str> {
    let mut crates = BTreeSet::new();
    let names = |path: &str| files.values().any(|text| text.contains(path));
    if names("::chrono::") {
        crates.insert("chrono");
    }
    if names("::uuid::") {
        crates.insert("uuid");
    }
    if uses_regress && names("::regress::") {
        crates.insert("regress");
    }
    crates
}
