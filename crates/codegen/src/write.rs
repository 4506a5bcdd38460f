//! Writes files and directory trees: atomically, and only what changed.

use std::collections::BTreeMap;
use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use similar::TextDiff;

/// Files by their paths below the folder that they go to.
pub type Files = BTreeMap<String, String>;

/// The files below `directory`, by their relative paths; empty if there is no directory.
pub fn read(directory: &Path) -> Result<Files> {
    let mut files = BTreeMap::new();
    let mut waiting = vec![PathBuf::new()];
    while let Some(below) = waiting.pop() {
        let at = directory.join(&below);
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

/// Replaces the content of `directory` by `files`; removes it if there are none. The new tree is written beside the old one and
/// renamed, so that a reader never sees part of it.
pub fn replace(directory: &Path, files: &Files) -> Result<()> {
    if read(directory)? == *files && directory.exists() != files.is_empty() {
        return Ok(());
    }
    let parent = directory
        .parent()
        .context("the directory has no parent directory")?;
    fs::create_dir_all(parent)
        .with_context(|| format!("{} cannot be created", parent.display()))?;
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
    if directory.exists() {
        fs::rename(directory, new.path().join("old"))
            .with_context(|| format!("{} cannot be replaced", directory.display()))?;
    }
    if files.is_empty() {
        return Ok(());
    }
    fs::rename(&tree, directory)
        .with_context(|| format!("{} cannot be replaced", directory.display()))
}

/// Writes a file: `-` is standard output, a pipe or a device is written to, a regular file is
/// replaced atomically unless it holds `text` already.
pub fn output(path: &Path, text: &str, out: &mut dyn std::io::Write) -> Result<()> {
    if path == Path::new("-") {
        return Ok(out.write_all(text.as_bytes())?);
    }
    let is_special = fs::metadata(path).is_ok_and(|found| !found.is_file() && !found.is_dir());
    if is_special {
        let mut file = fs::OpenOptions::new()
            .write(true)
            .open(path)
            .with_context(|| format!("{}: cannot be opened", path.display()))?;
        return Ok(file.write_all(text.as_bytes())?);
    }
    self::file(path, text)
}

/// Replaces a file atomically, unless it holds `text` already. A new file gets the permissions that
/// the umask allows; an existing one keeps its own.
pub fn file(path: &Path, text: &str) -> Result<()> {
    if fs::read(path).is_ok_and(|old| old == text.as_bytes()) {
        return Ok(());
    }
    let parent = match path.parent() {
        Some(parent) if !parent.as_os_str().is_empty() => parent,
        _ => Path::new("."),
    };
    fs::create_dir_all(parent)
        .with_context(|| format!("{}: cannot be created", parent.display()))?;
    let context = || format!("{}: cannot be written", path.display());
    #[cfg_attr(not(unix), expect(unused_mut))]
    let mut builder = tempfile::Builder::new();
    // Temporary files are private by default.
    #[cfg(unix)]
    builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
    let mut new = builder.tempfile_in(parent).with_context(context)?;
    new.write_all(text.as_bytes()).with_context(context)?;
    if let Ok(old) = fs::metadata(path) {
        new.as_file()
            .set_permissions(old.permissions())
            .with_context(context)?;
    }
    new.as_file().sync_all().with_context(context)?;
    new.persist(path).with_context(context)?;
    Ok(())
}

/// The unified diff between two trees; empty if they are equal.
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
