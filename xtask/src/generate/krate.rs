//! A crate of its own around generated code: its manifest, with the dependencies that it needs, and
//! the hand-written support that `streamkap-api` stands on too.

use std::collections::BTreeSet;

use anyhow::{Context, Result};
use include_dir::{Dir, include_dir};
use toml_edit::{DocumentMut, Item, Table, value};

use super::{Files, Generation};

/// The support of `streamkap-api`, which names nothing of Streamkap.
static SUPPORT: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/../streamkap-api/src/support");
/// Where the versions and features of dependencies are kept.
const WORKSPACE: &str = include_str!("../../../Cargo.toml");
const API: &str = include_str!("../../../streamkap-api/Cargo.toml");

/// Crates that generated code needs or not, depending on the document.
const BY_DOCUMENT: [&str; 3] = ["chrono", "regress", "uuid"];

/// The files of the crate `name`.
pub fn files(generation: &Generation, name: &str) -> Result<Files> {
    let mut files = Files::new();
    files.insert("Cargo.toml".to_owned(), manifest(generation, name)?);
    files.insert("src/lib.rs".to_owned(), root(generation));
    for (path, text) in &generation.files {
        files.insert(format!("src/generated/{path}"), text.clone());
    }
    add_support(&SUPPORT, &mut files);
    Ok(files)
}

fn add_support(folder: &Dir<'_>, files: &mut Files) {
    for file in folder.files() {
        if let (Some(path), Some(text)) = (file.path().to_str(), file.contents_utf8()) {
            files.insert(
                format!("src/support/{}", path.replace('\\', "/")),
                text.to_owned(),
            );
        }
    }
    folder.dirs().for_each(|folder| add_support(folder, files));
}

fn root(generation: &Generation) -> String {
    let title = generation.lowered["info"]["title"]
        .as_str()
        .unwrap_or("an API");
    let title = super::docs::markdown(&super::docs::one_line(title));
    format!(
        "//! Client and types of {title}.\n\n\
         #![cfg_attr(docsrs, feature(doc_cfg))]\n\n\
         mod generated;\n\
         pub mod support;\n\n\
         pub use generated::*;\n"
    )
}

fn manifest(generation: &Generation, name: &str) -> Result<String> {
    let api: DocumentMut = API.parse().context("streamkap-api/Cargo.toml")?;
    let workspace: DocumentMut = WORKSPACE.parse().context("Cargo.toml")?;
    let shared = &workspace["workspace"]["dependencies"];
    let mut out = DocumentMut::new();
    let mut package = Table::new();
    package["name"] = value(name);
    package["version"] = value("0.0.0");
    package["edition"] = workspace["workspace"]["package"]["edition"].clone();
    package["publish"] = value(false);
    out["package"] = Item::Table(package);
    out["workspace"] = Item::Table(Table::new());
    out["features"] = api["features"].clone();
    let mut dependencies = Table::new();
    let own = api["dependencies"].as_table().context("no dependencies")?;
    for (name, item) in own {
        if !BY_DOCUMENT.contains(&name) {
            dependencies[name] = merged(&shared[name], Some(item));
        }
    }
    for name in &generation.crates {
        dependencies[name] = merged(&shared[*name], None);
    }
    dependencies.sort_values();
    out["dependencies"] = Item::Table(dependencies);
    features_of_schemars(&mut out, &generation.crates)?;
    Ok(out.to_string().replace("\n\n\n", "\n\n"))
}

/// A dependency as the workspace has it, with what the crate says beside `workspace = true`.
fn merged(shared: &Item, own: Option<&Item>) -> Item {
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
    value(table)
}

/// `schemars` describes the types of other crates by features of its own.
fn features_of_schemars(manifest: &mut DocumentMut, crates: &BTreeSet<&'static str>) -> Result<()> {
    let list = manifest["features"]["schemars"]
        .as_array_mut()
        .context("no feature `schemars`")?;
    for (name, feature) in [("chrono", "schemars/chrono04"), ("uuid", "schemars/uuid1")] {
        let there = list
            .iter()
            .position(|known| known.as_str() == Some(feature));
        match (crates.contains(name), there) {
            (true, None) => list.push(feature),
            (false, Some(index)) => {
                list.remove(index);
            }
            _ => {}
        }
    }
    Ok(())
}

/// The manifest of `streamkap-api` with the dependencies that the generated code needs, and without
/// those that it no longer does.
pub fn api_manifest(text: &str, generation: &Generation) -> Result<String> {
    let mut manifest: DocumentMut = text.parse().context("streamkap-api/Cargo.toml")?;
    for name in BY_DOCUMENT {
        let dependencies = manifest["dependencies"]
            .as_table_mut()
            .context("streamkap-api/Cargo.toml has no dependencies")?;
        let there = dependencies.contains_key(name);
        if generation.crates.contains(name) && !there {
            let mut inherited = Table::new();
            inherited.set_dotted(true);
            inherited["workspace"] = value(true);
            dependencies.insert(name, Item::Table(inherited));
            dependencies.sort_values();
        } else if !generation.crates.contains(name) && there {
            dependencies.remove(name);
        }
    }
    features_of_schemars(&mut manifest, &generation.crates)?;
    Ok(manifest.to_string())
}
