//! Where a generated package gets the runtime from, `openapi-client-runtime`: a version of the registry,
//! a git revision, a directory, or a copy that is written once for all packages of a workspace. No
//! package has a part of it.

use std::path::{Path, PathBuf};
use std::str::FromStr;

use anyhow::{Context, Result};
use openapi_client_runtime::source;
use semver::VersionReq;
use toml_edit::{DocumentMut, InlineTable, Item, Table, TableLike, Value, value};

use super::Files;
use super::workspace::{Workspace, absolute, relative};

/// The name of the package.
pub const NAME: &str = "openapi-client-runtime";

/// How the first line of the manifest of a copy starts.
const MARK: &str = "# Copied by ";
/// The first line of the manifest of a copy, which states that the directory belongs to the generator.
pub const COPIED: &str = "# Copied by the command `generate`; do not edit.\n";
/// The first line of each source file of a copy.
pub const COPIED_CODE: &str = "// Copied by the command `generate`; do not edit.\n";

/// The requirement for versions in the registry; `None` as long as it has none.
const PUBLISHED: Option<&str> = None;

/// The keys of a dependency that state where it comes from.
pub const SOURCES: [&str; 7] = [
    "version",
    "path",
    "git",
    "rev",
    "branch",
    "tag",
    "workspace",
];

/// Where a package gets the runtime from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Runtime {
    /// From the registry, in a version that this requirement accepts.
    Registry(String),
    /// From this directory. In a manifest its path is relative to the package.
    Directory(PathBuf),
    /// From this revision of a git repository.
    Git {
        /// The URL of the repository.
        url: String,
        /// The commit.
        revision: String,
    },
    /// From where the workspace states.
    Workspace,
}

impl FromStr for Runtime {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        if let Some(git) = text.strip_prefix("git+") {
            return match git.split_once('#') {
                Some((url, revision)) if !url.is_empty() && !revision.is_empty() => Ok(Self::Git {
                    url: url.to_owned(),
                    revision: revision.to_owned(),
                }),
                _ => Err("a git repository needs a revision: git+URL#REVISION".to_owned()),
            };
        }
        if VersionReq::parse(text).is_ok() {
            return Ok(Self::Registry(text.to_owned()));
        }
        if !text.is_empty() && Path::new(text).join("Cargo.toml").exists() {
            Ok(Self::Directory(PathBuf::from(text)))
        } else {
            Err(
                "neither a version, nor a directory with a package, nor git+URL#REVISION"
                    .to_owned(),
            )
        }
    }
}

impl Runtime {
    /// The dependency of the package in `package`, without features.
    pub fn dependency(&self, package: &Path) -> InlineTable {
        let mut table = InlineTable::new();
        let mut put = |key: &str, value: Value| {
            table.insert(key, value);
        };
        match self {
            Self::Registry(version) => put("version", version.as_str().into()),
            Self::Directory(directory) => put("path", relative(directory, package).into()),
            Self::Git { url, revision } => {
                put("git", url.as_str().into());
                put("rev", revision.as_str().into());
            }
            Self::Workspace => put("workspace", true.into()),
        }
        if *self != Self::Workspace {
            put("default-features", false.into());
        }
        table
    }
}

/// The runtime of a package.
#[derive(Debug, Default)]
pub struct Choice {
    /// Where it comes from; `None` leaves what the manifest states.
    pub source: Option<Runtime>,
    /// The directory of the copy, where it is one.
    pub copy: Option<PathBuf>,
}

impl Choice {
    /// Chooses the runtime of the package in `directory`: what the caller `wanted`, what its manifest
    /// states, what the workspace has, or a copy.
    pub fn new(
        directory: &Path,
        wanted: Option<&Runtime>,
        manifest: Option<&DocumentMut>,
        workspace: Option<&Workspace>,
    ) -> Self {
        if let Some(wanted) = wanted {
            return Self::of(wanted.clone());
        }
        let stated = manifest.and_then(|manifest| manifest.get("dependencies")?.get(NAME));
        if let Some(stated) = stated {
            let path = stated.get("path").and_then(Item::as_str);
            let copy = path.map(|path| absolute(&directory.join(path)));
            return Self {
                source: None,
                copy: copy.filter(|copy| is_copy(copy)),
            };
        }
        if let Some(workspace) = workspace {
            if workspace.has_dependency(NAME) {
                return Self::of(Runtime::Workspace);
            }
            if let Some(member) = workspace.member(NAME) {
                return Self::of(Runtime::Directory(member));
            }
        }
        if let Some(version) = PUBLISHED {
            return Self::of(Runtime::Registry(version.to_owned()));
        }
        let directory = absolute(directory);
        // Beside the package, and never outside its workspace.
        let beside = workspace.and(directory.parent()).unwrap_or(&directory);
        let copy = beside.join(NAME);
        Self {
            source: Some(Runtime::Directory(copy.clone())),
            copy: Some(copy),
        }
    }

    fn of(source: Runtime) -> Self {
        let copy = match &source {
            Runtime::Directory(directory) if is_copy(directory) => Some(absolute(directory)),
            _ => None,
        };
        Self {
            source: Some(source),
            copy,
        }
    }
}

/// Whether the generator wrote the package in a directory.
fn is_copy(directory: &Path) -> bool {
    let manifest = std::fs::read_to_string(directory.join("Cargo.toml"));
    manifest.is_ok_and(|manifest| manifest.starts_with(MARK))
}

/// The files below `src` of a copy.
pub fn sources() -> Files {
    source::files()
        .map(|(path, text)| (path, format!("{COPIED_CODE}{text}")))
        .collect()
}

/// The manifest of a copy: the same whether this program was built from the repository or from the
/// registry, for which cargo writes manifests anew.
pub fn manifest() -> Result<String> {
    let own: DocumentMut = source::MANIFEST.parse().context(NAME)?;
    let mut out = DocumentMut::new();
    let mut package = Table::new();
    for key in ["name", "version", "edition", "rust-version", "license"] {
        package[key] = value(own["package"][key].as_str().unwrap_or_default());
    }
    package["publish"] = value(false);
    out["package"] = Item::Table(package);
    let mut features = Table::new();
    for (name, items) in own["features"]
        .as_table_like()
        .context("no features")?
        .iter()
    {
        let items = items.as_array().into_iter().flatten();
        let items = items.filter_map(Value::as_str);
        features[name] = value(items.collect::<toml_edit::Array>());
    }
    features.sort_values();
    out["features"] = Item::Table(features);
    let mut dependencies = Table::new();
    for (name, stated) in own["dependencies"]
        .as_table_like()
        .context("no dependencies")?
        .iter()
    {
        dependencies[name] = dependency(stated);
    }
    dependencies.sort_values();
    out["dependencies"] = Item::Table(dependencies);
    Ok(format!("{COPIED}{out}"))
}

/// A dependency in one form, however it is stated.
fn dependency(stated: &Item) -> Item {
    let Some(table) = stated.as_table_like() else {
        return value(stated.as_str().unwrap_or_default());
    };
    let text = |key: &str| table.get(key).and_then(Item::as_str);
    let flag = |key: &str| table.get(key).and_then(Item::as_bool);
    let features = features_of(table);
    let mut out = InlineTable::new();
    out.insert("version", text("version").unwrap_or_default().into());
    if flag("optional") == Some(true) {
        out.insert("optional", true.into());
    }
    if flag("default-features") == Some(false) {
        out.insert("default-features", false.into());
    }
    if !features.is_empty() {
        out.insert("features", features.into_iter().collect());
    }
    match out.len() {
        1 => value(text("version").unwrap_or_default()),
        _ => value(out),
    }
}

fn features_of(table: &dyn TableLike) -> Vec<String> {
    let features = table.get("features").and_then(Item::as_array);
    let features = features.into_iter().flatten().filter_map(Value::as_str);
    features.map(str::to_owned).collect()
}
