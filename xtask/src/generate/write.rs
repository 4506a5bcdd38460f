//! Writing a tree of files: all or none, and nothing where nothing changed.

use std::collections::BTreeMap;
use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use similar::TextDiff;

use super::Files;

/// The files below `folder`, by their paths there; empty where there is no folder.
pub fn read(folder: &Path) -> Result<Files> {
    let mut files = BTreeMap::new();
    let mut waiting = vec![PathBuf::new()];
    while let Some(below) = waiting.pop() {
        let at = folder.join(&below);
        if !at.exists() {
            continue;
        }
        for entry in
            fs::read_dir(&at).with_context(|| format!("{} cannot be read", at.display()))?
        {
            let entry = entry?;
            let below = below.join(entry.file_name());
            if entry.file_type()?.is_dir() {
                waiting.push(below);
            } else {
                let bytes = fs::read(entry.path())?;
                let text = String::from_utf8_lossy(&bytes).into_owned();
                let name: Vec<_> = below.iter().map(|part| part.to_string_lossy()).collect();
                files.insert(name.join("/"), text);
            }
        }
    }
    Ok(files)
}

/// Makes `folder` hold `files` and nothing else. The new tree is written beside the old one and
/// takes its place by renaming, so that a reader never sees half of it.
pub fn replace(folder: &Path, files: &Files) -> Result<()> {
    if read(folder)? == *files && folder.exists() {
        return Ok(());
    }
    let parent = folder.parent().context("the folder has no parent")?;
    fs::create_dir_all(parent).with_context(|| format!("{} cannot be made", parent.display()))?;
    let new = tempfile::Builder::new()
        .prefix(".generating-")
        .tempdir_in(parent)
        .with_context(|| format!("{} cannot be written to", parent.display()))?;
    let tree = new.path().join("new");
    fs::create_dir_all(&tree)?;
    for (path, text) in files {
        let path = tree.join(path);
        if let Some(parent) = path.parent() {
            fs::create_dir_all(parent)?;
        }
        fs::write(&path, text).with_context(|| format!("{} cannot be written", path.display()))?;
    }
    if folder.exists() {
        fs::rename(folder, new.path().join("old"))
            .with_context(|| format!("{} cannot be replaced", folder.display()))?;
    }
    fs::rename(&tree, folder)
        .with_context(|| format!("{} cannot be put in place", folder.display()))
}

/// Replaces one file atomically, unless it holds `text` already.
pub fn file(path: &Path, text: &str) -> Result<()> {
    if fs::read(path).is_ok_and(|old| old == text.as_bytes()) {
        return Ok(());
    }
    let parent = match path.parent() {
        Some(parent) if !parent.as_os_str().is_empty() => parent,
        _ => Path::new("."),
    };
    fs::create_dir_all(parent).with_context(|| format!("{} cannot be made", parent.display()))?;
    let mut new = tempfile::NamedTempFile::new_in(parent)
        .with_context(|| format!("{} cannot be written to", parent.display()))?;
    new.write_all(text.as_bytes())?;
    new.persist(path)
        .with_context(|| format!("{} cannot be replaced", path.display()))?;
    Ok(())
}

/// The unified difference between two trees; empty where there is none.
pub fn difference(old: &Files, new: &Files, below: &str) -> String {
    let mut out = String::new();
    let mut paths: Vec<&String> = old.keys().chain(new.keys()).collect();
    paths.sort();
    paths.dedup();
    for path in paths {
        let (before, after) = (old.get(path), new.get(path));
        if before == after {
            continue;
        }
        let empty = String::new();
        let diff = TextDiff::from_lines(before.unwrap_or(&empty), after.unwrap_or(&empty));
        let name = |side: Option<&String>| match side {
            Some(_) => format!("{below}/{path}"),
            None => "/dev/null".to_owned(),
        };
        out.push_str(
            &diff
                .unified_diff()
                .context_radius(3)
                .header(&name(before), &name(after))
                .to_string(),
        );
    }
    out
}
