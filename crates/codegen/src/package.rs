//! The package around generated code: its manifest with the features and the dependencies that the
//! code needs, and its root file.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use semver::{Version, VersionReq};
use toml_edit::{Array, DocumentMut, InlineTable, Item, Table, TableLike, value};

use super::readme::{self, README};
use super::runtime::{self, Runtime};
use super::rustfmt::{self, Tree};
use super::{Files, Generation, operations_page};
use model::names::FULL_FEATURE;

/// The features and the dependencies of every package. The runtime's dependency is completed with where
/// it comes from.
const MANIFEST: &str = r#"
[features]
default = ["client", "rustls"]
## The client, its builders and its hooks, over reqwest.
client = ["openapi-client-runtime/client"]
## TLS by rustls (default).
rustls = ["openapi-client-runtime/rustls"]
## TLS by rustls with `ring`, which is compiled faster.
rustls-ring = ["client", "openapi-client-runtime/rustls-ring"]
## TLS by the platform's library.
native-tls = ["openapi-client-runtime/native-tls"]
## A mock of the API, for the tests of code that uses the client.
mock = ["client", "openapi-client-runtime/mock"]
## `schemars::JsonSchema` on every type.
schemars = ["dep:schemars", "openapi-client-runtime/schemars"]

[dependencies]
schemars = { version = "1.2", optional = true }
serde = { version = "1", features = ["derive"] }
serde_json = "1"
"#;

/// Dependencies that only some documents need.
const BY_DOCUMENT: &str = r#"
chrono = { version = "0.4", default-features = false, features = ["serde", "clock"] }
regex = { version = "1", default-features = false, features = ["perf-dfa", "std", "unicode-bool", "unicode-gencat", "unicode-script"] }
regex-lite = "0.1"
uuid = { version = "1", features = ["serde"] }
"#;

/// The edition of generated code.
const EDITION: &str = "2024";

/// The feature of the runtime that the client enables where responses are server-sent events.
const EVENT_STREAM: &str = "openapi-client-runtime/event-stream";

/// The table under `package.metadata` that marks a manifest as one of a generated package.
const METADATA: &str = "openapi-client";
/// The first line of a file that is replaced as long as this line is there.
const MARKED: &str =
    "// Written by the command `generate`. Remove this line to edit the file: it is kept then.\n";
/// How the first line of each generated file starts.
const GENERATED: &str = "// Generated from ";

/// What a generated package is called, what it is generated from, and what it stands on.
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
    /// Where the runtime comes from; an existing manifest keeps its own if this is `None`.
    pub runtime: Option<Runtime>,
}

/// The files of the package `name` in `directory`, which is a workspace of its own.
pub fn files(
    generation: &Generation,
    name: &str,
    directory: &Path,
    runtime: Runtime,
) -> Result<Files> {
    let settings = Settings {
        name: Some(name.to_owned()),
        runtime: Some(runtime),
        ..Settings::default()
    };
    let mut files = Files::new();
    let manifest = new_manifest(directory, generation, &settings, true)?;
    files.insert("Cargo.toml".to_owned(), manifest);
    files.insert("src/lib.rs".to_owned(), root(generation));
    files.insert(README.to_owned(), readme::text(generation, name, directory));
    for (directory, tree) in generated(generation, name, Path::new("src"))? {
        for (path, text) in tree {
            files.insert(format!("{}/{path}", directory.display()), text);
        }
    }
    Ok(files)
}

/// The generated code of the package `name`, laid out for its directory in `sources`.
pub fn generated(
    generation: &Generation,
    name: &str,
    sources: &Path,
) -> Result<BTreeMap<PathBuf, Files>> {
    rustfmt::format(&[Tree {
        directory: sources.join("generated"),
        files: &generation.tree(&readme::crate_name(name)),
        is_laid_out: false,
    }])
}

/// The names of the crates that generated code can depend on.
pub fn crates() -> Result<BTreeSet<String>> {
    let manifest: DocumentMut = MANIFEST.parse()?;
    let by_document: DocumentMut = BY_DOCUMENT.parse()?;
    let dependencies = manifest["dependencies"]
        .as_table()
        .context("dependencies")?;
    let names = dependencies.iter().chain(by_document.iter());
    let names = names.map(|(name, _)| name);
    let names = names.chain([runtime::NAME, "alloc", "core", "std"]);
    Ok(names.map(|name| name.replace('-', "_")).collect())
}

/// `src/lib.rs` of a new package: the README, then the operations.
pub fn root(generation: &Generation) -> String {
    // The README and the page have calls of all operations.
    let (all, part) = if generation.tag_features.is_empty() {
        (
            "feature = \"client\"".to_owned(),
            "not(feature = \"client\"), doc = \"A part of the API.\"".to_owned(),
        )
    } else {
        let all = format!("all(feature = \"client\", feature = \"{FULL_FEATURE}\")");
        // In lines as rustfmt makes them.
        let part = format!("\n    not({all}),\n    doc = \"A part of the API.\"\n");
        (all, part)
    };
    format!(
        "{MARKED}\n\
         #![cfg_attr({all}, doc = include_str!(\"../{README}\"))]\n\
         #![cfg_attr({all}, doc = include_str!(\"generated/{page}\"))]\n\
         #![cfg_attr({part})]\n\
         #![cfg_attr(docsrs, feature(doc_cfg))]\n\
         {recursion}\n\
         mod generated;\n\n\
         pub use generated::*;\n",
        page = operations_page::PATH,
        recursion = recursion_limit(generation.types.len()),
    )
}

/// The attribute that lets the compiler follow the functions of this many types: to read one, and to make its
/// JSON Schema, takes steps beside those of the types inside it, in the worst case of all the others.
fn recursion_limit(types: usize) -> String {
    const DEFAULT: usize = 128;
    // Two for itself, the others for arrays, maps and options around it.
    const STEPS: usize = 8;
    if types * STEPS <= 2 * DEFAULT {
        return String::new();
    }
    let limit = DEFAULT + STEPS * types;
    format!("#![recursion_limit = \"{limit}\"]\n")
}

/// Whether a file may be replaced or deleted: its first line states that it is not hand-written.
pub fn is_marked(text: &str) -> bool {
    [
        "# Copied by ",
        "// Copied by ",
        "// Written by ",
        GENERATED,
        operations_page::MARK,
        readme::MARK,
    ]
    .iter()
    .any(|mark| text.starts_with(mark))
}

/// The settings in the manifest of a generated package; `None` for any other manifest.
pub fn settings_of(manifest: &DocumentMut) -> Option<Settings> {
    let package = manifest.get("package")?;
    let metadata = package.get("metadata")?.get(METADATA)?;
    let text = |item: Option<&Item>| Some(item?.as_str()?.to_owned());
    Some(Settings {
        name: text(package.get("name")),
        version: text(package.get("version")),
        spec: text(metadata.get("spec")),
        overlay: text(metadata.get("overlay")),
        runtime: None,
    })
}

/// The manifest of a new package. `is_root` makes it a workspace of its own.
pub fn new_manifest(
    directory: &Path,
    generation: &Generation,
    settings: &Settings,
    is_root: bool,
) -> Result<String> {
    let mut out = DocumentMut::new();
    let mut package = Table::new();
    package["name"] = value("");
    package["version"] = value("0.0.0");
    package["edition"] = value(EDITION);
    package["publish"] = value(false);
    out["package"] = Item::Table(package);
    if is_root {
        out["workspace"] = Item::Table(Table::new());
    }
    let manifest = update_manifest(out, directory, generation, settings)?;
    Ok(manifest.replace("\n\n\n", "\n\n"))
}

/// An existing manifest with the name, version, features and dependencies that the generated code
/// needs. Everything else stays, formatting and comments included.
pub fn update_manifest(
    mut out: DocumentMut,
    directory: &Path,
    generation: &Generation,
    settings: &Settings,
) -> Result<String> {
    let model: DocumentMut = MANIFEST.parse()?;
    let package = table(&mut out, "package")?;
    for (key, wanted) in [("name", &settings.name), ("version", &settings.version)] {
        if let Some(wanted) = wanted
            && package.get(key).and_then(Item::as_str) != Some(wanted)
        {
            package[key] = value(wanted);
        }
    }
    let removed = update_dependencies(&mut out, &model, directory, generation, settings)?;
    update_features(&mut out, &model, generation, &removed)?;
    features_of_schemars(&mut out, &generation.crates)?;
    features_of_parts(&mut out, generation)?;
    record(&mut out, settings)?;
    Ok(out.to_string())
}

/// Adds the features of the generated code, and takes out what `removed` dependencies enabled.
fn update_features(
    out: &mut DocumentMut,
    model: &DocumentMut,
    generation: &Generation,
    removed: &[String],
) -> Result<()> {
    if out.get("features").is_none() {
        out["features"] = model["features"].clone();
    }
    let features = table(out, "features")?;
    for (name, items) in model["features"]
        .as_table()
        .into_iter()
        .flat_map(Table::iter)
    {
        match features.get_mut(name).and_then(Item::as_array_mut) {
            // Which features are on by default is the user's choice.
            Some(_) if name == "default" => {}
            Some(known) => add_missing(known, items.as_array()),
            None => features[name] = items.clone(),
        }
    }
    if let Some(client) = features.get_mut("client").and_then(Item::as_array_mut) {
        client.retain(|feature| feature.as_str() != Some(EVENT_STREAM));
        if generation.has_events {
            client.push(EVENT_STREAM);
        }
    }
    let enables_removed = |feature: &str| {
        let name = feature.trim_start_matches("dep:");
        let name = name.split('/').next().unwrap_or_default();
        removed
            .iter()
            .any(|removed| removed == name.trim_end_matches('?'))
    };
    let mut emptied = Vec::new();
    for (name, items) in features.iter_mut() {
        let Some(items) = items.as_array_mut().filter(|items| !items.is_empty()) else {
            continue;
        };
        items.retain(|feature| !feature.as_str().is_some_and(enables_removed));
        if items.is_empty() {
            emptied.push(name.get().to_owned());
        }
    }
    // A feature that enabled nothing else, and what enables it.
    for name in &emptied {
        features.remove(name);
    }
    for (_, items) in features.iter_mut() {
        if let Some(items) = items.as_array_mut() {
            items.retain(|feature| !emptied.iter().any(|name| feature.as_str() == Some(name)));
        }
    }
    Ok(())
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
/// that are no longer needed: returns their names.
fn update_dependencies(
    out: &mut DocumentMut,
    model: &DocumentMut,
    directory: &Path,
    generation: &Generation,
    settings: &Settings,
) -> Result<Vec<String>> {
    let by_document: DocumentMut = BY_DOCUMENT.parse()?;
    let always = model["dependencies"].as_table().into_iter();
    let by_document = by_document.iter();
    let by_document = by_document.filter(|(name, _)| generation.crates.contains(name));
    let needed = always.flat_map(Table::iter).chain(by_document);
    let mut needed: Vec<(&str, InlineTable)> =
        needed.map(|(name, item)| (name, as_table(item))).collect();
    needed.sort_by_key(|(name, _)| *name);
    let mut names: Vec<&str> = needed.iter().map(|(name, _)| *name).collect();
    names.push(runtime::NAME);
    names.sort_unstable();

    let earlier: Vec<String> = metadata(out)?
        .get("dependencies")
        .and_then(Item::as_array)
        .into_iter()
        .flatten()
        .filter_map(|name| Some(name.as_str()?.to_owned()))
        .collect();
    let is_needed = |name: &String| names.contains(&name.as_str());
    let removed: Vec<String> = earlier
        .into_iter()
        .filter(|name| !is_needed(name))
        .collect();
    let dependencies = table(out, "dependencies")?;
    for name in &removed {
        dependencies.remove(name);
    }
    let is_new = dependencies.is_empty();
    for (name, wanted) in &needed {
        match dependencies.get_mut(name) {
            Some(known) => update_dependency(known, wanted),
            None => dependencies[*name] = value(wanted.clone()),
        }
    }
    let known = dependencies.entry(runtime::NAME).or_insert(Item::None);
    update_runtime(
        known,
        directory,
        settings.runtime.as_ref(),
        &generation.crates,
    );
    if is_new {
        dependencies.sort_values();
    }
    let recorded = metadata(out)?.get("dependencies").and_then(Item::as_array);
    let recorded = recorded.map(|known| known.iter().filter_map(|name| name.as_str()));
    if !recorded.is_some_and(|known| known.eq(names.iter().copied())) {
        metadata(out)?["dependencies"] = value(names.into_iter().collect::<Array>());
    }
    Ok(removed)
}

/// States where the runtime comes from, unless the manifest is to keep what it states, and its features.
fn update_runtime(
    known: &mut Item,
    directory: &Path,
    runtime: Option<&Runtime>,
    crates: &BTreeSet<&'static str>,
) {
    let mut table = as_table(known);
    if let Some(runtime) = runtime {
        for key in runtime::SOURCES {
            table.remove(key);
        }
        for (key, item) in runtime.dependency(directory) {
            table.insert(key, item);
        }
    }
    let features = table.get("features").and_then(toml_edit::Value::as_array);
    let mut features = features.cloned().unwrap_or_default();
    features.retain(|feature| feature.as_str() != Some("chrono"));
    if crates.contains("chrono") {
        features.push("chrono");
    }
    table.remove("features");
    if !features.is_empty() {
        table.insert("features", features.into());
    }
    table.fmt();
    if as_table(known).to_string() != table.to_string() {
        *known = value(table);
    }
}

/// A dependency as a table, however it is stated.
fn as_table(item: &Item) -> InlineTable {
    let mut table = match item.as_table_like() {
        Some(table) => table
            .iter()
            .filter_map(|(key, item)| Some((key, item.as_value()?.clone())))
            .collect(),
        None => item
            .as_str()
            .map(|version| ("version", version))
            .into_iter()
            .collect(),
    };
    InlineTable::fmt(&mut table);
    table
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
    let by_document: DocumentMut = BY_DOCUMENT.parse()?;
    for (name, _) in by_document.iter() {
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
    let known = &mut manifest["dependencies"][runtime::NAME];
    update_runtime(known, Path::new(""), None, &generation.crates);
    features_of_schemars(&mut manifest, &generation.crates)?;
    features_of_parts(&mut manifest, generation)?;
    Ok(manifest.to_string())
}

/// Adds the features that operations and types are behind, and the one that enables those of all tags, which
/// is on by default when it is new. One that is there, and what it enables, is the user's.
fn features_of_parts(manifest: &mut DocumentMut, generation: &Generation) -> Result<()> {
    if generation.features.is_empty() {
        return Ok(());
    }
    let features = table(manifest, "features")?;
    for feature in &generation.features {
        if !features.contains_key(feature) {
            features[feature] = value(Array::new());
        }
    }
    if generation.tag_features.is_empty() {
        return Ok(());
    }
    let is_new = !features.contains_key(FULL_FEATURE);
    let enabled: Array = generation.tag_features.iter().collect();
    for (name, enabled) in [
        (FULL_FEATURE, enabled),
        ("default", Array::from_iter([FULL_FEATURE])),
    ] {
        if is_new || name == FULL_FEATURE {
            let item = features.entry(name).or_insert(value(Array::new()));
            let known = item.as_array_mut();
            let known = known.with_context(|| format!("the feature `{name}` is not an array"))?;
            let count = known.len();
            add_missing(known, Some(&enabled));
            if known.len() > count && name == FULL_FEATURE {
                a_line_each(known);
            }
        }
    }
    Ok(())
}

/// Lays out an array with a line for each item.
fn a_line_each(items: &mut Array) {
    for item in items.iter_mut() {
        item.decor_mut().set_prefix("\n    ");
        item.decor_mut().set_suffix("");
    }
    items.set_trailing("\n");
    items.set_trailing_comma(true);
}
