//! Directories of packages, and the workspaces that they belong to.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use toml_edit::{DocumentMut, Item};

/// The path without `.` and `..`, as far as the directories exist.
pub fn absolute(path: &Path) -> PathBuf {
    if let Ok(path) = path.canonicalize() {
        return path;
    }
    let path = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
    match (path.parent(), path.file_name()) {
        (Some(parent), Some(name)) => absolute(parent).join(name),
        _ => path,
    }
}

/// `path` relative to the directory `base`, with slashes.
pub fn relative(path: &Path, base: &Path) -> String {
    let (path, base) = (absolute(path), absolute(base));
    let path: Vec<_> = path.components().collect();
    let base: Vec<_> = base.components().collect();
    let common = path
        .iter()
        .zip(&base)
        .take_while(|(one, other)| one == other);
    let common = common.count();
    let up = base[common..].iter().map(|_| "..".to_owned());
    let down = path[common..]
        .iter()
        .map(|part| part.as_os_str().to_string_lossy().into_owned());
    up.chain(down).collect::<Vec<_>>().join("/")
}

/// The manifest of a workspace.
pub struct Workspace {
    /// The path of the manifest.
    pub manifest: PathBuf,
    document: DocumentMut,
}

impl Workspace {
    /// Returns the directory of the manifest.
    fn root(&self) -> &Path {
        self.manifest.parent().unwrap_or(Path::new(""))
    }

    /// Whether members can inherit this dependency.
    pub fn has_dependency(&self, name: &str) -> bool {
        let dependencies = self.document["workspace"].get("dependencies");
        dependencies.is_some_and(|dependencies| dependencies.get(name).is_some())
    }

    /// The directory of the member of this name.
    pub fn member(&self, name: &str) -> Option<PathBuf> {
        let mut members = self.members();
        members.find(|directory| Package::read(directory).is_some_and(|it| it.name == name))
    }

    /// The directories that the members are in.
    fn members(&self) -> impl Iterator<Item = PathBuf> {
        let members = self.document["workspace"].get("members");
        let members = members.and_then(Item::as_array).into_iter().flatten();
        let patterns = members.filter_map(toml_edit::Value::as_str);
        patterns.flat_map(|pattern| selected(self.root(), pattern))
    }

    /// The packages that cargo takes for members: the root, those that are listed, and what they depend on by
    /// a path.
    pub fn packages(&self) -> Vec<Package> {
        let mut waiting: Vec<PathBuf> = self.members().collect();
        waiting.push(self.root().to_owned());
        let mut seen = BTreeSet::new();
        let mut found = Vec::new();
        while let Some(directory) = waiting.pop() {
            if !seen.insert(absolute(&directory)) {
                continue;
            }
            if let Some(package) = Package::read(&directory) {
                waiting.extend(package.dependencies.iter().cloned());
                found.push(package);
            }
        }
        found
    }

    /// Returns the manifest as text.
    pub fn text(&self) -> String {
        self.document.to_string()
    }

    /// Adds the package in `directory` to the members, unless it is one. Returns whether the
    /// manifest changed.
    pub fn add(&mut self, directory: &Path) -> bool {
        let member = relative(directory, self.root());
        let members = self.document["workspace"]
            .as_table_like_mut()
            .map(|workspace| {
                workspace
                    .entry("members")
                    .or_insert(Item::Value(toml_edit::Array::new().into()))
            });
        let Some(members) = members.and_then(Item::as_array_mut) else {
            return false;
        };
        let is_member = members
            .iter()
            .filter_map(|pattern| pattern.as_str())
            .any(|pattern| covers(pattern, &member));
        if is_member {
            return false;
        }
        members.push(member);
        true
    }
}

/// What a manifest states of its package.
pub struct Package {
    /// `package.name`.
    pub name: String,
    /// The directory of the manifest.
    pub directory: PathBuf,
    /// The directories of the dependencies that are stated by a path.
    dependencies: Vec<PathBuf>,
}

impl Package {
    /// Reads the manifest in a directory; `None` if it has none of a package.
    fn read(directory: &Path) -> Option<Self> {
        let manifest = std::fs::read_to_string(directory.join("Cargo.toml")).ok()?;
        let manifest: DocumentMut = manifest.parse().ok()?;
        let name = manifest.get("package")?.get("name")?.as_str()?.to_owned();
        let tables = ["dependencies", "dev-dependencies", "build-dependencies"];
        let tables = tables
            .into_iter()
            .filter_map(|table| manifest.get(table)?.as_table_like());
        let dependencies = tables.flat_map(|table| table.iter());
        let paths = dependencies.filter_map(|(_, it)| it.get("path")?.as_str());
        Some(Self {
            name,
            dependencies: paths.map(|path| directory.join(path)).collect(),
            directory: directory.to_owned(),
        })
    }
}

/// Whether a pattern of `members` or `exclude` selects the path; `*` stands for any characters
/// within a component.
fn covers(pattern: &str, path: &str) -> bool {
    let (pattern, path): (Vec<_>, Vec<_>) = (components(pattern), path.split('/').collect());
    pattern.len() == path.len()
        && pattern
            .iter()
            .zip(&path)
            .all(|(pattern, name)| fits(pattern, name))
}

/// Whether a name fits a component of a pattern, in which `*` stands for any characters.
fn fits(pattern: &str, name: &str) -> bool {
    let mut pieces = pattern.split('*');
    let first = pieces.next().unwrap_or_default();
    let Some(mut rest) = name.strip_prefix(first) else {
        return false;
    };
    let pieces: Vec<&str> = pieces.collect();
    let Some((last, middle)) = pieces.split_last() else {
        return rest.is_empty();
    };
    for piece in middle {
        let Some((_, after)) = rest.split_once(piece) else {
            return false;
        };
        rest = after;
    }
    rest.ends_with(last)
}

/// The directories below `root` that a pattern selects, in the order of their names.
fn selected(root: &Path, pattern: &str) -> Vec<PathBuf> {
    let mut found = vec![root.to_owned()];
    for component in components(pattern) {
        found = found
            .iter()
            .flat_map(|directory| {
                if component.contains('*') {
                    directories(directory, component)
                } else {
                    vec![directory.join(component)]
                }
            })
            .collect();
    }
    found
}

/// The directories in `directory` whose names fit.
fn directories(directory: &Path, pattern: &str) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(directory).into_iter().flatten().flatten();
    let paths = entries.map(|entry| entry.path()).filter(|path| {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        path.is_dir() && fits(pattern, &name)
    });
    let mut paths: Vec<PathBuf> = paths.collect();
    paths.sort();
    paths
}

fn components(pattern: &str) -> Vec<&str> {
    let pattern = pattern.trim_start_matches("./").trim_end_matches('/');
    pattern.split('/').collect()
}

/// The workspace that cargo finds for a package in `directory`. There is none above a directory
/// with build output: one with a `CACHEDIR.TAG`, or the workspace's `target`, which has no tag where
/// another program created it.
pub fn enclosing(directory: &Path) -> Result<Option<Workspace>> {
    let directory = absolute(directory);
    for parent in directory.ancestors().skip(1) {
        if parent.join("CACHEDIR.TAG").exists() {
            return Ok(None);
        }
        let manifest = parent.join("Cargo.toml");
        if !manifest.exists() {
            continue;
        }
        let document: DocumentMut = std::fs::read_to_string(&manifest)
            .with_context(|| format!("{}: cannot be read", manifest.display()))?
            .parse()
            .with_context(|| format!("{}: not valid TOML", manifest.display()))?;
        let Some(workspace) = document.get("workspace") else {
            continue;
        };
        let path = relative(&directory, parent);
        let excluded = workspace.get("exclude").and_then(Item::as_array);
        let is_excluded = excluded
            .into_iter()
            .flatten()
            .filter_map(|excluded| excluded.as_str())
            .any(|excluded| Path::new(&path).starts_with(excluded));
        if is_excluded || Path::new(&path).starts_with("target") {
            return Ok(None);
        }
        return Ok(Some(Workspace { manifest, document }));
    }
    Ok(None)
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn patterns_cover_whole_components() {
        for (pattern, path, covered) in [
            ("clients/*", "clients/pets", true),
            ("clients/*", "clients/pets/deep", false),
            ("clients/a*t*s", "clients/aptxs", true),
            ("clients/a*t*s", "clients/aps", false),
            ("./clients/pets/", "clients/pets", true),
            ("clients", "clients/pets", false),
        ] {
            assert_eq!(covers(pattern, path), covered, "{pattern} {path}");
        }
    }

    #[test]
    fn a_relative_path_leads_from_one_directory_to_the_other() {
        let root = tempfile::tempdir().unwrap();
        let at = |name: &str| root.path().join(name);
        assert_eq!(relative(&at("a/b.json"), &at("c/d")), "../../a/b.json");
        assert_eq!(relative(&at("a/b"), root.path()), "a/b");
    }
}
