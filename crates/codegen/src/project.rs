//! The planned changes of a generation to a package: what is written, and what would be lost.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use toml_edit::{DocumentMut, Item};

use super::{Files, Generation, package, rustfmt, write};
use model::recorded::FILE;

/// Planned changes below one directory.
#[derive(Debug, Default)]
pub struct Plan {
    /// Directories that the generator owns, with their whole content.
    trees: BTreeMap<PathBuf, Files>,
    /// Single files.
    files: BTreeMap<PathBuf, String>,
    /// What the user has to do.
    pub notes: Vec<String>,
}

impl Plan {
    /// The changes to `streamkap-api` in the workspace at `root`.
    pub fn for_api(root: &Path, generation: &Generation) -> Result<Self> {
        let directory = root.join("streamkap-api");
        let manifest = directory.join("Cargo.toml");
        let old = read(&manifest)?;
        let new = package::api_manifest(&old, generation)?;
        let generated = directory.join("src/generated");
        let tree = rustfmt::Tree {
            directory: generated,
            files: &generation.tree("streamkap_api"),
            is_laid_out: false,
        };
        Ok(Self {
            trees: rustfmt::format(&[tree])?,
            files: BTreeMap::from([
                (manifest, new),
                (
                    root.join("openapi").join(FILE),
                    generation.names.to_string(),
                ),
            ]),
            notes: Vec::new(),
        })
    }

    /// The changes to the generated package in `directory`.
    ///
    /// # Errors
    ///
    /// Returns an error if the directory holds a package that is not a generated one, or if a
    /// hand-written file would be deleted.
    pub fn for_package(
        directory: &Path,
        generation: &Generation,
        settings: &package::Settings,
    ) -> Result<Self> {
        let manifest_path = directory.join("Cargo.toml");
        let mut plan = Self::default();
        let sources = directory.join("src");
        let name = match &settings.name {
            Some(name) => name.clone(),
            None => recorded_name(&manifest_path)?.unwrap_or_else(|| package_name(directory)),
        };
        plan.trees = package::trees(generation, &name, &sources)?;
        plan.refuse_losses(directory)?;
        let root_file = sources.join("lib.rs");
        if manifest_path.exists() {
            let old = read(&manifest_path)?;
            let known = package::settings_of(&old)
                .with_context(|| format!("{}: not valid TOML", manifest_path.display()))?;
            if known.is_none() {
                bail!(
                    "{} is not the manifest of a generated package, which has a table \
                     [package.metadata.openapi-client]; pass another directory to --out",
                    manifest_path.display()
                );
            }
            let new = package::update_manifest(&old, generation, settings)?;
            plan.files.insert(manifest_path, new);
        } else {
            if sources.exists() {
                bail!(
                    "{} holds something else: sources without a manifest; pass an empty directory \
                     to --out",
                    directory.display()
                );
            }
            let settings = package::Settings {
                name: Some(name),
                ..settings.clone()
            };
            let workspace = enclosing_workspace(directory)?;
            let new = package::new_manifest(generation, &settings, workspace.is_none())?;
            plan.files.insert(manifest_path, new);
            plan.join_workspace(directory, workspace);
        }
        plan.add_root_file(root_file, generation);
        let names = generation.names.to_string();
        plan.files.insert(directory.join(FILE), names);
        Ok(plan)
    }

    /// Replaces `src/lib.rs` as long as it is marked; a hand-written one is kept.
    fn add_root_file(&mut self, path: PathBuf, generation: &Generation) {
        let old = std::fs::read_to_string(&path).ok();
        match old {
            Some(old) if !package::is_marked(&old) => {
                let declares = |module: &str| {
                    old.lines()
                        .any(|line| line.trim().ends_with(&format!("mod {module};")))
                };
                for module in ["generated", "support"] {
                    if !declares(module) {
                        self.notes.push(format!(
                            "{} does not declare `mod {module};`; add it to use the generated code",
                            path.display()
                        ));
                    }
                }
            }
            _ => {
                self.files.insert(path, package::root(generation));
            }
        }
    }

    fn join_workspace(&mut self, directory: &Path, workspace: Option<Workspace>) {
        let Some(mut workspace) = workspace else {
            return;
        };
        if workspace.add(directory) {
            self.notes.push(format!(
                "added to the members of {}",
                workspace.manifest.display()
            ));
            self.files
                .insert(workspace.manifest, workspace.document.to_string());
        }
    }

    /// Refuses to delete or overwrite files in the generator's directories that it did not write.
    fn refuse_losses(&self, directory: &Path) -> Result<()> {
        let mut lost = Vec::new();
        for (tree, files) in &self.trees {
            for (path, text) in write::read(tree)? {
                if !package::is_marked(&text) && files.get(&path) != Some(&text) {
                    let path = tree.join(path);
                    let shown = path.strip_prefix(directory).unwrap_or(&path);
                    lost.push(shown.display().to_string());
                }
            }
        }
        if lost.is_empty() {
            return Ok(());
        }
        bail!(
            "{} would be lost: {}; move {} out of src/generated and src/support, which belong to \
             the generator",
            if lost.len() == 1 {
                "a file that was not generated"
            } else {
                "files that were not generated"
            },
            lost.join(", "),
            if lost.len() == 1 { "it" } else { "them" },
        )
    }

    /// The unified diff between what is on disk and the plan, with paths relative to `root`; empty
    /// if nothing changes.
    pub fn difference(&self, root: &Path) -> Result<String> {
        let name = |path: &Path| {
            let path = path.strip_prefix(root).unwrap_or(path);
            path.to_string_lossy().replace('\\', "/")
        };
        let mut out = String::new();
        for (tree, files) in &self.trees {
            out.push_str(&write::difference(&write::read(tree)?, files, &name(tree)));
        }
        for (path, text) in &self.files {
            let directory = path.parent().unwrap_or(Path::new(""));
            let file = path.file_name().unwrap_or_default();
            let file = file.to_string_lossy().into_owned();
            let old = match std::fs::read_to_string(path) {
                Ok(old) => Files::from([(file.clone(), old)]),
                Err(_) => Files::new(),
            };
            let new = Files::from([(file, text.clone())]);
            out.push_str(&write::difference(&old, &new, &name(directory)));
        }
        Ok(out)
    }

    /// Carries the plan out.
    pub fn write(&self) -> Result<()> {
        for (tree, files) in &self.trees {
            write::replace(tree, files)?;
        }
        for (path, text) in &self.files {
            write::file(path, text)?;
        }
        Ok(())
    }
}

fn read(path: &Path) -> Result<String> {
    std::fs::read_to_string(path).with_context(|| format!("{}: cannot be read", path.display()))
}

/// The package's name in the manifest of a generated package; `None` if there is none so far.
fn recorded_name(manifest: &Path) -> Result<Option<String>> {
    if !manifest.exists() {
        return Ok(None);
    }
    let settings = package::settings_of(&read(manifest)?)
        .with_context(|| format!("{}: not valid TOML", manifest.display()))?;
    Ok(settings.and_then(|settings| settings.name))
}

/// The package name for a directory.
pub fn package_name(directory: &Path) -> String {
    let absolute = absolute(directory);
    let name = absolute.file_name().unwrap_or_default().to_string_lossy();
    if !name.contains(|c: char| c.is_ascii_alphanumeric()) {
        return "api-client".to_owned();
    }
    let name = model::names::snake(&name).replace('_', "-");
    // A package cannot have the name of one of its dependencies or of the standard library.
    format!("{}-client", name.trim_matches('-'))
}

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
struct Workspace {
    manifest: PathBuf,
    document: DocumentMut,
}

impl Workspace {
    /// Adds the package in `directory` to the members, unless it is one. Returns whether the
    /// manifest changed.
    fn add(&mut self, directory: &Path) -> bool {
        let root = self.manifest.parent().unwrap_or(Path::new("")).to_owned();
        let member = relative(directory, &root);
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

/// Whether a pattern of `members` or `exclude` selects the path; `*` stands for any characters
/// within a component.
fn covers(pattern: &str, path: &str) -> bool {
    let pattern = pattern.trim_start_matches("./").trim_end_matches('/');
    let (pattern, path): (Vec<_>, Vec<_>) =
        (pattern.split('/').collect(), path.split('/').collect());
    let fits = |pattern: &str, name: &str| {
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
    };
    pattern.len() == path.len()
        && pattern
            .iter()
            .zip(&path)
            .all(|(pattern, name)| fits(pattern, name))
}

/// The workspace that cargo finds for a package in `directory`. There is none above a directory
/// with build output: one with a `CACHEDIR.TAG`, or the workspace's `target`, which has no tag where
/// another program created it.
fn enclosing_workspace(directory: &Path) -> Result<Option<Workspace>> {
    let directory = absolute(directory);
    for parent in directory.ancestors().skip(1) {
        if parent.join("CACHEDIR.TAG").exists() {
            return Ok(None);
        }
        let manifest = parent.join("Cargo.toml");
        if !manifest.exists() {
            continue;
        }
        let document: DocumentMut = read(&manifest)?
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

    #[test]
    fn a_package_is_named_after_its_directory() {
        assert_eq!(package_name(Path::new("/x/Pet Store")), "pet-store-client");
        assert_eq!(package_name(Path::new("/")), "api-client");
        let current = std::env::current_dir().unwrap();
        assert_eq!(package_name(Path::new(".")), package_name(&current));
    }
}
