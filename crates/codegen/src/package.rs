//! The package around generated code: its manifest with the required dependencies, and a copy of
//! the hand-written support code of `streamkap-api`.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use semver::{Version, VersionReq};
use toml_edit::{Array, DocumentMut, InlineTable, Item, Table, TableLike, value};

use super::rustfmt::{self, Tree};
use super::{Files, Generation, operations_page};

/// The manifest with the versions and features of the dependencies.
const WORKSPACE: &str = include_str!("../../../Cargo.toml");
const API: &str = include_str!("../../../streamkap-api/Cargo.toml");

/// Dependencies of generated code that only some documents need.
const BY_DOCUMENT: [&str; 4] = ["chrono", "eventsource-stream", "regress", "uuid"];

/// The feature of the support code for server-sent events, which the client has where the document
/// has them.
const EVENT_STREAM: &str = "event-stream";

/// The table under `package.metadata` that marks a manifest as one of a generated package.
const METADATA: &str = "openapi-client";
/// The first line of each file that is copied and not generated.
const COPIED: &str = "// Copied by `cargo xtask generate`; do not edit.\n";
/// The first line of a file that is replaced as long as this line is there.
const MARKED: &str =
    "// Written by `cargo xtask generate`. Remove this line to edit the file: it is kept then.\n";
/// How the first line of each generated file starts.
const GENERATED: &str = "// Generated from ";

/// What a generated package is called, and what it is generated from.
#[derive(Clone, Debug, Default)]
pub struct Settings {
    /// `package.name`; an existing manifest keeps its own if this is `None`.
    pub name: Option<String>,
    /// `package.version`; an existing manifest keeps its own if this is `None`.
    pub version: Option<String>,
    /// The document, relative to the package.
    pub spec: Option<String>,
    /// The overlay, relative to the package.
    pub overlay: Option<String>,
}

/// The files of the package `name`, which is a workspace of its own.
pub fn files(generation: &Generation, name: &str) -> Result<Files> {
    let settings = Settings {
        name: Some(name.to_owned()),
        ..Settings::default()
    };
    let mut files = Files::new();
    let manifest = new_manifest(generation, &settings, true)?;
    files.insert("Cargo.toml".to_owned(), manifest);
    files.insert("src/lib.rs".to_owned(), root(generation));
    for (directory, tree) in trees(generation, name, Path::new("src"))? {
        for (path, text) in tree {
            files.insert(format!("{}/{path}", directory.display()), text);
        }
    }
    Ok(files)
}

/// The generated code and the support code of the package `name`, laid out for their directories in
/// `sources`.
pub fn trees(
    generation: &Generation,
    name: &str,
    sources: &Path,
) -> Result<BTreeMap<PathBuf, Files>> {
    let tree = |directory, files, is_laid_out| Tree {
        directory: sources.join(directory),
        files,
        is_laid_out,
    };
    rustfmt::format(&[
        tree("generated", &generation.tree(&crate_name(name)), false),
        tree("support", &support(generation)?, true),
    ])
}

/// The names of the crates that generated code can depend on.
pub fn crates() -> Result<BTreeSet<String>> {
    let api: DocumentMut = API.parse().context("streamkap-api/Cargo.toml")?;
    let dependencies = api["dependencies"].as_table().into_iter();
    let names = dependencies.flat_map(Table::iter).map(|(name, _)| name);
    let names = names.chain(BY_DOCUMENT).chain(["alloc", "core", "std"]);
    Ok(names.map(|name| name.replace('-', "_")).collect())
}

/// The support code that the generated code needs.
fn support(generation: &Generation) -> Result<Files> {
    let files = super::support::files(&generation.files)?.into_iter();
    Ok(files
        .map(|(path, text)| (path, format!("{COPIED}{text}")))
        .collect())
}

/// `src/lib.rs` of a new package.
pub fn root(generation: &Generation) -> String {
    let title = generation.lowered["info"]["title"]
        .as_str()
        .unwrap_or("an API");
    let title = super::docs::markdown(&super::docs::one_line(title));
    format!(
        "{MARKED}\n//! Client and types of {title}.\n\n\
         #![cfg_attr(feature = \"client\", doc = include_str!(\"generated/{page}\"))]\n\
         #![cfg_attr(docsrs, feature(doc_cfg))]\n\n\
         mod generated;\n\
         pub mod support;\n\n\
         pub use generated::*;\n",
        page = operations_page::PATH,
    )
}

/// The name of the crate in a package of this name.
fn crate_name(package: &str) -> String {
    package.replace('-', "_")
}

/// Whether a file may be replaced or deleted: its first line states that it is not hand-written.
pub fn is_marked(text: &str) -> bool {
    [COPIED, MARKED, GENERATED, operations_page::MARK]
        .iter()
        .any(|mark| text.starts_with(mark))
}

/// The settings in the manifest of a generated package; `None` for any other manifest.
pub fn settings_of(manifest: &str) -> Result<Option<Settings>> {
    let manifest: DocumentMut = manifest.parse()?;
    let package = manifest.get("package");
    let metadata = package.and_then(|package| package.get("metadata")?.get(METADATA));
    let text = |item: Option<&Item>| Some(item?.as_str()?.to_owned());
    Ok(metadata.map(|metadata| Settings {
        name: text(package.and_then(|package| package.get("name"))),
        version: text(package.and_then(|package| package.get("version"))),
        spec: text(metadata.get("spec")),
        overlay: text(metadata.get("overlay")),
    }))
}

/// The manifest of a new package. `is_root` makes it a workspace of its own.
pub fn new_manifest(generation: &Generation, settings: &Settings, is_root: bool) -> Result<String> {
    let workspace: DocumentMut = WORKSPACE.parse().context("Cargo.toml")?;
    let mut out = DocumentMut::new();
    let mut package = Table::new();
    package["name"] = value("");
    package["version"] = value("0.0.0");
    package["edition"] = workspace["workspace"]["package"]["edition"].clone();
    package["publish"] = value(false);
    out["package"] = Item::Table(package);
    if is_root {
        out["workspace"] = Item::Table(Table::new());
    }
    let manifest = update_manifest(&out.to_string(), generation, settings)?;
    Ok(manifest.replace("\n\n\n", "\n\n"))
}

/// An existing manifest with the name, version, features and dependencies that the generated code
/// needs. Everything else stays, formatting and comments included.
pub fn update_manifest(old: &str, generation: &Generation, settings: &Settings) -> Result<String> {
    let api: DocumentMut = API.parse().context("streamkap-api/Cargo.toml")?;
    let mut out: DocumentMut = old.parse().context("Cargo.toml is not a valid manifest")?;
    let package = table(&mut out, "package")?;
    for (key, wanted) in [("name", &settings.name), ("version", &settings.version)] {
        if let Some(wanted) = wanted
            && package.get(key).and_then(Item::as_str) != Some(wanted)
        {
            package[key] = value(wanted);
        }
    }
    if out.get("features").is_none() {
        out["features"] = api["features"].clone();
    }
    let features = table(&mut out, "features")?;
    let has_events = generation.crates.contains("eventsource-stream");
    for (name, items) in api["features"].as_table().into_iter().flat_map(Table::iter) {
        if name == EVENT_STREAM && !has_events {
            features.remove(name);
            continue;
        }
        match features.get_mut(name).and_then(Item::as_array_mut) {
            // Which features are on by default is the user's choice.
            Some(_) if name == "default" => {}
            Some(known) => add_missing(known, items.as_array()),
            None => features[name] = items.clone(),
        }
    }
    if let Some(client) = features.get_mut("client").and_then(Item::as_array_mut) {
        client.retain(|feature| feature.as_str() != Some(EVENT_STREAM));
        if has_events {
            client.push(EVENT_STREAM);
        }
    }
    update_dependencies(&mut out, &api, generation)?;
    features_of_schemars(&mut out, &generation.crates)?;
    record(&mut out, settings)?;
    Ok(out.to_string())
}

fn table<'a>(manifest: &'a mut DocumentMut, name: &str) -> Result<&'a mut Table> {
    let item = manifest.entry(name).or_insert(Item::Table(Table::new()));
    item.as_table_mut()
        .with_context(|| format!("[{name}] in Cargo.toml is not a table"))
}

fn add_missing(known: &mut Array, wanted: Option<&Array>) {
    for item in wanted.into_iter().flatten() {
        if !known.iter().any(|known| known.as_str() == item.as_str()) {
            known.push(item.clone());
        }
    }
}

/// Adds the dependencies of the generated code, and removes those that an earlier run added and
/// that are no longer needed.
fn update_dependencies(
    out: &mut DocumentMut,
    api: &DocumentMut,
    generation: &Generation,
) -> Result<()> {
    let workspace: DocumentMut = WORKSPACE.parse().context("Cargo.toml")?;
    let shared = &workspace["workspace"]["dependencies"];
    let own = api["dependencies"].as_table().context("no dependencies")?;
    let always = own.iter().filter(|(name, _)| !BY_DOCUMENT.contains(name));
    let always = always.map(|(name, item)| (name, merged(&shared[name], Some(item))));
    let by_document = generation.crates.iter();
    let by_document = by_document.map(|name| (*name, merged(&shared[*name], own.get(name))));
    let mut needed: Vec<(&str, InlineTable)> = always.chain(by_document).collect();
    needed.sort_by_key(|(name, _)| *name);

    let earlier: Vec<String> = metadata(out)?
        .get("dependencies")
        .and_then(Item::as_array)
        .into_iter()
        .flatten()
        .filter_map(|name| Some(name.as_str()?.to_owned()))
        .collect();
    let dependencies = table(out, "dependencies")?;
    for name in &earlier {
        if !needed.iter().any(|(needed, _)| needed == name) {
            dependencies.remove(name);
        }
    }
    let is_new = dependencies.is_empty();
    for (name, wanted) in &needed {
        match dependencies.get_mut(name) {
            Some(known) => update_dependency(known, wanted),
            None => dependencies[*name] = value(wanted.clone()),
        }
    }
    if is_new {
        dependencies.sort_values();
    }
    let names: Array = needed.iter().map(|(name, _)| *name).collect();
    let recorded = metadata(out)?.get("dependencies").and_then(Item::as_array);
    let recorded = recorded.map(|known| known.iter().filter_map(|name| name.as_str()));
    if !recorded.is_some_and(|known| known.eq(needed.iter().map(|(name, _)| *name))) {
        metadata(out)?["dependencies"] = value(names);
    }
    Ok(())
}

/// Adds what the generated code needs to a dependency that is already there. A compatible version
/// requirement and additional features are kept.
fn update_dependency(known: &mut Item, wanted: &InlineTable) {
    let version = |table: &dyn TableLike| Some(table.get("version")?.as_str()?.to_owned());
    let wanted_version = version(wanted);
    if let Some(stated) = known.as_str().map(str::to_owned) {
        let mut table = wanted.clone();
        if is_compatible(&stated, wanted_version.as_deref()) {
            table.insert("version", stated.as_str().into());
        }
        if table.len() > 1 || !is_compatible(&stated, wanted_version.as_deref()) {
            *known = value(table);
        }
        return;
    }
    let Some(table) = known.as_table_like_mut() else {
        return;
    };
    let is_elsewhere = ["workspace", "path", "git"]
        .iter()
        .any(|key| table.contains_key(key));
    for (key, item) in wanted.iter() {
        match (key, table.get_mut(key)) {
            ("version", _) if is_elsewhere => {}
            ("version", Some(stated)) => {
                let stated_version = stated.as_str().unwrap_or_default();
                if !is_compatible(stated_version, wanted_version.as_deref()) {
                    *stated = Item::Value(item.clone());
                }
            }
            ("features", Some(known)) => {
                if let Some(known) = known.as_array_mut() {
                    add_missing(known, item.as_array());
                }
            }
            (_, Some(_)) => {}
            (_, None) => {
                table.insert(key, Item::Value(item.clone()));
            }
        }
    }
}

/// Whether every version that `stated` accepts at least starts at one that `wanted` accepts.
fn is_compatible(stated: &str, wanted: Option<&str>) -> bool {
    let (Ok(stated), Some(Ok(wanted))) = (VersionReq::parse(stated), wanted.map(VersionReq::parse))
    else {
        return false;
    };
    let lowest = stated.comparators.first().map(|comparator| {
        let number = |part: Option<u64>| part.unwrap_or_default();
        Version::new(
            comparator.major,
            number(comparator.minor),
            number(comparator.patch),
        )
    });
    lowest.is_some_and(|lowest| stated == wanted || wanted.matches(&lowest))
}

fn metadata(out: &mut DocumentMut) -> Result<&mut Table> {
    let package = table(out, "package")?;
    let implicit = || {
        let mut table = Table::new();
        table.set_implicit(true);
        Item::Table(table)
    };
    package
        .entry("metadata")
        .or_insert_with(implicit)
        .as_table_mut()
        .context("package.metadata in Cargo.toml is not a table")?
        .entry(METADATA)
        .or_insert(Item::Table(Table::new()))
        .as_table_mut()
        .with_context(|| format!("package.metadata.{METADATA} in Cargo.toml is not a table"))
}

/// Records what the package is generated from.
fn record(out: &mut DocumentMut, settings: &Settings) -> Result<()> {
    let metadata = metadata(out)?;
    for (key, wanted) in [("spec", &settings.spec), ("overlay", &settings.overlay)] {
        match wanted {
            Some(wanted) if metadata.get(key).and_then(Item::as_str) != Some(wanted) => {
                metadata[key] = value(wanted);
            }
            _ => {}
        }
    }
    Ok(())
}

/// A dependency as in the workspace, with the keys beside `workspace = true` of the package.
fn merged(shared: &Item, own: Option<&Item>) -> InlineTable {
    let mut table = toml_edit::InlineTable::new();
    match shared {
        Item::Value(toml_edit::Value::String(version)) => {
            table.insert("version", version.value().as_str().into());
        }
        Item::Value(toml_edit::Value::InlineTable(shared)) => {
            for (key, value) in shared {
                table.insert(key, value.clone().decorated(" ", ""));
            }
        }
        _ => {}
    }
    let own = own.and_then(Item::as_table_like);
    for (key, item) in own.into_iter().flat_map(|own| own.iter()) {
        let Some(value) = item.as_value() else {
            continue;
        };
        match (key, table.get_mut("features")) {
            ("workspace", _) => {}
            ("features", Some(toml_edit::Value::Array(known))) => {
                for feature in value.as_array().into_iter().flatten() {
                    known.push(feature.clone());
                }
            }
            _ => {
                table.insert(key, value.clone().decorated(" ", ""));
            }
        }
    }
    table.fmt();
    table
}

/// Enables the features of `schemars` for the types of other crates.
fn features_of_schemars(manifest: &mut DocumentMut, crates: &BTreeSet<&'static str>) -> Result<()> {
    let list = manifest["features"]["schemars"]
        .as_array_mut()
        .context("no feature `schemars`")?;
    for (name, feature) in [("chrono", "schemars/chrono04"), ("uuid", "schemars/uuid1")] {
        let position = list
            .iter()
            .position(|known| known.as_str() == Some(feature));
        match (crates.contains(name), position) {
            (true, None) => list.push(feature),
            (false, Some(index)) => {
                list.remove(index);
            }
            _ => {}
        }
    }
    Ok(())
}

/// The manifest of `streamkap-api` with the dependencies of the generated code, and without those
/// that it does not need.
pub fn api_manifest(text: &str, generation: &Generation) -> Result<String> {
    let mut manifest: DocumentMut = text.parse().context("streamkap-api/Cargo.toml")?;
    // The API's own crate has the feature for server-sent events in any case.
    for name in BY_DOCUMENT
        .into_iter()
        .filter(|name| *name != "eventsource-stream")
    {
        let dependencies = manifest["dependencies"]
            .as_table_mut()
            .context("streamkap-api/Cargo.toml has no dependencies")?;
        let is_present = dependencies.contains_key(name);
        if generation.crates.contains(name) && !is_present {
            let mut inherited = Table::new();
            inherited.set_dotted(true);
            inherited["workspace"] = value(true);
            dependencies.insert(name, Item::Table(inherited));
            dependencies.sort_values();
        } else if !generation.crates.contains(name) && is_present {
            dependencies.remove(name);
        }
    }
    features_of_schemars(&mut manifest, &generation.crates)?;
    Ok(manifest.to_string())
}
