//! The planned changes of a generation to a package: what is written, and what would be lost.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use toml_edit::DocumentMut;

use super::readme::{self, README};
use super::runtime::{self, Choice};
use super::workspace::{self, Workspace, absolute, relative};
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
    /// The changes to the package `name` in the workspace at `root`, which is generated from the vendored
    /// document and has hand-written parts.
    ///
    /// # Errors
    ///
    /// Returns an error if its manifest cannot be read or rustfmt fails.
    pub fn for_api(root: &Path, name: &str, generation: &Generation) -> Result<Self> {
        let directory = root.join(name);
        let manifest = directory.join("Cargo.toml");
        let old = read(&manifest)?;
        let new = package::api_manifest(&old, generation)?;
        let generated = directory.join("src/generated");
        let tree = rustfmt::Tree {
            directory: generated,
            files: &generation.tree(&name.replace('-', "_")),
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
        let sources = directory.join("src");
        let old = known_manifest(directory, &manifest_path)?;
        let name = settings
            .name
            .clone()
            .or_else(|| package::settings_of(old.as_ref()?)?.name)
            .unwrap_or_else(|| package_name(directory));
        let mut workspace = workspace::enclosing(directory)?;
        if let Some(workspace) = &workspace {
            refuse_taken(&name, directory, workspace)?;
        }
        let runtime = Choice::new(
            directory,
            settings.runtime.as_ref(),
            old.as_ref(),
            workspace.as_ref(),
        );
        let mut plan = Self {
            trees: package::generated(generation, &name, &sources)?,
            ..Self::default()
        };
        if let Some(copy) = &runtime.copy {
            plan.add_copy(copy)?;
        }
        plan.remove_former_copy(&sources)?;
        plan.refuse_losses()?;
        let settings = package::Settings {
            name: old
                .is_none()
                .then(|| name.clone())
                .or(settings.name.clone()),
            runtime: runtime.source,
            ..settings.clone()
        };
        let text = match old {
            Some(old) => package::update_manifest(old, directory, generation, &settings)?,
            None => package::new_manifest(directory, generation, &settings, workspace.is_none())?,
        };
        if !manifest_path.exists() {
            plan.join_workspace(directory, &mut workspace);
        }
        if let Some(copy) = &runtime.copy {
            plan.join_workspace(copy, &mut workspace);
        }
        plan.files.insert(manifest_path, text);
        plan.add_readme(
            directory.join(README),
            readme::text(generation, &name, directory),
        );
        plan.add_root_file(&sources.join("lib.rs"), generation);
        let names = generation.names.to_string();
        plan.files.insert(directory.join(FILE), names);
        Ok(plan)
    }

    /// Writes the runtime once for all packages of a workspace.
    fn add_copy(&mut self, directory: &Path) -> Result<()> {
        let tree = rustfmt::Tree {
            directory: directory.join("src"),
            files: &runtime::sources(),
            is_laid_out: true,
        };
        self.trees.extend(rustfmt::format(&[tree])?);
        let manifest = directory.join("Cargo.toml");
        self.files.insert(manifest, runtime::manifest()?);
        Ok(())
    }

    /// Removes the part of the runtime that earlier versions copied into each package.
    fn remove_former_copy(&mut self, sources: &Path) -> Result<()> {
        let directory = sources.join("support");
        let files = write::read(&directory)?;
        if files.values().any(|text| package::is_marked(text)) {
            self.trees.insert(directory, Files::new());
        }
        Ok(())
    }

    /// Replaces the README as long as it is marked; a hand-written one is kept.
    fn add_readme(&mut self, path: PathBuf, text: String) {
        let old = std::fs::read_to_string(&path);
        if old.map_or(true, |old| package::is_marked(&old)) {
            self.files.insert(path, text);
        }
    }

    /// Replaces `src/lib.rs` as long as it is marked; a hand-written one is kept.
    fn add_root_file(&mut self, path: &Path, generation: &Generation) {
        let old = std::fs::read_to_string(path).ok();
        match old {
            Some(old) if !package::is_marked(&old) => {
                let declares = |module: &str| {
                    old.lines()
                        .any(|line| line.trim().ends_with(&format!("mod {module};")))
                };
                if !declares("generated") {
                    self.notes.push(format!(
                        "{} does not declare `mod generated;`; add it to use the generated code",
                        path.display()
                    ));
                }
                if declares("support") && self.trees.keys().any(|tree| tree.ends_with("support")) {
                    self.notes.push(format!(
                        "{} declares `mod support;`, which was removed; what was there is at the root of \
                         `generated`, so remove the line",
                        path.display()
                    ));
                }
            }
            _ => {
                self.files
                    .insert(path.to_owned(), package::root(generation));
            }
        }
    }

    fn join_workspace(&mut self, directory: &Path, workspace: &mut Option<Workspace>) {
        let Some(workspace) = workspace else {
            return;
        };
        if workspace.add(directory) {
            self.notes.push(format!(
                "{} was added to the members of {}",
                directory.display(),
                workspace.manifest.display()
            ));
            self.files
                .insert(workspace.manifest.clone(), workspace.text());
        }
    }

    /// Refuses to delete or overwrite files in the generator's directories that it did not write.
    fn refuse_losses(&self) -> Result<()> {
        let mut lost = Vec::new();
        for (tree, files) in &self.trees {
            for (path, text) in write::read(tree)? {
                if !package::is_marked(&text) && files.get(&path) != Some(&text) {
                    lost.push(tree.join(path));
                }
            }
        }
        for path in self.files.keys() {
            let old = std::fs::read_to_string(path);
            if old.is_ok_and(|old| !package::is_marked(&old)) {
                lost.push(path.clone());
            }
        }
        if lost.is_empty() {
            return Ok(());
        }
        let (files, them) = match lost.len() {
            1 => ("a file that was not generated", "it"),
            _ => ("files that were not generated", "them"),
        };
        let lost: Vec<String> = lost.iter().map(|path| path.display().to_string()).collect();
        bail!(
            "{files} would be lost: {}; move {them} out of the directories that belong to the generator",
            lost.join(", "),
        )
    }

    /// The unified diff between what is on disk and the plan, with paths relative to `root`; empty
    /// if nothing changes.
    pub fn difference(&self, root: &Path) -> Result<String> {
        let name = |path: &Path| {
            let path = match path.strip_prefix(root) {
                Ok(path) => path.to_string_lossy().into_owned(),
                Err(_) => relative(path, root),
            };
            path.replace('\\', "/")
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

/// Refuses a name that cargo would find twice in the workspace.
fn refuse_taken(name: &str, directory: &Path, workspace: &Workspace) -> Result<()> {
    let directory = absolute(directory);
    let mut others = workspace.packages().into_iter();
    let other = others.find(|other| other.name == name && absolute(&other.directory) != directory);
    match other {
        None => Ok(()),
        Some(other) => bail!(
            "the workspace of {} has a package `{name}` already, in {}; pass another name with --package",
            workspace.manifest.display(),
            other.directory.display(),
        ),
    }
}

fn read(path: &Path) -> Result<String> {
    std::fs::read_to_string(path).with_context(|| format!("{}: cannot be read", path.display()))
}

/// The manifest of a generated package; `None` if there is no package yet.
fn known_manifest(directory: &Path, path: &Path) -> Result<Option<DocumentMut>> {
    if !path.exists() {
        if directory.join("src").exists() {
            bail!(
                "{} holds something else: sources without a manifest; pass an empty directory to --out",
                directory.display()
            );
        }
        let entries = std::fs::read_dir(directory).into_iter().flatten().flatten();
        let mut packages = entries.filter(|entry| entry.path().join("Cargo.toml").exists());
        if let Some(package) = packages.next() {
            bail!(
                "{} holds other packages, such as {}; pass a directory of its own to --out",
                directory.display(),
                package.file_name().display()
            );
        }
        return Ok(None);
    }
    let manifest: DocumentMut = read(path)?
        .parse()
        .with_context(|| format!("{}: not valid TOML", path.display()))?;
    if package::settings_of(&manifest).is_none() {
        bail!(
            "{} is not the manifest of a generated package, which has a table \
             [package.metadata.openapi-client]; pass another directory to --out",
            path.display()
        );
    }
    Ok(Some(manifest))
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

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn a_package_is_named_after_its_directory() {
        assert_eq!(package_name(Path::new("/x/Pet Store")), "pet-store-client");
        assert_eq!(package_name(Path::new("/")), "api-client");
        let current = std::env::current_dir().unwrap();
        assert_eq!(package_name(Path::new(".")), package_name(&current));
    }
}
